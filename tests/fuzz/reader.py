"""Texts that nobody would write, given to the reader of agendas: it reads them or says no, and nothing else."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plenary.conference import Conference
from plenary.intake.agendas import read
from plenary.intake.as_json import as_json
from plenary.intake.entering import provisional
from plenary.intake.reading import Reading
from plenary.refusal import Unreadable
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue

TEXTS = 100
TWINS = sorted((Path(__file__).resolve().parents[1] / "data" / "agendas").glob("*.txt"))
LINES = [line for twin in TWINS for line in twin.read_text(encoding="utf-8").splitlines()]
KINDS = (".txt", ".html", ".docx", ".pdf", ".odt", ".xyz", "")

FRAGMENTS = st.sampled_from(
    [
        "1.",
        "(a)",
        "2 (b) (i)",
        "3.1",
        "Item",
        "10 a.m.–1 p.m.",
        "30 February 2009",
        "A/64/123",
        "\t",
        "¹",
        "…",
        "——",
    ]
)
LINE = st.one_of(
    st.sampled_from(LINES),
    st.text(max_size=80),
    st.lists(FRAGMENTS | st.text(max_size=5), max_size=8).map(" ".join),
    st.tuples(st.sampled_from(LINES), st.integers(0, 60)).map(lambda told: told[0][told[1] :]),
)
TEXT = st.one_of(
    st.lists(LINE, max_size=80).map("\n".join),
    # A whole agenda with some lines lost, doubled or spoiled.
    st.tuples(st.sampled_from(TWINS), st.lists(st.tuples(st.integers(0, 400), LINE), max_size=12)).map(
        lambda told: spoiled(*told)
    ),
)
ENCODINGS = st.sampled_from(["utf-8", "utf-16", "utf-8-sig", "cp1252", "latin-1"])


def spoiled(twin: Path, changes: list[tuple[int, str]]) -> str:
    """Give an agenda in which some lines are others."""
    lines = twin.read_text(encoding="utf-8").splitlines()
    for place, line in changes:
        lines[place % len(lines)] = line
    return "\n".join(lines)


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, bytes]:
    """Give the kind of a file and what stands in it."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.sampled_from(KINDS)), draw(st.binary(max_size=400))
    content = draw(TEXT).encode(draw(ENCODINGS), errors="replace")
    return draw(st.sampled_from(KINDS[:2])), content


@settings(
    max_examples=TEXTS, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True, database=None
)
@given(documents(), st.sampled_from(LANGUAGES))
def one_document(document: tuple[str, bytes], language: str) -> None:
    """Whatever it is, it is read and can be told, or it is refused in one line."""
    kind, content = document
    tongue = Tongue(language)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"document{kind}"
        path.write_bytes(content)
        try:
            reading = read([path])
        except Unreadable as no:
            said = Speech(tongue, Conference()).unreadable(no)
            assert said.strip(), "a refusal without words"
            assert len(said.splitlines()) == 1, said
        else:
            assert json.dumps(as_json(reading, tongue))
            assert_numbers_are_told_apart(reading)


def assert_numbers_are_told_apart(reading: Reading) -> None:
    """A number that the document gives twice stays, and is doubted; in the agenda made of it no number stands twice."""
    read = Counter(item.number for item in reading.items)
    doubted = {dict(each.facts).get("item") for each in reading.doubts if each.code == "number-repeated"}
    assert {number for number, count in read.items() if count > 1} <= doubted, f"a number twice: {read}"
    made = [item.number for item in provisional(reading).items]
    assert len(set(made)) == len(made), f"a number twice in the agenda: {made}"


def one_round() -> int:
    """Read some documents and give how many; what breaks is raised, with the smallest document that breaks."""
    one_document()
    return TEXTS
