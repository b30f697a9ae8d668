"""The gavel: ask, hear an objection or none, declare. Three presses, never one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from plenary.acts.decisions import ask, object_, withdraw_question
from plenary.acts.report import adopt_report
from plenary.acts.roll_call import declare_roll_call
from plenary.script.course import put_at
from plenary.script.line import Deed, Draft, Line
from plenary.script.matters import MATTERS, declared, matter_of
from plenary.tongue import N_, Tongue
from ui.models.script import book_of, was_quiet
from ui.secretary.choices import Choice, matching, typed_or
from ui.secretary.doings.naming import ask_delegation
from ui.secretary.hand import Hand

WHAT_ASKED = N_("The Chair asks whether there is any objection to")
OWN_WORDS = N_("in your own words")
WHO_OBJECTS = N_("Objection by")
NONE_HEARD = N_("No objection was heard. G once more: declared.")
TOO_SOON = N_("Pressed twice: the second press was ignored.")
UNANSWERED = N_("Some States have not been called yet.")
COMPLETE = N_("No answer is to be corrected. Once more: the result is declared.")
NO_COMMENT = N_("No comment was heard. F once more: the paragraph is adopted.")
NOT_AGREED = N_("In square brackets: %(paragraphs)s")
NO_PARAGRAPHS = N_("%(document)s has no paragraphs yet: nothing in it can be put before the meeting.")
BACK = N_("Withdraw the question, and come back to them")
ALL_THE_SAME = N_("The Chair put the whole all the same: the report is adopted")
OBJECTED = N_("There is an objection. Withdraw the question, or put it to the vote.")


class Gavel:
    """The officer's gavel; that no objection was heard is kept in the reading of the script, not in the record."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand

    @property
    def heard_none(self) -> bool:
        """Tell whether there was a silence after what is before the body."""
        return was_quiet(self.hand.bridge)

    @property
    def warning(self) -> str:
        """Name what is not agreed in the report, while the question is whether to adopt it."""
        asked = matter_of(self.hand.conference)
        return not_agreed(self.hand) if asked is not None and asked.id == "report" else ""

    def press(self) -> None:
        """Go one step on: ask, then note that nobody objects, then declare."""
        conduct = self.hand.conference.conduct
        if self.hand.pressed_twice():
            self.hand.noted.emit(self.hand.text(TOO_SOON))
        elif conduct.question is None and conduct.roll_call is None:
            self._ask()
        else:
            self.go_on()

    def go_on(self) -> None:
        """Go on with what is before the body: note the silence, or declare; never both at once."""
        hand, put = self.hand, put_at(self.hand.conference)
        if put is None:
            hand.noted.emit(hand.text(UNANSWERED if hand.conference.conduct.roll_call else OBJECTED))
        elif self.heard_none:
            self._declare()
        else:
            hand.bridge.reading.hear_none(put)
            hand.noted.emit(hand.text(self._heard))

    @property
    def _heard(self) -> str:
        conduct = self.hand.conference.conduct
        return COMPLETE if conduct.roll_call else NONE_HEARD if conduct.question else NO_COMMENT

    def _ask(self) -> None:
        hand, now = self.hand, self.hand.conference
        due = [(each.words(now, hand.tongue), each.id == "report") for each in MATTERS if each.due(now)]
        fixed = [
            Choice(words, words, words, not_agreed(hand) if whole else "", "gavel") for words, whole in due
        ]
        own = typed_or(fixed, lambda words: Choice("own", words, words, hand.text(OWN_WORDS), "corrigendum"))
        hand.ask(
            hand.text(WHAT_ASKED), own, lambda choice: hand.perform(ask, choice.value, now.agenda.current)
        )

    def _declare(self) -> None:
        if self.hand.conference.conduct.roll_call is not None:
            self.hand.perform(declare_roll_call)
            return
        self.enter(self.declaration(self.hand.tongue).deeds)

    def declaration(self, tongue: Tongue) -> Line:
        """Give what the Chair declares of the question before the body, in a language, and what is entered with it."""
        return declared(Draft(self.hand.conference, self.hand.now(), book_of(tongue.code)))

    def enter(self, deeds: Sequence[Deed]) -> None:
        """Enter what is done with a line; the report, while something in it is not agreed, only when the officer says so."""
        named, perform = not_agreed(self.hand), self.hand.bridge.perform_together
        if named and any(deed.act is adopt_report for deed in deeds):
            choices = [
                Choice("back", self.hand.text(BACK), self.withdraw, icon="withdraw"),
                Choice("all", self.hand.text(ALL_THE_SAME), partial(perform, deeds), icon="warning"),
            ]
            self.hand.ask(named, matching(choices), lambda choice: choice.value())
        else:
            perform(deeds)

    def objection(self) -> None:
        """Enter who objects."""
        ask_delegation(self.hand, WHO_OBJECTS, lambda code: self.hand.perform(object_, code))

    def withdraw(self) -> None:
        """Take the question back."""
        self.hand.perform(withdraw_question)


def not_agreed(hand: Hand) -> str:
    """Name the paragraphs of the draft report that stand in square brackets; empty where none do."""
    open_ = hand.conference.report.bracketed
    return hand.text(NOT_AGREED, paragraphs=hand.speech.value("paragraphs", open_)) if open_ else ""
