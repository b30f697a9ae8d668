"""Every trouble that can be raised has its sentence, and every sentence can be filled."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import plenary.archive
from plenary.archive.troubles import SENTENCES, Conflict

SOURCES = [path.read_text(encoding="utf-8") for path in Path(plenary.archive.__file__).parent.rglob("*.py")]
RAISED = {reason for source in SOURCES for reason in re.findall(r'"(archive\.[a-z-]+)"', source)}


def test_every_reason_has_its_sentence():
    assert {reason for reason in SENTENCES if reason.startswith("archive.")} == RAISED


@pytest.mark.parametrize("reason", sorted(SENTENCES))
def test_a_sentence_is_filled_by_what_is_said_with_it(reason):
    known = {"path", "said", "holder", "since", "kind", "version", "line", "major", "known", "last"}
    assert set(re.findall(r"%\((\w+)\)s", SENTENCES[reason])) <= known
    assert "%" not in re.sub(r"%\(\w+\)s", "", SENTENCES[reason])


def test_a_conflict_says_what_was_seen_and_what_stands():
    conflict = Conflict(after=3, last=5)
    assert (conflict.reason, conflict.facts) == ("archive.conflict", {"after": 3, "last": 5})
