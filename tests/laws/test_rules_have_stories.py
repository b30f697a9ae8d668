"""Each requirement of the practice about the floor, interpretation, decisions and figures has a test that is named by it: ``test_r_1_4_…``."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
REQUIREMENTS = [
    *(f"r_1_{number}_" for number in range(1, 15)),
    *(f"r_2_{number}_" for number in range(1, 12)),
    *(f"r_3_{number}_" for number in range(1, 6)),
    *(f"r_7_{number}_" for number in range(1, 6)),
]


def _named() -> list[str]:
    trees = (ast.parse(path.read_text("utf-8")) for path in TESTS.rglob("test_*.py"))
    return [node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


NAMED = _named()


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_a_story_tells_each_rule(requirement):
    assert any(name.startswith(f"test_{requirement}") for name in NAMED)
