"""The catalogues are complete: every sentence is said in every language, in its script, with its values and forms."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

import pytest
from babel.messages import Catalog, Message
from babel.messages.pofile import read_po

from plenary.roster.directory import directory
from plenary.tongue import LANGUAGES
from tests.laws.reading import HOUSE

TRANSLATED = tuple(code for code in LANGUAGES if code != "en")
"""English is the msgid itself, so its catalogue may be empty."""

PLACEHOLDER = re.compile(r"%\((\w+)\)s")
STRAY = re.compile(r"%(?!\(\w+\)s)")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")

SCRIPTS = {"ar": "ARABIC", "zh": "CJK", "en": "LATIN", "fr": "LATIN", "ru": "CYRILLIC", "es": "LATIN"}
"""How the Unicode names of a language's letters begin."""

NAME = "The name of the program is the same everywhere."
SAME_WORD = "The word is written the same in both languages."
BIS = "The numeral adverbs are Latin in every Latin script."
UNIT = "The symbol of the minute is international; the values are said in the language."

KEY = "The key of an answer is the letter with which its word begins, or the one of an input method."
CAP = "Keyboards of this language have the Latin word on this key."

ALLOWED: Mapping[str, Mapping[str, str]] = {
    "ar": {CAP: "Enter | Del | Esc | PgUp | PgDn"},
    "zh": {NAME: "%(body)s – Plenary", KEY: "Y | N | A | X", CAP: "Enter | Del | Esc | PgUp | PgDn"},
    "fr": {
        NAME: "%(body)s – Plenary",
        SAME_WORD: "%(count)s document | Abstentions | Date | Dates | Documentation | Documents | Documents (%(patterns)s) | Introduction"
        " | Motion | Motions | OK | Objection… | Participants | Pause | Programme | Rapporteur | Session | Vote | abstention",
        KEY: "N | A | X",
        BIS: "%(number)s bis. | %(number)s ter. | %(number)s quater.",
    },
    "ru": {CAP: "Enter | Del | Esc | PgUp | PgDn", SAME_WORD: "Letter"},
    "es": {
        NAME: "%(body)s – Plenary",
        KEY: "N | A | X",
        CAP: "Esc",
        SAME_WORD: "Monitor | no | Original: %(language)s",
        BIS: "%(number)s bis. | %(number)s ter. | %(number)s quater.",
        UNIT: "1 min | %(minutes)s min | %(category)s, %(minutes)s min | %(category)s: %(minutes)s min",
    },
}
"""By language the sentences that stay as in English, under the reason why."""

TOKENS = frozenset(
    word
    for line in (
        "Plenary Word LibreOffice Calc JSON PDF SQLite CSV XLSX WebVTT UTC UTF",  # programs, formats and standards
        "pdf docx odt html txt json sqlite csv xlsx ods xls vtt xml ics",  # the ends of names of files
        "Alt Ctrl Enter Shift Del Esc PgUp PgDn A F G K M N O P X Y Z",  # what is printed on keys
        "plenary recover help act list timezone PLENARY TRACE",  # what is typed on the console
        "MEETING NAME ARG VALUE N at args",  # what stands for something there
        "state yes no slower microphone sound stands overruled before after",  # words the program reads
        "Europe Vienna Letter T",  # an example of a time zone, a size of paper, and the letter in a date with its time
    )
    for word in line.split()
)
"""Latin words that a sentence of another script may hold, where the English holds them too."""

ENGLISH = re.compile(r"(?i)\b(?:the|and|of|which|was|were|is|are|be|this|that|it|with|there|have|not)\b")
"""Words that no French or Spanish sentence has."""


@cache
def catalogue(code: str) -> Catalog:
    path = HOUSE / "translations" / code / "LC_MESSAGES" / "plenary.po"
    with path.open("rb") as file:
        return read_po(file, locale=code)


def made_up(code: str, *entries: str) -> Catalog:
    """Give a small catalogue, to see a law fail."""
    plural = catalogue(code).plural_forms
    head = f'msgid ""\nmsgstr ""\n"Plural-Forms: {plural};\\n"\n"Content-Type: text/plain; charset=utf-8\\n"'
    return read_po(io.BytesIO("\n\n".join((head, *entries)).encode()), locale=code)


def entry(msgid: str, *said: str, many: str = "") -> str:
    forms = "\n".join(f'msgstr[{place}] "{form}"' for place, form in enumerate(said))
    return (
        f'msgid "{msgid}"\nmsgid_plural "{many}"\n{forms}' if many else f'msgid "{msgid}"\nmsgstr "{said[0]}"'
    )


def sentences(told: Catalog) -> Iterator[tuple[Message, tuple[str, ...], tuple[str, ...]]]:
    """Give every message with its English and its translated forms; the head is none."""
    for message in told:
        if message.id:
            yield message, _forms(message.id), _forms(message.string)


def _forms(said: object) -> tuple[str, ...]:
    return tuple(said) if isinstance(said, (list, tuple)) else (str(said or ""),)


def own_words(said: str) -> str:
    """Give what a sentence says itself, without its values."""
    return PLACEHOLDER.sub(" ", said)


def unsaid(told: Catalog) -> list[str]:
    """Name the sentences that are missing or doubtful, or lack a form for some number."""
    return [
        english[0]
        for message, english, said in sentences(told)
        if message.fuzzy or not all(said) or len(said) != (told.num_plurals if message.pluralizable else 1)
    ]


def left_english(told: Catalog, allowed: Mapping[str, str]) -> list[str]:
    """Name the sentences that are as in English without a reason, and the reasons that nothing needs any more."""
    same = {
        english[0]
        for _, english, said in sentences(told)
        if LATIN.search(own_words(english[0])) and set(english) & set(said)
    }
    return sorted(same ^ {msgid for msgids in allowed.values() for msgid in msgids.split(" | ")})


def other_values(told: Catalog) -> list[str]:
    """Name the sentences whose values are not those of the English: a form for one or two may leave some out."""
    return [
        english[0]
        for _, english, said in sentences(told)
        if any(STRAY.search(form) for form in said)
        or any(not _values(form) <= _values(*english) | {"count"} for form in said)
        or _values(said[-1]) != _values(english[-1])
    ]


def _values(*forms: str) -> set[str]:
    return {name for form in forms for name in PLACEHOLDER.findall(form)}


def other_script(told: Catalog, code: str) -> list[str]:
    """Name the sentences with letters of another script, or words of English, or with none of their own."""
    found = []
    for _, english, said in sentences(told):
        words = {word for form in english for word in LATIN.findall(own_words(form))}
        needed = {SCRIPTS[code]} if words - TOKENS else set()
        for form in said:
            scripts = _scripts(form, {word.lower() for word in words}, code)
            if not needed <= scripts <= {SCRIPTS[code]} or _has_english(form, code):
                found.append(english[0])
    return found


def _scripts(form: str, english: set[str], code: str) -> set[str]:
    """Name the scripts of a sentence; tokens that the English has too do not count beside another script."""
    rest = own_words(form)
    if SCRIPTS[code] != "LATIN":
        rest = LATIN.sub(
            lambda word: "" if word[0] in TOKENS and word[0].lower() in english else word[0], rest
        )
    return {unicodedata.name(letter).split()[0] for letter in rest if letter.isalpha()}


def _has_english(form: str, code: str) -> bool:
    return SCRIPTS[code] == "LATIN" and bool(ENGLISH.search(own_words(form)))


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_sentence_is_said_in_every_form(code: str) -> None:
    assert not unsaid(catalogue(code))


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_entry_is_marked_doubtful(code: str) -> None:
    """A tool marks so what it guessed, and leaves it out of what is compiled."""
    assert not [message.id for message in catalogue(code) if message.fuzzy]


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_stays_english_without_a_reason(code: str) -> None:
    assert not left_english(catalogue(code), ALLOWED[code])


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_values_are_those_of_the_english(code: str) -> None:
    assert not other_values(catalogue(code))


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_is_written_in_its_script(code: str) -> None:
    assert not other_script(catalogue(code), code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_catalogue_holds_the_same_sentences(code: str) -> None:
    with (HOUSE / "translations" / "plenary.pot").open("rb") as file:
        template = {english for _, english, _ in sentences(read_po(file))}
    assert template == {english for _, english, _ in sentences(catalogue(code))}


def test_english_says_the_sentence_itself_or_nothing() -> None:
    assert {
        form for _, english, said in sentences(catalogue("en")) for form in said if form not in english
    } <= {""}


@pytest.mark.parametrize(
    "wrong",
    [
        entry("Open", ""),
        f"#, fuzzy\n{entry('Open', 'Ouvrir')}",
        entry("%(count)s line", "%(count)s ligne", "", many="%(count)s lines"),
        entry("%(count)s line", "%(count)s ligne", many="%(count)s lines"),
    ],
)
def test_a_gap_is_seen(wrong: str) -> None:
    assert len(unsaid(made_up("fr", wrong, entry("Close", "Fermer")))) == 1


def test_a_sentence_left_in_english_is_seen_and_so_is_a_needless_reason() -> None:
    told = made_up(
        "fr", entry("Open", "Open"), entry("Motion", "Motion"), entry("%(a)s: %(b)s", "%(a)s: %(b)s")
    )
    assert left_english(told, {SAME_WORD: "Motion | Session"}) == ["Open", "Session"]


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("es", entry("Item %(item)s", "Tema %(tema)s")),
        ("es", entry("Item %(item)s", "Tema")),
        ("es", entry("Item %(item)s", "Tema %(item)s (%d)")),
        ("ru", entry("%(count)s line", "%(count)s a", "%(count)s b", "c", many="%(count)s lines")),
    ],
)
def test_another_value_is_seen(code: str, wrong: str) -> None:
    assert len(other_values(made_up(code, wrong, entry("List %(number)s", "%(number)s")))) == 1


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("ru", entry("Open the list", "Open список")),
        ("ru", entry("Open the list", "Oткрыть список")),
        ("ru", entry("Open the list", "PDF")),
        ("ar", entry("Open the list", "открыть")),
        ("zh", entry("Open the list", "……")),
        ("zh", entry("Open the list", "打开PDF")),
        ("fr", entry("Open the list", "Ouvrir the liste")),
        ("es", entry("Open the list", "Аbrir la lista")),
    ],
)
def test_another_script_is_seen(code: str, wrong: str) -> None:
    right = entry(
        "Press Ctrl K", {"ru": "Нажмите Ctrl K", "ar": "اضغط Ctrl K", "zh": "按Ctrl K"}.get(code, "Ctrl K")
    )
    assert len(other_script(made_up(code, wrong, right), code)) == 1


FRENCH_PARTED = re.compile(r"« | [:;?!»](?=[\s»”)\]]|$)")
"""A quotation mark and its words, a word and the high mark after it: no line may part them (language_fr_es G1)."""


def test_french_parts_no_word_from_its_marks() -> None:
    said = [form for _, _, forms in sentences(catalogue("fr")) for form in forms]
    formulas = (HOUSE / "resources" / "formulas" / "fr.toml").read_text(encoding="utf-8")
    said += re.findall(r'"([^"\n]*)"', formulas)
    assert len(said) > 2000
    assert [form for form in said if FRENCH_PARTED.search(form)] == []


TYPED = re.compile(r"(?<=\w)'(?=\w)")
"""The apostrophe of a keyboard; in print it is ’ (language_fr_es G1), and a paper has one form of it."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_apostrophe_is_that_of_printing(code: str) -> None:
    said = [form for _, english, forms in sentences(catalogue(code)) for form in (*english, *forms)]
    formulas = (HOUSE / "resources" / "formulas" / f"{code}.toml").read_text(encoding="utf-8")
    said += re.findall(r'"([^"\n]*)"', formulas)
    listed = directory(date(2009, 10, 1))
    said += [name for each in listed for key, name in listed.names(each) if key[:2] == code]
    assert len(said) > 2000
    assert [form for form in said if TYPED.search(form)] == []


NAMES_OF_FILES = {"path", "file", "beside", "log", "suffix"}
"""Values whose dots and strokes jump in a line written from the right, unless the sentence holds them together."""
ISOLATED = re.compile("\u2066[^\u2069]*\u2069")


def test_arabic_holds_the_names_of_files_together() -> None:
    said = [form for _, _, forms in sentences(catalogue("ar")) for form in forms]
    assert any(ISOLATED.search(form) for form in said)
    assert [form for form in said if _values(ISOLATED.sub("", form)) & NAMES_OF_FILES] == []
