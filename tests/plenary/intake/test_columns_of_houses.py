"""Lists and timetables in columns of plain text, as several houses set them: number, title, documents; day, hours, items."""

from __future__ import annotations

from datetime import date, time

from tests.plenary.intake.houses import codes, told


def listed(found):
    return {
        item.number: [symbol for document in item.documents for symbol in document.symbols]
        for item in found.items
        if item.documents
    }


def slots(found):
    return [(slot.date, slot.start, slot.items or slot.label) for slot in found.slots]


BARE = """COUNCIL OF LANTERNS
Geneva, 10-20 June 2031

                                        Document C31/1-E

DRAFT AGENDA

                                                             Documents
1     Opening of the session                                 –
2     Approval of the agenda                                 C31/1
3     Oil and wicks
3.1   Oil                                                    C31/27, C31/28
3.2   Wicks                                                  C31/18(Rev.1)
4     Any other business
"""


def test_numbers_without_points_stand_in_columns_with_their_documents(reading):
    found = reading(BARE)
    assert told(found) == {
        "1": "Opening of the session",
        "2": "Approval of the agenda",
        "3": "Oil and wicks",
        "3.1": "Oil",
        "3.2": "Wicks",
        "4": "Any other business",
    }
    assert listed(found) == {"2": ["C31/1"], "3.1": ["C31/27", "C31/28"], "3.2": ["C31/18(Rev.1)"]}
    assert codes(found) == ["list-of-sections"]


GROUPED = """EIGHTY-FOURTH ASSEMBLY OF WELLS

Provisional agenda

1.   Opening of the Assembly
     1.1   Adoption of the agenda
           Documents A84/1 and A84/GC/1
2.   Report of the Board
     Document A84/2
3.   Address by the Keeper

Pillar 1: Half of all wells are deeper than the church towers beside them are high

11.  Review of matters
     11.1  Ropes
     11.2  Buckets
12.  Droughts
"""


def test_a_long_name_of_a_group_ends_no_list(reading):
    found = reading(GROUPED)
    assert list(told(found)) == ["1", "1.1", "2", "3", "11", "11.1", "11.2", "12"]
    assert listed(found) == {"1.1": ["A84/1", "A84/GC/1"], "2": ["A84/2"]}
    assert codes(found) == ["line-in-list", "number-skipped"]


LED = """CONVENTION ON KITES

Lisbon (Portugal), 3 – 14 November 2031

PROVISIONAL AGENDA

1.    Election of the Chair [no document]
2.    Adoption of the agenda ........................................ CoP21 Doc. 2
2.1   Rules of Procedure ............................................ CoP21 Doc. 4
3.    Strings [CoP21 Doc. 11]
4.    Accounts (Documents CL 19/7 and CL 19/INF/2): For decision
5.    The situation on the hills
      Letter of 3 March 2031 from the Keeper of the hills (S/2031/77)
"""


def test_documents_behind_points_in_brackets_and_below(reading):
    found = reading(LED)
    assert told(found) == {
        "1": "Election of the Chair",
        "2": "Adoption of the agenda",
        "2.1": "Rules of Procedure",
        "3": "Strings",
        "4": "Accounts: For decision",
        "5": "The situation on the hills",
    }
    assert listed(found) == {
        "2": ["CoP21 Doc. 2"],
        "2.1": ["CoP21 Doc. 4"],
        "3": ["CoP21 Doc. 11"],
        "4": ["CL 19/7", "CL 19/INF/2"],
        "5": ["S/2031/77"],
    }
    assert found.item("5").documents[0].title == "Letter of 3 March 2031 from the Keeper of the hills"
    assert codes(found) == []


SOCIAL = """Commission for Bridges
Sixty-ninth session
New York, 3–5 February 2031

Provisional agenda

1. Election of officers.
2. Adoption of the agenda.
3. Bridges:
   (a) Stone;
   (b) Wood.
4. Adoption of the report.

Annex
Proposed organization of work

Date/time            Item    Programme

Monday, 3 February
10 a.m.–1 p.m.       1       Election of officers
                     2       Adoption of the agenda
3 p.m.–6 p.m.        3 (a)   Stone
Tuesday, 4 February
10 a.m.–1 p.m.       3 (a)   Stone (continued)
3 p.m.–6 p.m.        3 (b)   Wood
Wednesday, 5 February
10 a.m.–1 p.m.       3 (b)   Wood (continued)
3 p.m.–6 p.m.                Informal consultations
                     4       Adoption of the report
"""


def test_a_day_between_rows_without_blank_lines_begins_its_own(reading):
    found = reading(SOCIAL)
    assert slots(found) == [
        (date(2031, 2, 3), time(10), ("1", "2")),
        (date(2031, 2, 3), time(15), ("3 (a)",)),
        (date(2031, 2, 4), time(10), ("3 (a)",)),
        (date(2031, 2, 4), time(15), ("3 (b)",)),
        (date(2031, 2, 5), time(10), ("3 (b)",)),
        (date(2031, 2, 5), time(15), ("4",)),
    ]
    assert codes(found) == []


UNKNOWN_HEADING = """Comisión de Faros
Santiago, 4 y 5 de agosto de 2031

TEMARIO PROVISIONAL ANOTADO

1.  Elección de la Mesa
2.  Luces
3.  Acuerdos

PROGRAMA

Lunes 4 de agosto
9.00 a 10.00 horas     Sesión de apertura
10.00 a 13.00 horas    Punto 1: Elección de la Mesa
13.00 a 15.00 horas    Almuerzo
15.00 a 18.00 horas    Punto 2: Luces
Martes 5 de agosto
9.00 a 12.00 horas     Punto 3: Acuerdos
"""


def test_days_that_follow_a_whole_list_are_its_timetable_whatever_their_heading(reading):
    found = reading(UNKNOWN_HEADING)
    assert list(told(found)) == ["1", "2", "3"]
    assert slots(found) == [
        (date(2031, 8, 4), time(9), "Sesión de apertura"),
        (date(2031, 8, 4), time(10), ("1",)),
        (date(2031, 8, 4), time(13), "Almuerzo"),
        (date(2031, 8, 4), time(15), ("2",)),
        (date(2031, 8, 5), time(9), ("3",)),
    ]
    assert codes(found) == []


MORNINGS = """COUNCIL OF MILLS
Rome, 2–3 June 2031

Provisional Agenda

1. Adoption of the agenda
2. Wind
3. Water
4. Other matters

Provisional Timetable
             Morning 09.30-12.30          Afternoon 14.30-17.30
Monday 2 June     Items 1, 2                   Item 3
Tuesday 3 June    Item 3                       Item 4
"""


def test_columns_of_meetings_stand_under_hours_that_are_set_apart(reading):
    found = reading(MORNINGS)
    assert slots(found) == [
        (date(2031, 6, 2), time(9, 30), ("1", "2")),
        (date(2031, 6, 2), time(14, 30), ("3",)),
        (date(2031, 6, 3), time(9, 30), ("3",)),
        (date(2031, 6, 3), time(14, 30), ("4",)),
    ]


ARABIC = """جمعية الآبار الرابعة والثمانون                    ج84/1
جدول الأعمال المؤقت
١- افتتاح الجمعية
١-١ تعيين لجنة الحبال
الوثيقة ج84/2
١-٢ انتخاب الرئيس
٢- تقرير المجلس
الوثيقة ج84/3
٣- كلمة الحارس
"""


def test_arabic_items_below_items_have_a_hyphen_and_documents_an_arabic_symbol(reading):
    found = reading(ARABIC)
    assert list(told(found)) == ["1", "1.1", "1.2", "2", "3"]
    assert listed(found) == {"1.1": ["ج84/2"], "2": ["ج84/3"]}
    assert codes(found) == []


HEADED = """Совет мостов
Шестьдесят девятая сессия

Аннотации к повестке дня

1. Организационные вопросы
1. Совет проведет свою сессию в Женеве.
2. Организационное совещание состоится 2 июня.
2. Ежегодный доклад
3. Смотритель представит обновленную информацию.
3. Дерево и камень
4. Совет рассмотрит доклад.
"""


def test_headings_and_paragraphs_that_count_each_for_themselves(reading):
    found = reading(HEADED)
    assert told(found) == {"1": "Организационные вопросы", "2": "Ежегодный доклад", "3": "Дерево и камень"}
    assert [len(item.notes) for item in found.items] == [2, 1, 1]
    assert codes(found) == ["list-missing"]


BELOW_ROWS = """Conference of the Parties on Sieves
Twentieth meeting
Geneva, 5–6 May 2031

Provisional agenda
1.   Opening of the meeting.
2.   Sieves.
3.   Closure.

Tentative schedule

Monday 5 May
10:00–13:00      Agenda item 1. Opening of the meeting
                 Agenda item 2. Sieves
                 Documents: UNEP/CHW.20/1, UNEP/CHW.20/2
19:00            Reception
Tuesday
6 May 2031
10:00–13:00      Agenda item 3. Closure
"""


def test_documents_below_rows_are_of_their_item_and_a_weekday_stands_above_its_date(reading):
    found = reading(BELOW_ROWS)
    assert listed(found) == {"2": ["UNEP/CHW.20/1", "UNEP/CHW.20/2"]}
    assert slots(found) == [
        (date(2031, 5, 5), time(10), ("1", "2")),
        (date(2031, 5, 5), time(19), "Reception"),
        (date(2031, 5, 6), time(10), ("3",)),
    ]
    assert codes(found) == []


TWO_COLUMNS = """United Nations                                             CEDAW/C/91/1

Convention on the Repair                                   Distr.: General
of All Forms of Roofs                                      14 April 2031
against Rain
                                                           Original: English

Committee on the Repair of Roofs
Ninety-first session
To be held on Monday, 16 June 2031, at 10 a.m.

Provisional agenda

1.     Opening of the session.
2.     Roofs.
"""


def test_a_name_in_the_left_column_goes_on_beside_the_right_one(reading):
    head = reading(TWO_COLUMNS).masthead
    assert head.parent_body == "Convention on the Repair of All Forms of Roofs against Rain"
    assert (head.body, head.symbol, head.place) == ("Committee on the Repair of Roofs", "CEDAW/C/91/1", None)


BULLETED = """The House of Lamps has released the provisional agenda for the eighty-second session of its Committee on Wicks.
The Committee meets from Monday, 30 September to Friday, 4 October 2024
Opening of the session
- Adoption of the agenda
- Decisions of other bodies
- Wicks of cotton
- Wicks of paper
- Any other business
- In accordance with its rules, all papers should reach the Secretariat thirteen weeks before the session is opened.
"""


def test_bullets_of_a_text_that_speaks_of_an_agenda_are_numbered_with_a_doubt(reading):
    found = reading(BULLETED)
    assert told(found) == {
        "1": "Adoption of the agenda",
        "2": "Decisions of other bodies",
        "3": "Wicks of cotton",
        "4": "Wicks of paper",
        "5": "Any other business",
    }
    assert codes(found) == ["numbers-supplied"]


GLUED = (
    "КОНФЕРЕНЦИЯ СТОРОН КОНВЕНЦИИ О РЕШЕТАХ\nШестое совещание Женева, 9-13 декабря 2002 годаАННОТИРОВАННАЯ ПРЕДВАРИТЕЛЬНАЯ ПОВЕСТКА ДНЯ\n"
    "I. ПОДГОТОВИТЕЛЬНЫЙ ЭТАП Пункт 1 повестки дня: Открытие совещания 1. Конференция проведет свое шестое совещание в"
    " декабре во Дворце Наций. Совещание откроется в 10 ч. 00 м. в понедельник 9 декабря 2002 года.2. Со вступительными"
    " заявлениями выступят Председатель пятого совещания и Исполнительный секретарь, а также представители всех сторон.\n"
    "Пункт 2 повестки дня: Выборы должностных лиц 3. В начале заседания будет избран Председатель.\n"
)


def test_a_title_glued_to_the_line_before_and_items_within_long_lines(reading):
    found = reading(GLUED)
    assert told(found) == {"1": "Открытие совещания", "2": "Выборы должностных лиц"}
    assert len(found.item("1").notes) == 2
    assert codes(found) == ["list-missing"]
