"""Know everybody who may take part by the names they have on a day: in a list, in a sentence, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from msgspec import Struct, field

from plenary.fact import DelegationCode
from plenary.refusal import Refusal
from plenary.roster import sheets
from plenary.tongue import LANGUAGES, Tongue
from plenary.tongues.spacing import curved

Pairs = tuple[tuple[str, str], ...]

#: What a case of any language is called where it serves the same end in the others.
_CASES: Mapping[str, Mapping[str, str]] = {
    "plain": {},
    "of": {"en": "of", "es": "de", "fr": "de", "ru": "gen"},
    "to": {"ar": "li", "en": "to", "es": "al", "fr": "au", "ru": "dat"},
    "on_behalf": dict.fromkeys(LANGUAGES, "on_behalf"),
}


class Entry(Struct, frozen=True):
    """One delegation with the names it has on a day.

    Attributes:
        kind: state, entity or group.
        names: the listed name by language.
        formal: the formal name in English, empty where there is none.
        region: the code of a State's regional group, without ``group:``; empty where it has none.
        category: what it takes part as, one of ``roster.CATEGORIES``; of States their standing
            towards the Organized Crime Convention on that day.
        party_since: the day that Convention entered into force for it, if it is a party and that is known.
        codes: its short codes: two letters and three of a State, the letters of an entity or group.
        aliases: other words it is looked for by: short, former, later and formal names.
        forms: its forms in sentences, under language and case: ``fr.de``, ``ru.gen``.
        listed: whether it exists on that day; South Sudan did not in 2009.
    """

    code: DelegationCode
    kind: str
    names: Mapping[str, str]
    formal: str = ""
    region: str = ""
    category: str = ""
    party_since: date | None = None
    codes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    forms: Mapping[str, str] = field(default_factory=dict)
    listed: bool = True


class Directory(Struct, eq=False, frozen=True):
    """All delegations by code, under the names valid on a day."""

    on: date
    by_code: Mapping[DelegationCode, Entry]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Give those that exist on the day: States, entities, groups."""
        return tuple(entry for entry in self.by_code.values() if entry.listed)

    def __contains__(self, code: object) -> bool:
        return code in self.by_code

    def __iter__(self) -> Iterator[DelegationCode]:
        return (entry.code for entry in self.entries)

    def entry(self, code: str) -> Entry:
        """Give a delegation by its full code, even one that does not exist on the day.

        Raises:
            Refusal: ``delegation.unknown``.
        """
        found = self.by_code.get(DelegationCode(code))
        if found is None:
            raise Refusal("delegation.unknown", word=code)
        return found

    def name(self, code: str, language: str = "en") -> str:
        """Give the listed name: «Iran (Islamic Republic of)»."""
        names = self.entry(code).names
        return names.get(language) or names.get("en") or code

    def in_sentence(self, code: str, language: str = "en", case: str = "plain") -> str:
        """Give the name as it stands in a sentence: «the Sudan», «du Soudan», «Судана».

        ``case`` is one that every language has (plain, of, to, on_behalf) or one of the
        language's own (fr: de, au; es: de, al; ru: gen, dat, ins, prep; ar: li). *Of* and
        *to* bring their preposition where the language has one. A form that is not known
        falls back on the plain one.
        """
        forms = self.entry(code).forms
        wanted = _CASES[case].get(language, "sentence") if case in _CASES else case
        plain = forms.get(f"{language}.sentence") or self.name(code, language)
        return forms.get(f"{language}.{wanted}", plain)

    def names(self, code: str) -> Pairs:
        """Give all names and forms as the fact of seating keeps them."""
        entry = self.entry(code)
        return (*entry.names.items(), *entry.forms.items())

    def category(self, code: str) -> str:
        """Tell what it takes part as on the day: state-party, signatory, observer, un, group …."""
        return self.entry(code).category

    def region(self, code: str) -> str:
        """Give the code of a State's regional group: AFRICAN, ASIA_PACIFIC, EEG, GRULAC, WEOG."""
        return self.entry(code).region

    def party_since(self, code: str) -> date | None:
        """Give the day the Organized Crime Convention entered into force for it, if known."""
        return self.entry(code).party_since

    def sort_key(self, code: str, language: str = "en") -> bytes:
        """Give the key that puts delegations into the alphabetical order of a language version."""
        return Tongue(language).sort_key(self.name(code, language))

    def joined_by(self, entries: Iterable[Entry]) -> Directory:
        """Give this directory with further delegations, or others under the same codes."""
        return Directory(self.on, {**self.by_code, **{entry.code: entry for entry in entries}})


def _after_preposition(forms: Mapping[str, str]) -> dict[str, str]:
    """Build the forms that follow from others by rule; a capital article is part of a Spanish name."""
    plain = {language: forms.get(f"{language}.sentence", "") for language in LANGUAGES}
    genitive = {"fr": forms.get("fr.de"), "es": forms.get("es.de"), "ru": forms.get("ru.gen")}
    before = {
        "ar": "باسم ",
        "en": "on behalf of ",
        "es": "en nombre ",
        "fr": "au nom ",
        "ru": "от имени ",
        "zh": "代表",
    }
    spanish = plain["es"]
    built = {
        "en.of": f"of {plain['en']}",
        "en.to": f"to {plain['en']}",
        "es.al": f"al {spanish[3:]}" if spanish.startswith("el ") else f"a {spanish}",
    }
    return built | {
        f"{language}.on_behalf": before[language] + (genitive.get(language) or plain[language])
        for language in LANGUAGES
    }


def _other_names(code: str, row: sheets.Row) -> tuple[str, ...]:
    """Give aliases, the formal name, and the names of other periods, each once."""
    words = [alias["alias"] for alias in sheets.by_code("aliases").get(code, ())]
    for other in sheets.by_code("names")[code]:
        words += [other["formal"], *(other[language] for language in LANGUAGES if other is not row)]
    words += [said for case, said in sheets.forms(code, row["from"]).items() if case.endswith(".sentence")]
    return tuple(dict.fromkeys(filter(None, words)))


def _category(code: str, standing: sheets.Row, on: date) -> str:
    kind, _, word = code.partition(":")
    if kind == "state":
        return "observer" if standing["standing"] == "observer" else sheets.treaty_category(word, on)
    return "group" if kind == "group" else standing["category"]


def _party_since(kind: str, word: str, on: date) -> date | None:
    since = sheets.party_since(word) if kind == "state" else None
    return since if since and since <= on else None


def _entry(code: str, rows: tuple[sheets.Row, ...], on: date) -> Entry:
    kind, _, word = code.partition(":")
    standing = sheets.at_its_time(rows, on)
    row = sheets.at_its_time(sheets.by_code("names")[code], on)
    forms = {case: curved(said) for case, said in sheets.forms(code, row["from"]).items()}
    return Entry(
        code=DelegationCode(code),
        kind=kind,
        names={language: curved(row[language]) for language in LANGUAGES},
        formal=row["formal"],
        region=standing.get("region", ""),
        category=_category(code, standing, on),
        party_since=_party_since(kind, word, on),
        codes=tuple(filter(None, (word, standing.get("iso3", "")))),
        aliases=_other_names(code, row),
        forms={**forms, **_after_preposition(forms)},
        listed=any(sheets.holds(each, on) for each in rows),
    )


@lru_cache(maxsize=16)
def directory(on: date) -> Directory:
    """Give the directory with the names valid on a day, by custom the first day of the meeting."""
    entries = (_entry(code, rows, on) for code, rows in sheets.identities().items())
    return Directory(on, {entry.code: entry for entry in entries})
