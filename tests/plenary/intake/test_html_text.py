"""Plain text that was put into a web page as it was written is read as the text that it is."""

from __future__ import annotations

from html import escape

from plenary.intake.opening import open_source
from tests.plenary.intake.twins import TWIN, read_text

PAGE = "<html><head><title>x</title></head><body>%s<pre>\n%s</pre></body></html>"


def test_text_within_a_page_is_read_line_by_line(tmp_path):
    written = TWIN.read_text(encoding="utf-8")
    alone = read_text(tmp_path, written, "agenda.txt")
    within = read_text(tmp_path, PAGE % ("", escape(written)), "agenda.html")
    assert within.footnotes
    for part in ("items", "slots", "rows", "footnotes", "services"):
        assert getattr(within, part) == getattr(alone, part)


def test_a_page_that_only_quotes_some_text_stays_a_page(tmp_path):
    path = tmp_path / "agenda.html"
    path.write_text(
        PAGE % ("<p>A sentence as long as the quotation or longer</p>", "short<br>er"), encoding="utf-8"
    )
    assert [line.place.unit for line in open_source(path).lines] == ["paragraph"] * 3
