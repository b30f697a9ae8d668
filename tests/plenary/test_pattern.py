"""A pattern is compiled with its first use, and is what ``re`` makes of it."""

from __future__ import annotations

import re

import pytest

from plenary.pattern import pattern


def test_it_does_what_the_compiled_one_does():
    late, now = (
        pattern(r"(\w+) (?P<last>\d+)", re.IGNORECASE),
        re.compile(r"(\w+) (?P<last>\d+)", re.IGNORECASE),
    )
    text = "Item 3, item 4"
    assert late.findall(text) == now.findall(text)
    assert late.sub(r"\g<last>", text) == now.sub(r"\g<last>", text)
    assert late.groupindex == now.groupindex
    assert late.fullmatch("item 3").group("last") == "3"


def test_what_is_no_expression_is_said_at_its_first_use():
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("")
