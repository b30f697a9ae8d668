"""Bring in what comes later: a revised agenda, participants, requests; shown as a difference, entered as one entry."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.proceedings.entry import Entry
from plenary.tongue import N_, Tongue
from ui.background import Background
from ui.bridge import Bridge
from ui.dialogs import Ask, incoming
from ui.icons import paint_icon
from ui.models.incoming import KEPT, UNSURE, Arriving, IncomingRow, arriving
from ui.models.rows import RowModel
from ui.opening import why_not
from ui.painting.canvas import Canvas
from ui.painting.wrapping import paint_wrapped, wrapped_height
from ui.secretary.drop_place import DropPlace
from ui.secretary.hand import Hand
from ui.secretary.labels import rule
from ui.secretary.panel import Panel
from ui.secretary.rows import Index, RowDelegate, RowList
from ui.theme import Look
from ui.tokens import BODY
from ui.widgets import KeyButton, Kind, Paragraph

CHANGES = N_("What the file changes")
DROP = N_("Drop a file here")
WHAT = N_(
    "A revised agenda or programme, a list of participants, or advance requests. Every change is shown before it is entered."
)
OPEN, ENTER = N_("Open a file…"), N_("Enter the ticked lines")
READING = N_("Reading %(file)s…")
FROM = N_("%(file)s: tick what is to be entered. Everything is entered in one act and undone in one.")
NOTHING = N_("%(file)s: the meeting has all of this already.")
_START, _BOX, _TEXT = 20, 16, 72


class IncomingDelegate(RowDelegate):
    """Paints a box to tick, the mark of the change and its sentence."""

    def draw(self, canvas: Canvas, high: float, look: Look, row: IncomingRow) -> None:
        """Paint one change."""
        px, colours, made = look.px, look.desk, look.font(BODY)
        warned = row.mark in (KEPT, UNSURE)
        middle = px(8) + wrapped_height(row.text[:1] or "x", made, canvas.width) / 2
        if row.taken is not None:
            box = QRectF(canvas.box(px(_START), middle - px(_BOX) / 2, px(_BOX), px(_BOX)))
            canvas.outline(box, colours.control, 1, px(3))
            if row.taken:
                paint_icon(canvas.painter, "check", box, colours.ok)
        mark = colours.warn if warned else colours.text2
        canvas.text(px(50), middle + px(5), row.mark, look.font(BODY, 600), mark)
        canvas.painter.setFont(made)
        canvas.painter.setPen(QColor(colours.text2 if row.taken is False else colours.text))
        room = canvas.width - px(_TEXT + _START)
        paint_wrapped(canvas.painter, QRectF(canvas.box(px(_TEXT), px(8), room, high)), row.text)

    def height(self, look: Look, row: IncomingRow, width: float) -> float:
        """Give the height: sentences wrap."""
        room = width - look.px(_TEXT + _START)
        return wrapped_height(row.text or "x", look.font(BODY), room) + look.px(14)


class IncomingPanel(Panel):
    """Reads away from the window; Space ticks a change, Ctrl+Enter enters what is ticked."""

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand) -> None:
        super().__init__(bridge, tongue)
        self.hand, self.background = hand, Background(self)
        self.ask: Ask = incoming
        self.arriving: Arriving | None = None
        self.setProperty("panel", "surface")
        self.setAcceptDrops(True)
        self.model: RowModel[IncomingRow] = RowModel(self)
        self.list = RowList(self.text(CHANGES))
        self.list.setModel(self.model)
        self.list.setItemDelegate(IncomingDelegate(self.list))
        self.list.clicked.connect(self.turn)
        self.list.installEventFilter(self)
        self.said = Paragraph(said="emphasis")
        self.place = DropPlace(self.text(DROP), self.text(WHAT), tall=True)
        self.open = KeyButton(self.text(OPEN), icon="folder", height=32, press=self._open)
        self.enter = KeyButton(
            self.text(ENTER), key="Ctrl Enter", icon="check", kind=Kind.PRIMARY, height=32, press=self._enter
        )
        self.enter.setEnabled(False)
        self.acting = (self.enter,)
        self._lay_out()
        if hand.underway.incoming is not None:
            # Another language or look took the window away in which it was read.
            self._read(hand.underway.incoming)

    def _lay_out(self) -> None:
        px, column, bar = self.look.px, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, px(12), 0, px(12))
        column.setSpacing(px(8))
        self.said.setContentsMargins(px(_START), 0, px(_START), 0)
        bar.setContentsMargins(px(_START), 0, px(_START), 0)
        bar.setSpacing(px(8))
        bar.addWidget(self.open)
        bar.addWidget(self.enter)
        bar.addStretch(1)
        place = QHBoxLayout()
        place.setContentsMargins(px(_START), px(8), px(_START), px(4))
        place.addWidget(self.place)
        self.line = rule()
        column.addWidget(self.said)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addLayout(place, 1)
        column.addLayout(bar)
        self._say("")

    def _say(self, words: str) -> None:
        """Say something of a file; without words there is none, and one may be dropped."""
        self.said.setText(words)
        self.place.setVisible(not words)
        for each in (self.said, self.line, self.list):
            each.setVisible(bool(words))

    def _open(self) -> None:
        path = self.ask(self, self.tongue)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file away from the window, and show what it changes."""
        self.hand.underway.incoming, self.hand.underway.left_out = path, frozenset()
        self._read(path)

    def _read(self, path: Path) -> None:
        self._clear(self.text(READING, file=path.name))
        work = partial(arriving, path, self.bridge.conference, self.tongue)
        self.background.start(work, self.show_arriving, self._refused)

    def show_arriving(self, found: Arriving) -> None:
        """Show what came in; everything that can be entered is ticked, but for what was left out already."""
        self.arriving, out = found, self.hand.underway.left_out
        self.model.show([replace(row, taken=False) if row.id in out else row for row in found.rows])
        some = any(row.taken for row in found.rows)
        self._say(self.text(FROM if some else NOTHING, file=found.name))
        self._offer()
        self.list.setFocus()

    def _refused(self, no: Exception) -> None:
        self._clear(why_not(no, self.tongue))

    def _clear(self, words: str) -> None:
        """Show nothing that could be entered, and say why."""
        self.arriving = None
        self.model.show(())
        self.enter.setEnabled(False)
        self._say(words)

    def turn(self, index: Index) -> None:
        """Tick a change, or leave it."""
        row = self.model.rows[index.row()] if index.isValid() else None
        if row is not None and row.taken is not None:
            turned = replace(row, taken=not row.taken)
            self.model.show([turned if each is row else each for each in self.model.rows])
            self.hand.underway.left_out = frozenset(row.id for row in self.model.rows if row.taken is False)
            self._offer()

    def _offer(self) -> None:
        self.enter.setEnabled(any(each.taken for each in self.model.rows))

    def _enter(self) -> None:
        if self.arriving is None or self.bridge.pending:
            return
        taken = frozenset(row.id for row in self.model.rows if row.taken)
        act, given = self.arriving.act(taken)
        self.bridge.perform_then(self._entered, act, *given)

    def _entered(self, _entry: Entry) -> None:
        """Only what was entered is put away: after a refusal what was ticked is ticked still."""
        self.hand.underway.incoming = None
        self._clear("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick by Space, enter by Ctrl+Enter; Space does not run the floor meanwhile."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            act = self._act_of(event)
            if act is not None:
                if event.type() is QEvent.Type.KeyPress:
                    act()
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _act_of(self, event: QKeyEvent) -> partial[None] | None:
        if event.key() == Qt.Key.Key_Space:
            return partial(self.turn, self.list.currentIndex())
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return partial(self._enter) if entered and control else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first file that is dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.read(Path(paths[0]))
