"""The rehearsal without a display, and the measure of how soon a window stands."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from plenary.console.answers import Untold
from plenary.console.sample import sample
from ui import rehearsal
from ui.measure import process_started

ROOT = Path(__file__).resolve().parents[2]


def one_screen(_bridge, _ticker, _tongue):
    """A gallery of one picture, so that the papers and the moments are what is tried."""
    label = QLabel("screen")
    yield "meeting", label


def _sheet(path):
    """Give the width and the height of the first page of a file, in points."""
    return tuple(map(round, pypdfium2.PdfDocument(path)[0].get_size()))


@pytest.mark.usefixtures("qapp")
def test_the_papers_of_a_rehearsal_are_set_on_the_sheets_that_were_asked_for(tmp_path, capsys, monkeypatch):
    few = {name: rehearsal.PAPERS[name] for name in ("script", "programme")}
    monkeypatch.setattr(rehearsal, "PAPERS", few)
    assert rehearsal.rehearse(["-o", str(tmp_path), "--size", "letter"], one_screen) == 0
    told = [Path(line) for line in capsys.readouterr().out.splitlines()]
    sheets = {_sheet(path) for path in told if path.suffix == ".pdf"}
    assert sheets == {(612, 792)}


@pytest.mark.usefixtures("qapp")
def test_the_sample_is_played_and_leaves_every_paper_and_a_picture_of_each_moment(tmp_path, capsys):
    assert rehearsal.rehearse(["-o", str(tmp_path), "--lang", "fr"], one_screen) == 0
    told = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(tmp_path.iterdir()) == sorted(told)
    wanted = {"draft report.docx", "draft report.pdf", "draft report.xml", "script.docx", "programme.ics"}
    assert wanted <= {path.name for path in told}
    pictures = [path for path in told if path.suffix == ".png"]
    assert len(pictures) == 2 * len(rehearsal.MOMENTS)
    assert not QImage(str(pictures[0])).isNull()
    assert [path for path in told if "booths" in path.name]
    assert {_sheet(path) for path in told if path.suffix == ".pdf"} == {(595, 842)}


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_cannot_be_made_is_one_clear_line(tmp_path, capsys):
    (tmp_path / "taken").write_text("", encoding="utf-8")
    assert rehearsal.rehearse(["-o", str(tmp_path / "taken" / "below")], one_screen) == 2
    told = capsys.readouterr().err
    assert (
        told
        == f"{tmp_path / 'taken' / 'below'} cannot be written (Not a directory). What stood under this name is unchanged.\n"
    )


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_the_disk_does_not_take_is_one_clear_line_and_no_half_of_it_stays(tmp_path, capsys):
    (tmp_path / "1-before meeting light.png").mkdir()
    assert rehearsal.rehearse(["-o", str(tmp_path)], one_screen) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert "1-before meeting light.png cannot be written" in told.err
    assert {path.name for path in tmp_path.iterdir()} == {"1-before meeting light.png"} | {
        Path(line).name for line in told.out.splitlines()
    }


def test_a_rehearsal_in_a_language_that_there_is_not_is_one_clear_line(tmp_path, capsys):
    assert rehearsal.rehearse(["-o", str(tmp_path / "made"), "--lang", "xx"], one_screen) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert told.endswith("See: plenary rehearse --help\n")
    assert not (tmp_path / "made").exists()


@pytest.mark.usefixtures("qapp")
def test_a_rehearsal_to_which_nobody_listens_any_more_ends(tmp_path, monkeypatch):
    def gone(_line):
        raise Untold(BrokenPipeError())

    monkeypatch.setattr(rehearsal, "say", gone)
    assert rehearsal.rehearse(["-o", str(tmp_path)], one_screen) == 1


def test_the_start_is_measured_to_the_frame_after_which_only_clocks_move(tmp_path):
    path = tmp_path / "meeting.plenary"
    sample(path, rehearsal.MOMENTS["2-debate"])
    command = [sys.executable, "-m", "ui.start", "--measure-start", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["schema"] == 1
    assert 0 < told["milliseconds"]["secretary"] < 60000


def test_measuring_needs_a_meeting():
    command = [sys.executable, "-m", "ui.start", "--measure-start", "nowhere.plenary"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("usage:")


def test_the_process_began_before_now():
    assert process_started() <= time.time() + 1
