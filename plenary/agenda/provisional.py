"""The agenda as it comes in: what a document says before it is entered in the proceedings."""

from __future__ import annotations

from datetime import date, time

from msgspec import Struct

from plenary.agenda.agenda import Document, Item
from plenary.fact import ItemNumber


class ProvisionalSlot(Struct, frozen=True):
    """One slot of the document; times in the time of the conference."""

    date: date
    start: time
    end: time
    items: tuple[ItemNumber, ...] = ()
    label: str = ""


class ProvisionalAgenda(Struct, frozen=True):
    """What a provisional agenda says. Empty where the document says nothing.

    ``forms`` are names of the body in other languages, ``versions`` the titles of documents in
    them: first symbol, language, title.
    """

    body: str
    items: tuple[Item, ...]
    documents: tuple[Document, ...] = ()
    slots: tuple[ProvisionalSlot, ...] = ()
    parent: str = ""
    title: str = ""
    symbol: str = ""
    session: str = ""
    place: str = ""
    dates: str = ""
    begins: date | None = None
    ends: date | None = None
    language: str = "en"
    forms: tuple[tuple[str, str], ...] = ()
    versions: tuple[tuple[str, str, str], ...] = ()
