"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from plenary.papers import writers
from plenary.papers.tree import Paper, Paragraph, text
from plenary.refusal import Trouble, Unreadable

PAPER = Paper(text("Title"), blocks=(Paragraph(text("Said")),))


@pytest.mark.parametrize(("suffix", "start"), [(".pdf", b"%PDF"), (".docx", b"PK"), (".PDF", b"%PDF")])
def test_the_ending_of_the_name_chooses_the_form(tmp_path, suffix, start):
    path = tmp_path / f"paper{suffix}"
    writers.write(PAPER, path)
    assert path.read_bytes().startswith(start)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_an_unknown_ending_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(Unreadable) as refused:
        writers.write(PAPER, tmp_path / "paper.txt")
    assert refused.value.facts["known"] == ".pdf, .docx"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_trouble(tmp_path):
    with pytest.raises(Trouble) as trouble:
        writers.write(PAPER, tmp_path / "nowhere" / "paper.pdf")
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


def test_a_folder_under_the_name_of_the_file_is_trouble(tmp_path):
    (tmp_path / "paper.pdf").mkdir()
    with pytest.raises(Trouble):
        writers.write(PAPER, tmp_path / "paper.pdf")
