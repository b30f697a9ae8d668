"""Play the sample meeting without a display: every paper and a picture of every screen are left in a folder."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.console import unheard
from plenary.console.acting import perform
from plenary.console.answers import Untold, complain, say
from plenary.console.commands import Parser, take_size
from plenary.console.sample import opened, steps
from plenary.console.usage import Misuse
from plenary.console.voice import ENGLISH, sentence_of
from plenary.desk import Desk
from plenary.papers.calendar import calendar
from plenary.papers.seal import write
from plenary.papers.shelf import PAPERS
from plenary.papers.speakers_list import speakers_list
from plenary.papers.tree import Paper
from plenary.papers.views.printing import list_view
from plenary.papers.views.programme import programme_view
from plenary.papers.writers import forms_of, write_whole
from plenary.refusal import Refusal, Trouble
from plenary.tongue import LANGUAGES, N_, Tongue
from ui import theme
from ui.bridge import Bridge
from ui.ticker import Ticker
from ui.tokens import Scheme

Gallery = Callable[[Bridge, Ticker, Tongue], Iterator[tuple[str, QWidget]]]
MOMENTS = {
    "1-before": datetime(2009, 10, 1, 7, 55, tzinfo=UTC),
    "2-debate": datetime(2009, 10, 1, 13, 43, tzinfo=UTC),
    "3-after": datetime(2009, 10, 3, 0, 0, tzinfo=UTC),
}
"""The instants of the sample (UTC) at which the screens are looked at."""
FIRST = "1-before"
"""When the script is printed: before the first meeting."""
CALLED = {"report": "draft report", "final": "final report"}
READERS = ("podium", "booths", "room")


class Folder(Struct, frozen=True):
    """Where everything is left; ``size`` is that of the sheets on which papers are set."""

    path: Path
    size: str

    def take(self, paper: Paper, name: str) -> Path:
        """Write a paper under a name, in the form in which that ends."""
        return write(replace(paper, size=self.size), self.path / name)


def rehearse(words: Sequence[str], gallery: Gallery) -> int:
    """Play the sample, write its papers and pictures, and give the status."""
    try:
        options = _options(words)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QApplication.instance() or QApplication([sys.argv[0]])
        _make(options.folder)
        folder = Folder(options.folder, options.size)
        for path in played(folder, Tongue(options.lang), application, gallery):
            say(str(path))
    except Untold as untold:
        return unheard(untold)
    except (Misuse, Trouble, Refusal) as no:
        complain(sentence_of(opened(MemoryArchive()).conference, no))
        return 2
    return 0


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("paper.not-written", path=str(folder), said=error.strerror or str(error)) from error


def _options(words: Sequence[str]) -> Namespace:
    does = ENGLISH.text(N_("Plays the sample meeting at speed."))
    parser = Parser(prog="plenary rehearse", description=does, allow_abbrev=False)
    parser.add_argument("-o", dest="folder", type=Path, default=Path("rehearsal"), metavar="DIR")
    parser.add_argument("--lang", choices=LANGUAGES, default="en")
    take_size(parser)
    return parser.parse_args(list(words))


def played(folder: Folder, tongue: Tongue, application: object, gallery: Gallery) -> Iterator[Path]:
    """Play the sample through; give each file once it is written."""
    assert isinstance(application, QApplication)  # noqa: S101 - made just before
    desk = opened(MemoryArchive())
    todo = list(steps())
    for name, until in MOMENTS.items():
        while todo and datetime.fromisoformat(str(todo[0].at)) <= until:
            step = todo.pop(0)
            perform(desk, step.act, step.said, step.at)
        desk.clock = HandClock(max(until, desk.proceedings.latest or until) if todo else _last(desk))
        yield from _lists(folder, name, desk, tongue)
        yield from _pictures(folder.path, name, desk, tongue, application, gallery)
        if name == FIRST:
            yield from _papers(folder, ("script",), desk, tongue)
    yield from _papers(folder, tuple(name for name in PAPERS if name != "script"), desk, tongue)
    view = programme_view(desk.proceedings, tongue, at=desk.clock.now())
    write_whole(calendar(view), folder.path / "programme.ics")
    yield folder.path / "programme.ics"


def _papers(folder: Folder, names: Sequence[str], desk: Desk, tongue: Tongue) -> Iterator[Path]:
    """Write papers of the shelf in every form that they have."""
    for name in names:
        paper = PAPERS[name].draw(desk.proceedings, tongue, desk.clock.now())
        for suffix in forms_of(paper):
            yield folder.take(paper, f"{CALLED.get(name, name)}{suffix}")


def _last(desk: Desk) -> datetime:
    return desk.proceedings.latest or datetime.now(UTC)


def _lists(folder: Folder, moment: str, desk: Desk, tongue: Tongue) -> Iterator[Path]:
    for number, held in enumerate(desk.conference.floor.lists.values(), start=1):
        for readers in READERS if held.requests else ():
            view = list_view(
                desk.conference, desk.proceedings, tongue, held.id, at=desk.clock.now(), readers=readers
            )
            yield folder.take(speakers_list(view), f"{moment} list {number} {readers}.pdf")


def _pictures(
    folder: Path, moment: str, desk: Desk, tongue: Tongue, application: QApplication, gallery: Gallery
) -> Iterator[Path]:
    for scheme in Scheme:
        theme.apply(application, scheme, 1.0, tongue, still=True)
        bridge, ticker = Bridge(desk), Ticker(desk.clock)
        try:
            for name, widget in gallery(bridge, ticker, tongue):
                yield picture(widget, folder / f"{moment} {name} {scheme.value}.png", bridge, ticker)
        finally:
            bridge.close()


def picture(widget: QWidget, path: Path, bridge: Bridge, ticker: Ticker) -> Path:
    """Let a screen settle, then write a picture of it."""
    ticker.tick()
    while bridge.pending:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    write_whole(bytes(buffer.data().data()), path)
    return path
