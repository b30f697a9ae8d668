"""Read what comes in: provisional agendas, of whatever kind of file, in six languages.

A document becomes lines with their places, the lines become paragraphs and parts, the parts become a
``Reading``; what was not sure on the way is a ``Doubt`` of it.
"""

from __future__ import annotations

from plenary.intake.agendas import read
from plenary.intake.as_json import as_json
from plenary.intake.doubts import Doubt, MoveRow
from plenary.intake.reading import Document, Footnote, Item, Masthead, Note, Reading, Row, Services, Slot
from plenary.intake.repairing import repair
from plenary.intake.source import Line, Place, Source

__all__ = [
    "Document",
    "Doubt",
    "Footnote",
    "Item",
    "Line",
    "Masthead",
    "MoveRow",
    "Note",
    "Place",
    "Reading",
    "Row",
    "Services",
    "Slot",
    "Source",
    "as_json",
    "read",
    "repair",
]
