"""The index of the recording: offsets of statements, for a spreadsheet and as chapters (rule 39)."""

from __future__ import annotations

import csv
import io
import re

import pytest

TIMING = re.compile(r"^(\d\d):(\d\d):(\d\d)\.(\d\d\d) --> (\d\d):(\d\d):(\d\d)\.(\d\d\d)$", re.MULTILINE)


@pytest.fixture
def recorded(play, meeting):
    """Give two meetings, each recorded: Sudan speaks after a while in the first, Mexico in the second."""
    told = play(
        ("10:01", "start_recording", {}),
        ("10:07", "call_to_order", {}),
        ("10:08", "take_up", {"items": "2"}),
        ("10:09", "inscribe", {"delegation": "state:SD", "language": "ar"}),
        ("10:09", "inscribe", {"delegation": "state:MX", "on_behalf_of": "group:G77"}),
        ("10:11", "give_floor", {"request": "state:SD"}),
        ("10:15", "end_statement", {}),
        ("12:40", "adjourn", {}),
        ("15:00", "call_to_order", {}),
        ("15:01", "take_up", {"items": "2"}),
        ("15:02", "give_floor", {}),
        ("15:03", "start_recording", {}),
        ("15:06", "end_statement", {}),
        strict=True,
    )
    assert told.status == 0
    return meeting


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_a_row_for_each_statement(plenary, recorded, tmp_path):
    assert plenary("recording", recorded, "-o", tmp_path / "out.csv").status == 0
    first, second = rows(tmp_path / "out.csv")
    assert (first["recording"], first["meeting"], first["begins"], first["ends"], first["seconds"]) == (
        "1",
        "1",
        "00:10:00.000",
        "00:14:00.000",
        "240",
    )
    assert (first["name"], first["items"], first["language"]) == ("Sudan", "2", "ar")
    assert first["recording_started"] == "2009-10-01T10:01:00+02:00"
    # What began before its recording stands at its beginning.
    assert (second["begins"], second["ends"], second["on_behalf_of"]) == (
        "00:00:00.000",
        "00:03:00.000",
        "Group of 77 and China",
    )


def test_chapters_are_a_file_for_each_recording_and_never_empty(plenary, recorded, tmp_path):
    told = plenary("recording", recorded, "-o", tmp_path / "floor.vtt", "--lang", "fr")
    assert told.status == 0
    for number, name in ((1, "Soudan"), (2, "Mexique")):
        text = (tmp_path / f"floor-{number}.vtt").read_text(encoding="utf-8")
        assert text.startswith("WEBVTT\n\n")
        assert name in text
        (timing,) = TIMING.findall(text)
        assert timing[:4] < timing[4:]


def test_one_recording_is_one_file_and_a_statement_that_goes_on_ends_now(plenary, play, debate, tmp_path):
    play(("10:12", "start_recording", {}), ("10:20", "mark_present", {"delegation": "state:SD"}), strict=True)
    assert plenary("recording", debate, "-o", tmp_path / "floor.vtt").status == 0
    text = (tmp_path / "floor.vtt").read_text(encoding="utf-8")
    assert "00:00:00.000 --> 00:08:00.000\nSudan, item 2\n" in text


def test_where_nothing_was_recorded_it_says_what_to_do(plenary, debate, tmp_path):
    told = plenary("recording", debate, "-o", tmp_path / "out.csv")
    assert told.status == 1
    assert "start_recording" in told.err
    assert not (tmp_path / "out.csv").exists()


def test_other_endings_are_refused(plenary, recorded, tmp_path):
    told = plenary("recording", recorded, "-o", tmp_path / "out.mp3")
    assert (told.status, (tmp_path / "out.mp3").exists()) == (2, False)
