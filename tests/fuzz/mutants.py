"""Agendas spoiled in their bytes or in their structure, given to the reader: read or refused, in time and memory."""

from __future__ import annotations

import io
import random
import re
import resource
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from plenary.conference import Conference
from plenary.intake.agendas import read
from plenary.intake.as_json import as_json
from plenary.refusal import Unreadable
from plenary.sentence import Speech
from plenary.tongue import Tongue

ROUND = 100
LONGEST = 5.0
"""Seconds of the processor."""
MOST = 500 * 1024
DATA = Path(__file__).resolve().parents[1] / "data"
KINDS = {".txt", ".html", ".docx", ".odt", ".pdf"}
AGENDAS = sorted(
    path for name in ("agendas", "blind") for path in (DATA / name).iterdir() if path.suffix in KINDS
)
RANDOM = random.Random()  # noqa: S311 - nothing secret is made
TOLD = Speech(Tongue("en"), Conference())
Bytes = Callable[[bytes], bytes]


def flipped(data: bytes) -> bytes:
    """Change some bytes."""
    spoiled = bytearray(data)
    for _ in range(RANDOM.choice([1, 3, 30])):
        spoiled[RANDOM.randrange(len(spoiled))] = RANDOM.randrange(256)
    return bytes(spoiled)


def cut(data: bytes) -> bytes:
    """Lose the end, or a stretch."""
    start = RANDOM.randrange(len(data))
    return data[:start] + (data[start + RANDOM.randrange(1, 2000) :] if RANDOM.random() < 0.5 else b"")


def doubled(data: bytes) -> bytes:
    """Put a stretch in twice, or somewhere else."""
    start, place = RANDOM.randrange(len(data)), RANDOM.randrange(len(data))
    return data[:place] + data[start : start + RANDOM.randrange(1, 5000)] + data[place:]


def shuffled(data: bytes) -> bytes:
    """Put lines into another order, or take some out."""
    lines = data.split(b"\n")
    first, second = RANDOM.randrange(len(lines)), RANDOM.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    del lines[RANDOM.randrange(len(lines)) :: RANDOM.choice([2, 3, 10])]
    return b"\n".join(lines)


def retagged(data: bytes) -> bytes:
    """Take out, double or exchange some tags."""
    tags = [match.span() for match in re.finditer(rb"<[^<>]{1,200}>", data)]
    if len(tags) < 2:
        return flipped(data)
    for _ in range(RANDOM.choice([1, 2, 8])):
        start, end = RANDOM.choice(tags)
        other = RANDOM.choice(tags)
        data = (
            data[:start] + RANDOM.choice([b"", data[start:end] * 2, data[other[0] : other[1]]]) + data[end:]
        )
    return data


def nested(data: bytes) -> bytes:
    """Put one element many times into itself."""
    tags = list(re.finditer(rb"<([\w:]{1,20})(?:\s[^<>]*)?>", data)) or [None]
    found = RANDOM.choice(tags)
    tag, place = (found[1], found.end()) if found else (b"p", 0)
    many = RANDOM.choice([50, 400, 5000])
    return data[:place] + (b"<" + tag + b">") * many + b"x" + (b"</" + tag + b">") * many + data[place:]


PLAIN: tuple[Bytes, ...] = (flipped, cut, doubled, shuffled)
MARKED: tuple[Bytes, ...] = (*PLAIN, retagged, nested)


def in_parts(data: bytes) -> bytes:
    """Spoil one part of a packed document, or lose it, or its name."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = RANDOM.choice([one for one in parts if one.endswith(".xml") and parts[one]])
    turn = RANDOM.randrange(10)
    if turn == 0:
        del parts[name]
    elif turn == 1:
        parts[name.upper()] = parts.pop(name)
    else:
        parts[name] = RANDOM.choice(MARKED)(parts[name]) or b" "
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for one, content in parts.items():
            packed.writestr(one, content)
    return made.getvalue()


def spoiled(path: Path) -> bytes:
    """Give an agenda with something wrong in it."""
    data = path.read_bytes()
    if path.suffix in {".docx", ".odt"} and RANDOM.random() < 0.8:
        return in_parts(data)
    return RANDOM.choice(MARKED if path.suffix == ".html" else PLAIN)(data) or b" "


def one_document(folder: Path) -> None:
    """Read one; whatever breaks is raised with the document beside it."""
    source = RANDOM.choice(AGENDAS)
    path = folder / f"spoiled{source.suffix}"
    path.write_bytes(spoiled(source))
    begun = time.process_time()
    try:
        reading = read([path])
        as_json(reading, TOLD.tongue)
    except Unreadable as no:
        said = TOLD.unreadable(no)
        assert said.strip(), "a refusal without words"
        assert len(said.splitlines()) == 1, said
    took = time.process_time() - begun
    assert took < LONGEST, f"{source.name} took {took:.1f} s"
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert used < MOST, f"{source.name} took {used // 1024} MB"


def one_round() -> int:
    """Read some spoiled agendas and give how many; the one that breaks is kept, and its place told."""
    seed = RANDOM.randrange(2**32)
    RANDOM.seed(seed)
    folder = Path(tempfile.mkdtemp(prefix="mutants-"))
    for _ in range(ROUND):
        try:
            one_document(folder)
        except BaseException as broken:
            broken.add_note(f"seed {seed}; the document stands in {folder}")
            raise
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    return ROUND
