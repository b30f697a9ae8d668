"""What stories ask of a desk, in the words of the room."""

from __future__ import annotations

from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor
from plenary.desk import Desk
from plenary.proceedings.queries import statements

SUDAN, NIGERIA, MEXICO, AUSTRIA, UNODC = "state:SD", "state:NG", "state:MX", "state:AT", "entity:UNODC"
"""Four States and an entity, which has no vote."""


def inscribed(desk, *delegations, **how):
    """Inscribe delegations one after the other and give their requests."""
    return [desk.perform(inscribe, each, **how).facts[-1].request for each in delegations]


def waiting(desk, name="2"):
    """Give who waits on a list, in the order in which they will be called."""
    return [request.delegation for request in desk.conference.floor.lists[name].requests]


def speaking(desk):
    """Give who has the floor, or nobody."""
    statement = desk.conference.floor.statement
    return statement.delegation if statement else None


def speaks(desk, request=None, **length):
    """Let a delegation make a statement of this length, and give who spoke."""
    desk.perform(give_floor, request)
    spoke = speaking(desk)
    desk.clock.move(**length)
    desk.perform(end_statement)
    return spoke


def elapsed(desk):
    """Give the seconds that the clock of the statement shows."""
    return desk.conference.floor.statement.elapsed(desk.clock.now()).total_seconds()


def remaining(desk):
    """Give the seconds that are left, negative when over."""
    return desk.conference.floor.statement.remaining(desk.clock.now()).total_seconds()


def spoken(desk):
    """Give who spoke and for how many seconds, in the order in which they did."""
    return [(each.delegation, each.spoken.total_seconds()) for each in statements(desk.proceedings)]


def reopened(desk):
    """Give another desk on the same record, as after a restart."""
    return Desk(desk._archive, desk.clock)
