"""Write where each statement stands in the floor recording: a table, or chapters that a player shows (rule 39)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from plenary.measure.recording import Cue, cues, recordings
from plenary.proceedings.proceedings import Proceedings
from plenary.sentence import Speech

TABLE, CHAPTERS = ".csv", ".vtt"
COLUMNS = (
    *("recording", "recording_started", "meeting", "begins", "ends", "seconds", "statement"),
    *("delegation", "name", "on_behalf_of", "items", "list", "language"),
)


def index_files(
    proceedings: Proceedings, speech: Speech, path: Path, now: datetime
) -> Iterator[tuple[Path, bytes]]:
    """Give each file with what stands in it, by the ending of ``path``: a table of all, or chapters of each recording.

    ``now`` (UTC) ends a statement that is still being made.
    """
    told = cues(proceedings)
    if path.suffix.lower() == TABLE:
        yield path, _table(told, speech)
        return
    several = len(recordings(proceedings)) > 1
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
        said.append(speech.list_of(made.items, made.purpose))
    line = speech.tongue.apart(said)
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clock(offset: timedelta) -> str:
    milliseconds = round(offset.total_seconds() * 1000)
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{rest:03d}"
