"""Tell the documents that are no agenda although something of one can be read in them."""

from __future__ import annotations

from collections.abc import Sequence

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Item
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.part_headings import is_title
from plenary.intake.words import Lexicon
from plenary.intake.words.reports import REPORTS

#: So many of the phrases make a report: of one that is called so, of one that calls itself an agenda too, of any other.
_CALLED, _BOTH, _UNCALLED = 2, 4, 5
#: A title longer than this is a paragraph; the name of a report stands on one of so many first lines.
_PARAGRAPH, _HEAD = 150, 40
_SHORT = 250


def other_kind(
    paragraphs: Sequence[Paragraph], items: Sequence[Item], words: Lexicon, *, entitled: bool
) -> list[Doubt]:
    """Doubt a document that tells what a meeting did, or whose items are all paragraphs; ``entitled``: it calls itself an agenda."""
    if is_report(paragraphs, words, entitled=entitled):
        return [doubt("looks-like-report")]
    return [doubt("items-are-paragraphs")] if are_paragraphs(items) else []


def are_paragraphs(items: Sequence[Item]) -> bool:
    """Tell whether every item at the top is as long as a paragraph."""
    tops = [item for item in items if item.parent is None]
    return bool(tops) and all(len(item.title) > _PARAGRAPH for item in tops)


def is_report(paragraphs: Sequence[Paragraph], words: Lexicon, *, entitled: bool) -> bool:
    """Tell whether a document tells what a meeting did: it is called a report and speaks like one, or speaks much like one."""
    telling = REPORTS[words.code]
    text = "\n".join(one.text for one in paragraphs).casefold()
    found = sum(phrase in text for phrase in telling.phrases)
    if found < _CALLED:
        return False
    if _is_called(paragraphs, telling.titles, words):
        return found >= (_BOTH if entitled else _CALLED)
    return found >= _UNCALLED and not entitled


def _is_called(paragraphs: Sequence[Paragraph], titles: Sequence[str], words: Lexicon) -> bool:
    """Tell whether one of the first lines, above any title of an agenda, calls the document a report."""
    for one in paragraphs[:_HEAD]:
        text = one.text.casefold()
        if is_title(one.text, words):
            return False
        ends = words.code == "zh" and any(title in text for title in titles)
        if len(text) < _SHORT and (text.startswith(tuple(titles)) or ends):
            return True
    return False
