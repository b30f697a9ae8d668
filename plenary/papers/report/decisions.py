"""Tell what the body decided, in the words in which it was declared, and the motions put on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plenary.papers.report.say import Say
from plenary.papers.report.statements import representative
from plenary.papers.report.votes import OUTCOMES, answers, counts_of, ended, lost
from plenary.papers.tree import Block, Paragraph
from plenary.papers.views.item import DecisionView, ItemView, MotionView, Named
from plenary.tongue import N_


def decided(say: Say, decision: DecisionView) -> Iterator[Block]:
    """Tell of a decision in the words in which it was declared, of the vote, and of who explained or dissociated."""
    key = f"decision.{decision.id}"
    yield from _explained(say, decision, key, "before")
    yield say.paragraph(
        key,
        _manner(decision),
        sources=(decision.id,),
        entries=decision.entries,
        leads=True,
        **counts_of(say.tongue, decision.vote),
        **say.sitting([decision.meeting]),
    )
    words = say.runs(say.tongue.quote(decision.text))
    yield Paragraph(words, numbered=False, key=f"{key}.text", style="quote", entries=decision.entries[:1])
    if decision.vote and decision.vote.named:
        yield from answers(say, f"{key}.vote", decision.vote, decision.entries[:1])
    yield from _explained(say, decision, key, "after")
    if decision.dissociated:
        said = _of_each(say, _DISSOCIATED, decision.dissociated)
        yield say.told(f"{key}.dissociated", said, entries=decision.entries)


def _manner(decision: DecisionView) -> str:
    """Give the sentence of how it was decided; of a vote without counts only that it was decided."""
    if decision.manner != "vote" or decision.vote is None:
        return _MANNERS.get(decision.manner, _DECIDED)
    return _MANNERS["vote"] if decision.adopted else lost(decision.vote)


def _explained(say: Say, decision: DecisionView, key: str, moment: str) -> Iterator[Block]:
    """Tell who explained a vote, or a position where nobody voted."""
    names = [name for when, name in decision.explained if when == moment]
    if names:
        said = _of_each(say, _EXPLAINED[moment, decision.manner == "vote"], names)
        yield say.told(f"{key}.{moment}", said, entries=decision.entries)


def _of_each(say: Say, pair: tuple[str, str], names: Sequence[Named]) -> str:
    """Say what one delegation did, or several: each is named once, however often it was entered."""
    once = tuple(dict.fromkeys(names))
    return say.text(pair[len(once) > 1], speakers=representative(say, *once))


_DECIDED = N_("%(at_meetings)s, %(on_dates)s, %(body)s took the following decision:")
_MANNERS = {
    "consensus": N_("%(at_meetings)s, %(on_dates)s, %(body)s took the following decision by consensus:"),
    "without-a-vote": N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s took the following decision without a vote:"
    ),
    "announced": N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s announced the following decision, taken in a private meeting:"
    ),
    "vote": N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s took the following decision in %(vote)s, "
        "by %(most)s %(least)s, %(abstentions)s:"
    ),
}
_EXPLAINED = {
    ("before", True): (
        N_("%(speakers)s made a statement in explanation of vote before the vote."),
        N_("Statements in explanation of vote before the vote were made by %(speakers)s."),
    ),
    ("after", True): (
        N_("%(speakers)s made a statement in explanation of vote after the vote."),
        N_("Statements in explanation of vote after the vote were made by %(speakers)s."),
    ),
    ("before", False): (
        N_("%(speakers)s made a statement in explanation of position before the decision."),
        N_("Statements in explanation of position before the decision were made by %(speakers)s."),
    ),
    ("after", False): (
        N_("%(speakers)s made a statement in explanation of position after the decision."),
        N_("Statements in explanation of position after the decision were made by %(speakers)s."),
    ),
}
"""By the moment, and whether there was a vote to explain: of a decision without one it is a position."""
_DISSOCIATED = (
    N_("%(speakers)s stated that the delegation dissociated itself from the decision."),
    N_("%(speakers)s stated that their delegations dissociated themselves from the decision."),
)


def positions(say: Say, item: ItemView, when: str = "") -> Iterator[Block]:
    """Tell who explained a position on something that is told elsewhere, or on which no vote was taken.

    ``when`` goes into the key of the paragraph, where an item is told of in two parts.
    """
    names = tuple(dict.fromkeys(each.named for each in item.positions))
    if names:
        entries = [entry for each in item.positions for entry in each.entries]
        msgid, speakers = _POSITIONS[len(names) > 1], representative(say, *names)
        key = f"item.{item.number}.positions{when and f'.{when}'}"
        yield say.paragraph(key, msgid, entries=entries, speakers=speakers)


_POSITIONS = (
    N_("%(speakers)s made a statement in explanation of position."),
    N_("Statements in explanation of position were made by %(speakers)s."),
)


def moved(say: Say, key: str, motion: MotionView) -> Iterator[Block]:
    """Tell of a procedural motion: who moved it, who spoke for and against it, what became of it, who voted how."""
    said = say.text(_MOVED[motion.motion], speakers=representative(say, motion.moved_by))
    for names, pair in ((motion.spoke_for, _FOR), (motion.spoke_against, _AGAINST)):
        if names:
            said = say.follow(said, _of_each(say, pair, names))
    if motion.outcome in OUTCOMES:
        said = ended(say, said, motion.vote, motion.outcome)
    yield say.told(key, said, entries=motion.entries)
    if motion.vote and motion.vote.named:
        yield from answers(say, f"{key}.answers", motion.vote, motion.entries)


_MOVED = {
    "suspend": N_("%(speakers)s moved the suspension of the meeting."),
    "adjourn": N_("%(speakers)s moved the adjournment of the meeting."),
    "adjourn-debate": N_("%(speakers)s moved the adjournment of the debate."),
    "close-debate": N_("%(speakers)s moved the closure of the debate."),
}
_FOR = (
    N_("%(speakers)s spoke in favour of the motion."),
    N_("Statements in favour of the motion were made by %(speakers)s."),
)
_AGAINST = (
    N_("%(speakers)s spoke against the motion."),
    N_("Statements against the motion were made by %(speakers)s."),
)
