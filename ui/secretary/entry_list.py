"""The entries of the proceedings as painted rows, and the keys that mean the one that is selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent

from ui.models.proceedings import EntryRow
from ui.painting.canvas import Canvas, advance
from ui.painting.wrapping import elided
from ui.secretary.keys import by_place
from ui.secretary.rows import RowDelegate, RowList
from ui.theme import Look
from ui.tokens import BODY, SMALL

_NUMBER, _TIME, _WORDS, _END = 46, 128, 146, 24
"""Where the number of an entry ends, by which a refusal names it, and its time; where its words begin, and its mark ends."""
_HIGH, LINE = 29, 18
_STRIKE = 5
"""How far above the foot of the letters what was struck is crossed out."""


class EntryDelegate(RowDelegate):
    """Paints an entry in one line; what was struck is crossed out and keeps its time."""

    def draw(self, canvas: Canvas, _high: float, look: Look, row: EntryRow) -> None:
        """Paint number, time, words and mark."""
        base, colours = look.px(19), look.desk
        small, plain = look.font(SMALL), look.font(BODY, 400 if row.mends else 500)
        ink = colours.text3 if row.struck or row.mends else colours.text
        number = str(row.id)
        end = canvas.width - look.px(_END) - advance(row.mark, small)
        canvas.text(end, base, row.mark, small, colours.warn)
        lines = self.said(look, row, canvas.width)
        for start, foot, words, made, colour in (
            (look.px(_NUMBER) - advance(number, small), base, number, small, colours.text3),
            (look.px(_TIME) - advance(row.time, small), base, row.time, small, colours.text2),
            *(
                (look.px(_WORDS), base + place * look.px(LINE), line, plain, ink)
                for place, line in enumerate(lines)
            ),
        ):
            canvas.text(start, foot, words, made, colour)
            if row.struck:
                # Not the font's own line: of words in two scripts, or from the right, it crosses out only a part.
                across = canvas.box(start, foot - look.px(_STRIKE), advance(words, made), look.px(1))
                canvas.fill(across, colour)

    @staticmethod
    def room(look: Look, row: EntryRow, width: float) -> tuple[QFont, float]:
        """Give the font of the words of an entry, and how many pixels a line of them has."""
        aside = advance(row.mark, look.font(SMALL))
        return look.font(BODY, 400 if row.mends else 500), width - look.px(_WORDS + 12 + _END) - aside

    def said(self, look: Look, row: EntryRow, width: float) -> tuple[str, ...]:
        """Give the lines of the words of an entry: one, which is cut where it is too long."""
        return (elided(row.text, *self.room(look, row, width)),)

    def height(self, look: Look, row: EntryRow, width: float) -> float:
        """Give the height of an entry."""
        del row, width
        return look.px(_HIGH)

    def is_cut(self, look: Look, row: EntryRow, width: float) -> bool:
        """Tell whether the words of an entry are cut."""
        made, room = self.room(look, row, width)
        return advance(row.text, made) > room


class EntryList(RowList):
    """The entries; in this list Del and E mean the entry that is selected, and nobody on the list of speakers."""

    struck = Signal()
    corrected = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the end where the end was in sight: it is there that entries are made."""
        bar = self.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        super().resizeEvent(event)
        if at_end:
            self.scrollToBottom()

    def event(self, event: QEvent) -> bool:
        """Take the keys of the entries before the window takes them for the list of speakers."""
        if isinstance(event, QKeyEvent) and self._own(event):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                (self.struck if event.key() == Qt.Key.Key_Delete else self.corrected).emit()
                return True
        return super().event(event)

    def _own(self, event: QKeyEvent) -> bool:
        """Tell whether it is one of the two keys; E is known by its place where letters are others."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        known = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_E)
        return plain and (known or by_place(event) == "details")
