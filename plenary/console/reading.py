"""Read an agenda from the command line, and make a meeting file of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from plenary.acts.opening import open_conference
from plenary.acts.participants import import_participants
from plenary.archive.places import warn_of
from plenary.clock import HandClock
from plenary.conduct.profiles import profile
from plenary.conduct.proposing import Proposal
from plenary.console import usage
from plenary.console.answers import complain, say, spell
from plenary.console.commands import Command
from plenary.console.opened import meeting_name, new_file
from plenary.console.people import said_of
from plenary.console.stations import zone_of
from plenary.console.usage import Misuse
from plenary.console.voice import ENGLISH
from plenary.desk import Desk
from plenary.intake.as_json import as_json
from plenary.intake.by_hand import read_either
from plenary.intake.doubts import Doubt
from plenary.intake.entering import accepted, announced_at, provisional, rules_for
from plenary.intake.participants import read_participants
from plenary.intake.reading import Reading
from plenary.refusal import Trouble
from plenary.roster.body import zones
from plenary.roster.directory import directory
from plenary.roster.participants import Participant
from plenary.terms import PROFILES
from plenary.tongue import N_, NP_

RULES_OPTION = "--rules"
OTHER_RULES = N_("Other rules of procedure can be named with %(option)s.")
SEATED = NP_("%(count)s delegation was seated.", "%(count)s delegations were seated.")
UTC_ZONE = "UTC"


def read(options: Namespace) -> int:
    """Print what the reader of agendas understood of one document, or of its language versions."""
    reading = read_either(options.documents, datetime.now(UTC).date(), year=options.year)
    if options.json:
        spell(as_json(reading, ENGLISH))
    else:
        say(*told_reading(reading))
    return 0


def told_reading(reading: Reading) -> Iterator[str]:
    """Give the lines that tell a reading to people, its doubts last."""
    head = reading.masthead
    yield from (said for said in (head.parent_body, head.body, head.title) if said)
    yield ", ".join(str(said) for said in (head.symbol, head.place, head.dates) if said)
    for item in reading.items:
        yield f"  {item.number}  {item.title}"
        for document in item.documents:
            yield f"      {', '.join(document.symbols)}  {document.title or ''}"
    for slot in reading.slots:
        hours = "–".join(f"{hour:%H:%M}" for hour in (slot.start, slot.end) if hour)
        yield f"  {slot.date or '?'}  {hours or '?'}  {', '.join(slot.items) or slot.label or ''}"
    yield from told_doubts(reading)


def told_doubts(reading: Reading) -> Iterator[str]:
    """Give a line for each doubt: where, what, and what is proposed."""
    for doubt in reading.doubts:
        place = f"{doubt.place.unit} {doubt.place.number}: " if doubt.place else ""
        yield f"? {place}{_says(doubt)}"


def _says(doubt: Doubt) -> str:
    return " ".join(filter(None, (doubt.says(ENGLISH), doubt.proposes(ENGLISH))))


def new(options: Namespace) -> int:
    """Read an agenda and write a meeting file, whole or not at all."""
    if options.output.exists():
        raise Trouble("archive.exists", path=str(options.output))
    if options.rules is not None:
        profile(options.rules)
    reading = read_either(options.documents, datetime.now(UTC).date(), year=options.year)
    if options.accept_proposals:
        reading = accepted(reading)
    warning = warn_of(options.output)
    if warning is not None:
        complain(ENGLISH.text(warning))
    zone = _zone(options.timezone, reading)
    agenda = provisional(reading)
    people = _participants(options.participants, agenda.begins)
    write_meeting(options.output, reading, rules=options.rules, zone=zone, participants=people)
    say(
        ENGLISH.text(
            N_("Written: %(path)s (%(items)s items, %(slots)s meetings, %(zone)s)"),
            path=options.output,
            items=len(agenda.items),
            slots=len(agenda.slots),
            zone=zone,
        ),
        *(() if options.rules is not None else told_rules(rules_for(reading))),
        *told_doubts(reading),
    )
    if people:
        say(ENGLISH.plural(*SEATED, len(people)))
    return 0


def told_rules(proposal: Proposal) -> Iterator[str]:
    """Say which rules of procedure were taken, why, and how to take others."""
    rules = f"{proposal.profile}, {ENGLISH.text(PROFILES[proposal.profile])}"
    facts = {"said": proposal.said} if proposal.said else {}
    yield f"? {ENGLISH.text(proposal.sentence, rules=rules, **facts)} {ENGLISH.text(OTHER_RULES, option=RULES_OPTION)}"


def _participants(path: Path | None, begins: date | None) -> tuple[Participant, ...]:
    """Read the list of participants, and say of whom it was not sure."""
    if path is None:
        return ()
    on = begins or datetime.now(UTC).date()
    read = read_participants(path, on)
    say(*(f"? {said_of(each, directory(on))}" for each in (*read.taken_for, *read.unknown)))
    return read.participants


def write_meeting(
    path: Path,
    reading: Reading,
    *,
    rules: str | None = None,
    zone: str = UTC_ZONE,
    participants: tuple[Participant, ...] = (),
) -> None:
    """Make a meeting file of a reading, and of those who take part; it is there whole, or not at all.

    ``rules`` is a profile; without it the one that ``rules_for`` proposes is taken, and the caller says so.

    Raises:
        Refusal: ``rules.unknown``, or what the agenda is refused for.
        Trouble: the disk refused.
    """
    wall = datetime.now(UTC)
    with new_file(path) as archive:
        clock = HandClock(announced_at(reading, zone, wall))
        desk = Desk(archive, clock)
        desk.perform(open_conference, provisional(reading), rules or rules_for(reading).profile, zone)
        if participants:
            desk.perform(import_participants, participants)


def _zone(named: str | None, reading: Reading) -> str:
    if named is not None:
        if named not in zones():
            raise Misuse(usage.NO_SUCH_ZONE, zone=named)
        return named
    place = reading.masthead.place or ""
    zone = zone_of(place)
    if zone is None:
        complain(
            ENGLISH.text(
                N_(
                    "The time zone of “%(place)s” is not known; times are kept in UTC. Name it with --timezone."
                ),
                place=place,
            )
        )
    return zone or UTC_ZONE


def _documents(parser: ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", type=Path, metavar="DOCUMENT")
    parser.add_argument("--year", type=int, metavar="Y", help=N_("the year of dates that name none"))


def _read_arguments(parser: ArgumentParser) -> None:
    _documents(parser)
    parser.add_argument("--json", action="store_true", help=N_("answer as JSON"))


def _new_arguments(parser: ArgumentParser) -> None:
    _documents(parser)
    parser.add_argument("-o", dest="output", type=meeting_name, required=True, metavar="MEETING.plenary")
    parser.add_argument(
        "--participants",
        type=Path,
        metavar="FILE",
        help=N_("a list of participants: .csv, .xlsx, .ods or .xls"),
    )
    parser.add_argument(
        "--accept-proposals", action="store_true", help=N_("apply every repair that is proposed")
    )
    parser.add_argument(
        RULES_OPTION, metavar="PROFILE", help=N_("rules of procedure; proposed by the symbol or the body")
    )
    parser.add_argument("--timezone", metavar="ZONE", help=N_("as Europe/Vienna; follows from the place"))


COMMANDS = {"read": Command(_read_arguments, read), "new": Command(_new_arguments, new)}
