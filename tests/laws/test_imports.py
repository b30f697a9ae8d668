"""The direction of imports: no arrow back up, no circle, no Qt below the windows, libraries in their places."""

from __future__ import annotations

import sys
import textwrap
from fnmatch import fnmatch
from pathlib import Path

import pytest

import plenary
from tests.laws.reading import Import, calls_importlib, circle, imports, read

FLOORS: tuple[tuple[str, ...], ...] = (
    ("fact", "refusal", "clock", "tongue", "tongues", "terms", "resources", "changes", "pattern"),
    ("facts",),
    ("roster", "agenda", "floor", "booths", "conduct", "report"),
    ("conference",),
    ("acts", "proceedings", "wording"),
    ("script", "measure", "desk", "archive", "fields", "sentence"),
    ("intake", "papers"),
    ("console",),
)
"""The house from the ground up. A part imports from the floors below it and from itself."""

ON_THE_SAME_FLOOR = {
    *((one, other) for one in FLOORS[0] for other in FLOORS[0] if one != other),
    ("desk", "archive"),
    ("desk", "sentence"),
    ("sentence", "archive"),
    ("sentence", "fields"),
}
"""The only arrows between parts of one floor: within the ground; from the desk to what keeps its entries and
says them; and from there to the sentences of a disk in trouble, and to what fills a sentence."""

WINDOWS = ("secretary", "podium", "room")
READING_WINDOWS = ("podium", "room")

LIBRARIES: dict[str, tuple[str, ...]] = {
    "PySide6": ("ui.*",),
    "shiboken6": ("ui.*",),
    "peewee": ("plenary.archive", "plenary.archive.*"),
    "playhouse": ("plenary.archive", "plenary.archive.*"),
    "reportlab": ("plenary.papers.pdf*",),
    "arabic_reshaper": ("plenary.papers.pdf*",),
    "bidi": ("plenary.papers.pdf*", "plenary.intake.*"),
    "docx": ("plenary.papers.docx*", "plenary.intake.*"),
    "lxml": ("plenary.papers.docx*", "plenary.papers.akn*", "plenary.intake.*"),
    "defusedxml": ("plenary.intake.*",),
    "openpyxl": ("plenary.intake.*",),
    "pypdfium2": ("plenary.intake.*",),
    "rapidfuzz": ("plenary.intake.*", "plenary.roster.*"),
    "babel": ("plenary.*",),
    "icalendar": ("plenary.papers.calendar",),
    "platformdirs": ("ui.*",),
    "msgspec": ("plenary.*", "ui.*"),
}
"""Where each library of others may be imported; one that is not named here may be imported nowhere."""

LAZY = (
    "plenary.intake.*",
    "plenary.papers.*",
    "plenary.console",
    "plenary.console.acting",
    "plenary.roster.finding",
    "plenary.script.book",
    "plenary.tongues.phrases",
    "ui.app",
    "ui.lifeboat",
    "ui.mishap",
    "ui.secretary.doings",
    "ui.secretary.station",
    "ui.secretary.window",
    "ui.starting.spared",
)
"""Where one module may load others by name: the tables of readers, of writers, of commands, of what finds
names in spite of typos, of what knows every language, and of the log, the lifeboat, the pages and screens that an open meeting
does not need at once."""
NOT_OF_THE_HOUSE = ("ui.starting.spared",)
"""What loads by name only what is not the house's own: no arrow is hidden there."""


def part(name: str) -> str:
    """Give the part of ``plenary`` that a module belongs to."""
    return name.split(".")[1] if "." in name else ""


def floor_of(name: str) -> int | None:
    return next((number for number, parts in enumerate(FLOORS) if part(name) in parts), None)


def may_rest_on(upper: str, lower: str) -> bool:
    """Tell whether a module of ``plenary`` may import another."""
    if not part(upper) or not part(lower) or part(upper) == part(lower):
        return part(upper) == part(lower) or not part(lower)
    high, low = floor_of(upper), floor_of(lower)
    if high is None or low is None:
        return False
    return low < high or (part(upper), part(lower)) in ON_THE_SAME_FLOOR


def homeless(root: Path) -> list[str]:
    """Name the modules of ``plenary`` that have no place in the house."""
    return [name for name in read(root) if name.startswith("plenary.") and floor_of(name) is None]


def arrows_up(root: Path) -> list[str]:
    """Name the imports of ``plenary`` that go up, sideways, or out to the windows."""
    wrong = []
    for arrow in imports(read(root)):
        if not arrow.source.name.startswith("plenary"):
            continue
        top = arrow.name.split(".")[0]
        down = top == "plenary" and may_rest_on(arrow.source.name, arrow.name)
        if top in {"ui", "tests", "dev"} or (top == "plenary" and not down):
            wrong.append(str(arrow))
    return wrong


def window_of(name: str) -> str | None:
    parts = name.split(".")
    return parts[1] if parts[0] == "ui" and len(parts) > 1 and parts[1] in WINDOWS else None


def crosses(arrow: Import) -> bool:
    """Tell whether an import of ``ui`` breaks the walls between the windows."""
    here, there = window_of(arrow.source.name), window_of(arrow.name)
    if there:
        return here != there and arrow.source.name != "ui.app"
    if here and arrow.name.startswith(("ui.app", "ui.start")):
        return True
    return here in READING_WINDOWS and f"{arrow.name}.".startswith("plenary.acts.")


def walls_broken(root: Path) -> list[str]:
    """Name the imports by which a window knows another, or a reading window could act."""
    return [
        str(arrow) for arrow in imports(read(root)) if arrow.source.name.startswith("ui") and crosses(arrow)
    ]


def out_of_place(root: Path) -> list[str]:
    """Name the imports of libraries outside the places where they are at home."""
    wrong = []
    for arrow in imports(read(root)):
        top = arrow.name.split(".")[0]
        if top in sys.stdlib_module_names or top in {"plenary", "ui"}:
            continue
        homes = LIBRARIES.get(top, ())
        at_home = any(fnmatch(arrow.source.name, home) for home in homes)
        if not at_home or arrow.source.name == "ui.start":
            wrong.append(str(arrow))
    return wrong


def late(root: Path) -> list[str]:
    """Name the imports inside functions; only the entry point, which picks a way before Qt is loaded, has any."""
    return [
        str(arrow)
        for arrow in imports(read(root))
        if arrow.inside_function and arrow.source.name != "ui.start"
    ]


def loaders(root: Path) -> list[str]:
    """Name the modules that load others by name without being one of the two tables."""
    sources = read(root)
    loading = [source for source in sources.values() if calls_importlib(source)]
    tables = {arrow.source.name for arrow in imports(sources) if arrow.by_table}
    wrong = [s.place for s in loading if not any(fnmatch(s.name, lazy) for lazy in LAZY)]
    wrong += [
        f"{s.place} has no literal table" for s in loading if s.name not in {*tables, *NOT_OF_THE_HOUSE}
    ]
    wrong += [f"{name} hides an arrow" for name in NOT_OF_THE_HOUSE if name in tables]
    for lazy in LAZY:
        names = [source.place for source in loading if fnmatch(source.name, lazy)]
        wrong += [f"{lazy} has more than one table: {names}"] if len(names) > 1 else []
    return wrong


def ring(root: Path) -> list[str]:
    """Name the modules of one circle, if there is any."""
    sources = read(root)
    arrows: dict[str, set[str]] = {name: set() for name in sources}
    for arrow in imports(sources):
        if arrow.name in sources:
            arrows[arrow.source.name].add(arrow.name)
    return circle(arrows)


LAWS = (homeless, arrows_up, walls_broken, out_of_place, late, loaders, ring)


@pytest.mark.parametrize("law", LAWS)
def test_the_house_keeps_its_laws(law, request):
    assert law(request.config.rootpath) == []


def test_the_map_of_the_house_names_every_part_of_it():
    drawn = (plenary.__doc__ or "").partition("::")[2]
    named = [part for line in drawn.splitlines() for part in line.strip().split("  ")[0].split()]
    assert sorted(named) == sorted(part for floor in FLOORS for part in floor)


def test_the_law_reads_the_whole_house(request):
    sources = read(request.config.rootpath)
    assert {"plenary.fact", "plenary.facts.floor", "plenary.conference"} <= set(sources)
    assert {"plenary.fact", "plenary.refusal"} <= {arrow.name for arrow in imports(sources)}


@pytest.mark.parametrize(
    ("law", "place", "text"),
    [
        (homeless, "plenary/utils.py", ""),
        (homeless, "plenary/services/lists.py", ""),
        (arrows_up, "plenary/facts/floor.py", "from plenary.conference import Conference"),
        (arrows_up, "plenary/floor/floor.py", "from plenary.roster import roster"),
        (arrows_up, "plenary/acts/floor.py", "from plenary.proceedings.entry import Entry"),
        (arrows_up, "plenary/proceedings/entry.py", "import plenary.acts"),
        (arrows_up, "plenary/archive/file.py", "from plenary import desk"),
        (arrows_up, "plenary/intake/agenda.py", "from plenary.papers import tree"),
        (arrows_up, "plenary/papers/tree.py", "READERS = {'.pdf': 'plenary.intake.pdf'}"),
        (arrows_up, "plenary/desk.py", "def open():\n    from ui.bridge import Bridge"),
        (arrows_up, "plenary/fact.py", "from .facts import floor"),
        (arrows_up, "plenary/fact.py", "import tests.laws"),
        (walls_broken, "ui/podium/surface.py", "from ui.room import surface"),
        (walls_broken, "ui/room/surface.py", "from plenary.acts import floor"),
        (walls_broken, "ui/podium/surface.py", "import plenary.acts"),
        (walls_broken, "ui/bridge.py", "from ui.secretary import window"),
        (walls_broken, "ui/secretary/window.py", "from ui import app"),
        (out_of_place, "plenary/clock.py", "from PySide6.QtCore import QTimer"),
        (out_of_place, "ui/start.py", "def main():\n    from PySide6 import QtWidgets"),
        (out_of_place, "plenary/desk.py", "import peewee"),
        (out_of_place, "plenary/papers/tree.py", "from reportlab.platypus import Table"),
        (out_of_place, "plenary/papers/pdf.py", "import docx"),
        (out_of_place, "plenary/measure/utilisation.py", "import numpy"),
        (late, "plenary/desk.py", "def open():\n    import json"),
        (late, "ui/app.py", "class App:\n    def open(self):\n        from json import loads"),
        (loaders, "plenary/desk.py", "import importlib\nTABLE = {'a': 'plenary.desk'}"),
        (loaders, "plenary/intake/read.py", "from importlib import import_module"),
        (ring, "plenary/clock.py", "from plenary.clock import now"),
        (ring, "plenary/papers/c.py", "from plenary.papers.pdf import write"),
        (ring, "plenary/papers/a.py", "WRITERS = ('plenary.papers.b',)"),
    ],
)
def test_the_law_sees_what_is_wrong(tmp_path, law, place, text):
    """Each offence alone, in a small house that is sound but for it."""
    build(tmp_path)
    write(tmp_path / place, text)
    assert law(tmp_path) != []


@pytest.mark.parametrize("law", LAWS)
def test_the_law_lets_a_sound_house_be(tmp_path, law):
    build(tmp_path)
    assert law(tmp_path) == []


def build(root: Path) -> None:
    """Build a small sound house."""
    for name in ("acts", "facts", "intake", "papers", "proceedings", "roster"):
        write(root / "plenary" / name / "__init__.py", "")
    for name in ("fact", "conference", "desk"):
        write(root / "plenary" / f"{name}.py", "")
    for name in WINDOWS:
        write(root / "ui" / name / "window.py", "from plenary import conference\nfrom ui import bridge")
    write(root / "ui/bridge.py", "from PySide6 import QtCore\nfrom plenary import desk")
    write(root / "ui/app.py", "from ui.podium import window\nfrom ui.room import surface as other")
    write(
        root / "ui/start.py", "import sys\ndef main():\n    from ui import app\n    from plenary import desk"
    )
    write(root / "plenary/papers/pdf.py", "import reportlab.platypus\nfrom plenary.papers import b")
    write(root / "plenary/papers/b.py", "from plenary.papers import a")
    write(root / "plenary/papers/a.py", "from plenary import conference\nfrom . import c")
    write(root / "plenary/papers/c.py", "import os")
    write(
        root / "plenary/papers/writers.py",
        "import importlib\nWRITERS = {'.pdf': 'plenary.papers.pdf'}",
    )


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(textwrap.dedent(text), encoding="utf-8")
