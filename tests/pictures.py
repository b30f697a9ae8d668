"""A contact sheet of every screen, to be looked at: languages, schemes and sizes beside each other.

``python -m tests.pictures [LANGUAGE ...]`` leaves a sheet for each language and scheme, all six where none is
named, and the pictures themselves in a folder of each language; ``--three`` makes the small sheet of three
languages that stands in the documentation.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from tests.ui.everything import Screen, everywhere, of_a_scene
from tests.ui.walking import PASSES
from ui import theme
from ui.qt_words import QtWords
from ui.rehearsal import QEventLoop
from ui.tokens import Scheme

TILE, CAPTION = QSize(480, 270), 14
ACROSS = 6
SMALLER = {(1366, 768): (1280, 720), (1920, 1080): (1280, 720)}
"""The second size of each screen."""
THREE = ("en", "ar", "zh")
SHOWN = ("meeting", "podium", "room-two")
MONITORS = "tests/ui/two_screens.json"
"""The monitors of the computer that is pictured: a desk and a hall."""
PACKED = 80
"""How PNG is written: the highest is the fastest and the largest."""


@cache
def _words(application: QApplication) -> QtWords:
    """Give the one that keeps Qt's words: another one would leave the last language installed under the next."""
    return QtWords(application)


def dressed(application: QApplication, code: str, scheme: Scheme) -> Tongue:
    """Dress the application in a language and a scheme."""
    tongue = Tongue(code)
    _words(application).speak(tongue)
    theme.apply(application, scheme, 1.0, tongue, still=True)
    return tongue


def taken(folder: Path, code: str, scheme: Scheme, application: QApplication) -> Iterator[Path]:
    """Take every picture in one language and scheme, each in two sizes, and give the files in their order."""
    tongue = dressed(application, code, scheme)
    with tempfile.TemporaryDirectory() as scratch:
        for screen in everywhere(tongue, Path(scratch)):
            for path, image in _in_two_sizes(screen, folder / f"{screen.name}-{scheme.value}.png"):
                image.save(str(path), "PNG", PACKED)
                yield path
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _in_two_sizes(screen: Screen, path: Path) -> Iterator[tuple[Path, QImage]]:
    widget = screen.widget
    usual = (widget.width(), widget.height())
    yield path, _seen(screen)
    smaller = SMALLER.get(usual)
    if smaller:
        widget.resize(*smaller)
        yield path.with_stem(f"{path.stem}-{smaller[0]}"), _seen(screen)
        widget.resize(*usual)


def _seen(screen: Screen) -> QImage:
    """Let a screen settle and look at it."""
    for _ in range(PASSES):
        screen.settle()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return screen.widget.grab().toImage()


def sheet(
    files: Sequence[Path], path: Path, across: int = ACROSS, tile: QSize = TILE, *, caption: int = CAPTION
) -> None:
    """Put the pictures side by side on one sheet, each under its name in so many pixels of ``caption``."""
    rows, high = -(-len(files) // across), tile.height() + caption
    image = QImage(tile.width() * across, high * rows, QImage.Format.Format_RGB32)
    image.fill(QColor("#404040"))
    painter = QPainter(image)
    painter.setPen(QColor("#ffffff"))
    for number, file in enumerate(files):
        place = QPoint(number % across * tile.width(), number // across * high)
        shot = QImage(str(file)).scaled(
            tile, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place + QPoint(0, caption), shot)
        if caption:
            box = QRect(place, QSize(tile.width(), caption))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, file.stem)
    painter.end()
    image.save(str(path), "PNG", PACKED if caption else -1)


def three(folder: Path, application: QApplication) -> Path:
    """Make the small sheet of three languages for the documentation."""
    files = []
    for code in THREE:
        scheme = Scheme.DARK if code == "ar" else Scheme.LIGHT
        tongue, scratch = dressed(application, code, scheme), tempfile.TemporaryDirectory()
        with scratch:
            for screen in of_a_scene("debate", scene.debated, tongue, Path(scratch.name)):
                name = screen.name.removeprefix("debate-")
                if name in SHOWN:
                    files.append(folder / f"three-{code}-{SHOWN.index(name)}.png")
                    _seen(screen).save(str(files[-1]))
    path = folder / "three-languages.png"
    sheet(files, path, len(SHOWN), QSize(480, 270), caption=0)
    return path


def whole(code: str, folder: Path) -> list[Path]:
    """Take the pictures of one language and lay them out, on a sheet for each scheme; give the sheets."""
    application = QApplication.instance() or QApplication([sys.argv[0]])
    own, sheets = folder / code, []
    own.mkdir(parents=True, exist_ok=True)
    for scheme in Scheme:
        files = list(taken(own, code, scheme, application))
        sheets.append(folder / f"sheet-{code}-{scheme.value}.png")
        sheet(files, sheets[-1])
    return sheets


def main(words: list[str]) -> int:
    """Take the pictures of some languages, as many at once as the computer has processors."""
    parser = ArgumentParser(prog="dev.py pictures", description=__doc__)
    parser.add_argument("-o", dest="folder", type=Path, default=Path("pictures"))
    parser.add_argument("--three", action="store_true", help="only the sheet of three languages")
    parser.add_argument("codes", nargs="*", default=LANGUAGES, metavar="LANGUAGE")
    options = parser.parse_args(words)
    options.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={MONITORS}")
    if options.three:
        application = QApplication.instance() or QApplication([sys.argv[0]])
        print(three(options.folder, application))
        return 0
    began = time.monotonic()
    with ProcessPoolExecutor(min(len(options.codes), os.cpu_count() or 1)) as pool:
        for sheets in pool.map(partial(whole, folder=options.folder), options.codes):
            for path in sheets:
                print(path, flush=True)
    print(f"{time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
