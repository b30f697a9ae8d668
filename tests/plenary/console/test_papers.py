"""Papers from the command line: the list of speakers and the report, whole or not at all."""

from __future__ import annotations

import pytest
from docx import Document


def text_of(path):
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


@pytest.mark.parametrize("form", ["pdf", "docx"])
@pytest.mark.parametrize("command", ["list", "report"])
def test_a_paper_is_written(plenary, debate, tmp_path, command, form):
    path = tmp_path / f"paper.{form}"
    told = plenary(command, debate, "-o", path)
    assert (told.status, told.out) == (0, f"Written: {path}\n")
    assert path.read_bytes().startswith(b"%PDF" if form == "pdf" else b"PK")


def test_the_list_is_that_of_the_item(plenary, debate, tmp_path):
    path = tmp_path / "list.docx"
    assert plenary("list", debate, "--item", "2", "-o", path, "--for", "booths").status == 0
    said = text_of(path)
    assert said.index("Nigeria") < said.index("Mexico")


def test_the_list_is_in_the_language_asked_for(plenary, debate, tmp_path):
    path = tmp_path / "list.docx"
    plenary("list", debate, "--item", "2", "-o", path, "--lang", "es")
    assert "México" in text_of(path)


@pytest.mark.parametrize("item", ["3", "9"])
def test_a_list_that_was_not_opened_is_refused(plenary, debate, tmp_path, item):
    told = plenary("list", debate, "--item", item, "-o", tmp_path / "list.pdf")
    assert told.status == 1
    assert not (tmp_path / "list.pdf").exists()


def test_between_meetings_the_last_list_is_meant(plenary, play, debate, tmp_path):
    play(("10:20", "end_statement", {}), ("10:21", "adjourn", {}), strict=True)
    assert plenary("list", debate, "-o", tmp_path / "list.docx").status == 0
    assert "Nigeria" in text_of(tmp_path / "list.docx")


def test_the_report_tells_what_was_said(plenary, play, debate, tmp_path):
    play(("10:16", "end_statement", {}), strict=True)
    plenary("report", debate, "-o", tmp_path / "report.docx")
    assert "the Sudan" in text_of(tmp_path / "report.docx")


def test_the_report_may_be_parted(plenary, debate, tmp_path):
    told = plenary("report", debate, "-o", tmp_path / "report.docx", "--split")
    names = sorted(path.name for path in tmp_path.glob("report*.docx"))
    assert names[0] == "report-Add.1.docx"
    assert len(told.out.splitlines()) == len(names) > 2


@pytest.mark.parametrize(
    "asked", [("--split", "--final"), ("--split", "--amendments"), ("--final", "--amendments")]
)
def test_one_form_of_the_report_is_written_at_a_time(plenary, debate, tmp_path, asked):
    before = set(tmp_path.iterdir())
    told = plenary("report", debate, "-o", tmp_path / "report.docx", *asked)
    assert (told.status, told.out) == (2, "")
    assert len(told.err.splitlines()) == 1
    assert all(option in told.err for option in asked)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["paper.odt", "paper", "nowhere/paper.pdf"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(plenary, debate, tmp_path, name):
    before = set(tmp_path.iterdir())
    told = plenary("report", debate, "-o", tmp_path / name)
    assert (told.status, told.out) == (2, "")
    assert "paper" in told.err
    assert set(tmp_path.iterdir()) == before
