"""Inputs that cannot be used: always one clear no, never a traceback."""

from __future__ import annotations

import io
import os
import zipfile

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from plenary import intake
from plenary.archive.file import Archive
from plenary.intake.opening import READERS
from plenary.refusal import Unreadable
from plenary.tongue import Tongue
from tests.plenary.intake.made import as_docx, as_pdf
from tests.plenary.intake.twins import AGENDAS, TWIN


def refused(path):
    with pytest.raises(Unreadable) as caught:
        intake.read([path])
    no = caught.value
    assert no.path == str(path)
    assert no.remedy
    assert Tongue("en").text(no.why, **no.facts)
    return no


def written(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_a_missing_file_and_a_folder(tmp_path):
    assert "no such file" in refused(tmp_path / "none.pdf").why
    assert "no such file" in refused(tmp_path / "none.unheard-of").why
    for name in ("folder.docx", "folder.txt", "folder"):
        (tmp_path / name).mkdir()
        assert "folder" in refused(tmp_path / name).why


@pytest.mark.parametrize("name", ["m.plenary", "agenda.docx", "agenda.txt", "m.unheard-of"])
def test_a_meeting_file_is_named_as_one(tmp_path, name):
    Archive.create(tmp_path / "made.plenary").close()
    no = refused(written(tmp_path, name, (tmp_path / "made.plenary").read_bytes()))
    assert "meeting file" in no.why


@pytest.mark.parametrize("suffix", sorted(READERS))
def test_an_empty_file_of_every_kind(tmp_path, suffix):
    assert "empty" in refused(written(tmp_path, f"empty{suffix}", b"")).why


@pytest.mark.parametrize("suffix", sorted(set(READERS) - {".doc", ".rtf"}))
def test_junk_under_every_name(tmp_path, suffix):
    refused(written(tmp_path, f"junk{suffix}", bytes(range(256)) * 40))


@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_a_text_without_an_agenda(tmp_path, suffix):
    text = b"Dear colleague,\n\nthank you for the letter. We shall come.\n\nYours\n"
    assert "No agenda" in refused(written(tmp_path, f"letter{suffix}", text)).why


def test_white_space_is_an_empty_document(tmp_path):
    assert "empty" in refused(written(tmp_path, "white.txt", b" \n\t\n\f\n")).why


def test_a_protected_pdf(tmp_path):
    page = canvas.Canvas(str(tmp_path / "locked.pdf"), encrypt=StandardEncryption("secret"))
    page.drawString(50, 700, "1. Opening of the meeting")
    page.save()
    assert "password" in refused(tmp_path / "locked.pdf").why


def test_a_pdf_of_pictures(tmp_path):
    page = canvas.Canvas(str(tmp_path / "scan.pdf"))
    for _ in range(3):
        page.rect(50, 50, 400, 600, fill=1)
        page.showPage()
    page.save()
    no = refused(tmp_path / "scan.pdf")
    assert "pictures" in no.why
    assert (no.place, no.facts["pages"]) == ("1-3", 3)


@pytest.mark.parametrize("keep", [20, 400, 2000])
def test_a_pdf_cut_short(tmp_path, keep):
    whole = as_pdf(TWIN, tmp_path / "whole.pdf").read_bytes()
    refused(written(tmp_path, "cut.pdf", whole[:keep]))


@pytest.mark.parametrize("keep", [4, 100, 5000])
def test_a_docx_cut_short(tmp_path, keep):
    whole = as_docx(TWIN, tmp_path / "whole.docx").read_bytes()
    assert "damaged" in refused(written(tmp_path, "cut.docx", whole[:keep])).why


def packed(parts):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return data.getvalue()


BOMB = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize(
    "parts",
    [
        {"readme": "nothing"},
        {"word/document.xml": "<not xml"},
        {"word/document.xml": BOMB},
        {"word/document.xml": "<a/>", "word/numbering.xml": "<"},
    ],
)
def test_a_docx_that_is_none_within(tmp_path, parts):
    refused(written(tmp_path, "odd.docx", packed(parts)))


def test_a_protected_docx(tmp_path):
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    assert "password" in refused(written(tmp_path, "locked.docx", data)).why


def test_an_odt_that_is_none_within(tmp_path):
    assert "damaged" in refused(written(tmp_path, "odd.odt", packed({"content.xml": "<a/>"}))).why


@pytest.mark.parametrize("suffix", [".doc", ".rtf"])
def test_old_kinds_say_that_they_need_another_program(tmp_path, suffix, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    no = refused(written(tmp_path, f"old{suffix}", b"{\\rtf1 Agenda}"))
    assert "LibreOffice" in no.why
    assert ".docx" in no.remedy


def test_kinds_that_nobody_reads_and_kinds_told_by_their_content(tmp_path):
    assert "not read" in refused(written(tmp_path, "picture.zip", packed({"a": "b"}))).why
    plain = written(tmp_path, "AGENDA", TWIN.read_bytes())
    assert len(intake.read([plain]).items) == 7
    nameless = written(tmp_path, "agenda.bin", as_docx(TWIN, tmp_path / "a.docx").read_bytes())
    assert len(intake.read([nameless]).items) == 7


AGENDA_WORDS = st.sampled_from(
    ["1.", "2.", "(a)", "(i)", "Item 1.", "Point 2.", "Annotations", "Annex", "Documentation", "\t", "\n", "\n\n",
     "10 a.m.–1 p.m.", "Thursday, 1 October", "A/64/123", "(A/1/2", "¹", "continued)", "Provisional agenda", "0.",
     "3.1", "I.", "Proposed organization of work", "Date and time", "Agenda item", "1-2 October 2009", "\f", "31",
     "1 - ", "الشروح", "‘1‘", "00/10-00/13", "说明", "一", "上午10时", "99 October", "24.00", "Second session", "•"]
)  # fmt: skip


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(max_size=400), st.lists(AGENDA_WORDS, max_size=60).map(" ".join)))
@example("1. a (b) 2. c Provisional agenda " * 20)
@example("0 1. Provisional agenda")
def test_any_text_is_read_or_refused(tmp_path, text):
    path = tmp_path / "any.txt"
    path.write_bytes(text.encode("utf-8", errors="surrogatepass"))
    try:
        reading = intake.read([path])
    except Unreadable:
        return
    answer = intake.as_json(reading, Tongue("en"))
    assert answer["items"]
    numbers = [item["number"] for item in answer["items"]]
    repeated = len(numbers) - len(set(numbers))
    assert repeated <= [one["code"] for one in answer["doubts"]].count("number-repeated")
    assert all(item["parent"] in {None, *numbers} for item in answer["items"])


LINES = sorted(
    {line for path in AGENDAS.glob("*.txt") for line in path.read_text(encoding="utf-8").split("\n")}
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(LINES), max_size=60), st.sampled_from(["\n", "\n\n", " ", "\n\f"]))
def test_any_lines_of_agendas_are_read_or_refused(tmp_path, lines, between):
    path = tmp_path / "any.txt"
    path.write_text(between.join(lines), encoding="utf-8")
    try:
        reading = intake.read([path])
    except Unreadable:
        return
    for doubt in reading.doubts:
        mended = intake.repair(reading, doubt)
        assert len(mended.rows) == len(reading.rows)
        assert doubt not in mended.doubts
    last = len(reading.sources[0].lines)
    places = [one.place for one in (*reading.items, *reading.rows, *reading.footnotes)]
    assert all(0 <= place.line < last for place in places)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=600), st.sampled_from(sorted(set(READERS) - {".doc", ".rtf"})))
def test_any_bytes_are_read_or_refused(tmp_path, data, suffix):
    path = tmp_path / f"any{suffix}"
    path.write_bytes(data)
    refused(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_what_may_never_end_is_not_read(tmp_path):
    pipe = tmp_path / "agenda.txt"
    os.mkfifo(pipe)
    assert refused(pipe)
