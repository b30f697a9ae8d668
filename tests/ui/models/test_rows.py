"""A list model comes to any other rows by plain steps, never by a reset, and views keep their place in it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex

from plenary.acts.meetings import adjourn, call_to_order, set_public
from plenary.acts.programme import cancel_meeting
from plenary.acts.requests import move, pass_over
from plenary.measure.forecast import forecast
from plenary.tongue import Tongue
from tests.desks import new_desk
from tests.ui import happenings, scene
from ui.bridge import record_of
from ui.models.proceedings import ProceedingsModel, entry_rows
from ui.models.programme import Level, ProgrammeModel, programme_rows
from ui.models.rows import ROW, RowModel
from ui.models.speakers import SpeakersModel, rising, shown_list, speaker_rows

ENGLISH = Tongue("en")


@dataclass(frozen=True)
class Plain:
    id: int
    text: str = ""

    def __str__(self):
        return f"{self.id}{self.text}"


lists = st.lists(
    st.builds(Plain, st.integers(0, 12), st.sampled_from(["", "!"])), unique_by=lambda row: row.id
)


class Mirror:
    """Follows a model by its signals alone."""

    def __init__(self, model):
        self.model, self.rows = model, list(model.rows)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)

    def _inserted(self, _parent, first, last):
        for place in range(first, last + 1):
            self.rows.insert(place, self.model.rows[place])

    def _removed(self, _parent, first, last):
        del self.rows[first : last + 1]

    def _moved(self, _parent, first, _last, _to, place):
        self.rows.insert(place if place < first else place - 1, self.rows.pop(first))

    def _changed(self, first, last, _roles):
        for place in range(first.row(), last.row() + 1):
            self.rows[place] = self.model.rows[place]


@given(lists, lists)
def test_the_signals_alone_tell_what_became_of_the_list(before, now):
    model = RowModel()
    model.show(before)
    resets = []
    model.modelReset.connect(lambda: resets.append(True))
    mirror = Mirror(model)
    model.show(now)
    assert model.rows == tuple(now)
    assert mirror.rows == now
    assert not resets


@given(lists, lists)
def test_an_index_stays_with_its_row(before, now):
    model = RowModel()
    model.show(before)
    kept = {row.id: QPersistentModelIndex(model.index(place)) for place, row in enumerate(before)}
    model.show(now)
    for row in now:
        if row.id in kept:
            assert kept[row.id].data(ROW).id == row.id
    for gone in set(kept) - {row.id for row in now}:
        assert not kept[gone].isValid()


def test_the_same_rows_are_told_to_nobody(qtbot):
    model = RowModel()
    model.show([Plain(1), Plain(2)])
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        model.show([Plain(1), Plain(2)])


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_the_models_of_the_window_are_sound(qtmodeltester, code):
    desk = scene.debated()
    tongue, now = Tongue(code), desk.clock.now()
    shown = (
        (
            SpeakersModel(),
            speaker_rows(
                desk.conference, forecast(desk.conference, now), tongue, shown_list(desk.conference)
            ),
        ),
        (ProgrammeModel(), programme_rows(desk.conference, tongue)),
        (ProceedingsModel(), entry_rows(desk.conference, record_of(desk), tongue)),
    )
    for model, rows in shown:
        model.show(rows)
        qtmodeltester.check(model)
        assert model.rowCount() == len(rows) > 0


def test_the_list_says_who_when_for_how_long_and_with_what_text():
    desk = scene.debated()
    first, *_, last = speaker_rows(
        desk.conference, forecast(desk.conference, desk.clock.now()), ENGLISH, shown_list(desk.conference)
    )
    assert (first.number, first.name, first.limit, first.language, first.text) == (
        1,
        "Nigeria",
        "7 min",
        "E",
        "at booths",
    )
    assert (last.number, last.limit, last.text) == (9, "3 min", "none yet")


@pytest.mark.parametrize(
    ("make", "role"),
    [
        (scene.debated, "ok"),
        (happenings.suspended, "warn"),
        (happenings.consulting, "warn"),
        (happenings.risen, "text2"),
    ],
)
def test_only_a_meeting_that_is_open_is_green_in_the_programme(make, role):
    rows = [each for each in programme_rows(make().conference, ENGLISH) if each.level is Level.MEETING]
    assert [each.role for each in rows] == ["text2", role, "text2", "text2"]


def test_a_meeting_that_goes_on_in_private_is_not_open_in_the_programme():
    desk = scene.debated()
    desk.perform(set_public, public=False)
    [row] = [
        each for each in programme_rows(desk.conference, ENGLISH) if each.live and each.level is Level.MEETING
    ]
    assert (row.note, row.role) == ("private", "warn")


def test_the_programme_marks_what_is_done_and_what_is_being_considered():
    rows = programme_rows(scene.debated().conference, ENGLISH)
    live = [row for row in rows if row.live]
    assert [row.level for row in live] == [Level.MEETING, Level.ITEM]
    assert live[0].note == "open"
    assert live[1].text.endswith("(cont’d)")
    first = next(row for row in rows if row.level is Level.MEETING)
    assert first.note == "rose 12.58\u00a0p.m."


def test_the_programme_goes_on_with_what_was_begun_and_not_with_what_was_only_programmed():
    desk = new_desk()
    assert continued(desk) == ["2", "3"]
    desk.perform(call_to_order)
    desk.perform(adjourn)
    assert continued(desk) == ["3"]
    desk.perform(cancel_meeting, desk.conference.programme.slots[2].id)
    assert continued(desk) == []


def continued(desk):
    """Give the items that the programme says were begun before."""
    rows = programme_rows(desk.conference, ENGLISH)
    return [row.item for row in rows if row.item and row.text.endswith("(cont’d)")]


@pytest.mark.parametrize(
    ("code", "day", "hours"),
    [
        ("es", "Viernes 2 de octubre", "10.00 a 13.00"),
        ("fr", "Vendredi 2 octobre", "10\u00a0h–13\u00a0h"),
        ("ru", "Пятница, 2 октября", "10.00–13.00"),
    ],
)
def test_a_day_is_a_heading_and_hours_are_short(code, day, hours):
    rows = programme_rows(scene.debated().conference, Tongue(code))
    place = max(place for place, row in enumerate(rows) if row.level is Level.DAY)
    assert (rows[place].text, rows[place + 1].note) == (day, hours)


def test_a_struck_entry_stays_in_sight_and_says_so():
    desk = scene.debated()
    desk.undo()
    rows = entry_rows(desk.conference, record_of(desk), ENGLISH)
    assert rows[-2].struck
    assert rows[-2].mark == "struck"
    assert rows[-1].text.startswith("Struck: The floor was given")


def test_only_who_overtook_or_was_sent_back_is_marked_with_the_place_of_the_rule():
    desk = scene.debated()
    floor = desk.conference.floor
    canada, sweden = floor.waiting_of("state:CA")[0].id, floor.waiting_of("state:SE")[0].id
    desk.perform(move, canada, floor.waiting_of("state:NG")[0].id)
    desk.perform(pass_over, sweden)
    ahead = forecast(desk.conference, desk.clock.now())
    marks = {
        row.name: row.marks
        for row in speaker_rows(desk.conference, ahead, Tongue("en"), shown_list(desk.conference))
        if row.marks
    }
    assert marks == {"Canada": "asked as no. 5", "Sweden": "asked as no. 2, passed over"}


def _longest_by_trial(places: list[int]) -> list[int]:
    """The same by trying all: of each place the longest part that ends with it, the first of several."""
    parts: list[list[int]] = []
    for place in places:
        before = [part for part in parts if part[-1] < place]
        parts.append([*max(before, key=len, default=[]), place])
    return max(parts, key=len, default=[])


@given(st.permutations(range(1, 12)).flatmap(lambda all_: st.integers(0, 11).map(lambda some: all_[:some])))
def test_who_follows_the_rule_is_found_without_trying_all(places):
    assert rising(places) == _longest_by_trial(list(places))
