"""Propose what the Chair says next, from the meeting as it stands and from what was just done; a pure function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from plenary.acts.meetings import call_to_order, end_informals, resume, suspend
from plenary.acts.votes import announce_decision
from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.fact import Fact, Language
from plenary.script import matters
from plenary.script.adopting import nothing_to_put, paragraph
from plenary.script.announcing import announced, possible
from plenary.script.book import Book
from plenary.script.course import following_item, next_slot
from plenary.script.ending import adjourned
from plenary.script.line import Board, Deed, Draft, Line, Step
from plenary.script.lists import closed_debate
from plenary.script.speaking import at_work, taken_up
from plenary.script.voting import opposed, roll_call
from plenary.tongue import Tongue

Stage = Callable[[Draft, Tongue], Iterable[Line]]
NO_BOARD = Board()
SHOWN = 4
"""How many lines are proposed at once."""


def next_lines(
    now: Conference,
    at: datetime,
    book: Book,
    *,
    officers: Tongue | None = None,
    just: Iterable[Fact] = (),
    quiet: bool = False,
    board: Board = NO_BOARD,
) -> tuple[Line, ...]:
    """Give the next lines in the language of ``book``, the first one first; none where nothing is foreseen.

    ``officers`` is the language in which decisions are recorded; ``just`` are the facts of the last entry;
    ``quiet`` tells that no objection was heard to the question before the body; ``board`` is the document of the
    draft report that lies open. ``at`` is an instant in UTC.
    """
    draft = Draft(now, at, book, tuple(just), quiet, board)
    tongue = officers or Tongue(book.code)
    stages = STAGES[: STAGES.index(paragraph)] if nothing_to_put(draft) else STAGES
    lines = next((lines for stage in stages if (lines := tuple(stage(draft, tongue)))), ())
    at_last = tuple(possible(draft))
    return (*(*announced(draft), *lines)[: SHOWN - len(at_last)], *at_last)


def _not_sitting(draft: Draft, _officers: Tongue) -> Iterator[Line]:
    now, terms = draft.now, draft.terms
    if now.meetings.sitting is not Sitting.NONE or now.body.closed:
        return
    slot = next_slot(now, draft.at)
    if slot is not None and draft.at > now.body.instant(slot.opens) - now.body.offset:
        yield draft.say("F46")
    if not now.meetings.held and now.body.name:
        yield opening(draft)
    yield draft.say("F01", Deed(call_to_order), ordinal=terms.ordinal(len(now.meetings.held) + 1))


def opening(draft: Draft) -> Line:
    """Make the line that opens the session, or the meeting of a body that holds none."""
    terms, session = draft.terms, draft.terms.session()
    if session:
        return draft.say("F02-session", session=session)
    return draft.say("F02", place=terms.place(), dates=terms.dates())


def _suspended(draft: Draft, _officers: Tongue) -> Iterator[Line]:
    sitting = draft.now.meetings.sitting
    if sitting in (Sitting.SUSPENDED, Sitting.INFORMAL):
        yield draft.say("F46")
    if sitting is Sitting.SUSPENDED:
        meeting = draft.now.meetings.current
        since = meeting.halted_since if meeting is not None else None
        # What was restored before the meeting was suspended is not why it is resumed.
        restored = [
            each for each in draft.now.booths.incidents if each.restored and since and each.restored >= since
        ]
        if restored and not _lost(draft.now):
            yield draft.say("F29b", Deed(resume), lang=draft.terms.language(restored[-1].language))
        else:
            yield draft.say("F26", Deed(resume))
    elif sitting is Sitting.INFORMAL:
        yield draft.say("F26", Deed(end_informals))


def _lost(now: Conference) -> tuple[Language, ...]:
    return tuple(
        language for language, booth in now.booths.by_language.items() if booth.quality == "interrupted"
    )


def question(draft: Draft, _officers: Tongue) -> Iterator[Line]:
    """Give what a question before the body waits for: its silence and declaration, or what follows an objection."""
    put = draft.now.conduct.question
    if put is None:
        return
    if put.objections:
        yield from opposed(draft)
        return
    if not draft.quiet:
        yield matters.put(draft)
    yield matters.declared(draft)


def _point(draft: Draft, _officers: Tongue) -> Iterator[Line]:
    conduct, terms = draft.now.conduct, draft.terms
    if conduct.point is not None:
        yield draft.say("F20", speaker=terms.speaker(conduct.point.delegation))
        yield draft.ask("F21", {}, wants="point-of-order")


def _interrupted(draft: Draft, officers: Tongue) -> Iterator[Line]:
    """Hear the only thing that interrupts a vote: a point of order on the conduct of the voting (practice 1.3)."""
    if draft.now.conduct.roll_call is not None:
        yield from _point(draft, officers)


def _motion(draft: Draft, officers: Tongue) -> Iterator[Line]:
    motion = draft.now.conduct.motion
    if motion is None:
        return
    rules, terms = draft.now.rules, draft.terms
    left = {
        side: rules.number(f"motion.{motion.motion}.{side}") - len(spoke)
        for side, spoke in (("for", motion.spoke_for), ("against", motion.spoke_against))
    }
    if not (motion.spoke_for or motion.spoke_against):
        yield draft.say(
            MOVED.get(motion.motion, "F38"),
            wants="motion" if any(count > 0 for count in left.values()) else "",
            speaker=terms.speaker(motion.delegation),
            rule=terms.rule("motion"),
            pro=terms.count(left["for"]),
            contra=terms.count(left["against"]),
        )
    yield matters.asked(draft, matters.named("motion"), officers)
    yield draft.say("F44", wants="motion")


MOVED = {"suspend": "F38", "adjourn": "F38-adjourn", "adjourn-debate": "F39", "close-debate": "F40"}
"""The formula that announces each motion."""


def _language(draft: Draft, _officers: Tongue) -> Iterator[Line]:
    lost = _lost(draft.now)
    if lost:
        yield draft.say("F29", Deed(suspend), lang=draft.terms.language(lost[0]))


def _carried(draft: Draft, _officers: Tongue) -> Iterator[Line]:
    """Say what follows from a motion that was carried."""
    match draft.now.conduct.carried:
        case "suspend":
            yield draft.say("F25-open", Deed(suspend))
        case "adjourn":
            yield adjourned(draft, next_slot(draft.now, draft.at))
        case "adjourn-debate":
            after = following_item(draft.now)
            yield taken_up(draft, (after,)) if after else adjourned(draft, next_slot(draft.now, draft.at))
        case "close-debate" if draft.now.agenda.current:
            yield from closed_debate(draft)


def _waiting(draft: Draft, officers: Tongue) -> Iterator[Line]:
    """Announce what was decided in private, and ask about the only candidate for an office."""
    now = draft.now
    if now.floor.statement is not None:
        return
    if now.conduct.unannounced and now.meetings.held[-1].public:
        words = draft.terms.words(now.conduct.unannounced[0].text)
        yield draft.say("F55", Deed(announce_decision), text=words)
    election = matters.named("election")
    if election.due(now):
        yield matters.asked(draft, election, officers)
    elif now.roster.nominations:
        office = draft.terms.office(now.roster.nominations[0].office)
        yield draft.say("F53-ballot", wants="ballot", office=office)


def _open(draft: Draft, officers: Tongue) -> Iterator[Line]:
    if draft.now.meetings.sitting is Sitting.OPEN:
        yield from _waiting(draft, officers)
        yield from at_work(draft, officers)


STAGES: tuple[Stage, ...] = (
    _not_sitting,
    _suspended,
    _interrupted,
    roll_call,
    question,
    _point,
    _motion,
    _carried,
    _language,
    paragraph,
    _open,
)
"""What comes first is said first: a question waits for its answer before anything else goes on."""


def first(lines: tuple[Line, ...]) -> Line | None:
    """Give the line that the next key gavels: the silence after a question is one too."""
    return next((line for line in lines if line.deeds or line.wants or line.step is Step.NONE), None)
