"""R-2.2: no flag stands for a language: a letter, and for each state a shape and a word besides the colour."""

from __future__ import annotations

from pathlib import Path

import plenary
from plenary.tongue import LANGUAGES, LETTERS
from ui.painting.languages import SHAPES, WORDS
from ui.painting.values import LanguageState

HOUSE = Path(plenary.__file__).parents[1]
FLAGS = range(0x1F1E6, 0x1F200)
"""The letters of which flags are made, and no other sign is."""
FURTHER_FLAGS = {0x1F3F3, 0x1F3F4, 0x1F38C}


def test_r_2_2_each_language_is_a_letter_of_its_own():
    assert [LETTERS[code] for code in LANGUAGES] == list("ACEFRS")


def test_r_2_2_each_state_has_a_shape_and_a_word_of_its_own():
    assert set(SHAPES) == set(WORDS) == set(LanguageState)
    assert len(set(SHAPES.values())) == len(set(WORDS.values())) == len(LanguageState)


def test_r_2_2_there_is_no_flag_in_the_house():
    files = [
        path
        for folder in ("plenary", "ui", "translations", "resources")
        for path in (HOUSE / folder).rglob("*")
        if path.suffix in {".py", ".po", ".toml", ".csv", ".svg", ".txt"}
    ]
    assert len(files) > 500
    for path in files:
        signs = set(map(ord, path.read_text("utf-8")))
        assert not signs & (set(FLAGS) | FURTHER_FLAGS), path
        assert "flag" not in path.stem.split("-")
