"""Every paper of the sample meeting, drawn once for a module."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest

from plenary.console.opened import proceedings_of
from plenary.console.sample import sample
from plenary.papers.shelf import PAPERS
from plenary.tongue import Tongue

NOW = datetime(2009, 10, 2, 15, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def paper(tmp_path_factory):
    """Give what draws a paper of the sample by its name and the code of a language."""
    path = tmp_path_factory.mktemp("shelf") / "sample.plenary"
    sample(path)
    held = proceedings_of(path)
    return cache(lambda name, code: PAPERS[name].draw(held, Tongue(code), NOW))
