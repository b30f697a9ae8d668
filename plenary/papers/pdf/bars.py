"""Draw the bars of a picture: told apart by what fills them, so that a copy in black and white still speaks."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus import Flowable

from plenary.papers.pdf.paragraphs import mirrored, typeset
from plenary.papers.pdf.styles import GREY, style
from plenary.papers.pdf.tables import Ruled, tagged
from plenary.papers.tree import Bar, Bars

_HIGH = 9.0
_SHARES = (0.49, 0.17, 0.34)
_USED: Color = HexColor("#1f4e79")
_LOST: Color = HexColor("#b3261e")
_PAPER: Color = HexColor("#ffffff")
_STEP = 3.0


class BarLine(Flowable):  # type: ignore[misc]
    """One bar ``width`` points wide at most; in a mirrored paper it grows from the right."""

    def __init__(self, bar: Bar, full: float, width: float, *, from_right: bool) -> None:
        super().__init__()
        self.bar, self.full, self.from_right = bar, full, from_right
        self.width, self.height = width, _HIGH + 3

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """Give the room that the bar takes, in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the parts one after the other; what they tell is read beside them."""
        self.canv.open_artifact()
        self._parts()
        self.canv.close_tag()

    def _parts(self) -> None:
        reached = 0.0
        for length, role in self.bar.parts:
            wide = self.width * max(length, 0) / self.full
            if wide:
                self._part(self.width - reached - wide if self.from_right else reached, wide, role)
            reached += wide

    def _part(self, left: float, wide: float, role: str) -> None:
        pen = self.canv
        pen.setLineWidth(0.5)
        if role == "ahead":
            pen.setStrokeColor(GREY)
            pen.setDash(2, 2)
            pen.rect(left, 1, wide, _HIGH, stroke=1, fill=0)
            pen.setDash()
            return
        colour = _LOST if role == "lost" else _USED
        pen.setStrokeColor(colour)
        pen.setFillColor(_PAPER if role == "lost" else colour)
        pen.rect(left, 1, wide, _HIGH, stroke=1, fill=1)
        if role == "lost":
            self._hatched(left, wide)

    def _hatched(self, left: float, wide: float) -> None:
        """Fill with slanting lines what was lost."""
        pen = self.canv
        pen.saveState()
        box = pen.beginPath()
        box.rect(left, 1, wide, _HIGH)
        pen.clipPath(box, stroke=0, fill=0)
        pen.setStrokeColor(_LOST)
        pen.setLineWidth(0.9)
        start = left - _HIGH
        while start < left + wide:
            pen.line(start, 1, start + _HIGH, 1 + _HIGH)
            start += _STEP
        pen.restoreState()


def picture(block: Bars, language: str, width: float) -> Flowable:
    """Set a picture: labels, bars and figures side by side."""
    cell, turn = style("cell", language), -1 if mirrored(language) else 1
    label, bar, figure = (share * width for share in _SHARES)
    rows = [
        [
            typeset(each.label, language, cell),
            BarLine(each, block.full, bar - 8, from_right=mirrored(language)),
            typeset(each.figure, language, cell),
        ]
        for each in block.bars
    ]
    tagged([[said, shown] for said, _, shown in rows])
    laid = Ruled(
        [row[::turn] for row in rows],
        colWidths=[label, bar, figure][::turn],
        hAlign="LEFT",
        spaceAfter=2,
        spaceBefore=0,
    )
    laid.setStyle([
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ])  # fmt: skip
    return laid
