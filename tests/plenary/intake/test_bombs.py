"""What swells, repeats itself or reaches for other files is refused before it is unpacked, and nothing is fetched."""

from __future__ import annotations

import re
import socket
import sys
import zipfile
from pathlib import Path

import pytest

from plenary.intake import read
from plenary.intake.office import _profile
from plenary.intake.tables import read_table
from plenary.refusal import Unreadable
from tests.plenary.intake.made import ODT, as_docx
from tests.plenary.intake.office import office
from tests.plenary.intake.twins import TWIN

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


RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OUTER = {
    "attachedTemplate": "file:///\\\\server\\share\\UN.dotm",
    "image": "http://192.0.2.1/emblem.png",
    "subDocument": "../annex.docx",
    "frame": "http://192.0.2.1/frame.htm",
}


def related(path, kind, target):
    """Write a document of Word's that takes something from elsewhere, and links to a page besides."""
    link = f'<Relationship Id="rId1" Type="{RELATION}/hyperlink" Target="https://192.0.2.1/" TargetMode="External"/>'
    other = f'<Relationship Id="rId2" Type="{RELATION}/{kind}" Target="{target}" TargetMode="External"/>'
    names = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    with zipfile.ZipFile(as_docx(TWIN, path), "a") as packed:
        packed.writestr(
            "word/_rels/settings.xml.rels",
            f"<Relationships {names}>{link}{other if kind else ''}</Relationships>",
        )
    return path


@pytest.mark.parametrize("kind", OUTER)
def test_what_a_document_takes_from_elsewhere_is_not_opened_and_said(tmp_path, monkeypatch, kind):
    opened = watched(monkeypatch)
    path = related(tmp_path / "linked.docx", kind, OUTER[kind])
    reading = read([path])
    (said,) = [each for each in reading.doubts if each.code == "links-not-followed"]
    assert dict(said.facts) == {"target": OUTER[kind], "count": "1"}
    assert len(reading.items) == 7
    assert {str(each) for each in opened} <= {str(path)}


def test_a_link_that_one_may_click_on_is_no_matter(tmp_path):
    assert "links-not-followed" not in {
        each.code for each in read([related(tmp_path / "a.docx", "", "")]).doubts
    }


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ('<text:section-source xlink:href="file:///etc/hostname"/>', 1),
        ('<draw:image xlink:href="http://192.0.2.1/a.png"/>', 1),
        ('<draw:image xlink:href="Pictures/a.png"/>', 0),
        ('<text:a xlink:href="http://192.0.2.1/">site</text:a>', 0),
    ],
)
def test_an_open_document_is_asked_the_same(tmp_path, monkeypatch, part, said):
    opened = watched(monkeypatch)
    path = tmp_path / "linked.odt"
    names = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    body = "".join(f"<text:p>{line}</text:p>" for line in ("Provisional agenda", "1. Opening.", "2. Locks."))
    content = ODT.format(f"{body}<text:section>{part}</text:section>").replace(
        "<office:document-content", f"<office:document-content {names}"
    )
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("content.xml", content)
    assert [each.code for each in read([path]).doubts] == ["links-not-followed"] * said
    assert {str(each) for each in opened} <= {str(path)}


def watched(monkeypatch):
    """Refuse the network, and note which files are opened while a document is read."""

    def refuse(*_asked):
        raise AssertionError("something was fetched")

    for name in ("create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    opened: list[Path] = []
    whole = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: opened.append(path) or whole(path))
    return opened


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_libreoffice_is_told_to_follow_no_link_and_to_run_no_macro(tmp_path, monkeypatch):
    _profile.cache_clear()
    kept = tmp_path / "kept.xcu"
    office(tmp_path, monkeypatch, f'cp "${{1#*=file://}}/user/registrymodifications.xcu" "{kept}"; exit 1')
    old = tmp_path / "old.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0 agenda")
    with pytest.raises(Unreadable):
        read([old])
    _profile.cache_clear()
    said = dict(re.findall(r'name="(\w+)" oor:op="fuse"><value>([^<]*)<', kept.read_text(encoding="utf-8")))
    assert said["DisableMacrosExecution"] == said["BlockUntrustedRefererLinks"] == "true"
    # LibreOffice 7.4 asks for linked pictures all the same: the proxy that it is given answers nobody.
    assert (said["ooInetProxyType"], said["ooInetNoProxy"]) == ("2", "")
    assert {said[f"ooInet{kind}ProxyName"] for kind in ("HTTP", "HTTPS", "FTP")} == {"127.0.0.1"}
