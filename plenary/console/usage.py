"""Say what is wrong with a command: bad usage, told in one line and answered with status 2."""

from __future__ import annotations

from plenary.tongue import N_

NOT_UNDERSTOOD = N_("%(command)s: %(said)s. See: %(command)s --help")
NO_SUCH_COMMAND = N_("There is no command “%(command)s”, and no file of that name. See: plenary --help")
NO_SUCH_ZONE = N_("There is no time zone “%(zone)s”. Write it like Europe/Vienna.")
NO_SUCH_ACT = N_("There is no act “%(act)s”. See them with: plenary act --list.")
NEARLY_AN_ACT = N_("There is no act “%(act)s”. Nearest: %(near)s. See all with: plenary act --list.")
NO_SUCH_ARGUMENT = N_("%(act)s has no argument “%(argument)s”. It takes: %(known)s.")
NO_ARGUMENTS = N_("This act takes no arguments. Leave out “%(argument)s”.")
MISSING = N_("%(act)s needs: %(missing)s.")
SYSTEM_REFUSED = N_("The system refused it: %(said)s.")
UNFORESEEN = N_(
    "An error of the program (%(said)s). What was printed before holds; please report it, with PLENARY_TRACE=1."
)
ENTERED_UNTOLD = N_("Entry %(entry)s was entered, but it could not be printed (%(said)s).")
PLAYED_UNTOLD = N_(
    "Line %(line)s was entered as entry %(entry)s, but that could not be printed (%(said)s). The play stopped there."
)
UNTOLD = N_("The answer could not be printed (%(said)s). What was entered or written stands.")
NOT_A_PAIR = N_("“%(word)s” is no argument. Write NAME=VALUE.")
TWICE = N_("“%(argument)s” is given twice.")
NOT_THIS = N_("“%(word)s” is no %(kind)s for %(argument)s. Write it like %(example)s.")
NOT_AN_INSTANT = N_("“%(word)s” is no instant. Write it like 2009-10-01T10:07+02:00.")
NO_NAME_OF_A_MEETING = N_(
    "“%(path)s” is no name of a meeting file. It ends in %(ending)s: write %(proposed)s."
)
NOTHING_TO_CORRECT = N_("Say what the entry should have been: at=10:07, or act=NAME with its arguments.")
TIME_OR_ACT = N_("Correct the time of an entry or its act, one after the other.")


class Misuse(Exception):  # noqa: N818 - says what the user did, not an error of the program
    """A command that cannot be understood: a marked sentence and the facts that fill it."""

    def __init__(self, why: str, /, **facts: object) -> None:
        super().__init__(why, facts)
        self.why = why
        self.facts = facts
