"""Keep what was written on an item with that item: the permanent name of a paragraph holds the number of the moment."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import ItemNumber, ParagraphId
from plenary.facts.agenda import AgendaAmended, AgendaRevised, Renumbering
from plenary.pattern import pattern
from plenary.report.report import Paragraph, Report

_ABOUT_ITEMS = pattern(
    r"(summary\.|recommendations\.)(.+)()"
    r"|(item\.)(.+?)(\.(?:considered|documents|introduced|statements|replies|point|motion|positions)(?:\..*)?)"
)
"""The names that hold numbers: what goes before them, the numbers, the matter after them."""


def named_since(paragraph: ParagraphId, change: Renumbering) -> ParagraphId | None:
    """Give the name that a paragraph has after a change of the agenda; None where one of its items is gone."""
    found = _ABOUT_ITEMS.fullmatch(paragraph)
    if found is None:
        return paragraph
    before, numbers, matter = (part for part in found.groups() if part is not None)
    now = [_number(number, change) for number in numbers.split(",")]
    kept = [number for number in now if number is not None]
    return ParagraphId(f"{before}{','.join(kept)}{matter}") if len(kept) == len(now) else None


def _number(number: str, change: Renumbering) -> str | None:
    """Give a number after the change; what is no item may be the line of a text that follows the number of one: ``2.03``."""
    now, (item, point, line) = change.number_of(ItemNumber(number)), number.rpartition(".")
    if now is not None or not (point and line.isdigit()):
        return now
    held = _number(item, change)
    return f"{held}.{line}" if held is not None else None


def _followed(paragraph: Paragraph, change: Renumbering) -> Paragraph | None:
    """Give a paragraph under its new name; None where its item is gone, or that of the paragraph it was proposed after."""
    name = named_since(paragraph.id, change)
    follows = named_since(paragraph.follows, change) if paragraph.follows is not None else None
    if name is None or (follows is None and paragraph.follows is not None):
        return None
    parts, ahead = (
        tuple(now for part in names if (now := named_since(part, change)) is not None)
        for names in (paragraph.parts, paragraph.ahead)
    )
    renamed = replace(paragraph, id=name, follows=follows, parts=parts, ahead=ahead)
    return paragraph if renamed == paragraph else renamed


CHANGES: Changes[Report] = Changes()


def _renumbered(report: Report, change: Renumbering) -> Report:
    """Paragraphs follow their items; what was written on an item that is gone goes with it."""
    before = report.considered
    followed = [(each, _followed(each, change)) for each in report.paragraphs.values()]
    if all(was is now for was, now in followed):
        return report
    # What is renamed comes last: it takes the place of what was written under a number that no item had.
    ordered = [
        now for was, now in sorted(followed, key=lambda pair: pair[0] is not pair[1]) if now is not None
    ]
    name = named_since(before.paragraph, change) if before is not None else None
    considered = replace(before, paragraph=name) if before is not None and name is not None else None
    return replace(report, paragraphs={each.id: each for each in ordered}, considered=considered)


CHANGES.on(AgendaAmended)(_renumbered)
CHANGES.on(AgendaRevised)(_renumbered)
