"""What swells, repeats itself or reaches for other files is refused before it is unpacked, and nothing is fetched."""

from __future__ import annotations

import socket
import zipfile

import pytest

from plenary.intake import read
from plenary.intake.tables import read_table
from plenary.refusal import Unreadable

LAUGHS = "<!DOCTYPE x [" + "".join(
    f'<!ENTITY a{level} "{f"&a{level - 1};" * 10 if level else "ha"}">' for level in range(10)
) + "]><a>&a9;</a>"  # fmt: skip
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>'
SWELLS = "<a>" + "<b/>" * 7_000_000 + "</a>"
PARTS = {
    ".docx": "word/document.xml",
    ".odt": "content.xml",
    ".ods": "content.xml",
    ".xlsx": "xl/workbook.xml",
}


@pytest.mark.parametrize("suffix", sorted(PARTS))
@pytest.mark.parametrize("content", [LAUGHS, OUTSIDE, SWELLS], ids=["laughs", "outside", "swells"])
def test_a_bomb_is_refused(tmp_path, suffix, content):
    path = tmp_path / f"bomb{suffix}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        packed.writestr(PARTS[suffix], content)
    with pytest.raises(Unreadable, match="damaged"):
        (read_table(path) if suffix in (".ods", ".xlsx") else read([path]))


def test_a_page_fetches_nothing(tmp_path, monkeypatch):
    def refuse(*_asked):
        raise AssertionError("something was fetched")

    for name in ("create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    path = tmp_path / "page.html"
    path.write_text(
        '<link rel="stylesheet" href="http://192.0.2.1/a.css"><script src="http://192.0.2.1/a.js"></script>'
        '<img src="file:///etc/hostname"><h1>Provisional agenda</h1><p>1. Opening.</p><p>2. Locks.</p>',
        encoding="utf-8",
    )
    assert [item.title for item in read([path]).items] == ["Opening", "Locks"]
