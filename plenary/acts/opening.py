"""Acts that bring an agenda in: one import is one entry and one undo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time

from plenary.agenda.programme import Programme
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from plenary.conduct.profiles import profile
from plenary.conference import Conference
from plenary.fact import Fact, Language, SlotId
from plenary.facts.agenda import DocumentSubmitted, ItemListed
from plenary.facts.body import BodyNamed, ConferenceAnnounced, RulesChosen, TimezoneSet
from plenary.facts.programme import SlotProgrammed
from plenary.facts.report import PlaceholderWritten
from plenary.refusal import Refusal
from plenary.report.report import title_of_document


def slot_id(programme: Programme, taken: Iterable[SlotId], day: date, start: time) -> SlotId:
    """Give a new slot its identity: its day and start, with a letter where that was given before."""
    name = f"{day.isoformat()}T{start:%H:%M}"
    used = {slot.id for slot in programme.slots} | set(taken)
    for suffix in ("", *"bcdefghijklmnopqrstuvwxyz"):
        if SlotId(name + suffix) not in used:
            return SlotId(name + suffix)
    raise Refusal("slot.exists", slot=name)


def open_conference(
    conference: Conference,
    at: datetime,
    agenda: ProvisionalAgenda,
    rules: str = "untoc-cop",
    zone: str = "UTC",
) -> tuple[Fact, ...]:
    """Enter a provisional agenda in a new file, with the rules and the time zone of the conference."""
    if conference.agenda.items or conference.body.name:
        raise Refusal("conference.announced")
    chosen = profile(rules)
    return (
        RulesChosen(at=at, profile=chosen.name, values=chosen.values, rules=chosen.numbers),
        TimezoneSet(at=at, zone=zone),
        *_announced(at, agenda),
        *(
            ItemListed(
                at=at,
                number=item.number,
                titles=item.titles,
                parent=item.parent,
                annotation=item.annotation,
                notes=item.notes,
            )
            for item in agenda.items
        ),
        *_documents(at, agenda),
        *_slots(conference, at, agenda.slots),
    )


def _announced(at: datetime, agenda: ProvisionalAgenda) -> tuple[Fact, ...]:
    announced = ConferenceAnnounced(
        at=at,
        body=agenda.body,
        parent=agenda.parent,
        title=agenda.title,
        symbol=agenda.symbol,
        session=agenda.session,
        place=agenda.place,
        dates=agenda.dates,
        begins=agenda.begins,
        ends=agenda.ends,
        language=agenda.language,
    )
    return (announced, BodyNamed(at=at, forms=agenda.forms)) if agenda.forms else (announced,)


def _documents(at: datetime, agenda: ProvisionalAgenda) -> Iterator[Fact]:
    """The documents, and their titles in the other languages in which the agenda was read."""
    for document in agenda.documents:
        yield DocumentSubmitted(at=at, symbols=document.symbols, title=document.title, items=document.items)
    for symbol, language, title in agenda.versions:
        yield PlaceholderWritten(
            at=at, paragraph=title_of_document(symbol), text=title, language=Language(language)
        )


def _slots(
    conference: Conference, at: datetime, slots: tuple[ProvisionalSlot, ...]
) -> tuple[SlotProgrammed, ...]:
    facts: list[SlotProgrammed] = []
    for slot in slots:
        name = slot_id(conference.programme, (fact.slot for fact in facts), slot.date, slot.start)
        facts.append(
            SlotProgrammed(
                at=at,
                slot=name,
                date=slot.date,
                start=slot.start,
                end=slot.end,
                items=slot.items,
                label=slot.label,
            )
        )
    return tuple(facts)
