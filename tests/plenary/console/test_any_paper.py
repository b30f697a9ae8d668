"""Any paper of a meeting by its name, from the command line."""

import docx
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


def test_a_paper_takes_the_styles_of_a_house(meeting, tmp_path):
    house, path = docx.Document(), tmp_path / "p.docx"
    house.styles["Heading 1"].font.name = "House Sans"
    house.save(tmp_path / "house.dotx")
    asked = ["paper", str(meeting), "proceedings", "-o", str(path)]
    assert main([*asked, "--template", str(tmp_path / "house.dotx")]) == 0
    assert docx.Document(path).styles["Heading 1"].font.name == "House Sans"
    assert main(asked) == 0
    assert docx.Document(path).styles["Heading 1"].font.name != "House Sans"


def test_what_is_no_template_is_said_and_nothing_is_written(meeting, tmp_path, capsys):
    (tmp_path / "house.docx").write_text("no template")
    path = tmp_path / "p.docx"
    asked = [
        "paper",
        str(meeting),
        "proceedings",
        "-o",
        str(path),
        "--template",
        str(tmp_path / "house.docx"),
    ]
    assert main(asked) != 0
    assert capsys.readouterr().err
    assert not path.exists()


@pytest.mark.parametrize(
    "command",
    [
        ("paper", "attendance"),
        ("list",),
        ("report",),
        ("handover",),
        ("script",),
        ("rollcall", "--from", "Nigeria"),
        ("programme",),
        ("statistics",),
    ],
)
def test_the_size_of_the_sheets_is_named(meeting, tmp_path, command):
    path, (name, *more) = tmp_path / "p.docx", command
    widths = []
    for size in ([], ["--size", "letter"]):
        path.unlink(missing_ok=True)
        assert main([name, str(meeting), *more, "-o", str(path), *size]) == 0
        widths.append({round(section.page_width.mm, 1) for section in docx.Document(path).sections})
    assert widths == [{210}, {215.9}]


def test_another_size_is_not_taken(meeting, tmp_path, capsys):
    assert main(["report", str(meeting), "-o", str(tmp_path / "r.docx"), "--size", "b5"]) == 2
    assert "A4" in capsys.readouterr().err
