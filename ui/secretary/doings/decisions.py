"""The gavel: ask, hear an objection or none, declare. Three presses, never one."""

from __future__ import annotations

from plenary.acts.decisions import ask, object_, withdraw_question
from plenary.script.line import Draft
from plenary.script.matters import MATTERS, declared
from plenary.tongue import N_
from ui.models.script import book_of
from ui.secretary.choices import Choice, typed_or
from ui.secretary.doings.naming import ask_delegation
from ui.secretary.hand import Hand

WHAT_ASKED = N_("The Chair asks whether there is any objection to")
OWN_WORDS = N_("in your own words")
WHO_OBJECTS = N_("Objection by")
NONE_HEARD = N_("No objection was heard. G once more: declared.")
TOO_SOON = N_("Pressed twice: the second press was ignored.")
OBJECTED = N_("There is an objection. Withdraw the question, or put it to the vote.")


class Gavel:
    """The officer's gavel; that no objection was heard is kept in the reading of the script, not in the record."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand

    @property
    def heard_none(self) -> bool:
        """Tell whether no objection was heard to the question that is before the body."""
        question = self.hand.conference.conduct.question
        silence = self.hand.bridge.reading.silence
        return question is not None and not question.objections and question.asked == silence

    def press(self) -> None:
        """Go one step on: ask, then note that nobody objects, then declare."""
        if self.hand.pressed_twice():
            self.hand.noted.emit(self.hand.text(TOO_SOON))
        elif self.hand.conference.conduct.question is None:
            self._ask()
        else:
            self.go_on()

    def go_on(self) -> None:
        """Go on with the question before the body: note the silence, or declare; never both at once."""
        hand, question = self.hand, self.hand.conference.conduct.question
        if question is None:
            return
        if question.objections:
            hand.noted.emit(hand.text(OBJECTED))
        elif self.heard_none:
            self._declare()
        else:
            hand.bridge.reading.hear_none(question.asked)
            hand.noted.emit(hand.text(NONE_HEARD))

    def _ask(self) -> None:
        hand, now = self.hand, self.hand.conference
        due = [each.words(now, hand.tongue) for each in MATTERS if each.due(now)]
        fixed = [Choice(words, words, words, icon="gavel") for words in due]
        own = typed_or(fixed, lambda words: Choice("own", words, words, hand.text(OWN_WORDS), "corrigendum"))
        hand.ask(
            hand.text(WHAT_ASKED), own, lambda choice: hand.perform(ask, choice.value, now.agenda.current)
        )

    def _declare(self) -> None:
        draft = Draft(self.hand.conference, self.hand.now(), book_of(self.hand.tongue.code))
        for deed in declared(draft).deeds:
            self.hand.perform(deed.act, **deed.arguments)

    def objection(self) -> None:
        """Enter who objects."""
        ask_delegation(self.hand, WHO_OBJECTS, lambda code: self.hand.perform(object_, code))

    def withdraw(self) -> None:
        """Take the question back."""
        self.hand.perform(withdraw_question)
