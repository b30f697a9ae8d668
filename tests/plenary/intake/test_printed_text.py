"""Plain text that a program printed: tabulators are stops, and what overruns the page goes on at its edge."""

from __future__ import annotations

import textwrap
from datetime import date, time

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from plenary.intake import read
from plenary.intake.bits import Bit
from plenary.intake.glyphs import Sign, bits_of, lines_of
from plenary.intake.overrun import wound_up

STOP, WIDTH, HIGH = 6, 79, 11.3

HEAD = """Working Group on the Upkeep of Canals
Second session
Geneva, 3-4 June 2013

Provisional agenda

1. Organizational matters:
 - (a) Opening of the session;
 - (b) Adoption of the agenda.
2. Locks.
3. Exchange of experience among the authorities that look after canals shared by two States or by more than two.
4. Adoption of the report.

Annotations

3. Exchange of experience among the authorities that look after canals shared by two States or by more than two

The Group may recall that the matter was raised under article 12, paragraph 3 (a), of the Agreement, and that paragraph 4 (b) was left open.

Annex

Proposed organization of work

"""
ROWS = """Date and time\tAgenda item\tTitle or description
Monday, 3 June\t\t
10 a.m.–1 p.m.\t1 (a)\tOpening of the session
\t1 (b)\tAdoption of the agenda
3–6 p.m.\t2\tLocks
Tuesday, 4 June\t\t
10 a.m.–1 p.m.\t3\tExchange of experience among the authorities that look after canals shared by two States or by more than two
3–6 p.m.\t3\tExchange of experience among the authorities that look after canals shared by two States or by more than two (continued)
\t4\tAdoption of the report
"""


def printed(text, path):
    """Set a text as a program does that knows nothing of tables: letters of one width, lines cut at the edge."""
    canvas = Canvas(str(path), pagesize=A4)
    y = A4[1] - 60
    for line in text.split("\n"):
        for part in textwrap.wrap(_stopped(line), WIDTH, drop_whitespace=True) or [""]:
            if y < 60:
                canvas.showPage()
                y = A4[1] - 60
            canvas.setFont("Courier", 10)
            indent = len(part) - len(part.lstrip())
            canvas.drawString(57 + 6 * indent, y, part.lstrip())
            y -= HIGH
    canvas.save()
    return path


def _stopped(line):
    """Write each tabulator as the blanks up to the next stop."""
    made = ""
    for cell in line.split("\t"):
        made += " " * (STOP - len(made) % STOP) if made or line.startswith("\t") else ""
        made += cell
    return made[STOP:] if line.startswith("\t") and made.startswith(" " * STOP * 2) else made


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    return read([printed(HEAD + ROWS, tmp_path_factory.mktemp("printed") / "agenda.pdf")])


def test_cells_at_stops_are_the_cells_of_their_row(found):
    assert [(slot.date, slot.start, slot.end, slot.items) for slot in found.slots] == [
        (date(2013, 6, 3), time(10), time(13), ("1 (a)", "1 (b)")),
        (date(2013, 6, 3), time(15), time(18), ("2",)),
        (date(2013, 6, 4), time(10), time(13), ("3",)),
        (date(2013, 6, 4), time(15), time(18), ("3", "4")),
    ]
    assert [row.continued for row in found.rows if row.item == "3"] == [False, True]
    assert {row.title for row in found.rows if row.item == "3"} == {found.item("3").title}


def test_nothing_of_it_is_doubted(found):
    assert [doubt.code for doubt in found.doubts] == []


def test_a_letter_that_ends_a_citation_begins_no_sub_item(found):
    assert "paragraph 3 (a), of the Agreement" in found.item("3").annotation
    assert [item.number for item in found.items] == ["1", "1 (a)", "1 (b)", "2", "3", "4"]


def line(y, *words):
    return [Bit(x, x + 6 * len(text), y, 10.0, text, 6.0 * len(text.split()[0])) for x, text in words]


ROW = "words that reach the right edge of this page of text for good"


def test_lines_below_move_up_so_that_distances_stay():
    lines = [
        line(0, (57, "10 a.m."), (165, ROW)),
        line(11, (57, "and go on")),
        line(22, (57, "3 p.m."), (165, ROW)),
        line(33, (57, "and on")),
        line(44, (57, "Tuesday, 4 June")),
    ]
    made = wound_up(lines)
    assert [[bit.text for bit in one] for one in made] == [
        ["10 a.m.", f"{ROW} and go on"],
        ["3 p.m.", f"{ROW} and on"],
        ["Tuesday, 4 June"],
    ]
    assert [one[0].y for one in made] == [0, 11, 22]


def test_one_row_alone_is_no_table():
    lines = [line(0, (57, "A/64/1"), (165, ROW)), line(11, (57, "and go on")), line(22, (57, "General"))]
    assert wound_up(lines) == lines
    assert wound_up([]) == []


def test_a_dash_of_another_font_that_was_drawn_after_the_chinese_signs_stands_where_it_is_seen():
    drawn = (("上午", 0), ("10", 20), ("时", 32), ("下午", 48), ("—", 42), ("1", 70), ("时", 78))
    signs = [
        Sign(sign, at + 10 * count, at + 10 * count + (6 if sign.isascii() or sign == "—" else 10), 100, 10)
        if not sign.isascii()
        else Sign(sign, at + 6 * count, at + 6 * count + 6, 100, 10)
        for text, at in drawn
        for count, sign in enumerate(text)
    ]
    ((bit,),) = lines_of(bits_of(signs))
    assert bit.text == "上午10时—下午1时"


def test_chinese_signs_set_apart_to_fill_a_line_have_no_spaces_between_them():
    signs = [Sign(sign, 15.5 * at, 15.5 * at + 10, 100, 10) for at, sign in enumerate("内河轮渡安全")]
    ((bit,),) = lines_of(bits_of(signs))
    assert bit.text == "内河轮渡安全"
