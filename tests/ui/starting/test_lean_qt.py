"""Loading Qt lean: nothing that explains is loaded, and every explanation is what the binding alone would say."""

from __future__ import annotations

import re
import sys

import pytest

from tests.loading import HOUSE, LEAN, said_by
from ui.starting import lean_qt
from ui.starting.lean_qt import RELEASE, is_known

LOAD = """
import builtins, json, sys
{first}
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
loaded = sorted(name for name in sys.modules if name.startswith("shibokensupport"))
statement = builtins.__import__.__name__
asked = [
    lambda: QLabel().setText(3),
    lambda: QLabel().setText(3, 4),
    lambda: QLabel(textt=3),
    lambda: QMainWindow(parent=4),
    lambda: QTimer.singleShot("now"),
    lambda: QObject().connect(3),
    lambda: QLabel.setText.__doc__,
    lambda: QLabel.__doc__,
    lambda: QObject.__doc__,
]
def told(ask):
    try:
        return ask()
    except Exception as error:
        return [type(error).__name__, str(error)]
turns = asked[::{step}]
print(json.dumps([loaded, statement, [told(ask) for ask in turns]]))
"""


def _said(first, step):
    return said_by(LOAD.format(first=first, step=step))


def test_a_wrong_call_is_explained_as_by_the_binding_alone():
    # A help text first or an error first: the stand-ins are used in different order.
    for step in (1, -1):
        _, _, lean = _said(LEAN, step)
        _, _, whole = _said("", step)
        assert lean == whole
        assert any("setText(arg__1: str, /)" in str(each) for each in lean)


def test_nothing_that_explains_is_loaded_and_the_import_statement_is_pythons_own():
    loaded, statement, _ = _said(LEAN, 1)
    assert loaded == ["shibokensupport.signature.mapping"]
    assert statement == "__import__"


def test_where_qt_was_loaded_already_nothing_is_changed():
    assert _said(f"import PySide6.QtCore\n{LEAN}", 1) == _said("", 1)


def test_a_release_that_is_not_known_is_loaded_the_ordinary_way():
    other = "import ui.starting.lean_qt; ui.starting.lean_qt.RELEASE = '6.0.0'"
    assert _said(f"{other}\n{LEAN}", 1) == _said("", 1)


def test_the_release_that_is_known_is_the_one_that_is_pinned():
    """Whoever raises the pin is led here: what stands in ``ui/starting/lean_qt.py`` must be looked at again."""
    pinned = re.findall(
        r"(?m)^(?:pyside6-essentials|shiboken6)==(\S+)", (HOUSE / "requirements.lock").read_text()
    )
    assert pinned == [RELEASE, RELEASE]
    assert is_known()


@pytest.mark.parametrize(
    ("config", "known"),
    [
        (f'version = "{RELEASE}"\n', True),
        (f'version = "{RELEASE}.1"\n', False),
        (f'soversion = "{RELEASE}"\n', False),
        ("\x00", False),
        (None, False),
    ],
)
def test_which_release_is_installed_is_seen_without_loading_it(tmp_path, monkeypatch, config, known):
    package = tmp_path / "shiboken6"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit")
    if config is not None:
        (package / "_config.py").write_text(config)
    monkeypatch.syspath_prepend(tmp_path)
    assert is_known() is known


def test_where_no_binding_is_installed_none_is_known(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert not is_known()


def test_a_program_that_was_built_brings_the_release_that_is_known(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.setattr(lean_qt.sys, "frozen", True, raising=False)
    assert is_known()
