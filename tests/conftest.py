"""What every test stands on: Qt without a screen, settings that are nobody's own, and nothing of the test before."""

from __future__ import annotations

import gc
import os
import shutil

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy computer is no fault of a law.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session", autouse=True)
def nobodys_home(tmp_path_factory):
    """Keep what tests leave behind away from the home of whoever runs them."""
    folder = tmp_path_factory.getbasetemp() / "home"
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("config", "data", "state", "cache"):
            patch.setenv(f"XDG_{kind.upper()}_HOME", str(folder / kind))
        yield folder


@pytest.fixture(autouse=True)
def _nothing_left_behind(nobodys_home):
    """Let no test find what another has kept there, or what a meeting that it opened hid from the collector."""
    yield
    if nobodys_home.exists():
        shutil.rmtree(nobodys_home)
    gc.unfreeze()
