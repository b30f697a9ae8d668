"""What a start finds or begins by a shorter way is the same as by the long one."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from plenary.archive.process import host
from ui import places

HOUSE = Path(__file__).resolve().parents[2]

FONTS = """
from ui.early import begin
from ui.fonts import Face, font, load_fonts
from PySide6.QtGui import QFontInfo, QFontMetrics
application = begin()
load_fonts()
faces = [(QFontInfo(font(face, 40, weight)).family(), weight) for face in Face for weight in (400, 600, 700)]
words = ("Ab", "العربية", "中文")
print(faces, [QFontMetrics(font(face, 40)).horizontalAdvance(each) for face in Face for each in words])
"""


def _said(code):
    shown = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOUSE, check=True, capture_output=True, text=True, env=shown
    )
    return done.stdout


def test_fonts_loaded_ahead_are_the_fonts_loaded_when_asked_for():
    on_time = FONTS.replace(
        "from ui.early import begin", "from PySide6.QtWidgets import QApplication"
    ).replace("begin()", "QApplication([])")
    assert _said(FONTS) == _said(on_time) != ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is asked for the long way")
@pytest.mark.parametrize("config", [None, "", "/own/settings", "not/absolute", "/own/settings/"])
@pytest.mark.parametrize("home", ["/of/someone", "", "not/absolute"])
def test_formulas_lie_where_platformdirs_says(monkeypatch, config, home):
    monkeypatch.setenv("HOME", home)
    if config is None:
        monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_CONFIG_HOME", config)
    try:
        wanted = PlatformDirs("Plenary", appauthor=False).user_config_path
    except RuntimeError:
        with pytest.raises(RuntimeError):
            places.formulas("en")
    else:
        assert places.formulas("en") == wanted / "formulas" / "en.toml"


def test_the_computer_has_one_name():
    assert host() == platform.node()
