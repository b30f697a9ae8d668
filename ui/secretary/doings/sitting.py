"""What belongs to the sitting of a meeting: the quorum, a late start, promises, suspending and rising."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from plenary.acts.meetings import adjourn, explain_lateness, note_quorum, suspend
from plenary.acts.promises import note_promise, settle_promise
from plenary.acts.quorum import quorum
from plenary.fact import DelegationCode
from plenary.report.notices import Promise
from plenary.terms import LATENESS
from plenary.tongue import N_
from ui.secretary.choices import Choice, matching, typed_or
from ui.secretary.doings.decisions import OWN_WORDS
from ui.secretary.doings.naming import ask_words, delegations
from ui.secretary.doings.times import after_time, in_utc, instant
from ui.secretary.hand import Hand
from ui.text import in_meeting

QUORUM = N_("Quorum: type how many were counted, only if a delegation challenges it")
PRESENT = N_("Marked present: %(present)s of %(base)s States parties")
TO_OPEN, TO_DECIDE = N_("Needed to open the meeting: %(count)s"), N_("Needed to decide: %(count)s")
NOBODY_LISTED = N_("What is needed is known once the participants are: Prepare, Participants.")
COUNTED = N_("%(count)s were counted, the quorum was challenged")
WHY_LATE = N_("Why did the meeting start late?")
WHAT_PROMISED = N_("What was promised")
TO_NOBODY, TO_WHOM = N_("to nobody in particular"), N_("Promised to")
WHICH_KEPT = N_("Promises still open")
NO_PROMISE = N_("No promise is open.")
KEPT, DROPPED = N_("mark as kept"), N_("mark as no longer holding")
UNTIL_WHEN = N_("Suspend until (a time and the reason, or Enter)")
SUSPEND, SUSPEND_UNTIL = N_("Suspend the meeting"), N_("Suspend the meeting until %(time)s")
RISE = N_("Adjourn the meeting")
STILL_OPEN = N_("Before the meeting rises: promises are still open")
RISE_ALL_THE_SAME = N_("Adjourn all the same; they stay open")


def count_quorum(hand: Hand) -> None:
    """Show both thresholds and who was marked present; a number that is typed is noted as counted."""
    needed, say = quorum(hand.conference), hand.tongue.number
    told = [
        hand.text(PRESENT, present=say(needed.present), base=say(needed.base)),
        hand.text(TO_OPEN, count=say(needed.opens)),
        hand.text(TO_DECIDE, count=say(needed.decides)),
    ]
    if not needed.base:
        told = [hand.text(NOBODY_LISTED)]
    known = [Choice(f"told/{place}", each, icon="quorum") for place, each in enumerate(told)]

    def propose(typed: str) -> Sequence[Choice]:
        if not typed.strip().isdecimal():
            return known
        count = int(typed)
        words = hand.text(COUNTED, count=say(count))
        return [
            Choice("count", words, partial(hand.perform, note_quorum, count, challenged=True), icon="quorum")
        ]

    hand.ask(hand.text(QUORUM), propose, _if_any)


def _if_any(choice: Choice) -> None:
    if choice.value is not None:
        choice.value()


def lateness(hand: Hand) -> None:
    """Ask why the meeting started late, and note it: one of the usual causes, or what is typed (practice R-7.2)."""
    usual = [Choice(code, hand.text(words), code, icon="clock") for code, words in LATENESS.items()]
    causes = typed_or(usual, lambda words: Choice("own", words, words, hand.text(OWN_WORDS), "corrigendum"))
    hand.ask(hand.text(WHY_LATE), causes, lambda choice: hand.perform(explain_lateness, choice.value))


def promise(hand: Hand) -> None:
    """Note what was promised, and then to whom."""

    def noted(words: str) -> None:
        hand.unfinished = words
        nobody = Choice("nobody", hand.text(TO_NOBODY), None, icon="check")
        proposed = delegations(hand)

        def propose(typed: str) -> Sequence[Choice]:
            return [nobody, *proposed(typed)] if not typed.strip() else proposed(typed)

        def whom(choice: Choice) -> None:
            code: DelegationCode | None = choice.value.delegation if choice.value else None
            hand.unfinished = ""
            hand.perform(note_promise, words, code)

        hand.ask(hand.text(TO_WHOM), propose, whom)

    ask_words(hand, WHAT_PROMISED, noted, hand.unfinished)


def promises(hand: Hand) -> None:
    """Show the promises that are open; Enter notes that one was kept."""
    if not hand.conference.notices.promises:
        hand.noted.emit(hand.text(NO_PROMISE))
        return
    hand.ask(hand.text(WHICH_KEPT), lambda typed: _settling(hand, typed), _if_any)


def _settling(hand: Hand, typed: str) -> list[Choice]:
    made: list[Choice] = []
    for each in hand.conference.notices.promises:
        if typed.strip().casefold() in _told(hand, each).casefold():
            for kept, words in ((True, KEPT), (False, DROPPED)):
                settle = partial(hand.perform, settle_promise, each.id, kept)
                made.append(
                    Choice(
                        f"{each.id}/{kept}",
                        _told(hand, each),
                        settle,
                        hand.text(words),
                        "check" if kept else "close",
                    )
                )
    return made


def _told(hand: Hand, promise: Promise) -> str:
    whom = hand.speech.name(promise.delegation) if promise.delegation else ""
    parts = [
        in_meeting(hand.conference, promise.made, hand.tongue, hand.now()),
        whom,
        hand.tongue.foreign(promise.text),
    ]
    return hand.tongue.apart([part for part in parts if part])


def suspend_meeting(hand: Hand) -> None:
    """Suspend the meeting: at once by Enter, or until a time that is typed; further words are the reason."""

    def propose(typed: str) -> Sequence[Choice]:
        local = instant(hand, typed)
        reason = after_time(typed) if local is not None else typed.strip()
        if local is None:
            act = partial(hand.perform, suspend, None, reason)
            return [Choice("suspend", hand.text(SUSPEND), act, reason, "suspend")]
        said = hand.text(
            SUSPEND_UNTIL, time=in_meeting(hand.conference, in_utc(hand, local), hand.tongue, hand.now())
        )
        act = partial(hand.perform, suspend, in_utc(hand, local), reason)
        return [Choice("until", said, act, reason, "suspend")]

    hand.ask(hand.text(UNTIL_WHEN), propose, _if_any)


def rise(hand: Hand) -> None:
    """Adjourn the meeting; where promises are open they are shown first, and may be settled there."""
    open_ones = hand.conference.notices.promises
    if not open_ones or hand.conference.floor.statement is not None:
        hand.perform(adjourn)
        return
    all_the_same = Choice(
        "rise", hand.text(RISE_ALL_THE_SAME), partial(hand.perform, adjourn), icon="adjourn"
    )

    def propose(typed: str) -> Sequence[Choice]:
        # Enter alone adjourns, for that is what was asked; a promise is settled by whoever chooses it.
        settling = _settling(hand, typed)
        return [*settling, all_the_same] if typed.strip() else [all_the_same, *settling]

    hand.ask(hand.text(STILL_OPEN), propose, _again(hand))


def _still_to_rise(hand: Hand) -> None:
    """Go on to adjourn after a promise was settled: what is left is shown, and the gavel stays the officer's key."""
    if hand.conference.notices.promises:
        rise(hand)
        return
    only = Choice("rise", hand.text(RISE), partial(hand.perform, adjourn), icon="adjourn")
    hand.ask(hand.text(RISE), matching([only]), _if_any)


def _again(hand: Hand) -> Callable[[Choice], None]:
    """Settle one and show what is left, or rise."""

    def chosen(choice: Choice) -> None:
        choice.value()
        if choice.id != "rise":
            hand.bridge.look(lambda _desk: None, lambda _nothing: _still_to_rise(hand))

    return chosen
