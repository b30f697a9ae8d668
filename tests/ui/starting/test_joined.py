"""A module that is loaded from what was joined is the module that Python would have loaded."""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[3]
FIRST = "WORD = 'one'\ndef word():\n    return WORD\n"
SECOND = "WORD = 'two'\ndef word():\n    return WORD\n"
NAMES = ("plenary.word", "plenary.words")
TOLD = """
import contextlib, importlib, inspect, sys
from ui.starting.joined import Joined, _Loader
code = Joined()
with code if sys.argv[1] == "joined" else contextlib.nullcontext():
    modules = [importlib.import_module(name) for name in sys.argv[2:]]
code.keep()
names = ("__name__", "__file__", "__cached__", "__package__", "__path__", "__doc__")
for module in modules:
    spec = module.__spec__
    marks = (spec.name, spec.origin, spec.cached, spec.parent, spec.has_location, spec.submodule_search_locations)
    print([getattr(module, name, None) for name in names], marks, len(inspect.getsource(module)))
print([module.word.__code__.co_filename for module in modules if hasattr(module, "word")])
print(sum(isinstance(module.__loader__, _Loader) for module in modules), file=sys.stderr)
print(getattr(modules[0], "WORD", ""), len(sys.meta_path))
"""


def _told(house, way, *names, write=True):
    """Load modules in a process of their own; give what they tell of themselves, and how many came from the file."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, *([] if write else ["-B"]), "-c", TOLD, way, *names],
        cwd=house,
        env=env,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout, int(done.stderr)


def _file(house):
    return next(iter((house / "ui" / "__pycache__").glob("*.joined")), None)


@pytest.fixture
def small(tmp_path):
    house = tmp_path / "house"
    (house / "ui" / "starting").mkdir(parents=True)
    (house / "plenary" / "words").mkdir(parents=True)
    shutil.copy(HOUSE / "ui" / "starting" / "joined.py", house / "ui" / "starting" / "joined.py")
    for package in ("ui", "ui/starting", "plenary", "plenary/words"):
        (house / package / "__init__.py").write_text('"""A package."""\n')
    (house / "plenary" / "word.py").write_text(FIRST)
    return house


@pytest.fixture
def joined(small):
    assert _told(small, "joined", *NAMES)[1] == 0
    assert _file(small) is not None
    return small


def test_what_is_loaded_is_the_same(joined):
    usual, none = _told(joined, "usual", *NAMES)
    told, both = _told(joined, "joined", *NAMES)
    assert told == usual
    assert (none, both) == (0, 2)


def test_the_file_is_written_once(joined):
    before = _file(joined).stat()
    _told(joined, "joined", *NAMES)
    _told(joined, "joined", NAMES[0])
    assert _file(joined).stat().st_ino == before.st_ino


def _later(path, seconds):
    os.utime(path, (path.stat().st_atime, path.stat().st_mtime + seconds))


def test_starts_of_two_kinds_keep_for_each_other(small):
    for name in NAMES:
        assert _told(small, "joined", name)[1] == 0
    assert [_told(small, "joined", name)[1] for name in NAMES] == [1, 1]


def test_what_another_release_kept_is_passed_by(joined):
    with (joined / "ui" / "starting" / "joined.py").open("a", encoding="utf-8") as own:
        own.write("# Another release.\n")
    assert _told(joined, "joined", *NAMES)[1] == 0
    assert _told(joined, "joined", *NAMES)[1] == len(NAMES)


def test_an_edit_is_seen_and_kept_anew(joined):
    word = joined / "plenary" / "word.py"
    word.write_text(SECOND)
    _later(word, 10)
    said, taken = _told(joined, "joined", *NAMES)
    assert "two" in said
    assert taken == 1
    assert _told(joined, "joined", *NAMES) == (said, 2)


def test_a_text_of_another_length_is_seen_even_at_the_same_time(joined):
    word = joined / "plenary" / "word.py"
    before = word.stat()
    word.write_text(SECOND + "\n")
    os.utime(word, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert "two" in _told(joined, "joined", "plenary.word")[0]


def test_a_module_that_is_gone_is_not_found(joined):
    (joined / "plenary" / "word.py").unlink()
    with pytest.raises(subprocess.CalledProcessError) as gone:
        _told(joined, "joined", *NAMES)
    assert "No module named 'plenary.word'" in gone.value.stderr


def _of_elsewhere(held):
    (house, *path), kept = marshal.loads(held[len(MAGIC_NUMBER) :])  # noqa: S302 - written a moment ago
    return MAGIC_NUMBER + marshal.dumps(([f"{house}/elsewhere", *path], kept))


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda _: b"",
        lambda _: b"no code at all",
        lambda held: held[: len(held) // 2],
        lambda held: bytes(len(MAGIC_NUMBER)) + held[len(MAGIC_NUMBER) :],
        lambda held: MAGIC_NUMBER + marshal.dumps(len(held)),
        _of_elsewhere,
    ],
    ids=("empty", "another file", "cut short", "another Python", "another form", "another place"),
)
def test_a_file_that_is_not_ours_is_passed_by_and_written_anew(joined, spoilt):
    file = _file(joined)
    file.write_bytes(spoilt(file.read_bytes()))
    said, taken = _told(joined, "joined", *NAMES)
    assert "one" in said
    assert taken == 0
    assert _told(joined, "joined", *NAMES) == (said, 2)


def test_where_python_writes_nothing_nothing_is_written(small):
    assert _told(small, "joined", *NAMES, write=False)[1] == 0
    assert _file(small) is None


def test_a_folder_that_cannot_be_written_in_is_no_error(small):
    (small / "ui" / "__pycache__").write_text("in the way")
    assert "one" in _told(small, "joined", *NAMES)[0]
