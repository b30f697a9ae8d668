"""Tell how a body voted: the counts, how the vote was taken, who voted how in a recorded vote or a roll-call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypedDict

from plenary.papers.report.say import Say
from plenary.papers.tree import Block, Entries, Entry
from plenary.papers.views.item import Named, VoteView
from plenary.roster.roster import EUROPEAN_UNION
from plenary.tongue import N_, NP_, Tongue


class Counts(TypedDict):
    """What a sentence tells of a vote: each count, or the greater and the lesser, as by «45 votes» «to 3»."""

    vote: str
    in_favour: int
    against: int
    abstaining: object
    most: str
    least: str
    abstentions: str


_METHODS = {
    "": N_("a vote"),
    "show-of-hands": N_("a show-of-hands vote"),
    "recorded": N_("a recorded vote"),
    "roll-call": N_("a roll-call vote"),
}
_VOTES = NP_("%(count)s vote", "%(count)s votes")
"""In the case that «by» asks for."""
_AGAINST = NP_("to %(count)s", "to %(count)s")
_ABSTENTIONS = NP_("with %(count)s abstention", "with %(count)s abstentions")


def counts_of(say: Tongue, vote: VoteView | None) -> Counts:
    """Give the counts of a vote, and how it was taken; what was decided without one has none."""
    in_favour, against, abstaining = vote.counts if vote else (0, 0, 0)
    method = say.text(_METHODS.get(vote.method if vote else "", _METHODS[""]))
    least, most = sorted((in_favour, against))
    return Counts(
        vote=method,
        in_favour=in_favour,
        against=against,
        abstaining=abstaining or say.text(N_("no one")),
        most=say.plural(*_VOTES, most),
        least=say.plural(*_AGAINST, least) if least else say.text(N_("to none")),
        abstentions=_abstentions(say, abstaining),
    )


def _abstentions(say: Tongue, count: int) -> str:
    return say.plural(*_ABSTENTIONS, count) if count else say.text(N_("with no abstentions"))


def lost(vote: VoteView) -> str:
    """Give the sentence of a proposal that was lost: fewer in favour, as many, more but not enough, or none at all."""
    in_favour, against, _ = vote.counts
    if outvoted(vote):
        return _REJECTED
    if in_favour == against > 0:
        return _DIVIDED
    return _TWO_THIRDS if vote.majority == "two-thirds" else _NOT_ENOUGH


_REJECTED = N_(
    "%(at_meetings)s, %(on_dates)s, %(body)s rejected the following proposal in %(vote)s, by %(most)s %(least)s, "
    "%(abstentions)s:"
)
_DIVIDED = N_(
    "%(at_meetings)s, %(on_dates)s, %(body)s did not adopt the following proposal, on which the votes were equally "
    "divided in %(vote)s (%(in_favour)s in favour, %(against)s against, %(abstaining)s abstaining):"
)
_TWO_THIRDS = N_(
    "%(at_meetings)s, %(on_dates)s, %(body)s did not adopt the following proposal, which failed to obtain the required "
    "two-thirds majority in %(vote)s (%(in_favour)s in favour, %(against)s against, %(abstaining)s abstaining):"
)
_NOT_ENOUGH = N_(
    "%(at_meetings)s, %(on_dates)s, %(body)s did not adopt the following proposal, which failed to obtain the required "
    "majority in %(vote)s (%(in_favour)s in favour, %(against)s against, %(abstaining)s abstaining):"
)


def answers(say: Say, key: str, vote: VoteView, entries: Sequence[int]) -> Iterator[Block]:
    """Tell who voted how, in the order of the text's language; of a roll-call also with whom it began."""
    msgid = N_("The voting was as follows:")
    if vote.drawn:
        msgid = N_(
            "The roll-call began with %(state)s, whose name was drawn by lot. The voting was as follows:"
        )
    drawn = vote.drawn.form("gen" if say.tongue.code == "ru" else "sentence") if vote.drawn else ""
    yield say.paragraph(key, msgid, entries=entries, leads=True, state=drawn)
    sides = zip(_SIDES, (vote.in_favour, vote.against, vote.abstaining), vote.counts, strict=True)
    yield Entries(tuple(Entry("", say.runs(_side(say, *side)), 1) for side in sides), result=True)


def _side(say: Say, pair: tuple[str, str], names: Sequence[Named], votes: int) -> str:
    none, some = pair
    if not names:
        return say.text(none)
    voters = [_voter(say, name, votes - len(names) + 1) for name in names]
    return say.text(some, names=say.tongue.series(voters))


def _voter(say: Say, named: Named, left: int) -> str:
    """Name who voted; an organization votes in place of its members, with the votes that are ``left`` beside those of States."""
    if named.code != EUROPEAN_UNION or left == 1:
        return named.name
    return say.tongue.plural(*_IN_PLACE_OF_MEMBERS, left, name=named.name)


_IN_PLACE_OF_MEMBERS = NP_("%(name)s (%(count)s vote)", "%(name)s (%(count)s votes)")


_SIDES = (
    (N_("In favour: none."), N_("In favour: %(names)s.")),
    (N_("Against: none."), N_("Against: %(names)s.")),
    (N_("Abstaining: none."), N_("Abstaining: %(names)s.")),
)


def outvoted(vote: VoteView | None) -> bool:
    """Tell whether more voted against than in favour."""
    return vote is not None and vote.counts[0] < vote.counts[1]


def ended(say: Say, moved: str, vote: VoteView | None, outcome: str) -> str:
    """Tell what became of a motion after how it was moved, with the counts where it was voted on."""
    alone, voted = OUTCOMES[outcome]
    if outcome == "lost" and outvoted(vote):
        voted = _OUTVOTED
    if vote and voted:
        return say.follow(moved, say.text(voted, **counts_of(say.tongue, vote)))
    return say.text(alone, moved=moved)


_OUTVOTED = N_("The motion was put to the vote and was rejected by %(most)s %(least)s, %(abstentions)s.")
OUTCOMES = {
    "carried": (
        N_("%(moved)s The motion was carried."),
        N_("The motion was put to the vote and was carried by %(most)s %(least)s, %(abstentions)s."),
    ),
    "lost": (
        N_("%(moved)s The motion was rejected."),
        N_(
            "The motion was put to the vote and was rejected, with %(in_favour)s in favour, %(against)s against "
            "and %(abstaining)s abstaining."
        ),
    ),
    "withdrawn": (N_("%(moved)s The motion was withdrawn."), ""),
}
