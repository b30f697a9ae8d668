"""Everything for other programs: whole as JSON or as tables, and clean of what is nobody's business."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from plenary.console.exported import COLUMNS
from plenary.console.private import PRIVATE, SUSPECT, WITHHELD
from plenary.fact import KINDS

SOMEBODY = "Ms. Ada Lund"


@pytest.fixture
def told(play, debate):
    """Give a debate with a person, a note, a message, and an entry that was struck."""
    play(
        ("10:12", "message_chair", {"text": "the minister arrives at noon"}),
        (
            "10:13",
            "inscribe",
            {"delegation": "state:CA", "person": SOMEBODY, "title": "Minister", "note": "wants to be last"},
        ),
        ("10:14", "set_language", {"language": "fr", "quality": "interrupted", "reported_by": SOMEBODY}),
        ("10:15", "end_statement", {}),
        ("10:16", "give_floor", {"request": "state:MX"}),
        ("10:17", "undo", {}),
        ("10:18", "ask", {"text": "To continue in the afternoon."}),
        ("10:19", "record_decision", {"manner": "consensus"}),
        strict=True,
    )
    return debate


@pytest.fixture
def exported(plenary, told, tmp_path):
    """Export the debate as JSON and give what was written."""

    def run(*words):
        path = tmp_path / "out.json"
        assert plenary("export", told, "-o", path, *words).status == 0
        return json.loads(path.read_text(encoding="utf-8"))

    return run


def test_all_is_there_with_its_schema_first(exported):
    whole = exported()
    assert list(whole)[:3] == ["schema", "language", "clean"]
    assert whole["schema"] == 1
    assert {name: tuple(rows[0]) for name, rows in whole["tables"].items() if rows} == {
        name: columns for name, columns in COLUMNS.items() if whole["tables"][name]
    }
    assert [row["name"] for row in whole["tables"]["statements"]] == ["Sudan"]
    assert [row["outcome"] for row in whole["tables"]["requests"]] == [
        "spoken",
        "waiting",
        "waiting",
        "waiting",
    ]
    assert whole["tables"]["decisions"][0]["text"] == "To continue in the afternoon."
    assert whole["tables"]["decisions"][0]["items"]
    assert whole["tables"]["languages"][-1]["quality"] == "interrupted"


def test_names_follow_the_language(exported):
    assert exported("--lang", "fr")["tables"]["statements"][0]["name"] == "Soudan"


def test_what_is_struck_stands_in_the_whole_and_not_in_the_clean(exported):
    struck = [row["act"] for row in exported()["tables"]["entries"] if row["struck"]]
    clean = exported("--clean")["tables"]["entries"]
    assert struck == ["give_floor"]
    assert not [row for row in clean if row["struck"] or row["act"] in {"undo", "message_chair"}]
    assert [row["act"] for row in clean].count("give_floor") == 1


@pytest.mark.parametrize(
    "secret", [SOMEBODY, "the minister arrives at noon", "wants to be last", '"Minister"']
)
def test_a_clean_export_names_no_person_note_or_message(secret, exported):
    assert secret in json.dumps(exported())
    assert secret not in json.dumps(exported("--clean"))


def test_the_tables_can_be_asked_with_sql(plenary, told, tmp_path):
    path = tmp_path / "out.sqlite"
    path.write_text("an older export")
    assert plenary("export", told, "-o", path).status == 0
    with closing(sqlite3.connect(path)) as database:
        spoken = database.execute("SELECT name, seconds FROM statements").fetchall()
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    assert spoken == [("Sudan", 240)]
    assert tables == set(COLUMNS)


def test_another_ending_is_refused_and_nothing_written(plenary, told, tmp_path):
    path = tmp_path / "out.csv"
    answer = plenary("export", told, "-o", path)
    assert answer.status == 2
    assert ".json, .sqlite" in answer.err
    assert not path.exists()


def test_every_field_of_a_fact_that_may_name_a_person_is_known():
    for name, kind in KINDS.items():
        suspect = SUSPECT & set(kind.__annotations__)
        assert name in WITHHELD or suspect <= PRIVATE.get(name, frozenset()), name
