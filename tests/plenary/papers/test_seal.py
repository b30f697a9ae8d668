"""A file that a person edited is known as such and never overwritten."""

import io
import zipfile

import pytest
from docx import Document

from plenary.papers.report.draft import draft_report
from plenary.papers.seal import edited, sealed, write_sealed
from plenary.papers.writers import render
from tests.plenary.papers.samples import FULL

PAPER = draft_report(FULL)


@pytest.fixture(scope="module", params=[".docx", ".pdf"])
def content(request):
    return request.param, render(PAPER, request.param)


def test_what_the_program_wrote_is_replaced(content, tmp_path):
    suffix, words = content
    path = tmp_path / f"report{suffix}"
    assert not edited(path)
    assert write_sealed(words, path) == path
    assert not edited(path)
    assert write_sealed(words, path) == path
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_what_a_person_edited_stays_and_the_new_one_is_written_beside(tmp_path):
    path = tmp_path / "report.docx"
    write_sealed(render(PAPER, ".docx"), path)
    document = Document(path)
    document.paragraphs[-1].add_run(" By hand.")
    document.save(path)
    by_hand = path.read_bytes()
    assert edited(path)
    for _ in range(2):
        assert write_sealed(render(PAPER, ".docx"), path).name == "report-2.docx"
    assert path.read_bytes() == by_hand


def test_a_file_of_another_program_is_never_replaced(tmp_path):
    for name in ("report.pdf", "report.xml"):
        path = tmp_path / name
        path.write_bytes(b"mine")
        assert edited(path)
        assert write_sealed(b"new", path).stem == "report-2"
        assert path.read_bytes() == b"mine"


def test_a_form_that_has_no_place_for_a_seal_is_written_where_it_was_asked_to_be(tmp_path):
    path = tmp_path / "figures.csv"
    path.write_bytes(b"old")
    assert write_sealed(b"new", path) == path
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("place", [60, 200, 2000, -300])
def test_a_damaged_file_under_the_name_counts_as_edited(tmp_path, place):
    path = tmp_path / "report.docx"
    content = bytearray(sealed(render(PAPER, ".docx"), ".docx"))
    content[place : place + 40] = bytes(255 - each for each in content[place : place + 40])
    path.write_bytes(content)
    assert edited(path)


def test_a_sealed_document_opens_and_says_the_same():
    words = render(PAPER, ".docx")
    with_seal = sealed(words, ".docx")
    told = [[each.text for each in Document(io.BytesIO(one)).paragraphs] for one in (words, with_seal)]
    assert told[0] == told[1]
    assert zipfile.ZipFile(io.BytesIO(with_seal)).testzip() is None


def test_the_same_paper_is_sealed_the_same():
    words = render(PAPER, ".docx")
    assert sealed(words, ".docx") == sealed(words, ".docx")


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_a_file_to_which_something_was_added_is_edited(tmp_path, suffix):
    path = tmp_path / f"report{suffix}"
    write_sealed(render(PAPER, suffix), path)
    with path.open("ab") as file:
        file.write(b"% a note")
    assert edited(path)
