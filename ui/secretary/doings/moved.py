"""Why somebody was moved on the list: said after the move, which waits for no reason (practice R-1.6)."""

from __future__ import annotations

from plenary.acts.requests import move
from plenary.fact import EntryId
from plenary.facts.lists import RequestMoved
from plenary.tongue import N_
from ui.secretary.doings.naming import ask_words
from ui.secretary.hand import Hand

WHY_MOVED = N_("Why was %(name)s moved?")
NOT_MOVED = N_("Nobody was moved: move somebody first (Alt and arrows, or drag), then say why.")


def why_moved(hand: Hand) -> None:
    """Ask why somebody was moved: in the entry made last, or, where that is no move, whoever is selected."""
    found = _meant(hand)
    if found is None:
        hand.noted.emit(hand.text(NOT_MOVED))
        return
    entry, moved = found

    def said(words: str) -> None:
        hand.bridge.correct(entry, "", move, moved.request, moved.before, words)

    ask_words(hand, hand.text(WHY_MOVED, name=hand.speech.name(moved.delegation, "sentence")), said)


def _meant(hand: Hand) -> tuple[EntryId, RequestMoved] | None:
    record, selected = hand.bridge.record, hand.chosen_request()
    standing = (each for each in reversed(record.entries) if not each.mends and record.marks.stands(each.id))
    for place, entry in enumerate(standing):
        for fact in record.marks.effective(entry):
            if isinstance(fact, RequestMoved) and (place == 0 or fact.request == selected):
                return entry.id, fact
    return None
