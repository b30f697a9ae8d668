"""Draw up the script of the Chair: meeting by meeting what is said, where the Chair waits, and the cards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plenary.conference import Conference
from plenary.papers.archival import Properties
from plenary.papers.foreign import bare, foreign, runs, titled
from plenary.papers.naming import reported_body
from plenary.papers.starred import starred
from plenary.papers.tree import (
    Annex,
    Block,
    Column,
    Furniture,
    Heading,
    PageBreak,
    Paper,
    Run,
    Table,
    Text,
    text,
)
from plenary.papers.usual import begun, line, part, whose
from plenary.script.book import Book
from plenary.script.line import Step
from plenary.script.saying import fill
from plenary.script.terms import Terms
from plenary.script.whole import Section, Sitting
from plenary.tongue import N_, Tongue

TITLE, CARDS = N_("Script for the Chair"), N_("Contingency cards")
SAYS = N_("The Chair says")
MEETING = N_("%(ordinal)s meeting")
ITEM, OPENING, END = N_("Agenda item %(item)s"), N_("Opening of the meeting"), N_("End of the meeting")
WAIT = N_("The Chair waits: does anybody object? With an objection nothing is declared.")


def script_paper(now: Conference, sittings: tuple[Sitting, ...], book: Book) -> Paper:
    """Give the script as one paper in the language of its book; a meeting begins on a new page."""
    tongue = Tongue(book.code)
    body = reported_body(now, tongue)
    blocks: list[Block] = []
    for place, sitting in enumerate(sittings):
        blocks += [PageBreak()] if place else []
        blocks += _sitting(now, sitting, tongue)
    title = text(tongue.text(CARDS))
    blocks += [Annex(title) if blocks else Heading(1, title, numbered=False), _cards(now, book)]
    paper = Paper(
        title=text(tongue.text(TITLE)),
        language=book.code,
        blocks=tuple(blocks),
        corner=tuple(whose(tongue, body)),
        furniture=Furniture(running=tongue.text(TITLE)),
        properties=Properties(title=tongue.text(TITLE), subject=bare(body.name)),
    )
    return starred(paper)


def _sitting(now: Conference, sitting: Sitting, tongue: Tongue) -> Iterator[Block]:
    number = tongue.text(MEETING, ordinal=tongue.ordinal(sitting.number))
    when = tongue.apart(
        [tongue.weekday_date(sitting.slot.date), tongue.time_range(sitting.slot.start, sitting.slot.end)]
    )
    yield part(number, 1)
    yield line(begun(when))
    rows: list[tuple[Text, ...]] = []
    ruled: list[int] = []
    asked: list[int] = []
    for place, section in enumerate(sitting.sections):
        head = _head(now, section, tongue, last=place == len(sitting.sections) - 1)
        ruled.append(len(rows))
        rows.append(((), runs(head, tongue, bold=True)))
        for each in section.lines:
            rows.append((text(each.formula.partition("-")[0]), runs(_apart(now, each.text, tongue), tongue)))
            if each.step is Step.ASK:
                asked += [len(rows) - 1, len(rows)]
                rows.append(((), text(Run(tongue.text(WAIT), italic=True))))
    yield _table(rows, tongue, ruled, asked)


def _head(now: Conference, section: Section, tongue: Tongue, *, last: bool) -> str:
    if not section.items:
        return tongue.text(END if last else OPENING)
    number = section.items[0]
    item = tongue.text(ITEM, item=tongue.item_number(number))
    return tongue.captioned(item, titled(now.agenda.item(number).titles, tongue))


def _apart(now: Conference, said: str, tongue: Tongue) -> str:
    """Hold apart the titles of items that the agenda does not have in the language of the script."""
    for titles in (each.titles for each in now.agenda.items if tongue.code not in dict(each.titles)):
        for language, title in titles[:1]:
            said = said.replace(tongue.quote(title), tongue.quote(foreign(title, language, tongue)))
    return said


def _table(
    rows: list[tuple[Text, ...]], tongue: Tongue, ruled: list[int], asked: Sequence[int] = ()
) -> Table:
    """Titles are not left behind by what they head, nor a question by where the Chair waits and declares."""
    columns = (Column((), 10), Column(text(tongue.text(SAYS)), 90))
    return Table(columns, tuple(rows), large=True, ruled=frozenset(ruled), bound=frozenset((*ruled, *asked)))


def _cards(now: Conference, book: Book) -> Table:
    tongue = Tongue(book.code)
    known = {"body": Terms(now, book).body()}
    rows: list[tuple[Text, ...]] = []
    ruled: list[int] = []
    for card in book.cards.values():
        ruled.append(len(rows))
        rows.append(((), text(Run(card.title, bold=True))))
        for step in card.steps:
            words = fill(step.text, known, book.code)
            rows.append((text("" if step.said else "→"), text(Run(words, italic=not step.said))))
    return _table(rows, tongue, ruled)
