"""Keeping: copies, proofs, and what is saved of a damaged file."""

from __future__ import annotations

import sqlite3

from plenary.archive.file import Archive
from plenary.archive.line import NewLine, instant_from
from plenary.console.opened import proceedings_of


def test_a_sound_file_is_said_to_be_sound(plenary, debate):
    told = plenary("check", debate)
    assert told.status == 0
    assert told.out.startswith(f"{debate} is sound: 7 entries, ")


def test_one_entry_is_one(plenary, meeting):
    told = plenary("check", meeting).out
    assert ": 1 entry, " in told


def test_a_changed_line_is_named(plenary, debate):
    with sqlite3.connect(debate) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE line SET act = 'adjourn' WHERE entry = 3")
    database.close()
    told = plenary("check", debate)
    assert told.status == 1
    assert "is not sound" in told.out
    assert "Line " in told.out


def test_a_record_that_cannot_have_happened_is_not_sound(plenary, debate):
    body = '{"statement":"none"}'
    at = instant_from("2009-10-01T09:00:00Z")
    with Archive.open(debate) as archive:
        last = archive.read_since(0)[-1]
        line = NewLine(
            entry=last.entry + 1, act="pause_statement", kind="statement.paused", version=1, at=at, body=body
        )
        archive.write(last.id, [line])
    told = plenary("check", debate)
    assert told.status == 1
    assert "Entry 8 does not follow" in told.out
    assert plenary("show", debate).status == 1


def test_a_copy_holds_the_same_and_is_made_while_somebody_writes(plenary, debate, tmp_path):
    with Archive.open(debate):
        told = plenary("copy", debate, tmp_path / "copy.plenary")
    assert told.status == 0
    assert proceedings_of(tmp_path / "copy.plenary").now == proceedings_of(debate).now


def test_a_copy_may_go_into_a_folder(plenary, debate, tmp_path):
    (tmp_path / "stick").mkdir()
    assert plenary("copy", debate, tmp_path / "stick").status == 0
    assert (tmp_path / "stick" / debate.name).is_file()


def test_a_file_is_not_copied_onto_itself(plenary, debate):
    told = plenary("copy", debate, debate)
    assert (told.status, told.out) == (2, "")


def test_what_can_be_read_is_saved(plenary, debate, tmp_path):
    new = tmp_path / "new.plenary"
    told = plenary("recover", debate, "-o", new)
    assert told.status == 0
    assert "7 entries" in told.out
    assert proceedings_of(new).now == proceedings_of(debate).now


def test_what_is_saved_never_goes_over_a_file(plenary, debate, tmp_path):
    new = tmp_path / "new.plenary"
    new.write_bytes(b"mine")
    assert plenary("recover", debate, "-o", new).status == 2
    assert new.read_bytes() == b"mine"


def test_a_saved_record_with_a_hole_in_it_opens_and_what_fell_is_struck(plenary, debate, tmp_path):
    with sqlite3.connect(debate) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE line SET body = 'torn' WHERE kind = 'meeting.called-to-order'")
    database.close()
    new = tmp_path / "new.plenary"
    told = plenary("recover", debate, "-o", new)
    assert told.status == 0
    assert "no longer follow" in told.out
    saved = proceedings_of(new)
    assert saved.now.meetings.held == ()
    assert saved.marks.struck
    assert plenary("check", new).status == 0
    assert plenary("act", new, "call_to_order", "--at", "2009-10-01T12:00+02:00").status == 0
