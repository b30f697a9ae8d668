"""What comes in later, tried in between whatever else is done: a revised agenda, and a list of participants."""

from __future__ import annotations

from datetime import date, time

from hypothesis import strategies as st
from hypothesis.stateful import rule
from msgspec.structs import replace

from plenary.acts.participants import import_participants
from plenary.acts.revision import difference_to, revise
from plenary.agenda.provisional import ProvisionalSlot
from plenary.fact import DelegationCode
from plenary.roster.participants import Participant
from plenary.roster.roster import Person
from tests.desks import AGENDA, item

TITLES = ("Observation of coasts", "Observation of coasts and islands", "Means", "Tides")
NUMBERS = ("2", "3", "4", "5", "6")
SLOTS = (
    *AGENDA.slots,
    replace(AGENDA.slots[1], start=time(14)),
    ProvisionalSlot(date(2009, 10, 2), time(10), time(13), ("4", "3")),
    ProvisionalSlot(date(2009, 10, 5), time(10), time(13), ("5",)),
)


@st.composite
def agendas(draw):
    """Give the agenda with some items left out, retitled, in another order, and with other meetings."""
    kept = [each for each in AGENDA.items[3:] if draw(st.integers(0, 4))]
    kept += [
        item(number, draw(st.sampled_from(TITLES)))
        for number in draw(st.sets(st.sampled_from(NUMBERS), max_size=2))
    ]
    by_number = {each.number: each for each in draw(st.permutations(kept))}
    slots = {(each.date, each.start): each for each in draw(st.lists(st.sampled_from(SLOTS), max_size=4))}
    place = draw(st.sampled_from(["Vienna", "Geneva"]))
    return replace(
        AGENDA,
        items=(*AGENDA.items[:3], *by_number.values()),
        slots=tuple(slots.values()),
        place=place,
        documents=(),
    )


PERSONS = st.lists(
    st.builds(Person, st.sampled_from(["Ada Bello", "Omar Sani"]), st.sampled_from(["", "Ms."]), st.just("")),
    max_size=2,
    unique_by=lambda person: person.name,
)
PARTICIPANTS = st.lists(
    st.builds(
        Participant,
        st.sampled_from(
            [DelegationCode(code) for code in ("state:AU", "state:SD", "entity:UNODC", "entity:OWN")]
        ),
        st.sampled_from(["", "observer", "ngo"]),
        st.just((("en", "A name"),)),
        PERSONS.map(tuple),
    ),
    max_size=3,
    unique_by=lambda each: each.delegation,
)


class ComesIn:
    """The part of the machine that brings in what comes later; ``_tried`` is the machine's own."""

    @rule(new=agendas(), everything=st.booleans(), data=st.data())
    def revise(self, new, everything, data):
        found = difference_to(self.desk.conference, new)
        keys = [each.key for each in found.changes]
        take = None if everything or not keys else frozenset(data.draw(st.sets(st.sampled_from(keys))))
        self._tried(lambda: self.desk.perform(revise, new, take))

    @rule(participants=PARTICIPANTS)
    def import_participants(self, participants):
        self._tried(lambda: self.desk.perform(import_participants, tuple(participants)))
