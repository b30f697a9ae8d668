"""The parts of a document, and how they begin anew where an agenda stands within a longer paper."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from plenary.intake import dates
from plenary.intake.numbering import marker
from plenary.intake.structure.designations import session_shape
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.part_headings import Kind
from plenary.intake.words import Lexicon

#: A masthead within a paper has so many lines at most, none as long as a sentence.
_HEAD, _SHORT = 20, 150


class Parts(Struct):
    """The paragraphs of each part, headings of parts left out; ``title`` is that of the document.

    ``lead`` are numbered paragraphs that came before the agenda itself.
    """

    title: Paragraph | None = None
    masthead: list[Paragraph] = field(default_factory=list)
    lead: list[Paragraph] = field(default_factory=list)
    agenda: list[Paragraph] = field(default_factory=list)
    annotations: list[Paragraph] = field(default_factory=list)
    annex: list[Paragraph] = field(default_factory=list)
    timetable: list[Paragraph] = field(default_factory=list)

    def of(self, kind: Kind) -> list[Paragraph]:
        """Give the list of one part."""
        lists = {
            "masthead": self.masthead,
            "agenda": self.agenda,
            "annotations": self.annotations,
            "annex": self.annex,
            "timetable": self.timetable,
        }
        return lists[kind]


def start_over(parts: Parts, title: Paragraph, words: Lexicon) -> None:
    """Keep what was read as the paper that brings the agenda; the lines above its ``title`` are its masthead, if they look like one."""
    above = parts.annex or parts.agenda
    head = _masthead(above, words)
    parts.lead = [*(parts.masthead if head else ()), *parts.agenda, *parts.annex]
    parts.agenda, parts.annex = [], []
    if head or parts.title is None:
        parts.masthead = [*(head or parts.masthead), title]
        parts.title = title


def _masthead(above: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give the last short lines that are not numbered, where a session or a range of days is among them."""
    head: list[Paragraph] = []
    for one in reversed(above[-_HEAD:]):
        if len(one.text) > _SHORT or marker(one.text, words) is not None:
            break
        head.insert(0, one)
    return head if any(_tells_when(one.text, words) for one in head) else []


def _tells_when(text: str, words: Lexicon) -> bool:
    return session_shape(words).search(text) is not None or any(
        found.first != found.last for found in dates.find(text, words)
    )
