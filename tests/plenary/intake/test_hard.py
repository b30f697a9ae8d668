"""Thirty agendas written to be hard, ten in each of three languages: what was found in them by eye is what is read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from plenary.intake.by_hand import read_either

HARD = Path(__file__).resolve().parents[2] / "data" / "hard"
EXPECTED = json.loads((HARD / "expected.json").read_text(encoding="utf-8"))


def hour(at):
    return at and f"{at:%H:%M}"


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_hard_agenda_is_read(name):
    reading, expected = read_either([HARD / f"{name}.txt"], date(2026, 1, 1)), EXPECTED[name]
    head = reading.masthead
    assert (head.body, head.place) == (expected["body"], expected["place"])
    assert [day and day.isoformat() for day in (head.date_from, head.date_to)] == [
        expected["from"],
        expected["to"],
    ]
    assert {item.number: item.title for item in reading.items} == expected["items"]
    assert [list(one.symbols) for item in reading.items for one in item.documents] == expected["documents"]
    assert [
        [
            slot.date and slot.date.isoformat(),
            hour(slot.start),
            hour(slot.end),
            list(slot.items) or slot.label,
        ]
        for slot in reading.slots
    ] == expected["slots"]
    assert [doubt.code for doubt in reading.doubts] == expected["doubts"]


def test_there_is_a_text_for_each_and_nothing_beside_them():
    assert {path.stem for path in HARD.glob("*.txt")} == set(EXPECTED)
    assert len(EXPECTED) == 30
