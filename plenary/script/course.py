"""Tell where a meeting is in the course of its agenda: which item comes next, which part it is in, what follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from plenary.acts.lists import found_list
from plenary.acts.quorum import quorum
from plenary.agenda.agenda import Agenda, Consideration, Item
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.fact import Fact, ItemNumber
from plenary.facts.meetings import MeetingCalledToOrder, QuorumNoted
from plenary.pattern import pattern

OPENING = "opening of|ouverture de|apertura de|открытие|افتتاح|开幕"
"""What the title of the item says under which a meeting is opened, as a regular expression."""
REPORT = (
    "(adoption|approval) of the (draft |final )*report|(adoption|approbation) du (projet de )?rapport"
    "|(aprobación|adopción) del (proyecto de )?informe|(утверждение|принятие) (проекта )?доклада"
    "|(اعتماد|إقرار) (مشروع )?(ال)?تقرير|通过.*报告"
)
"""What the title of the item says under which the report is adopted."""
_CLOSURE = pattern(
    "clos(ure|ing) of the (session|meeting|conference)|clôture d(e la|es|u) (session|réunion|conférence|travaux)"
    "|clausura d(e la|el) (reunión|conferencia|período)|закрытие .*(сесси|совещани|конференци|заседани)"
    "|اختتام (الدورة|الاجتماع|المؤتمر|أعمال)|闭幕"
)
_OPENING, _REPORT = pattern(OPENING), pattern(REPORT)


class Part(StrEnum):
    """The parts of an agenda that have a course of their own: its first item, the adoption of the report, the closure."""

    OPENING = "opening"
    DEBATE = "debate"
    REPORT = "report"
    CLOSURE = "closure"


def root(number: str) -> str:
    """Give the item to which a sub-item belongs: «1» of «1 (a)»."""
    return number.split(" ", maxsplit=1)[0]


def opens(item: Item) -> bool:
    """Tell whether the meeting is opened under an item: declaring it open takes the item up."""
    return _says(item, _OPENING)


def _says(item: Item, words: re.Pattern[str]) -> bool:
    return any(words.search(title.casefold()) for _, title in item.titles)


def part_of_item(agenda: Agenda, number: ItemNumber) -> Part:
    """Tell in which part of an agenda an item is: that it is for the report, or the closure, is in its title or that above it.

    An agenda is amended, and what stands last on it is then another item: no place tells it.
    """
    known = {item.number: item for item in agenda.items}
    above = [known[each] for each in dict.fromkeys((number, ItemNumber(root(number)))) if each in known]
    if any(_says(item, _REPORT) for item in above):
        return Part.REPORT
    if any(_says(item, _CLOSURE) for item in above):
        return Part.CLOSURE
    return Part.OPENING if root(number) == root(agenda.items[0].number) else Part.DEBATE


def report_has_item(agenda: Agenda) -> bool:
    """Tell whether the agenda has an item for the adoption of the report."""
    return any(_says(item, _REPORT) for item in agenda.items)


def part_of(now: Conference) -> Part:
    """Tell in which part of the agenda the meeting is; where a list was opened there is debate."""
    if not now.agenda.current or not now.agenda.items or found_list(now) is not None:
        return Part.DEBATE
    parts = {part_of_item(now.agenda, number) for number in now.agenda.current}
    return parts.pop() if len(parts) == 1 else Part.DEBATE


def report_due(now: Conference) -> bool:
    """Tell whether the report may be adopted now: under its item, while it is gone through, or once every item was taken up."""
    items, current = now.agenda.items, now.agenda.current
    if now.report.adopted:
        return False
    if now.report.considered is not None or not items:
        return True
    if not current:
        return not any(_left_over(now.agenda, item) for item in items)
    return any(part_of_item(now.agenda, number) is Part.REPORT for number in current)


def _left_over(agenda: Agenda, item: Item) -> bool:
    """Tell whether an item was not taken up yet; the closure comes after the report, and no heading is taken up by itself."""
    if item.state is not Consideration.NOT_OPENED or agenda.children(item.number):
        return False
    return part_of_item(agenda, item.number) not in (Part.REPORT, Part.CLOSURE)


def just_opened(now: Conference, just: Sequence[Fact]) -> bool:
    """Tell whether what opens a meeting is to be said: it was called to order, or its quorum was found before anything else."""
    if any(isinstance(fact, MeetingCalledToOrder) for fact in just):
        return True
    counted = next((fact.count for fact in just if isinstance(fact, QuorumNoted)), None)
    if counted is None or now.agenda.current or now.floor.last is not None:
        return False
    needed = quorum(now)
    return bool(needed.base) and counted >= needed.opens


def put_at(now: Conference) -> datetime | None:
    """Give the instant (UTC) at which what waits for a silence was put before the body; None where nothing does.

    That is a vote of which every State was called (its last answer), a question to which nobody objected, a paragraph of the report.
    """
    conduct, before = now.conduct, now.report.considered
    if conduct.roll_call is not None:
        return None if conduct.roll_call.left else conduct.roll_call.changed
    if conduct.question is not None:
        return None if conduct.question.objections else conduct.question.asked
    return before.put if before else None


def next_slot(now: Conference, at: datetime) -> Slot | None:
    """Give the first slot in which a meeting is still to be held at an instant (UTC): none that passed without one."""
    return next(iter(now.ahead(at)), None)


def next_item(now: Conference) -> ItemNumber | None:
    """Give the item that comes next: of the slot, by its programme; where it has none, by the agenda."""
    return next(iter(_left(now, _in_order(now))), None)


def first_taken_up(now: Conference) -> tuple[ItemNumber, ...]:
    """Give those under consideration that never were before: what is gone on with was introduced then."""
    before = {number for _, numbers in now.agenda.considered[:-1] for number in numbers}
    return tuple(number for number in now.agenda.current if number not in before)


def following_item(now: Conference) -> ItemNumber | None:
    """Give the item that comes after those being considered."""
    return next(iter(following_items(now)), None)


def following_items(now: Conference) -> list[ItemNumber]:
    """Give all items that are left to the meeting that sits, after those being considered."""
    numbers = _in_order(now)
    places = [numbers.index(number) for number in now.agenda.current if number in numbers]
    return _left(now, numbers[max(places) + 1 :] if places else numbers)


def _in_order(now: Conference) -> list[ItemNumber]:
    slot = now.slot
    known = {item.number for item in now.agenda.items}
    programmed = [number for number in (slot.items if slot else ()) if number in known]
    return programmed or [item.number for item in now.agenda.items if not now.agenda.children(item.number)]


def _left(now: Conference, numbers: list[ItemNumber]) -> list[ItemNumber]:
    """Leave out what was concluded, and what opened the meeting and was gone through once."""
    opening = root(now.agenda.items[0].number) if now.agenda.items and now.agenda.adopted else ""
    left = [each for each in numbers if now.agenda.item(each).state is not Consideration.CONCLUDED]
    return [
        each
        for each in left
        if root(each) != opening or now.agenda.item(each).state is Consideration.NOT_OPENED
    ]
