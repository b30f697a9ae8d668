"""Draw up the record of interruptions of interpretation: when, which language, why, what was done (practice R-2.5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from plenary.conference import Conference
from plenary.measure.incidents import IncidentRecord
from plenary.papers.foreign import runs, typed
from plenary.papers.naming import named
from plenary.papers.starred import starred
from plenary.papers.tree import Block, Column, Paper, Table, Text, text
from plenary.papers.usual import begun, line, standing
from plenary.terms import DIRECTIONS, INCIDENT_ACTIONS, REPORTERS, SYMPTOMS
from plenary.tongue import N_, Tongue
from plenary.wording import Wording

TITLE = N_("Interruptions of interpretation")
REPORTED = N_("reported by: %(reporter)s")
NONE, NUMBER = N_("No interruption was recorded."), N_("No.")
HEADS = (
    (NUMBER, 6),
    (N_("Time"), 18),
    (N_("Language"), 13),
    (N_("What happened"), 22),
    (N_("Speaker and item"), 17),
    (N_("What was done"), 24),
)


def incident_sheet(
    conference: Conference,
    records: tuple[IncidentRecord, ...],
    tongue: Tongue,
    now: datetime,
    *,
    size: str = "A4",
) -> Paper:
    """Give every record of an interruption, open ones too, as it stands ``now`` (UTC)."""
    told = _table(conference, records, tongue) if records else line(tongue.text(NONE))
    return starred(standing(conference, tongue, now, TITLE, (told,), size=size))


def _table(conference: Conference, records: tuple[IncidentRecord, ...], tongue: Tongue) -> Block:
    columns = tuple(Column(text(tongue.text(head)), width, figures=head is NUMBER) for head, width in HEADS)
    return Table(columns, tuple(tuple(_cells(conference, each, tongue)) for each in records))


def _cells(conference: Conference, record: IncidentRecord, tongue: Tongue) -> Iterator[Text]:
    incident = record.incident
    since = conference.body.local(incident.since)
    lasted = tongue.duration(timedelta(seconds=round(record.lasted.total_seconds())))
    yield text(str(incident.number or ""))
    moment = tongue.moment(since.date(), since.time().replace(second=0, microsecond=0))
    yield text(f"{moment}\n{lasted}")
    yield text(
        begun(
            tongue.apart([tongue.language(incident.language), *_word(tongue, DIRECTIONS, incident.direction)])
        )
    )
    language = conference.body.language
    happened = [
        *_word(tongue, SYMPTOMS, incident.symptom, language),
        *([typed(incident.cause, language, tongue)] if incident.cause else []),
        *(
            tongue.text(REPORTED, reporter=each)
            for each in _word(tongue, REPORTERS, incident.reported_by, language)
        ),
    ]
    yield runs(tongue.apart(happened), tongue)
    who = [named(conference, record.delegation, tongue).name] if record.delegation else []
    items = [Wording(tongue, conference).items(incident.items)] if incident.items else []
    yield text("\n".join(map(begun, (*who, *items))))
    yield runs(tongue.apart(list(_done(record, tongue, language))), tongue)


def _word(tongue: Tongue, words: Mapping[str, str], code: str, language: str = "en") -> list[str]:
    """Say a word that is known; one that was typed is kept, and marked where the paper has another language."""
    return [tongue.text(words[code])] if code in words else [typed(code, language, tongue)] if code else []


def _done(record: IncidentRecord, tongue: Tongue, language: str) -> Iterator[str]:
    yield from _word(tongue, INCIDENT_ACTIONS, record.action, language)
    if record.incident.continued:
        yield tongue.text(N_("the meeting went on without the language, nobody objecting"))
    if record.halted:
        yield tongue.text(N_("suspended %(duration)s"), duration=tongue.duration(record.halted))
    if record.text_available is not None:
        yield tongue.text(
            N_("interpreters had the text") if record.text_available else N_("interpreters had no text")
        )
    if record.closed is None:
        yield tongue.text(N_("record still open"))
