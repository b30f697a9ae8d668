"""Reading an agenda from the command line, and making a meeting of it: whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from plenary.console.opened import proceedings_of
from plenary.console.stations import zone_of
from plenary.resources import folder

HOUSE = Path(__file__).resolve().parents[3]
SAMPLE = folder("sample") / "agenda.txt"
SEEDS = sorted((HOUSE.parent / "shared" / "seed").glob("*.txt"))

seeded = pytest.mark.skipif(not SEEDS, reason="the seed does not lie beside the clone")


@pytest.fixture
def agenda(tmp_path):
    """Give an agenda whose timetable continues an item in the slot in which it begins."""
    path = tmp_path / "agenda.txt"
    text = SAMPLE.read_text(encoding="utf-8")
    first = "\t2\tReview of technical assistance needs\n"
    assert first in text
    turned = text.replace(first, "").replace(
        "3–6 p.m.\t2\tReview of technical assistance needs (continued)\n",
        (
            "3–6 p.m.\t2\tReview of technical assistance needs\n"
            "\t2\tReview of technical assistance needs (continued)\n"
        ),
    )
    path.write_text(turned, encoding="utf-8")
    return path


def test_what_was_understood_is_told_as_json(plenary):
    told = plenary("read", SAMPLE, "--json").json
    assert list(told)[:2] == ["schema", "language"]
    assert [item["number"] for item in told["items"]] == ["1", "1 (a)", "1 (b)", "2", "3", "4", "5"]
    assert told["doubts"] == []


def test_what_was_understood_is_told_to_people(plenary, agenda):
    told = plenary("read", agenda).out.splitlines()
    assert "  2  Review of technical assistance needs" in told
    assert "  2009-10-01  15:00–18:00  2" in told
    assert told[-1].startswith("? line ")


def test_the_editable_form_of_the_sample_says_the_same(plenary):
    text, form = (
        plenary("read", folder("sample") / f"agenda.{kind}", "--json").json for kind in ("txt", "docx")
    )
    assert text == form


def test_a_document_that_is_not_there_is_named(plenary, tmp_path):
    told = plenary("read", tmp_path / "agenda.docx")
    assert (told.status, told.out) == (2, "")
    assert "agenda.docx" in told.err


def test_a_meeting_is_made_of_an_agenda(plenary, tmp_path):
    path = tmp_path / "new.plenary"
    told = plenary("new", SAMPLE, "-o", path)
    assert told.status == 0
    assert "7 items, 4 meetings, Europe/Vienna" in told.out
    now = proceedings_of(path).now
    assert (now.body.zone, now.rules.profile, len(now.programme.slots)) == ("Europe/Vienna", "untoc-cop", 4)
    (shared,) = [each for each in now.agenda.documents if each.symbols == ("CTOC/COP/2008/16",)]
    assert shared.items == ("2", "4")


def test_the_rules_that_were_taken_are_said_with_the_reason(plenary, tmp_path):
    told = plenary("new", SAMPLE, "-o", tmp_path / "one.plenary").out
    assert "? Rules of procedure proposed: untoc-cop" in told
    named = plenary("new", SAMPLE, "-o", tmp_path / "two.plenary", "--rules", "custom")
    assert "Rules of procedure" not in named.out
    assert proceedings_of(tmp_path / "two.plenary").now.rules.profile == "custom"


def test_an_old_agenda_came_in_on_the_day_of_the_document(plenary, tmp_path):
    path = tmp_path / "new.plenary"
    plenary("new", SAMPLE, "-o", path)
    (entry,) = proceedings_of(path).entries
    assert entry.at.isoformat() == "2009-08-13T22:00:00+00:00"


def test_proposals_are_applied_only_when_they_are_accepted(plenary, agenda, tmp_path):
    literal, repaired = tmp_path / "literal.plenary", tmp_path / "repaired.plenary"
    assert "? line " in plenary("new", agenda, "-o", literal).out
    assert "? line " not in plenary("new", agenda, "-o", repaired, "--accept-proposals").out
    slots = [
        [slot.items for slot in proceedings_of(path).now.programme.slots] for path in (literal, repaired)
    ]
    assert slots[0][0] == ("1 (a)", "1 (b)")
    assert slots[1][0] == ("1 (a)", "1 (b)", "2")


def test_a_file_that_is_there_is_never_written_over(plenary, tmp_path):
    path = tmp_path / "new.plenary"
    path.write_bytes(b"mine")
    told = plenary("new", SAMPLE, "-o", path)
    assert (told.status, told.out, path.read_bytes()) == (2, "", b"mine")


@pytest.mark.parametrize(
    "words", [["--rules", "unheard-of"], ["--timezone", "Nowhere/Atlantis"], ["--participants", "x.csv"]]
)
def test_what_is_not_known_leaves_no_file(plenary, tmp_path, words):
    path = tmp_path / "new.plenary"
    told = plenary("new", SAMPLE, "-o", path, *words)
    assert told.status == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["new.txt", "new", "new.plenary.bak"])
@pytest.mark.parametrize("words", [("new", SAMPLE), ("recover", SAMPLE)])
def test_a_meeting_file_is_made_under_a_name_that_says_so(plenary, tmp_path, words, name):
    told = plenary(*words, "-o", tmp_path / name)
    assert (told.status, told.out) == (2, "")
    assert told.err.endswith(f"write {(tmp_path / name).with_suffix('.plenary')}.\n")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(plenary, tmp_path):
    told = plenary("new", SAMPLE, "-o", tmp_path / "nowhere" / "new.plenary")
    assert (told.status, told.out) == (2, "")


def test_a_time_zone_may_be_named(plenary, tmp_path):
    plenary("new", SAMPLE, "-o", tmp_path / "new.plenary", "--timezone", "Africa/Nairobi")
    assert proceedings_of(tmp_path / "new.plenary").now.body.zone == "Africa/Nairobi"


def test_where_the_place_is_not_known_times_are_in_utc_and_that_is_said(plenary, tmp_path):
    agenda = tmp_path / "agenda.txt"
    agenda.write_text(
        SAMPLE.read_text(encoding="utf-8").replace("Vienna, 1-2", "Eldorado, 1-2"), encoding="utf-8"
    )
    told = plenary("new", agenda, "-o", tmp_path / "new.plenary")
    assert told.status == 0
    assert "Eldorado" in told.err
    assert proceedings_of(tmp_path / "new.plenary").now.body.zone == "UTC"


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Vienna", "Europe/Vienna"),
        ("Вена", "Europe/Vienna"),
        ("فيينا", "Europe/Vienna"),
        ("维也纳", "Europe/Vienna"),
        ("Ginebra", "Europe/Zurich"),
        ("Vienna International Centre", "Europe/Vienna"),
        ("Nueva York", "America/New_York"),
        ("Eldorado", None),
        ("", None),
    ],
)
def test_the_places_of_the_united_nations_are_known_in_six_languages(place, zone):
    assert zone_of(place) == zone


@seeded
def test_the_seed_becomes_a_meeting(plenary, tmp_path):
    path = tmp_path / "new.plenary"
    told = plenary("new", SEEDS[0], "-o", path)
    assert told.status == 0
    assert "move" in told.out.lower()
    now = proceedings_of(path).now
    assert [item.number for item in now.agenda.items] == ["1", "1 (a)", "1 (b)", "2", "3", "4", "5"]
    assert [slot.items for slot in now.programme.slots][1] == ("2",)


def test_notes_with_a_sentence_that_says_when_make_a_meeting(plenary, tmp_path):
    notes, path = tmp_path / "notes.txt", tmp_path / "new.plenary"
    notes.write_text(
        "Working Group on Coasts\n\nOpening of the meeting\nGeneral debate\nAdoption of the report\n\n"
        "two meetings a day, 10-1 and 3-6, from 1 to 2 October 2009\n",
        encoding="utf-8",
    )
    assert "3 items, 4 meetings" in plenary("new", notes, "-o", path).out
    now = proceedings_of(path).now
    assert now.body.name == "Working Group on Coasts"
    assert [str(slot.id) for slot in now.programme.slots][:2] == ["2009-10-01T10:00", "2009-10-01T15:00"]
