"""The formulas of the program are read once, at set-up; a file that was changed since is read as it is."""

from __future__ import annotations

import json
import os
import shutil
import tomllib

import pytest

from plenary.resources import folder
from plenary.script import book as shelf
from plenary.script.book import book


@pytest.fixture
def formulas(tmp_path, monkeypatch):
    monkeypatch.setattr(shelf, "folder", lambda _name: tmp_path)
    for each in folder("formulas").glob("*.toml"):
        shutil.copy(each, tmp_path)
    book.cache_clear()
    yield tmp_path
    book.cache_clear()


def _read(place, code, text=None, *, older=0):
    source, ready = place / f"{code}.toml", place / f"{code}.json"
    tables = tomllib.loads(text or source.read_text(encoding="utf-8"))
    ready.write_text(json.dumps(tables, ensure_ascii=False), encoding="utf-8")
    then = source.stat().st_mtime_ns - older
    os.utime(ready, ns=(then, then))


@pytest.mark.parametrize("code", ["ar", "en", "es", "fr", "ru", "zh"])
def test_what_was_read_at_set_up_gives_the_same_book(formulas, code):
    as_written = book(code)
    _read(formulas, code)
    book.cache_clear()
    assert book(code) == as_written
    assert len(as_written.formulas) > 40


def test_a_file_that_was_changed_since_is_read_itself(formulas):
    _read(formulas, "en", '[F01]\nsay = "Old."', older=1)
    assert book("en").formulas["F01"].say != "Old."
    _read(formulas, "en", '[F01]\nsay = "Read at set-up."')
    book.cache_clear()
    assert book("en").formulas["F01"].say == "Read at set-up."
