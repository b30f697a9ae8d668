"""Say what is said while the draft report is adopted paragraph by paragraph: put, spoken on, adopted, as amended."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.acts.lists import found_list
from plenary.acts.report import adopt_paragraph, read_paragraph
from plenary.acts.statements import give_floor
from plenary.agenda.meetings import Sitting
from plenary.fact import ParagraphId
from plenary.facts.agenda import ItemsTakenUp
from plenary.report.keys import FIRST, called
from plenary.report.report import Considered
from plenary.script import matters
from plenary.script.course import Part, part_of
from plenary.script.line import Deed, Draft, Given, Line, Step
from plenary.script.saying import Term
from plenary.tongue import Tongue

_ORDER = {"pending": 0, "read": 0, "deferred": 1}
"""Which paragraphs are still to be settled; the body comes back to what it deferred when it has seen the rest."""


def paragraph(draft: Draft, _officers: Tongue) -> Iterator[Line]:
    """Give the lines of the paragraph before the body; nothing where none is, or while somebody speaks."""
    now = draft.now
    before = now.report.considered
    if before is None or now.meetings.sitting is not Sitting.OPEN or now.floor.statement is not None:
        return
    held = found_list(now) if now.agenda.current else None
    if held is not None and held.requests:
        request = held.requests[0]
        speaker = draft.terms.called_up(request)
        yield draft.say("F51", Deed(give_floor, {"request": request.id}), speaker=speaker)
        return
    known = {"number": before.number, "document": before.document}
    adopted = Deed(adopt_paragraph, {"paragraph": before.paragraph, **known})
    amended = now.report.paragraph(before.paragraph).amended
    if not draft.quiet:
        asked = draft.ask("F33", _named(draft, before))
        yield Line(asked.formula, Step.NONE, asked.text)
    yield draft.declare("F34" if amended else "F33", _named(draft, before), adopted)


def nothing_to_put(draft: Draft) -> bool:
    """Tell whether the report is adopted now, and a part of it lies open in which nothing stands.

    What stands in another part is not adopted out of sight.
    """
    now = draft.now
    if not draft.board.empty or now.report.adopted or now.floor.statement is not None:
        return False
    return now.report.considered is not None or part_of(now) is Part.REPORT


def next_paragraph(draft: Draft) -> Iterator[Line]:
    """Put the next paragraph of the document that lies open, in its order; nothing where every one is settled.

    A document of which nothing was put yet is introduced first.
    """
    report, board = draft.now.report, draft.board
    states = [report.paragraph(each.paragraph).state for each in board.paragraphs]
    waits = [
        (_ORDER[state], each) for state, each in zip(states, board.paragraphs, strict=True) if state in _ORDER
    ]
    if not waits or report.adopted:
        return
    if board.document and set(states) == {"pending"} and not _just_taken_up(draft):
        yield presented(draft, board.document)
    put = min(waits, key=lambda each: each[0])[1]
    given = {
        "paragraph": put.paragraph,
        "number": put.number,
        "text": put.text,
        "document": put.document,
    }
    yield draft.ask("F33", _named(draft, put), Deed(read_paragraph, given))


def _named(draft: Draft, put: Considered) -> Given:
    """Name a paragraph as the Chair does: its number, and its part where the report is issued in several."""
    number, first = draft.terms.paragraphs(put.number), put.document == FIRST
    part = Term(draft.terms.tongue.isolate(called(put.document))) if put.document and not first else None
    return {"paragraphs": number, "part": part, "first_part": Term("1") if first else None}


def _just_taken_up(draft: Draft) -> bool:
    return any(isinstance(fact, ItemsTakenUp) for fact in draft.just)


def presented(draft: Draft, symbol: str = "") -> Line:
    """Make the line that invites the Rapporteur to introduce the draft, under its symbol where it has one."""
    symbol = symbol or draft.now.report.paragraph(ParagraphId("symbol")).text
    rapporteur = matters.rapporteur(draft)
    if not symbol:
        return draft.say("F32-plain", rapporteur=rapporteur)
    return draft.say("F32", rapporteur=rapporteur, docs=draft.terms.symbols([symbol]))
