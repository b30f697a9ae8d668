"""Votes, motions, nominations, appeals: the officer is asked for one thing after the other; nothing is decided by one key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial

from plenary.acts.decisions import ask
from plenary.acts.procedure import appeal_ruling, decide_motion, move_motion, speak_on_motion
from plenary.acts.roll_call import BY_ANSWER, begin_roll_call
from plenary.acts.votes import count_ballot, nominate, record_vote
from plenary.conduct.conduct import MOTIONS, Motion
from plenary.conduct.voting import MAJORITIES
from plenary.fact import DelegationCode
from plenary.script.matters import named
from plenary.terms import MAJORITIES as MAJORITY_WORDS
from plenary.terms import METHODS, OFFICES
from plenary.tongue import N_
from ui.models.motions import MOTION_WORDS
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.naming import ask_delegation, ask_words
from ui.secretary.hand import Hand

WHICH_MOTION = N_("Motion")
WHO_MOVES = N_("Moved by")
WHAT_OF_MOTION = N_("The motion before the body")
SPEAKS_FOR, SPEAKS_AGAINST = N_("Speaks for the motion"), N_("Speaks against the motion")
LEFT = N_("%(count)s may still speak")
PUT_QUESTION = N_("Ask whether anybody objects to it; then G")
PUT_VOTE = N_("Put it to the vote: enter the counts")
PUT_ROLL_CALL = N_("Put it to the vote: call the States one by one")
WITHDRAWN = N_("The motion was withdrawn")
WHAT_COUNTS = N_("Votes in favour, against and abstaining, such as: 61 4 12")
NO_COUNTS = N_("Give two or three numbers: in favour, against, abstaining.")
WHICH_METHOD, WHO_DRAWN = N_("The vote is taken by"), N_("State drawn by lot")
WHICH_MAJORITY = N_("Of those present and voting")
WHAT_DECIDED = N_("What was decided")
WHICH_OFFICE, WHO_NOMINATED = N_("Nomination for the office of"), N_("Name of the person")
WHOSE = N_("Delegation of the person")
WHO_APPEALS = N_("Appeal against the ruling by")
WHAT_BALLOT = N_("Votes for %(persons)s, in this order, such as: 21 17")
NO_BALLOT = N_("Give as many numbers as there are candidates.")
NOBODY = N_("Nobody was nominated. Enter a nomination first.")

Counts = tuple[int, int, int]


def ask_counts(hand: Hand, then: Callable[[Counts], None]) -> None:
    """Ask for the votes in favour and against, and for abstentions."""

    def counted(words: str) -> None:
        numbers = [int(each) for each in re.findall(r"\d+", words)]
        if 2 <= len(numbers) <= 3:
            then((numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else 0))
        else:
            hand.noted.emit(hand.text(NO_COUNTS))

    ask_words(hand, WHAT_COUNTS, counted)


def vote(hand: Hand) -> None:
    """Record what a vote decided: its counts, the majority that was asked for, and the text where none was asked about.

    A motion before the body is voted on first, by the majority that its rules ask for.
    """
    if hand.conference.conduct.motion is not None:
        _count_on_motion(hand)
        return

    def counted(counts: Counts) -> None:
        _majority(hand, partial(asked, counts))

    def asked(counts: Counts, majority: str) -> None:
        _on_what(hand, lambda text: hand.perform(record_vote, *counts, text=text, majority=majority))

    ask_counts(hand, counted)


def roll_call(hand: Hand) -> None:
    """Begin a vote in which each State answers: how it is taken, the State drawn, the majority, on what.

    A motion before the body is voted on first, by the majority that its rules ask for.
    """
    if hand.conference.conduct.motion is not None:
        _call_on_motion(hand)
        return

    def drawn(method: str, code: DelegationCode | None) -> None:
        _majority(hand, partial(begin, method, code))

    def begin(method: str, code: DelegationCode | None, majority: str) -> None:
        def on(text: str) -> None:
            hand.perform(begin_roll_call, code, text, method=method, majority=majority)

        _on_what(hand, on)

    _ask_method(hand, BY_ANSWER, drawn)


def _count_on_motion(hand: Hand) -> None:
    ask_counts(hand, lambda counts: hand.perform(decide_motion, "", *counts))


def _call_on_motion(hand: Hand) -> None:
    def begin(method: str, code: DelegationCode | None) -> None:
        hand.perform(begin_roll_call, code, method=method, about="motion")

    _ask_method(hand, BY_ANSWER, begin)


def _ask_method(
    hand: Hand, methods: Iterable[str], then: Callable[[str, DelegationCode | None], None]
) -> None:
    """Ask how a vote is taken, and for the State drawn where a roll-call begins with one."""
    choices = [Choice(each, hand.text(METHODS[each]), each, icon="list") for each in methods]

    def taken(choice: Choice) -> None:
        if choice.value == "roll-call":
            ask_delegation(hand, WHO_DRAWN, partial(then, choice.value))
        else:
            then(choice.value, None)

    hand.ask(hand.text(WHICH_METHOD), matching(choices), taken)


def _majority(hand: Hand, then: Callable[[str], None]) -> None:
    """Ask for the majority, the one of the rules first."""
    usual = hand.conference.rules.text("majority.decisions", "simple")
    order = sorted(MAJORITIES, key=lambda each: each != usual)
    choices = [Choice(each, hand.text(MAJORITY_WORDS[each]), each, icon="gavel") for each in order]
    hand.ask(hand.text(WHICH_MAJORITY), matching(choices), lambda choice: then(choice.value))


def _on_what(hand: Hand, then: Callable[[str], None]) -> None:
    """Ask what is voted on where no question is before the body."""
    if hand.conference.conduct.question is not None:
        then("")
    else:
        ask_words(hand, WHAT_DECIDED, then)


def motion(hand: Hand) -> None:
    """Enter a motion, or what becomes of the one before the body."""
    pending = hand.conference.conduct.motion
    if pending is not None:
        _go_on_with(hand, pending)
        return
    choices = [
        Choice(each, hand.text(MOTION_WORDS[each][0]), each, hand.text(MOTION_WORDS[each][1]), "motion")
        for each in MOTIONS
    ]

    def moved(choice: Choice) -> None:
        ask_delegation(hand, WHO_MOVES, lambda code: hand.perform(move_motion, choice.value, code))

    hand.ask(hand.text(WHICH_MOTION), matching(choices), moved)


def _go_on_with(hand: Hand, pending: Motion) -> None:
    """Offer who may still speak, then to put the motion: to objections, by G, or to the vote."""

    def spoke(side: str, caption: str) -> None:
        ask_delegation(hand, caption, lambda code: hand.perform(speak_on_motion, code, side))

    def put() -> None:
        words = named("motion").words(hand.conference, hand.tongue)
        hand.perform(ask, words, hand.conference.agenda.current)

    sides = (("for", SPEAKS_FOR, pending.spoke_for), ("against", SPEAKS_AGAINST, pending.spoke_against))
    choices = []
    for side, words, have_spoken in sides:
        left = hand.conference.rules.number(f"motion.{pending.motion}.{side}") - len(have_spoken)
        if left > 0:
            note = hand.text(LEFT, count=hand.tongue.number(left))
            choices.append(Choice(side, hand.text(words), partial(spoke, side, words), note))
    withdraw = partial(hand.perform, decide_motion, "withdrawn")
    choices += [
        Choice("put", hand.text(PUT_QUESTION), put, icon="gavel"),
        Choice("vote", hand.text(PUT_VOTE), partial(_count_on_motion, hand), icon="gavel"),
        Choice("roll-call", hand.text(PUT_ROLL_CALL), partial(_call_on_motion, hand), icon="list"),
        Choice("withdrawn", hand.text(WITHDRAWN), withdraw, icon="withdraw"),
    ]
    hand.ask(hand.text(WHAT_OF_MOTION), matching(choices), lambda choice: choice.value())


def nomination(hand: Hand) -> None:
    """Enter a nomination: the office, the person, the delegation. The election follows by the gavel or by ballot."""
    offices = [Choice(office, hand.text(words), office) for office, words in OFFICES.items()]

    def of_person(office: str, person: str) -> None:
        def of_delegation(code: DelegationCode) -> None:
            hand.perform(nominate, office, person, code)

        ask_delegation(hand, WHOSE, of_delegation)

    def of_office(choice: Choice) -> None:
        ask_words(hand, WHO_NOMINATED, partial(of_person, choice.value))

    hand.ask(hand.text(WHICH_OFFICE), matching(offices), of_office)


def ballot(hand: Hand) -> None:
    """Enter what a secret ballot gave for the office first nominated for."""
    nominations = hand.conference.roster.nominations
    if not nominations:
        hand.noted.emit(hand.text(NOBODY))
        return
    office = nominations[0].office
    persons = tuple(each.person for each in nominations if each.office == office)

    def counted(words: str) -> None:
        votes = tuple(int(each) for each in re.findall(r"\d+", words))
        if len(votes) == len(persons):
            hand.perform(count_ballot, office, persons, votes)
        else:
            hand.noted.emit(hand.text(NO_BALLOT))

    ask_words(hand, hand.text(WHAT_BALLOT, persons=hand.tongue.join(persons)), counted)


def appeal(hand: Hand) -> None:
    """Enter an appeal against the ruling, and the vote to which it is put at once: by hands, or State by State."""

    def by(code: DelegationCode) -> None:
        _ask_method(hand, ("show-of-hands", *BY_ANSWER), partial(put, code))

    def put(code: DelegationCode, method: str, drawn: DelegationCode | None) -> None:
        if method == "show-of-hands":
            ask_counts(hand, lambda counts: hand.perform(appeal_ruling, code, "", *counts))
        else:
            hand.perform(begin_roll_call, drawn, method=method, about="appeal", by=code)

    ask_delegation(hand, WHO_APPEALS, by)
