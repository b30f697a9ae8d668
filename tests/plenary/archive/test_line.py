"""Lines are tied together, and time is kept exactly."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.archive.line import (
    BEGINNING,
    Seal,
    blanked,
    canonical,
    digest,
    enter_all,
    instant_from,
    instant_text,
)
from plenary.archive.soundness import faults_of
from tests.plenary.archive.conftest import AT, floor, redaction
from tests.strategies import INSTANTS

SEAL = Seal(entered=AT, station="podium", officer="A. Petrova")


@given(INSTANTS)
def test_an_instant_comes_back_in_utc(instant):
    again = instant_from(instant_text(instant))
    assert again == instant
    assert again.tzinfo is UTC


@given(INSTANTS, INSTANTS)
def test_instants_sort_as_their_texts_do(one, other):
    assert (one < other) == (instant_text(one) < instant_text(other))


def test_an_instant_ends_in_z_with_microseconds():
    assert instant_text(datetime(2009, 10, 1, 10, 7, tzinfo=UTC)) == "2009-10-01T10:07:00.000000Z"


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="does not say its zone"):
        instant_from("2009-10-01T10:07:00")


@given(st.dictionaries(st.text(), st.text(alphabet=st.characters())))
def test_canonical_text_has_bytes_and_comes_back(values):
    text = canonical(values)
    assert json.loads(text.encode()) == values
    assert canonical(json.loads(text)) == text


def test_canonical_text_does_not_depend_on_order():
    assert canonical({"b": 1, "a": 2}) == canonical({"a": 2, "b": 1}) == '{"a":2,"b":1}'


def test_lines_are_numbered_and_tied():
    first, second = enter_all(None, [floor(1), floor(2)], SEAL)
    assert (first.id, second.id) == (1, 2)
    assert first.hash == digest(BEGINNING, first)
    assert second.hash == digest(first.hash, second)


def test_two_equal_bodies_do_not_have_equal_hashes():
    first, second = enter_all(None, [floor(1), floor(1)], SEAL)
    assert first.body == second.body
    assert first.body_hash != second.body_hash


def test_entered_does_not_go_back_where_the_clock_does():
    (first,) = enter_all(None, [floor(1)], SEAL)
    (second,) = enter_all(first, [floor(2)], replace(SEAL, entered=AT - timedelta(hours=1)))
    assert second.entered == first.entered


COLUMNS = {
    "entry": 9,
    "act": "yield",
    "kind": "statement.paused",
    "version": 7,
    "at": AT - timedelta(days=1),
    "entered": AT + timedelta(days=1),
    "station": "room",
    "officer": "nobody",
    "body_hash": "0" * 64,
}


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_is_under_the_hash(column):
    (line,) = enter_all(None, [floor(1)], SEAL)
    assert digest(BEGINNING, replace(line, **{column: COLUMNS[column]})) != line.hash


def test_a_redacted_line_still_holds_the_chain():
    lines = enter_all(None, [floor(1), floor(2), redaction(3, of=1)], SEAL)
    redacted = [blanked(line, 1) for line in lines]
    assert [line.body is None for line in redacted] == [True, False, False]
    assert redacted[0].salt is None
    assert list(faults_of(redacted)) == []


def test_what_says_that_an_entry_was_redacted_is_never_redacted():
    (line,) = enter_all(None, [redaction(1, of=1)], SEAL)
    assert blanked(line, 1) == line
