"""One screen of the hall on the page of screens: its picture, its monitor, its languages, dark or light."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from plenary.tongue import LANGUAGES, N_, Tongue
from ui import theme
from ui.hall.screens import key, known
from ui.secretary.choices import OWN_NAMES
from ui.secretary.halls import Room, Shown
from ui.secretary.labels import label
from ui.tokens import Scheme
from ui.widgets.choosing import ListBox, Segments

MONITOR, OFF = N_("Monitor"), N_("off")
GONE = N_("unplugged: it comes back with its monitor")
LANGUAGE, SECOND, NO_SECOND = N_("Language"), N_("Second language"), N_("none")
COLOURS, DARK, LIGHT = N_("Colours"), N_("Dark"), N_("Light")
PARAGRAPH, NUMBER_ONLY, ITS_WORDS = (
    N_("Paragraph"),
    N_("Its number"),
    N_("Its number and words"),
)
NUMBERED = N_("%(number)s: %(name)s")
SAID = N_("%(screen)s, %(what)s")
_WIDE, _HIGH = 432, 243


class OneScreen(QWidget):
    """``officers`` gives the monitor of the officer's own window, which is never offered."""

    def __init__(
        self, tongue: Tongue, name: str, shown: Shown | Room, officers: Callable[[], Callable[[], object]]
    ) -> None:
        super().__init__()
        self.tongue, self.name, self.shown, self._officers = tongue, name, shown, officers
        self._screens: tuple[QScreen, ...] = ()
        say = tongue.text

        def said(what: str) -> str:
            return say(SAID, screen=name, what=say(what))

        self.monitor = ListBox(said(MONITOR), self._go)
        self.language = ListBox(said(LANGUAGE), self._speak)
        self.colours = Segments(
            said(COLOURS), [(Scheme.DARK.value, say(DARK)), (Scheme.LIGHT.value, say(LIGHT))], self._dress
        )
        self.second = ListBox(said(SECOND), self._also_speak) if hasattr(shown, "also_speak") else None
        self.words = self._words(said(PARAGRAPH)) if hasattr(shown, "show_words") else None
        self._lay_out()

    def _words(self, said: str) -> Segments:
        say = self.tongue.text
        return Segments(said, [("", say(NUMBER_ONLY)), ("words", say(ITS_WORDS))], self._show_words)

    def _lay_out(self) -> None:
        px, column, form = theme.look().px, QVBoxLayout(self), QFormLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        head = label(self.name, "strong")
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addWidget(head)
        self.preview = self.shown.preview(self)
        self.preview.setFixedSize(px(_WIDE), px(_HIGH))
        column.addWidget(self.preview)
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        for words, field in ((MONITOR, self.monitor), (LANGUAGE, self.language), (SECOND, self.second)):
            if field is not None:
                form.addRow(self._caption(words), field)
        form.addRow(self._caption(COLOURS), self.colours)
        if self.words is not None:
            form.addRow(self._caption(PARAGRAPH), self.words)
        column.addLayout(form)
        column.addStretch(1)

    def _caption(self, words: str) -> QLabel:
        made = label(self.tongue.text(words), "quiet")
        made.setMinimumWidth(theme.look().px(110))
        return made

    def show_state(self, screens: Sequence[QScreen]) -> None:
        """Show what is chosen, and what there is to choose from."""
        self._screens = tuple(screens)
        wanted = self.shown.wanted
        own = known(wanted, screens) if wanted is not None else None
        choices = [("", self.tongue.text(OFF))]
        if wanted is not None and own is None:
            choices.append((str(wanted), self.tongue.text(GONE)))
        for number, screen in enumerate(screens, start=1):
            if screen is not self._officers()():
                words = self.tongue.text(NUMBERED, number=str(number), name=_described(screen, self.tongue))
                choices.append((str(key(screen)), words))
        self.monitor.show_choices(choices, str(key(own)) if own else str(wanted or ""))
        languages = [(code, OWN_NAMES[code]) for code in LANGUAGES]
        self.language.show_choices(languages, self.shown.tongue.code)
        if self.second is not None:
            second = getattr(self.shown, "second", None)
            none = ("", self.tongue.text(NO_SECOND))
            self.second.show_choices([none, *languages], second.code if second else "")
        self.colours.choose(self.shown.scheme.value)
        if self.words is not None:
            self.words.choose("words" if getattr(self.shown, "words", False) else "")

    def _go(self, wanted: str) -> None:
        screen = next((each for each in self._screens if str(key(each)) == wanted), None)
        if screen is not None:
            self.shown.show_on(screen)
        elif not wanted:
            self.shown.put_away()

    def _speak(self, code: str) -> None:
        self.shown.speak(Tongue(code))

    def _also_speak(self, code: str) -> None:
        also = getattr(self.shown, "also_speak", None)
        if also is not None:
            also(Tongue(code) if code else None)

    def _show_words(self, name: str) -> None:
        show = getattr(self.shown, "show_words", None)
        if show is not None:
            show(bool(name))

    def _dress(self, name: str) -> None:
        self.shown.set_scheme(Scheme(name))


def _described(screen: QScreen, tongue: Tongue) -> str:
    """Name a monitor: by its model where it tells one, with its size."""
    box = screen.geometry()
    named = " ".join(part for part in (screen.manufacturer(), screen.model()) if part) or screen.name()
    return tongue.apart([named, f"{box.width()} × {box.height()}"])
