"""A button with an icon, words and, at its end, the key that does the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QEnterEvent, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.painting.canvas import Canvas, advance, shortened
from ui.painting.kept import Kept
from ui.theme import Look
from ui.tokens import BODY, BUTTON, SMALL, STRONG, Type
from ui.widgets.caps import cap_height, cap_width, engraved, paint_frame, paint_letters


class Kind(Enum):
    """How a button stands out; the value is the property that the style sheet looks at."""

    USUAL = ""
    PRIMARY = "primary"
    OUTLINED = "outlined"
    PLAIN = "plain"
    LINK = "link"


_INKS = {"primary": "onaccent", "outlined": "accenttext", "link": "accenttext", "plain": "text", "": "text"}
"""The colour of the words, by the value of the kind."""
_PAD, _ICON, _ICON_GAP, _CAP_GAP, _END = 12, 18, 9, 10, 10
_STATES = 6
"""So many pictures a button keeps: the states in which it was seen last."""


class KeyButton(QPushButton):
    """A push button whose words give way before its icon and its key do.

    The accessible name is the words, the shortcut's key its description; a disabled
    button has no key cap and says why in its tool tip.
    """

    def __init__(
        self,
        words: str,
        *,
        icon: str = "",
        key: str = "",
        note: str = "",
        kind: Kind = Kind.USUAL,
        height: int = BUTTON,
        press: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._key, self._note, self._kind = icon, key, note, kind
        self._high = height
        self._with_icon = True
        self._words = self._whole = ""
        self._under = Kept(_STATES)
        self._measured: tuple[Look, int] | None = None
        self.setProperty("kind", kind.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)
        if press is not None:
            self.clicked.connect(lambda _checked: press())

    def set_words(self, words: str, *, icon: str | None = None, key: str | None = None) -> None:
        """Change the words, and the icon and the key where they are given."""
        before = (self._words, self._icon, self._key)
        self._icon = self._icon if icon is None else icon
        self._key = self._key if key is None else key
        self.setAccessibleName(f"{words}. {self._note}" if self._note else words)
        self.setAccessibleDescription(engraved(self._key, theme.look().tongue))
        if (words, self._icon, self._key) != before:
            # The same words, said again, would have the whole band laid out and painted anew.
            self._words, self._measured = words, None
            self.setText(words.replace("&", "&&"))
            self.updateGeometry()
            self.update()

    @property
    def words(self) -> str:
        """Give the words as they are said."""
        return self._words

    @property
    def key(self) -> str:
        """Give the key on the cap."""
        return self._key

    def set_kind(self, kind: Kind) -> None:
        """Let the button stand out otherwise."""
        if kind is not self._kind:
            self._kind, self._measured = kind, None
            self.setProperty("kind", kind.value)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def set_icon_shown(self, shown: bool) -> None:
        """Show the icon or give its room to the words."""
        if shown is not self._with_icon:
            self._with_icon, self._measured = shown, None
            self.updateGeometry()
            self.update()

    def allow(self, reason: str = "") -> None:
        """Enable the button, or disable it and say why."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason or engraved(self._key, theme.look().tongue))

    def sizeHint(self) -> QSize:
        """Give room for everything."""
        look = theme.look()
        return QSize(self._wide(look), look.px(self._high))

    def _wide(self, look: Look) -> int:
        """Give the width with everything whole; it is asked for a dozen times in an act."""
        if self._measured is None or self._measured[0] is not look:
            self._measured = (look, self._measure(look))
        return self._measured[1]

    def _measure(self, look: Look) -> int:
        words = advance(self._words, look.font(self._step, 600))
        if self._note:
            words = max(words, advance(self._note, look.font(SMALL)))
        return round(words) + self._aside(look) + 1

    def minimumSizeHint(self) -> QSize:
        """Give room for icon, key and a few letters."""
        look = theme.look()
        return QSize(self._aside(look) + look.px(36), look.px(self._high))

    @property
    def _step(self) -> Type:
        return STRONG if self._note or (self._kind is Kind.PRIMARY and self._high >= BUTTON) else BODY

    @property
    def least(self) -> int:
        """Give the width in pixels below which words are cut: the icon gives way before them."""
        return self.sizeHint().width() - self._beside_words(theme.look(), shown=self._with_icon)

    @property
    def whole(self) -> int:
        """Give the width in pixels with the icon, whether it is shown now or not."""
        return self.least + self._beside_words(theme.look())

    def _beside_words(self, look: Look, *, shown: bool = True) -> int:
        """Give the width that the icon takes."""
        return look.px(_ICON + _ICON_GAP) if self._icon and shown else 0

    def _pad(self, look: Look) -> int:
        return look.px(_PAD if self._kind is not Kind.LINK else 4)

    def _aside(self, look: Look) -> int:
        """Give the width that is not words."""
        pad = self._pad(look)
        icon = self._beside_words(look, shown=self._with_icon)
        key = cap_width(self._key, look) + look.px(_CAP_GAP + _END) - pad if self._key else 0
        return 2 * pad + icon + key

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say the words whole under the pointer where they are cut; a tool tip of the button's own stands as it is."""
        if self.toolTip() in ("", self._whole):
            cut = self.isEnabled() and self.width() < self.least
            self._whole = self._words if cut else ""
            self.setToolTip(self._whole)
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what does not depend on the words, then the key and the words."""
        look, painter = theme.look(), QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        iconed, capped = self._icon_fits(look), bool(self._key) and self.isEnabled()
        state = (self._icon * iconed, self._key * capped, self._kind, bool(self._note), *self._pressed())
        under = partial(self._paint_under, look=look, mirrored=canvas.mirrored, iconed=iconed, capped=capped)
        self._under.paint(painter, (self.width(), self.height()), (state, look, canvas.mirrored), under)
        start, end = self._start(look, iconed=iconed), float(self.width() - self._pad(look))
        if capped:
            begins, top = self._cap_place(look)
            ink = look.desk.onaccent if self._kind is Kind.PRIMARY else look.desk.text2
            paint_letters(canvas, begins, top, self._key, look, ink)
            end = begins - look.px(_CAP_GAP)
        self._paint_words(canvas, look, start, end - start)
        painter.end()

    def _pressed(self) -> tuple[bool, bool, bool]:
        """Give the states that the style sheet tells apart."""
        return self.isEnabled(), self.isDown(), self.underMouse()

    def _paint_under(
        self, painter: QPainter, *, look: Look, mirrored: bool, iconed: bool, capped: bool
    ) -> None:
        """Paint the frame as the style sheet says, the icon and the frame of the key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        canvas = Canvas(painter, self.width(), mirrored=mirrored)
        if iconed:
            side = look.px(_ICON)
            box = canvas.box(self._start(look), (self.height() - side) / 2, side, side)
            ink = look.desk.accent if self._note and self._kind is Kind.USUAL else self._ink(look)
            paint_icon(painter, self._icon, box, ink, mirrored=mirrored)
        if capped:
            line = look.desk.onaccent if self._kind is Kind.PRIMARY else look.desk.control
            paint_frame(canvas, *self._cap_place(look), self._key, look, line)

    def _ink(self, look: Look) -> str:
        role = _INKS[self._kind.value] if self.isEnabled() else "text3"
        return str(getattr(look.desk, role))

    def _icon_fits(self, look: Look) -> bool:
        """Tell whether the icon is shown: words that would be cut take its room first."""
        return bool(self._icon) and self._with_icon and not (self._words and self.width() < self._wide(look))

    def _start(self, look: Look, *, iconed: bool = False) -> int:
        """Give where the icon begins, or the words after it."""
        pad = self._pad(look)
        return pad + look.px(_ICON) + look.px(_ICON_GAP) if iconed else pad

    def _cap_place(self, look: Look) -> tuple[float, float]:
        """Give the start and the top of the cap at the end."""
        start = self.width() - look.px(_END) - cap_width(self._key, look)
        return start, (self.height() - cap_height(look)) / 2

    def _paint_words(self, canvas: Canvas, look: Look, start: float, room: float) -> None:
        made, ink = look.font(self._step, 600), self._ink(look)
        middle = self.height() / 2 - (look.px(9) if self._note else 0)
        base = round(middle + made.pixelSize() * 0.36)
        canvas.text(start, base, shortened(self._words, made, room), made, ink)
        if self._note:
            small = look.font(SMALL)
            quiet = ink if self._kind is Kind.PRIMARY else look.desk.text2
            canvas.text(start, base + look.px(18), shortened(self._note, small, room), small, quiet)


def fit_icons(
    first: KeyButton, others: Sequence[KeyButton], room: int, gap: int, *, shown: bool = True
) -> None:
    """Show the icons of the buttons after the first, unless the words of the first would then be cut; in pixels."""
    # Measured, not tried out: a button that is shown otherwise for a moment is laid out and painted again.
    needed = first.sizeHint().width() + gap + sum(each.whole + gap for each in others)
    for button in others:
        button.set_icon_shown(shown and needed <= room)
