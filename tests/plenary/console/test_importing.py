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
