"""The sixty agendas that were frozen before the reader had seen them: in all forms, all facts are right."""

from __future__ import annotations

import json

import pytest

from plenary import intake
from plenary.tongue import Tongue
from tests.plenary.intake.twins import HOUSE
from tests.score.counting import compared

BLIND = HOUSE / "tests" / "data" / "blind"
KINDS = {".txt", ".html", ".docx", ".odt", ".pdf"}
DOCUMENTS = sorted(path for path in BLIND.iterdir() if path.suffix in KINDS)


def test_there_are_sixty_of_them_in_six_languages():
    assert len(DOCUMENTS) == 60
    assert {path.name.split("-")[1] for path in DOCUMENTS} == {"ar", "zh", "en", "fr", "ru", "es"}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_frozen_agenda_is_read_as_it_should_be(path):
    wanted = json.loads((BLIND / f"{path.stem}.expected.json").read_text(encoding="utf-8"))
    score = compared(intake.as_json(intake.read([path]), Tongue("en")), wanted)
    assert score.wrong == []
