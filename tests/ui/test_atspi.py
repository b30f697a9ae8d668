"""What a screen reader is told, over the real bus: names, roles, states, the order of focus, and work by keys alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve()
SYSTEMS_PYTHON = "/usr/bin/python3"
TOOLS = ("Xvfb", "dbus-run-session", "xdotool")
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
SPOKEN = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
TABS = 25
SILENT = {"filler", "panel", "layered pane", "image", "scroll pane", "scroll bar", "viewport", "separator"}
"""Roles of what only holds others, or says nothing by itself."""
CONTROLS = {
    "push button",
    "check box",
    "radio button",
    "page tab list",
    "page tab",
    "text",
    "list",
    "combo box",
}
OFFICERS_WAY = (
    "Inscribe a speaker",
    "List of speakers",
    "Speakers  9",
    "End statement. Next: Nigeria",
    "Pause",
    "1 min",
    "Point of order",
    "Script",
    "Cards",
    "End the statement",
    "Chair’s screen off",
    "Message to the chair’s screen",
    "Arabic",
)
"""From the field over the list and the floor to the side column, then the bands."""


def missing() -> str:
    """Say what is not on this computer, empty where everything is."""
    lacking = [each for each in TOOLS if shutil.which(each) is None]
    if (
        not lacking
        and subprocess.run([SYSTEMS_PYTHON, "-c", BINDINGS], check=False, capture_output=True).returncode
    ):
        lacking = ["the bindings of AT-SPI for the Python of the system"]
    return ", ".join(lacking)


@pytest.fixture(scope="module")
def display():
    """A display of its own, under its name."""
    if not sys.platform.startswith("linux"):
        pytest.skip("AT-SPI is what Linux has")
    if lacking := missing():
        pytest.skip(f"not on this computer: {lacking}")
    reading, writing = os.pipe()
    size = ["-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        [shutil.which("Xvfb"), "-displayfd", str(writing), *size],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def heard(display):
    """Let a screen reader read the window, and give what it heard."""
    desk = [sys.executable, "-m", "tests.ui.atspi_desk"]
    reader = [SYSTEMS_PYTHON, str(HERE.with_name("atspi_reader.py")), str(TABS)]
    done = subprocess.run(
        [shutil.which("dbus-run-session"), "--", *desk, *reader],
        cwd=HERE.parents[2],
        env={**os.environ, "DISPLAY": display, **SPOKEN},
        check=False,
        capture_output=True,
        text=True,
        timeout=90,
    )
    if "Could not load the Qt platform plugin" in done.stderr:
        pytest.skip("Qt cannot reach an X server here: a library of xcb is missing")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def of(heard, role):
    return [each for each in heard["tree"] if each["role"] == role and "showing" in each["states"]]


def test_every_control_that_is_shown_has_a_name_over_the_bus(heard):
    shown = [each for each in heard["tree"] if "showing" in each["states"]]
    assert len(shown) > 100
    assert [each for each in shown if each["role"] in CONTROLS and not each["name"]] == []
    assert {each["role"] for each in shown} <= CONTROLS | SILENT | {
        "application",
        "frame",
        "label",
        "list item",
    }


def test_words_that_are_painted_are_words_and_no_filler(heard):
    said = [each["name"] for each in of(heard, "label")]
    assert "Sudan" in said
    assert "2:13 Within time of 7:00 left" in said
    fillers = {each["name"] for each in of(heard, "filler")}
    assert not [each for each in fillers if any(sign.isdigit() for sign in each)]
    assert "Sudan" not in fillers


def test_states_are_told(heard):
    assert [each["name"] for each in of(heard, "check box") if "checked" in each["states"]] == ["Meeting"]
    selected = [each["name"] for each in of(heard, "page tab") if "selected" in each["states"]]
    assert selected == ["Speakers  9", "Script"]
    field = next(each for each in of(heard, "text") if each["name"] == "Inscribe a speaker")
    assert {"editable", "enabled", "focusable"} <= set(field["states"])
    assert all("enabled" in each["states"] for each in of(heard, "push button"))


def test_rows_and_painted_words_are_read_whole(heard):
    rows = [each["name"] for each in of(heard, "list item")]
    assert "1, Nigeria, Group of African States, 4.23, 7 min, at booths" in rows
    said = [each["name"] for each in heard["tree"]]
    assert "2:13 Within time of 7:00 left" in said
    assert "“I thank the representative of the Sudan for the statement.”" in said
    assert "Interpretation until 6\u00a0p.m., 1 h 39 min left" in [
        each.replace("\u202f", "\u00a0") for each in said
    ]


def test_tab_goes_as_the_officer_works(heard):
    order = heard["order"]
    start = order.index(OFFICERS_WAY[0])
    around = [*order[start:], *order[:start]]
    got = ["List of speakers" if each.startswith("1, Nigeria") else each for each in around]
    assert tuple(got[: len(OFFICERS_WAY)]) == OFFICERS_WAY


def test_a_state_is_inscribed_and_that_taken_back_by_keys_alone(heard):
    assert heard["inscribed"]
    assert heard["taken back"]
