"""The closing pack: one command at the last gavel, every paper or none."""

from __future__ import annotations

import pytest
from docx import Document

from tests.plenary.papers.reading_back import opened, pdf_text

PAPERS = {
    "journal.docx",
    "script.docx",
    "list-1.pdf",
    "lost-time.docx",
    "statistics.pdf",
    "incidents.pdf",
    "lifeboat.pdf",
}


@pytest.fixture
def closed(play, debate):
    """Give the debate after an interruption of French, with two who still wait, risen early."""
    play(
        (
            "10:14",
            "set_language",
            {"language": "fr", "quality": "interrupted", "cause": "no sound on channel 2"},
        ),
        ("10:16", "set_language", {"language": "fr", "quality": "good"}),
        ("10:20", "end_statement", {}),
        ("12:40", "adjourn", {}),
        strict=True,
    )
    return debate


def words(path):
    document = opened(path.read_bytes())
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


def test_everything_is_there_with_a_copy(plenary, closed, tmp_path):
    folder = tmp_path / "pack"
    assert plenary("closing", closed, "-o", folder).status == 0
    assert {each.name for each in folder.iterdir()} == {*PAPERS, "coasts.plenary"}
    assert plenary("check", folder / "coasts.plenary").status == 0


def test_the_papers_tell_what_happened(plenary, closed, tmp_path):
    plenary("closing", closed, "-o", tmp_path / "pack")
    told = {each.name: each for each in (tmp_path / "pack").iterdir()}
    journal = words(told["journal.docx"])
    assert "1st\u00a0meeting, Thursday, 1\u00a0October, 10.07\u00a0a.m.–12.40\u00a0p.m." in journal
    assert "2nd\u00a0meeting" in journal
    letter = words(told["lost-time.docx"])
    assert "27\u00a0min have been lost so far" in letter
    assert "no sound on channel 2" in " ".join(pdf_text(told["incidents.pdf"].read_bytes()).split())
    assert "Nigeria" in pdf_text(told["list-1.pdf"].read_bytes())


def test_what_an_editor_changed_is_kept_when_the_pack_is_written_again(plenary, closed, tmp_path):
    folder = tmp_path / "pack"
    plenary("closing", closed, "-o", folder)
    document = Document(folder / "journal.docx")
    document.add_paragraph("By hand.")
    document.save(folder / "journal.docx")
    answer = plenary("closing", closed, "-o", folder)
    assert "By hand." in words(folder / "journal.docx")
    assert "By hand." not in words(folder / "journal-2.docx")
    assert str(folder / "journal-2.docx") in answer.out
    assert {each.name for each in folder.iterdir()} == {*PAPERS, "journal-2.docx", "coasts.plenary"}


@pytest.mark.parametrize("code", ["ar", "zh", "fr", "ru", "es"])
def test_it_is_written_in_every_language(code, plenary, closed, tmp_path):
    assert plenary("closing", closed, "-o", tmp_path / "pack", "--lang", code).status == 0
    english = ("Note for the Journal", "The utilization factor", "Meetings held", "were lost")
    said = words(tmp_path / "pack" / "journal.docx") + words(tmp_path / "pack" / "lost-time.docx")
    assert not [each for each in english if each in said]


@pytest.mark.parametrize("name", ["taken", "pack.pdf"])
def test_the_name_of_a_file_is_no_folder(name, plenary, closed, tmp_path):
    taken = tmp_path / "taken"
    taken.write_bytes(b"mine")
    answer = plenary("closing", closed, "-o", tmp_path / name)
    assert answer.status != 0
    assert "is the name of a file; the closing pack is a folder of its own." in answer.err
    assert taken.read_bytes() == b"mine"
    assert not (tmp_path / "pack.pdf").exists()


def test_a_list_of_an_earlier_pack_goes_unless_somebody_edited_it(plenary, closed, tmp_path):
    folder = tmp_path / "pack"
    plenary("closing", closed, "-o", folder)
    stale, edited, other = folder / "list-2.pdf", folder / "list-3.pdf", folder / "list-of-names.pdf"
    for path in (stale, edited, other):
        path.write_bytes((folder / "list-1.pdf").read_bytes())
    edited.write_bytes(edited.read_bytes() + b"% a mark by hand\n")
    assert plenary("closing", closed, "-o", folder).status == 0
    assert not stale.exists()
    assert edited.exists()
    assert other.exists()
    assert (folder / "list-1.pdf").exists()


def test_what_stands_in_the_way_is_told_of_the_folder(plenary, closed, tmp_path):
    itself = plenary("closing", closed, "-o", closed.parent)
    assert itself.status == 2
    assert f"The meeting itself lies in {closed.parent}. Choose another folder" in itself.err
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / closed.name).write_text("not a meeting", "utf-8")
    other = plenary("closing", closed, "-o", tmp_path / "pack")
    assert "no older copy of it. Choose another folder for the closing pack." in other.err
    assert [each.name for each in (tmp_path / "pack").iterdir()] == [closed.name]


def test_the_pack_of_another_meeting_is_left_as_it_is(plenary, closed, tmp_path):
    folder = tmp_path / "pack"
    plenary("closing", closed, "-o", folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    second = closed.with_name("rivers.plenary")
    second.write_bytes(closed.read_bytes())
    refused = plenary("closing", second, "-o", folder)
    assert (refused.status, {path.name: path.read_bytes() for path in folder.iterdir()}) == (2, before)
    assert f"{folder} holds the closing pack of another meeting." in refused.err
    assert plenary("closing", closed, "-o", folder).status == 0


def test_the_script_of_the_pack_has_the_words_of_the_house(plenary, closed, tmp_path):
    own = tmp_path / "own.toml"
    own.write_text('[F01]\nsay = "Colleagues, the {ordinal} meeting is open."\n', encoding="utf-8")
    assert plenary("closing", closed, "-o", tmp_path / "pack", "--own", own).status == 0
    assert "Colleagues, the second meeting is open." in words(tmp_path / "pack" / "script.docx")


def test_every_paper_is_set_on_the_sheets_asked_for(plenary, closed, tmp_path):
    folder = tmp_path / "pack"
    assert plenary("closing", closed, "-o", folder, "--size", "letter").status == 0
    assert {
        round(section.page_width.mm, 1)
        for path in folder.glob("*.docx")
        for section in Document(path).sections
    } == {215.9}
