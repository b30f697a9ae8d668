"""The two days of the sample meeting, run in the window with keys alone: what the body did comes out the same.

What is done before the meeting, at the booths and with the report is entered as it stands in the
sample; everything between the gavel that opens and the gavel that closes is pressed and typed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from plenary.archive.memory import MemoryArchive
from plenary.console.acting import perform
from plenary.console.sample import opened, steps
from plenary.console.words import delegation_of, instant_of, item_of, request_of
from plenary.proceedings.queries import statements
from ui.secretary.commands import BY_NAME

Key, Mod = Qt.Key, Qt.KeyboardModifier


class Secretary:
    """Presses for each act of the sample what an officer would press; ``by_hand`` counts them."""

    def __init__(self, officer):
        self.officer = officer
        self.by_hand = 0

    @property
    def now(self):
        return self.officer.now

    def do(self, step):
        """Do one step at its instant: by keys where there are keys for it, else as the sample does."""
        clock = self.officer.desk.clock
        at = instant_of(step.at or "", self.now.body, clock.now().date())
        clock.instant = max(at, clock.now())
        self.officer.ticker.tick()
        pressed: Callable[[dict], bool] | None = getattr(self, step.act, None)
        if pressed is not None and pressed(step.said):
            self.by_hand += 1
            return
        self.officer.bridge._ask(lambda desk: perform(desk, step.act, step.said, step.at))
        self.officer.rest()

    def press(self, key, modifiers=Mod.NoModifier):
        self.officer.press_at_once(key, modifiers)

    def answer(self, *words):
        for each in words:
            self.officer.window.palette_.field.edit.setText(each)
            self.press(Key.Key_Return)

    def by_name(self, command):
        """Find a command by its words, as Ctrl+K does."""
        self.press(Key.Key_K, Mod.ControlModifier)
        self.answer(BY_NAME[command].words)

    def code(self, word):
        return delegation_of(word, self.now, self.now.body.local(self.officer.desk.clock.now()).date())

    def name(self, word):
        return self.officer.window.hand.speech.name(self.code(word))

    def request(self, word):
        return request_of(word, self.now, self.now.body.local(self.officer.desk.clock.now()).date())

    def select(self, word):
        request = self.request(word)
        table = self.officer.window.desk.lists.table
        self.officer.window.desk.lists._show_list(self.now, self.officer.desk.clock.now())
        table.setFocus()
        table.choose(request)
        assert table.request == request
        return True

    def here(self, said):
        """Tell whether an act is about the list that the window shows."""
        items = tuple(item_of(each) for each in said.get("items", "").split(",") if each)
        return bool(self.now.agenda.current) and items in ((), self.now.agenda.current)

    def call_to_order(self, said):
        self.officer.later(seconds=2)
        self.press(Key.Key_Space)
        if said.get("cause") and self.now.meetings.current.late:
            self.press(Key.Key_L, Mod.ShiftModifier)
            self.answer(said["cause"])
        return True

    def take_up(self, said):
        if "," in said["items"]:
            return False
        self.press(Key.Key_I)
        self.answer(f"{said['items']} {self.now.agenda.item(item_of(said['items'])).title('en')}")
        return True

    def inscribe(self, said):
        if not self.here(said) or set(said) - {"delegation", "items", "language", "on_behalf_of"}:
            return False
        code = self.code(said["delegation"])
        behalf = f" for {said['on_behalf_of'].partition(':')[2]}" if "on_behalf_of" in said else ""
        self.press(Key.Key_F2)
        self.officer.window.desk.lists.field.edit.setText(code.partition(":")[2] + behalf)
        field = self.officer.window.desk.lists.field
        places = [place for place, each in enumerate(field.bar.proposals) if each.delegation == code]
        for _ in range(places[0]):
            self.press(Key.Key_Down)
        self.press(Key.Key_Return)
        self.press(Key.Key_Escape)
        waits = self.now.floor.waiting_of(code)
        if waits and said.get("language"):
            self.officer.window.desk.lists._show_list(self.now, self.officer.desk.clock.now())
            self.officer.window.desk.lists.table.choose(waits[-1].id)
            self.press(Key.Key_E)
            self.answer("Language of", said["language"].upper() if said["language"] != "es" else "S")
        return True

    def give_floor(self, said):
        if "request" not in said:
            self.officer.later(seconds=2)
            self.press(Key.Key_Space)
            return True
        request = self.request(said["request"])
        if request not in [row.id for row in self.officer.window.desk.lists.table.rows.rows]:
            return False
        self.select(said["request"])
        self.press(Key.Key_Return, Mod.ControlModifier)
        return True

    def end_statement(self, _said):
        self.officer.later(seconds=2)
        self.press(Key.Key_Space)
        return True

    def pause_statement(self, _said):
        self.press(Key.Key_P)
        return True

    resume_statement = pause_statement

    def extend_statement(self, said):
        for _ in range(int(said["minutes"])):
            self.press(Key.Key_Plus)
        return True

    def pass_over(self, said):
        self.select(said["request"])
        self.press(Key.Key_A)
        return True

    def withdraw(self, said):
        self.select(said["request"])
        self.press(Key.Key_Delete)
        return True

    def swap(self, said):
        self.select(said["request"])
        other = self.now.floor.waiting(self.request(said["with"]))
        self.press(Key.Key_X)
        self.answer(self.officer.window.hand.speech.name(other.delegation))
        return True

    def replace_speaker(self, said):
        self.press(Key.Key_W)
        self.answer(self.name(said["delegation"]))
        return True

    def raise_point_of_order(self, said):
        self.press(Key.Key_O)
        self.answer(self.name(said["delegation"]))
        return True

    def rule_on_point_of_order(self, said):
        self.press(Key.Key_O)
        self.officer.window.palette_.field.edit.setText(said["ruling"])
        self.press(Key.Key_Up)
        self.press(Key.Key_Return)
        return True

    def request_reply(self, said):
        self.press(Key.Key_R)
        self.answer(self.name(said["delegation"]))
        return True

    def close_list(self, _said):
        self.press(Key.Key_C)
        self.answer("")
        return True

    def announce_closing(self, said):
        local = self.now.body.local(instant_of(said["closes"], self.now.body, self._today()))
        self.press(Key.Key_C)
        self.answer(f"{local:%H.%M}")
        return True

    def _today(self):
        return self.now.body.local(self.officer.desk.clock.now()).date()

    def begin_informals(self, _said):
        self.by_name("informals")
        return True

    end_informals = begin_informals

    def resume(self, _said):
        self.officer.later(seconds=2)
        self.press(Key.Key_Space)
        return True

    def adjourn(self, said):
        if said:
            return False
        self.by_name("adjourn")
        return True

    def announce(self, said):
        self.by_name("announce")
        self.answer(said["text"])
        return True

    def preside(self, said):
        self.by_name("preside")
        self.answer(said["person"])
        return True

    def undo(self, _said):
        self.officer.window.setFocus()
        self.press(Key.Key_Z, Mod.ControlModifier)
        return True


@pytest.fixture(scope="module")
def played():
    """Give the sample as the command plays it."""
    desk = opened(MemoryArchive())
    for step in steps():
        perform(desk, step.act, step.said, step.at)
    return desk


def body(desk):
    """Give what the body did: who spoke on what at which meeting, what was considered, what was decided."""
    now = desk.conference
    return {
        "spoke": [
            (each.delegation, each.on_behalf_of, each.meeting, each.items, each.purpose)
            for each in statements(desk.proceedings)
        ],
        "items": [(each.number, str(each.state)) for each in now.agenda.items],
        "meetings": [(each.number, each.slot) for each in now.meetings.held],
        "decided": sum(
            fact.KIND == "decision.recorded" for entry in desk.proceedings.entries for fact in entry.facts
        ),
        "closed": now.body.closed,
        "adopted": (now.agenda.adopted, now.report.adopted),
    }


@pytest.mark.timeout(240)
def test_two_days_are_run_with_keys_alone(at_desk, played):
    desk = opened(MemoryArchive())
    secretary = Secretary(at_desk(desk))
    refused = []
    secretary.officer.bridge.refused.connect(lambda no: refused.append(str(no)))
    for step in steps():
        secretary.do(step)
        assert not refused, (step, refused)
    assert body(desk) == body(played)
    assert secretary.by_hand > 200


def test_the_days_are_those_of_the_sample(played):
    assert isinstance(played.conference.meetings.held[-1].rose, datetime)
    assert len(played.conference.meetings.held) == 4
