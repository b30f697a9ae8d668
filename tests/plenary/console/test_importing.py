"""What comes in later is shown as a difference, and entered only with a yes."""

from __future__ import annotations

import pytest

from plenary.console.opened import proceedings_of
from plenary.resources import folder
from tests.plenary.intake import lists

SAMPLE = folder("sample") / "agenda.txt"


@pytest.fixture
def people(tmp_path):
    """Give a list of participants with one slip and one organization of its own."""
    path = tmp_path / "people.csv"
    path.write_text(lists.SECTIONS + "Atlantis,State\n", encoding="utf-8")
    return path


def test_a_list_of_participants_is_told_and_not_entered(plenary, meeting, people):
    told = plenary("import", meeting, people)
    assert told.status == 0
    assert told.out.splitlines() == [
        "+ Nigeria, State party",
        "+ Coral Watch International, non-governmental organization",
        "? named by this list only: Coral Watch International",
        "? row 4: “Nigeira” was read as Nigeria",
        "? row 7: nobody is called “Atlantis”; left out",
        "New: 2; changed: 0; as before: 0; not known: 1.",
        "Nothing was entered. With --yes it is, as one entry.",
    ]
    assert not proceedings_of(meeting).now.roster.seats


def test_with_a_yes_it_is_one_entry_and_one_undo(plenary, meeting, people):
    told = plenary("import", meeting, people, "--yes")
    assert told.out.splitlines()[-1] == "Entered as entry 2; undo takes it back whole."
    assert list(proceedings_of(meeting).now.roster.seats) == ["state:NG", "entity:CWI"]
    again = plenary("import", meeting, people, "--yes")
    assert "nothing is to be entered" in again.out
    assert len(proceedings_of(meeting).entries) == 2
    plenary("act", meeting, "undo")
    assert not proceedings_of(meeting).now.roster.seats


def test_the_same_is_told_to_programs(plenary, meeting, people):
    told = plenary("import", meeting, people, "--json").json
    assert list(told)[:2] == ["schema", "kind"]
    assert (told["kind"], told["entry"]) == ("participants", None)
    assert [each["delegation"] for each in told["new"]] == ["state:NG", "entity:CWI"]
    assert told["unknown"] == [{"row": 7, "said": "Atlantis", "delegation": None, "candidates": []}]
    assert plenary("import", meeting, people, "--json", "--yes").json["entry"] == 2


def test_whom_the_list_brought_is_named_in_acts(plenary, meeting, people):
    plenary("import", meeting, people, "--yes")
    told = plenary("act", meeting, "mark_present", "delegation=coral watch international")
    assert "Coral Watch International was marked present" in told.out


def test_a_new_meeting_begins_with_its_participants(plenary, tmp_path, people):
    path = tmp_path / "new.plenary"
    told = plenary("new", SAMPLE, "-o", path, "--participants", people)
    assert told.status == 0
    assert "2 delegations were seated." in told.out
    assert list(proceedings_of(path).now.roster.seats) == ["state:NG", "entity:CWI"]


def test_a_list_that_is_none_leaves_no_meeting(plenary, tmp_path):
    nothing, path = tmp_path / "colours.csv", tmp_path / "new.plenary"
    nothing.write_text("Colour,Size\nred,1\n", encoding="utf-8")
    told = plenary("new", SAMPLE, "-o", path, "--participants", nothing)
    assert told.status == 2
    assert "Delegation" in told.err
    assert not path.exists()


@pytest.fixture
def sampled(plenary, tmp_path):
    """Give a meeting made of the sample agenda, and a revision of that agenda."""
    path, revision = tmp_path / "new.plenary", tmp_path / "rev1.txt"
    plenary("new", SAMPLE, "-o", path)
    text = SAMPLE.read_text(encoding="utf-8")
    revision.write_text(
        text.replace("Mobilization of resources", "Mobilization of resources and partnerships").replace(
            "3–6 p.m.\t2\tReview of technical assistance needs (continued)\n",
            "3–5.30 p.m.\t2\tReview of technical assistance needs (continued)\n",
        ),
        encoding="utf-8",
    )
    return path, revision


def test_a_revised_agenda_comes_in_as_a_difference(plenary, sampled):
    path, revision = sampled
    told = plenary("import", path, revision)
    assert told.status == 0, told.err
    assert told.out.splitlines() == [
        "~ Item 4 is retitled: Mobilization of resources and partnerships (until now: Mobilization of resources)",
        "~ The meeting moves from Thursday, 1 October, 3–6 p.m. to Thursday, 1 October, 3–5.30 p.m.: 2",
        "Nothing was entered. With --yes it is, as one entry.",
    ]
    assert len(proceedings_of(path).entries) == 1


def test_a_revised_agenda_is_one_entry_and_one_undo(plenary, sampled):
    path, revision = sampled
    before = proceedings_of(path).now
    told = plenary("import", path, revision, "--yes", "--json").json
    assert (told["kind"], told["entry"]) == ("agenda", 2)
    assert [(each["was"], each["ways"]) for each in told["items"]] == [("4", ["retitled"])]
    assert [(each["slot"], each["end"]) for each in told["slots"]] == [("2009-10-01T15:00", "17:30")]
    assert (told["documents"], told["head"], told["kept"]) == ([], {}, [])
    assert "nothing is to be entered" in plenary("import", path, revision).out
    plenary("act", path, "undo")
    assert proceedings_of(path).now == before


def test_requests_made_before_the_meeting_come_in_too(plenary, meeting, tmp_path):
    path = tmp_path / "requests.csv"
    path.write_text("Delegation,Agenda item,Speaker\nSudan,2,Ali\nGhana,3,\nAtlantis,2,\n", encoding="utf-8")
    told = plenary("import", meeting, path)
    assert told.out.splitlines()[:2] == ["+ Sudan (item 2)", "+ Ghana (item 3)"]
    assert "row 4: “Atlantis” was not understood" in told.out
    assert plenary("import", meeting, path, "--yes", "--json").json["entry"] == 2
    lists = proceedings_of(meeting).now.floor.lists
    assert {name: [each.delegation for each in held.requests] for name, held in lists.items()} == {
        "2": ["state:SD"],
        "3": ["state:GH"],
    }
