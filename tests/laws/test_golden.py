"""Law: what was once written is read for ever."""

from __future__ import annotations

import json

import pytest

import plenary.facts  # noqa: F401 - fills KINDS
from plenary.archive.wire import fact_of, new_line
from plenary.fact import KINDS
from tests.golden import FOLDER, example, path_of, read, write_missing

GOLDEN = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_version_of_a_kind_has_its_golden_line(kind):
    missing = [
        version for version in range(1, KINDS[kind].VERSION + 1) if not path_of(kind, version).exists()
    ]
    assert not missing, "write the missing ones with: python -m tests.golden"


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_golden_line_is_read(path):
    line = read(path)
    fact = fact_of(line)
    assert fact is not None
    assert (fact.KIND, fact.at) == (line.kind, line.at)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_present_version_is_written_as_its_golden_line(kind):
    shape = KINDS[kind]
    golden = read(path_of(kind, shape.VERSION))
    written = new_line(1, "golden", example(shape))
    assert json.loads(written.body) == json.loads(golden.body)
    assert (written.version, written.at) == (golden.version, golden.at)


def test_no_golden_line_is_of_a_kind_that_nobody_knows():
    assert {read(path).kind for path in GOLDEN} <= set(KINDS)


def test_missing_golden_lines_are_written_and_others_left_alone(monkeypatch, tmp_path):
    monkeypatch.setattr("tests.golden.FOLDER", tmp_path)
    kept = tmp_path / "floor.given.1.json"
    kept.write_text("as it was", encoding="utf-8")
    written = write_missing()
    assert kept.read_text(encoding="utf-8") == "as it was"
    assert len(written) == len(KINDS) - 1
    assert write_missing() == []
