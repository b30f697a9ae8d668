"""Print papers: to a remembered printer, to one that is chosen, or into a file; each printing of a list has a number."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from plenary.acts.lists import the_list
from plenary.acts.papers import print_list
from plenary.desk import Desk
from plenary.fact import ItemNumber
from plenary.papers.seal import write
from plenary.papers.speakers_list import speakers_list
from plenary.papers.tree import Paper
from plenary.papers.views.printing import list_view
from plenary.refusal import Trouble
from plenary.tongue import Tongue
from ui.background import Background, alive, nothing
from ui.bridge import Bridge
from ui.fonts import Face
from ui.paper.pages import laid_on

MARGINS_MM = 18.0
FOOT, _NUMBER, _POINTS = 26.0, 9.0, 72.0
"""Points below the text in which the number of the page stands, 2/14, its size, and how many make an inch."""

Send = Callable[[Paper, int], bool]
"""Sends a paper to a printer in so many copies, away from the windows; False where there is none."""


class Chosen(Struct, frozen=True):
    """A printer that was asked for, and the copies that were asked for there."""

    send: Send
    copies: int = 1


Choose = Callable[[QWidget, Tongue], Chosen | None]
"""Asks for a printer."""


class Press(Struct, frozen=True):
    """The one way of papers to a printer and into files; pages are laid out and sent away from the windows.

    ``send`` is the printer, which a test replaces; ``trouble`` hears what a printer or a disk does not take.
    Whatever goes out is set on sheets of one ``size``.
    """

    background: Background
    send: Send
    trouble: Callable[[Exception], object]
    size: str = "A4"

    def print(
        self,
        paper: Paper,
        told: Callable[[bool], object],
        copies: int = 1,
        ended: Callable[[], object] = nothing,
    ) -> None:
        """Print a paper; ``told`` hears whether there is a printer, ``ended`` of the end, whatever came of it."""
        sized = replace(paper, size=self.size)
        self.background.start(partial(self.send, sized, copies), told, self.trouble, ended)

    def save(self, paper: Paper, path: Path, told: Callable[[Path], object]) -> None:
        """Write a paper in the form that the name ends in; ``told`` hears under which name, later."""
        self.background.start(partial(write, replace(paper, size=self.size), path), told, self.trouble)


class Printing(Struct, frozen=True):
    """Prints lists of speakers in a language: each printing has a number, and is entered once it went."""

    bridge: Bridge
    tongue: Tongue
    press: Press
    copies: int = 1

    @classmethod
    def by(
        cls, send: Send, background: Background, bridge: Bridge, tongue: Tongue, copies: int, size: str
    ) -> Printing:
        """Give the printing on one printer, in so many copies of a size; trouble is told by the bridge."""
        return cls(bridge, tongue, Press(background, send, bridge.trouble.emit, size), copies)

    def list(self, readers: str, nobody: Callable[[], None], items: tuple[ItemNumber, ...] = ()) -> None:
        """Print a list and enter the printing once it went; ``nobody`` where no printer is.

        ``items`` are those of the list, the current ones where none are named. One list goes after the other: a
        list is drawn up under the number that its printing will have, wherever in the windows it was asked for.
        """
        self.bridge.turns.take(lambda: self._draw_up(readers, nobody, items))

    def _draw_up(self, readers: str, nobody: Callable[[], None], items: tuple[ItemNumber, ...]) -> None:
        drawn: list[Paper] = []

        def went(there: bool) -> None:
            if there:
                self.bridge.perform(print_list, items, for_=readers, copies=self.copies)
            elif alive(nobody):
                nobody()

        def send(_: None) -> None:
            if drawn:
                self.press.print(drawn[0], went, self.copies, ended)
            else:
                self.bridge.turns.over()

        def ended() -> None:
            # Heard after the desk has entered the printing, or refused to.
            self.bridge.look(lambda _desk: None, lambda _: self.bridge.turns.over())

        self.bridge.look(lambda desk: list_paper(desk, self.tongue, readers, items), drawn.append)
        # Heard also where the list was refused, or could not be drawn up.
        self.bridge.look(lambda _desk: None, send)

    def save(
        self, path: Path, readers: str, done: Callable[[Path], None], items: tuple[ItemNumber, ...] = ()
    ) -> None:
        """Write the list as a file, in the form that its ending names."""
        self.bridge.look(
            lambda desk: list_paper(desk, self.tongue, readers, items),
            lambda paper: self.press.save(paper, path, done),
        )


def list_paper(desk: Desk, tongue: Tongue, readers: str, items: tuple[ItemNumber, ...] = ()) -> Paper:
    """Draw up the list of some items, or of the current ones, as it stands.

    Raises:
        Refusal: no list was opened.
    """
    conference = desk.conference
    held = the_list(conference, items)
    view = list_view(conference, desk.proceedings, tongue, held.id, at=desk.clock.now(), readers=readers)
    return speakers_list(view)


def printers() -> tuple[str, ...]:
    """Give the names of the printers that are set up on this computer."""
    return tuple(QPrinterInfo.availablePrinterNames())


def to_printer(name: str = "") -> Send:
    """Give the way to a printer: the one of this name while it is there, else that of the system."""

    def send(paper: Paper, copies: int) -> bool:
        chosen = QPrinterInfo.printerInfo(name) if name else QPrinterInfo()
        info = QPrinterInfo.defaultPrinter() if chosen.isNull() else chosen
        if info.isNull():
            return False
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setCopyCount(copies)
        return onto(printer, paper)

    return send


def chosen(parent: QWidget, _tongue: Tongue) -> Chosen | None:
    """Ask in the dialogue of the system which printer, how many copies and which pages; None where it is left."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    return Chosen(lambda paper, _copies: onto(printer, paper), printer.copyCount())


def onto(printer: QPrinter, paper: Paper) -> bool:
    """Lay a paper out on the pages of a printer and print those that were chosen; tell whether it takes them.

    Raises:
        Trouble: ``paper.no-such-pages``, where the paper has none of those that were chosen.
    """
    size = QPageSize.PageSizeId.Letter if paper.size == "Letter" else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGINS_MM, MARGINS_MM, MARGINS_MM, MARGINS_MM)
    printer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    printer.setDocName(paper.properties.title)
    box, inch = printer.pageRect(QPrinter.Unit.DevicePixel), printer.resolution()
    foot = FOOT * inch / _POINTS
    sheet = QRectF(0, 0, box.width(), box.height() - foot)
    document, scale = laid_on(printer, sheet.size(), paper)
    pages = document.pageCount()
    wanted = _wanted(printer, pages)
    if not wanted:
        raise Trouble("paper.no-such-pages", last=pages)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for page in wanted:
        if page != wanted[0]:
            printer.newPage()
        _draw(painter, document, sheet.translated(0, (page - 1) * sheet.height()), scale)
        _draw_number(painter, QRectF(0, sheet.height(), sheet.width(), foot), f"{page}/{pages}")
    return painter.end()


def _wanted(printer: QPrinter, pages: int) -> list[int]:
    """Give the numbers of the pages to be printed, in the order in which the printer wants them."""
    chosen = printer.pageRanges()
    wanted = [page for page in range(1, pages + 1) if chosen.isEmpty() or chosen.contains(page)]
    backwards = printer.pageOrder() is QPrinter.PageOrder.LastPageFirst
    return wanted[::-1] if backwards else wanted


def _draw_number(painter: QPainter, foot: QRectF, number: str) -> None:
    font = QFont(list(Face.SERIF.value))
    font.setPointSizeF(_NUMBER)
    painter.setFont(font)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)


def _draw(painter: QPainter, document: QTextDocument, part: QRectF, scale: float) -> None:
    """Draw the part of a document that is one page, as on white: the window may have light letters on dark ground."""
    context = QAbstractTextDocumentLayout.PaintContext()
    part = QRectF(part.topLeft() / scale, part.size() / scale)
    context.palette, context.clip = QPalette(Qt.GlobalColor.white), part
    painter.save()
    painter.scale(scale, scale)
    painter.translate(0, -part.top())
    painter.setClipRect(part)
    document.documentLayout().draw(painter, context)
    painter.restore()
