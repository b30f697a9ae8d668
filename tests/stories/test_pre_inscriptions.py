"""Requests that came before the meeting, on a list: entered together, undone together, what is unclear named."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from plenary.acts.several import Asked, inscribe_several
from plenary.intake.requests import requests_of
from plenary.refusal import Refusal
from plenary.roster.directory import directory
from tests.stories.telling import inscribed, waiting

KNOWN = directory(date(2009, 10, 1))
TABLE = [
    (1, ["List of requests"]),
    (3, ["Country", "On behalf of", "Item", "Speaker", "Level", "Language", "Requested", "Mode"]),
    (4, ["Nigeria", "G77", "2", "H.E. Ms. A. Bello", "Minister", "English", "2009-09-28T09:30", ""]),
    (5, ["Francia", "", "2", "", "", "F", "2009-09-28 09:10", "online"]),
    (6, ["Atlantis", "", "2"]),
    (7, ["Peru", "", "9", "", "king", "Klingon", "yesterday", "dance"]),
    (8, ["", "", "2"]),
    (9, ["UNODC", "", "3"]),
]


def test_a_list_is_read_and_entered_as_one_entry(open_desk):
    # Given a table of which some rows are clear,
    read = requests_of(TABLE, KNOWN, open_desk.conference)
    assert [each.delegation for each in read.asked] == ["state:NG", "state:FR", "entity:UNODC"]
    first = read.asked[0]
    assert (first.on_behalf_of, first.level, first.language) == (("group:G77",), "minister", "en")
    assert first.requested == datetime(2009, 9, 28, 7, 30, tzinfo=UTC)
    assert read.asked[1].mode == "remote"
    # what is not is named with its row and its column;
    assert [(each.row, each.column, each.word) for each in read.unread] == [
        (6, "delegation", "Atlantis"),
        (7, "item", "9"),
        (7, "level", "king"),
        (7, "language", "Klingon"),
        (7, "requested", "yesterday"),
        (7, "mode", "dance"),
    ]
    # when it is entered, it is one entry,
    before = len(open_desk.proceedings)
    open_desk.perform(inscribe_several, read.asked)
    assert len(open_desk.proceedings) == before + 1
    # in the order in which they asked, on the lists of their items;
    assert waiting(open_desk) == ["state:FR", "state:NG"]
    assert waiting(open_desk, "3") == ["entity:UNODC"]
    # and one undo.
    open_desk.undo()
    assert open_desk.conference.floor.lists == {}


def test_who_waits_already_is_left_out_and_nobody_new_is_refused(open_desk):
    inscribed(open_desk, "state:PE")
    open_desk.perform(inscribe_several, [Asked("state:PE"), Asked("state:MX")])
    assert waiting(open_desk) == ["state:PE", "state:MX"]
    with pytest.raises(Refusal, match=r"requests\.none"):
        open_desk.perform(inscribe_several, [Asked("state:PE"), Asked("state:MX")])


def test_a_table_without_a_column_of_delegations_is_no_list_of_requests(open_desk):
    assert requests_of([(1, ["Symbol", "Title"]), (2, ["A/1", "Note"])], KNOWN, open_desk.conference) is None


@pytest.mark.parametrize(
    "heads", [["Pays", "Langue"], ["Страна", "Язык"], ["الوفد", "اللغة"], ["代表团", "语文"]]
)
def test_headings_are_known_in_the_six_languages(open_desk, heads):
    read = requests_of([(1, heads), (2, ["Peru", "es"])], KNOWN, open_desk.conference)
    assert [(each.delegation, each.language) for each in read.asked] == [("state:PE", "es")]
