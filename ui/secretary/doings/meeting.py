"""Run the meeting around the floor: open, suspend, resume, rise, items, motions, languages, the record."""

from __future__ import annotations

from functools import partial

from plenary.acts.agenda import conclude, take_up
from plenary.acts.meetings import (
    announce,
    begin_informals,
    call_to_order,
    end_informals,
    preside,
    resume,
    set_public,
)
from plenary.acts.papers import message_chair
from plenary.acts.procedure import decide_motion, move_motion, speak_on_motion
from plenary.conduct.conduct import MOTIONS
from plenary.tongue import N_
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.naming import ask_delegation, ask_item, ask_words
from ui.secretary.hand import Hand

WHICH_ITEM = N_("Take up item")
WHICH_CONCLUDED = N_("Conclude the consideration of item")
WHAT_ANNOUNCED = N_("Announcement")
WHO_PRESIDES = N_("The Chair is taken by")
WHAT_MESSAGE = N_("Message to the chair’s screen; empty takes it away")
WHICH_MOTION = N_("Motion")
WHO_MOVES = N_("Moved by")
MOTION_WORDS = {
    "suspend": (N_("Motion to suspend the meeting"), N_("not debated; put to the vote at once")),
    "adjourn": (N_("Motion to adjourn the meeting"), N_("not debated; put to the vote at once")),
    "adjourn-debate": (
        N_("Motion to adjourn the debate on the item"),
        N_("the mover, then two for and two against"),
    ),
    "close-debate": (N_("Motion to close the debate on the item"), N_("two against; then put to the vote")),
}
WHAT_OF_MOTION = N_("The motion before the body")
SPEAKS_FOR, SPEAKS_AGAINST = N_("Speaks for the motion"), N_("Speaks against the motion")
OUTCOME_WORDS = {
    "carried": N_("The motion was carried"),
    "lost": N_("The motion was lost"),
    "withdrawn": N_("The motion was withdrawn"),
}


def open_meeting(hand: Hand) -> None:
    """Call the next meeting to order."""
    hand.perform(call_to_order)


def resume_meeting(hand: Hand) -> None:
    """Resume the meeting."""
    hand.perform(resume)


def informals(hand: Hand) -> None:
    """Go into informal consultations, or come back from them."""
    informal = hand.conference.meetings.sitting == "informal"
    hand.perform(end_informals if informal else begin_informals)


def private(hand: Hand) -> None:
    """Go on in private, or in public again."""
    meeting = hand.conference.meetings.current
    hand.perform(set_public, meeting is not None and not meeting.public)


def items(hand: Hand) -> None:
    """Take up an item."""
    ask_item(hand, WHICH_ITEM, lambda number: hand.perform(take_up, (number,)))


def conclude_item(hand: Hand) -> None:
    """Conclude an item."""
    ask_item(hand, WHICH_CONCLUDED, lambda number: hand.perform(conclude, (number,)))


def announcement(hand: Hand) -> None:
    """Note an announcement."""
    ask_words(hand, WHAT_ANNOUNCED, lambda words: hand.perform(announce, words))


def presiding(hand: Hand) -> None:
    """Note who takes the Chair."""
    ask_words(hand, WHO_PRESIDES, lambda words: hand.perform(preside, words))


def message(hand: Hand) -> None:
    """Put a message on the chair's screen."""
    ask_words(hand, WHAT_MESSAGE, lambda words: hand.perform(message_chair, words))


def unsay(hand: Hand) -> None:
    """Take the message off the chair's screen."""
    hand.perform(message_chair, "")


def motion(hand: Hand) -> None:
    """Enter a motion, or what becomes of the one before the body."""
    if hand.conference.conduct.motion is not None:
        _go_on_with_motion(hand)
        return
    choices = [
        Choice(each, hand.text(MOTION_WORDS[each][0]), each, hand.text(MOTION_WORDS[each][1]), "motion")
        for each in MOTIONS
    ]

    def moved(choice: Choice) -> None:
        ask_delegation(hand, WHO_MOVES, lambda code: hand.perform(move_motion, choice.value, code))

    hand.ask(hand.text(WHICH_MOTION), matching(choices), moved)


def _go_on_with_motion(hand: Hand) -> None:
    def spoke(side: str, caption: str) -> None:
        ask_delegation(hand, caption, lambda code: hand.perform(speak_on_motion, code, side))

    choices = [
        Choice("for", hand.text(SPEAKS_FOR), partial(spoke, "for", SPEAKS_FOR)),
        Choice("against", hand.text(SPEAKS_AGAINST), partial(spoke, "against", SPEAKS_AGAINST)),
    ]
    choices += [
        Choice(outcome, hand.text(words), partial(hand.perform, decide_motion, outcome), icon="gavel")
        for outcome, words in OUTCOME_WORDS.items()
    ]
    hand.ask(hand.text(WHAT_OF_MOTION), matching(choices), lambda choice: choice.value())


def undo(hand: Hand) -> None:
    """Undo the last act."""
    hand.bridge.undo()


def redo(hand: Hand) -> None:
    """Redo what was undone."""
    hand.bridge.redo()
