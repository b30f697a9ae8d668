"""A field to type in: a frame with a key cap or an icon before the text and room for more behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from ui import theme
from ui.icons import pixmap
from ui.tokens import FIELD
from ui.widgets.caps import KeyCap


class Field(QFrame):
    """A line to type in, in the frame of the design; ``edit`` is the line itself.

    The style sheet sees the focus of the line in the property ``focused`` and a wrong
    entry in ``wrong``.
    """

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        key: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = theme.look()
        self.setProperty("kind", "field")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(FIELD))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(look.px(12), 0, look.px(12), 0)
        self.row.setSpacing(look.px(8))
        if key:
            self.row.addWidget(KeyCap(key, self))
        if icon:
            self._add_icon(icon)
        self.edit = QLineEdit(self)
        self.edit.setFrame(False)
        # A file that is let go over the line is for the window: Qt would type its path.
        self.edit.setAcceptDrops(False)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name)
        self.edit.installEventFilter(self)
        if self.isRightToLeft():
            # Qt goes by the keyboard while nothing is typed, and by the letters then: a name in Latin began at the other end.
            self.edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.row.addWidget(self.edit, 1)
        self.setFocusProxy(self.edit)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the text: proposals, a key cap, a count."""
        self.row.addWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the frame show the focus of its line."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_focus(focused=event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _show_focus(self, *, focused: bool) -> None:
        if self.property("focused") is not focused:
            self.setProperty("focused", focused)
            self.style().unpolish(self)
            self.style().polish(self)

    def _add_icon(self, name: str) -> None:
        look = theme.look()
        label = QLabel(self)
        made = pixmap(name, look.desk.text2, look.px(16), self.devicePixelRatioF())
        label.setPixmap(made)
        self.row.addWidget(label)
