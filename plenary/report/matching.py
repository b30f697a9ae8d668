"""Find the paragraphs of a text to which its lines belong when it is written anew: a line goes with its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import chain, zip_longest

from plenary.fact import ParagraphId
from plenary.report.report import Paragraph, Report


def matched(
    report: Report, paragraph: ParagraphId, said: Sequence[str]
) -> Iterable[tuple[Paragraph | None, str | None]]:
    """Give each standing paragraph of a text with its line, in their order; a new line has none, a line left out is None.

    Where words did not change, a line stays with them; between such lines they go by place. They all do where
    nothing became of the text: older files have it so, and there is nothing that could go to other words.
    """
    standing = list(report.standing(paragraph))
    if not any(_has_fate(report, each) for each in report.whole(paragraph)):
        return zip_longest(standing, said)
    found = SequenceMatcher(None, [each.text for each in standing], said, autojunk=False).get_opcodes()
    return chain.from_iterable(
        zip_longest(standing[first:end], said[begin:last]) for _, first, end, begin, last in found
    )


def _has_fate(report: Report, paragraph: Paragraph) -> bool:
    """Tell whether anything became of a paragraph besides its words, or was proposed to follow it."""
    bare = Paragraph(paragraph.id, text=paragraph.text, parts=paragraph.parts, ahead=paragraph.ahead)
    return paragraph != bare or any(each.follows == paragraph.id for each in report.paragraphs.values())
