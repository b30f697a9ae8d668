"""What never enters a committed text: paths of a machine, addresses of a shop, unfinished notes, silent skips."""

from __future__ import annotations

import ast
import configparser
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.laws.reading import HOUSE

TEXT = {"", ".cfg", ".csv", ".html", ".in", ".json", ".jsonl", ".lock", ".md", ".po", ".pot", ".py"}
TEXT |= {".sh", ".spec", ".svg", ".toml", ".txt", ".xml", ".yml"}
MADE = {"build", "dist", "pictures", "rehearsal", "resources"}
"""Folders at the top that hold what was made, or brought in, and not what we wrote."""


def committed(root: Path) -> Iterator[tuple[str, str]]:
    """Give every text that is ours, with its place; this law itself is left out, for it names what it forbids."""
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        hidden = any(part.startswith((".", "__pycache__")) for part in parts[:-1]) and parts[0] != ".ci"
        # In a second work tree of the same repository .git is a file, and tells where the first one is.
        ours = parts[0] not in MADE | {".git"} and not hidden
        if not ours or path.suffix not in TEXT or not path.is_file():
            continue
        if path.resolve() != Path(__file__).resolve():
            yield "/".join(parts), path.read_text(encoding="utf-8", errors="replace")


def found(root: Path, pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{place}:{text.count(chr(10), 0, match.start()) + 1} {match[0]}"
        for place, text in committed(root)
        for match in pattern.finditer(text)
    ]


def left_undone(root: Path) -> list[str]:
    """Name the notes to oneself."""
    return found(root, re.compile(r"\b(?:TODO|FIXME)\b"))


def machine_paths(root: Path) -> list[str]:
    """Name the paths of the machine that this stands on, and of any person's home."""
    everybody = {
        "/",
        "/app",
        "/home",
        "/media",
        "/mnt",
        "/opt",
        "/src",
        "/srv",
        "/usr",
        "/var",
        "/Users",
    }
    here = {str(folder) for folder in (HOUSE, *HOUSE.parents, Path.home())} - everybody
    own = "|".join(re.escape(folder) for folder in sorted(here, reverse=True))
    anyone = r"/(?:home|Users)/(?!me/)[a-z]\w*|/root|/tmp|[A-Z]:\\Users\\\w+"
    return found(
        root, re.compile(rf"(?<![\w.~/-])(?:{anyone}{'|' if own else ''}(?:{own or '$^'})(?=[/\\]))")
    )


def registries() -> set[str]:
    """Give the hosts and folders from which this machine installs packages."""
    told = {value for name, value in os.environ.items() if re.match(r"(?i)(pip|uv|npm_config)_", name)}
    homes = [Path("/etc"), Path.home() / ".pip", Path.home() / ".config/pip", Path(sys.prefix)]
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.read(
        [os.environ.get("PIP_CONFIG_FILE", ""), *(home / "pip.conf" for home in homes)], encoding="utf-8"
    )
    told |= {value for section in parser.values() for value in section.values()}
    words = {word for value in told for word in value.split() if re.match(r"[a-z+]+://|/\w+/\w", word)}
    names = {urlsplit(word).hostname or urlsplit(word).path.rstrip("/") for word in words}
    return {name for name in names if not name.startswith("/etc/")}


def registry_hosts(root: Path) -> list[str]:
    """Name the addresses of registries: a lock holds versions and hashes, not the way to one shop."""
    public = r"pypi\.org|pythonhosted\.org|registry\.npmjs\.org|(?:extra-)?index-url|[\w.-]*\.pkg\.dev\b"
    own = "".join(f"|{re.escape(name)}" for name in sorted(registries()))
    return found(root, re.compile(public + own))


def sleeping(root: Path) -> list[str]:
    """Name the tests that wait for time to pass; benchmarks and trials measure real time."""
    pattern = re.compile(r"\btime\.sleep\(|\bqtbot\.wait\(|\bQTest\.qWait\(|\basyncio\.sleep\(")
    tests = [hit for hit in found(root, pattern) if hit.startswith("tests/")]
    return [hit for hit in tests if not hit.startswith(("tests/benchmarks", "tests/trials", "tests/laws"))]


def skips(tree: ast.Module) -> Iterator[tuple[int, bool]]:
    """Give the line of every skip or expected failure, and whether it says why."""
    for node in ast.walk(tree):
        call = node if isinstance(node, ast.Call) else None
        attribute = call.func if call else node
        if not isinstance(attribute, ast.Attribute) or attribute.attr not in {
            "skip",
            "skipif",
            "xfail",
            "importorskip",
        }:
            continue
        if call:
            reasons = [keyword.value for keyword in call.keywords if keyword.arg in {"reason", "msg"}]
            if attribute.attr in {"skip", "xfail"}:
                reasons += call.args[:1]
            yield node.lineno, any(not isinstance(r, ast.Constant) or bool(r.value) for r in reasons)


def bare_marks(tree: ast.Module) -> Iterator[int]:
    """Give the line of every mark of skipping that is not even called."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {"skip", "xfail"} and id(node) not in called:
            yield node.lineno


def silent_skips(root: Path) -> list[str]:
    """Name the tests that are skipped, or expected to fail, without a reason."""
    wrong = []
    for path in sorted((root / "tests").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        lines = [line for line, says_why in skips(tree) if not says_why] + list(bare_marks(tree))
        wrong += [f"{path.relative_to(root).as_posix()}:{line}" for line in lines]
    return wrong


def unargued(root: Path) -> list[str]:
    """Name the exclusions of the linter that are not argued in at most five words."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    rules = re.findall(r'^    "([A-Z]+\d*)",(?:  +# (.*))?$', text, re.MULTILINE)
    return [rule for rule, why in rules if not 1 <= len(why.split()) <= 5]


LAWS = (left_undone, machine_paths, registry_hosts, sleeping, silent_skips, unargued)


@pytest.mark.parametrize("law", LAWS)
def test_the_house_keeps_its_style(law):
    assert law(HOUSE) == []


@pytest.mark.parametrize(
    ("law", "place", "text"),
    [
        (left_undone, "docs/plan.md", "TODO: think\n"),
        (machine_paths, "docs/plan.md", f"see {HOUSE}/plenary\n"),
        (machine_paths, "docs/plan.md", "see /home/ann/plenary\n"),
        (registry_hosts, "requirements.lock", "--index-url https://shop.example\n"),
        (sleeping, "tests/test_a.py", "import time\n\ntime.sleep(1)\n"),
        (silent_skips, "tests/test_a.py", "import pytest\n\npytest.skip()\n"),
        (silent_skips, "tests/test_a.py", "import pytest\n\npytestmark = pytest.mark.skip\n"),
        (
            silent_skips,
            "tests/test_a.py",
            "import pytest\n\npytestmark = pytest.mark.skipif(True, reason='')\n",
        ),
        (unargued, "pyproject.toml", 'ignore = [\n    "E501",\n]\n'),
    ],
)
def test_the_law_sees_what_is_wrong(tmp_path, law, place, text):
    """Each offence alone, in a house that is sound but for it."""
    build(tmp_path)
    assert law(tmp_path) == []
    (tmp_path / place).write_text(text, encoding="utf-8")
    assert law(tmp_path) != []


def test_the_folders_of_this_machine_are_known(monkeypatch):
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "https://ann:secret@shop.example/simple file:///srv/wheels/")
    assert {"shop.example", "/srv/wheels"} <= registries()


def build(root: Path) -> None:
    """Build a small sound house."""
    for folder in ("tests", "docs"):
        (root / folder).mkdir()
    (root / "tests/test_b.py").write_text("import pytest\n\npytest.skip('no seed here')\n", encoding="utf-8")
    (root / "pyproject.toml").write_text(
        'ignore = [\n    "FBT",  # Qt takes bare booleans\n]\n', encoding="utf-8"
    )
