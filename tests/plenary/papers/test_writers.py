"""A file is written whole or not at all."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from plenary.papers import writers
from plenary.papers.report.forms import write_parts
from plenary.papers.seal import write
from plenary.papers.tree import Paper, Paragraph, text
from plenary.refusal import Trouble, Unreadable

PAPER = Paper(text("Title"), blocks=(Paragraph(text("Said")),))


@pytest.mark.parametrize(("suffix", "start"), [(".pdf", b"%PDF"), (".docx", b"PK"), (".PDF", b"%PDF")])
def test_the_ending_of_the_name_chooses_the_form(tmp_path, suffix, start):
    path = tmp_path / f"paper{suffix}"
    write(PAPER, path)
    assert path.read_bytes().startswith(start)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_an_unknown_ending_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(Unreadable) as refused:
        write(PAPER, tmp_path / "paper.txt")
    assert refused.value.facts["known"] == ".pdf, .docx"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_trouble(tmp_path):
    with pytest.raises(Trouble) as trouble:
        write(PAPER, tmp_path / "nowhere" / "paper.pdf")
    assert trouble.value.reason == "paper.not-written"
    assert "nowhere" in trouble.value.facts["path"]


def test_what_stood_there_before_stands_until_the_new_file_is_whole(tmp_path, monkeypatch):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"before")

    def full(_self, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(Trouble):
        writers.write_whole(b"after", path)
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["paper.pdf"]


def test_a_disk_that_fills_at_the_last_part_of_a_report_leaves_all_parts_as_they_were(tmp_path, monkeypatch):
    path = tmp_path / "report.docx"
    papers = [PAPER] * 3
    written = write_parts(papers, path)
    before = {each: each.read_bytes() for each in written}
    laid, fsync = [], os.fsync

    def full(handle):
        laid.append(handle)
        if len(laid) == len(papers):
            raise OSError(28, "No space left on device")
        fsync(handle)

    monkeypatch.setattr(writers.os, "fsync", full)
    with pytest.raises(Trouble) as trouble:
        write_parts([replace(PAPER, title=text("Another"))] * 3, path)
    assert trouble.value.facts["path"] == str(written[-1])
    assert {each: each.read_bytes() for each in tmp_path.iterdir()} == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no handle of a folder")
def test_a_folder_whose_name_cannot_be_made_durable_holds_the_new_file_all_the_same(tmp_path, monkeypatch):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"before")

    def refused(_path, _flags):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(writers.os, "open", refused)
    writers.write_whole(b"after", path)
    assert path.read_bytes() == b"after"


def test_over_a_folder_of_that_name_nothing_is_written_and_a_paper_goes_beside_it(tmp_path):
    (tmp_path / "paper.pdf").mkdir()
    with pytest.raises(Trouble):
        writers.write_whole(b"new", tmp_path / "paper.pdf")
    assert write(PAPER, tmp_path / "paper.pdf").name == "paper-2.pdf"
