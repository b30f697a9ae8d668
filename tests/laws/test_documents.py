"""What the documents of the house name is there: a file under its whole path, a module under its dotted name."""

from __future__ import annotations

import re

import pytest

from tests.laws.reading import HOUSE

DOCUMENTS = [*HOUSE.glob("*.md"), *(HOUSE / "docs").glob("*.md")]
CODE, LINK = re.compile(r"`([^`\n]+)`"), re.compile(r"\]\(([^)#:]+)\)")
MADE = {".venv", "rehearsal"}
"""Folders that come with the first run."""
FILE = re.compile(r"[\w.<>*]+(?:/[\w.<>*-]+)+/?")
MODULE = re.compile(r"(?:plenary|ui|tests)(?:\.[a-z_]\w*)+")


def missing(text: str) -> list[str]:
    """Name what a document names and the house does not have; ``<noun>`` stands for any name."""
    named = LINK.findall(text)
    for words in CODE.findall(text):
        named += [each for each in words.split() if FILE.fullmatch(each)]
        named += [each.replace(".", "/") + "*" for each in words.split() if MODULE.fullmatch(each)]
    return [
        each
        for each in named
        if each.partition("/")[0] not in MADE and not any(HOUSE.glob(re.sub("<[^>]*>", "*", each)))
    ]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_names_what_is_there(document):
    assert missing(document.read_text(encoding="utf-8")) == []


def test_what_is_gone_is_seen():
    text = (
        "See `plenary/gone.py`, `structure/known`, `ui.gone`, ![](docs/gone.png) and `python -m tests.gone`."
    )
    assert missing(text) == ["docs/gone.png", "plenary/gone.py", "structure/known", "ui/gone*", "tests/gone*"]
    assert missing("`plenary/facts/<noun>.py`, `tests/laws`, `rehearsal/`, `ui.app`, `3,4/reply`") == []
