"""Tell which draft before the body is to be adopted, from the symbols of the documents and what was decided."""

from __future__ import annotations

from plenary.conference import Conference
from plenary.script.course import Part, part_of
from plenary.tongue import LANGUAGES, N_, Tongue

PROPOSED = N_("The text contained in document %(symbol)s is adopted.")
_LIMITED = "/L."
"""What the symbol of a draft contains that is to be adopted (practice 4.6)."""


def proposal(now: Conference) -> str:
    """Give the symbol of the first draft before the body under its items that was not decided yet: of the L series."""
    if not now.agenda.current or part_of(now) is not Part.DEBATE:
        return ""
    documents = [each for number in now.agenda.current for each in now.agenda.documents_for(number)]
    drafts = [symbol for each in documents for symbol in each.symbols[:1] if _LIMITED in symbol]
    return next((each for each in drafts if not _settled(now, each)), "")


def _settled(now: Conference, symbol: str) -> bool:
    return any(Tongue(code).text(PROPOSED, symbol=symbol) in now.conduct.settled for code in LANGUAGES)


def adopted_words(now: Conference, tongue: Tongue) -> str:
    """Say that the draft is adopted, as it is recorded; nothing where none is before the body."""
    symbol = proposal(now)
    return tongue.text(PROPOSED, symbol=symbol) if symbol else ""
