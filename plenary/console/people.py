"""Tell a list of participants that came in: who is new, what changed, whom nobody knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from plenary.conference import Conference
from plenary.console.state_local import Json
from plenary.console.voice import ENGLISH
from plenary.fact import DelegationCode
from plenary.intake.participants import ParticipantList, Unsure
from plenary.roster.directory import Directory
from plenary.roster.known import known
from plenary.roster.participants import Enrolment, Participant
from plenary.sentence import Speech
from plenary.tongue import N_, NP_, Tongue

COUNTED = N_("New: %(new)s; changed: %(changed)s; as before: %(same)s; not known: %(unknown)s.")
PERSONS = NP_("%(count)s person", "%(count)s persons")
READ_AS = N_("row %(row)s: “%(said)s” was read as %(name)s")
UNKNOWN = N_("row %(row)s: nobody is called “%(said)s”; left out")
MAY_BE = N_("row %(row)s: “%(said)s” may be %(candidates)s; left out")
OWN = N_("named by this list only: %(name)s")


def told_participants(
    read: ParticipantList, found: Sequence[Enrolment], conference: Conference, on: date
) -> Iterator[str]:
    """Give the lines for people: + is new, ~ changed, ? not sure."""
    names, speech = known(conference.roster, on), Speech(ENGLISH, conference)
    for each in found:
        if each.changes:
            yield ("+ " if each.seated else "~ ") + told_enrolment(each, names, speech)
    for code in read.own:
        one = next((each.participant for each in found if each.participant.delegation == code), None)
        if one is not None:
            yield "? " + ENGLISH.text(OWN, name=_name(one, names))
    for unsure in (*read.taken_for, *read.unknown):
        yield "? " + said_of(unsure, names)
    yield ENGLISH.text(
        COUNTED,
        new=sum(each.seated for each in found),
        changed=sum(each.changes and not each.seated for each in found),
        same=sum(not each.changes for each in found),
        unknown=len(read.unknown),
    )


def told_enrolment(each: Enrolment, names: Directory, speech: Speech) -> str:
    """Say what a list changes of one delegation: its name, its category, how many persons are new."""
    tongue = speech.tongue
    said = [_name(each.participant, names, tongue)]
    category = each.participant.category if each.seated else each.category
    if category:
        said.append(speech.value("category", category))
    if each.persons:
        said.append(tongue.plural(*PERSONS, len(each.persons)))
    return tongue.apart(said)


def said_of(unsure: Unsure, names: Directory, tongue: Tongue = ENGLISH) -> str:
    """Say what was not sure of a name on a list."""
    row, code = tongue.number(unsure.row), tongue.code
    if unsure.code is not None:
        return tongue.text(READ_AS, row=row, said=unsure.said, name=names.name(unsure.code, code))
    if unsure.candidates:
        candidates = tongue.series([names.name(each, code) for each in unsure.candidates])
        return tongue.text(MAY_BE, row=row, said=unsure.said, candidates=candidates)
    return tongue.text(UNKNOWN, row=row, said=unsure.said)


def _name(participant: Participant, names: Directory, tongue: Tongue = ENGLISH) -> str:
    code = participant.delegation
    return (
        names.name(code, tongue.code)
        if code in names
        else next(iter(dict(participant.names).values()), str(code))
    )


def participants_as_json(
    read: ParticipantList, found: Sequence[Enrolment], conference: Conference, on: date
) -> Json:
    """Give the same for programs."""
    names = known(conference.roster, on)
    return {
        "new": [_enrolled(each, names) for each in found if each.seated],
        "changed": [_enrolled(each, names) for each in found if each.changes and not each.seated],
        "unchanged": sum(not each.changes for each in found),
        "taken_for": [_unsure(each, names) for each in read.taken_for],
        "unknown": [_unsure(each, names) for each in read.unknown],
        "own": list(read.own),
    }


def _enrolled(each: Enrolment, names: Directory) -> Json:
    persons = [
        {"name": person.name, "title": person.title, "function": person.function} for person in each.persons
    ]
    return {
        "delegation": each.participant.delegation,
        "name": _name(each.participant, names),
        "category": (each.participant.category if each.seated else each.category) or None,
        "persons": persons,
    }


def _unsure(each: Unsure, names: Directory) -> Json:
    return {
        "row": each.row,
        "said": each.said,
        "delegation": each.code,
        "candidates": [_candidate(code, names) for code in each.candidates],
    }


def _candidate(code: DelegationCode, names: Directory) -> Json:
    return {"delegation": code, "name": names.name(code)}
