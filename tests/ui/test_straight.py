"""A module that is loaded straight is the module that Python would have loaded."""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
FIRST = "WORD = 'one'\ndef word():\n    return WORD\n"
SECOND = "WORD = 'two'\ndef word():\n    return WORD\n"
TOLD = """
import contextlib, importlib, inspect, sys
from ui.straight import straight, _Loader
with straight() if sys.argv[1] == "straight" else contextlib.nullcontext():
    modules = [importlib.import_module(name) for name in sys.argv[2:]]
names = ("__name__", "__file__", "__cached__", "__package__", "__path__", "__doc__")
for module in modules:
    spec = module.__spec__
    marks = (spec.name, spec.origin, spec.cached, spec.parent, spec.has_location, spec.submodule_search_locations)
    print([getattr(module, name, None) for name in names], marks, len(inspect.getsource(module)))
print(sum(isinstance(module.__loader__, _Loader) for module in modules), file=sys.stderr)
print(getattr(modules[0], "WORD", ""), len(sys.meta_path))
"""


def _told(house, way, *names):
    done = subprocess.run(
        [sys.executable, "-c", TOLD, way, *names],
        cwd=house,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout, int(done.stderr)


@pytest.fixture
def small(tmp_path):
    (tmp_path / "ui").mkdir()
    (tmp_path / "plenary" / "words").mkdir(parents=True)
    shutil.copy(HOUSE / "ui" / "straight.py", tmp_path / "ui" / "straight.py")
    for package in ("ui", "plenary", "plenary/words"):
        (tmp_path / package / "__init__.py").write_text('"""A package."""\n')
    (tmp_path / "plenary" / "word.py").write_text(FIRST)
    for source in tmp_path.rglob("*.py"):
        py_compile.compile(str(source), doraise=True)
    return tmp_path


def test_what_is_loaded_is_the_same(small):
    names = ("plenary.word", "plenary.words")
    usual, none = _told(small, "usual", *names)
    straight, both = _told(small, "straight", *names)
    assert straight == usual
    assert (none, both) == (0, 2)


def test_the_house_itself_is_loaded_so():
    names = ("plenary.tongue", "plenary.facts", "plenary.facts.agenda", "ui.tokens")
    assert _told(HOUSE, "straight", *names)[0] == _told(HOUSE, "usual", *names)[0]


def _later(path, seconds):
    os.utime(path, (path.stat().st_atime, path.stat().st_mtime + seconds))


def test_an_edit_is_seen(small):
    word = small / "plenary" / "word.py"
    word.write_text(SECOND)
    _later(word, 10)
    said, straight = _told(small, "straight", "plenary.word")
    assert "two" in said
    assert straight == 0


def test_a_text_of_another_length_is_seen_even_at_the_same_time(small):
    word = small / "plenary" / "word.py"
    before = word.stat()
    word.write_text(SECOND + "\n")
    os.utime(word, (before.st_atime, before.st_mtime))
    assert "two" in _told(small, "straight", "plenary.word")[0]


@pytest.mark.parametrize("held", [None, b"", b"no compiled module at all"])
def test_what_was_not_compiled_is_loaded_the_usual_way(small, held):
    (compiled,) = (small / "plenary" / "__pycache__").glob("word.*")
    compiled.unlink() if held is None else compiled.write_bytes(held)
    said, straight = _told(small, "straight", "plenary.word")
    assert "one" in said
    assert straight == 0
