"""Tables of other programs: OpenDocument is read here, .xls through LibreOffice, and neither speaks of an agenda."""

from __future__ import annotations

import sys
import zipfile
from datetime import date

import pytest

from plenary.intake.participants import read_participants
from plenary.intake.tables import read_table
from plenary.refusal import Unreadable
from tests.plenary.intake import lists
from tests.plenary.intake.office import office

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style")
)
HIDDEN = (
    '<office:automatic-styles><style:style style:name="away" style:family="table">'
    '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
)
CONTENT = f"""<office:document-content {NAMES}>{HIDDEN}<office:body><office:spreadsheet>
<table:table table:name="Old" table:style-name="away"><table:table-row><table:table-cell><text:p>Delegation</text:p>
</table:table-cell></table:table-row></table:table>
<table:table table:name="List">
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row><table:table-cell><text:p>Delegation</text:p></table:table-cell><table:table-cell><text:p>Name</text:p>
</table:table-cell><table:table-cell><text:p>Since</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>Nigeria</text:p></table:table-cell><table:table-cell><text:p>Amina</text:p>
<text:p>Bello</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2009-01-02">
<text:p>2 Jan 09</text:p></table:table-cell></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell><text:p>Omar <text:span>Sani</text:span></text:p>
</table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""


def ods(path, content=CONTENT, manifest=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("content.xml", content)
        if manifest:
            packed.writestr("META-INF/manifest.xml", manifest)
    return path


def test_an_open_document_table_is_read_as_it_is_shown(tmp_path):
    rows = read_table(ods(tmp_path / "list.ods"))
    assert [(row.number, row.cells, row.sheet) for row in rows] == [
        (3, ("Delegation", "Name", "Since"), "List"),
        (4, ("Nigeria", "Amina Bello", "2009-01-02"), "List"),
        (5, ("", "Omar Sani"), "List"),
    ]
    found = read_participants(tmp_path / "list.ods", date(2009, 10, 1))
    assert [(each.delegation, len(each.persons)) for each in found.participants] == [("state:NG", 2)]


def refused(path):
    with pytest.raises(Unreadable) as caught:
        read_table(path)
    assert "agenda" not in f"{caught.value.why} {caught.value.remedy}".lower()
    return caught.value


def test_a_table_without_rows_is_refused_as_a_table(tmp_path):
    nothing, blank, headings = tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "c.csv"
    nothing.write_bytes(b"")
    blank.write_bytes(b",,\n,,\n")
    headings.write_bytes(b"Delegation,Category\n")
    assert "empty" in refused(nothing).why
    assert "empty" in refused(blank).why
    with pytest.raises(Unreadable, match="no rows below"):
        read_participants(headings, date(2009, 10, 1))
    empty = (
        CONTENT.partition('<table:table table:name="List">')[0]
        + "</office:spreadsheet></office:body></office:document-content>"
    )
    assert "empty" in refused(ods(tmp_path / "d.ods", empty)).why


@pytest.mark.parametrize(
    ("content", "manifest", "why"),
    [
        ("<a/>", "", "damaged"),
        ("not xml", "", "damaged"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "", "damaged"),
        (CONTENT, '<m xmlns:m="x"><m:encryption-data/></m>', "password"),
    ],
)
def test_a_table_that_cannot_be_trusted_is_refused(tmp_path, content, manifest, why):
    assert why in refused(ods(tmp_path / "odd.ods", content, manifest)).why


def test_a_table_that_repeats_itself_for_ever_ends(tmp_path):
    many = CONTENT.replace(
        "<table:table-row><table:covered",
        '<table:table-row table:number-rows-repeated="99999999"><table:covered',
    )
    assert "more than" in refused(ods(tmp_path / "long.ods", many)).why


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_an_old_table_is_converted_and_read(tmp_path, monkeypatch):
    whole = lists.workbook(tmp_path / "whole.xlsx", [["Delegation", "Name"], ["Sweden", "Eva Berg"]])
    office(tmp_path, monkeypatch, f'while [ "$1" != --outdir ]; do shift; done; cp "{whole}" "$2/old.xlsx"')
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0 table")
    assert [row.cells for row in read_table(old)] == [("Delegation", "Name"), ("Sweden", "Eva Berg")]


def test_an_old_table_says_what_it_needs(tmp_path, monkeypatch):
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0 table")
    with monkeypatch.context() as patched:
        patched.setenv("PATH", str(tmp_path))
        no = refused(old)
    assert "not installed" in no.why
    assert ".ods" in no.remedy


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_program_that_lacks_its_tables_or_takes_too_long_is_told(tmp_path, monkeypatch):
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0 table")
    office(tmp_path, monkeypatch, "exit 0")
    assert "Calc" in refused(old).why
    (tmp_path / "bin" / "soffice").write_text("#!/bin/sh\nsleep 30 & wait\n", encoding="utf-8")
    monkeypatch.setattr("plenary.intake.office._SECONDS", 0.2)
    no = refused(old)
    assert "was stopped" in no.why
    assert ".xlsx" in no.remedy
