"""What a start finds or begins by a shorter way is the same as by the long one."""

from __future__ import annotations

import platform
import sys

import pytest
from platformdirs import PlatformDirs

from plenary.archive.process import host
from ui import places


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is asked for the long way")
@pytest.mark.parametrize("config", [None, "", "/own/settings", "not/absolute", "/own/settings/"])
@pytest.mark.parametrize("home", ["/of/someone", "", "not/absolute"])
def test_formulas_lie_where_platformdirs_says(monkeypatch, config, home):
    monkeypatch.setenv("HOME", home)
    if config is None:
        monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_CONFIG_HOME", config)
    try:
        wanted = PlatformDirs("Plenary", appauthor=False).user_config_path
    except RuntimeError:
        with pytest.raises(RuntimeError):
            places.formulas("en")
    else:
        assert places.formulas("en") == wanted / "formulas" / "en.toml"


def test_the_computer_has_one_name():
    assert host() == platform.node()
