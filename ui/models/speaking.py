"""What is said beside the name of whoever has the floor: item, language, how it is made, what was spoken before."""

from __future__ import annotations

from plenary.conference import Conference
from plenary.floor.statement import Statement
from plenary.sentence import Speech
from plenary.terms import MODES
from plenary.tongue import N_, Tongue

SPEAKING = N_("speaking %(language)s")
SPOKEN = N_("spoken before: %(duration)s (%(count)s)")
FIRST = N_("speaks for the first time")


def statement_facts(now: Conference, statement: Statement, tongue: Tongue) -> list[str]:
    """Give what there is to say of a statement, each in a few words."""
    speech = Speech(tongue, now)
    said = [speech.items(now.floor.list(statement.list).items)]
    if statement.language:
        said.append(tongue.text(SPEAKING, language=tongue.language(statement.language)))
    if statement.mode in MODES and statement.mode != "room":
        said.append(tongue.text(MODES[statement.mode]))
    count = now.floor.spoken.get(statement.delegation, 0)
    if not count:
        return [*said, tongue.text(FIRST)]
    heard = speech.duration(now.floor.heard.get(statement.delegation, 0))
    return [*said, tongue.text(SPOKEN, duration=heard, count=tongue.number(count))]
