"""The words of the paragraph that is before the body, with what an oral amendment takes out of them and puts in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from difflib import SequenceMatcher
from functools import lru_cache
from unicodedata import bidirectional

from msgspec import Struct

from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.pattern import pattern
from plenary.tongues.spacing import chinese

STAYS = timedelta(seconds=20)
"""So long a page of a long paragraph stands: what fills it is read out in that time."""
OUT, IN, APART = "out", "in", "apart"
_WORDS = pattern(r"\s+|[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+|[^\w\s]")
"""What is compared: words, spaces and signs; of Chinese each character."""


class Piece(Struct, frozen=True):
    """A piece of the words: as they were put, ``out`` or ``in`` by an amendment, or what holds the two ``apart``."""

    words: str
    change: str = ""


class Wording(Struct, frozen=True):
    """The words in pieces; ``mirrored`` where they run from the right, ``turn`` how often their page was turned."""

    pieces: tuple[Piece, ...]
    mirrored: bool = False
    turn: int = 0

    def __str__(self) -> str:
        """Say the words as they would stand, for a screen reader."""
        return "".join(each.words for each in self.pieces if each.change in ("", IN))


def wording(conference: Conference, now: datetime, drafted: str = "") -> Wording | None:
    """Give the words of the paragraph before the body at an instant (UTC); none while somebody has the floor.

    They are in the language in which the report is drafted, as they were put; an amendment is told against those.
    ``drafted`` are the words in another language, where the draft has them. A list to which they lead stands under
    them, a line for each entry; no amendment of theirs touches it.
    """
    report, before = conference.report, conference.report.considered
    speaking = conference.floor.statement is not None or conference.conduct.point is not None
    if (
        before is None
        or speaking
        or conference.meetings.sitting is not Sitting.OPEN
        or not before.text.strip()
    ):
        return None
    kept = report.paragraph(before.paragraph)
    if drafted:
        pieces: tuple[Piece, ...] = (Piece(drafted),)
    else:
        words, _, led = before.text.partition("\n")
        pieces = compared(words, kept.text if before.amended else words)
        pieces += (Piece(f"\n{led}"),) if led else ()
    turn = (now - before.put) // STAYS if before.put is not None else 0
    return Wording(pieces, _from_right(drafted or before.text), max(0, turn))


@lru_cache(maxsize=16)
def compared(was: str, now: str) -> tuple[Piece, ...]:
    """Tell what became of words: what stayed, what went out, what came in, in the order in which it is read.

    The square brackets of what is not agreed are no words of it: they stand where they stood.
    """
    if was.startswith("[") and was.endswith("]") and not now.startswith("["):
        inner = compared(was[1:-1], now)
        return (Piece("["), *inner, Piece("]"))
    return tuple(_pieces(was, now))


def _pieces(was: str, now: str) -> Iterator[Piece]:
    """Go through what stayed and what changed; what lies between two changes and is only a space changes with them."""
    old, new = _WORDS.findall(was), _WORDS.findall(now)
    out, in_ = "", ""
    for what, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[first:last]), "".join(new[begin:end])
        if what == "equal" and (gone.strip() or not (out or in_)):
            yield from _change(out, in_)
            yield Piece(gone)
            out, in_ = "", ""
        else:
            out, in_ = out + gone, in_ + come
    yield from _change(out, in_)


def _change(out: str, in_: str) -> Iterator[Piece]:
    """Give what goes and what comes in its place, apart from it; Chinese knows no space, the lines tell them apart."""
    if out:
        yield Piece(out, OUT)
    if out and in_ and not out[-1:].isspace() and not chinese(out[-1:] + in_[:1]):
        yield Piece(" ", APART)
    if in_:
        yield Piece(in_, IN)


def _from_right(words: str) -> bool:
    kinds = (bidirectional(each) for each in words)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"
