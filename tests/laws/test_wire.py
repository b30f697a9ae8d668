"""Law: what is entered is read back the same, and what cannot be read is said, never guessed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace

import plenary.facts  # noqa: F401 - fills KINDS
from plenary.archive import wire
from plenary.archive.line import Line, Seal, enter
from plenary.archive.wire import RAISES, fact_of, form_of, new_line
from plenary.fact import KINDS, Fact
from plenary.facts.floor import FloorGiven
from plenary.refusal import Trouble
from tests.strategies import facts, shaped, values_of

AT = datetime(2009, 10, 1, 8, 0, tzinfo=UTC)
GIVEN = FloorGiven(at=AT, request="r1", statement="s1", delegation="state:AU", list="l1")


def entered(fact: Fact) -> Line:
    """Enter a fact as the first line of a record."""
    return enter(None, new_line(1, "act", fact), Seal(entered=AT, station="", officer=""))


def given_as(**changes: object) -> Line:
    """Give the line of a fact with its body changed; None takes a key out."""
    line = entered(GIVEN)
    body = {name: value for name, value in {**json.loads(line.body), **changes}.items() if value is not None}
    return replace(line, body=json.dumps(body))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_comes_back_the_same(kind):
    @settings(max_examples=30)
    @given(shaped(KINDS[kind]))
    def comes_back(fact):
        assert fact_of(entered(fact)) == fact

    comes_back()


@given(facts())
def test_a_fact_is_written_in_one_way_only(fact):
    line = entered(fact)
    again = entered(fact_of(line))
    assert again.body == line.body
    assert list(json.loads(line.body)) == sorted(json.loads(line.body))
    assert "at" not in json.loads(line.body)


@given(facts())
def test_instants_are_kept_in_utc_to_the_microsecond(fact):
    at = entered(fact).at
    assert at == fact.at
    assert fact_of(entered(fact)).at.microsecond == fact.at.microsecond


def test_half_a_letter_from_a_broken_document_is_kept():
    fact = replace(GIVEN, delegation="state:\ud83d")
    assert fact_of(entered(fact)) == fact


def test_a_default_is_written_because_it_may_change_later():
    assert json.loads(entered(GIVEN).body)["seconds"] == 0


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_older_version_can_be_raised(kind):
    assert [version for version in range(1, KINDS[kind].VERSION) if (kind, version) not in RAISES] == []


def test_nothing_is_raised_that_does_not_exist():
    assert {kind for kind, _ in RAISES} <= set(KINDS)


def test_an_unknown_kind_is_said():
    line = replace(entered(GIVEN), kind="floor.auctioned")
    with pytest.raises(Trouble) as trouble:
        fact_of(line)
    assert trouble.value.reason == "archive.newer-kind"
    assert trouble.value.facts == {"kind": "floor.auctioned", "version": 1}


def test_a_newer_version_is_said():
    with pytest.raises(Trouble) as trouble:
        fact_of(replace(entered(GIVEN), version=99))
    assert trouble.value.reason == "archive.newer-kind"


@pytest.mark.parametrize(
    "changes",
    [{"seconds": None}, {"seconds": "many"}, {"seconds": True}, {"delegation": 3}, {"colour": "blue"}],
    ids=["missing", "text for a number", "yes for a number", "number for a text", "unknown"],
)
def test_a_body_of_another_shape_is_said(changes):
    with pytest.raises(Trouble) as trouble:
        fact_of(given_as(**changes))
    assert trouble.value.reason == "archive.misshapen"


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '"floor"'])
def test_a_body_that_is_no_body_is_said(body):
    with pytest.raises(Trouble) as trouble:
        fact_of(replace(entered(GIVEN), body=body))
    assert trouble.value.reason == "archive.misshapen"


def test_a_redacted_body_is_no_fact():
    assert fact_of(replace(entered(GIVEN), body=None)) is None


class Manner(StrEnum):
    """How something was decided."""

    CONSENSUS = "consensus"
    VOTE = "vote"


class Vote(Struct, frozen=True):
    """How many voted which way."""

    votes: tuple[int, int]
    manner: Manner
    side: Literal["for", "against"]


class Counted(Fact, frozen=True, kw_only=True):
    """A fact that nobody has seen yet, in its third version."""

    KIND: ClassVar[str] = "votes.counted"
    VERSION: ClassVar[int] = 3
    SAYS: ClassVar[str] = "The votes were counted."

    vote: Vote
    length: timedelta | None = None


@pytest.fixture
def counted(monkeypatch):
    """Know a kind in its third version, and how to raise the first two."""
    monkeypatch.setitem(KINDS, "votes.counted", Counted)
    monkeypatch.setitem(RAISES, ("votes.counted", 1), lambda body: {**body, "length": None})
    monkeypatch.setitem(
        RAISES, ("votes.counted", 2), lambda body: {**body, "vote": {**body["vote"], "side": "for"}}
    )
    return Counted


@pytest.mark.usefixtures("counted")
def test_old_versions_are_raised_step_by_step():
    now = Counted(at=AT, vote=Vote(votes=(1, 2), manner=Manner.VOTE, side="for"))
    line = entered(now)
    body = {"vote": {"votes": [1, 2], "manner": "vote"}}
    first = replace(line, version=1, body=json.dumps(body))
    second = replace(line, version=2, body=json.dumps({**body, "length": None}))
    assert fact_of(first) == fact_of(second) == fact_of(line) == now


@pytest.mark.usefixtures("counted")
def test_a_version_that_nobody_raises_is_said(monkeypatch):
    monkeypatch.delitem(RAISES, ("votes.counted", 2))
    line = replace(entered(Counted(at=AT, vote=Vote((0, 0), Manner.VOTE, "for"))), version=2)
    with pytest.raises(Trouble) as trouble:
        fact_of(line)
    assert trouble.value.reason == "archive.misshapen"


@given(shaped(Counted))
def test_values_within_values_come_back_the_same(fact):
    form = form_of(Counted)
    assert form.read({**json.loads(new_line(1, "count", fact).body), "at": fact.at}) == fact


@given(
    st.sampled_from([tuple[timedelta, ...], tuple[tuple[str, str], ...], Manner, Vote]).flatmap(
        lambda declared: st.tuples(st.just(declared), values_of(declared))
    )
)
def test_forms_come_back_through_json(drawn):
    declared, value = drawn
    form = form_of(declared)
    assert form.read(json.loads(json.dumps(form.write(value)))) == value


@pytest.mark.parametrize("declared", [bytes, int | str, list[int], complex, int | str | None])
def test_a_type_that_facts_do_not_hold_is_refused(declared):
    with pytest.raises(TypeError):
        form_of(declared)


def test_the_table_of_kinds_is_filled_by_reading_lines():
    assert wire.KINDS is KINDS
    assert "floor.given" in KINDS
