"""The doubts of a reading, one card below the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plenary.intake.reading import Reading
from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.review import first_doubts, written_at
from ui.secretary.labels import label
from ui.secretary.understood import DoubtCard
from ui.widgets import scrolling

NO_DOUBT = N_("No doubt is left.")


class DoubtCards(QWidget):
    """``accepted``, ``kept`` and ``edited`` tell what is asked of which doubt; ``pointed(card)`` asks to show its place."""

    accepted = Signal(object)
    kept = Signal(object)
    edited = Signal(object)
    pointed = Signal(object)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.tongue = tongue
        self.cards: list[DoubtCard] = []
        self._holder = QWidget()
        self._inside = QVBoxLayout(self._holder)
        self._inside.setSpacing(theme.look().px(8))
        self.scroller = scrolling(self._holder)
        self.none = label(tongue.text(NO_DOUBT), "ok")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.scroller)

    @property
    def first(self) -> DoubtCard | None:
        """Give the card that the keys settle, None where no doubt is left."""
        return self.cards[0] if self.cards else None

    def show_reading(self, reading: Reading) -> None:
        """Show the doubts of a reading, those with something to accept first."""
        for card in self.cards:
            self._inside.removeWidget(card)
            card.deleteLater()
        doubts = first_doubts(reading)
        self.cards = [
            DoubtCard(self.tongue, doubt, written_at(reading, doubt), first=doubt is doubts[0])
            for doubt in doubts
        ]
        for card in self.cards:
            card.accepted.connect(self.accepted)
            card.kept.connect(self.kept)
            card.edited.connect(self.edited)
            card.pointed.connect(self.pointed)
            self._inside.addWidget(card)
        self._inside.addStretch(0 if doubts else 1)
        self.none.setVisible(not doubts)
        self.scroller.setVisible(bool(doubts))

    def bound(self, most: int) -> None:
        """Take the height that the cards need, at ``most`` so many pixels."""
        self.scroller.setFixedHeight(min(self._holder.sizeHint().height(), most))
