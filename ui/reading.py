"""How far the Chair has read: lines that are only said, the silence after a question, a card that lies open."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from plenary.script.line import Board


class Unkept(Struct, frozen=True):
    """What was typed of the report and not kept yet: of which paragraph, as what, by whom and in which language."""

    key: str
    mode: str
    words: str
    by: str = ""
    language: str = ""


class Reading(QObject):
    """A place in the script; nothing of it belongs to the record. ``changed`` at every step.

    ``unkept`` is what was typed of the report: another look or language builds its page anew.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.passed = 0
        self.silence: datetime | None = None
        self.card = ""
        self.board = Board()
        self.unkept: Unkept | None = None

    def lay_open(self, board: Board) -> None:
        """Know the document of the draft report that lies open; nothing of it is put before the body by that."""
        if board != self.board:
            self.board = board
            self.changed.emit()

    def pass_one(self) -> None:
        """Go past a line that was said and enters nothing."""
        self.passed += 1
        self.changed.emit()

    def begin_anew(self, *, mended: bool) -> None:
        """Begin at the first line: something was entered, and other lines follow from it.

        Where the record was ``mended`` what stands before the body may stand there again, and nobody was silent yet.
        """
        if mended:
            self.silence = None
        if not self.card:
            self.passed = 0

    def hear_none(self, asked: datetime) -> None:
        """Remember that there was a silence after what was put before the body at this instant (UTC)."""
        self.silence = asked
        self.changed.emit()

    def open_card(self, name: str) -> None:
        """Lay a card open, or take it away with an empty name."""
        self.card, self.passed = name, 0
        self.changed.emit()
