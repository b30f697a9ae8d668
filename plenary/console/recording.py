"""Write where each statement stands in the floor recording: for a spreadsheet, or as chapters beside the sound."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from plenary.console.answers import complain
from plenary.console.commands import Command, take_language, take_output
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.usage import Misuse
from plenary.console.voice import ENGLISH
from plenary.console.written import put
from plenary.measure.recording import recordings
from plenary.papers.recording_index import CHAPTERS, TABLE, index_files
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue

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
    for target, content in index_files(proceedings, speech, path, instant_now(proceedings)):
        put(content, target)
    return 0


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    take_output(parser, N_("ends in .csv or .vtt"))
    take_language(parser, N_("the language of the names"))


COMMANDS = {"recording": Command(_arguments, recording)}
