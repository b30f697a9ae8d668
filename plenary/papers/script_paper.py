"""Draw up the script of the Chair: meeting by meeting what is said, where the Chair waits, and the cards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.measure.forecast import forecast, pace
from plenary.papers.foreign import foreign, runs, titled
from plenary.papers.starred import starred
from plenary.papers.tree import (
    Block,
    Column,
    Heading,
    PageBreak,
    Paper,
    Run,
    Table,
    Text,
    text,
)
from plenary.papers.usual import begun, line, part, standing
from plenary.script.book import Book
from plenary.script.line import Line, Step
from plenary.script.saying import fill
from plenary.script.terms import Terms
from plenary.script.whole import Section, Sitting, whole_script
from plenary.tongue import N_, Tongue
from plenary.wording import Wording

TITLE, CARDS = N_("Script for the Chair"), N_("Contingency cards")
SAYS = N_("The Chair says")
MEETING, GOING_ON = N_("%(ordinal)s meeting"), N_("%(ordinal)s meeting (continued)")
ITEM, OPENING, END = N_("Agenda item %(item)s"), N_("Opening of the meeting"), N_("End of the meeting")
RESUMPTION, AT = N_("Resumption of the meeting"), N_("At %(time)s:")
WAIT = N_("The Chair waits: does anybody object? If there is an objection, nothing is declared.")


def written(now: Conference, book: Book, at: datetime) -> tuple[Sitting, ...]:
    """Write the script ``at`` an instant (UTC): those who wait are expected to speak when the forecast says so."""
    ahead = forecast(now, at, pace(now) or 1.0)
    return whole_script(now, at, book, {each.request: each.begins for each in ahead.waiting if each.request})


def script_paper(now: Conference, book: Book, at: datetime) -> Paper:
    """Give the script as it stands ``at`` an instant (UTC), in the language of its book; a meeting begins on a new page."""
    tongue = Tongue(book.code)
    blocks: list[Block] = []
    for place, sitting in enumerate(written(now, book, at)):
        blocks += [PageBreak()] if place else []
        blocks += _sitting(now, sitting, tongue)
    title = text(tongue.text(CARDS))
    blocks += [*([PageBreak()] if blocks else []), Heading(1, title, numbered=False), _cards(now, book)]
    return starred(standing(now, tongue, at, TITLE, tuple(blocks)))


def _sitting(now: Conference, sitting: Sitting, tongue: Tongue) -> Iterator[Block]:
    number = tongue.text(GOING_ON if sitting.continued else MEETING, ordinal=tongue.ordinal(sitting.number))
    yield part(number, 1)
    yield line(begun(tongue.apart([tongue.weekday_date(sitting.slot.date), _hours(sitting.slot, tongue)])))
    rows: list[tuple[Text, ...]] = []
    ruled: list[int] = []
    bound: list[int] = []
    for section in sitting.sections:
        ruled.append(len(rows))
        rows.append(((), runs(_head(now, sitting, section, tongue), tongue, bold=True)))
        for each in section.lines:
            for words in _before(now, each, tongue):
                bound.append(len(rows))
                rows.append(_done(words, tongue))
            rows.append((text(each.formula.partition("-")[0]), runs(_apart(now, each.text, tongue), tongue)))
            if each.step is Step.ASK:
                bound += [len(rows) - 1, len(rows)]
                rows.append(_done(Wording(tongue, now).presided(tongue.text(WAIT)), tongue))
    # What ends a meeting takes two lines along, so that it does not stand alone on a page.
    bound += range(max(ruled[-1] - 2, 0), ruled[-1])
    yield _table(now, rows, tongue, ruled, bound)


def _done(words: str, tongue: Tongue) -> tuple[Text, Text]:
    """Give what is done and not read aloud: behind an arrow, for Chinese and Arabic have no slanting letters."""
    return text("←" if tongue.right_to_left else "→"), text(Run(words, italic=True, unsaid=True))


def _hours(slot: Slot, tongue: Tongue) -> str:
    """Say from when to when a meeting is programmed; of one that was not, when it began."""
    return tongue.time_range(slot.start, slot.end) if slot.end != slot.start else tongue.time(slot.start)


def _before(now: Conference, said: Line, tongue: Tongue) -> Iterator[str]:
    """Give what the Chair knows before a line is said: at what time, and what was so before."""
    if said.due is not None:
        yield tongue.text(AT, time=tongue.time(now.body.local(said.due).time()))
    if said.aside:
        yield begun(said.aside)


def _head(now: Conference, sitting: Sitting, section: Section, tongue: Tongue) -> str:
    if not section.items:
        begins = RESUMPTION if sitting.continued else OPENING
        return tongue.text(END if section is sitting.sections[-1] else begins)
    return tongue.semicolons([_titled(now, number, tongue) for number in section.items])


def _titled(now: Conference, number: ItemNumber, tongue: Tongue) -> str:
    item = tongue.text(ITEM, item=tongue.item_number(number))
    return tongue.captioned(item, begun(titled(now.agenda.item(number).titles, tongue)))


def _apart(now: Conference, said: str, tongue: Tongue) -> str:
    """Hold apart the titles of items that the agenda does not have in the language of the script."""
    for titles in (each.titles for each in now.agenda.items if tongue.code not in dict(each.titles)):
        for language, title in titles[:1]:
            alone = begun(title)
            said = said.replace(tongue.quote(alone), tongue.quote(foreign(alone, language, tongue)))
    return said


def _table(
    now: Conference,
    rows: list[tuple[Text, ...]],
    tongue: Tongue,
    ruled: list[int],
    bound: Sequence[int] = (),
) -> Table:
    """Titles are not left behind by what they head, nor a question by where the Chair waits and declares, nor a time by what is due."""
    columns = (Column((), 10), Column(text(Wording(tongue, now).presided(tongue.text(SAYS))), 90))
    return Table(columns, tuple(rows), large=True, ruled=frozenset(ruled), bound=frozenset((*ruled, *bound)))


def _cards(now: Conference, book: Book) -> Table:
    tongue = Tongue(book.code)
    say = Wording(tongue, now)
    known = {"body": Terms(now, book).body()}
    rows: list[tuple[Text, ...]] = []
    ruled: list[int] = []
    bound: list[int] = []
    for card in book.cards.values():
        # A card is torn out: it stands on one page.
        bound += range(len(rows), len(rows) + len(card.steps))
        ruled.append(len(rows))
        rows.append(((), text(Run(say.presided(card.title), bold=True))))
        for step in card.steps:
            words = fill(say.presided(step.text), known, book.code)
            rows.append(((), text(words)) if step.said else _done(words, tongue))
    return _table(now, rows, tongue, ruled, bound)
