"""What all facts share: permanent names, and identities that nothing else is taken for."""

from __future__ import annotations

import re

from plenary.fact import new_id


def test_an_identity_begins_with_a_figure_and_holds_no_letter_that_is_misread():
    minted = {new_id() for _ in range(500)}
    assert len(minted) == 500
    assert all(re.fullmatch(r"[0-9][0-9a-hjkmnp-tv-z]{9}", each) for each in minted)
