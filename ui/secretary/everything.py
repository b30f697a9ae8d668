"""Everything the officer can do, by name: what has its place in the window, and every further act."""

from __future__ import annotations

from functools import partial

from plenary.tongue import N_, Tongue
from ui.secretary.choices import Choice
from ui.secretary.commands import KEYED, Command
from ui.secretary.doings import others
from ui.secretary.keys import shown
from ui.widgets.caps import engraved

ACTS = N_("Further acts")
COMMANDS = (
    *KEYED,
    *(Command(name, words, ACTS, do=partial(others.ask_act, name)) for name, words in others.WORDS.items()),
)
"""In the order in which the palette and the page of keys show them."""
BY_NAME = {command.name: command for command in COMMANDS}


def by_name(tongue: Tongue) -> list[Choice]:
    """Give every command as a line of the palette."""
    return [
        Choice(
            command.name,
            tongue.text(command.words),
            command.name,
            icon=command.icon,
            group=tongue.text(command.group),
            key=engraved(shown(command.keys[0]), tongue) if command.keys else "",
        )
        for command in COMMANDS
        if command.name != "palette"
    ]
