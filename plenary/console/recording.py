"""Write where each statement stands in the floor recording: for a spreadsheet, or as chapters beside the sound."""

from __future__ import annotations

import csv
import io
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from plenary.console.answers import complain, say
from plenary.console.commands import Command
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.usage import Misuse
from plenary.console.voice import ENGLISH
from plenary.measure.recording import Cue, cues, recordings
from plenary.papers.writers import write_whole
from plenary.proceedings.proceedings import Proceedings
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, N_, Tongue

TABLE, CHAPTERS = ".csv", ".vtt"
COLUMNS = (
    *("recording", "recording_started", "meeting", "begins", "ends", "seconds", "statement"),
    *("delegation", "name", "on_behalf_of", "items", "list", "language"),
)
NONE_NOTED = N_("No floor recording was noted in this meeting. Note one: %(command)s")
WHICH = N_("Name a file that ends in %(endings)s.")


def recording(options: Namespace) -> int:
    """Write the offsets of the statements; several recordings make several files of chapters."""
    path: Path = options.output
    if path.suffix.lower() not in (TABLE, CHAPTERS):
        raise Misuse(WHICH, endings=f"{TABLE}, {CHAPTERS}")
    proceedings = proceedings_of(options.meeting)
    if not recordings(proceedings):
        complain(ENGLISH.text(NONE_NOTED, command=f"plenary act {options.meeting} start_recording"))
        return 1
    speech = Speech(Tongue(options.lang), proceedings.now)
    for target, content in _files(proceedings, speech, path):
        write_whole(content, target)
        say(ENGLISH.text(N_("Written: %(path)s"), path=target))
    return 0


def _files(proceedings: Proceedings, speech: Speech, path: Path) -> Iterator[tuple[Path, bytes]]:
    told = cues(proceedings)
    if path.suffix.lower() == TABLE:
        yield path, _table(told, speech)
        return
    now, several = instant_now(proceedings), len(recordings(proceedings)) > 1
    by_recording = {each.number: list(group) for each, group in groupby(told, key=lambda cue: cue.recording)}
    for each in recordings(proceedings):
        target = path.with_stem(f"{path.stem}-{each.number}") if several else path
        yield target, _chapters(by_recording.get(each.number, []), speech, now)


def _table(told: Sequence[Cue], speech: Speech) -> bytes:
    """Give a row for each statement; UTF-8 with its mark, as spreadsheets need it."""
    out = io.StringIO()
    pen = csv.writer(out, lineterminator="\r\n")
    pen.writerow(COLUMNS)
    pen.writerows(_row(cue, speech) for cue in told)
    return out.getvalue().encode("utf-8-sig")


def _row(cue: Cue, speech: Speech) -> Iterator[object]:
    made, started = cue.statement, speech.conference.body.local(cue.recording.started)
    yield from (cue.recording.number, started.isoformat(), made.meeting)
    yield from (_clock(cue.begins), _clock(cue.ends) if cue.ends is not None else "")
    yield int((cue.ends - cue.begins).total_seconds()) if cue.ends is not None else ""
    yield from (made.id, made.delegation, speech.name(made.delegation))
    yield "; ".join(speech.name(each) for each in made.on_behalf_of)
    yield from (", ".join(made.items), made.purpose, made.language)


def _chapters(told: Sequence[Cue], speech: Speech, now: datetime) -> bytes:
    """Give WebVTT: a cue for each statement, in the language of the speech."""
    parts = ["WEBVTT"]
    for cue in told:
        ends = cue.ends if cue.ends is not None else max(now - cue.recording.started, cue.begins)
        # A cue must not end where it begins.
        ends = max(ends, cue.begins + timedelta(seconds=1))
        parts.append(f"{cue.statement.id}\n{_clock(cue.begins)} --> {_clock(ends)}\n{_said(cue, speech)}")
    return ("\n\n".join(parts) + "\n").encode()


def _said(cue: Cue, speech: Speech) -> str:
    """Say who speaks, for whom, and about what; nothing in it is taken for a mark of the format."""
    made = cue.statement
    groups = [speech.name(each) for each in made.on_behalf_of]
    said = [speech.name(made.delegation), *([speech.tongue.join(groups)] if groups else [])]
    if made.items:
        said.append(speech.list(made.list or ",".join(made.items)))
    line = speech.tongue.apart(said)
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clock(offset: timedelta) -> str:
    milliseconds = round(offset.total_seconds() * 1000)
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{rest:03d}"


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument(
        "-o", dest="output", type=Path, required=True, metavar="FILE", help=N_("ends in .csv or .vtt")
    )
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=N_("the language of the names"))


COMMANDS = {"recording": Command(_arguments, recording)}
