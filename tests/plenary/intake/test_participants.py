"""Who takes part is read from whatever list an officer is given, and nobody is guessed in silence."""

from __future__ import annotations

import random
import zipfile
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.intake.identities import coined, meant
from plenary.intake.participants import category_of, read_participants
from plenary.intake.tables import read_table
from plenary.refusal import Unreadable
from plenary.roster.directory import directory
from plenary.roster.roster import Person
from plenary.tongue import LANGUAGES
from tests.plenary.intake import lists

DAY = date(2009, 10, 1)


@pytest.fixture
def read(tmp_path):
    """Read a list that is written down first, in an encoding."""

    def run(text, encoding="utf-8"):
        path = tmp_path / "list.csv"
        path.write_bytes(text.encode(encoding))
        return read_participants(path, DAY)

    return run


def named(read):
    return {each.delegation: [person.name for person in each.persons] for each in read.participants}


@pytest.mark.parametrize(
    ("text", "encoding", "who"),
    [
        (lists.FRENCH, "cp1252", {"state:DZ": ["Amina Benali", "Omar Cherif"], "state:CI": ["Jean Kouassi"]}),
        (lists.RUSSIAN, "utf-16", {"state:SD": ["Али Хасан"], "state:RU": ["Иван Иванов"]}),
        (lists.RUSSIAN, "cp1251", {"state:SD": ["Али Хасан"], "state:RU": ["Иван Иванов"]}),
        (lists.CHINESE, "gb18030", {"state:CN": ["李明"], "state:FR": ["杜邦"]}),
        (lists.ARABIC, "cp1256", {"state:SD": ["علي حسن"], "state:EG": ["منى سعيد"]}),
        (lists.SPANISH, "utf-8-sig", {"state:ES": ["Luis Gil"], "state:MX": ["Eva Ruiz"]}),
        (lists.OPENSLIDES, "utf-8", {"state:AU": ["Ann Lee"], "state:MX": ["Eve Ruiz"]}),
        (lists.INDICO, "utf-8", {"state:AU": ["Ann Lee"], "entity:UNODC": ["Bo Li"]}),
    ],
)
def test_lists_of_six_languages_and_of_other_programs_are_understood(read, text, encoding, who):
    found = read(text, encoding)
    assert named(found) == who
    assert found.unknown == found.taken_for == ()


def test_titles_and_functions_stay_with_the_person(read):
    found = read(lists.INDICO)
    assert found.participants[0].persons == (Person("Ann Lee", "Ms", "Director"),)


def test_headings_between_the_rows_say_what_those_below_are(read):
    found = read(lists.SECTIONS)
    categories = {each.delegation: each.category for each in found.participants}
    assert categories == {"state:NG": "state-party", "entity:CWI": "ngo"}
    assert [(each.said, each.row, each.code) for each in found.taken_for] == [("Nigeira", 4, "state:NG")]
    assert found.own == ("entity:CWI",)
    assert found.participants[-1].names == (("en", "Coral Watch International"),)


def test_an_organization_in_the_column_of_countries_is_not_taken_for_the_row_above(read):
    found = read("Pays;Nom;Type\nNigéria;Ada;\nVeille récifs;Zoé;ONG\n")
    assert named(found) == {"state:NG": ["Ada"], "entity:VR": ["Zoé"]}


def test_a_name_that_nobody_has_is_left_out_and_said(read):
    found = read("Delegation,Name\nAtlantis,Ann\nKorea,Bo\nGhana,Kofi\n")
    assert named(found) == {"state:GH": ["Kofi"]}
    atlantis, korea = found.unknown
    assert (atlantis.said, atlantis.row, atlantis.candidates) == ("Atlantis", 2, ())
    assert {"state:KP", "state:KR"} <= set(korea.candidates)


def test_a_list_without_a_heading_is_read_by_the_column_that_names_delegations(read):
    found = read("1,Nigeria\n2,Ghana\n3,Burkina Fasso\n")
    assert list(named(found)) == ["state:NG", "state:GH", "state:BF"]
    assert [each.said for each in found.taken_for] == ["Burkina Fasso"]


def test_a_spreadsheet_is_read_from_wherever_its_list_begins(tmp_path):
    rows = [
        ["United Nations"],
        [],
        ["Provisional list of participants", None, "1 October 2009"],
        ["No.", "ISO", "Country / Organization", "Representative", "Functional title"],
        [1, "TUR", "Turkey", "Ayşe Demir", "Counsellor"],
        [2, None, "Holy See", "Paolo Rossi", None],
        [None, None, None, "Anna Bianchi", "Adviser"],
    ]
    path = lists.workbook(tmp_path / "list.xlsx", rows, hidden=[["Delegation"], ["Chad"]])
    found = read_participants(path, DAY)
    assert named(found) == {"state:TR": ["Ayşe Demir"], "state:VA": ["Paolo Rossi", "Anna Bianchi"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_every_period_means_its_own_or_is_asked_about(language):
    known = directory(DAY)
    for entry in known.entries:
        found = meant(entry.names[language], known)
        assert entry.code == found.code or entry.code in found.candidates


@given(st.text(max_size=40))
def test_no_cell_is_too_odd_to_be_asked_about(said):
    found = meant(said, directory(DAY))
    assert found.code is None or found.code in directory(DAY)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Turkey", "state:TR"),
        ("Iran, Islamic Republic of", "state:IR"),
        ("Sudan*", "state:SD"),
        ("Swaziland", "state:SZ"),
        ("Eswatini", "state:SZ"),
        ("Germany (Federal Republic of)", "state:DE"),
    ],
)
def test_a_name_is_known_however_a_list_writes_it(said, code):
    assert meant(said, directory(DAY)).code == code


def test_an_unknown_organization_has_a_code_that_nobody_else_has():
    assert coined("Coral Watch International", "", ()) == "entity:CWI"
    assert coined("Coral Watch International", "", ("entity:CWI",)) == "entity:CWI2"
    assert coined("Дом мира", "", ()) == "entity:P"
    assert coined("anything", "Écho-1", ()) == "entity:ECHO1"


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("NGOs", "ngo"),
        ("ONG", "ngo"),
        ("Delegates, Admin", "state"),
        ("缔约国", "state-party"),
        ("lunch", ""),
    ],
)
def test_a_category_is_known_by_its_words(said, category):
    assert category_of(said) == category


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("list.xlsx", b"no spreadsheet"),
        ("list.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 locked"),
        ("list.xls", b"\xd0\xcf\x11\xe0"),
        ("list.csv", b""),
        ("list.csv", b"\n\n,,,\n"),
        ("list.csv", b"Colour,Size\nred,1\n"),
        ("list.csv", bytes(range(256)) * 40),
    ],
)
def test_what_is_no_list_is_refused_with_what_to_do(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Unreadable) as refused:
        read_participants(path, DAY)
    assert refused.value.remedy


def test_a_damaged_spreadsheet_is_refused_or_read_and_nothing_else(tmp_path):
    good = lists.workbook(tmp_path / "good.xlsx", [["Delegation", "Name"], ["Chad", "Ali"]]).read_bytes()
    drawn, path = random.Random(7), tmp_path / "bad.xlsx"  # noqa: S311 - a sample, no secret
    for _ in range(60):
        data = bytearray(good)
        for _ in range(drawn.randint(1, 20)):
            data[drawn.randrange(len(data))] = drawn.randrange(256)
        path.write_bytes(data)
        with suppress(Unreadable):
            assert read_table(path)


def test_a_spreadsheet_that_defines_entities_or_unpacks_without_measure_is_refused(tmp_path):
    good = lists.workbook(tmp_path / "good.xlsx", [["Delegation", "Name"], ["Chad", "Ali"]])
    bomb, large = tmp_path / "bomb.xlsx", tmp_path / "large.xlsx"
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bomb, "w") as target:
        for part in source.namelist():
            target.writestr(part, source.read(part))
        target.writestr("xl/evil.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("xl/workbook.xml", b" " * (80 * 1024 * 1024))
    for path in (bomb, large):
        with pytest.raises(Unreadable):
            read_table(path)
