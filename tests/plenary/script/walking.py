"""Walk through a meeting by its script: each key performs what the next line names, and nothing else."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.acts.opening import open_conference
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.script.book import book
from plenary.script.line import Step
from plenary.script.proposing import first, next_lines
from plenary.tongue import Tongue
from tests.desks import AGENDA, TEN, sitting_desk


def before(**changed):
    """A desk before the first meeting, its agenda changed."""
    clock = HandClock(TEN)
    desk = Desk(MemoryArchive(clock=clock), clock)
    profile = changed.pop("profile", None)
    words = {"rules": profile} if profile else {}
    desk.perform(open_conference, replace(AGENDA, **changed), zone="Europe/Vienna", **words)
    return desk


def done(*steps, desk=None):
    """A sitting desk at which these acts were performed, each with its arguments."""
    desk = desk or sitting_desk()
    for act, *words in steps:
        named = words.pop() if words and isinstance(words[-1], dict) else {}
        desk.clock.move(seconds=20)
        desk.perform(act, *words, **named)
    return desk


class Walker:
    """An officer who only presses the next key; ``quiet`` since when nobody objected to the question."""

    def __init__(self, desk, code="en"):
        self.desk, self.book, self.quiet = desk, book(code), None

    @property
    def lines(self):
        question = self.desk.conference.conduct.question
        return next_lines(
            self.desk.conference,
            self.desk.clock.now(),
            self.book,
            officers=Tongue("en"),
            just=self.desk.proceedings.entries[-1].facts,
            quiet=question is not None and question.asked == self.quiet,
        )

    def press(self):
        """Gavel the next line and give it; None where nothing is left."""
        line = first(self.lines)
        if line is None:
            return None
        self.wait()
        if line.step is Step.NONE:
            self.quiet = self.desk.conference.conduct.question.asked
        for deed in line.deeds:
            self.desk.perform(deed.act, **deed.arguments)
        self.desk.clock.move(seconds=65)
        return line

    def wait(self):
        """Come back for the next meeting at its hour."""
        now = self.desk.conference
        after = now.programme.next_planned()
        if now.meetings.current is None and after is not None:
            left = now.body.instant(after.opens) - self.desk.clock.now()
            self.desk.clock.move(seconds=max(0.0, left.total_seconds()))

    def walk(self, most=80):
        """Press until nothing is left, and give the formulas with their steps."""
        said = []
        for _ in range(most):
            line = self.press()
            if line is None:
                return said
            said.append(f"{line.formula} {line.step}")
        raise AssertionError(said)
