"""An item that gets another number keeps what was done on it: its identity is never the number of the moment."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.acts.agenda import amend_agenda, conclude, take_up
from plenary.acts.decisions import ask, explain_vote, record_decision
from plenary.acts.languages import close_incident, note_incident, set_language
from plenary.acts.lists import open_list
from plenary.acts.meetings import adjourn, call_to_order, set_public
from plenary.acts.opening import open_conference
from plenary.acts.procedure import (
    decide_motion,
    move_motion,
    raise_point_of_order,
    rule_on_point_of_order,
)
from plenary.acts.programme import change_programme
from plenary.acts.report import amend_paragraph, propose_paragraph, read_paragraph, write_placeholder
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.votes import announce_decision
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.facts.agenda import AgendaAmended, AgendaRevised, RevisedItem
from plenary.measure.incidents import incident_records
from plenary.papers.report.amendments import amendment_table
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, Placeholder, Table, plain
from plenary.papers.views.programme import programme_view
from plenary.papers.views.resolved import report_view
from plenary.proceedings.queries import statements
from plenary.refusal import Refusal
from plenary.report.renumbering import named_since
from plenary.tongue import Tongue
from tests.desks import AGENDA, TEN

ENGLISH = Tongue("en")
NUMBERS = [item.number for item in AGENDA.items]
ABOUT = NUMBERS[3:]
"""The items of substance, and the report: what is done below is done on these."""
FREE = "20"
STATES = ["state:FR", "state:KE", "state:PE"]
WRITTEN = ["summary.{}", "recommendations.{}", "item.{}.considered", "summary.{}.02"]


def within(number, item):
    return number == item or number.startswith((f"{item} (", f"{item}."))


def chain(first, number, taken):
    """Give the renumberings, one after the other, by which an item gets a number; who has it gets the other's."""
    if number not in taken:
        return [(first, number)]
    return [] if number == first else [(number, FREE), (first, number), (FREE, first)]


def after(numbers, changes):
    """Give the numbers of all items after renumberings, by hand."""
    for was, now in changes:
        numbers = [now + each[len(was) :] if within(each, was) else each for each in numbers]
    return numbers


def revised(_conference, at, numbers, now):
    """A revised agenda by which all items exchange their numbers at once."""
    titles = [item.titles for item in AGENDA.items]
    listed = (
        RevisedItem(new, said, was=was, parent=new.split(" (")[0] if " (" in new else None)
        for was, new, said in zip(numbers, now, titles, strict=True)
    )
    return AgendaRevised(at=at, listed=tuple(listed))


class Played:
    """A desk at which items are meant by their places in the agenda, whatever numbers they have at the moment."""

    def __init__(self, numbers):
        self.numbers, self.now = list(numbers), TEN
        self.desk, self.refused = Desk(MemoryArchive(clock=HandClock(TEN)), HandClock(TEN)), []
        new = dict(zip(NUMBERS, numbers, strict=True))
        agenda = replace(
            AGENDA,
            items=tuple(
                replace(item, number=new[item.number], parent=item.parent and new[item.parent])
                for item in AGENDA.items
            ),
            documents=tuple(
                replace(each, items=tuple(new[item] for item in each.items)) for each in AGENDA.documents
            ),
            slots=tuple(
                replace(each, items=tuple(new[item] for item in each.items)) for each in AGENDA.slots
            ),
        )
        self.do(open_conference, agenda, zone="Europe/Vienna")
        self.do(call_to_order)

    def do(self, act, *args, **more):
        """Perform an act a minute later; a refusal is kept by its reason, for both desks must refuse alike."""
        self.now += timedelta(minutes=1)
        try:
            self.desk.perform_at(self.now, act, *args, **more)
        except Refusal as refusal:
            self.refused.append((act.__name__, refusal.reason))

    def items(self, places):
        return tuple(self.numbers[NUMBERS.index(ABOUT[place])] for place in places)

    def step(self, what, places, which):
        """Do one thing on the items at these places."""
        getattr(self, what)(self.items(places), which)

    def takes_up(self, items, _which):
        self.do(take_up, items)

    def speaks(self, _items, which):
        self.do(inscribe, STATES[which])
        self.do(give_floor)
        self.do(end_statement)

    def waits(self, items, which):
        self.do(inscribe, STATES[which], items=items)

    def points(self, _items, which):
        self.do(raise_point_of_order, STATES[which])
        self.do(rule_on_point_of_order, "The list stands.")

    def moves(self, _items, which):
        self.do(move_motion, "close-debate", STATES[which])
        self.do(decide_motion, "lost")

    def asks(self, items, which):
        self.do(ask, f"To observe {which}", items if which else ())

    def decides(self, _items, which):
        self.do(record_decision, "consensus")
        self.do(explain_vote, STATES[which], "after")

    def explains(self, _items, which):
        self.do(explain_vote, STATES[which], "before")

    def decides_apart(self, items, which):
        self.do(set_public, public=False)
        self.do(record_decision, "vote", f"To inspect {which}", items if which else (), 3, 1)
        self.do(set_public, public=True)

    def announces(self, _items, _which):
        self.do(announce_decision)

    def concludes(self, items, _which):
        self.do(conclude, items)

    def meets_again(self, _items, _which):
        self.do(adjourn)
        self.do(call_to_order)

    def writes(self, items, which):
        self.do(write_placeholder, WRITTEN[which].format(",".join(items)), f"Needs {which}.\nFurther needs.")

    def amends(self, items, which):
        self.do(amend_paragraph, WRITTEN[which].format(",".join(items)), f"As amended {which}.", "Peru")

    def proposes(self, items, which):
        self.do(propose_paragraph, WRITTEN[which].format(",".join(items)), f"As proposed {which}.")

    def puts(self, items, which):
        self.do(read_paragraph, WRITTEN[which].format(",".join(items)), f"{which + 7}")

    def programmes(self, items, which):
        slot = self.desk.conference.programme.slots[which + 1]
        self.do(change_programme, items[0], slot.id)

    def renumbers(self, changes):
        for was, now in changes:
            self.do(amend_agenda, was, number=now)
        self.numbers = after(self.numbers, changes)

    def revises(self, now):
        self.do(revised, self.numbers, now)
        self.numbers = list(now)


DONE = [
    *(
        "takes_up",
        "speaks",
        "waits",
        "points",
        "moves",
        "asks",
        "decides",
        "explains",
        "decides_apart",
        "announces",
    ),
    *("concludes", "meets_again", "writes", "amends", "proposes", "puts", "programmes"),
]
PLACES = st.lists(st.integers(0, len(ABOUT) - 1), min_size=1, max_size=2, unique=True).map(
    lambda places: tuple(sorted(places))
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(DONE), PLACES, st.integers(0, 2)),
        st.tuples(st.just("takes_up"), PLACES, st.just(0)),
        st.tuples(st.just("renumbers"), st.sampled_from(["1", *ABOUT]), st.sampled_from([*ABOUT, "1", "8"])),
        st.tuples(st.just("revises"), st.permutations(["1", *ABOUT, "8"]), st.just(0)),
    ),
    min_size=4,
    max_size=24,
)


def planned(steps):
    """Give the steps with the renumberings as they are made, and the numbers at the end."""
    numbers, plan = list(NUMBERS), []
    for what, about, which in steps:
        if what == "renumbers":
            roots = {each.split(" (")[0] for each in numbers}
            changes = chain(about, which, roots) if about in roots else []
            numbers = after(numbers, changes)
            plan.append((what, changes))
        elif what == "revises":
            roots = list(dict.fromkeys(each.split(" (")[0] for each in numbers))
            new = dict(zip(roots, about, strict=False))
            numbers = [new[root] + each[len(root) :] for each in numbers for root in (each.split(" (")[0],)]
            plan.append((what, numbers))
        else:
            plan.append((what, about, which))
    return plan, numbers


def play(plan, numbers, *, renumbering):
    made = Played(numbers)
    for what, *rest in plan:
        if what in ("renumbers", "revises"):
            if renumbering:
                getattr(made, what)(*rest)
        else:
            made.step(what, *rest)
    return made


def nameless(key):
    """A name without what is minted anew for every decision and proposal."""
    return re.sub(r"^(decision|alternative)\.[^.]+", r"\1", key)


def told(made):
    """All that the report says, but for the sentences that tell of the renumbering itself."""
    desk = made.desk
    view = report_view(desk.conference, desk.proceedings, ENGLISH)
    blocks = [
        (
            nameless(getattr(block, "key", "")),
            block.text if isinstance(block, Placeholder) else plain(block.text),
        )
        for block in draft_report(view).blocks
        if hasattr(block, "text") and not getattr(block, "key", "").startswith("agenda.change.")
    ]
    tables = (block for block in amendment_table(view).blocks if isinstance(block, Table))
    amended = [[plain(cell) for cell in row[2:]] for table in tables for row in table.rows]
    rests = [
        (nameless(block.key), len(block.entries))
        for block in draft_report(view).blocks
        if isinstance(block, Paragraph) and not block.key.startswith("agenda.change.")
    ]
    return blocks, amended, rests


def standing(made):
    """What goes on, by the numbers of now."""
    now, desk = made.desk.conference, made.desk
    before = now.report.considered
    return (
        [(each.number, each.state) for each in now.agenda.items],
        now.agenda.current,
        now.conduct.question and now.conduct.question.items,
        sorted(
            (each.items, each.purpose, [one.delegation for one in each.requests])
            for each in now.floor.lists.values()
        ),
        nameless(before.paragraph) if before else None,
        [(each.delegation, each.items, each.meeting) for each in statements(desk.proceedings)],
        [
            (slot.items, slot.considered)
            for slot in programme_view(desk.proceedings, ENGLISH, at=TEN + timedelta(days=3)).slots
        ],
    )


def swapped(*steps):
    return [*steps, ("renumbers", "2", "8"), ("renumbers", "3", "2")]


@given(STEPS)
@settings(max_examples=60, deadline=None)
@example(swapped(("takes_up", (0,), 0), ("speaks", (0,), 0), ("writes", (0,), 0)))
@example(
    [
        ("takes_up", (0, 1), 0),
        ("waits", (0, 1), 0),
        ("revises", ["5", "3", "2", "4", "1"], 0),
        ("speaks", (0,), 1),
    ]
)
@example([("takes_up", (0,), 0), ("explains", (0,), 1), ("meets_again", (0,), 1), ("renumbers", "2", "8")])
@example([("programmes", (0,), 2), ("renumbers", "2", "3"), ("programmes", (2,), 0)])
@example([("asks", (1,), 1), ("renumbers", "3", "2"), ("decides", (0,), 0)])
@example([("takes_up", (0,), 0), ("waits", (0,), 0), *swapped(), ("takes_up", (1,), 0), ("waits", (1,), 1)])
def test_a_meeting_is_told_as_if_its_items_had_had_their_numbers_from_the_beginning(steps):
    plan, numbers = planned(steps)
    one, other = play(plan, NUMBERS, renumbering=True), play(plan, numbers, renumbering=False)
    assert one.numbers == other.numbers
    assert one.refused == other.refused
    assert standing(one) == standing(other)
    assert told(one) == told(other)


RENUMBERED = AgendaAmended(at=TEN, item="2", action="renumber", number="8")
DELETED = AgendaAmended(at=TEN, item="2", action="delete")
REVISED = AgendaRevised(at=TEN, listed=(RevisedItem("5", (), was="2"), RevisedItem("2", (), was="3")))


@pytest.mark.parametrize(
    ("change", "was", "now"),
    [
        (RENUMBERED, "summary.2", "summary.8"),
        (RENUMBERED, "summary.2.03", "summary.8.03"),
        (RENUMBERED, "recommendations.2,3", "recommendations.8,3"),
        (RENUMBERED, "item.2 (a).statements.before.state-party", "item.8 (a).statements.before.state-party"),
        (RENUMBERED, "item.2.1.point.1.appeal", "item.8.1.point.1.appeal"),
        (RENUMBERED, "summary.12", "summary.12"),
        (RENUMBERED, "item..positions", "item..positions"),
        (RENUMBERED, "introduction.mandate.2", "introduction.mandate.2"),
        (RENUMBERED, "decision.2abc", "decision.2abc"),
        (DELETED, "summary.2.02", None),
        (DELETED, "summary.2,3", None),
        (DELETED, "summary.3", "summary.3"),
        (REVISED, "summary.2.02", "summary.5.02"),
        (REVISED, "item.3,2.considered", "item.2,5.considered"),
        (REVISED, "summary.4", None),
    ],
)
def test_the_name_of_a_paragraph_holds_the_number_that_its_item_has(change, was, now):
    assert named_since(was, change) == now


def test_what_was_proposed_after_a_paragraph_goes_with_the_item_that_is_gone():
    one = play([("writes", (2,), 0), ("proposes", (2,), 0), ("puts", (2,), 0)], NUMBERS, renumbering=True)
    one.do(amend_agenda, "4", action="delete")
    report = one.desk.conference.report
    assert (dict(report.paragraphs), report.considered, one.refused) == ({}, None, [])


def test_an_interruption_is_told_with_the_items_by_their_numbers_of_now():
    one = play([("takes_up", (0,), 0)], NUMBERS, renumbering=True)
    one.do(set_language, "fr", quality="interrupted")
    one.do(note_incident, "fr", "into")
    assert [each.items for each in one.desk.conference.booths.incidents] == [("2",)]
    one.renumbers([("2", "8")])
    assert [each.items for each in one.desk.conference.booths.incidents] == [("8",)]
    one.do(set_language, "fr", quality="good")
    one.do(close_incident, "fr", "restored")
    one.renumbers([("8", "9")])
    (record,) = incident_records(one.desk.proceedings, one.now)
    assert (record.incident.items, one.refused) == (("9",), [])


def test_items_taken_together_stay_together_where_a_revised_agenda_has_them_in_another_order():
    one = play([("takes_up", (0, 1), 0), ("speaks", (0, 1), 0)], NUMBERS, renumbering=True)
    listed = {
        item.number: RevisedItem(item.number, item.titles, item.number, item.parent) for item in AGENDA.items
    }
    order = [number for number in NUMBERS if number != "2"]
    order.insert(order.index("3") + 1, "2")

    def revise_order(_conference, at):
        return AgendaRevised(at=at, listed=tuple(listed[number] for number in order))

    one.do(revise_order)
    one.step("speaks", (0, 1), 1)
    one.step("takes_up", (0, 1), 0)
    one.step("decides_apart", (0, 1), 0)
    one.do(open_list, ("2", "3"))
    view = report_view(one.desk.conference, one.desk.proceedings, ENGLISH)
    (joint,) = (item for item in view.items if item.part == "joint")
    assert (joint.number, [made.speaker.named.name for made in joint.statements]) == (
        "3,2",
        ["France", "Kenya"],
    )
    assert one.refused == [("open_list", "list.exists")]
