"""The gavel: ask, hear an objection or none, declare. Three presses, never one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from plenary.acts.agenda import adopt_agenda
from plenary.acts.decisions import ask, object_, record_decision, withdraw_question
from plenary.acts.languages import continue_without
from plenary.acts.programme import adopt_programme
from plenary.acts.report import adopt_report
from plenary.conference import Conference
from plenary.tongue import N_
from ui.secretary.choices import Choice, typed_or
from ui.secretary.doings.naming import ask_delegation, ask_words
from ui.secretary.hand import Hand

WHAT_ASKED = N_("The Chair asks whether there is any objection to")
WHAT_COUNTS = N_("Votes in favour, against and abstaining, such as: 61 4 12")
NO_COUNTS = N_("Give two or three numbers: in favour, against, abstaining.")
WHAT_DECIDED = N_("What was decided")
OWN_WORDS = N_("in your own words")
WHO_OBJECTS = N_("Objection by")
NONE_HEARD = N_("No objection was heard. G once more: declared.")
TOO_SOON = N_("Pressed twice: the second press was ignored.")
OBJECTED = N_("There is an objection. Withdraw the question, or put it to the vote.")


class Usual(Struct, frozen=True):
    """A decision that every meeting takes: its words, when it is due, and the act that follows from it."""

    words: str
    due: Callable[[Conference], bool]
    follows: Callable[[Hand], None]


USUAL = (
    Usual(
        N_("The agenda is adopted."),
        lambda now: not now.agenda.adopted,
        lambda hand: hand.perform(adopt_agenda),
    ),
    Usual(
        N_("The organization of work is approved."),
        lambda now: not now.programme.adopted,
        lambda hand: hand.perform(adopt_programme),
    ),
    Usual(
        N_("The report is adopted."),
        lambda now: not now.report.adopted,
        lambda hand: hand.perform(adopt_report),
    ),
)


class Gavel:
    """Remembers, between the second press and the third, that no objection was heard to one question."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self._quiet_since: datetime | None = None
        self.changed: Callable[[], None] = lambda: None

    @property
    def heard_none(self) -> bool:
        """Tell whether no objection was heard to the question that is before the body."""
        question = self.hand.conference.conduct.question
        return question is not None and not question.objections and question.asked == self._quiet_since

    def press(self) -> None:
        """Go one step on: ask, then note that nobody objects, then declare."""
        hand, question = self.hand, self.hand.conference.conduct.question
        if hand.pressed_twice():
            hand.noted.emit(hand.text(TOO_SOON))
        elif question is None:
            self._ask()
        elif question.objections:
            hand.noted.emit(hand.text(OBJECTED))
        elif self.heard_none:
            self._declare(question.text)
        else:
            self._quiet_since = question.asked
            hand.noted.emit(hand.text(NONE_HEARD))
            self.changed()

    def _ask(self) -> None:
        hand = self.hand
        due = [each for each in USUAL if each.due(hand.conference)]
        fixed = [
            Choice(each.words, hand.text(each.words), hand.text(each.words), icon="gavel") for each in due
        ]
        own = typed_or(fixed, lambda words: Choice("own", words, words, hand.text(OWN_WORDS), "corrigendum"))
        items = hand.conference.agenda.current
        hand.ask(hand.text(WHAT_ASKED), own, lambda choice: hand.perform(ask, choice.value, items))

    def _declare(self, words: str) -> None:
        hand = self.hand
        if hand.conference.booths.continuing is not None:
            hand.perform(continue_without)
            return
        hand.perform(record_decision, "consensus")
        usual = next((each for each in USUAL if hand.text(each.words) == words), None)
        if usual is not None and usual.due(hand.conference):
            usual.follows(hand)

    def vote(self) -> None:
        """Record what a vote decided, with its counts: in favour, against, abstaining."""
        ask_words(self.hand, WHAT_COUNTS, self._count)

    def _count(self, words: str) -> None:
        counts = [int(each) for each in re.findall(r"\d+", words)]
        if not 2 <= len(counts) <= 3:
            self.hand.noted.emit(self.hand.text(NO_COUNTS))
            return
        in_favour, against, abstaining = (*counts, None)[:3]

        def decided(text: str) -> None:
            self.hand.perform(
                record_decision, "vote", text, for_=in_favour, against=against, abstaining=abstaining
            )

        if self.hand.conference.conduct.question is not None:
            decided("")
        else:
            ask_words(self.hand, WHAT_DECIDED, decided)

    def objection(self) -> None:
        """Enter who objects."""
        ask_delegation(self.hand, WHO_OBJECTS, lambda code: self.hand.perform(object_, code))

    def withdraw(self) -> None:
        """Take the question back."""
        self.hand.perform(withdraw_question)
