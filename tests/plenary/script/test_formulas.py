"""The formulas of six languages: the same ones, with the same values, and as the reviser left them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plenary.conduct.rules import Rules
from plenary.conference import Conference
from plenary.refusal import Unreadable
from plenary.script.book import book, with_own
from plenary.script.saying import GAP, Term, fill, number_class, places
from plenary.script.table import table
from plenary.script.terms import Terms
from plenary.terms import OFFICES
from plenary.tongue import LANGUAGES

REFERENCES = Path(__file__).parents[2] / "references" / "script"
OWN_WAYS = {
    "state": {"speaker"},
    "then_state": {"then"},
    "event": {"body"},
}
"""Values by which a language says what others say by another one."""


def asked(formula):
    names = places(formula.say) | places(formula.ask) | places(formula.declare)
    return {other for name in names for other in OWN_WAYS.get(name, {name})}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_table_is_as_it_was_read_line_by_line(code):
    said = "".join(f"{name}\t{text}\n" for name, text in table(book(code)))
    assert said == (REFERENCES / f"{code}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_same_formulas_and_cards(code):
    english, other = book("en"), book(code)
    assert tuple(other.formulas) == tuple(english.formulas)
    assert tuple(other.cards) == tuple(english.cards)
    assert other.offices.keys() == english.offices.keys()
    for name, card in other.cards.items():
        assert [step.said for step in card.steps] == [step.said for step in english.cards[name].steps]
    for name, formula in other.formulas.items():
        wanted = english.formulas[name]
        assert [bool(part) for part in (formula.say, formula.ask, formula.declare)] == [
            bool(part) for part in (wanted.say, wanted.ask, wanted.declare)
        ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_language_asks_for_values_that_english_does_not_know(code):
    english = book("en")
    known = {name: asked(formula) for name, formula in english.formulas.items()}
    for name, formula in book(code).formulas.items():
        assert asked(formula) <= known[name] | {
            "items",
            "speaker",
            "abstaining",
            "body",
            "person",
            "assembly",
        }, name


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_left_open_in_the_table(code):
    for name, text in table(book(code)):
        assert not re.search(r"[{}|%]", text), name
        assert "  " not in text, name
        assert not re.search(
            r"\bde le\b|\bà le\b|\bde les\b|\bde el (?!S)|\ba el\b|للال|(?<=\s)ل ال", text
        ), name


@pytest.mark.parametrize(
    ("profile", "words"),
    [("unga-plenary", "derecho a contestar."), ("unga-committee", "derecho a contestar."),
     ("untoc-cop", "derecho de respuesta."), ("", "derecho de respuesta.")],
)  # fmt: skip
def test_spanish_calls_the_right_of_reply_as_the_rules_in_force_do(profile, words):
    """Rules 73 and 115 of the General Assembly: «derecho a contestar» (language_fr_es, F22)."""
    terms = Terms(Conference(rules=Rules(profile)), book("es"))
    assert words in fill(book("es").formulas["F22"].say, {"assembly": terms.assembly()}, "es")


@pytest.mark.parametrize(
    ("code", "count", "options", "place"),
    [("en", 1, 2, 0), ("en", 0, 2, 1), ("fr", 0, 2, 0), ("ar", 2, 3, 1), ("ar", 11, 3, 2), ("ru", 21, 3, 0),
     ("ru", 12, 3, 2), ("ru", 3, 3, 1), ("zh", 7, 2, 1)],
)  # fmt: skip
def test_a_number_takes_the_class_of_its_language(code, count, options, place):
    assert number_class(code, count, options) == place


def test_what_is_not_known_leaves_a_gap_that_is_seen():
    assert fill("I thank {speaker}{rule? under rule %}.", {}, "en") == f"I thank {GAP}"
    assert fill("裁决如下：{ruling}。", {}, "zh") == "裁决如下：……。"


def test_a_sentence_begins_with_a_capital_and_ends_with_one_stop():
    assert fill("{body} meets at {time}.", {"body": Term("the Group"), "time": Term("9 a.m.")}, "en") == (
        "The Group meets at 9 a.m."
    )


def test_a_house_replaces_a_formula_and_adds_its_own(tmp_path):
    own = tmp_path / "en.toml"
    own.write_text('[F46]\nsay = "Please be seated."\n\n[H01]\nsay = "{body} thanks its hosts."\n', "utf-8")
    joined = with_own(book("en"), own)
    assert joined.formulas["F46"].say == "Please be seated."
    assert joined.formulas["F01"] == book("en").formulas["F01"]
    assert joined.own == ("F46", "H01")
    assert with_own(book("en"), tmp_path / "none.toml") is book("en")


@pytest.mark.parametrize("text", ["[F46", "F46 = 3", "[F46]\nsay = 3", "[card.x]\ntitle = 'X'", "[F46]\n"])
def test_a_file_that_cannot_be_understood_is_named(tmp_path, text):
    own = tmp_path / "en.toml"
    own.write_text(text, "utf-8")
    with pytest.raises(Unreadable) as bad:
        with_own(book("en"), own)
    assert bad.value.path == str(own) or bad.value.path == own


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_office_that_is_offered_has_its_words_and_another_keeps_its_own(code):
    terms = Terms(Conference(), book(code))
    assert OFFICES.keys() <= book(code).offices.keys()
    for office, words in OFFICES.items():
        said = terms.office(office).text
        assert said != office
        assert (said == words) is (code == "en")
    assert "Third Vice-Chair" in terms.office("Third Vice-Chair").text


@pytest.mark.parametrize(
    ("code", "person", "form", "said"),
    [("es", "Ms. Muster", "al", "a la Sra. Muster"), ("fr", "Mr. Muster", "", "M. Muster"),
     ("es", "Sra. Muster", "al", "a la Sra. Muster"), ("es", "Sr. Muster", "de", "del Sr. Muster"),
     ("es", "Ana Muster", "al", "a Ana Muster"), ("fr", "Mme Muster", "", "Mme Muster"),
     ("ar", "A. B.", "", "\u2066A. B.\u2069"), ("ar", "السيدة ب.", "", "السيدة ب."), ("en", "Ms. A", "", "Ms. A")],
)  # fmt: skip
def test_a_person_is_named_with_the_article_that_a_title_takes(code, person, form, said):
    assert Terms(Conference(), book(code)).person(person).form(form) == said


def test_no_man_is_made_of_whom_the_name_does_not_tell():
    said = {code: Terms(Conference(), book(code)).office("rapporteur").text for code in ("es", "fr")}
    assert said == {"es": "la Relatoría", "fr": "aux fonctions de Rapporteuse ou Rapporteur"}
    assert (
        Terms(Conference(), book("fr")).office("rapporteur", "Mme Muster").text
        == "aux fonctions de Rapporteuse"
    )
