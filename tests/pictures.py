"""A contact sheet of every screen, to be looked at: languages, schemes and sizes beside each other."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from plenary.tongue import Tongue
from tests.ui import scene
from ui import theme
from ui.app import gallery
from ui.bridge import Bridge
from ui.rehearsal import picture
from ui.secretary.gallery import before_any
from ui.ticker import Ticker
from ui.tokens import Scheme

TILE = QSize(683, 384)
ACROSS = 3
SCENES = {"debate": scene.debated, "over-time": scene.over_time, "before": scene.prepared}


def taken(folder: Path, codes: list[str], application: QApplication) -> list[Path]:
    """Take every picture and give the files in their order."""
    files = []
    for code in codes:
        for scheme in Scheme:
            tongue = Tongue(code)
            direction = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
            application.setLayoutDirection(direction)
            theme.apply(application, scheme, 1.0, tongue, still=True)
            for scene_name, make in SCENES.items():
                desk = make()
                bridge, ticker = Bridge(desk), Ticker(desk.clock)
                for name, widget in gallery(bridge, ticker, tongue):
                    path = folder / f"{scene_name}-{name}-{scheme.value}-{code}.png"
                    files.append(picture(widget, path, bridge, ticker))
                bridge.close()
            for name, widget in before_any(tongue):
                path = folder / f"{name}-{scheme.value}-{code}.png"
                widget.grab().save(str(path))
                files.append(path)
    return files


def sheet(files: list[Path], path: Path) -> None:
    """Put the pictures side by side on one sheet."""
    rows = -(-len(files) // ACROSS)
    image = QImage(TILE.width() * ACROSS, TILE.height() * rows, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    for number, file in enumerate(files):
        place = QRect(
            number % ACROSS * TILE.width(), number // ACROSS * TILE.height(), TILE.width(), TILE.height()
        )
        shot = QImage(str(file)).scaled(
            TILE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place.topLeft(), shot)
    painter.end()
    image.save(str(path))


def main(words: list[str]) -> int:
    """Take the pictures of some languages and lay them out on one sheet for each."""
    parser = ArgumentParser(prog="dev.py pictures", description=__doc__)
    parser.add_argument("-o", dest="folder", type=Path, default=Path("pictures"))
    parser.add_argument("codes", nargs="*", default=["en", "ar", "zh"], metavar="LANGUAGE")
    options = parser.parse_args(words)
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([sys.argv[0]])
    for code in options.codes:
        files = taken(options.folder, [code], application)
        sheet(files, options.folder / f"sheet-{code}.png")
        print(options.folder / f"sheet-{code}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
