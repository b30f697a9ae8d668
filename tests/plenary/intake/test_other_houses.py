"""Agendas as other houses write them: tables of contents, lists within lists, numbers that were lost on the way."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest
from reportlab.pdfgen.canvas import Canvas

from plenary.intake import read
from plenary.intake.characters import run_on
from tests.plenary.intake.houses import codes, told

CONTENTS = """Council of Rivers
Fifth session
Agenda item 1
Matters of organization

Annotations to the agenda for the fifth session of the Council of Rivers

Contents

Paragraphs Page

1. Matters of organization ...... 1 - 4 2

2. Reports on the water of the upper rivers and
on that of the lower ones ...... 5–9 3

(a) Upper rivers ...... 5–6 3

(b) Lower rivers ...... 7–9 3

A. Springs 8 3

3. Other matters 10 4

1. Matters of organization

1. The session will be opened on Monday, 6 May 2013, at 10 a.m.

2. Reports on the water of the upper rivers and on that of the lower ones

5. The reports will be before the Council.
"""


def test_a_table_of_contents_is_the_list_where_there_is_no_other(reading):
    found = reading(CONTENTS)
    assert told(found) == {
        "1": "Matters of organization",
        "2": "Reports on the water of the upper rivers and on that of the lower ones",
        "2 (a)": "Upper rivers",
        "2 (b)": "Lower rivers",
        "3": "Other matters",
    }
    assert "list-from-contents" in codes(found)
    assert found.masthead.body == "Council of Rivers"
    assert found.opening.isoformat() == "2013-05-06T10:00:00"
    assert "before the Council" in found.item("2").annotation


NESTED = """World Office of Rivers

Assemblies of the Members of the Office: Fourth Series of Meetings

September 22 to October 1, 2014

Agenda Items

1. Opening of the Assemblies

2. Adoption of the Agenda (R/4/1 Prov.1) (R/4/INF/2; R/4/INF/3)

Bodies

3. Reports of the committees:

  1. The Committee on Locks
  2. The Committee on Ferries

4. Reports on Staff

  1. Report on Pilots

5. Closing
"""


def test_numbers_that_begin_anew_under_an_item_are_its_sub_items(reading):
    found = reading(NESTED)
    assert list(told(found)) == ["1", "2", "3", "3.1", "3.2", "4", "4.1", "5"]
    assert codes(found).count("numbers-nested") == 2
    assert (found.masthead.date_from, found.masthead.date_to) == (date(2014, 9, 22), date(2014, 10, 1))
    assert found.masthead.parent_body == "World Office of Rivers"


def test_symbols_in_brackets_at_the_end_of_a_title_are_its_documents(reading):
    item = reading(NESTED).item("2")
    assert item.title == "Adoption of the Agenda"
    assert [one.symbols for one in item.documents] == [("R/4/1 Prov.1",), ("R/4/INF/2",), ("R/4/INF/3",)]


def test_paragraphs_that_begin_anew_in_the_annotations_are_no_sub_items(reading):
    found = reading(
        "Provisional agenda\n\n1. Opening.\n2. Locks.\n3. Ferries.\n\nAnnotations\n\n1. Opening\n\n"
        "1. The Chair will open the session.\n\n2. Locks\n\n2. Locks will be spoken of.\n\n3. Ferries\n"
    )
    assert list(told(found)) == ["1", "2", "3"]


LOST = """Conference on Rivers Third session Graz, 7-18 December 2009

Provisional agenda and annotations

I. Provisional agenda 1.

Opening of the session.

Organizational matters:

Election of the President;

Adoption of the rules;

Adoption of the report on credentials.

Reports that were asked for: (a)

Report on locks;

Report on ferries.

Other matters.
"""


def test_lost_numbers_are_supplied_with_the_letters_that_colons_and_semicolons_show(reading):
    found = reading(LOST)
    assert list(told(found)) == ["1", "2", "2 (a)", "2 (b)", "2 (c)", "3", "3 (a)", "3 (b)", "4"]
    assert codes(found) == ["numbers-supplied"]


def test_what_stands_before_a_list_that_begins_late_is_numbered_or_missed(reading):
    found = reading(
        "Conference on Rivers\nGraz, 2-6 November 2015\n\nProvisional agenda and annotations\nOrganizational matters:\n"
        "(a)  Opening of the session;\n(c)  Adoption of the agenda;\nReview of the locks on all the rivers of the plain,\n"
        "and of the ferries.\nOther matters.\n6.  Adoption of the report.\n7.  Closing.\n"
    )
    assert list(told(found)) == ["1", "1 (a)", "1 (c)", "2", "3", "6", "7"]
    assert told(found)["2"].endswith("and of the ferries")
    assert codes(found) == ["numbers-supplied", "number-skipped", "number-skipped"]
    assert "number-first" in codes(reading("Provisional agenda\n\n4. Locks.\n5. Ferries.\n"))


BROUGHT = """Board of Rivers
Tenth session
Provisional agenda of the Assembly of Rivers

Report by the Director

1. Under rule 4 the Board shall prepare the provisional agenda of the Assembly after it has looked at what the Director proposes in this paper.

2. A draft timetable is attached.

Draft provisional agenda1

PLENARY

1. Opening of the Assembly
Plenary

1.1 Election of the President

2. Report of the Board
Plenary

3. Closing
Plenary
"""


def test_the_paper_that_brings_an_agenda_is_none_of_its_items(reading):
    found = reading(BROUGHT)
    assert list(told(found)) == ["1", "1.1", "2", "3"]
    assert told(found)["1"] == "Opening of the Assembly"
    assert codes(found).count("line-in-list") == 1


def test_a_masthead_on_one_line_is_taken_apart(reading):
    found = reading(
        "United Nations E\n\n/CN.31/2011/1\n\nEconomic and Social Council\n\nGENERAL Distr.\n\nCommission on Rivers\n\n"
        "Twentieth session Graz, 11-15 April 2011 Item 2 of the provisional agenda\n\nAdoption of the agenda\n\n"
        "Provisional agenda\n\n1. Opening.\n\n2. Locks.\n"
    )
    head = found.masthead
    assert (head.symbol, head.place, head.session) == ("E/CN.31/2011/1", "Graz", "Twentieth session")
    assert (head.parent_body, head.body) == ("Economic and Social Council", "Commission on Rivers")
    assert head.distribution == "General"


def test_a_place_of_several_words_stays_whole_where_lines_lost_their_ends(reading):
    found = reading(
        "United Nations RIV/COSP/2015/1 Conference of the States Parties to the United Nations Convention on Rivers "
        "Distr.: General 19 August 2015 Original: English Sixth session Bad Ischl, Upper Austria, 2-6 November 2015 "
        "Provisional agenda 1. Opening of the session. 2. Adoption of the agenda and organization of work. 3. Locks. "
        "4. Adoption of the report of the Conference."
    )
    assert found.masthead.place == "Bad Ischl, Upper Austria"
    assert (
        found.masthead.body == "Conference of the States Parties to the United Nations Convention on Rivers"
    )


def test_a_sentence_with_a_date_under_organization_of_work_begins_no_timetable(reading):
    found = reading(
        "Provisional agenda\n\n1. Opening\n\nOrganization of work\n\nThe Committee decided in its decision 4/2 that its "
        "members serve from 1 October to 30 September.\n\n2. Locks\n\nLocks will be spoken of.\n"
    )
    assert found.rows == ()
    assert list(told(found)) == ["1", "2"]


@pytest.mark.parametrize("mark", ["。3", "(第30条)。3"])
def test_the_mark_of_a_footnote_after_a_chinese_stop_is_no_part_of_the_title(reading, mark):
    found = reading(f"临时议程\n\n1. 会议开幕。\n\n2. 选举主席{mark}\n\n3. 通过报告。\n")
    assert not found.item("2").title.endswith("3")


def test_lines_that_send_to_a_document_list_it_and_headings_in_capitals_end_a_title(reading):
    found = reading(
        "Office of Rivers\nStanding Committee on Locks and on Related Works of the Plain\nThirty-Eighth Session\n"
        "Graz, April 1 to 5, 2019\nRIV/38/1 PROV. 2\n\nDRAFT AGENDA\nprepared by the Secretariat\n\n"
        "1. Opening of the session of the Committee on Locks and Works\nREPORTING ITEMS\n"
        "2. Adoption of the agenda of the thirty-eighth session\nSee documents RIV/38/2 REV. and RIV/38/3.\n"
        "3. Programme\n3.I Programme of the plain (38 EX/3.I)\n3.II Programme of the hills (38 EX/INF.2)\n4. Closing\n"
    )
    assert list(told(found)) == ["1", "2", "3", "3.I", "3.II", "4"]
    assert told(found)["1"] == "Opening of the session of the Committee on Locks and Works"
    assert [one.symbols for one in found.item("2").documents] == [("RIV/38/2 REV.",), ("RIV/38/3",)]
    assert [one.symbols for number in ("3.I", "3.II") for one in found.item(number).documents] == [
        ("38 EX/3.I",),
        ("38 EX/INF.2",),
    ]
    head = found.masthead
    assert (head.session, head.symbol, head.place) == ("Thirty-Eighth Session", "RIV/38/1 PROV. 2", "Graz")
    assert head.body == "Standing Committee on Locks and on Related Works of the Plain"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        pytest.param(
            "Meeting of the Parties to the Protocol on Rivers\nGraz, 1–5 November 2015\n\nAnnotations to the provisional agenda\n\n"
            "I. First part (1–3 November 2015)\n\nA. Opening of the first part (item 1 of the provisional agenda for the first part)\n\n"
            "1. The first part will be opened on Sunday, 1 November 2015, at 10 a.m.\n\n"
            "B. Matters of organization (item 2 of the provisional agenda for the first part)\n\n1. Adoption of the agenda\n\n"
            "2. The agenda is set out in another paper.\n\nC. Funds (item 3 of the provisional agenda for the first part)\n\n"
            "3. The Parties will look at the funds.\n",
            {"1": "Opening of the first part", "2": "Matters of organization", "3": "Funds"},
        ),
        pytest.param(
            "Conférence des Parties\nGraz, 4-15 mai 2015\n\nAnnotations à l'ordre du jour provisoire\n\n"
            "Ouverture de la réunion (point 1 de l'ordre du jour provisoire)\n\n1. La réunion sera ouverte le lundi 4 mai.\n\n"
            "Fleuves (point 2 de l'ordre du jour)\n\n2. La Conférence parlera des fleuves.\n",
            {"1": "Ouverture de la réunion", "2": "Fleuves"},
        ),
    ],
)
def test_headings_that_name_their_items_behind_the_title_are_the_list(reading, text, titles):
    found = reading(text)
    assert told(found) == titles
    assert "list-missing" in codes(found)
    assert found.item("1").annotation


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("Шлюзы равнинного те-", "чения"), "Шлюзы равнинного течения"),
        (("the open-", "ended working group"), "the open-ended working group"),
        (("questions of capacity-", "building"), "questions of capacity-building"),
        (("the adminis-", "tration of rivers"), "the administration of rivers"),
        (("de la naviga-", "tion"), "de la navigation"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_closed_and_a_compound_keeps_its_hyphen(lines, whole):
    assert run_on(lines) == whole


def test_halves_of_the_day_with_numbers_and_days_between_full_lines_are_rows(reading):
    found = reading(
        "Рабочая группа по рекам\nЖенева, 17–18 октября 2016 года\n\nПредварительная повестка дня\n\n1. Открытие.\n2. Шлюзы.\n"
        "3. Паромы.\n\nПредлагаемая организация работы\n\nПонедельник, 17 октября\nПервая половина дня 1, 2\n"
        "15 ч. — 18 ч. 2. Шлюзы на реках равнинного течения и другие (продолжение)\nВторник, 18 октября\n10 ч. — 13 ч. 3\n"
    )
    assert [(slot.date.day, slot.items) for slot in found.slots] == [
        (17, ("1", "2")),
        (17, ("2",)),
        (18, ("3",)),
    ]


def test_the_hyphen_at_the_end_of_a_line_of_a_pdf_is_not_lost(tmp_path):
    path = tmp_path / "agenda.pdf"
    canvas = Canvas(str(path))
    lines = (
        "Provisional agenda",
        "1. Opening of the session.",
        "2. Report on the adminis-",
        "tration of rivers.",
        "3. Closing.",
    )
    for place, line in enumerate(lines):
        canvas.drawString(72, 720 - 14 * place, line)
    canvas.save()
    assert told(read([path]))["2"] == "Report on the administration of rivers"


def test_an_agenda_in_one_paragraph_is_read_where_a_page_broke_it_into_full_lines(tmp_path):
    text = (
        "Committee on Canals Ninth session Vienna, 15–19 October 2018 Provisional agenda and annotations Provisional agenda "
        "1. Organizational matters: (a) Opening of the session; (b) Adoption of the agenda. 2. Review of the locks. "
        "3. Financial matters. 4. Other matters. 5. Adoption of the report."
    )
    path = tmp_path / "agenda.pdf"
    canvas = Canvas(str(path))
    canvas.setFont("Courier", 9)
    for place, line in enumerate(textwrap.wrap(text, 80)):
        canvas.drawString(72, 720 - 14 * place, line)
    canvas.save()
    assert [item.number for item in read([path]).items] == ["1", "1 (a)", "1 (b)", "2", "3", "4", "5"]
