"""Find of which decision an explanation of vote or of position was, by the times of both; of none it is told by itself."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import DecisionId, EntryId, Fact, ItemNumber
from plenary.facts.agenda import AgendaAdopted, ItemsTakenUp
from plenary.facts.booths import ContinuationAgreed
from plenary.facts.conduct import MotionDecided, RulingAppealed
from plenary.facts.decisions import DecisionRecorded, Dissociated, VoteExplained
from plenary.facts.meetings import MeetingAdjourned
from plenary.facts.programme import ProgrammeAdopted
from plenary.facts.report import ParagraphAdopted, ParagraphDeleted, ReportAdopted
from plenary.facts.roster import OfficerElected
from plenary.facts.votes import DecisionAnnounced, RollCallAbandoned, RollCallBegun
from plenary.papers.naming import reported
from plenary.papers.views.carrying import Carrying
from plenary.papers.views.item import DecisionView, Named, PositionView, When
from plenary.proceedings.queries import Moment, Struck
from plenary.tongue import Tongue

Numbers = tuple[ItemNumber, ...]
SETTLED = (
    DecisionRecorded,
    DecisionAnnounced,
    AgendaAdopted,
    ProgrammeAdopted,
    OfficerElected,
    ReportAdopted,
    ParagraphAdopted,
    ParagraphDeleted,
    MotionDecided,
    RulingAppealed,
    ContinuationAgreed,
)
"""What a body settles; what is explained next was about it."""
DECIDES = frozenset(
    {
        "adopt_agenda",
        "adopt_paragraph",
        "adopt_programme",
        "adopt_report",
        "announce_decision",
        "appeal_ruling",
        "continue_without",
        "decide_motion",
        "declare_roll_call",
        "delete_paragraph",
        "elect",
        "record_decision",
        "record_vote",
    }
)
"""The acts that settle something, where a redaction left no fact of it."""
ENDS = (RollCallAbandoned, MeetingAdjourned, ItemsTakenUp)
"""What ends a vote that was explained but not taken: nothing is told of the next one by chance."""


class Settled(Struct, frozen=True):
    """What was settled and when, in public or not; ``struck`` is the entry by which it was struck or redacted since."""

    when: When
    fact: Fact | None
    public: bool
    struck: EntryId | None = None

    def stood(self, entry: int) -> bool:
        """Tell whether it stood when this entry was made; what was entered later may have come before it in time."""
        return self.struck is None or self.when[1] < entry < self.struck


class Said(Struct, frozen=True):
    """What a delegation said of a decision, while items were considered; before a vote also on which text, if on any."""

    named: Named
    when: When
    items: Numbers
    fact: VoteExplained | Dissociated
    put: str = ""


class Explaining:
    """An explanation after something is of what was settled last, one before a vote of what is settled next.

    It counts what the record had when it was said: what was struck since takes its explanations along, and they are
    told as positions. So are those on what was settled behind doors, or is no decision that a report tells.
    """

    def __init__(self, conference: Conference, tongue: Tongue) -> None:
        self.conference, self.tongue = conference, tongue
        self.positions: list[tuple[Numbers, PositionView]] = []
        self._said: list[Said] = []
        self._settled: list[Settled] = []
        self._ends: list[When] = []
        self._called: list[tuple[When, str]] = []
        self._taken: list[Settled] = []
        self._of: dict[DecisionId, list[Said]] = {}

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        fact, when = moment.fact, (moment.fact.at, moment.entry.id)
        if isinstance(fact, ENDS):
            self._ends.append(when)
        elif isinstance(fact, RollCallBegun):
            self._called.append((when, fact.text))
        elif settles(fact):
            self._settled.append(Settled(when, fact, moment.in_public))
        elif isinstance(fact, VoteExplained | Dissociated) and moment.in_public:
            conduct = moment.now.conduct
            put = conduct.roll_call or conduct.question
            named = reported(self.conference, fact.delegation, self.tongue)
            self._said.append(Said(named, when, moment.considered, fact, put.text if put else ""))

    def end(self, struck: Iterable[Struck], carrying: Carrying) -> None:
        """Give each thing that was said to its decision, or to none, once all is known."""
        for each in struck:
            facts = [fact for fact in each.facts if settles(fact)]
            if facts or (not each.facts and each.entry.act in DECIDES):
                fact = facts[0] if facts else None
                when = (fact.at if fact else each.entry.at, each.entry.id)
                self._settled.append(Settled(when, fact, public=False, struck=each.by))
        self._settled.sort(key=lambda each: each.when)
        self._taken = self._in_earnest()
        self._ends.sort()
        for said in sorted(self._said, key=lambda each: each.when):
            if isinstance(said.fact, Dissociated):
                self._dissociated(said, said.fact.decision)
            else:
                about = self._after(said, carrying) if said.fact.moment == "after" else self._before(said)
                self._give(said, about)

    def _give(self, said: Said, decision: DecisionId | None) -> None:
        if decision is not None:
            self._of.setdefault(decision, []).append(said)
            return
        at, entry = said.when
        self.positions.append((said.items, PositionView(said.named, at=at, entries=(entry,))))

    def _dissociated(self, said: Said, decision: DecisionId) -> None:
        """What is struck nobody can dissociate from; of what was decided behind doors nothing is told."""
        known = [each for each in self._settled if _decision(each.fact) == decision]
        if any(each.public for each in known):
            self._give(said, decision)
        elif all(each.struck for each in known):
            self._give(said, None)

    def _after(self, said: Said, carrying: Carrying) -> DecisionId | None:
        before = self._settled[: bisect_left(self._settled, said.when, key=lambda each: each.when)]
        last = next((each for each in reversed(before) if each.stood(said.when[1])), None)
        if last is None or not last.public:
            return None
        return _decision(last.fact) or carrying.decision(last.when[1])

    def _before(self, said: Said) -> DecisionId | None:
        ended = self._ends[bisect_right(self._ends, said.when) :][:1]
        first_after, since = bisect_right(self._taken, said.when, key=lambda each: each.when), self._taken
        coming = [*takewhile(lambda each: not ended or each.when < ended[0], since[first_after:])]
        put = said.put or self._called_next(said.when, coming)
        if put:
            coming = [
                each for each in coming if isinstance(each.fact, DecisionRecorded) and each.fact.text == put
            ]
        first = coming[0] if coming else None
        voted = first is not None and first.public and isinstance(first.fact, DecisionRecorded)
        return _decision(first.fact) if first and voted else None

    def _called_next(self, when: When, coming: Sequence[Settled]) -> str:
        """Give the proposal on which States were called next, unless something was settled before."""
        until = coming[0].when if coming else None
        return next((text for begun, text in self._called if begun > when and until and begun < until), "")

    def _in_earnest(self) -> list[Settled]:
        """Give what was settled in earnest, by its time: what was struck before anything else was said or settled was not."""
        last = [each.when[1] for each in self._said]
        taken: list[Settled] = []
        for each in sorted(self._settled, key=lambda each: each.when[1], reverse=True):
            if each.struck is None or any(each.stood(entry) for entry in last):
                taken.append(each)
                last.append(each.when[1])
        return sorted(taken, key=lambda each: each.when)

    @property
    def spoken_of(self) -> set[DecisionId]:
        """Give the decisions that delegations explained their votes on, or dissociated themselves from."""
        return set(self._of)

    def told_with(self, decision: DecisionView) -> DecisionView:
        """Give a decision with what was said of it, which its paragraphs rest on too."""
        said = self._of.get(DecisionId(decision.id), [])
        return replace(
            decision,
            explained=tuple(
                (each.fact.moment, each.named) for each in said if isinstance(each.fact, VoteExplained)
            ),
            dissociated=tuple(each.named for each in said if isinstance(each.fact, Dissociated)),
            entries=(*decision.entries, *(each.when[1] for each in said)),
        )


def settles(fact: Fact) -> bool:
    """Tell whether a body settled something; a motion that was withdrawn it did not decide."""
    return isinstance(fact, SETTLED) and not (isinstance(fact, MotionDecided) and fact.outcome == "withdrawn")


def _decision(fact: Fact | None) -> DecisionId | None:
    return fact.decision if isinstance(fact, DecisionRecorded | DecisionAnnounced) else None
