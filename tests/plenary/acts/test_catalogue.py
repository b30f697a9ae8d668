"""Every act by the name that commands use: complete, and each argument as it is declared."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from plenary.acts import catalogue
from plenary.acts.catalogue import ACTS, NOUNS

FOLDER = Path(catalogue.__file__).parent
SERVANTS = {
    "seated",
    "seated_too",
    "chosen_items",
    "found_list",
    "the_list",
    "slot_id",
    "seconds_for",
    "in_order",
    "may_appeal",
}
"""What acts share and nobody performs; the agenda is opened by its own command."""


def public_functions(module):
    tree = ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))
    return [node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]


@pytest.mark.parametrize("noun", NOUNS)
def test_every_act_of_a_module_stands_in_the_catalogue(noun):
    written = {function.name for function in public_functions(noun)} - SERVANTS
    assert written == {act.__name__ for act in NOUNS[noun]}


@pytest.mark.parametrize("noun", NOUNS)
def test_an_act_takes_the_conference_and_an_instant_first(noun):
    for function in public_functions(noun):
        if function.name not in SERVANTS:
            assert [each.arg.lstrip("_") for each in function.args.args[:2]] == ["conference", "at"]


def test_names_end_without_the_stroke_that_python_needs():
    assert {"object", "yield"} <= set(ACTS)
    assert not [name for name in ACTS if name.endswith("_")]
    arguments = {each.name: each.parameter for each in ACTS["record_decision"].arguments}
    assert arguments["for"] == "for_"


def test_what_may_be_left_out_is_what_has_a_default():
    optional = {each.name: each.optional for each in ACTS["inscribe"].arguments}
    assert [name for name, left_out in optional.items() if not left_out] == ["delegation"]
