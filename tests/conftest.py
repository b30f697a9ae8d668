"""What every test stands on: Qt without a screen, and settings that are nobody's own."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy computer is no fault of a law.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def _nobodys_desk(tmp_path_factory, monkeypatch):
    """Keep what a test leaves behind away from the home of whoever runs it."""
    home = tmp_path_factory.getbasetemp() / "home"
    for variable, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
    ):
        monkeypatch.setenv(variable, str(home / folder))
