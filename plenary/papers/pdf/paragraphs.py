"""Set a text as a paragraph: by the typesetter's own breaking of lines, or by ours for Arabic and Chinese."""

from __future__ import annotations

import re

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from plenary.papers.pdf.joining import Piece, joins
from plenary.papers.pdf.lines import Lines
from plenary.papers.pdf.styles import (
    BLACK,
    GREY,
    MARK,
    by_family,
    face,
    family,
    main_family,
    markup,
    raised,
    shown,
)
from plenary.papers.pdf.tags import Element, TaggedCanvas
from plenary.papers.tree import Footnote, Run, Text, plain, text
from plenary.tongues.spacing import UPRIGHT

OURS = frozenset({"ar", "zh"})
"""The languages of which we break the lines."""
HALF = 320.0
"""Points of half a page: what is higher goes on on the next one, whatever it is."""


def mirrored(language: str) -> bool:
    """Tell whether a page in this language begins at the right."""
    return language == "ar"


def typeset(
    runs: Text, language: str, dress: ParagraphStyle, *, label: str = "", bold: bool = False
) -> Flowable:
    """Set a text in a style, its label before it."""
    laid = _laid(runs, language, dress, label, bold=bold)
    # Where it is laid, its footnotes stand at the foot of the page.
    laid.notes = tuple(run.note for run in runs if run.note)
    laid.tag = Element("P", language=_foreign(runs, language), actual=_actual(runs, label))
    return laid


def _foreign(runs: Text, language: str) -> str:
    """Give the language of a text that is wholly in another one than its paper."""
    spoken = {run.language or language for run in runs if run.text.strip()}
    return spoken.pop() if len(spoken) == 1 and spoken != {language} else ""


_UNHEARD = re.compile("[\u2060\u2066-\u2069]")


def _actual(runs: Text, label: str) -> str:
    """Give the words of a text with letters that are drawn joined and turned: a voice must have them as they are."""
    words = plain(runs)
    return _UNHEARD.sub("", f"{label} {words}".strip()) if joins(words) else ""


class Tagged(Flowable):  # type: ignore[misc]
    """Words that are marked where they are drawn, on one page or two if not ``whole``; a title enters the outline."""

    tag: Element
    whole = False
    notes: tuple[Footnote, ...] = ()
    outlined: tuple[str, int] | None = None

    def _drawOn(self, canvas: TaggedCanvas) -> None:  # noqa: N802 - the library's name
        if self.outlined:
            canvas.enter(*self.outlined, self.height)
        canvas.open_tag(self.tag)
        super()._drawOn(canvas)
        canvas.close_tag()

    def split(self, wide: float, high: float) -> list[Flowable]:
        """Part the words at a page's end: both parts are of one element, each has the footnotes it refers to."""
        if self.whole and self.height < HALF:
            return []
        parts: list[Flowable] = super().split(wide, high)
        for place, part in enumerate(parts):
            part.tag = self.tag
            part.outlined = None if place else self.outlined
        if len(parts) == 2 and self.notes:
            first = said(parts[0])
            parts[0].notes = tuple(note for note in self.notes if raised(note.mark) in first)
            parts[1].notes = tuple(note for note in self.notes if raised(note.mark) not in first)
        return parts


class TaggedParagraph(Tagged, Paragraph):  # type: ignore[misc]
    """A paragraph whose lines the typesetter breaks."""


class TaggedLines(Tagged, Lines):
    """A paragraph whose lines we break."""


def said(part: Flowable) -> str:
    """Give the words of a paragraph or of a part of it."""
    if isinstance(part, Lines):
        return "".join(piece.words for piece in part.pieces)
    # A part holds words, each a width and its stretches with their letters; a whole paragraph stretches.
    return "".join(
        "".join(letters for _, letters in frag[1:]) if isinstance(frag, list) else getattr(frag, "text", "")
        for frag in part.frags
    )


def _laid(runs: Text, language: str, dress: ParagraphStyle, label: str, *, bold: bool) -> Flowable:
    if language not in OURS and not any(joins(run.text) for run in runs):
        return TaggedParagraph(markup(runs, language, bold=bold), dress, bulletText=label or None)
    return TaggedLines(
        pieces(runs, language, dress.fontSize, bold=bold),
        dress,
        label=pieces(text(label), language, dress.fontSize, bold=bold),
        rtl=mirrored(language),
    )


def wide(words: str, language: str, size: float) -> float:
    """Give the width in points of words as they are set in this language."""
    return sum(piece.wide for piece in pieces(text(words), language, size))


def pieces(runs: Text, language: str, size: float, *, bold: bool = False) -> list[Piece]:
    """Cut runs into pieces, each in a face that has its characters; what is unsaid and may not be slanted is grey."""
    first = main_family(language)
    upright = language in UPRIGHT
    return [
        Piece(
            words,
            face(family(name), Run("", bold=bold or run.bold, italic=run.italic and not upright)),
            size,
            GREY if run.key or (run.unsaid and upright) else BLACK,
            MARK if run.changed else None,
        )
        for run in runs
        for name, words in by_family(shown(run), first)
    ]
