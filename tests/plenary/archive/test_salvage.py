"""What can still be read of a damaged file is saved, and what cannot is said."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plenary.archive.backup import check, recover
from plenary.archive.file import Archive
from plenary.archive.line import NewLine
from plenary.archive.pages import lines_in
from plenary.archive.wire import new_line
from plenary.facts.report import PlaceholderWritten
from plenary.refusal import Trouble, Unreadable
from tests.plenary.archive.conftest import AT, floor, redaction

SHORT = 120
PAGE = 4096


def long(entry: int, letters: int) -> NewLine:
    """Give a line whose text goes over several pages."""
    fact = PlaceholderWritten(at=AT, paragraph=f"p{entry}", text="é" * letters)
    return new_line(entry, "write_placeholder", fact)


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("salvage") / "m.plenary"
    with Archive.create(path) as archive:
        archive.write(0, [floor(number) for number in range(1, SHORT + 1)])
        archive.write(SHORT, [long(SHORT + 1, 1_500), long(SHORT + 2, 20_000)])
        archive.write(SHORT + 2, [redaction(SHORT + 3, of=5)], redact=5)
    return path


def damaged(whole: Path, to: Path, place: int, length: int) -> Path:
    """Overwrite a part of a copy."""
    path = shutil.copyfile(whole, to / "damaged.plenary")
    with path.open("rb+") as file:
        file.seek(place)
        file.write(b"\xa7" * length)
    return path


def test_bare_pages_give_every_line(whole):
    with Archive.open(whole, write=False) as reader:
        lines = reader.read_since(0)
    assert sorted(lines_in(whole.read_bytes()), key=lambda line: line.id) == lines


def test_a_sound_file_is_saved_whole(whole, tmp_path):
    saved = recover(whole, tmp_path / "new.plenary")
    assert (saved.lines, saved.entries, saved.lost) == (SHORT + 3, SHORT + 3, ())
    assert check(tmp_path / "new.plenary").sound


@pytest.mark.parametrize("first", [1, 2, 3, 5, 8])
def test_a_lost_page_costs_its_own_lines_only(whole, tmp_path, first):
    path = damaged(whole, tmp_path, (first - 1) * PAGE, PAGE)
    before = path.read_bytes()
    saved = recover(path, tmp_path / "new.plenary")
    assert saved.lines + len(saved.lost) == SHORT + 3
    assert saved.lines > SHORT // 2
    assert path.read_bytes() == before
    assert check(tmp_path / "new.plenary").lines == saved.lines


def test_who_entered_what_and_when_stays(whole, tmp_path):
    recover(damaged(whole, tmp_path, 4 * PAGE, PAGE), tmp_path / "new.plenary")
    with Archive.open(whole, write=False) as old, Archive.open(tmp_path / "new.plenary") as new:
        kept = {line.entry: (line.at, line.entered, line.body) for line in old.read_since(0)}
        lines = new.read_since(0)
        assert all(kept[line.entry] == (line.at, line.entered, line.body) for line in lines)
        assert len(new.write(len(lines), [floor(500)])) == 1


def test_the_last_part_of_a_file_cut_short_is_lost_only(whole, tmp_path):
    path = shutil.copyfile(whole, tmp_path / "short.plenary")
    os.truncate(path, 7 * PAGE + 11)
    saved = recover(path, tmp_path / "new.plenary")
    assert saved.lines > 20
    assert saved.lost == () or max(saved.lost) < SHORT + 3


@given(place=st.integers(0, 30 * PAGE), length=st.integers(1, 4 * PAGE))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_damaged_what_is_saved_is_as_it_was_entered(whole, tmp_path, place, length):
    to = tmp_path / "new.plenary"
    to.unlink(missing_ok=True)
    saved = recover(damaged(whole, tmp_path, place, length), to)
    with Archive.open(whole, write=False) as old, Archive.open(to, write=False) as new:
        bodies = {line.entry: line.body for line in old.read_since(0)}
        lines = new.read_since(0)
    assert saved.lines == len(lines)
    assert [line.body for line in lines] == [bodies[line.entry] for line in lines]


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(8000), bytes(range(256)) * 64])
def test_where_nothing_can_be_read_it_is_said(tmp_path, content):
    path = tmp_path / "m.plenary"
    path.write_bytes(content)
    with pytest.raises(Unreadable):
        recover(path, tmp_path / "new.plenary")
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_record_has_nothing_to_save(path, archive, tmp_path):
    archive.close()
    with pytest.raises(Unreadable, match="No line"):
        recover(path, tmp_path / "new.plenary")


def test_a_file_that_is_there_is_not_overwritten(whole, tmp_path):
    to = tmp_path / "there.plenary"
    to.write_text("there", encoding="utf-8")
    with pytest.raises(Trouble) as trouble:
        recover(whole, to)
    assert trouble.value.reason == "archive.exists"
    assert to.read_text(encoding="utf-8") == "there"


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises((Trouble, Unreadable)):
        recover(tmp_path / "nothing.plenary", tmp_path / "new.plenary")


def test_a_file_is_saved_while_somebody_writes_in_it(path, archive, fill, tmp_path):
    fill(4)
    assert recover(path, tmp_path / "new.plenary").lines == 4
    assert len(archive.write(4, [floor(5)])) == 1
