"""The meeting of the pictures after something happened in it: asked, dropped, suspended, closed, risen."""

from __future__ import annotations

from datetime import timedelta

from plenary.acts.agenda import take_up
from plenary.acts.decisions import object_
from plenary.acts.languages import set_language
from plenary.acts.lists import close_list
from plenary.acts.meetings import adjourn, begin_informals, call_to_order, set_public, suspend
from plenary.acts.procedure import move_motion, raise_point_of_order
from plenary.acts.promises import note_promise
from plenary.acts.roll_call import answer_roll_call, begin_roll_call, declare_roll_call
from plenary.acts.statements import end_statement
from plenary.desk import Desk
from plenary.fact import DelegationCode, ItemNumber, Language
from tests.ui import scene
from tests.ui.scene import at, do

FRENCH, FRANCE = Language("fr"), DelegationCode("state:FR")


def asked() -> Desk:
    """Nobody has answered yet."""
    return scene.asked()


def objected() -> Desk:
    """France objects to what was asked."""
    desk = scene.asked()
    do(desk, at(15, 14), object_, FRANCE)
    return desk


def dropped() -> Desk:
    """French is interrupted while Sudan speaks."""
    desk = scene.debated()
    do(desk, at(16, 21, 10), set_language, FRENCH, quality="interrupted", cause="")
    desk.clock.instant = at(16, 22, 40)
    return desk


def heard_again() -> Desk:
    """French is heard again; its record is still open."""
    desk = dropped()
    do(desk, at(16, 23), set_language, FRENCH, quality="good")
    return desk


def ended() -> Desk:
    """Sudan has just ended; the final time still stands."""
    desk = scene.debated()
    do(desk, at(16, 21, 30), end_statement)
    desk.clock.instant = at(16, 22)
    return desk


def last_minute() -> Desk:
    """Sudan has less than a minute left."""
    desk = scene.debated()
    desk.clock.instant = at(16, 22, 40)
    return desk


def ordered() -> Desk:
    """France raised a point of order."""
    desk = scene.debated()
    do(desk, at(16, 21), raise_point_of_order, FRANCE, override=True)
    return desk


def moved() -> Desk:
    """France moved to close the debate."""
    desk = ended()
    do(desk, at(16, 22, 10), move_motion, "close-debate", FRANCE)
    return desk


def called(answers: int = 3) -> Desk:
    """States are called from Nigeria on; so many have answered, every kind of answer among them."""
    desk = ended()
    words = {"text": "To meet in Vienna in 2010", "majority": "two-thirds"}
    do(desk, at(16, 24), begin_roll_call, DelegationCode("state:NG"), **words)
    kinds = ("yes", "no", "abstention", "not-voting")
    every = len(desk.conference.conduct.roll_call.called) if desk.conference.conduct.roll_call else 0
    for place in range(answers or every):
        do(desk, at(16, 24, 5 + place), answer_roll_call, kinds[place % len(kinds)])
    return desk


def all_called() -> Desk:
    """Every State has answered; nobody has declared the result."""
    return called(0)


def put_to_vote() -> Desk:
    """A roll-call has ended: its result was declared."""
    desk = all_called()
    do(desk, at(16, 26), declare_roll_call)
    return desk


def suspended() -> Desk:
    """The meeting is suspended until 4.45 p.m."""
    desk = ended()
    do(desk, at(16, 23), suspend, at(16, 45))
    desk.clock.instant = at(16, 31)
    return desk


def consulting() -> Desk:
    """The body consults informally."""
    desk = ended()
    do(desk, at(16, 23), begin_informals)
    return desk


def in_private() -> Desk:
    """The meeting goes on in private."""
    desk = scene.debated()
    do(desk, at(16, 21), set_public, public=False)
    return desk


def risen() -> Desk:
    """The meeting was adjourned until the next morning."""
    desk = ended()
    do(desk, at(17, 58), adjourn)
    return desk


def promised() -> Desk:
    """Something was promised and is still open when the meeting is to rise."""
    desk = ended()
    do(desk, at(16, 23), note_promise, "The list of participants will be distributed tomorrow.")
    return desk


def late() -> Desk:
    """Interpretation ends in a quarter of an hour."""
    desk = ended()
    desk.clock.instant = at(17, 46)
    return desk


def closed() -> Desk:
    """The list of item 2 was closed."""
    desk = scene.debated()
    do(desk, at(16, 21), close_list)
    return desk


def mended() -> Desk:
    """The floor was given, and that was taken back."""
    desk = scene.debated()
    desk.clock.instant = at(16, 21, 20)
    desk.undo()
    return desk


def adopting() -> Desk:
    """The next morning the draft report is before the meeting."""
    desk = risen()
    begun = at(10, 0) + timedelta(days=1)
    do(desk, begun, call_to_order)
    do(desk, begun + timedelta(minutes=2), take_up, (ItemNumber("5"),))
    return desk
