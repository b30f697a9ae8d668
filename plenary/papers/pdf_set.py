"""Set a text as a paragraph: by the typesetter's own breaking of lines, or by ours for Arabic and Chinese."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from plenary.papers.pdf_joining import Piece, joins
from plenary.papers.pdf_lines import Lines
from plenary.papers.pdf_type import BLACK, GREY, MARK, by_family, face, family, main_family, markup, shown
from plenary.papers.tree import Run, Text, text

OURS = frozenset({"ar", "zh"})
"""The languages of which we break the lines."""


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
    return laid


def _laid(runs: Text, language: str, dress: ParagraphStyle, label: str, *, bold: bool) -> Flowable:
    if language not in OURS and not any(joins(run.text) for run in runs):
        return Paragraph(markup(runs, language, bold=bold), dress, bulletText=label or None)
    return Lines(
        pieces(runs, language, dress.fontSize, bold=bold),
        dress,
        label=pieces(text(label), language, dress.fontSize, bold=bold),
        rtl=mirrored(language),
    )


def wide(words: str, language: str, size: float) -> float:
    """Give the width in points of words as they are set in this language."""
    return sum(piece.wide for piece in pieces(text(words), language, size))


def pieces(runs: Text, language: str, size: float, *, bold: bool = False) -> list[Piece]:
    """Cut runs into pieces, each in a face that has its characters."""
    first = main_family(language)
    return [
        Piece(
            words,
            face(family(name), Run("", bold=bold or run.bold, italic=run.italic)),
            size,
            GREY if run.key else BLACK,
            MARK if run.changed else None,
        )
        for run in runs
        for name, words in by_family(shown(run), first)
    ]
