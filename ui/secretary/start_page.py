"""The start page: open a document or a meeting, see the sample, go on with a recent meeting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from plenary.tongue import LANGUAGES, N_, Tongue
from ui import theme
from ui.icons import MARK
from ui.models.recents import RecentRow, recent_rows
from ui.models.rows import RowModel
from ui.painting.canvas import Canvas, advance
from ui.painting.wrapping import elided
from ui.secretary.choices import OWN_NAMES
from ui.secretary.drop_place import DropPlace
from ui.secretary.labels import IconMark, label, rule
from ui.secretary.rows import Index, RowDelegate, RowList
from ui.settings import Recent
from ui.theme import Look
from ui.tokens import SMALL, STRONG
from ui.widgets import FittedName, KeyButton, Kind, Paragraph

PLENARY = "Plenary"
MOTTO = N_("From the agenda document to the gavel, the list of speakers and the report.")
DOCUMENT, DOCUMENT_NOTE = N_("Open a document"), N_("Word, PDF or text; reads the agenda")
MEETING, MEETING_NOTE = N_("Open a meeting"), N_("a .plenary file")
SAMPLE, SAMPLE_NOTE = N_("See the sample meeting"), N_("a rehearsal: a two-day meeting of 2009")
TYPE, TYPE_NOTE = N_("Type an agenda"), N_("or paste it: items, and a sentence that says when")
RECENT, NONE_RECENT = N_("Recent meetings"), N_("No meeting has been opened here yet.")
DROP, DROP_NOTE = (
    N_("Drop an agenda or a meeting file here"),
    N_("The document stays as it is; every doubt is shown before anything is used."),
)
_ROW, _PAD, _START = 71, 16, 500


class RecentDelegate(RowDelegate):
    """Paints a meeting in two lines: what and where; how it stands and since when."""

    def draw(self, canvas: Canvas, high: float, look: Look, row: RecentRow) -> None:
        """Paint one meeting."""
        px, colours = look.px, look.desk
        strong, small = look.font(STRONG), look.font(SMALL)
        canvas.fill(canvas.box(px(_PAD), high - 1, canvas.width - px(2 * _PAD), 1), colours.line)
        end = canvas.width - px(_PAD)
        for text, base, made in ((row.state, 31, look.font(SMALL, 600)), (row.note, 51, small)):
            canvas.text(end - advance(text, made), px(base), text, made, colours.text2)
        room = self._room(look, row, canvas.width)
        canvas.text(px(_PAD), px(31), elided(row.title, strong, room), strong, colours.text)
        canvas.text(px(_PAD), px(51), elided(row.where, small, room), small, colours.text2)

    @staticmethod
    def _room(look: Look, row: RecentRow, width: float) -> float:
        """Give how many pixels there are for what and where."""
        aside = max(advance(row.state, look.font(SMALL, 600)), advance(row.note, look.font(SMALL)))
        return width - look.px(2 * _PAD + 24) - aside

    def is_cut(self, look: Look, row: RecentRow, width: float) -> bool:
        """Tell whether a name or a place has no room."""
        wide = max(advance(row.title, look.font(STRONG)), advance(row.where, look.font(SMALL)))
        return wide > self._room(look, row, width)

    def height(self, look: Look, _row: RecentRow, _width: float) -> float:
        """Give the height of a meeting."""
        return look.px(_ROW)


class StartPage(QWidget):
    """``document``, ``meeting``, ``sample`` ask; ``opened(path)`` and ``dropped(path)`` name a file."""

    document = Signal()
    meeting = Signal()
    sample = Signal()
    typed = Signal(str)
    opened = Signal(str)
    dropped = Signal(str)
    spoken = Signal(str)

    def __init__(self, tongue: Tongue, recent: tuple[Recent, ...]) -> None:
        super().__init__()
        self.tongue = tongue
        self.setAcceptDrops(True)
        self.model: RowModel[RecentRow] = RowModel(self)
        self.model.show(recent_rows(recent, tongue))
        self.list = RowList(tongue.text(RECENT))
        self.list.setModel(self.model)
        self.list.setItemDelegate(RecentDelegate(self.list))
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        if recent:
            self.list.setCurrentIndex(self.model.index(0))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._ways())
        row.addWidget(rule(upright=True))
        row.addWidget(self._recents(bool(recent)), 1)
        (self.list if recent else self.buttons["document"]).setFocus()

    def _ways(self) -> QWidget:
        px, frame, say = theme.look().px, QFrame(), self.tongue.text
        frame.setProperty("panel", "canvas")
        frame.setFixedWidth(px(_START))
        column = QVBoxLayout(frame)
        column.setContentsMargins(theme.look().margins(64, 80, 28, 32))
        column.setSpacing(px(10))
        column.addWidget(IconMark(MARK, 54, "accent"))
        column.addSpacing(px(28))
        name = FittedName(self.tongue)
        name.show_name(PLENARY, Tongue("en"))
        motto = Paragraph(say(MOTTO), "quiet")
        column.addWidget(name)
        column.addWidget(motto)
        column.addSpacing(px(24))
        self.buttons = {
            "document": self._way(DOCUMENT, DOCUMENT_NOTE, "document", "Ctrl O", Kind.PRIMARY),
            "meeting": self._way(MEETING, MEETING_NOTE, "folder", "Ctrl M"),
            "type": self._way(TYPE, TYPE_NOTE, "keyboard", "Ctrl T"),
            "sample": self._way(SAMPLE, SAMPLE_NOTE, "sample", ""),
        }
        self.buttons["document"].clicked.connect(self.document)
        self.buttons["meeting"].clicked.connect(self.meeting)
        self.buttons["type"].clicked.connect(lambda: self.typed.emit(""))
        self.buttons["sample"].clicked.connect(self.sample)
        for each in self.buttons.values():
            column.addWidget(each)
        column.addStretch(1)
        column.addWidget(self._languages())
        return frame

    def _way(self, words: str, note: str, icon: str, key: str, kind: Kind = Kind.USUAL) -> KeyButton:
        say = self.tongue.text
        made = KeyButton(say(words), note=say(note), icon=icon, key=key, kind=kind, height=56)
        if key:
            made.setShortcut(key.replace(" ", "+"))
        return made

    def _languages(self) -> QWidget:
        frame, group = QFrame(), QButtonGroup(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for code in LANGUAGES:
            button = QToolButton()
            button.setText(OWN_NAMES[code])
            button.setCheckable(True)
            button.setChecked(code == self.tongue.code)
            button.setProperty("kind", "language")
            button.clicked.connect(lambda _checked, chosen=code: self.spoken.emit(chosen))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return frame

    def _recents(self, some: bool) -> QWidget:
        px, frame = theme.look().px, QFrame()
        frame.setProperty("panel", "surface")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(48), px(72), px(48), px(32))
        column.setSpacing(px(12))
        head = label(self.tongue.text(RECENT), "head")
        head.setContentsMargins(theme.look().margins(_PAD, 0, 0, 0))
        column.addWidget(head)
        if not some:
            none = label(self.tongue.text(NONE_RECENT), "quiet")
            none.setContentsMargins(theme.look().margins(_PAD, 0, 0, 0))
            column.addWidget(none)
            column.addSpacing(px(8))
        column.addWidget(self.list, 1)
        self.list.setVisible(some)
        say = self.tongue.text
        # Where there is nothing to list, the room is for what may be dropped.
        column.addWidget(DropPlace(say(DROP), say(DROP_NOTE), tall=not some), 0 if some else 1)
        return frame

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self.model.rows[index.row()].path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        self.take(event.mimeData())

    def paste(self) -> None:
        """Open what was copied: a file, or the text of an agenda."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Open the first of some files; text is shown to be read."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self.dropped.emit(str(Path(paths[0])))
        elif data.text().strip():
            self.typed.emit(data.text())
