"""Whatever can happen, be refused or go wrong has its sentence, and every sentence can be filled."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given

from plenary.archive.troubles import SENTENCES as TROUBLES
from plenary.conduct.reasons import SENTENCES as REASONS
from plenary.conference import NOUNS, SILENT, Conference
from plenary.fact import KINDS
from plenary.proceedings.entry import CONTROL
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.strategies import facts

HOUSE = Path(__file__).resolve().parents[2]
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
CHOSEN_BY_TABLE = "connect.py"
"""Where the reason is chosen by the number of an error: every reason in that file counts as raised."""
FAMILIES = {"Refusal": REASONS, "Trouble": TROUBLES}


def raised():
    """Give family, reason and named facts of every denial that the sources raise."""
    for path in sorted((HOUSE / "plenary").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and path.name == CHOSEN_BY_TABLE and is_reason(node.value):
                yield path.name, "Trouble", node, {"path", "said"}
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in FAMILIES and node.args:
                named = {keyword.arg for keyword in node.keywords}
                if not (path.name == CHOSEN_BY_TABLE and isinstance(node.args[0], ast.Name)):
                    yield path.name, node.func.id, node.args[0], named


def is_reason(value):
    """Tell whether a constant is the reason of a trouble."""
    return isinstance(value, str) and re.fullmatch(r"archive\.[a-z-]+", value) is not None


def reasons_of(argument):
    """Give the reasons that an argument may be; one that is put together of parts is none."""
    if isinstance(argument, ast.Constant):
        return [argument.value]
    if isinstance(argument, ast.IfExp):
        return [*reasons_of(argument.body), *reasons_of(argument.orelse)]
    return [f"not written out: {ast.unparse(argument)}"]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_fact_can_fill_its_sentence(kind):
    fact = KINDS[kind]
    sentences = [getattr(fact, name) for name in dir(fact) if name.startswith("SAYS")]
    assert set(PLACEHOLDER.findall("".join(sentences))) <= set(fact.__struct_fields__)


def test_every_denial_that_is_raised_has_a_sentence_and_fills_it():
    missing = [
        (where, family, reason, named)
        for where, family, argument, named in raised()
        for reason in reasons_of(argument)
        if reason not in FAMILIES[family]
        or (None not in named and not set(PLACEHOLDER.findall("".join(FAMILIES[family][reason]))) <= named)
    ]
    assert missing == []


def test_every_reason_is_raised_somewhere():
    said = {reason for _, _, argument, _ in raised() for reason in reasons_of(argument)}
    assert sorted(set(REASONS) - said) == []


def test_every_fact_changes_a_noun_or_is_silent_or_mends():
    followed = {fact for _, changes in NOUNS for fact in changes}
    assert followed | SILENT | set(CONTROL) == set(KINDS.values())
    assert not followed & SILENT


@given(facts())
def test_any_fact_can_be_said(fact):
    said = Speech(Tongue("en"), Conference()).fact(fact)
    assert said
    assert "%(" not in said.replace("%(", "", str(fact).count("%("))
