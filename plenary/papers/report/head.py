"""Give the head of a report: masthead, corner note and title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plenary.papers.phrases import sentence
from plenary.papers.report.say import Say
from plenary.papers.tree import Footnote, Masthead, Run, Text, plain, text
from plenary.tongue import N_, Tongue

_ENGLISH_HEADS = {"ar", "zh", "ru"}
"""Versions whose masthead keeps its English words (practice 4.4)."""


def title(say: Say) -> str:
    """Give the title: a draft is a draft; the final form tells of what it is the report, where and when."""
    view = say.view
    if not view.final:
        return say.tongue.text(N_("Draft report"))
    placed = bool(view.meetings and view.body.in_place)
    return say.text(
        _TITLES[bool(view.body.session), placed],
        of_full_body=view.body.full.form("of"),
        session=say.session("prep"),
        in_place=view.body.in_place,
        on_dates=say.on_all_days() if placed else "",
    )


_TITLES = {
    (False, False): N_("Report on the meeting %(of_full_body)s"),
    (False, True): N_("Report on the meeting %(of_full_body)s held %(in_place)s %(on_dates)s"),
    (True, False): N_("Report %(of_full_body)s on its %(session)s"),
    (True, True): N_("Report %(of_full_body)s on its %(session)s, held %(in_place)s %(on_dates)s"),
}


def masthead(say: Say) -> Masthead:
    """Give the masthead: a draft is Limited, the final form General; a symbol is never invented."""
    view = say.view
    heads = Tongue("en") if say.tongue.code in _ENGLISH_HEADS else say.tongue
    distribution = N_("Distr.: General") if view.final else N_("Distr.: Limited")
    day = [heads.date(view.date)] if view.date else []
    # The line of the version's language is left free where it is the original.
    version = "" if say.tongue.code == view.original else sentence(heads.language(say.tongue.code))
    original = heads.text(N_("Original: %(language)s"), language=heads.language(view.original))
    return Masthead(
        organization=say.tongue.text(N_("United Nations")),
        organ=plain(say.runs(view.body.parent or view.body.name)),
        symbol=text(Run(view.symbol) if view.symbol else Run(_to_assign(say), key="symbol")),
        lines=tuple(
            say.tongue.isolate(line) if line else ""
            for line in (heads.text(distribution), *day, version, original)
        ),
        key="symbol.final" if view.final else "symbol",
        proposed="" if view.symbol else view.proposed,
    )


def _to_assign(say: Say) -> str:
    """Hold the place of a symbol: the one that the series gives is proposed, and never more than that."""
    if not say.view.proposed:
        return say.tongue.text(N_("[symbol to be assigned]"))
    return say.tongue.text(PROPOSED, symbol=say.tongue.isolate(say.view.proposed))


PROPOSED = N_("[%(symbol)s, to be confirmed]")
_OF_A_SESSION = re.compile(
    r"(\S+/\S+/(?:\d+|[IVXLC]+)|\S+/CONF\.\d+)/\d+\**(?:/(?:Add|Amend|Corr|Rev)\.\d+\**)*"
)
"""A number in a series that begins anew with each session or year: CTOC/COP/WG.2/2009/1."""


def proposed(agenda_symbol: str) -> str:
    """Give the first symbol of the limited series in which a body's agenda stands: CTOC/COP/WG.2/2009/L.1.

    Nothing where the series runs on from session to session: its next number is known to nobody here.
    """
    found = _OF_A_SESSION.fullmatch(agenda_symbol)
    return f"{found[1]}/L.1" if found else ""


def corner(say: Say) -> Iterator[Text]:
    """Give the corner note: body, session, place and dates; in a draft also the item it is for."""
    body = say.view.body
    if body.parent:
        yield say.runs(body.name, bold=True)
    if body.session:
        yield text(Run(sentence(say.session()), bold=True))
    days = say.tongue.dates(body.begins, body.ends) if body.begins and body.ends else ""
    if body.place or days:
        yield text(say.tongue.apart([part for part in (body.place, days) if part]))
    item = say.view.item_for("report")
    if item and not say.view.final:
        number = say.runs(
            say.tongue.text(N_("Agenda item %(item)s"), item=say.tongue.item_number(item.number))
        )
        yield (*number, *_provisional(say))
        yield say.runs(item.title, bold=True)


def _provisional(say: Say) -> Iterator[Run]:
    """Refer to the provisional agenda by an asterisk; one that was adopted needs no footnote (practice 4.4)."""
    if say.view.agenda_symbol and not say.view.agenda_adopted:
        yield Run("", note=Footnote("*", text(say.view.agenda_symbol, say.tongue.sign("."))))
