"""Amend a paragraph of the draft, or propose a version beside it: the words are typed, held, and entered when they are kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from plenary.acts.report import amend_paragraph, propose_paragraph
from plenary.fact import ParagraphId
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.reading import Unkept
from ui.secretary.report_writing import ReportWriting

Said = Callable[[str], tuple[str, str]]
AMEND, PROPOSE = "amend", "propose"
CHANGED = N_("The paragraph has changed meanwhile: look at it, and keep the text once more.")


class Amending(QObject):
    """Asks for a text and by whom. ``words`` gives number and words of a paragraph, ``called`` its number and document.

    ``noted(words)`` is something to say in the foot.
    """

    noted = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        tongue: Tongue,
        writing: ReportWriting,
        words: Said,
        called: Said,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.bridge, self.tongue, self.writing = bridge, tongue, writing
        self._words, self._called = words, called
        self._mode, self._drafted = "", ""
        writing.typed.connect(self.hold)

    def propose(self, key: str, mode: str) -> None:
        """Ask for the text of an amendment, or of a version beside the paragraph, and who proposed it.

        What was begun of another paragraph is kept or taken back first.
        """
        if self.writing.begun and self.writing.key != key:
            self.writing.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        number, said = self._words(key)
        drafted = Tongue(self.bridge.conference.body.language)
        self._mode, self._drafted = mode, said
        self.writing.offer(key, number, said if mode == AMEND else "", said, drafted, proposed=True)
        # Letters run commands wherever nobody types.
        self.writing.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self) -> None:
        """Hold what is being typed for whatever window stands next."""
        writing = self.writing
        typed = (writing.edit.toPlainText(), writing.by.text(), writing.language)
        held = Unkept(writing.key, self._mode, *typed) if writing.begun else None
        self.bridge.reading.unkept = held

    def resume(self) -> bool:
        """Go on with an amendment or a version that was being typed when the window was built anew."""
        held = self.bridge.reading.unkept
        if held is None or not held.mode or self.writing.begun:
            return False
        self.propose(held.key, held.mode)
        self.writing.resume(held.words, held.by)
        return True

    def forget(self) -> None:
        """Take what is written next for the text itself, and not for an amendment."""
        self._mode = ""

    def written(self, key: str, words: str, by: str) -> bool:
        """Enter what was asked for, and tell whether it was an amendment or a version.

        What changed in the paragraph while its amendment was typed is told first: it would be lost.
        """
        if not self._mode:
            return False
        _, now = self._words(key)
        if self._mode == AMEND and now != self._drafted:
            self._drafted = now
            self.writing.keep_on()
            self.noted.emit(self.tongue.text(CHANGED))
            return True
        if self._mode == AMEND:
            self.bridge.perform(amend_paragraph, ParagraphId(key), words, by, *self._called(key))
        else:
            self.bridge.perform(propose_paragraph, ParagraphId(key), words, by)
        self.forget()
        self.writing.leave()
        return True
