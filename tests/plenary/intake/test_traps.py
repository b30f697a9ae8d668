"""Documents made to harm whoever opens them: refused in one line, before they cost memory."""

from __future__ import annotations

import io
import tracemalloc
import zipfile

import pytest

from plenary import intake
from plenary.refusal import Unreadable

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
BODIES = {".docx": "word/document.xml", ".odt": "content.xml"}
MOST = 100 * 1024 * 1024
"""Bytes."""


def packed(tmp_path, suffix, body):
    path = tmp_path / f"trap{suffix}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(BODIES[suffix], body)
    return path


def refused(path):
    tracemalloc.start()
    try:
        with pytest.raises(Unreadable) as caught:
            intake.read([path])
        assert tracemalloc.get_traced_memory()[1] < MOST
    finally:
        tracemalloc.stop()
    return caught.value


@pytest.mark.parametrize("suffix", BODIES)
def test_a_part_that_swells_is_refused_unread(tmp_path, suffix):
    assert "damaged" in refused(packed(tmp_path, suffix, b"<a>" + b" " * 40_000_000 + b"</a>")).why


@pytest.mark.parametrize("suffix", BODIES)
def test_entities_within_entities_are_refused(tmp_path, suffix):
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    body = f'<!DOCTYPE a [<!ENTITY e0 "lol">{entities}]><a>&e9;</a>'
    assert "damaged" in refused(packed(tmp_path, suffix, body)).why


@pytest.mark.parametrize("suffix", BODIES)
def test_an_entity_from_outside_is_refused(tmp_path, suffix):
    secret = tmp_path / "secret.txt"
    secret.write_text("not for the agenda", encoding="utf-8")
    body = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]><a>&e;</a>'
    assert "damaged" in refused(packed(tmp_path, suffix, body)).why


@pytest.mark.parametrize("suffix", BODIES)
def test_elements_thousands_deep_are_refused(tmp_path, suffix):
    deep = "<w:sdt>" * 5000 + "</w:sdt>" * 5000
    span = "<text:span>" * 5000 + "</text:span>" * 5000
    bodies = {
        ".docx": f"<w:document {W}><w:body>{deep}</w:body></w:document>",
        ".odt": f"<office:doc {ODF}><office:body><office:text><text:p>{span}</text:p></office:text></office:body></office:doc>",
    }
    refused(packed(tmp_path, suffix, bodies[suffix]))


@pytest.mark.parametrize("suffix", BODIES)
def test_an_encoding_that_nobody_knows_is_refused(tmp_path, suffix):
    assert "damaged" in refused(packed(tmp_path, suffix, b'<?xml version="1.0" encoding="UTF-x"?><a/>')).why


def test_a_header_that_stands_elsewhere_is_not_fetched(tmp_path):
    """A relation may point anywhere; only parts of the document itself are read."""
    lines = "".join(
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in ("Agenda", "1. Opening.", "2. Report.")
    )
    reference = '<w:sectPr><w:headerReference w:type="first" r:id="r1"/></w:sectPr>'
    names = f'{W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    parts = {
        "word/document.xml": f"<w:document {names}><w:body>{lines}{reference}</w:body></w:document>",
        "word/_rels/document.xml.rels": '<a><b Id="r1" Target="http://127.0.0.1:9/header.xml" TargetMode="External"/></a>',
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    path = tmp_path / "linked.docx"
    path.write_bytes(data.getvalue())
    assert [item.title for item in intake.read([path]).items] == ["Opening", "Report"]
