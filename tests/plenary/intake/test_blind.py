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


PARENTS = {
    "ar": "مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد",
    "en": "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
    "es": "Conferencia de los Estados Parte en la Convención de las Naciones Unidas contra la Corrupción",
    "fr": "Commission économique pour l’Europe",
    "ru": "Экономический и Социальный Совет",
    "zh": "联合国打击跨国有组织犯罪公约缔约方会议",
}
"""The organs above the bodies, which the columns of a masthead break into as many lines as they have no room for."""


@pytest.mark.parametrize("document", sorted(BLIND.glob("b1[1256]-*.[dp]*")), ids=lambda path: path.stem)
def test_the_organ_above_the_body_is_whole_however_narrow_its_column(document):
    head = intake.read([document]).masthead
    assert head.parent_body == PARENTS[document.stem.split("-")[1]]
