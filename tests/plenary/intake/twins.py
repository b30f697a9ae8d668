"""Find the agendas that tests read: those of the project, and the seed where it stands beside the clone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plenary import intake
from plenary.tongue import Tongue

HERE = Path(__file__).resolve()
HOUSE = HERE.parents[3]
AGENDAS = HERE.parents[2] / "data" / "agendas"
SHARED = HERE.parents[4] / "shared"
TWIN = AGENDAS / "twin-en-annex.txt"
NAMES = sorted(path.name.removesuffix(".expected.json") for path in AGENDAS.glob("*.expected.json"))


def expected(name):
    return json.loads((AGENDAS / f"{name}.expected.json").read_text(encoding="utf-8"))


def document(name):
    return next(
        path for path in sorted(AGENDAS.glob(f"{name}.*")) if not path.name.endswith(".expected.json")
    )


def seed():
    """Give the seed and what is expected of it, or skip."""
    found = sorted((SHARED / "seed").glob("*.txt"))
    wanted = SHARED / "examples" / "seed.expected.json"
    if not found or not wanted.is_file():
        pytest.skip("the seed does not stand beside this clone")
    return found[0], json.loads(wanted.read_text(encoding="utf-8"))


def said(path, **how):
    """Read a document and say it as JSON values."""
    return intake.as_json(intake.read([path], **how), Tongue("en"))


def read_text(tmp_path, text, name="agenda.txt", **how):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return intake.read([path], **how)


def holds(found, wanted, where=""):
    """Give where what was found differs from what is wanted; keys that are not wanted are not judged."""
    if isinstance(wanted, dict):
        return [
            line
            for key, value in wanted.items()
            if not key.startswith("_")
            for line in holds(found.get(key, "missing"), value, f"{where}/{key}")
        ]
    if isinstance(wanted, list) and isinstance(found, list) and len(found) == len(wanted):
        return [
            line
            for index, pair in enumerate(zip(found, wanted, strict=True))
            for line in holds(*pair, f"{where}/{index}")
        ]
    return [] if found == wanted else [f"{where}: {found!r} is not {wanted!r}"]


def paragraphs_of(reading):
    return {item.number: len(item.notes) for item in reading.items}
