"""Every ``--json`` answer is as its reference: a change of it is a new schema number."""

from __future__ import annotations

import json

import pytest

from tests.plenary.console.answers import REFERENCES, answers

NAMES = ("read", "acts", "show", "proceedings", "import-agenda", "import-participants", "import-requests")


def bare(answer):
    """Leave out how acts are described to people; that may be said better without a new schema."""
    for act in answer.get("acts", []):
        act.pop("does")
    return answer


@pytest.fixture(scope="module")
def told():
    return answers()


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_is_as_its_reference(told, name):
    reference = (REFERENCES / f"{name}.json").read_text(encoding="utf-8")
    assert bare(json.loads(told[name])) == bare(json.loads(reference))


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_begins_with_its_schema(told, name):
    assert next(iter(json.loads(told[name]).items())) == ("schema", 1)
