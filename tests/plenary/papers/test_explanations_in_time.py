"""Whatever is decided, adopted, undone and struck: an explanation is told of what was settled last when it was made."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import adopt_agenda, take_up
from plenary.acts.decisions import explain_vote
from plenary.acts.meetings import set_public
from plenary.acts.procedure import decide_motion, move_motion
from plenary.acts.programme import adopt_programme
from plenary.acts.report import adopt_paragraph, read_paragraph
from plenary.acts.votes import record_vote
from plenary.facts.decisions import DecisionRecorded
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.refusal import Refusal
from plenary.tongue import Tongue
from tests.desks import sitting_desk

STATES = {
    "Chile": "state:CL",
    "Kenya": "state:KE",
    "Japan": "state:JP",
    "Peru": "state:PE",
    "Cuba": "state:CU",
}


class Room:
    """A desk, and what a witness would tell of it.

    ``settled`` holds entries and, of decisions in public, their identities; ``said`` who explained which of them.
    """

    def __init__(self):
        self.desk, self.public = sitting_desk(), True
        self.settled, self.said, self.waiting, self.seen = [], {}, [], set()

    def vote(self, _how):
        words = f"Proposal {len(self.desk.proceedings)}"
        entry = self.desk.perform(record_vote, 3, 1, text=words, majority="simple")
        (decision,) = (fact.decision for fact in entry.facts if isinstance(fact, DecisionRecorded))
        self._settle(entry, decision if self.public else None)

    def adopt(self, how):
        if how == "paragraph":
            self.desk.perform(read_paragraph, "p1", "1", "Words")
            entry = self.desk.perform(adopt_paragraph, "p1")
        elif how == "motion":
            self.desk.perform(move_motion, "adjourn-debate", "state:MX")
            entry = self.desk.perform(decide_motion, "lost")
        else:
            entry = self.desk.perform({"agenda": adopt_agenda, "programme": adopt_programme}[how])
        self._settle(entry, None)

    def _settle(self, entry, decision):
        self.settled.append((entry.id, decision))
        self.said |= dict.fromkeys(self.waiting, (*self.settled[-1], "before"))
        self.waiting = []

    def explain(self, when):
        who = next((name for name in STATES if name not in self.seen), None)
        if who:
            self.desk.perform(explain_vote, STATES[who], when)
            self.seen.add(who)
            if self.public and when == "after":
                self.said[who] = (*self.settled[-1], "after")
            elif self.public:
                self.waiting.append(who)

    def go_behind_doors(self, how):
        self.desk.perform(set_public, public=how)
        self.public = how

    def vote_behind_doors(self, how):
        self.go_behind_doors(False)
        self.vote(how)
        self.go_behind_doors(True)

    def take_up(self, how):
        self.desk.perform(take_up, (how,))
        self.said |= dict.fromkeys(self.waiting, (0, None, "before"))
        self.waiting = []

    def undo(self, _how):
        """Take back what was settled, if it was the last thing done: nobody explained it yet."""
        if self.settled and self.settled[-1][0] == len(self.desk.proceedings):
            self.desk.undo()
            undone, _ = self.settled.pop()
            self.waiting = [who for who, (entry, *_) in self.said.items() if entry == undone]
            for who in self.waiting:
                del self.said[who]

    def strike(self, how):
        """Strike something that was settled before something else was, or explained: its explanations go with it."""
        explained = {entry for entry, _, when in self.said.values() if when == "after"}
        if how < len(self.settled) - 1 or (how < len(self.settled) and self.settled[how][0] in explained):
            struck, _ = self.settled.pop(how)
            self.desk.strike(struck, "a mistake")
            for who, (entry, _, when) in self.said.items():
                if entry == struck:
                    self.said[who] = (entry, None, when)


STEPS = (
    (Room.vote, None),
    (Room.vote_behind_doors, None),
    (Room.explain, "before"),
    (Room.explain, "after"),
    (Room.adopt, "paragraph"),
    (Room.adopt, "motion"),
    (Room.adopt, "agenda"),
    (Room.adopt, "programme"),
    (Room.go_behind_doors, False),
    (Room.go_behind_doors, True),
    (Room.take_up, "3"),
    (Room.undo, None),
    (Room.strike, 0),
    (Room.strike, 1),
)
OFTEN = (*STEPS, *(STEPS[:4] * 3))


@given(steps=st.lists(st.sampled_from(OFTEN), min_size=4, max_size=20))
def test_every_explanation_is_told_once_of_what_was_settled_last_when_it_was_made(steps):
    room = Room()
    for act, how in steps:
        with suppress(Refusal):
            act(room, how)
    drawn = draft_report(report_view(room.desk.conference, room.desk.proceedings, Tongue()))
    told = [
        (each.key, plain(each.text))
        for each in drawn.blocks
        if isinstance(each, Paragraph) and each.key.endswith((".before", ".after", ".positions"))
    ]
    expected = room.said | dict.fromkeys(room.waiting, (0, None, ""))
    for who, (_, decision, when) in expected.items():
        (key,) = (key for key, words in told if who in words)
        assert key == f"decision.{decision}.{when}" if decision else key.endswith(".positions")
    assert not any(who in words for _, words in told for who in STATES.keys() - expected.keys())
