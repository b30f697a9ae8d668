"""The clock of a statement is subtraction: never less than nothing, and still while it is stopped."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.floor.request import Request
from plenary.floor.statement import Statement
from tests.desks import TEN

SECONDS = st.integers(-7200, 7200).map(lambda seconds: timedelta(seconds=seconds))
STATEMENT = Statement(
    id="s",
    delegation="state:SD",
    category="state-party",
    list="2",
    started=TEN,
    seconds=300,
    called=Request("r", "state:SD", "state-party", TEN),
    request="r",
)


@given(SECONDS, SECONDS)
def test_no_statement_has_lasted_less_than_nothing(now, paused):
    statement = replace(STATEMENT, paused=abs(paused))
    assert statement.elapsed(TEN + now) >= timedelta()


@given(SECONDS, SECONDS)
def test_while_it_is_stopped_the_clock_shows_one_time(stopped, later):
    statement = replace(STATEMENT, paused_since=TEN + stopped)
    assert statement.elapsed(TEN + later) == statement.elapsed(TEN)


@given(SECONDS)
def test_what_has_run_and_what_is_left_make_the_limit(now):
    limit = timedelta(seconds=STATEMENT.seconds)
    assert STATEMENT.elapsed(TEN + now) + STATEMENT.remaining(TEN + now) == limit


@given(SECONDS)
def test_without_a_limit_nothing_is_left_and_nothing_is_over(now):
    assert replace(STATEMENT, seconds=0).remaining(TEN + now) is None
