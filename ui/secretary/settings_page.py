"""The settings of this desk: how the windows look and speak, to which printer each list goes, on which sheets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plenary.papers.tree import SIZES
from plenary.terms import ROLES
from plenary.tongue import LANGUAGES, N_, Tongue
from ui.bridge import Bridge, Record
from ui.paper.printing import printers
from ui.secretary.choices import OWN_NAMES
from ui.secretary.hand import Hand
from ui.secretary.labels import label, rule
from ui.secretary.own_desk import FOLDER
from ui.secretary.panel import Panel
from ui.settings import COPIES, Settings
from ui.text import begun
from ui.tokens import Scheme
from ui.widgets import KeyButton, Paragraph, scrolling
from ui.widgets.choosing import ListBox, Segments

SETTINGS = N_("Settings of this desk")
LOOK, PAPERS = N_("Look and language"), N_("Printing lists of speakers")
LANGUAGE, COLOURS, SIZE, MOTION = N_("Language of this window"), N_("Colours"), N_("Size"), N_("Movement")
DESK, ROLE = N_("This desk"), N_("Work at this desk as")
LIFEBOAT, BESIDE = N_("Folder of the safety copy"), N_("Next to the meeting file")
SYSTEMS, LIGHT, DARK = N_("As the system"), N_("Light"), N_("Dark")
STILL = N_("Nothing moves but clocks and bars")
ALL_PAPERS, SHEETS = N_("All papers"), N_("Paper size")
NAMES = {"Letter": N_("Letter")}
"""The sizes that have a word for a name; A4 is called so everywhere."""
READERS = {"podium": N_("For the podium"), "booths": N_("For the booths"), "room": N_("For the room")}
DEFAULT = N_("Default printer")
MISSING = N_("%(name)s (not there now)")
COPIES_FOR = N_("Copies: %(readers)s")
KEPT = N_("What is set here is kept for this computer; nothing of it belongs to a meeting.")
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
_MOST_COPIES = 20
_WIDTH, _CAPTION = 560, 180


class SettingsPage(Panel):
    """``looked`` when the windows are to be dressed anew, ``spoken(code)`` for another language.

    ``wished(command)`` where the role at this desk or the folder of the lifeboat is to be another.
    """

    looked = Signal()
    wished = Signal(str)
    spoken = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand, settings: Settings) -> None:
        super().__init__(bridge, tongue)
        self.hand, self.settings = hand, settings
        self.setProperty("panel", "surface")
        holder, column, px = QWidget(self), QVBoxLayout(self), self.look.px
        column.setContentsMargins(px(36), px(20), px(36), px(12))
        column.setSpacing(px(10))
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(10))
        holder.setMaximumWidth(px(_WIDTH))
        column.addWidget(label(self.text(SETTINGS), "head"))
        column.addWidget(rule())
        halves = QHBoxLayout()
        halves.setSpacing(px(48))
        halves.addWidget(holder, 1)
        halves.addWidget(self._desk_half(), 1)
        halves.addStretch()
        both = QWidget(self)
        both.setLayout(halves)
        halves.setContentsMargins(self.look.margins(0, 0, 8, 0))
        column.addWidget(scrolling(both), 1)
        for words, form in ((LOOK, self._look_form()), (PAPERS, self._paper_form())):
            inner.addWidget(label(self.text(words), "strong"))
            inner.addLayout(form)
            inner.addSpacing(px(8))
        inner.addStretch(1)
        column.addWidget(label(self.text(KEPT), "quiet"))

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(self.look.px(16))
        form.setVerticalSpacing(self.look.px(8))
        return form

    def _caption(self, words: str) -> QLabel:
        return self._said(self.text(words))

    def _said(self, words: str) -> QLabel:
        made = Paragraph(words, "quiet")
        made.setFixedWidth(self.look.px(_CAPTION))
        return made

    def _look_form(self) -> QFormLayout:
        form, kept = self._form(), self.settings
        self.language = ListBox(self.text(LANGUAGE), self.spoken.emit)
        self.language.show_choices([(code, OWN_NAMES[code]) for code in LANGUAGES], self.tongue.code)
        schemes = [("", SYSTEMS), (Scheme.LIGHT.value, LIGHT), (Scheme.DARK.value, DARK)]
        words = [(name, self.text(said)) for name, said in schemes]
        self.colours = Segments(self.text(COLOURS), words, lambda name: self._keep("scheme", name))
        self.colours.choose(kept.scheme.value if kept.scheme else "")
        self.scale = ListBox(self.text(SIZE), lambda percent: self._keep("scale", str(int(percent) / 100)))
        percents = [(str(each), self.tongue.percent(each)) for each in SCALES]
        self.scale.show_choices(percents, str(round(kept.scale * 100)))
        self.motion = QCheckBox(self.text(STILL))
        self.motion.setChecked(kept.still)
        self.motion.toggled.connect(lambda still: self._keep("still", "yes" if still else ""))
        for caption, field in (
            (LANGUAGE, self.language),
            (COLOURS, self.colours),
            (SIZE, self.scale),
            (MOTION, self.motion),
        ):
            form.addRow(self._caption(caption), field)
        return form

    def _keep(self, name: str, value: str) -> None:
        self.settings.keep(name, value)
        self.looked.emit()

    def _paper_form(self) -> QFormLayout:
        form = self._form()
        self.printers: dict[str, ListBox] = {}
        self.copies: dict[str, ListBox] = {}
        there = printers()
        for readers, words in READERS.items():
            box = ListBox(self.text(words), self._printer_keeper(readers))
            kept = self.settings.printer(readers)
            choices = [("", self.text(DEFAULT)), *((name, name) for name in there)]
            if kept and kept not in there:
                choices.append((kept, self.text(MISSING, name=kept)))
            box.show_choices(choices, kept)
            said = begun(self.text(COPIES_FOR, readers=self.tongue.after_colon(self.text(words))))
            count = ListBox(said, self._copies_keeper(readers))
            numbers = [(str(each), self.tongue.number(each)) for each in range(1, _MOST_COPIES + 1)]
            count.show_choices(numbers, str(self.settings.copies(readers)))
            self.printers[readers], self.copies[readers] = box, count
            form.addRow(self._caption(words), box)
            form.addRow(self._said(said), count)
        return form

    def _desk_half(self) -> QWidget:
        half = QWidget(self)
        half.setMaximumWidth(self.look.px(_WIDTH))
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(10))
        column.addWidget(label(self.text(DESK), "strong"))
        column.addLayout(self._desk_form())
        column.addSpacing(self.look.px(8))
        column.addWidget(label(self.text(ALL_PAPERS), "strong"))
        column.addLayout(self._sheet_form())
        column.addStretch(1)
        return half

    def _desk_form(self) -> QFormLayout:
        form = self._form()
        self.role, self.folder = self._changed_by("role"), self._changed_by("lifeboat")
        form.addRow(self._caption(ROLE), self.role)
        form.addRow(self._caption(LIFEBOAT), self.folder)
        self.show_desk()
        return form

    def _sheet_form(self) -> QFormLayout:
        form, named = self._form(), {size: self.text(words) for size, words in NAMES.items()}
        words = [(size, named.get(size, size)) for size in SIZES]
        self.sheets = Segments(self.text(SHEETS), words, lambda size: self.settings.keep("sheets", size))
        self.sheets.choose(self.settings.sheets)
        form.addRow(self._caption(SHEETS), self.sheets)
        return form

    def _changed_by(self, command: str) -> KeyButton:
        return KeyButton("", press=lambda: self.wished.emit(command))

    def recall(self, record: Record) -> None:
        """Show the role as it is now."""
        super().recall(record)
        self.show_desk()

    def show_desk(self) -> None:
        """Show in which role this desk works and where its lifeboat is kept."""
        self.role.set_words(self.text(ROLES[self.bridge.record.role]))
        self.folder.set_words(self.settings.text(FOLDER) or self.text(BESIDE))

    def _printer_keeper(self, readers: str) -> Callable[[str], None]:
        return lambda name: self.settings.keep(f"printer/{readers}", name)

    def _copies_keeper(self, readers: str) -> Callable[[str], None]:
        custom = str(COPIES[readers])
        return lambda count: self.settings.keep(f"copies/{readers}", "" if count == custom else count)
