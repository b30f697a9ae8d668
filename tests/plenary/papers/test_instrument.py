"""Nobody is made party to a convention that the body's own document does not speak of."""

from __future__ import annotations

import pytest

from plenary.papers.naming import body_view
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import new_desk
from tests.plenary.papers.story import Story
from tests.plenary.papers.votes_play import with_votes


@pytest.mark.parametrize("code", LANGUAGES)
def test_borrowed_rules_name_no_convention(code):
    assert body_view(new_desk().conference, Tongue(code)).instrument == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_body_of_the_convention_names_it(code):
    assert body_view(Story().desk.conference, Tongue(code)).instrument


def test_each_convention_is_known_by_its_own_name_and_symbols():
    assert with_votes().desk.conference.rules.profile == "uncac-cosp"
    assert (
        body_view(with_votes().desk.conference, Tongue("en")).instrument
        == "the Convention against Corruption"
    )
