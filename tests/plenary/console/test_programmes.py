"""The programme from the command line: as a paper, for calendars, or one line on why not."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("name", "begins"), [("p.pdf", b"%PDF"), ("p.docx", b"PK"), ("p.ics", b"BEGIN:VCALENDAR")]
)
def test_the_ending_names_the_form(name, begins, plenary, meeting, tmp_path):
    path = tmp_path / name
    assert plenary("programme", meeting, "-o", path).status == 0
    assert path.read_bytes().startswith(begins)


def test_another_ending_is_refused(plenary, meeting, tmp_path):
    answer = plenary("programme", meeting, "-o", tmp_path / "p.txt")
    assert answer.status == 2
    assert ".pdf, .docx, .ics" in answer.err
    assert not (tmp_path / "p.txt").exists()
