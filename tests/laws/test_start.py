"""What an open meeting does not need is not loaded before its window stands."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from plenary.console.sample import sample
from tests.loading import LEAN, said_by

MOMENT = datetime(2009, 10, 1, 13, 43, tzinfo=UTC)

PUT_OFF = (
    *(
        "base64",
        "calendar",
        "csv",
        "fractions",
        "hashlib",
        "inspect",
        "locale",
        "platform",
        "platformdirs",
        "random",
        "shutil",
    ),
    *("socket", "tempfile", "textwrap", "traceback", "zipfile"),
)
"""What others name at a start without a use for it (``ui.starting.spared``), and what the house has a shorter way for."""

LATER = (
    *PUT_OFF,
    *("arabic_reshaper", "babel", "bidi", "defusedxml", "docx", "icalendar", "lxml", "openpyxl"),
    *("pypdfium2", "rapidfuzz", "reportlab"),
    *("asyncio", "ctypes", "getpass", "logging.handlers", "secrets", "ssl", "subprocess", "urllib.request"),
    *(
        "plenary.intake",
        "plenary.papers",
        "ui.secretary.before",
        "ui.secretary.start_window",
        "ui.paper.printing",
    ),
    *("argparse", "typing_extensions", "shibokensupport.signature.loader"),
    *("plenary.console", "plenary.acts.catalogue", "ui.secretary.everything", "ui.secretary.doings.others"),
    "ui.secretary.palette",
    *(f"ui.secretary.doings.{noun}" for noun in ("booths", "entries", "floor", "lists", "meeting", "votes")),
    *("ui.podium", "ui.room", "ui.hall.screen", "ui.hall.window", "ui.painting.hall"),
)
"""Readers, writers and libraries that are loaded by name when one is asked for: each costs every start otherwise."""

MOST = 325
"""So many modules are loaded beside Qt's before the first frame, 305 when this was written (Python 3.13: 318); each is 0.1 to 0.5 ms."""

OPEN = f"""
import json, sys
from pathlib import Path
import builtins
{LEAN}
by_qt = set(sys.modules)
from ui.starting.spared import spared
with spared():
    from ui.app import App
    from ui.settings import Settings
application = PySide6.QtWidgets.QApplication(["plenary"])
app = App(application, Settings.scratch(Path(sys.argv[2])))
app.begin(Path(sys.argv[1]))
assert app.station is not None
assert builtins.__import__.__name__ == "__import__"
application.processEvents()
print(json.dumps(sorted(set(sys.modules) - by_qt | set(sys.modules) & set(sys.argv[3:]))))
app.close_meeting()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("start")
    sample(folder / "sample.plenary", MOMENT)
    return said_by(OPEN, folder / "sample.plenary", folder, *PUT_OFF)


@pytest.mark.parametrize("name", LATER)
def test_the_window_stands_without(name, loaded):
    assert [each for each in loaded if each == name or each.startswith(f"{name}.")] == []


def test_the_meeting_is_there(loaded):
    assert {"plenary.desk", "ui.secretary.window"} <= set(loaded)


def test_no_more_is_loaded_than_was(loaded):
    assert len(loaded) <= MOST
