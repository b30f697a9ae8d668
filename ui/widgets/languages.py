"""The six languages as a strip of buttons: silent where all is well, in words where it is not."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.painting.canvas import Canvas
from ui.painting.colours import of_desk
from ui.painting.languages import DESK, LanguagePainter
from ui.painting.values import LanguageFace
from ui.tokens import RADIUS_CHIP


@lru_cache(maxsize=128)
def _width(face: LanguageFace, words: str, scale: float) -> int:
    """Give the width in pixels of a language with its words; asked for at every tick."""
    return round(LanguagePainter(DESK, of_desk(theme.look().desk), scale).width(face, words)) + 1


class LanguageButton(QAbstractButton):
    """One language; a click asks for the board of languages."""

    def __init__(self, face: LanguageFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._detailed = self._worded = True
        self._face = face
        self.show_face(face)

    @property
    def face(self) -> LanguageFace:
        """Give what is shown."""
        return self._face

    def show_face(self, face: LanguageFace) -> None:
        """Show a state of the language."""
        self._face = face
        name = face.name or face.letter
        words = face.detail or face.word
        self.setAccessibleName(f"{name}: {words}" if words else name)
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def set_detailed(self, detailed: bool) -> None:
        """Say since when and by which relay, or only the word."""
        if detailed is not self._detailed:
            self._detailed = detailed
            self.updateGeometry()
            self.update()

    def set_worded(self, *, worded: bool) -> None:
        """Say words, or only letter and shape where the words stand beside."""
        self._worded = worded
        self.updateGeometry()
        self.update()

    @property
    def _word(self) -> str:
        if not self._worded:
            return ""
        return (self._face.detail or self._face.word) if self._detailed else self._face.word

    @property
    def whole(self) -> int:
        """Give the width that everything there is to say would take."""
        return _width(self._face, self._face.detail or self._face.word, theme.look().scale)

    @property
    def least(self) -> int:
        """Give the width that the word alone would take."""
        return _width(self._face, self._face.word, theme.look().scale)

    def _painter(self) -> LanguagePainter:
        look = theme.look()
        return LanguagePainter(DESK, of_desk(look.desk), look.scale)

    def sizeHint(self) -> QSize:
        """Give room for letter, shape and words."""
        look = theme.look()
        return QSize(_width(self._face, self._word, look.scale), self._painter().px(DESK.height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the language, and the ring of the focus around it."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        made = self._painter()
        made.paint(canvas, 0, (self.height() - made.px(DESK.height)) / 2, self._face, self._word)
        if self.hasFocus():
            box = canvas.box(0, 0, self.width(), self.height())
            canvas.outline(box, look.desk.accent, look.px(2), look.px(RADIUS_CHIP))
        painter.end()


class LanguageStrip(QWidget):
    """All languages in the order A C E F R S, from the start edge."""

    asked = Signal(str)
    """A language was clicked: its letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.look().px(8))
        self._buttons: dict[str, LanguageButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def buttons(self) -> tuple[LanguageButton, ...]:
        """Give the buttons in their order."""
        return tuple(self._buttons.values())

    def show_faces(self, faces: tuple[LanguageFace, ...]) -> None:
        """Show the languages; a button is made once for each letter."""
        for face in faces:
            button = self._buttons.get(face.letter)
            if button is None:
                self._buttons[face.letter] = self._made(face)
            elif button.face != face:
                button.show_face(face)

    @property
    def whole(self) -> int:
        """Give the width of all languages with all that there is to say."""
        return self._gaps + sum(button.whole for button in self._buttons.values())

    @property
    def least(self) -> int:
        """Give the width of all languages with their words alone."""
        return self._gaps + sum(button.least for button in self._buttons.values())

    @property
    def _gaps(self) -> int:
        return self._row.spacing() * max(0, len(self._buttons) - 1)

    def set_detailed(self, detailed: bool) -> None:
        """Say the whole state of each language, or only its word, where the window is narrow."""
        for button in self._buttons.values():
            button.set_detailed(detailed)

    def _made(self, face: LanguageFace) -> LanguageButton:
        button = LanguageButton(face, self)
        button.clicked.connect(lambda: self.asked.emit(face.letter))
        self._row.addWidget(button)
        return button
