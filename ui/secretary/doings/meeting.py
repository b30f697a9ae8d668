"""Run the meeting around the floor: open, suspend, resume, rise, items, motions, languages, the record."""

from __future__ import annotations

from plenary.acts.agenda import conclude, take_up
from plenary.acts.decisions import ask
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
from plenary.fact import ItemNumber
from plenary.refusal import Refusal
from plenary.script.matters import concluded_words
from plenary.tongue import N_
from ui.secretary.doings.naming import ask_items, ask_words
from ui.secretary.hand import Hand

WHICH_ITEM = N_("Take up item")
WHICH_CONCLUDED = N_("Conclude the consideration of item")
WHAT_ANNOUNCED = N_("Announcement")
WHO_PRESIDES = N_("The Chair is taken by")
WHAT_MESSAGE = N_("Message to the chair’s screen; empty takes it away")


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
    """Take up an item, or several together."""
    ask_items(hand, WHICH_ITEM, lambda numbers: hand.perform(take_up, numbers))


def conclude_item(hand: Hand) -> None:
    """Ask whether the body concludes an item, or several that were taken together (F24); the gavel declares it."""

    def put(numbers: tuple[ItemNumber, ...]) -> None:
        try:
            conclude(hand.conference, hand.now(), numbers)
        except Refusal as denial:
            # What could not be declared afterwards is not asked.
            hand.noted.emit(hand.speech.denial(denial))
            return
        hand.perform(ask, concluded_words(numbers, hand.tongue), numbers)

    ask_items(hand, WHICH_CONCLUDED, put)


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


def undo(hand: Hand) -> None:
    """Undo the last act."""
    hand.bridge.undo()


def redo(hand: Hand) -> None:
    """Redo what was undone."""
    hand.bridge.redo()


def recording_index(hand: Hand) -> None:
    """Save where each statement stands in the floor recording."""
    hand.wished.emit("recording-index")
