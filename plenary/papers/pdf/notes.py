"""Set footnotes at the foot of the page on which they are referred to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field
from reportlab.platypus import Flowable

from plenary.papers.pdf.paragraphs import typeset
from plenary.papers.pdf.styles import BLACK, MARGIN, style
from plenary.papers.pdf.tags import TaggedCanvas
from plenary.papers.tree import Footnote, Run

_RULE, _GAP = 70.0, 8.0
"""Points of the short rule above footnotes, and between it and them."""


class Laid(Struct, frozen=True):
    """What is known of a paper once it was set: the footnotes of each page."""

    notes: Mapping[int, tuple[Footnote, ...]] = field(default_factory=dict)


def footnotes(notes: Sequence[Footnote], language: str, width: float) -> list[tuple[Flowable, float]]:
    """Set footnotes on lines of ``width`` points, each with its height."""
    dress = style("note", language)
    laid = [typeset((Run(f"{note.mark}\u2002"), *note.text), language, dress) for note in notes]
    for each in laid:
        each.tag.kind = "Note"
    return [(each, float(each.wrap(width, 1000)[1])) for each in laid]


def draw_footnotes(
    canvas: TaggedCanvas,
    laid: Sequence[tuple[Flowable, float]],
    width: float,
    bottom: float,
    *,
    mirrored: bool,
) -> float:
    """Draw footnotes above the bottom of the text, and give the height in points that they take from it."""
    if not laid:
        return 0.0
    high = sum(each for _, each in laid)
    left = MARGIN + (width - _RULE if mirrored else 0)
    canvas.open_artifact()
    canvas.setStrokeColor(BLACK)
    canvas.setLineWidth(0.5)
    canvas.line(left, bottom + high + _GAP / 2, left + _RULE, bottom + high + _GAP / 2)
    canvas.close_tag()
    top = bottom + high
    for each, tall in laid:
        top -= tall
        each.drawOn(canvas, MARGIN, top)
    return high + _GAP
