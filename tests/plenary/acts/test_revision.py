"""A revised agenda comes in as a difference; what the meeting did is kept, and one undo takes it back."""

from __future__ import annotations

from datetime import date, time

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.acts.agenda import conclude, take_up
from plenary.acts.lists import open_list
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.opening import open_conference
from plenary.acts.revision import difference_to, revise
from plenary.agenda.agenda import Consideration, Document
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from tests.desks import AGENDA, TEN, item, new_desk, refused, sitting_desk

FIRST, SECOND = date(2009, 10, 1), date(2009, 10, 2)


def revised(**values):
    return replace(AGENDA, symbol="XX/WG.9/2009/1/Rev.1", **values)


def items(*pairs):
    return tuple(item(*pair) for pair in pairs)


def titles(conference):
    return {each.number: each.title("en") for each in conference.agenda.items}


REV = revised(
    items=items(
        ("1", "Organizational matters"),
        ("1 (a)", "Opening of the meeting", "1"),
        ("1 (b)", "Adoption of the agenda and organization of work", "1"),
        ("2", "Observation of coasts and islands"),
        ("3", "Means"),
        ("4", "Exchange of data"),
        ("5", "Other matters"),
        ("6", "Adoption of the report"),
    ),
    slots=(
        ProvisionalSlot(FIRST, time(9, 30), time(13), ("1 (a)", "1 (b)", "2")),
        ProvisionalSlot(FIRST, time(15), time(18), ("2", "3")),
        ProvisionalSlot(SECOND, time(10), time(13), ("4",)),
    ),
    documents=(
        Document(("XX/WG.9/2009/2", "XX/WG.9/2009/2/Rev.1"), "Note by the Secretariat on coasts", ("2", "4")),
        Document(("XX/WG.9/2009/3",), "Means", ("3",)),
    ),
)


def test_each_change_has_its_name():
    found = difference_to(new_desk().conference, REV)
    told = {each.key: each.ways for each in found.changes}
    assert told == {
        "item/2/2": ("retitled",),
        "item/4/3": ("renumbered",),
        "item/3/4": ("renumbered",),
        "item//5": ("new",),
        "item/5/6": ("renumbered",),
        "slot/2009-10-01T10:00/2009-10-01T09:30": ("moved",),
        "slot/2009-10-01T15:00/2009-10-01T15:00": ("items",),
        "slot/2009-10-02T15:00/": ("cancelled",),
        "document/XX/WG.9/2009/2 XX/WG.9/2009/2/Rev.1": ("retitled",),
        "document/XX/WG.9/2009/3": ("new",),
    }
    assert found.kept == ()


def test_a_meeting_without_items_is_known_by_its_words():
    visit = ProvisionalSlot(SECOND, time(9), time(9, 45), (), "Visit of the station")
    quiet = ProvisionalSlot(SECOND, time(8), time(8, 30), (), "")
    desk = new_desk_of(replace(AGENDA, slots=(*AGENDA.slots, quiet, visit)))
    third = date(2009, 10, 3)
    other = (*AGENDA.slots, replace(quiet, date=third), replace(visit, date=third))
    told = {each.key: each.ways for each in difference_to(desk.conference, revised(slots=other)).changes}
    assert told["slot/2009-10-02T09:00/2009-10-03T09:00"] == ("moved",)
    assert told["slot//2009-10-03T08:00"] == ("new",)
    assert told["slot/2009-10-02T08:00/"] == ("cancelled",)


def test_a_revision_is_one_entry_and_one_undo():
    desk = new_desk()
    before = desk.conference
    desk.perform(revise, REV)
    now = desk.conference
    assert titles(now) == {each.number: each.title("en") for each in REV.items}
    assert now.body.symbol == "XX/WG.9/2009/1/Rev.1"
    assert [(slot.start, slot.items, slot.status) for slot in now.programme.slots] == [
        (time(9, 30), ("1 (a)", "1 (b)", "2"), "planned"),
        (time(15), ("2", "3"), "planned"),
        (time(10), ("4",), "planned"),
        (time(15), ("4", "3", "6"), "cancelled"),
    ]
    assert now.agenda.documents == REV.documents
    assert len(desk.proceedings.entries) == 2
    desk.undo()
    assert desk.conference == before


def test_read_twice_it_changes_nothing():
    desk = new_desk()
    desk.perform(revise, REV)
    assert difference_to(desk.conference, REV).changes == ()
    with refused("act.changes-nothing"):
        desk.perform(revise, REV)


def test_what_is_left_stays_as_it_was():
    desk = new_desk()
    desk.perform(revise, REV, take=["item/2/2"])
    changed = {**titles(new_desk().conference), "2": "Observation of coasts and islands"}
    assert titles(desk.conference) == changed
    assert [slot.start for slot in desk.conference.programme.slots] == [time(10), time(15)] * 2


def test_changes_that_cannot_stand_alone_are_refused_and_nothing_is_entered():
    desk = new_desk()
    with refused("item.exists"):
        desk.perform(revise, REV, take=["item/4/3"])
    assert len(desk.proceedings.entries) == 1


def test_an_item_taken_up_cannot_vanish_nor_lose_its_number():
    desk = sitting_desk("3")
    shorter = revised(
        items=items(
            ("1", "Organizational matters"),
            ("2", "Observation of coasts"),
            ("3", "Means"),
            ("4", "Adoption of the report"),
        ),
        slots=(),
    )
    found = difference_to(desk.conference, shorter)
    assert [(each.code, each.item, each.title) for each in found.kept] == [
        ("item-taken-up", "3", "Exchange of data"),
        ("number-in-use", "3", "Means"),
        ("number-in-use", "4", "Adoption of the report"),
    ]
    desk.perform(revise, shorter)
    assert titles(desk.conference) == {
        "1": "Organizational matters",
        "2": "Observation of coasts",
        "3": "Exchange of data",
        "4": "Means",
        "5": "Adoption of the report",
    }
    assert desk.conference.agenda.item("3").state is Consideration.OPEN
    assert desk.conference.agenda.current == ("3",)


def test_a_meeting_that_was_held_stays_and_its_conflict_is_named():
    desk = sitting_desk("2")
    desk.perform(conclude)
    desk.perform(adjourn)
    other = revised(slots=(ProvisionalSlot(FIRST, time(10), time(13), ("4",)), *AGENDA.slots[1:]))
    found = difference_to(desk.conference, other)
    assert found.changes == ()
    assert [(each.code, each.slot.id) for each in found.kept] == [("slot-over", "2009-10-01T10:00")]


def test_lists_follow_their_items_to_new_numbers():
    desk = new_desk()
    desk.perform(open_list, ("3",))
    desk.perform(revise, REV)
    assert desk.conference.floor.lists["3"].items == ("4",)
    desk.perform(call_to_order)
    desk.perform(take_up, ("4",))


def test_another_language_version_brings_its_titles():
    desk = new_desk()
    french = replace(
        AGENDA,
        language="fr",
        items=tuple(replace(each, titles=(("fr", f"Point {each.number}"),)) for each in AGENDA.items),
    )
    desk.perform(revise, french)
    assert desk.conference.agenda.item("2").titles == (("en", "Observation of coasts"), ("fr", "Point 2"))


def test_a_programme_alone_leaves_the_agenda():
    desk = new_desk()
    desk.perform(revise, replace(AGENDA, items=(), documents=(), slots=AGENDA.slots[:3]))
    assert titles(desk.conference) == titles(new_desk().conference)
    assert [slot.status for slot in desk.conference.programme.slots] == ["planned"] * 3 + ["cancelled"]


WORDS = ("coasts", "islands", "data", "exchange", "means", "reports", "rivers", "training", "budget", "dates")
TITLES = st.permutations(WORDS).map(lambda words: f"Consideration of {' '.join(words[:4])}")


@st.composite
def agendas(draw):
    count = draw(st.integers(1, 5))
    named = draw(st.lists(TITLES, min_size=count, max_size=count, unique=True))
    listed = items(*((str(place), title) for place, title in enumerate(named, 1)))
    numbers = st.lists(st.sampled_from([each.number for each in listed]), max_size=3, unique=True).map(tuple)
    hours = draw(
        st.lists(
            st.sampled_from([(day, hour) for day in (1, 2, 3) for hour in (9, 10, 15)]),
            unique=True,
            min_size=1,
        )
    )
    slots = tuple(
        ProvisionalSlot(date(2009, 10, day), time(hour), time(hour + 3), draw(numbers))
        for day, hour in sorted(hours)
    )
    documents = tuple(
        Document((f"XX/{number}",), f"Note {number}", draw(numbers))
        for number in sorted(draw(st.sets(st.integers(1, 4))))
    )
    return ProvisionalAgenda(
        body="Working Group", items=listed, slots=slots, documents=documents, begins=FIRST, ends=SECOND
    )


def as_programmed(conference):
    return tuple(
        ProvisionalSlot(slot.date, slot.start, slot.end, slot.items, slot.label)
        for slot in conference.programme.slots
        if slot.status != "cancelled"
    )


@settings(max_examples=60)
@given(agendas(), agendas())
def test_applied_to_one_agenda_the_difference_gives_the_other(one, other):
    desk = new_desk_of(one)
    before = desk.conference
    if not difference_to(before, other).changes:
        return
    desk.perform(revise, other)
    now = desk.conference
    assert titles(now) == {each.number: each.title("en") for each in other.items}
    assert as_programmed(now) == other.slots
    known = {each.symbols: set(each.items) for each in now.agenda.documents}
    assert all(known[each.symbols] == set(each.items) for each in other.documents)
    assert difference_to(now, other).changes == ()
    desk.undo()
    assert desk.conference == before


def new_desk_of(agenda):
    clock = HandClock(TEN)
    desk = Desk(MemoryArchive(clock=clock), clock)
    desk.perform(open_conference, agenda, zone="Europe/Vienna")
    return desk


@settings(max_examples=40)
@given(agendas(), agendas(), st.data())
def test_whatever_was_taken_up_is_still_there(one, other, data):
    desk = new_desk_of(one)
    desk.perform(call_to_order)
    taken = data.draw(st.sampled_from(one.items))
    desk.perform(take_up, (taken.number,))
    found = difference_to(desk.conference, other)
    if found.changes:
        desk.perform(revise, other)
    (now,) = desk.conference.agenda.current
    kept = desk.conference.agenda.item(now)
    assert kept.state is Consideration.OPEN
    renamed = any(each.was and each.was.number == taken.number and each.now for each in found.items)
    assert renamed or kept.title("en") == taken.title("en")
    assert desk.conference.programme.slots[0].status in ("sits", "planned", "cancelled")


def test_a_title_that_only_grew_is_the_same_item():
    longer = "Observation of coasts, of islands, and of all the instruments with which both are observed by anybody"
    grown = tuple(item("2", longer) if each.number == "2" else each for each in AGENDA.items)
    found = difference_to(new_desk().conference, revised(items=grown))
    assert [each.ways for each in found.changes] == [("retitled",)]


ORDER = ("1", "1 (a)", "1 (b)", "3", "2", "4", "5")


def reordered():
    known = {each.number: each for each in AGENDA.items}
    return replace(AGENDA, items=tuple(known[number] for number in ORDER if number in known))


def test_another_order_alone_is_a_change_that_can_be_taken_or_left():
    desk = new_desk()
    new = reordered()
    found = difference_to(desk.conference, new)
    assert [each.key for each in found.changes] == ["order"]
    before = [each.number for each in desk.conference.agenda.items]
    desk.perform(revise, new, frozenset({"order"}))
    assert (
        [each.number for each in desk.conference.agenda.items]
        == [each.number for each in new.items]
        != before
    )
    assert len(desk.proceedings.entries) == 2
    desk.undo()
    assert [each.number for each in desk.conference.agenda.items] == before


def test_an_order_that_is_left_stays_whatever_else_is_taken():
    desk = new_desk()
    new = reordered()
    items = tuple(
        replace(each, titles=(("en", "Observation of coasts and islands"),)) if each.number == "2" else each
        for each in new.items
    )
    before = [each.number for each in desk.conference.agenda.items]
    desk.perform(revise, replace(new, items=items), frozenset({"item/2/2"}))
    assert [each.number for each in desk.conference.agenda.items] == before
    assert titles(desk.conference)["2"] == "Observation of coasts and islands"


def test_each_field_of_the_head_is_taken_or_left_by_itself():
    desk = new_desk()
    new = replace(AGENDA, symbol="XX/WG.9/2009/1/Rev.1", place="Geneva")
    place = desk.conference.body.place
    desk.perform(revise, new, frozenset({"head/symbol"}))
    assert (desk.conference.body.symbol, desk.conference.body.place) == ("XX/WG.9/2009/1/Rev.1", place)
    with refused("act.changes-nothing"):
        desk.perform(revise, new, frozenset())
    desk.undo()
    assert desk.conference.body.symbol == AGENDA.symbol
