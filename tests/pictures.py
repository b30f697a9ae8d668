"""A contact sheet of every screen, to be looked at: languages, schemes and sizes beside each other.

``python -m tests.pictures [LANGUAGE ...]`` leaves a sheet for each language, all six where none is named;
``--three`` makes the small sheet of three languages that stands in the documentation.
"""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from tests.ui.everything import before_any, of_a_meeting
from ui import theme
from ui.bridge import Bridge
from ui.rehearsal import picture
from ui.ticker import Ticker
from ui.tokens import Scheme

TILE = QSize(683, 384)
ACROSS = 4
SCENES = {"debate": scene.debated, "over-time": scene.over_time, "before": scene.prepared}
SMALLER = {(1366, 768): (1280, 720), (1920, 1080): (1280, 720)}
"""The second size of each screen."""
THREE = ("en", "ar", "zh")
SHOWN = ("meeting", "podium", "room-two")


def dressed(application: QApplication, code: str, scheme: Scheme) -> Tongue:
    """Dress the application in a language and a scheme."""
    tongue = Tongue(code)
    direction = Qt.LayoutDirection.RightToLeft if tongue.right_to_left else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    theme.apply(application, scheme, 1.0, tongue, still=True)
    return tongue


def taken(folder: Path, code: str, scheme: Scheme, application: QApplication) -> Iterator[Path]:
    """Take every picture in one language and scheme, each in two sizes, and give the files in their order."""
    tongue = dressed(application, code, scheme)
    for scene_name, make in SCENES.items():
        desk = make()
        bridge, ticker = Bridge(desk), Ticker(desk.clock)
        with tempfile.TemporaryDirectory() as scratch:
            for name, widget in of_a_meeting(bridge, ticker, tongue, Path(scratch)):
                yield from _in_two_sizes(
                    widget, folder / f"{scene_name}-{name}-{scheme.value}-{code}.png", bridge, ticker
                )
        bridge.close()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for name, widget in before_any(tongue):
        path = folder / f"{name}-{scheme.value}-{code}.png"
        application.processEvents()
        widget.grab().save(str(path))
        yield path


def _in_two_sizes(widget: QWidget, path: Path, bridge: Bridge, ticker: Ticker) -> Iterator[Path]:
    usual = (widget.width(), widget.height())
    yield picture(widget, path, bridge, ticker)
    smaller = SMALLER.get(usual)
    if smaller:
        widget.resize(*smaller)
        yield picture(widget, path.with_stem(f"{path.stem}-{smaller[0]}"), bridge, ticker)
        widget.resize(*usual)


def sheet(files: Sequence[Path], path: Path, across: int = ACROSS, tile: QSize = TILE) -> None:
    """Put the pictures side by side on one sheet."""
    rows = -(-len(files) // across)
    image = QImage(tile.width() * across, tile.height() * rows, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    for number, file in enumerate(files):
        left, top = number % across * tile.width(), number // across * tile.height()
        place = QRect(left, top, tile.width(), tile.height())
        shot = QImage(str(file)).scaled(
            tile, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place.topLeft(), shot)
    painter.end()
    image.save(str(path))


def three(folder: Path, application: QApplication) -> Path:
    """Make the small sheet of three languages for the documentation."""
    files = []
    for code in THREE:
        scheme = Scheme.DARK if code == "ar" else Scheme.LIGHT
        shots = {path.stem: path for path in taken(folder, code, scheme, application)}
        files += [shots[f"debate-{name}-{scheme.value}-{code}"] for name in SHOWN]
    path = folder / "three-languages.png"
    sheet(files, path, len(SHOWN), QSize(480, 270))
    return path


def main(words: list[str]) -> int:
    """Take the pictures of some languages and lay them out on one sheet for each."""
    parser = ArgumentParser(prog="dev.py pictures", description=__doc__)
    parser.add_argument("-o", dest="folder", type=Path, default=Path("pictures"))
    parser.add_argument("--three", action="store_true", help="only the sheet of three languages")
    parser.add_argument("codes", nargs="*", default=LANGUAGES, metavar="LANGUAGE")
    options = parser.parse_args(words)
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([sys.argv[0]])
    if options.three:
        print(three(options.folder, application))
        return 0
    for code in options.codes:
        files = [path for scheme in Scheme for path in taken(options.folder, code, scheme, application)]
        sheet(files, options.folder / f"sheet-{code}.png")
        print(options.folder / f"sheet-{code}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
