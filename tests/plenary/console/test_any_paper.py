"""Any paper of a meeting by its name, from the command line."""

import pytest

from plenary.console import main
from plenary.console.sample import sample
from plenary.papers.shelf import PAPERS
from tests.plenary.papers.reading_back import pdf_text


@pytest.fixture(scope="module")
def meeting(tmp_path_factory):
    path = tmp_path_factory.mktemp("papers") / "m.plenary"
    sample(path)
    return path


def test_without_a_name_all_are_named(meeting, capsys):
    assert main(["paper", str(meeting)]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(PAPERS)


def test_a_paper_is_written_in_the_language_asked_for(meeting, tmp_path, capsys):
    path = tmp_path / "p.pdf"
    assert main(["paper", str(meeting), "attendance", "-o", str(path), "--lang", "fr"]) == 0
    assert "Participation" in pdf_text(path.read_bytes())
    assert str(path) in capsys.readouterr().out


def test_where_to_write_must_be_said(meeting, capsys):
    assert main(["paper", str(meeting), "attendance"]) == 2
    assert "-o" in capsys.readouterr().err


def test_what_was_edited_by_hand_stays(meeting, tmp_path):
    path = tmp_path / "report.docx"
    path.write_bytes(b"by hand")
    assert main(["paper", str(meeting), "report", "-o", str(path)]) == 0
    assert path.read_bytes() == b"by hand"
    assert (tmp_path / "report-2.docx").exists()
