"""Figures from the command line: for people, for programs, for a spreadsheet, as a page; of several files together."""

from __future__ import annotations

import csv
import io

import pytest

from plenary.resources import folder


@pytest.fixture
def held(play, debate):
    """Give the debate with its statement ended and the meeting risen."""
    play(("10:20", "end_statement", {}), ("12:40", "adjourn", {}), strict=True)
    return debate


def test_json_tells_one_file_and_all_together(plenary, held):
    told = plenary("statistics", held, "--json").json
    (one,) = told["conferences"]
    assert told["schema"] == 1
    assert (one["utilisation"]["lost_minutes"], one["utilisation"]["meetings_held"]) == (27.0, 1)
    assert one["speaking"]["by_delegation"][0]["name"] == "Sudan"
    assert one["languages"][0] == {
        "language": "ar",
        "available": 100.0,
        "sat_minutes": 153.0,
        "planned_minutes": 153.0,
        "interrupted_minutes": 0.0,
        "interruptions": 0,
        "longest_minutes": 0.0,
    }
    assert told["together"]["utilisation"] == one["utilisation"]["utilisation"]


def test_several_files_are_weighed_together(plenary, held, tmp_path):
    other = tmp_path / "other.plenary"
    plenary("copy", held, other)
    told = plenary("statistics", held, other, "--json").json
    assert told["together"]["meetings_held"] == 2
    assert [each["file"] for each in told["conferences"]] == ["coasts.plenary", "other.plenary"]


def test_r_7_5_a_spreadsheet_reads_the_same(plenary, held, tmp_path):
    path = tmp_path / "figures.csv"
    assert plenary("statistics", held, "-o", path).status == 0
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    assert rows[0] == ["file", "table", "row", "measure", "value"]
    assert ["coasts.plenary", "utilisation", "", "lost_minutes", "27.0"] in rows
    assert ["coasts.plenary", "by_delegation", "Sudan", "statements", "1"] in rows


@pytest.mark.parametrize("name", ["s.pdf", "s.docx"])
@pytest.mark.parametrize("several", [1, 2])
def test_a_page_is_written_for_one_and_for_several(name, several, plenary, held, tmp_path):
    files = [held]
    if several == 2:
        plenary("copy", held, tmp_path / "other.plenary")
        files.append(tmp_path / "other.plenary")
    path = tmp_path / name
    assert plenary("statistics", *files, "-o", path).status == 0
    assert path.stat().st_size > 5_000


def test_people_are_told_in_lines(plenary, held):
    out = plenary("statistics", held).out
    assert "utilization" in out
    assert "held: 1 meeting\n  1 statement, mean 540 seconds, 1 beyond their limit" in out


def test_lines_are_told_in_the_language_asked(plenary, held):
    assert plenary("statistics", held, "--lang", "fr").out.splitlines()[1:] == [
        "  coefficient d’utilisation\u00a0: 96,2\u00a0%\u00a0; minutes perdues\u00a0: 27 sur 720\u00a0; tenues\u00a0: 1 séance",
        "  1 déclaration\u00a0; durée moyenne en secondes\u00a0: 540\u00a0; au-delà de la limite\u00a0: 1",
    ]


def test_a_share_of_nothing_is_a_dash(plenary, tmp_path):
    unplanned = tmp_path / "unplanned.plenary"
    plenary("new", folder("sample") / "agenda.ar.txt", "-o", unplanned)
    assert "utilization –; lost 0 of 0 minutes" in plenary("statistics", unplanned).out


def test_a_file_and_json_at_once_are_refused(plenary, held, tmp_path):
    assert plenary("statistics", held, "--json", "-o", tmp_path / "x.pdf").status == 2
