"""Acts about the agenda, its consideration, and documents."""

from __future__ import annotations

from datetime import datetime

from plenary.agenda.agenda import ACTIONS, Consideration
from plenary.agenda.issues import follows
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.facts import agenda as facts
from plenary.facts.body import Pairs
from plenary.pattern import pattern
from plenary.refusal import Refusal

_BETWEEN_SYMBOLS = pattern(r"\s*[–,;]\s*|\s*[-\u2212]\s*(?=[A-Z][A-Z.]*/)")
"""What joins two symbols of one document; a hyphen does only before what begins like a symbol (R-0.4)."""


def amend_agenda(
    conference: Conference,
    at: datetime,
    item: ItemNumber,
    title: str = "",
    number: ItemNumber | None = None,
    action: str = "",
) -> tuple[facts.AgendaAmended, ...]:
    """Add, retitle, renumber or delete an item; the action follows from what is given where it is not named.

    The title is in the language of the agenda. An item that gets both a title and a number gets them one
    after the other, in one entry.
    """
    exists = any(each.number == item for each in conference.agenda.items)
    action = action or _action(exists=exists, title=title, number=number)
    _amendable(conference, item, action, title, number, exists=exists)
    titles: Pairs = ((conference.body.language, title),) if title else ()
    if action not in ("retitle", "renumber"):
        return (facts.AgendaAmended(at=at, item=item, action=action, titles=titles),)
    retitled = facts.AgendaAmended(at=at, item=item, action="retitle", titles=titles)
    renumbered = facts.AgendaAmended(at=at, item=item, action="renumber", number=number)
    return (*((retitled,) if title else ()), *((renumbered,) if number is not None else ()))


def _amendable(
    conference: Conference,
    item: ItemNumber,
    action: str,
    title: str,
    number: ItemNumber | None,
    *,
    exists: bool,
) -> None:
    if action not in ACTIONS:
        raise Refusal("agenda.action", action=action, actions=ACTIONS)
    if exists is (action == "add"):
        raise Refusal("item.exists" if exists else "item.unknown", item=item)
    if number is not None and action in ("add", "delete"):
        raise Refusal("agenda.no-number", number=number)
    needed = {"add": (item, title), "retitle": (title,), "renumber": (number or "",)}.get(action, ())
    if number == "" or not all(each.strip() for each in needed):
        raise Refusal("text.empty")
    if number is not None and any(each.number == number for each in conference.agenda.items):
        raise Refusal("item.exists", item=number)


def _action(*, exists: bool, title: str, number: ItemNumber | None) -> str:
    if not exists:
        return "add"
    if number is not None:
        return "renumber"
    return "retitle" if title else ""


def adopt_agenda(
    conference: Conference,
    at: datetime,
    amended: bool = False,
) -> facts.AgendaAdopted:
    """Enter that the body adopted its agenda, in an open meeting and once."""
    conference.open_meeting()
    conference.conduct.unopposed()
    if conference.agenda.adopted:
        raise Refusal("agenda.adopted")
    return facts.AgendaAdopted(at=at, amended=amended)


def take_up(conference: Conference, at: datetime, items: tuple[ItemNumber, ...]) -> facts.ItemsTakenUp:
    """Take up one item, or several together; what was being considered and is not concluded is interrupted.

    What was concluded is taken up again only if the decision last taken is about it.
    """
    conference.open_meeting()
    if not items:
        raise Refusal("items.none")
    items = conference.agenda.together(items)
    for number in items:
        concluded = conference.agenda.item(number).state is Consideration.CONCLUDED
        if concluded and not _reopened(conference, number):
            raise Refusal("item.concluded", item=number)
    if conference.floor.statement is not None:
        raise Refusal("floor.taken", delegation=conference.floor.statement.delegation)
    if conference.agenda.current == items:
        raise Refusal("items.current", items=items)
    return facts.ItemsTakenUp(at=at, items=items)


def _reopened(conference: Conference, item: ItemNumber) -> bool:
    decision = conference.conduct.decision
    return decision is not None and item in decision.items


def conclude(
    conference: Conference, at: datetime, items: tuple[ItemNumber, ...] = ()
) -> facts.ItemsConcluded:
    """Enter that the body concluded its consideration of items: the current ones unless others are named.

    Nobody speaks on them then.
    """
    conference.open_meeting()
    conference.conduct.unopposed()
    items = conference.agenda.together(items or conference.agenda.current)
    if not items:
        raise Refusal("items.none")
    for number in items:
        state = conference.agenda.item(number).state
        if state not in (Consideration.OPEN, Consideration.INTERRUPTED):
            raise Refusal("item.not-open", item=number)
    statement = conference.floor.statement
    if statement is not None and set(items) & set(conference.floor.list(statement.list).items):
        raise Refusal("floor.taken", delegation=statement.delegation)
    return facts.ItemsConcluded(at=at, items=items)


def submit_document(
    conference: Conference,
    at: datetime,
    symbol: str,
    title: str,
    items: tuple[ItemNumber, ...] = (),
) -> facts.DocumentSubmitted | facts.DocumentRevised:
    """Enter a document; two symbols of one document are joined by a dash or a comma.

    A revision of a known one (``/Rev.1``) takes its place, for the same items where none are named.
    """
    symbols = tuple(part.strip() for part in _BETWEEN_SYMBOLS.split(symbol) if part.strip())
    if not symbols or not title.strip():
        raise Refusal("text.empty")
    if any(set(symbols) & set(document.symbols) for document in conference.agenda.documents):
        raise Refusal("document.exists", symbols=symbols)
    for number in items:
        conference.agenda.item(number)
    was = next((each for each in conference.agenda.documents if follows(symbols, each.symbols)), None)
    if was is not None:
        items = items or was.items
        return facts.DocumentRevised(at=at, was=was.symbols, symbols=symbols, title=title, items=items)
    return facts.DocumentSubmitted(at=at, symbols=symbols, title=title, items=items)
