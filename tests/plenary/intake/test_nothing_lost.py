"""Nothing of an agenda is lost in silence: each line is in the reading, or under a doubt, or furniture."""

from __future__ import annotations

import json
from datetime import time
from pathlib import Path

import pytest

from plenary import intake
from plenary.intake.characters import squeezed
from plenary.tongue import Tongue

DATA = Path(__file__).parents[2] / "data"
STRANGE = "Brvnt Klmpt"


def _is_plain(path: Path) -> bool:
    try:
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return False
    return True


#: Plain texts in all six languages and every layout; a line that is foreign to it is put into each.
TEXTS = sorted(filter(_is_plain, [*DATA.glob("agendas/*.txt"), *DATA.glob("blind/*.txt")]))


def _told(path: Path) -> str:
    return squeezed(json.dumps(intake.as_json(intake.read([path]), Tongue("en")), ensure_ascii=False))


def _anchors(path: Path) -> list[int]:
    """Give the lines, counted from 1, where an item, its annotation, or a row of the timetable begins."""
    found = intake.read([path])
    places = [item.place for item in found.items]
    places += [item.heading for item in found.items if item.heading]
    places += [row.place for row in found.rows]
    return sorted({place.number for place in places})


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_strange_line_is_in_the_reading_or_under_a_doubt(path, tmp_path):
    lines = path.read_text(encoding="utf-8").split("\n")
    anchors = _anchors(path)
    for share in (0.0, 0.4, 0.8, 1.0):
        at = anchors[int(share * (len(anchors) - 1))]
        copy = tmp_path / path.name
        copy.write_text("\n".join([*lines[:at], "", STRANGE, "", *lines[at:]]), encoding="utf-8")
        assert squeezed(STRANGE) in _told(copy), lines[at - 1]


HOURS_ABOVE = """Standing Committee on Dunes
Thirty-first meeting
Lima, 6–10 June 2005

Draft agenda and programme

Monday, 6 June
15:00 - 18:00 Subgroup on sand, in closed session

Tuesday, 7 June
12:00 - 13:00, 14:00 - 16:00 Subgroup on wind

1. Opening statements

2. Adoption of the agenda

3. Sand and wind
"""


def test_hours_above_the_list_are_slots(reading):
    found = reading(HOURS_ABOVE)
    assert [item.number for item in found.items] == ["1", "2", "3"]
    assert [(slot.start, slot.label) for slot in found.slots] == [
        (time(15), "Subgroup on sand, in closed session"),
        (time(12), "Subgroup on wind"),
    ]
    assert [one.code for one in found.doubts] == ["times-several"]
