"""The field in which speakers are inscribed: a part of a name, proposals in the same frame, Enter."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.proposals import LISTED, Proposal
from ui.painting.canvas import Canvas, advance
from ui.painting.wrapping import elided
from ui.secretary.empty_field import EmptyField
from ui.tokens import BODY, SMALL
from ui.widgets import Field, KeyCap

NAME = N_("Inscribe a speaker")
PLACEHOLDER = N_("Name, part of a name or code; “for G77” after it")
NOT_FOUND = N_("on no list of delegations; Enter seats it as it is written")


SOON = 400
"""Milliseconds after the window stands; by then it is painted, and nobody has typed yet."""
_ANY_NAME = "name with a slip"
"""What is looked for so that all names, and the forgiving of slips, are ready when an officer types."""


class ProposalBar(QWidget):
    """The proposals, painted one beside the other; the chosen one on a soft ground."""

    clicked = Signal(int)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self._proposals: tuple[Proposal, ...] = ()
        self._chosen = 0
        self._nothing = False
        self._places: list[QRectF] = []
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Expanding)

    @property
    def chosen(self) -> Proposal | None:
        """Give the proposal that Enter takes."""
        return self._proposals[self._chosen] if self._proposals else None

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Give all that is proposed."""
        return self._proposals

    def show_proposals(self, proposals: tuple[Proposal, ...], *, nothing: bool) -> None:
        """Show proposals, the first one chosen; ``nothing``: something was typed and nothing found."""
        self._proposals, self._chosen, self._nothing = proposals, 0, nothing
        self._say()

    def step(self, by: int) -> None:
        """Choose the next proposal, or the one before."""
        if self._proposals:
            self._chosen = (self._chosen + by) % len(self._proposals)
            self._say()

    def _say(self) -> None:
        chosen = self.chosen
        self.setAccessibleName(f"{chosen.name}, {chosen.note}" if chosen else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for a few proposals."""
        return QSize(theme.look().px(400), theme.look().px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many proposals as fit, against the end."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        base = self.height() / 2 + look.px(5)
        if self._nothing:
            words, made = self._tongue.text(NOT_FOUND), look.font(BODY)
            canvas.text(self.width() - advance(words, made), base, words, made, look.desk.warn)
        shown = self._fitting()
        start = self.width() - sum(self._width(place) for place in shown)
        self._places = [QRectF()] * len(self._proposals)
        for place in shown:
            self._places[place] = canvas.box(start, 0, self._width(place), self.height())
            self._paint_one(canvas, start, base, place)
            start += self._width(place)
        painter.end()

    def _fitting(self) -> list[int]:
        order = sorted(range(len(self._proposals)), key=lambda place: place != self._chosen)
        taken = 0.0
        shown: list[int] = []
        for place in order:
            taken += self._width(place)
            if taken <= self.width() or not shown:
                shown.append(place)
        return sorted(shown)

    def _words(self, place: int) -> tuple[str, str]:
        each = self._proposals[place]
        name = self._tongue.text(LISTED, name=each.name, place=each.listed) if each.listed else each.name
        if place != self._chosen:
            return name, ""
        return name, self._tongue.apart([part for part in (each.behalf, each.note) if part])

    def _width(self, place: int) -> float:
        look, (name, note) = theme.look(), self._words(place)
        strong = look.font(BODY, 600 if place == self._chosen else 400)
        beside = advance(note, look.font(SMALL)) + look.px(7) if note else 0
        return advance(name, strong) + beside + look.px(22)

    def _paint_one(self, canvas: Canvas, start: float, base: float, place: int) -> None:
        look, (name, note) = theme.look(), self._words(place)
        width, high = min(self._width(place), canvas.width), look.px(26)
        chosen = place == self._chosen
        if chosen:
            box = canvas.box(start + look.px(2), (self.height() - high) / 2, width - look.px(4), high)
            canvas.fill(box, look.desk.accentsoft, look.px(6))
        made = look.font(BODY, 600 if chosen else 400)
        ink = look.desk.text if chosen else look.desk.text2
        room = width - look.px(22)
        place_ = start + look.px(11)
        place_ += canvas.text(place_, base, elided(name, made, room), made, ink) + look.px(7)
        if note:
            canvas.text(place_, base, note, look.font(SMALL), look.desk.text2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the proposal that is clicked."""
        for place, box in enumerate(self._places):
            if box.contains(event.position()):
                self.clicked.emit(place)
                return


class InscribeField(Field):
    """``inscribed(proposal)`` when Enter takes a proposal; ``left`` when Esc gives the keys back.

    ``unknown(name)`` when Enter is pressed on a name that no list of delegations holds.
    """

    inscribed = Signal(object)
    unknown = Signal(str)
    left = Signal()

    def __init__(self, tongue: Tongue, propose: Callable[[str], tuple[Proposal, ...]]) -> None:
        super().__init__(tongue.text(NAME), tongue.text(PLACEHOLDER), key="/")
        self._propose, self._awake = propose, False
        self.bar = ProposalBar(tongue)
        self.enter = KeyCap("Enter")
        self.add(self.bar)
        self.add(self.enter)
        self.bar.hide()
        self.enter.hide()
        EmptyField(self.edit)
        self.edit.textChanged.connect(self._typed)
        self.bar.clicked.connect(self._click)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the names ready before anybody comes to the field."""
        super().showEvent(event)
        if not self._awake:
            QTimer.singleShot(SOON, self._wake)

    def _wake(self) -> None:
        """Let the names be made ready away from the window, once: the first letter does not wait for them."""
        if not self._awake:
            self._awake = True
            Thread(target=self._propose, args=(_ANY_NAME,), daemon=True).start()

    def _typed(self, typed: str) -> None:
        found = self._propose(typed) if typed.strip() else ()
        self.bar.show_proposals(found, nothing=bool(typed.strip()) and not found)
        self.bar.setVisible(bool(typed.strip()))
        self.enter.setVisible(bool(typed.strip()))

    def _click(self, place: int) -> None:
        self.inscribed.emit(self.bar.proposals[place])

    def take(self) -> None:
        """Inscribe what is chosen."""
        if self.bar.chosen is not None:
            self.inscribed.emit(self.bar.chosen)
        elif self.edit.text().strip():
            self.unknown.emit(self.edit.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose among proposals by arrows, take one by Enter; the rest is typing."""
        if event.type() is QEvent.Type.FocusIn:
            self._wake()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._handled(event):
            return True
        return super().eventFilter(watched, event)

    def _handled(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.bar.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif key is Qt.Key.Key_Escape:
            self.edit.clear()
            self.left.emit()
        else:
            # The key that leads here is pressed by habit before each name.
            return event.text() == "/" and not self.edit.text()
        return True
