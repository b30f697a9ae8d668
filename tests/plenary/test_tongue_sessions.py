"""Sessions in words, running text as it is printed, persons as a language addresses them."""

import pytest

from plenary.papers.naming import of_body
from plenary.roster.persons import person_in
from plenary.tongue import Tongue
from plenary.tongues.sessions import session_number


@pytest.mark.parametrize(
    ("code", "value", "case", "said"),
    [
        ("en", 5, "nom", "fifth session"),
        ("fr", 1, "nom", "première session"),
        ("es", 1, "nom", "primer período de sesiones"),
        ("es", 11, "nom", "11º período de sesiones"),
        ("ru", 3, "prep", "третьей сессии"),
        ("ru", 62, "acc", "шестьдесят вторую сессию"),
        ("ru", 20, "nom", "двадцатая сессия"),
        ("ru", 120, "prep", "120-й сессии"),
        ("ar", 5, "nom", "الدورة الخامسة"),
        ("ar", 5, "prep", "الخامسة"),
        ("zh", 15, "nom", "第十五届会议"),
    ],
)
def test_a_session_is_said_in_words(code, value, case, said):
    assert Tongue(code).session(value, case) == said


@pytest.mark.parametrize("code", ["ar", "zh", "en", "fr", "ru", "es"])
@pytest.mark.parametrize("value", [1, 2, 3, 7, 10, 11, 19, 20, 21, 30, 45, 62])
def test_a_session_is_read_as_it_is_said(code, value):
    assert session_number(Tongue(code).session(value).capitalize(), code) == value


def test_what_names_no_session_names_none():
    assert session_number("", "en") == 0
    assert session_number("Resumed session", "en") == 0
    assert session_number("62nd session", "en") == 62


@pytest.mark.parametrize(
    ("code", "words", "said"),
    [
        ("fr", "le point 2 de l'Algérie", "le point\u00a02 de l’Algérie"),
        ("ru", "пункты 2 и 3, пункт 4", "пункты\u00a02 и 3, пункт\u00a04"),
        ("zh", "代表团团长 (奥地利)和(a)", "代表团团长（奥地利）和(a)"),
        ("en", "item 2 (Austria)", "item 2 (Austria)"),
    ],
)
def test_running_text_is_set_as_the_language_is_printed(code, words, said):
    assert Tongue(code).settled(words) == said


@pytest.mark.parametrize(
    ("code", "words", "said"),
    [
        ("en", "Ms. Rosa Quispe", "Ms. Rosa Quispe"),
        ("fr", "Ms. Rosa Quispe", "Mme Rosa Quispe"),
        ("es", "Mr. Luis Vega", "Sr. Luis Vega"),
        ("zh", "Mr. Luis Vega", "Luis Vega先生"),
        ("ru", "the Rapporteur", "Докладчик"),
        ("ar", "Rosa Quispe", "Rosa Quispe"),
    ],
)
def test_a_person_is_addressed_as_the_language_does(code, words, said):
    assert person_in(words, Tongue(code)) == said


@pytest.mark.parametrize(
    ("code", "name", "whose"),
    [
        ("ru", "Временная рабочая группа открытого состава", "Временной рабочей группы открытого состава"),
        ("ru", "Специальный комитет по картам", "Специального комитета по картам"),
        ("ru", "Юридический подкомитет", "Юридического подкомитета"),
        ("ru", "Органы", "Органы"),
        ("fr", "le Groupe de travail", "du Groupe de travail"),
        ("fr", "l’Assemblée", "de l’Assemblée"),
        ("es", "el Comité", "del Comité"),
        ("es", "la Comisión", "de la Comisión"),
        ("en", "the Group", "of the Group"),
        ("zh", "工作组", "工作组"),
    ],
)
def test_whose_meeting_it_is(code, name, whose):
    assert of_body(code, name) == whose
