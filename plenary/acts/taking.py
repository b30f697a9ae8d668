"""Take a vote: by show of hands as it was told, by roll-call or as recorded from who answered how."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.acts.roster import seated, seated_too
from plenary.acts.voters import may_vote, never_both, votes_of
from plenary.conduct.voting import METHODS, vote_taken
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact
from plenary.facts.votes import VoteTaken
from plenary.refusal import Refusal

Answers = tuple[DelegationCode, ...]


class Told(Struct, frozen=True):
    """What the officer tells of a vote: the counts of a show of hands, or of any other who answered how."""

    votes_for: int | None = None
    votes_against: int | None = None
    abstaining: int = 0
    method: str = "show-of-hands"
    drawn: DelegationCode | None = None
    answers: tuple[Answers, Answers, Answers] = ((), (), ())

    def __bool__(self) -> bool:
        """Tell whether anything is told; half of the counts are none, and are refused where they are counted."""
        counts = (self.votes_for, self.votes_against)
        return any(each is not None for each in counts) or bool(self.abstaining or any(self.answers))


def taken(
    conference: Conference, at: datetime, about: str, majority: str, told: Told
) -> tuple[tuple[Fact, ...], VoteTaken]:
    """Give the vote on a proposal, a motion or an appeal (``about``), and who is seated because of an answer."""
    yes, no, abstained = told.answers
    vote = vote_taken(at, about, majority, _counts(conference, at, told))
    vote = replace(vote, method=told.method, drawn=told.drawn, in_favour=yes, against=no, abstained=abstained)
    named = dict.fromkeys((*yes, *no, *abstained, *((told.drawn,) if told.drawn else ())))
    return seated_too(conference, at, tuple(named)), vote


def _counts(conference: Conference, at: datetime, told: Told) -> tuple[int, int, int]:
    """Give the counts of a vote: as told of a show of hands, else of the answers."""
    if told.method not in METHODS:
        raise Refusal("word.unknown", word=told.method, words=METHODS)
    if any(told.answers):
        _may_vote(conference, at, tuple(each for answer in told.answers for each in answer))
        return _of_answers(conference, at, told)
    if told.method != "show-of-hands":
        raise Refusal("vote.no-answers")
    if told.votes_for is None or told.votes_against is None:
        raise Refusal("vote.no-counts")
    return told.votes_for, told.votes_against, told.abstaining


def _of_answers(conference: Conference, at: datetime, told: Told) -> tuple[int, int, int]:
    """Count the answers; counts that were told besides may not gainsay them."""
    in_favour, against, abstaining = (
        sum(votes_of(conference, at, each) for each in answer) for answer in told.answers
    )
    besides = (
        in_favour if told.votes_for is None else told.votes_for,
        against if told.votes_against is None else told.votes_against,
        told.abstaining or abstaining,
    )
    if besides != (in_favour, against, abstaining):
        raise Refusal("vote.answers", for_=in_favour, against=against, abstaining=abstaining)
    return in_favour, against, abstaining


def _may_vote(conference: Conference, at: datetime, answers: Answers) -> None:
    """Let answer whoever has a vote, each once, and no organization beside its members."""
    for each in answers:
        if not may_vote(conference, seated(conference, at, each)[0]):
            raise Refusal("vote.not-a-party", delegation=each, rule=conference.rules.rule("vote"))
        if answers.count(each) > 1:
            raise Refusal("vote.twice", delegation=each)
    never_both(conference, at, answers)
