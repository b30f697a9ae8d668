"""Print the proceedings: everything that was done, in the order in which it was entered, what was struck marked and legible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby

from plenary.fact import Fact
from plenary.facts.conduct import RulingAppealed
from plenary.facts.votes import VoteTaken
from plenary.papers.foreign import runs
from plenary.papers.printed import printed_of
from plenary.papers.starred import starred
from plenary.papers.tree import Block, Column, Paper, Run, Table, Text, text
from plenary.papers.usual import begun, line, part, standing
from plenary.proceedings.entry import CONTROL, Entry
from plenary.proceedings.proceedings import Proceedings
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue

TITLE, NUMBER, TIME, SAID = N_("Proceedings"), N_("No."), N_("Time"), N_("What happened (%(day)s)")
NOTHING = N_("Nothing was entered yet.")
STRUCK, CORRECTED, REDACTED = N_("struck"), N_("corrected"), N_("redacted")
FIRST = N_("As first entered, %(time)s")
APPEALED = N_("%(delegation)s appealed against the ruling.")
GONE = "[…]"
"""What stands in the place of a text that was redacted."""


def proceedings_paper(proceedings: Proceedings, tongue: Tongue, now: datetime, *, size: str = "A4") -> Paper:
    """Give every entry as it stands ``now`` (UTC), a table for each day of the place."""
    blocks = tuple(days(proceedings, printed_of(proceedings, tongue))) or (line(tongue.text(NOTHING)),)
    return starred(standing(proceedings.now, tongue, now, TITLE, blocks, size=size))


def days(proceedings: Proceedings, speech: Speech) -> Iterator[Block]:
    """Give a table for each day; it begins where an entry tells of another one: what was recorded late stands where it was entered."""
    local = speech.conference.body.local
    for day, entries in groupby(proceedings.entries, lambda entry: local(_at(proceedings, entry)).date()):
        yield from _day(speech, day, [row for entry in entries for row in _rows(proceedings, speech, entry)])


def _clock(speech: Speech, at: datetime) -> str:
    """Say an instant (UTC) by the clock of the place."""
    minute = speech.conference.body.local(at).time().replace(second=0, microsecond=0)
    return speech.tongue.time(minute)


def _day(speech: Speech, day: date, rows: list[tuple[Text, ...]]) -> Iterator[Block]:
    say = speech.tongue
    yield part(say.weekday_date(day))
    columns = (
        Column(text(say.text(NUMBER)), 9, figures=True),
        Column(text(say.text(TIME)), 15),
        # On every page: a loose sheet tells of which day its times are.
        Column(text(say.text(SAID, day=say.weekday_date(day))), 76),
    )
    yield Table(columns, tuple(rows), bound=_bound([bool(row[0]) for row in rows]))


def _bound(begins: Sequence[bool]) -> frozenset[int]:
    """Give the rows that stand with the next: of what one entry did at once neither the first is left alone nor the last."""
    goes_on = [not each for each in (*begins[1:], True)]
    return frozenset(
        place for place, more in enumerate(goes_on) if more and (begins[place] or not goes_on[place + 1])
    )


def _at(proceedings: Proceedings, entry: Entry) -> datetime:
    """Give the instant (UTC) of which an entry tells: of its first fact, or, where nothing is left of it, of its making."""
    facts = _told(proceedings, entry)
    return facts[0].at if facts else entry.at


def _told(proceedings: Proceedings, entry: Entry) -> tuple[Fact, ...]:
    correction = proceedings.marks.correction(entry.id)
    return entry.facts if correction is None else correction


def _rows(proceedings: Proceedings, speech: Speech, entry: Entry) -> Iterator[tuple[Text, ...]]:
    """One row for each fact; number, time and mark stand before the first one."""
    mark = speech.tongue.apart([speech.tongue.text(each) for each in _marks(proceedings, entry)])
    struck = not proceedings.marks.stands(entry.id)
    facts = _told(proceedings, entry)
    said = [_in_its_time(speech, entry, *each) for each in _sentences(speech, facts)] or [GONE]
    for place, words in enumerate(said):
        first = place == 0
        before = (Run(f"[{mark}] ", bold=True),) if first and mark else ()
        yield (
            text(str(entry.id) if first else ""),
            text(_clock(speech, _at(proceedings, entry)) if first else ""),
            (*before, *runs(words, speech.tongue, italic=struck)),
        )
    if proceedings.marks.correction(entry.id) is not None:
        yield from (
            ((), (), runs(_first(speech, *each), speech.tongue, italic=True))
            for each in _sentences(speech, entry.facts)
        )


def _sentences(speech: Speech, facts: Sequence[Fact]) -> Iterator[tuple[Fact, str]]:
    """Say each fact; the vote on an appeal, which was entered first, stands between the appeal and what it came to."""
    for before, fact, after in zip((None, *facts), facts, (*facts[1:], None), strict=False):
        if isinstance(fact, VoteTaken) and isinstance(after, RulingAppealed):
            yield after, begun(speech.filled(APPEALED, after))
        if isinstance(before, VoteTaken) and isinstance(fact, RulingAppealed):
            yield fact, begun(speech.value("outcome", fact.outcome)) + speech.tongue.sign(".")
        else:
            yield fact, speech.fact(fact)


def _in_its_time(speech: Speech, entry: Entry, fact: Fact, said: str) -> str:
    """Say a fact; one that takes the place of another has a time of its own."""
    if not entry.mends or isinstance(fact, CONTROL):
        return said
    return speech.tongue.captioned(_clock(speech, fact.at), said)


def _first(speech: Speech, fact: Fact, said: str) -> str:
    """Say what stood in an entry before it was corrected, and when that was said to have happened."""
    when = speech.tongue.text(FIRST, time=_clock(speech, fact.at))
    return speech.tongue.captioned(when, said)


def _marks(proceedings: Proceedings, entry: Entry) -> Iterator[str]:
    marks = proceedings.marks
    if not marks.stands(entry.id):
        yield STRUCK
    if marks.correction(entry.id) is not None:
        yield CORRECTED
    if entry.id in marks.redacted:
        yield REDACTED
