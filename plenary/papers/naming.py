"""Name delegations, groups, bodies and places in the language of a paper, with the forms its sentences need."""

from __future__ import annotations

import re
from datetime import date

from msgspec.structs import replace

from plenary.conduct.proposing import OF_CORRUPTION, OF_CRIME
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.papers.foreign import foreign
from plenary.papers.views.item import Named
from plenary.papers.views.meeting import BodyView
from plenary.roster.bodies import ADJECTIVES_RU, IN, MEETING, MEETING_GENDER, NOUNS_RU, PLACES, row_of
from plenary.roster.directory import directory
from plenary.tongue import N_, Tongue
from plenary.tongues.sessions import session_number

INSTRUMENTS = {
    "untoc-cop": N_("the Organized Crime Convention"),
    "uncac-cosp": N_("the Convention against Corruption"),
}
"""The convention to which States are parties, by the profile of the rules."""
_SPEAKS = {"untoc-cop": ("CTOC/", OF_CRIME), "uncac-cosp": ("CAC/", OF_CORRUPTION)}
"""How a body's own document speaks of that convention: by its symbol, or in words."""


def named(conference: Conference, code: DelegationCode, tongue: Tongue) -> Named:
    """Name a delegation or a group: as this conference does, or as the directory of its first day does."""
    seat = conference.roster.seats.get(code)
    names = dict(seat.names) if seat else _listed(conference, code)
    name = names.get(tongue.code) or names.get("en") or str(code)
    prefix = f"{tongue.code}."
    cases = tuple((key.removeprefix(prefix), form) for key, form in names.items() if key.startswith(prefix))
    return Named(name, cases, tongue.sort_key(name), str(code))


def reported(conference: Conference, code: DelegationCode, tongue: Tongue) -> Named:
    """Name a delegation for a report: a name that its language does not have is held apart."""
    known = named(conference, code, tongue)
    seat = conference.roster.seats.get(code)
    names = dict(seat.names) if seat else _listed(conference, code)
    if names.get(tongue.code) or not names:
        return known
    return Named(foreign(known.name, "en", tongue), order=known.order, code=known.code)


def _instrument(conference: Conference) -> str:
    """Name the convention of the rules, but only where the body's own document speaks of it.

    Rules may be borrowed; a report must not make anybody party to a convention that its body has nothing to do with.
    """
    body, profile = conference.body, conference.rules.profile
    told = " ".join((body.name, body.parent, body.title, *(form for _, form in body.forms)))
    symbol, spoken = _SPEAKS.get(profile, ("", None))
    known = spoken is not None and (body.symbol.startswith(symbol) or spoken.search(told))
    return INSTRUMENTS[profile] if known else ""


def day_of(conference: Conference) -> date | None:
    """Give the day whose names and standings hold: the first of the conference, or of its meetings."""
    day = conference.body.begins
    if day is None and conference.meetings.held:
        day = conference.body.local(conference.meetings.held[0].opened).date()
    return day


def _listed(conference: Conference, code: DelegationCode) -> dict[str, str]:
    day = day_of(conference)
    if day is None:
        return {}
    listed = directory(day)
    return dict(listed.names(code)) if code in listed else {}


def body_view(conference: Conference, tongue: Tongue) -> BodyView:
    """Name the body: in full, shortly as sentences do, and where it meets."""
    body = conference.body
    forms = dict(body.forms)
    name = forms.get(tongue.code) or body.name
    known = row_of(body.name)
    own = tongue.code == body.language or tongue.code in forms
    place, in_place = _place(body.place, tongue.code)
    return BodyView(
        name=_bare(name) if tongue.code in forms else name,
        short=_short(forms, known, tongue.code),
        full=_full_named(forms, name, tongue.code, known if own else None),
        parent=forms.get(f"{tongue.code}.parent") or body.parent,
        place=place,
        in_place=in_place,
        begins=body.begins,
        ends=body.ends,
        instrument=tongue.text(_instrument(conference)),
        session=session_number(body.session, body.language),
        assembly=conference.rules.assembly,
    )


def reported_body(conference: Conference, tongue: Tongue) -> BodyView:
    """Name the body for a report: names that its language does not have are held apart."""
    body, view = conference.body, body_view(conference, tongue)
    forms, said = dict(body.forms), body.language
    if said == tongue.code:
        return view
    if tongue.code not in forms:
        full = foreign(body.name, said, tongue)
        view = replace(view, name=full, full=_foreign_named(full, tongue.code, row_of(body.name)))
    if f"{tongue.code}.parent" not in forms:
        view = replace(view, parent=foreign(view.parent, said, tongue))
    return view


def _short(forms: dict[str, str], known: dict[str, tuple[str, str, str]] | None, code: str) -> Named:
    _, said, gender = (
        known[code]
        if known and code in known
        else (
            "",
            MEETING.get(code, MEETING["en"]),
            MEETING_GENDER.get(code, ""),
        )
    )
    said = forms.get(f"{code}.short") or said
    cases = [("sentence", said), ("gender", forms.get(f"{code}.gender") or gender)]
    prefix = f"{code}."
    cases += [(key.removeprefix(prefix), form) for key, form in forms.items() if key.startswith(prefix)]
    return Named(said, tuple(cases))


def _full(forms: dict[str, str], name: str, code: str, known: dict[str, tuple[str, str, str]] | None) -> str:
    """The full name with its article: that of the short name, whose noun is the same."""
    if forms.get(f"{code}.sentence"):
        return forms[f"{code}.sentence"]
    if found := _ARTICLE.match(name):
        return found[0].casefold() + name[found.end() :]
    if code == "en":
        return name if name.casefold().startswith("the ") else f"the {name}"
    if code not in ("fr", "es") or known is None:
        return name
    article = _ARTICLE.match(known[code][1])
    return (article[0] if article else "") + name


def _bare(name: str) -> str:
    """The name as a masthead has it, without the article with which sentences use it."""
    found = _ARTICLE.match(name)
    bare = name[found.end() :] if found else name
    return bare[:1].upper() + bare[1:]


def _full_named(
    forms: dict[str, str], name: str, code: str, known: dict[str, tuple[str, str, str]] | None
) -> Named:
    said = _full(forms, name, code, known)
    of = forms.get(f"{code}.of") or forms.get(f"{code}.gen") or of_body(code, said)
    return Named(name, (("sentence", said), ("of", of)))


def _foreign_named(full: str, code: str, known: dict[str, tuple[str, str, str]] | None) -> Named:
    """A name that is still to be translated: the article is that which its noun will have, if that is known."""
    said = _full({}, full, code, known) if code in ("fr", "es") else full
    of = of_body(code, said) if said != full else f"{_OF_FOREIGN.get(code, '')}{full}"
    return Named(full, (("sentence", said), ("of", of)))


def of_body(code: str, said: str) -> str:
    """Say whose: «of the Working Group», «du Groupe de travail», «Рабочей группы»."""
    if code == "ru":
        return _genitive(said)
    for article, contracted in _OF.get(code, ()):
        if said.startswith(article):
            return contracted + said.removeprefix(article)
    return _OF_FOREIGN.get(code, "") + said


def _genitive(said: str) -> str:
    """Decline the noun by which a body is known, and the adjectives before it; what follows stays."""
    words = said.split(" ")
    for place, word in enumerate(words):
        noun = next((new for old, new in NOUNS_RU.items() if word.casefold() == old), "")
        if noun:
            raised = noun[0].upper() + noun[1:] if word[:1].isupper() else noun
            return " ".join([*map(_adjective, words[:place]), raised, *words[place + 1 :]])
    return said


def _adjective(word: str) -> str:
    ending = next((end for end in ADJECTIVES_RU if word.endswith(end)), "")
    return word.removesuffix(ending) + ADJECTIVES_RU[ending] if ending else word


_ARTICLE = re.compile(r"(the|le|la|les|el|los|las) |l[’']", re.IGNORECASE)
_OF_FOREIGN = {"en": "of ", "fr": "de ", "es": "de "}
_OF = {
    "fr": (("le ", "du "), ("les ", "des "), ("la ", "de la "), ("l’", "de l’"), ("l'", "de l’")),
    "es": (("el ", "del "),),
}


def _place(place: str, code: str) -> tuple[str, str]:
    """The place in the language of the paper, alone and with its preposition."""
    if not place:
        return "", ""
    row = next((row for row in PLACES if any(name == place for name, _ in row.values())), None)
    if row and code in row:
        return row[code]
    return place, IN.get(code, IN["en"]) % place
