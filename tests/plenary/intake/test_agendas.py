"""Whole agendas: the twins, the seed, their Word and PDF forms, and several versions together."""

from __future__ import annotations

import json
import re
import time

import pytest

from plenary import intake
from plenary.intake.doubts import SENTENCES, Doubt
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.intake.made import as_arabic_pdf, as_columns, as_docx, as_flow, as_html, as_odt, as_pdf
from tests.plenary.intake.twins import (
    AGENDAS,
    HOUSE,
    NAMES,
    TWIN,
    document,
    expected,
    holds,
    paragraphs_of,
    read_text,
    said,
    seed,
)

KEYS = [
    "schema", "language", "parent_body", "body", "session", "symbol", "title", "dates", "date_from", "date_to",
    "place", "opening", "distribution", "document_date", "original_language", "services", "items", "slots",
    "rows", "footnotes", "doubts",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_twin_is_read_as_it_should_be(name):
    assert holds(said(document(name)), expected(name)) == []


def test_the_seed_is_read_as_it_should_be():
    path, wanted = seed()
    assert (
        holds(said(path), wanted | {"doubts": [{"code": "continued-in-same-slot", "where": {"line": 117}}]})
        == []
    )
    assert paragraphs_of(intake.read([path])) == wanted["_annotation_paragraphs"]


FORMS = {
    "html": lambda text, folder: as_html(text, folder / "agenda.html"),
    "odt": lambda text, folder: as_odt(text, folder / "agenda.odt"),
    "docx": lambda text, folder: as_docx(text, folder / "agenda.docx"),
    "pdf": lambda text, folder: as_pdf(text, folder / "agenda.pdf"),
    "pdf, times in the middle": lambda text, folder: as_pdf(text, folder / "agenda.pdf", middle=True),
    "pdf, small figures": lambda text, folder: as_pdf(text, folder / "agenda.pdf", small=True),
    "pdf, drawn table": lambda text, folder: as_pdf(text, folder / "agenda.pdf", ruled=True),
    "pdf, drawn table, times in the middle": lambda text, folder: as_pdf(
        text, folder / "agenda.pdf", middle=True, ruled=True
    ),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("which", ["twin", "seed"])
def test_the_same_content_is_the_same_agenda_in_every_form(tmp_path, form, which):
    text, wanted = (TWIN, expected("twin-en-annex")) if which == "twin" else seed()
    made = FORMS[form](text, tmp_path)
    wanted = {key: value for key, value in wanted.items() if key != "doubts"}
    assert holds(said(made), wanted) == []
    reading = intake.read([made])
    assert paragraphs_of(reading) == wanted["_annotation_paragraphs"]
    assert [doubt.code for doubt in reading.doubts] == ["continued-in-same-slot"]


@pytest.mark.parametrize(
    "name", ["layout-es-temas", "layout-ru-punkty", "layout-fr-table", "layout-zh-table"]
)
@pytest.mark.parametrize("middle", [False, True])
def test_a_pdf_in_another_script_is_the_same_agenda(tmp_path, name, middle):
    language = name.split("-")[1]
    made = as_pdf(document(name), tmp_path / "agenda.pdf", middle=middle, language=language)
    wanted = {key: value for key, value in expected(name).items() if key != "doubts"}
    assert holds(said(made), wanted) == []


def test_an_arabic_pdf_is_the_same_agenda(tmp_path):
    made = as_arabic_pdf(document("twin-ar-annex"), tmp_path / "agenda.pdf")
    assert holds(said(made), expected("twin-ar-annex")) == []


FLATTENED = [
    "twin-en-annex",
    "twin-ar-annex",
    "layout-ar-flow",
    "layout-en-table-a",
    "layout-es-temas",
    "layout-fr-table",
    "layout-ru-punkty",
    "layout-zh-table",
]


@pytest.mark.parametrize("name", FLATTENED)
def test_a_document_that_lost_its_lines_is_the_same_agenda(tmp_path, name):
    """Only what stands on lines of its own is lost: footnotes, and where one paragraph ends."""
    lines = document(name).read_text(encoding="utf-8").replace("\t", " ").split("\n")
    text = re.sub("</?i>", "", " ".join(line.strip() for line in lines if line.strip()))
    found = intake.as_json(read_text(tmp_path, text), Tongue("en"))
    wanted = expected(name)
    for item in wanted["items"]:
        item.pop("annotation", None)
    lost = {"footnotes", "doubts"}
    assert holds(found, {key: value for key, value in wanted.items() if key not in lost}) == []


TABLES = [
    "twin-en-annex",
    "twin-ar-annex",
    "layout-en-table-a",
    "layout-en-table-h",
    "layout-es-temas",
    "layout-fr-table",
    "layout-ru-punkty",
    "layout-zh-table",
]
PLAIN = {
    "every cell on its own line": as_flow,
    "columns": lambda path: as_columns(path, middle=False),
    "columns, times in the middle": lambda path: as_columns(path, middle=True),
}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("form", PLAIN)
def test_a_timetable_in_plain_text_is_the_same(tmp_path, name, form):
    found = intake.as_json(read_text(tmp_path, PLAIN[form](document(name))), Tongue("en"))
    wanted = expected(name)
    assert holds(found, {key: wanted[key] for key in ("slots", "rows") if key in wanted}) == []


def test_places_count_as_a_person_does(tmp_path):
    pdf = intake.read([as_pdf(TWIN, tmp_path / "agenda.pdf")])
    assert pdf.doubts[0].place.unit == "page"
    assert pdf.doubts[0].place.number == max(line.place.number for line in pdf.sources[0].lines)
    word = intake.read([as_docx(TWIN, tmp_path / "agenda.docx")])
    assert word.doubts[0].place.unit == "paragraph"
    text = intake.read([TWIN])
    lines = TWIN.read_text(encoding="utf-8").split("\n")
    for item in text.items:
        assert item.title in lines[item.place.number - 1]
        assert item.title in lines[item.heading.number - 1]
        assert text.sources[0].lines[item.place.line].text == lines[item.place.number - 1]
    for row in text.rows:
        assert row.title in lines[row.place.number - 1]
    places = dict(text.masthead.places)
    assert lines[places["dates"].number - 1] == "Geneva, 14-15 April 2011"
    assert lines[places["body"].number - 1] == text.masthead.body


def test_the_answer_has_its_keys_in_order_and_can_be_written():
    answer = said(TWIN)
    assert list(answer) == KEYS
    assert list(answer["items"][0]) == ["number", "title", "parent", "documents", "annotation"]
    assert json.loads(json.dumps(answer)) == answer
    for language in LANGUAGES:
        assert intake.as_json(intake.read([TWIN]), Tongue(language))["doubts"][0]["text"]


def test_a_head_and_a_day_that_a_new_page_repeats_begin_no_slot(tmp_path):
    row = "\t2\tSurvey of the training given to river pilots\n"
    head = "Date and time\tAgenda item\tTitle or description\nThursday, 14 April (continued)\t\t\n"
    text = TWIN.read_text(encoding="utf-8").replace("3–6 p.m." + row, "3–6 p.m." + row + head)
    assert intake.read([TWIN]).slots != ()
    assert [slot.items for slot in read_text(tmp_path, text).slots] == [
        slot.items for slot in intake.read([TWIN]).slots
    ]


def test_an_item_whose_number_stands_twice_is_kept_and_doubted(tmp_path):
    twice = ENGLISH.replace(
        "2. Review of the training.", "2. Review of the training.\n2. Other matters.\n3. Closing."
    )
    reading = read_text(tmp_path, twice)
    assert [item.title for item in reading.items[3:]] == [
        "Review of the training",
        "Other matters",
        "Closing",
    ]
    assert [one.code for one in reading.doubts] == ["number-repeated"]


def test_annotations_that_find_no_item_are_doubted(tmp_path):
    text = ENGLISH + "\nAnnotations\n\nThe Chair will open the meeting.\n\nThe training will be looked at.\n"
    assert [one.code for one in read_text(tmp_path, text).doubts] == ["annotations-not-placed"]


def test_a_wrong_day_of_the_week_is_doubted(tmp_path):
    text = TWIN.read_text(encoding="utf-8").replace("Thursday, 14 April 2011", "Friday, 14 April 2011")
    codes = [one.code for one in read_text(tmp_path, text).doubts]
    assert codes == ["weekday-differs", "continued-in-same-slot"]


def test_every_doubt_is_said_with_all_its_facts():
    facts = {"item": "2 (a)", "language": "fr", "date": "2009-10-01", "read": "15:00–18:00"}
    for code, sentences in SENTENCES.items():
        named = {name for sentence in sentences for name in re.findall(r"%\((\w+)\)s", sentence or "")}
        one = Doubt(code=code, facts=tuple((name, facts.get(name, "x")) for name in sorted(named)))
        for tongue in map(Tongue, LANGUAGES):
            assert "%(" not in one.says(tongue)
            assert one.proposes(tongue) != ""


@pytest.mark.parametrize(
    ("read", "english", "french"),
    [("15:00–18:00", "3–6 p.m.", "15 heures-18 heures"), ("10:30", "10.30 a.m.", "10 h 30")],
)
def test_times_that_were_read_are_said_in_the_language_of_the_window(read, english, french):
    one = Doubt(code="times-by-custom", facts=(("slot", "3时至6时"), ("read", read)))
    assert f": {english}" in one.proposes(Tongue("en"))
    assert f": {french}" in one.proposes(Tongue("fr")).replace("\u00a0", " ")


def test_every_sentence_belongs_to_a_doubt_that_is_raised():
    folder = HOUSE / "plenary" / "intake"
    sources = [path for path in folder.rglob("*.py") if path.name != "doubts.py"]
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    assert [code for code in SENTENCES if f'"{code}"' not in text] == []
    raised = set(re.findall(r"doubt\(\s*\"([a-z-]+)\"", text)) | set(
        re.findall(r'"([a-z]+(?:-[a-z]+)+)", paragraph', text)
    )
    assert raised <= set(SENTENCES)
    assert len(raised) > 20


def test_an_accepted_proposal_moves_the_row_and_settles_the_doubt():
    reading = intake.read([TWIN])
    mended = intake.repair(reading, reading.doubts[0])
    assert [slot.items for slot in mended.slots] == [("1 (a)", "1 (b)", "2"), ("2",), ("3",), ("3", "4", "5")]
    assert mended.doubts == ()
    moved = mended.rows[2]
    assert (moved.item, moved.continued, moved.start.hour, moved.when) == ("2", False, 10, "10 a.m.–1 p.m.")
    assert intake.repair(mended, reading.doubts[0]) is mended
    assert [slot.items for slot in reading.slots][:2] == [("1 (a)", "1 (b)"), ("2",)]


def test_several_proposals_do_not_disturb_each_other(tmp_path):
    lost = TWIN.read_text(encoding="utf-8").replace(
        "3–6 p.m.\t3\t",
        "3–6 p.m.\t4\tFunding of the training centres\n\t4\tFunding of the training centres (continued)\n\t3\t",
    )
    reading = read_text(tmp_path, lost)
    doubts = [doubt for doubt in reading.doubts if doubt.repair]
    assert [dict(doubt.facts)["item"] for doubt in doubts] == ["2", "4"]
    for order in (doubts, doubts[::-1]):
        mended = reading
        for doubt in order:
            mended = intake.repair(mended, doubt)
        assert [slot.items for slot in mended.slots][:3] == [("1 (a)", "1 (b)", "2"), ("2",), ("3", "4")]


FRENCH = """Groupe de travail sur la formation des pilotes

Genève, 14 et 15 avril 2011

Ordre du jour provisoire

1. Questions d'organisation :
   a) Ouverture de la réunion ;
   b) Adoption de l'ordre du jour.
2. Examen de la formation.
3. Adoption du rapport.
"""
ENGLISH = """Working Group on the Training of Pilots

Geneva, 14-15 April 2011

Provisional agenda

1. Organizational matters:
   (a) Opening of the meeting;
   (b) Adoption of the agenda.
2. Review of the training.
"""


def test_language_versions_join_and_say_where_they_differ(tmp_path):
    french, english = tmp_path / "f.txt", tmp_path / "e.txt"
    french.write_text(FRENCH, encoding="utf-8")
    english.write_text(ENGLISH, encoding="utf-8")
    answer = intake.as_json(intake.read([english, french, english]), Tongue("en"))
    assert answer["language"] == "en"
    assert answer["items"][1]["titles"] == {"en": "Opening of the meeting", "fr": "Ouverture de la réunion"}
    assert [one["code"] for one in answer["doubts"]] == ["versions-differ", "version-twice"]
    assert "3" in answer["doubts"][0]["text"]
    assert list(answer["items"][0]) == ["number", "title", "titles", "parent", "documents", "annotation"]


def test_the_year_asked_for_serves_only_dates_without_one(tmp_path):
    text = ENGLISH.replace(" 2011", "")
    without = read_text(tmp_path, text)
    assert without.masthead.date_from is None
    assert [doubt.code for doubt in without.doubts] == ["year-missing"]
    assert read_text(tmp_path, text, year=2011).masthead.date_from.isoformat() == "2011-04-14"
    assert read_text(tmp_path, ENGLISH, year=1999).masthead.date_from.year == 2011


def test_progress_grows_to_one(tmp_path):
    told = []
    intake.read([as_pdf(TWIN, tmp_path / "agenda.pdf"), TWIN], progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert min(told) > 0


def test_a_language_that_is_not_official_and_no_document_are_refused():
    with pytest.raises(ValueError, match="six languages"):
        intake.read([TWIN], language="de")
    with pytest.raises(ValueError, match="one document"):
        intake.read([])


def test_reading_a_text_takes_less_than_a_blink():
    intake.read([TWIN])
    took = []
    for _ in range(5):
        start = time.process_time()
        intake.read([TWIN])
        took.append(time.process_time() - start)
    assert min(took) < 0.1


def test_every_twin_is_our_own_and_whole():
    assert len(NAMES) >= 5
    for path in AGENDAS.iterdir():
        assert path.stat().st_size < 100_000
