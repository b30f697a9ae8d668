"""Agendas as still further houses set them: programmes of single lines, Roman items, letters and numbers gone astray."""

from __future__ import annotations

from datetime import date, time

import pytest

from plenary.refusal import Unreadable
from tests.plenary.intake.houses import codes, told


def listed(item):
    return [symbol for document in item.documents for symbol in document.symbols]


HOURS = """CL 28/INF/1

Council of Reservoirs

Hundred and Twenty-eighth Session

Lima, 6-7 June 2005

PROVISIONAL TIMETABLE

MONDAY 6 JUNE

MORNING (10.00 - 13.00 hours)

Item 1

Adoption of the timetable: for decision
(CL 28/1; CL 28/INF/1)

Item 12

Matters of law

12.1

Applications for membership: for decision
(CL 28/LIM/2)

AFTERNOON (14.30- 17.30 hours or later if required)

Item 4

Report of the Committee on Spillways
(Lima, 7-11 March 2005): for discussion
(CL 28/8)

TUESDAY 7 JUNE

MORNING (09.30 - 12.30 hours)

Item 5

Other matters
"""


def test_a_timetable_of_single_lines_gives_items_documents_and_slots(reading):
    found = reading(HOURS)
    assert told(found) == {
        "1": "Adoption of the timetable: for decision",
        "12": "Matters of law",
        "12.1": "Applications for membership: for decision",
        "4": "Report of the Committee on Spillways (Lima, 7-11 March 2005): for discussion",
        "5": "Other matters",
    }
    assert listed(found.item("1")) == ["CL 28/1", "CL 28/INF/1"]
    assert listed(found.item("4")) == ["CL 28/8"]
    assert [(slot.date, slot.start, slot.end, slot.items) for slot in found.slots] == [
        (date(2005, 6, 6), time(10), time(13), ("1", "12", "12.1")),
        (date(2005, 6, 6), time(14, 30), time(17, 30), ("4",)),
        (date(2005, 6, 7), time(9, 30), time(12, 30), ("5",)),
    ]
    assert found.masthead.session == "Hundred and Twenty-eighth Session"
    assert codes(found) == ["list-from-timetable"]


JOURNAL = """Assembly of Lighthouses
Preliminary journal 9 May 2022
This journal tells delegates beforehand what the Assembly is likely to do, and is no official record of it.
Table of contents
1. Days and hours of work
2. Programme of the Assembly
3. Announcements
1. Days and hours of work
The Assembly will open on Sunday, 22 May 2022 at 14:00.
2. Programme of the Assembly
Sunday, 22 May 2022
14:00
First plenary meeting
Item 1
Opening of the Assembly
Item 1.1
Appointment of those who examine credentials
Item 2
Address by the Keeper
Monday, 23 May 2022
09:00
Item 3
Lamps and lenses
"""


def test_rows_that_name_their_items_outweigh_the_sections_of_a_journal(reading):
    found = reading(JOURNAL)
    assert told(found) == {
        "1": "Opening of the Assembly",
        "1.1": "Appointment of those who examine credentials",
        "2": "Address by the Keeper",
        "3": "Lamps and lenses",
    }
    assert [(slot.date, slot.start, slot.items) for slot in found.slots] == [
        (date(2022, 5, 22), time(14), ("1", "1.1", "2")),
        (date(2022, 5, 23), time(9), ("3",)),
    ]
    assert codes(found) == ["list-from-timetable"]


DECISION = """Decision of the Bureau 4

The Bureau,

  1. Having examined document RV/17/4,
  2. Takes note of the order in which the Committee will work;
  3. Submits to the Committee the timetable that is annexed to this decision.

ANNEX

Monday, 4 December 2017

9.30 a.m. – 12.30 p.m.

1.

Opening

2.

Observers

3.b

Report by the Secretariat on the tide mills

12.30 – 2.30 p.m.

Lunch

Tuesday, 5 December 2017

9.30 a.m. – 12.30 p.m.

4.

Voluntary contributions

5.a

Reports of States on their wind mills

6.

Other mills
"""


def test_a_timetable_annexed_to_a_decision_is_not_numbered_by_the_decision(reading):
    found = reading(DECISION)
    assert told(found) == {
        "1": "Opening",
        "2": "Observers",
        "3 (b)": "Report by the Secretariat on the tide mills",
        "4": "Voluntary contributions",
        "5 (a)": "Reports of States on their wind mills",
        "6": "Other mills",
    }
    assert [slot.label or slot.items for slot in found.slots] == [
        ("1", "2", "3 (b)"),
        "Lunch",
        ("4", "5 (a)", "6"),
    ]


ROMAN = """Third meeting of the Parties

Quito (Ecuador), 9 to 20 June 1997

Agenda and working documents

I. Opening by the authorities
II Welcoming addresses
III Rules
  1. Voting before credentials are accepted Doc. 3.4 Doc. 3.4
  2. Adoption of the rules Doc. 3.3
IV Election of the Chair
V Adoption of the agenda Doc. 3.1 (Rev. 3); Doc. 3.2
VI Reports
  1. Animals
    a)Report of the Chair
    b)Regional representation
VII Close
"""


def test_roman_items_with_plain_numbers_beneath_are_counted_through(reading):
    found = reading(ROMAN)
    assert told(found) == {
        "1": "Opening by the authorities",
        "2": "Welcoming addresses",
        "3": "Rules",
        "3.1": "Voting before credentials are accepted",
        "3.2": "Adoption of the rules",
        "4": "Election of the Chair",
        "5": "Adoption of the agenda",
        "6": "Reports",
        "6.1": "Animals",
        "6.1 (a)": "Report of the Chair",
        "6.1 (b)": "Regional representation",
        "7": "Close",
    }
    assert listed(found.item("3.1")) == ["Doc. 3.4"]
    assert listed(found.item("5")) == ["Doc. 3.1 (Rev. 3)", "Doc. 3.2"]
    assert codes(found) == ["list-of-sections"]


PARTS = """CR 2001/1-Rev.1

Conference

Thirty-first Session

Lima, 2-13 November 2001

PROVISIONAL AGENDA

INTRODUCTION

1. Election of the Chair

PART I - MATTERS OF SUBSTANCE
2. State of the reservoirs
3. World programme

II. BUDGETARY, FINANCIAL
AND ADMINISTRATIVE MATTERS
4. Accounts
5.

Scale of contributions

 5.1

Arrears

 5.2

Support costs
6. Report of the twenty-fourth meeting
(Lima, February-March 2001)
"""


def test_what_heads_items_together_is_no_line_that_was_not_understood(reading):
    found = reading(PARTS)
    assert told(found) == {
        "1": "Election of the Chair",
        "2": "State of the reservoirs",
        "3": "World programme",
        "4": "Accounts",
        "5": "Scale of contributions",
        "5.1": "Arrears",
        "5.2": "Support costs",
        "6": "Report of the twenty-fourth meeting (Lima, February-March 2001)",
    }
    assert codes(found) == []


PRELIMINARY = """WATERS AND FORESTS

Distr. GENERAL

W/53/50
17 February 1998

1. This document has been prepared as the Special Committee recommended, as is set forth in paragraph 17 (a) of the annex to its decision.

2. The following papers on the agenda of the fifty-third session will appear on the days beside their names, in all languages:

Annotated list ............................................ 15 June

3. The fifty-third session will convene in the Palace on Tuesday, 8 September 1998, at 3 p.m.


1. Opening of the session by the Chair of the delegation of Peru.

2. Minute of silence.

3. Credentials:

(a) Appointment of the committee;

(b) Report of the committee.

4. General debate.
"""


def test_numbered_paragraphs_before_the_list_are_not_in_it(reading):
    found = reading(PRELIMINARY)
    assert told(found) == {
        "1": "Opening of the session by the Chair of the delegation of Peru",
        "2": "Minute of silence",
        "3": "Credentials",
        "3 (a)": "Appointment of the committee",
        "3 (b)": "Report of the committee",
        "4": "General debate",
    }


LETTERED = """Committee on Monuments
Provisional agenda

1. Decides to adopt the following agenda for its ninth session, to be held in Durban, and to have it published:

1. Opening
1.1 Opening by the Chair
1.2 Welcome by the host
2. International assistance:
2A Requests
2B Follow-up
3. Other business
"""


def test_sub_items_with_capitals_glued_to_the_number(reading):
    assert told(reading(LETTERED)) == {
        "1": "Opening",
        "1.1": "Opening by the Chair",
        "1.2": "Welcome by the host",
        "2": "International assistance",
        "2 (a)": "Requests",
        "2 (b)": "Follow-up",
        "3": "Other business",
    }


GATHERED = (
    "FLOODS Distr. GENERAL FW/CP/2000/1 31 August 2000 Original: ENGLISH CONFERENCE OF THE PARTIES Sixth session "
    "Item 2 (c) of the provisional agenda PROVISIONAL AGENDA AND ANNOTATIONS CONTENTS I. PROVISIONAL AGENDA "
    "II. ANNOTATIONS TO THE PROVISIONAL AGENDA I. PROVISIONAL AGENDA 1. The provisional agenda, proposed in agreement "
    "with the President, is as follows: 1. Opening of the session: (c) (d) Statement by the President; Election of the "
    "President; Addresses of welcome; Statement by the Secretary. 2. Organizational matters: (a) (b) Adoption of the "
    "agenda; Organization of work. 3. Reports of the subsidiary bodies. 4. Other matters."
)


def test_letters_that_were_set_together_come_back_to_their_titles(reading):
    found = reading(GATHERED)
    assert told(found) == {
        "1": "Opening of the session",
        "1 (a)": "Statement by the President",
        "1 (b)": "Election of the President",
        "1 (c)": "Addresses of welcome",
        "1 (d)": "Statement by the Secretary",
        "2": "Organizational matters",
        "2 (a)": "Adoption of the agenda",
        "2 (b)": "Organization of work",
        "3": "Reports of the subsidiary bodies",
        "4": "Other matters",
    }
    assert set(codes(found)) == {"letters-gathered"}


LEADERS = """A Reef Board Annotations to the agenda

Board of Reefs
Twenty-fourth session
Annotations to the agenda for the twenty-fourth
session of the Board of Reefs
Note by the Secretariat
Matters of organization ...................................................................
Annual report of the Keeper of Reefs and
reports of the Office of the Keeper .......................................................
Reefs that require attention ..............................................................
Other reefs ......................................................................... 12 W/9/1 page 3
"""


def test_lines_that_lead_to_pages_are_the_list_where_numbers_and_heading_were_lost(reading):
    found = reading(LEADERS)
    assert told(found) == {
        "1": "Matters of organization",
        "2": "Annual report of the Keeper of Reefs and reports of the Office of the Keeper",
        "3": "Reefs that require attention",
        "4": "Other reefs",
    }
    assert codes(found) == ["list-from-contents", "numbers-supplied"]


REPORT = """Report of the Board of Reefs on its third session

I. Opening of the session

1. The session was opened by the Chair. Five States were represented.

II. Adoption of the agenda

2. The Board adopted the following agenda:

1. Opening of the session.
2. Reefs.
3. Other matters.

III. Reefs

3. Opening statements were made by three States. The meeting rose at noon.
"""
TOLD = {
    "fr": "Rapport de la Commission des récifs\n\n1. La session a été ouverte par la Présidente. Cinq États étaient représentés.\n\n"
    "2. La Commission a adopté son ordre du jour :\n\n1. Ouverture de la session.\n2. Récifs.\n3. Questions diverses.\n",
    "es": "Informe de la Comisión de Arrecifes\n\n1. Estuvieron representados cinco Estados. La Comisión aprobó su programa:\n\n"
    "1. Apertura del período de sesiones.\n2. Arrecifes.\n3. Otros asuntos.\n\nLa Presidenta declaró clausurado el período de sesiones.\n",
    "ru": "Доклад Комиссии по рифам\n\n1. Председатель открыл сессию. На сессии были представлены пять государств.\n\n"
    "2. Комиссия утвердила следующую повестку дня:\n\n1. Открытие сессии.\n2. Рифы.\n3. Прочие вопросы.\n",
    "zh": "珊瑚礁委员会第三届会议报告\n\n1. 主席宣布会议开幕。五个国家派代表出席了会议。\n\n2. 委员会通过了以下议程：\n\n"
    "1. 会议开幕。\n2. 珊瑚礁。\n3. 其他事项。\n\n三个国家的代表作了发言。\n",
    "ar": "تقرير لجنة الشعاب عن دورتها الثالثة\n\n1- افتتح الدورة رئيس اللجنة. وشكر المشاركين.\n\n2- أقرت جدول الأعمال التالي:\n\n"
    "1- افتتاح الدورة.\n2- الشعاب.\n3- مسائل أخرى.\n",
}


@pytest.mark.parametrize("text", [REPORT, *TOLD.values()], ids=["en", *TOLD])
def test_a_report_is_told_from_an_agenda_first_of_all(reading, text):
    assert codes(reading(text))[0] == "looks-like-report"


def test_a_record_without_any_list_is_refused_as_one(reading):
    with pytest.raises(Unreadable, match="looks like the report"):
        reading(
            "Summary record of the third meeting of the Board of Reefs\n\nThe meeting was called to order at 10 a.m.\n\n"
            "The Chair thanked the Secretary. Some delegations spoke about reefs.\n\nThe meeting rose at noon.\n"
        )


def test_paragraphs_alone_are_no_agenda(reading):
    long = (
        "The Board has the honour to place before the Committee, for its consideration, the following observations on the reefs "
        * 2
    )
    with pytest.raises(Unreadable):
        reading(f"Board of Reefs\n\nMemorandum\n\n1. {long}\n\n2. {long}\n")
    found = reading(f"Board of Reefs\n\nProvisional agenda\n\n1. {long}\n\n2. {long}\n")
    assert codes(found)[0] == "items-are-paragraphs"


UNNUMBERED = """Board of Trade Winds
Fifty-third executive session
Geneva, 27–28 June 2011
Item 1 of the provisional agenda
Provisional agenda and annotations*
Provisional agenda
Adoption of the agenda and organization of work
Matters requiring action by the Board:
(a) Designation of organizations for the purposes of rule
77 of the rules of procedure of the Board
(b) Draft terms of reference
Other business
Report of the Board
* This document was submitted on the above-mentioned date because the agenda for the
session was approved on 28 April 2011 at the
Consultations of the President.
Annotations to the provisional agenda
Item 1.
Adoption of the agenda and organization of work
The provisional agenda for the session is reproduced above.
"""


def test_a_note_of_several_lines_ends_the_list_and_a_cited_rule_begins_no_item(reading):
    found = reading(UNNUMBERED)
    assert told(found) == {
        "1": "Adoption of the agenda and organization of work",
        "2": "Matters requiring action by the Board",
        "2 (a)": "Designation of organizations for the purposes of rule 77 of the rules of procedure of the Board",
        "2 (b)": "Draft terms of reference",
        "3": "Other business",
        "4": "Report of the Board",
    }
    assert found.footnotes[0].text.endswith("Consultations of the President.")
    assert found.masthead.session == "Fifty-third executive session"


def test_lines_under_the_title_alone_are_numbered_with_a_doubt(reading):
    found = reading(
        "Geneva, 5 September 1995\n\nProvisional agenda and annotations for the eleventh\n\n(pre-sessional) executive"
        " session\n\nAdoption of the agenda\n\nInstitutional matters:\n\n(a) New members;\n\n(b) Membership.\n\n"
        "Other business\n\nReport of the Board\n\nThe rules of procedure of the Board are contained in a document of theirs\n"
    )
    assert told(found) == {
        "1": "Adoption of the agenda",
        "2": "Institutional matters",
        "2 (a)": "New members",
        "2 (b)": "Membership",
        "3": "Other business",
        "4": "Report of the Board",
    }
    assert codes(found) == ["numbers-supplied", "annotations-not-placed"]


def test_a_masthead_whose_lines_were_joined_without_a_space(reading):
    head = reading(
        "Board of ReefsThirty-sixth session11-29 September 2017Agenda item 1Organizational matters\n\n"
        "Agenda and annotations\n\nAgenda\n\n1. Organizational matters.\n\n2. Reefs.\n"
    ).masthead
    assert (head.body, head.session) == ("Board of Reefs", "Thirty-sixth session")
    assert (head.date_from, head.date_to) == (date(2017, 9, 11), date(2017, 9, 29))


def test_two_dates_of_which_the_last_names_the_year(reading):
    head = reading(
        "Board of Reefs\nFifty-third session\nGeneva, 27 September – 2 October and 10 October 2006\n\n"
        "Provisional agenda\n\n1. Opening.\n2. Reefs.\n"
    ).masthead
    assert (head.date_from, head.date_to, head.place) == (date(2006, 9, 27), date(2006, 10, 10), "Geneva")


BARRED = """Board of Reefs, Wednesday, 22 November 2006
Documents |
1. |
Opening remarks by the Chair |
- |
2. |
Consideration of proposals |
2.1 |
Upper reefs |
2.2 |
Lower reefs |
3. |
Other business |
- |
"""


def test_cells_with_a_line_and_a_bar_each(reading):
    assert told(reading(BARRED)) == {
        "1": "Opening remarks by the Chair",
        "2": "Consideration of proposals",
        "2.1": "Upper reefs",
        "2.2": "Lower reefs",
        "3": "Other business",
    }


WITHIN = """Note by the Secretariat

1. This paper brings before the Board, for its consideration and decision, the arrangements that were made for the next session and what came of them.

2. The Board may wish to look at the agenda that is annexed to this note, and at the days that are proposed in it for each of the items on reefs.

Annex

Board of Reefs
Ninth session
Suva, 3-5 May 2021
Provisional agenda and annotations

Provisional agenda

1.- Opening.
2.- Reefs:
 (a) Upper reefs;
 (b) Lower reefs.
3.- Other matters.

Proposed organization of work

Monday, 3 May
10 a.m.–1 p.m.\t1\tOpening
3–6 p.m.\t2 (a)\tUpper reefs
"""


def test_an_agenda_within_a_longer_paper_has_its_own_masthead(reading):
    found = reading(WITHIN)
    assert told(found) == {
        "1": "Opening",
        "2": "Reefs",
        "2 (a)": "Upper reefs",
        "2 (b)": "Lower reefs",
        "3": "Other matters",
    }
    head = found.masthead
    assert (head.body, head.session, head.place) == ("Board of Reefs", "Ninth session", "Suva")
    assert (head.date_from, head.date_to) == (date(2021, 5, 3), date(2021, 5, 5))
    assert [(slot.date, slot.items) for slot in found.slots] == [
        (date(2021, 5, 3), ("1",)),
        (date(2021, 5, 3), ("2 (a)",)),
    ]


def test_a_sub_item_at_the_edge_of_two_pages_is_no_running_head(reading):
    text = "Board of Reefs\n\nProvisional agenda\n\n1. Reefs:\n (a) Upper;\n (b) Lower;\n\fW/1\n3\n (c) Others.\n2. Close.\n"
    found = reading(
        f"{text}\nAnnotations\n\n1. Reefs\n\n(a) Upper\n\nWords.\n\n(b) Lower\n\fW/1\n4\nWords.\n"
    )
    assert list(told(found)) == ["1", "1 (a)", "1 (b)", "1 (c)", "2"]


MARITIME = """E

CANAL SAFETY COMMITTEE MSC 107/1*

107th session 2 December 2022
Agenda item 1 Original: ENGLISH

PROVISIONAL AGENDA

for the 107th session of the Canal Safety Committee,
to be held from Wednesday, 31 May to Friday, 9 June 2023 at the Locks

Session commences at 9.30 a.m. on Wednesday, 31 May 2023

Opening of the session

1 Adoption of the agenda

2 Development of an instrument for ships without a crew


(MASS)

3 Design of canals (Report of the ninth session of the


Sub-Committee)

C:\\MSC\\107\\MSC 107-1.docx
MSC 107/1
Page 2

4 Training (Report of the ninth session of the


Sub-Committee)

5 Any other business

Notes:

1 In accordance with what the Committee decided, documents should be received by the Secretariat in time:
"""


def test_numbers_without_points_end_where_the_notes_count_anew(reading):
    found = reading(MARITIME)
    assert told(found) == {
        "1": "Adoption of the agenda",
        "2": "Development of an instrument for ships without a crew (MASS)",
        "3": "Design of canals (Report of the ninth session of the Sub-Committee)",
        "4": "Training (Report of the ninth session of the Sub-Committee)",
        "5": "Any other business",
    }
    assert codes(found) == ["list-of-sections"]


def test_the_day_beside_the_session_was_the_documents_where_a_range_follows(reading):
    found = reading(MARITIME)
    head = found.masthead
    assert (head.body, head.symbol) == ("CANAL SAFETY COMMITTEE", "MSC 107/1*")
    assert (head.document_date, head.date_from) == (date(2022, 12, 2), date(2023, 5, 31))
    assert found.opening.isoformat() == "2023-05-31T09:30:00"


def test_numbers_on_lines_of_their_own_without_points(reading):
    found = reading(
        "CANAL COMMITTEE\n2nd session\nPROVISIONAL AGENDA\nOpening of the session\n1\nAdoption of the agenda\n2\nCertificates of canals"
        " and of whatever else floats or is moored in them,\nincluding books\n3\nAny other business\n"
    )
    assert told(found) == {
        "1": "Adoption of the agenda",
        "2": "Certificates of canals and of whatever else floats or is moored in them, including books",
        "3": "Any other business",
    }


def test_a_programme_whose_first_day_stands_above_the_list(reading):
    found = reading(
        "CONVENTION ON BOGS\nLima, 15 - 16 May 2002\n\nDraft agenda and programme\n\nWednesday 15 May\n09:30 - 13:00\n\n"
        "1. Opening\n\n2. Report on bogs (DOC. SC31-35)\n\nThursday 16 May\n09:30 - 13:00\n\n3. Synergies (DOC. COP8 SG-7)\n"
    )
    assert [(slot.date, slot.start, slot.items) for slot in found.slots] == [
        (date(2002, 5, 15), time(9, 30), ("1", "2")),
        (date(2002, 5, 16), time(9, 30), ("3",)),
    ]
    assert [listed(item) for item in found.items] == [[], ["DOC. SC31-35"], ["DOC. COP8 SG-7"]]
    assert told(found)["3"] == "Synergies"


def test_names_in_capitals_go_on_and_what_is_no_name_is_none(reading):
    head = reading(
        "E\nSUB-COMMITTEE ON THE UPKEEP\nOF CANALS\n2nd session\n2 December 2014\nTable of contents\nPROVISIONAL AGENDA1\n"
        "for the second session of the Sub-Committee to be held at the Locks\nfrom Monday, 13 to Friday, 17 July 2015\n"
        "1. Opening\n2. Canals\n"
    ).masthead
    assert (head.parent_body, head.body, head.place) == (None, "SUB-COMMITTEE ON THE UPKEEP OF CANALS", None)
    assert (head.document_date, head.date_from, head.date_to) == (
        date(2014, 12, 2),
        date(2015, 7, 13),
        date(2015, 7, 17),
    )


INDENTED = {
    "en": "Provisional agenda\n\n1. Opening\n2. General debate\n     Coastal States\n     Island States\n"
    "3. Adoption of the agenda and\n   Organization of work\n4. Report",
    "fr": "Ordre du jour provisoire\n\n1. Ouverture\n2. Débat général\n     États côtiers\n     États insulaires\n"
    "3. Rapport sur les travaux de la\n   Commission à sa session\n4. Rapport",
}


@pytest.mark.parametrize("code", INDENTED)
def test_lines_that_are_only_indented_are_lettered_and_doubted_and_titles_that_go_on_are_whole(reading, code):
    read = reading(INDENTED[code])
    assert [item.number for item in read.items] == ["1", "2", "2 (a)", "2 (b)", "3", "4"]
    assert read.item("3").title in {
        "Adoption of the agenda and Organization of work", "Rapport sur les travaux de la Commission à sa session"
    }  # fmt: skip
    assert codes(read) == ["letters-by-indent"]


@pytest.mark.parametrize(
    "below",
    [
        "     The debate will be opened by the Chair.\n     It will last two days.",
        "     10 a.m. Coffee\n     11 a.m. Tea",
        "     Report of the\n     Committee",
        "     One line alone",
    ],
)
def test_indented_lines_that_are_no_titles_are_not_lettered(reading, below):
    read = reading(f"Provisional agenda\n\n1. Opening\n2. General debate\n{below}\n3. Report")
    assert [item.number for item in read.items] == ["1", "2", "3"]
    assert "letters-by-indent" not in codes(read)
