"""Tell the proceedings entry by entry, for programs and for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from plenary.archive.wire import new_line
from plenary.console.state_local import Json
from plenary.console.words import said_at
from plenary.fact import Fact
from plenary.proceedings.entry import Entry, touched
from plenary.proceedings.proceedings import Proceedings
from plenary.sentence import Speech, speech_of
from plenary.tongue import Tongue


def entries(proceedings: Proceedings, tongue: Tongue) -> list[Json]:
    """Give every entry as plain values: instants in the time of the conference, sentences in ``tongue``.

    A corrected entry says what holds now, and under ``was`` what it said at first.
    """
    speech = speech_of(proceedings, tongue)
    return [_entry(proceedings, entry, speech) for entry in proceedings.entries]


def _entry(proceedings: Proceedings, entry: Entry, speech: Speech) -> Json:
    marks = proceedings.marks
    correction = marks.correction(entry.id)
    facts = entry.facts if correction is None else correction
    at = facts[0].at if facts else entry.at
    told: Json = {
        "id": entry.id,
        "act": entry.act,
        "at": said_at(at, speech.conference.body),
        "entered": entry.entered.isoformat(),
        "station": entry.station,
        "officer": entry.officer,
        "sentences": [speech.fact(fact) for fact in facts],
        "struck": not marks.stands(entry.id),
        "corrected": correction is not None,
        "redacted": entry.id in marks.redacted,
        "mends": list(touched(entry.facts)),
        "facts": [_fact(fact) for fact in facts],
    }
    if correction is not None:
        told["was"] = [speech.fact(fact) for fact in entry.facts]
    return told


def _fact(fact: Fact) -> Json:
    line = new_line(0, "", fact)
    return {"kind": line.kind, "version": line.version, **json.loads(line.body)}


def told_entries(told: Sequence[Json]) -> Iterator[str]:
    """Give the lines that tell entries to people; struck ones are marked with a dash, corrected with a plus."""
    width = len(str(len(told)))
    day = ""
    for entry in told:
        at = str(entry["at"])
        if at[:10] != day:
            day = at[:10]
            yield f"{day}"
        marks = f"{'-' if entry['struck'] else '+' if entry['corrected'] else ' '}"
        # Running text may have several lines, and an older file names of several.
        first, *others = [" ".join(each.split()) for each in entry["sentences"]] or ["[…]"]
        yield f"{marks}{entry['id']:>{width}}  {at[11:19]}  {first}"
        yield from (f" {'':>{width}}            {each}" for each in others)
