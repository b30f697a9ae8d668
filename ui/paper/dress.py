"""Give the letters of a run their dress: size, weight and slant, and a line under what is new or in doubt."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from plenary.papers.tree import Run
from plenary.tongues.spacing import chinese
from ui.theme import Look
from ui.tokens import Scheme


def dressed(run: Run, size: float, *, bold: bool, doubts: bool) -> QTextCharFormat:
    """Give the dress of a run in letters of so many points; ``doubts`` are told under the pointer."""
    dress = QTextCharFormat()
    dress.setFontPointSize(size)
    dress.setFontWeight(QFont.Weight.Bold if run.bold or bold else QFont.Weight.Normal)
    dress.setFontItalic(run.italic and not chinese(run.text))
    dress.setFontUnderline(run.changed)
    if run.doubt and doubts:
        dress.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        dress.setUnderlineColor(QColor(Look(Scheme.LIGHT).desk.warnfill))
        dress.setToolTip(run.doubt)
    return dress


def raised(dress: QTextCharFormat) -> QTextCharFormat:
    """Give the same dress above the line: for the mark of a footnote, and the ending of a French ordinal."""
    above = QTextCharFormat(dress)
    above.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return above
