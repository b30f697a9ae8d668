"""What happens in a meeting and is seen in its windows: questions, refusals, drops, cards, dialogues, each at its moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from plenary.acts.requests import inscribe
from plenary.desk import Desk
from plenary.fact import DelegationCode, ItemNumber
from plenary.papers.pack import PACK
from plenary.papers.report.forms import PARTS
from plenary.refusal import Trouble
from plenary.tongue import Tongue
from tests.ui import happenings, scene
from ui import theme
from ui.background import Background
from ui.bridge import Bridge
from ui.dialogs import OF_QT
from ui.podium.gallery import SIZE as HALL
from ui.podium.surface import PodiumSurface
from ui.podium.view_of import view_of as podium_view
from ui.room.gallery import BESIDE
from ui.room.surface import RoomSurface
from ui.room.view_of import view_of as room_view
from ui.secretary import station
from ui.secretary.bands import BandsPanel
from ui.secretary.closing_pack import ClosingPack
from ui.secretary.gallery import SIZE
from ui.secretary.only_read import tell
from ui.secretary.papers import Papers
from ui.secretary.proceedings import ProceedingsPage
from ui.secretary.report_page import ReportPage
from ui.secretary.seat import Seat
from ui.secretary.window import SecretaryWindow
from ui.ticker import Ticker


class Shown(Struct):
    """A window at a moment, with what it hangs on."""

    window: SecretaryWindow
    bridge: Bridge
    ticker: Ticker

    def settle(self) -> None:
        """Let everything that was asked for be done and shown."""
        self.ticker.tick()
        while self.bridge.pending:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()

    def run(self, *commands: str) -> None:
        """Do what keys would do, one after the other."""
        for each in commands:
            self.window.run(each)
            self.settle()

    def choose(self, typed: str = "") -> None:
        """Answer the palette: type, and take the first choice that can be taken."""
        palette = self.window.palette_
        palette.field.edit.setText(typed)
        palette._take_index(palette.list.currentIndex())
        self.settle()


def _refused(shown: Shown) -> None:
    shown.bridge.perform(inscribe, DelegationCode("state:GH"))


def _troubled(shown: Shown) -> None:
    shown.bridge.trouble.emit(Trouble("archive.disk-full", path="/meetings/working group.plenary"))


def _only_read(shown: Shown) -> None:
    tell(shown.window, Path("/meetings/working group.plenary"), lambda _path: None, None)


def _look_at_record(shown: Shown) -> None:
    shown.window.desk.incident.look_at_language(str(happenings.FRENCH))


def _card(shown: Shown) -> None:
    shown.run("cards")
    shown.choose()


def _adopt(shown: Shown) -> None:
    """Put a paragraph before the meeting, have it adopted, and propose another text for the next one."""
    shown.window.show_page("report", ReportPage(shown.bridge, shown.window.tongue))
    shown.settle()
    page = shown.window.pages.currentWidget()
    steps = page.adopting.steps
    for place, buttons in ((1, (steps.read_it, steps.adopt, steps.adopt)), (2, (steps.read_it, steps.amend))):
        page.choose(list(page.adopting._numbered())[place])
        for each in buttons:
            each.click()
            shown.settle()


def seat_of(at: Shown) -> Seat:
    """Give the officer's place at the window of somebody, whichever window that is by then."""
    return Seat(lambda: at.window, Background(at.bridge))


def _adopt_in_parts(shown: Shown) -> None:
    """Open the addendum and put its first paragraph before the meeting: nobody has commented yet."""
    shown.window.show_page("report", ReportPage(shown.bridge, shown.window.tongue))
    shown.settle()
    page = shown.window.pages.currentWidget()
    page.turn(PARTS)
    shown.settle()
    steps = page.adopting.steps
    for each in (steps.parts.on, steps.read_it):
        each.click()
        shown.settle()


def _pack(shown: Shown) -> None:
    """The closing pack was written."""
    folder = Path("/meetings/working group/1 October")
    files = tuple(folder / f"{name}{suffix}" for name, suffix in PACK.items())
    ClosingPack(seat_of(shown), OF_QT, folder)._say_done(folder, (*files, folder / "meeting.plenary"))


def _tab(name: str) -> Callable[[Shown], None]:
    return lambda shown: shown.window.desk.lists.tabs.setCurrentIndex(
        ("main", "reply", "points", "motions").index(name)
    )


def _proceedings(shown: Shown) -> None:
    window = shown.window
    window.show_page("proceedings", ProceedingsPage(shown.bridge, window.tongue, window.hand))


def _nothing(_shown: Shown) -> None:
    return None


MOMENTS: dict[str, tuple[Callable[[], Desk], Callable[[Shown], object]]] = {
    "asked": (happenings.asked, _nothing),
    "asked-heard": (happenings.asked, lambda shown: shown.run("gavel")),
    "asked-objected": (happenings.objected, _nothing),
    "dropped": (happenings.dropped, _look_at_record),
    "heard-again": (happenings.heard_again, _look_at_record),
    "ended": (happenings.ended, _nothing),
    "last-minute": (happenings.last_minute, _nothing),
    "point-of-order": (happenings.ordered, _tab("points")),
    "motion": (happenings.moved, _tab("motions")),
    "reply": (scene.debated, _tab("reply")),
    "bands": (scene.debated, lambda shown: shown.window.desk.lists.show_bands(BandsPanel)),
    "another-list": (scene.debated, lambda shown: shown.window.hand.keep_list((ItemNumber("3"),))),
    "suspended": (happenings.suspended, _nothing),
    "informal": (happenings.consulting, _nothing),
    "private": (happenings.in_private, _nothing),
    "risen": (happenings.risen, _nothing),
    "services": (happenings.late, _nothing),
    "refused": (happenings.closed, _refused),
    "trouble": (scene.debated, _troubled),
    "card": (scene.debated, _card),
    "only-read": (scene.debated, _only_read),
    "struck": (happenings.mended, _proceedings),
    "adopting": (happenings.adopting, _adopt),
    "adopting-parts": (happenings.adopting, _adopt_in_parts),
    "roll-call": (happenings.called, _nothing),
    "roll-call-complete": (happenings.all_called, lambda shown: shown.run("gavel")),
    "roll-call-mended": (happenings.called, lambda shown: shown.window.desk.roll_call.step_back()),
    "voted": (happenings.put_to_vote, _nothing),
    "pack": (happenings.risen, _pack),
}
"""A name, the meeting, and what the officer does then."""

QUESTIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "items": (("items", ""),),
    "cards": (("cards", ""),),
    "language-spoken": (("spoken-language", ""),),
    "wrong-speaker": (("wrong-speaker", ""),),
    "point": (("point-of-order", ""),),
    "motions": (("motion", ""),),
    "order": (("order", ""),),
    "limits": (("limits", ""),),
    "closing": (("close-list", ""),),
    "details": (("details", ""),),
    "text": (("text", ""),),
    "why": (("why", ""),),
    "gavel": (("gavel", ""),),
    "vote": (("vote", ""),),
    "roll-call": (("roll-call", ""),),
    "drop": (("language-dropped", ""),),
    "suspend": (("suspend", ""),),
    "quorum": (("quorum", ""),),
    "promise": (("promise", ""), ("", "list")),
    "rule": (("set_rule", ""),),
    "rule-value": (("set_rule", ""), ("", "")),
    "channels": (("set_channels", ""), ("", ""), ("", "")),
    "zone": (("set_timezone", ""),),
    "paragraph": (("read_paragraph", ""),),
    "meeting-of-programme": (("cancel_meeting", ""),),
}
"""What the palette asks: commands, and what is typed and taken after each but the last."""


HALLS = ("ended", "last-minute", "suspended", "informal", "private", "risen", "adopting")
"""The moments at which the screens of the hall look otherwise."""


def of_halls(tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give the chair's screen and the room's at each of those moments, and with the words of a paragraph."""
    desks = {name: MOMENTS[name][0] for name in HALLS}
    desks["considered"] = partial(happenings.considered, tongue.code)
    both = (tongue, Tongue(BESIDE[tongue.code]))
    for name, make in desks.items():
        desk = make()
        now = desk.clock.now()
        for screen, surface, view in (
            ("podium", PodiumSurface, podium_view(desk.conference, now, tongue)),
            ("room", RoomSurface, room_view(desk.conference, now, both, words=True)),
        ):
            shown = surface(theme.look().scheme)
            shown.resize(*HALL)
            shown.show_view(view)
            yield f"{screen}-{name}", shown


ASKED = frozenset(f"asks-{name}" for name in QUESTIONS)


def of_moments(tongue: Tongue, *, painted: bool = True) -> Iterator[tuple[str, QWidget]]:
    """Give the officer's window at each moment under a name; it has settled."""
    for name, (make, do_then) in MOMENTS.items():
        shown = _shown(make(), tongue, painted)
        do_then(shown)
        shown.settle()
        yield f"moment-{name}", shown.window
        _gone(shown)
    shown = _shown(happenings.promised(), tongue, painted)
    shown.run("adjourn")
    yield "asks-adjourn", shown.window
    _gone(shown)


def of_questions(tongue: Tongue, *, painted: bool = True) -> Iterator[tuple[str, QWidget]]:
    """Give the officer's window at everything that the palette asks, and the sheet of a paper."""
    shown = _shown(scene.debated(), tongue, painted)
    table = shown.window.desk.lists.table
    for name, steps in QUESTIONS.items():
        table.setCurrentIndex(table.model().index(1, 0))
        for command, typed in steps:
            if command:
                shown.run(command)
            else:
                shown.choose(typed)
        yield f"asks-{name}", shown.window
        shown.window.palette_.close_up()
        shown.settle()
    papers = Papers(seat_of(shown), lambda _readers: lambda _paper, _copies: False, None)
    papers.show("statistics", tongue)
    shown.settle()
    yield (
        "paper-sheet",
        next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "Sheet"),
    )
    _gone(shown)


def _shown(desk: Desk, tongue: Tongue, painted: bool) -> Shown:
    bridge, ticker = Bridge(desk), Ticker(desk.clock)
    shown = Shown(SecretaryWindow(bridge, ticker, tongue), bridge, ticker)
    shown.window.hand.later = station._later
    shown.window.setUpdatesEnabled(painted)
    shown.window.resize(*SIZE)
    shown.window.show()
    shown.settle()
    return shown


def _gone(shown: Shown) -> None:
    shown.bridge.close()
    shown.window.leave()
    shown.window.close()
    shown.window.deleteLater()
