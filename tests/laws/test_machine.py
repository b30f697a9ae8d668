"""Whatever is done, in whatever order, the laws hold: a machine that performs every act there is."""

from __future__ import annotations

import itertools
import types
import typing
from datetime import date, datetime, time, timedelta

from hypothesis import HealthCheck, Phase, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from plenary.acts.catalogue import ACTS
from plenary.agenda.meetings import Sitting
from plenary.desk import Desk
from plenary.fact import (
    DecisionId,
    DelegationCode,
    ItemNumber,
    Language,
    ParagraphId,
    PromiseId,
    RequestId,
    SlotId,
    StatementId,
)
from plenary.facts.body import Pairs
from plenary.facts.decisions import DecisionRecorded
from plenary.floor.precedence import by_request
from plenary.measure.availability import availability
from plenary.proceedings.queries import moments, statements
from plenary.refusal import Refusal
from tests.desks import TEN, new_desk
from tests.laws import oracle
from tests.laws.coming_in import ComesIn

DELEGATIONS = [DelegationCode(f"state:{code}") for code in ("AU", "AT", "NG", "SD", "MX", "FR")]
DELEGATIONS += [DelegationCode("entity:UNODC"), DelegationCode("group:G77"), DelegationCode("state:ZZ")]
ITEMS = [ItemNumber(number) for number in ("1", "1 (a)", "2", "3", "4", "5", "9")]
LAST_FIRST = "ngo igo un observer state-party+signatory+non-signatory group officer secretariat"
WORDS = {
    "coverage": ["full", "into", "from", "none"],
    "quality": ["good", "degraded", "interrupted"],
    "order": ["request", "banded", "level", "region", "manual"],
    "list": ["main", "reply", "before-vote"],
    "category": ["state", "group", "ngo", "state-party", "observer"],
    "capacity": ["national", "group", "joint", "secretariat", "personal", "keynote", ""],
    "level": ["", "head-of-state", "minister"],
    "mode": ["", "video", "remote"],
    "method": ["show-of-hands", "recorded", "roll-call"],
    "majority": ["", "simple", "two-thirds"],
    "answer": ["yes", "no", "abstention", "not-voting", "perhaps"],
    "manner": ["consensus", "without-a-vote", "vote"],
    "motion": ["suspend", "adjourn", "close-debate"],
    "for_or_against": ["for", "against"],
    "before_or_after": ["before", "after"],
    "outcome": ["carried", "lost", "stands", "overruled"],
    "for": ["podium", "booths"],
    "kind": ["slower", "sound"],
    "direction": ["into", "both", "sideways"],
    "symptom": ["no-sound", "noise", "smell"],
    "role": ["secretary", "assistant", "judge"],
    "delivery": ["", "verbatim"],
    "action": ["", "add", "retitle", "renumber", "delete"],
    "zone": ["Europe/Vienna", "Asia/Tokyo", "Nowhere/Atlantis"],
    "name": ["replies.most", "order", "bands", "nothing"],
    "value": ["1", "2", "banded", LAST_FIRST],
    "language": ["en", "fr"],
}
PAIRS = [
    (("en.short", "the Working Group"),),
    (("floor", "0"), ("en", "1"), ("fr", "2")),
    (("floor", "0"), ("en", "0")),
]
MINUTES = st.integers(-30, 60)
MOST_REPLIES = 2
_ITEMS = st.sampled_from(ITEMS)
ALWAYS = {
    DelegationCode: st.sampled_from(DELEGATIONS),
    tuple[DelegationCode, ...]: st.lists(st.just(DelegationCode("group:G77")), max_size=1).map(tuple),
    ItemNumber: _ITEMS,
    tuple[ItemNumber, ...]: st.lists(_ITEMS, max_size=2, unique=True).map(tuple),
    StatementId: st.just(StatementId("none")),
    Language: st.sampled_from([Language(code) for code in ("ar", "zh", "en", "fr", "sw")]),
    tuple[Language, ...]: st.just((Language("en"),)),
    ParagraphId: st.sampled_from([ParagraphId("1"), ParagraphId("summary.2")]),
    tuple[ParagraphId, ...]: st.just((ParagraphId("1"), ParagraphId("summary.2"))),
    timedelta: st.integers(-20, 20).map(lambda hours: timedelta(hours=hours)),
    date: st.just(date(2009, 10, 2)),
    time: st.sampled_from([time(9), time(10), time(19), time(21)]),
    DecisionId: st.just(DecisionId("none")),
    tuple[str, ...]: st.just(("so be it", "Ω")),
    tuple[int, ...]: st.sampled_from([(3, 2), (2, 2), (1,)]),
    str: st.sampled_from(["so be it", "", "Ω"]),
    bool: st.booleans(),
    int: st.integers(-1, 200),
    float: st.sampled_from([0.0, 1.0, 2.5, 5.0, -1.0]),
}


def drawn(machine, argument, draw):
    """Draw a value for an argument of an act, plausible more often than not."""
    declared = argument.type
    if typing.get_origin(declared) in {types.UnionType, typing.Union}:
        inner = [each for each in typing.get_args(declared) if each is not type(None)]
        if draw(st.booleans()):
            return None
        declared = inner[0]
    if declared is str and argument.name in WORDS:
        return draw(st.sampled_from(WORDS[argument.name]))
    if declared == Pairs:
        return draw(st.sampled_from(PAIRS))
    return draw(machine.pool(declared))


class Meeting(ComesIn, RuleBasedStateMachine):
    """A meeting in which anything may be tried."""

    @initialize()
    def open_desk(self):
        self.desk = new_desk()
        # A wrong speaker put right, or an entry corrected, tells what was so, whatever the rules allow.
        self.mended = False

    def pool(self, declared):
        """Give the values of a type from which an argument is drawn now."""
        if declared in ALWAYS:
            return ALWAYS[declared]
        now, conference = self.desk.clock.now(), self.desk.conference
        if declared is RequestId:
            waiting = [each.id for held in conference.floor.lists.values() for each in held.requests]
            return st.sampled_from([*waiting, *waiting, RequestId("none")])
        if declared is PromiseId:
            open_ones = [each.id for each in conference.notices.promises]
            return st.sampled_from([*open_ones, PromiseId("none")])
        if declared is SlotId:
            slots = [slot.id for slot in conference.programme.slots]
            return st.sampled_from([*slots, SlotId("2009-10-09T10:00")])
        assert declared is datetime
        return MINUTES.map(lambda minutes: now + timedelta(minutes=minutes))

    @rule(name=st.sampled_from(sorted(ACTS)), seconds=st.integers(0, 400), data=st.data())
    def act(self, name, seconds, data):
        self.desk.clock.move(seconds=seconds)
        named = ACTS[name]
        self.mended |= name == "replace_speaker"
        values = {
            each.parameter: drawn(self, each, data.draw)
            for each in named.arguments
            if not each.optional or data.draw(st.booleans())
        }
        self._tried(lambda: self.desk.perform(named.act, **values))

    @rule(name=st.sampled_from(["call_to_order", "give_floor", "end_statement", "resume", "adjourn"]))
    def go_on(self, name):
        self.desk.clock.move(seconds=90)
        self._tried(lambda: self.desk.perform(ACTS[name].act))

    @rule(delegation=st.sampled_from(DELEGATIONS[:6]), item=st.sampled_from(ITEMS[3:5]))
    def inscribe(self, delegation, item):
        self.desk.clock.move(seconds=5)
        self._tried(lambda: self.desk.perform(ACTS["inscribe"].act, delegation, items=(item,)))

    @rule(item=st.sampled_from(ITEMS[3:5]))
    def take_up(self, item):
        self._tried(lambda: self.desk.perform(ACTS["take_up"].act, (item,)))

    @rule(seconds=st.integers(0, 60))
    def undo(self, seconds):
        self.desk.clock.move(seconds=seconds)
        self._tried(self.desk.undo)

    @rule()
    def redo(self):
        self._tried(self.desk.redo)

    @rule(data=st.data(), with_fallen=st.booleans())
    def strike(self, data, with_fallen):
        self.mended = True
        entry = data.draw(st.integers(2, len(self.desk.proceedings) + 1))
        self._tried(lambda: self.desk.strike(entry, "a slip", with_fallen=with_fallen))

    @rule(data=st.data(), seconds=st.integers(-300, 300))
    def correct_time(self, data, seconds):
        entry = data.draw(st.integers(2, len(self.desk.proceedings) + 1))
        assume(entry <= len(self.desk.proceedings))
        happened = self.desk.proceedings.entry(entry).at + timedelta(seconds=seconds)
        self._tried(lambda: self.desk.correct_time(entry, happened))

    @rule(data=st.data(), delegation=st.sampled_from(DELEGATIONS[:6]))
    def correct(self, data, delegation):
        self.mended = True
        entry = data.draw(st.integers(2, len(self.desk.proceedings) + 1))
        inscribed = ACTS["inscribe"].act
        self._tried(lambda: self.desk.correct(entry, "misheard", inscribed, delegation, items=("2",)))

    @rule(data=st.data())
    def redact(self, data):
        entry = data.draw(st.integers(2, len(self.desk.proceedings) + 1))
        self._tried(lambda: self.desk.redact(entry, "a private matter"))

    def _tried(self, act):
        """A refusal changes nothing."""
        before = (self.desk.conference, len(self.desk.proceedings))
        try:
            act()
        except Refusal:
            assert (self.desk.conference, len(self.desk.proceedings)) == before

    def teardown(self):
        """Replay is screen, and the second oracle agrees, at the end of every meeting."""
        if not hasattr(self, "desk"):
            return
        assert summary(self.desk) == summary_of_oracle(self.desk)
        again = Desk(self.desk._archive, self.desk.clock)
        assert again.conference == self.desk.conference
        assert again.proceedings.marks == self.desk.proceedings.marks
        assert [entry.facts for entry in again.proceedings.entries] == [
            entry.facts for entry in self.desk.proceedings.entries
        ]

    @invariant()
    def the_rules_of_the_field_hold(self):
        conference = self.desk.conference
        held = [meeting.number for meeting in conference.meetings.held]
        assert held == list(range(1, len(held) + 1))
        statement = conference.floor.statement
        if statement is not None and conference.meetings.sitting is not Sitting.OPEN:
            assert statement.paused_since is not None
        entered = [entry.entered for entry in self.desk.proceedings.entries]
        assert entered == sorted(entered)
        ids = [each.id for each in conference.floor.lists.values() for each in each.requests]
        assert len(ids) == len(set(ids))
        # A reply that was made, or waits, is one of those that the rules allow at a meeting.
        if not self.mended:
            assert all(made <= MOST_REPLIES for made in conference.floor.replied.values())
        # Every point of order stops the floor until the Chair has ruled on it.
        conduct = conference.conduct
        before_the_chair = [conduct.point, *conduct.further] if conduct.point else list(conduct.further)
        assert conference.floor.points == len(before_the_chair)
        if before_the_chair and statement is not None:
            assert statement.paused_since is not None
        # The place of the rule stands beside the effective one, whatever the order.
        for each in conference.floor.lists.values():
            assert sorted(by_request(each.requests), key=id) == sorted(each.requests, key=id)

    @invariant()
    def what_is_lost_of_a_language_is_told_alike(self):
        """The board and the statistics of the languages count the same minutes (R-7.3)."""
        now = max(self.desk.clock.now(), self.desk.proceedings.latest or TEN)
        gone = {each.language: each.gone for each in availability(self.desk.proceedings, now)}
        booths = self.desk.conference.booths.by_language
        assert {code: booth.loss(now) for code, booth in booths.items()} == gone

    @invariant()
    def what_is_recorded_stays_recorded(self):
        """Nobody has two statements at a time, and every decision belongs to a meeting that was open."""
        made = statements(self.desk.proceedings)
        assert sum(each.ended is None for each in made) <= 1
        times = sorted((each.started, each.ended or each.started) for each in made)
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(times))
        held = self.desk.conference.meetings.held
        assert all(1 <= each.meeting <= len(held) for each in made)
        kept = self.desk.proceedings.last.made
        ended = {(each.delegation, each.started, each.ended) for each in made if each.ended is not None}
        assert {(each.delegation, each.begins, each.ends) for each in kept} == ended
        for each in kept:
            of_then = [meeting for meeting in held if meeting.opened <= each.begins]
            assert of_then[-1].open_at(each.begins)
            assert of_then[-1].rose is None or each.ends <= of_then[-1].rose
        for moment in moments(self.desk.proceedings):
            if isinstance(moment.fact, DecisionRecorded):
                assert moment.before.meetings.sitting is Sitting.OPEN


def summary(desk):
    """Give what both tellings know, from the program's value."""
    conference = desk.conference
    statement = conference.floor.statement
    return {
        "sitting": str(conference.meetings.sitting),
        "held": len(conference.meetings.held),
        "items": {item.number: str(item.state) for item in conference.agenda.items},
        "current": list(conference.agenda.current),
        "lists": {
            name: ([request.id for request in held.requests], held.closed is not None)
            for name, held in conference.floor.lists.items()
        },
        "speaking": (statement.delegation, round(statement.elapsed(TEN + timedelta(days=9)).total_seconds()))
        if statement
        else None,
        "languages": {code: (b.coverage, b.quality) for code, b in conference.booths.by_language.items()},
        "incidents": [(each.language, each.restored is not None) for each in conference.booths.incidents],
        "strength": {code: b.strength for code, b in conference.booths.by_language.items()},
        "lost": {
            code: round(booth.loss(TEN + timedelta(days=9)).total_seconds())
            for code, booth in conference.booths.by_language.items()
        },
        "continuing": conference.booths.continuing,
        "recording": conference.booths.recording is not None,
        "extension": (conference.programme.asked is not None, conference.programme.extended is not None),
        "seats": {code: seat.category for code, seat in conference.roster.seats.items()},
        "persons": {
            code: {person.name: person.title for person in seat.persons}
            for code, seat in conference.roster.seats.items()
            if seat.persons
        },
        "slots": {
            slot.id: {
                "cancelled": slot.status == "cancelled",
                "items": list(slot.items),
                "when": (slot.date.isoformat(), slot.start.isoformat(), slot.end.isoformat()),
            }
            for slot in conference.programme.slots
        },
        "place": conference.body.place,
        "printed": conference.notices.printed,
        "points": conference.floor.points,
        "before": conference.report.considered and conference.report.considered.paragraph,
        "promises": [each.id for each in conference.notices.promises],
        "checks": {(each.check, each.slot): each.done for each in conference.checklist.checks},
        "question": conference.conduct.question.text if conference.conduct.question else None,
        "report": conference.report.adopted,
        "called": conference.conduct.roll_call
        and [
            (each, conference.conduct.roll_call.answers.get(each, ""))
            for each in conference.conduct.roll_call.called
        ],
        "nominations": [(each.office, each.person) for each in conference.roster.nominations],
    }


def summary_of_oracle(desk):
    """Give the same from the lines on disk, told by the oracle."""
    meeting = oracle.told(desk._archive.read_since(0))
    meeting["lists"] = {
        name: ([each["id"] for each in held["waiting"]], held["closed"])
        for name, held in meeting["lists"].items()
    }
    later = TEN + timedelta(days=9)
    meeting["lost"] = {
        code: round(lost + ((later - since).total_seconds() if since else 0))
        for code, (lost, since) in meeting["lost"].items()
    }
    for inner in ("bands", "regions", "replied", "moved", "question_at"):
        del meeting[inner]
    speaking = meeting["speaking"]
    if speaking:
        running = speaking["since"]
        ran = speaking["ran"] + ((TEN + timedelta(days=9) - running).total_seconds() if running else 0)
        meeting["speaking"] = (speaking["delegation"], round(max(ran, 0)))
    return meeting


class TestMeeting(Meeting.TestCase):
    settings = settings(
        max_examples=40,
        stateful_step_count=40,
        phases=(Phase.reuse, Phase.generate, Phase.shrink),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
