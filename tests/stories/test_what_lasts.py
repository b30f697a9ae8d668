"""A file stays opened, and what was printed stays printed, whoever strikes."""

from __future__ import annotations

import pytest

from plenary.acts.lists import open_list
from plenary.acts.meetings import announce
from plenary.acts.papers import print_list
from plenary.refusal import Refusal
from tests.desks import new_desk


@pytest.mark.parametrize("mend", ["strike", "redact"])
def test_the_opening_of_the_file_is_neither_struck_nor_redacted(mend):
    desk = new_desk()
    with pytest.raises(Refusal, match=r"entry\.lasts"):
        getattr(desk, mend)(1, "a slip")


def test_the_number_of_a_printing_is_never_given_twice():
    desk = new_desk()
    desk.perform(open_list, ("2",))
    printed = desk.perform(print_list, ("2",))
    with pytest.raises(Refusal, match=r"entry\.lasts"):
        desk.strike(printed.id, "the wrong list")
    desk.perform(announce, "Documents are at the counter.")
    assert desk.perform(print_list, ("2",)).facts[0].number == 2
