"""The file and the memory keep lines by the same two verbs."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.archive.file import Archive
from plenary.archive.line import Keeper
from plenary.archive.memory import MemoryArchive
from plenary.archive.soundness import faults_of
from plenary.archive.troubles import Conflict
from plenary.archive.wire import fact_of
from tests.plenary.archive.conftest import floor, redaction


@pytest.fixture(params=["file", "memory"])
def keeper(request, tmp_path, clock):
    if request.param == "memory":
        yield MemoryArchive(station="podium", officer="A. Petrova", clock=clock)
        return
    with Archive.create(
        tmp_path / "m.plenary", station="podium", officer="A. Petrova", clock=clock
    ) as archive:
        yield archive


def test_what_is_entered_is_read(keeper: Keeper):
    entered = keeper.write(0, [floor(1), floor(2)])
    assert [line.id for line in entered] == [1, 2]
    assert keeper.read_since(0) == entered
    assert keeper.read_since(1) == entered[1:]
    assert keeper.read_since(2) == []


def test_a_line_says_who_entered_it_where_and_when(keeper: Keeper, clock):
    clock.move(minutes=3)
    (line,) = keeper.write(0, [floor(1)])
    assert (line.station, line.officer, line.entered) == ("podium", "A. Petrova", clock.now())


def test_the_desk_is_handed_over(keeper):
    keeper.write(0, [floor(1)])
    keeper.officer = "B. Diallo"
    keeper.write(1, [floor(2)])
    assert [line.officer for line in keeper.read_since(0)] == ["A. Petrova", "B. Diallo"]


def test_entered_is_monotone(keeper: Keeper, clock):
    keeper.write(0, [floor(1)])
    clock.move(hours=-2)
    keeper.write(1, [floor(2)])
    clock.move(hours=3)
    keeper.write(2, [floor(3)])
    entered = [line.entered for line in keeper.read_since(0)]
    assert entered == sorted(entered)
    assert entered[2] - entered[0] == timedelta(hours=1)


@pytest.mark.parametrize("after", [0, 1, 3])
def test_nothing_is_entered_by_one_who_has_not_seen_the_last_line(keeper: Keeper, after):
    before = keeper.write(0, [floor(1), floor(2)])
    with pytest.raises(Conflict) as conflict:
        keeper.write(after, [floor(3)])
    assert conflict.value.facts == {"after": after, "last": 2}
    assert keeper.read_since(0) == before


def test_a_redaction_blanks_the_entry_and_stays_sound(keeper: Keeper):
    keeper.write(0, [floor(1), floor(1), floor(2)])
    keeper.write(3, [redaction(3, of=1)], redact=1)
    lines = keeper.read_since(0)
    assert [line.body is None for line in lines] == [True, True, False, False]
    assert fact_of(lines[0]) is None
    assert list(faults_of(lines)) == []


def test_a_redaction_is_itself_never_redacted(keeper: Keeper):
    keeper.write(0, [floor(1)])
    keeper.write(1, [redaction(2, of=1)], redact=1)
    keeper.write(2, [redaction(3, of=2)], redact=2)
    assert [line.body is None for line in keeper.read_since(0)] == [True, False, False]


@given(sizes=st.lists(st.integers(0, 4), max_size=8))
def test_the_chain_holds_however_lines_are_gathered(sizes):
    keeper = MemoryArchive()
    for entry, size in enumerate(sizes, 1):
        keeper.write(len(keeper.read_since(0)), [floor(entry)] * size)
    assert list(faults_of(keeper.read_since(0))) == []
