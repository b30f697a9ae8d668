"""The way in: commands never load Qt, everything else opens the windows."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ui.start import main, wants_windows

HOUSE = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "words",
    [[], ["meeting.plenary"], ["rehearse"], ["rehearse", "-o", "x"], ["--measure-start", "m.plenary"]],
)
def test_the_windows_open_for(words):
    assert wants_windows(words)


@pytest.mark.parametrize("words", [["--help"], ["show", "m.plenary"], ["act", "--list"], ["nonsense"]])
def test_the_console_answers(words):
    assert not wants_windows(words)


def test_a_file_of_any_name_is_opened(tmp_path):
    meeting = tmp_path / "a copy of the meeting"
    meeting.touch()
    assert wants_windows([str(meeting)])


def test_a_file_that_is_called_like_a_command_stands_in_nobodys_way(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "act").touch()
    assert not wants_windows(["act", "--list"])
    assert wants_windows(["./act"])


@pytest.mark.parametrize("words", [["--version"], ["act", "--list"], ["show", "nothing.plenary"], ["--help"]])
def test_a_command_loads_neither_qt_nor_what_other_commands_need(words):
    code = (
        "import sys; from ui.start import main; main(sys.argv[1:]);"
        "heavy = {'PySide6', 'reportlab', 'docx', 'lxml', 'pdfplumber', 'plenary.intake.agendas'};"
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=False, cwd=HOUSE
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize("words", [["show", "x.plenary"], []])
def test_who_stops_it_while_it_is_still_loading_gets_no_traceback(words, monkeypatch):
    def stopped(_words):
        raise KeyboardInterrupt

    monkeypatch.setattr("ui.start._console", stopped)
    monkeypatch.setattr("ui.start._windows", stopped)
    assert main(words) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="another system tells of Ctrl+C in another way")
@pytest.mark.parametrize(("words", "status"), [([], -signal.SIGINT), (["rehearse"], 1)])
def test_ctrl_c_ends_the_windows_at_once_and_a_rehearsal_in_order(words, status):
    stopped = "lambda: os.kill(os.getpid(), signal.SIGINT)"
    code = f"import os, signal, sys; import ui.start as s; s._way = lambda _: {stopped}; sys.exit(s.main({words}))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=HOUSE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert (done.returncode, done.stderr) == (status, "")


def test_without_a_display_one_line_says_so(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert capsys.readouterr().err.count("\n") == 1
