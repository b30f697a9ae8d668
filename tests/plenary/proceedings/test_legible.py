"""What is entered is legible: one name in one line, no mark left open; what an older file holds is read as it is."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import amend_agenda
from plenary.acts.meetings import announce
from plenary.acts.report import write_placeholder
from plenary.acts.roster import rename_delegation, seat_unlisted
from plenary.archive.memory import MemoryArchive
from plenary.archive.wire import new_line
from plenary.desk import Desk
from plenary.facts.agenda import AgendaRevised, RevisedItem
from plenary.facts.roster import DelegationSeated
from plenary.proceedings.legible import in_lines, legible, one_line
from plenary.refusal import Refusal
from tests.desks import TEN, new_desk, refused
from tests.strategies import facts

RLM, RLE, RLO, PDF, LRI, RLI, PDI = "\u200f\u202b\u202e\u202c\u2066\u2067\u2069"
ODD = st.text(
    st.sampled_from(
        f"ab 2é中א\n\r\t\u2028\u0085\x00\x1b\u200b\u200d\ufeff\ud800{RLM}{RLE}{RLO}{PDF}{LRI}{RLI}{PDI}"
    )
)


@pytest.mark.parametrize(
    ("pasted", "entered"),
    [
        ("League of\nStates", "League of States"),
        ("  League\r\n\t of States ", "League of States"),
        (f"{RLM}جامعة الدول العربية{RLM}", "جامعة الدول العربية"),
        (f"{RLO}setatS", "setatS"),
        ("the\u200b Sudan\ufeff", "the Sudan"),
        ("Côte\u00a0d’Ivoire", "Côte\u00a0d’Ivoire"),
        (
            "👩\u200d⚖ \u0646\u0627\u0645\u0647\u200c\u0647\u0627",
            "👩\u200d⚖ \u0646\u0627\u0645\u0647\u200c\u0647\u0627",
        ),
        ("\x1b[31mred\x07", "[31mred"),
    ],
)
def test_a_name_is_set_in_one_line(pasted, entered):
    assert one_line(pasted) == entered


def test_running_text_keeps_its_lines_and_the_marks_that_end():
    assert in_lines("one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"
    assert in_lines(f"الوثيقة {LRI}A/64/123{PDI}") == f"الوثيقة {LRI}A/64/123{PDI}"
    assert in_lines(f"{RLE}left open\nhere") == "left open\nhere"
    assert in_lines(f"a {RLO}dorw{PDF}") == "a dorw"
    assert in_lines(f"{LRI}one\ntwo{PDI}") == "one\ntwo"


@given(ODD)
def test_what_is_settled_stays_as_it_is(words):
    assert one_line(one_line(words)) == one_line(words)
    assert in_lines(in_lines(words)) == in_lines(words)
    assert len(one_line(words).splitlines()) <= 1


@given(facts())
def test_a_fact_is_settled_once_and_keeps_what_is_no_word(fact):
    try:
        settled = legible(fact)
    except Refusal:
        return
    assert type(settled) is type(fact)
    assert legible(settled) is settled
    assert settled.at == fact.at


def test_a_fact_with_nothing_to_settle_is_the_very_same():
    fact = DelegationSeated(at=TEN, delegation="state:SD", names=(("en", "Sudan"),), category="state-party")
    assert legible(fact) is fact


def test_words_are_found_within_what_a_fact_lists():
    item = RevisedItem(number="2", titles=(("en", "Coasts\nand seas"),), annotation="one\r\ntwo")
    revised = legible(AgendaRevised(at=TEN, listed=(item,)))
    assert cast("AgendaRevised", revised).listed[0].titles == (("en", "Coasts and seas"),)
    assert cast("AgendaRevised", revised).listed[0].annotation == "one\ntwo"


def test_the_desk_enters_a_name_that_is_read_in_one_line_on_disk_and_in_memory():
    desk = new_desk()
    entry = desk.perform(seat_unlisted, f"Friends of\nthe{RLM} Coast")
    assert dict(entry.facts[0].names)["en"] == "Friends of the Coast"
    again = Desk(desk._archive, desk.clock)
    assert again.conference == desk.conference
    assert "Friends of the Coast" in {seat.name("en") for seat in again.conference.roster.seats.values()}


def test_a_corrected_title_passes_the_same_door():
    desk = new_desk()
    made = desk.perform(amend_agenda, "6", "Other\nmatters")
    corrected = desk.correct(made.id, "a slip", amend_agenda, "6", f"Other{RLM}\nbusiness")
    assert corrected.facts[-1].titles == (("en", "Other business"),)
    assert desk.conference.agenda.item("6").title("en") == "Other business"


def test_a_name_of_which_nothing_is_seen_is_none():
    desk = new_desk()
    with refused("text.empty"):
        desk.perform(rename_delegation, desk.perform(seat_unlisted, "Guest").facts[0].delegation, RLM)
    with refused("text.empty"):
        desk.perform(announce, f"{RLO}")


def test_a_paragraph_keeps_its_lines():
    desk = new_desk()
    desk.perform(write_placeholder, "introduction.mandate", "First.\r\nSecond.")
    assert desk.proceedings.entries[-1].facts[0].text == "First.\nSecond."


def test_what_an_older_file_holds_is_read_as_it_is():
    archive = MemoryArchive()
    desk = new_desk(archive)
    old = DelegationSeated(
        at=TEN + timedelta(minutes=1),
        delegation="entity:OLD",
        names=(("en", f"Old\nname{RLM}"),),
        category="observer",
    )
    last = archive.read_since(0)[-1].id
    archive.write(last, [new_line(len(desk.proceedings) + 1, "seat_unlisted", old)])
    assert Desk(archive, desk.clock).conference.roster.seat("entity:OLD").names == old.names
