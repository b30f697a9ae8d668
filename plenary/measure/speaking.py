"""Who spoke how often and how long: by category, group, language and delegation (practice R-7.4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from msgspec import Struct, field

from plenary.floor.statement import LONGEST_CHANGEOVER
from plenary.proceedings.queries import PastStatement
from plenary.roster.roster import told_as

NOTHING = timedelta()


class Share(Struct, frozen=True):
    """The statements of one kind: how many, how long, and how many beyond their limit, by how much."""

    statements: int = 0
    spoken: timedelta = NOTHING
    limited: int = 0
    overran: int = 0
    overrun: timedelta = NOTHING

    @property
    def mean(self) -> timedelta:
        """Give the mean length of a statement."""
        return self.spoken / self.statements if self.statements else NOTHING

    @property
    def overrun_share(self) -> float | None:
        """Give how many of those with a limit went beyond it, in per cent."""
        return 100 * self.overran / self.limited if self.limited else None

    def plus(self, statement: PastStatement) -> Share:
        """Give the share with one statement more."""
        limit = timedelta(seconds=statement.seconds)
        beyond = max(statement.spoken - limit, NOTHING) if limit else NOTHING
        return Share(
            self.statements + 1,
            self.spoken + statement.spoken,
            self.limited + bool(limit),
            self.overran + bool(beyond),
            self.overrun + beyond,
        )


Shares = Mapping[str, Share]


class Speaking(Struct, frozen=True):
    """All statements that ended, summed; ``unrecorded`` are those of which no language was entered.

    ``change_over`` is the mean time from one to the next, None without any.
    """

    all: Share = Share()
    by_category: Shares = field(default_factory=dict)
    by_group: Shares = field(default_factory=dict)
    by_language: Shares = field(default_factory=dict)
    by_delegation: Shares = field(default_factory=dict)
    unrecorded: Share = Share()
    change_over: timedelta | None = None


def speaking(made: Iterable[PastStatement]) -> Speaking:
    """Sum statements in the order in which they were made; one that is still being made does not count."""
    ended = [each for each in made if each.ended is not None]
    return Speaking(
        all=_sum(ended),
        by_category=_by(ended, lambda each: [told_as(each.delegation, each.category)]),
        by_group=_by(ended, lambda each: each.on_behalf_of),
        by_language=_by(ended, lambda each: [each.language] if each.language else []),
        by_delegation=_by(ended, lambda each: [each.delegation]),
        unrecorded=_sum(each for each in ended if not each.language),
        change_over=_change_over(ended),
    )


def _sum(made: Iterable[PastStatement]) -> Share:
    share = Share()
    for each in made:
        share = share.plus(each)
    return share


def _by(made: Sequence[PastStatement], keys: Callable[[PastStatement], Iterable[str]]) -> Shares:
    shares: dict[str, Share] = defaultdict(Share)
    for each in made:
        for key in keys(each):
            shares[key] = shares[key].plus(each)
    return dict(sorted(shares.items(), key=lambda pair: (-pair[1].spoken, pair[0])))


def _change_over(made: Sequence[PastStatement]) -> timedelta | None:
    gaps = list(_gaps(made))
    return sum(gaps, NOTHING) / len(gaps) if gaps else None


def _gaps(made: Sequence[PastStatement]) -> Iterator[timedelta]:
    for one, other in pairwise(made):
        if one.ended is not None and one.meeting == other.meeting:
            gap = other.started - one.ended
            if NOTHING <= gap <= timedelta(seconds=LONGEST_CHANGEOVER):
                yield gap
