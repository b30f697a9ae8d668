"""Whatever an officer types of a name finds the delegation."""

from __future__ import annotations

import random
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.refusal import Refusal
from plenary.roster.directory import Directory, directory
from plenary.roster.finding import Match, find, folded, resolve
from plenary.tongue import LANGUAGES
from tests.benchmarks.finding import LONG_ENOUGH, alphabet_of, slips

MEETING = date(2009, 10, 1)
NOW = date(2026, 11, 1)
LATIN = ("en", "fr", "es")


def codes(found: list[Match]) -> list[str]:
    return [match.code for match in found]


@cache
def _by_name(known: Directory) -> dict[str, set[str]]:
    named: dict[str, set[str]] = {}
    for entry in known.entries:
        for name in entry.names.values():
            named.setdefault(folded(name), set()).add(entry.code)
    return named


def shared(known: Directory, name: str) -> set[str]:
    """Name those whose listed name in some language is the same."""
    return _by_name(known)[folded(name)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("on", [MEETING, NOW])
def test_every_name_finds_itself_first(language, on):
    known = directory(on)
    for entry in known.entries:
        name = entry.names[language]
        first = find(name, known)[0]
        assert first.code in shared(known, name), name
        assert first.way == "exact"


@pytest.mark.parametrize("on", [MEETING, NOW])
def test_every_alias_and_form_finds_its_own_among_the_first(on):
    known = directory(on)
    for entry in known.entries:
        for alias in entry.aliases:
            assert entry.code in codes(find(alias, known, limit=8)), alias


def test_every_code_resolves_to_itself():
    known = directory(MEETING)
    for entry in known.entries:
        assert resolve(entry.code, known) == entry.code
        assert resolve(entry.code.upper(), known) == entry.code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_resolves_or_is_refused_with_itself_among_the_candidates(language):
    known = directory(MEETING)
    for entry in known.entries:
        name = entry.names[language]
        if len(shared(known, name)) == 1:
            assert resolve(name, known) == entry.code
            continue
        with pytest.raises(Refusal) as refused:
            resolve(name, known)
        assert refused.value.reason == "delegation.ambiguous"
        assert entry.code in refused.value.facts["candidates"]


@pytest.mark.parametrize("language", LATIN)
@given(data=st.data())
def test_the_first_letters_of_a_name_are_enough_to_list_it(language, data):
    known = directory(MEETING)
    entry = data.draw(st.sampled_from(known.entries))
    name = entry.names[language]
    begun = name[: data.draw(st.integers(1, len(name)))]
    if folded(begun):
        assert entry.code in codes(find(begun, known, limit=300))


def misspelt(word: str, place: int, way: int) -> str:
    """Spell a word wrong once: a letter left out, doubled, exchanged with the next, or another."""
    before, letter, after = word[:place], word[place], word[place + 1 :]
    return [
        before + after,
        before + letter + letter + after,
        before + after[:1] + letter + after[1:],
        before + ("x" if letter != "x" else "z") + after,
    ][way]


@pytest.mark.parametrize("language", [*LATIN, "ru"])
@given(data=st.data())
def test_one_typo_is_forgiven(language, data):
    known = directory(MEETING)
    long = [entry for entry in known.entries if len(folded(entry.names[language])) >= 6]
    entry = data.draw(st.sampled_from(long))
    name = entry.names[language]
    typed = misspelt(name, data.draw(st.integers(1, len(name) - 1)), data.draw(st.integers(0, 3)))
    assert entry.code in codes(find(typed, known))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("USA", "state:US"),
        ("u.s.a.", "state:US"),
        ("UK", "state:GB"),
        ("great britain", "state:GB"),
        ("Russia", "state:RU"),
        ("iran", "state:IR"),
        ("Bolivia", "state:BO"),
        ("venezuela", "state:VE"),
        ("south korea", "state:KR"),
        ("North Korea", "state:KP"),
        ("DPRK", "state:KP"),
        ("Laos", "state:LA"),
        ("Syria", "state:SY"),
        ("Tanzania", "state:TZ"),
        ("Moldova", "state:MD"),
        ("Vietnam", "state:VN"),
        ("Viet Nam", "state:VN"),
        ("Ivory Coast", "state:CI"),
        ("cote d'ivoire", "state:CI"),
        ("DRC", "state:CD"),
        ("UAE", "state:AE"),
        ("Eswatini", "state:SZ"),
        ("Türkiye", "state:TR"),
        ("turkiye", "state:TR"),
        ("Czechia", "state:CZ"),
        ("FYROM", "state:MK"),
        ("Burma", "state:MM"),
        ("St. Lucia", "state:LC"),
        ("Estados Unidos", "state:US"),
        ("EE.UU.", "state:US"),
        ("Corée du Sud", "state:KR"),
        ("Великобритания", "state:GB"),
        ("США", "state:US"),
        ("السعودية", "state:SA"),
        ("المغ", "state:MA"),
        ("مغرب", "state:MA"),
        ("البانيا", "state:AL"),
        ("美国", "state:US"),
        ("deu", "state:DE"),
        ("CHE", "state:CH"),
        ("swizterland", "state:CH"),
        ("phillipines", "state:PH"),
        ("rep korea", "state:KR"),
        ("arab group", "group:ARAB"),
        ("G-77", "group:G77"),
        ("asia-pacific group", "group:ASIA_PACIFIC"),
        ("ONUDC", "entity:UNODC"),
        ("Arab League", "entity:LAS"),
    ],
)
def test_what_officers_type(typed, code):
    assert code in codes(find(typed, directory(MEETING)))[:2]


def test_a_name_comes_before_what_begins_with_it():
    assert codes(find("niger", directory(MEETING)))[:2] == ["state:NE", "state:NG"]
    assert codes(find("guinea", directory(MEETING)))[:2] == ["state:GN", "state:GW"]
    assert codes(find("Congo", directory(MEETING)))[0] == "state:CG"


def test_a_name_typed_right_shows_no_guesses():
    assert codes(find("iran", directory(MEETING))) == ["state:IR"]
    assert find("swizterland", directory(MEETING))[0].way == "typo"


def test_a_find_says_by_which_word():
    assert find("ivory", directory(MEETING))[0] == Match("state:CI", "Ivory Coast", "prefix")


def test_finding_keeps_within_the_codes_given():
    known = directory(MEETING)
    assert codes(find("a", known, within={"state:DZ", "state:SD"})) == ["state:DZ"]
    assert find("switzerland", known, within=set()) == []


def test_nothing_typed_finds_nothing():
    known = directory(MEETING)
    assert find("", known) == []
    assert find(" . ", known) == []
    assert find("qqqqqqqqqq", known) == []


@given(text=st.text(max_size=40), limit=st.integers(1, 9))
def test_anything_may_be_typed(text, limit):
    found = find(text, directory(MEETING), limit)
    assert len(found) <= limit
    assert len(set(codes(found))) == len(found)


def test_who_does_not_exist_on_the_day_is_not_found():
    assert "state:SS" not in codes(find("South Sudan", directory(MEETING)))
    assert codes(find("South Sudan", directory(NOW)))[0] == "state:SS"


@pytest.mark.parametrize(
    ("word", "candidates"),
    [
        ("AU", {"state:AU", "entity:AU"}),
        ("EU", {"state:EU", "group:EU"}),
        ("OIC", {"group:OIC", "entity:OIC"}),
    ],
)
def test_an_ambiguous_word_is_refused_with_its_candidates(word, candidates):
    with pytest.raises(Refusal) as refused:
        resolve(word, directory(MEETING))
    assert refused.value.reason == "delegation.ambiguous"
    assert refused.value.facts["word"] == word
    assert set(refused.value.facts["candidates"]) == candidates


@pytest.mark.parametrize("word", ["Nowhere", "Austr", "Korea", "state:XX", ""])
def test_a_word_that_names_nobody_is_refused(word):
    with pytest.raises(Refusal) as refused:
        resolve(word, directory(MEETING))
    assert refused.value.reason == "delegation.unknown"


def test_a_listed_name_goes_before_a_code_and_a_code_before_an_alias():
    known = directory(MEETING)
    assert resolve("Niger", known) == "state:NE"
    assert resolve("European Union", known) == "group:EU"
    assert resolve("European Union", directory(date(2010, 1, 1))) == "state:EU"
    assert resolve("RU", known) == "state:RU"
    assert resolve("the Sudan", known) == "state:SD"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_with_one_slip_is_among_the_first_three(language):
    known = directory(MEETING)
    drawn = random.Random(language)  # noqa: S311 - a sample, no secret
    tried = missed = 0
    for turn, entry in enumerate(known.entries):
        name = folded(entry.names[language])
        if len(name) >= LONG_ENOUGH:
            slip = drawn.choice(list(slips(name, alphabet_of(name), turn)))
            tried += 1
            missed += entry.code not in codes(find(slip, known, limit=3))
    assert missed <= tried / 100


def test_what_begins_another_name_may_still_be_a_slip():
    known = directory(MEETING)
    assert codes(find("малаи", known, limit=3))[:2] == ["state:MY", "state:MW"]
