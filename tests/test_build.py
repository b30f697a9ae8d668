"""What the one-folder application carries and leaves out, by the spec it is made from."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from plenary.console import FAMILIES
from plenary.papers.writers import WRITERS

HOUSE = Path(__file__).resolve().parents[1]
SPEC = HOUSE / "build_spec" / "plenary.spec"


@pytest.fixture(scope="module")
def spec():
    """Read the spec as PyInstaller would, building nothing."""
    gathered = {}

    def analysis(scripts, **told):
        gathered.update(told, scripts=scripts)
        return SimpleNamespace(pure=[], scripts=scripts, binaries=[], datas=[])

    known = dict.fromkeys(("EXE", "PYZ", "COLLECT"), lambda *_, **__: None)
    names = {"SPECPATH": str(SPEC.parent), "Analysis": analysis, **known}
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), names)  # noqa: S102 - it is our own
    return SimpleNamespace(wanted=names["wanted"], **gathered)


def test_what_is_loaded_by_name_is_carried(spec):
    named = {*FAMILIES.values(), *WRITERS.values(), "ui.secretary.before", "ui.podium.gallery"}
    assert named <= set(spec.hiddenimports)


def test_resources_catalogues_and_what_libraries_read_are_carried(spec):
    ours = {Path(source).name for source, into in spec.datas if into in {"resources", "translations"}}
    assert ours == {"resources", "translations"}
    assert any(Path(source).name == "default.docx" for source, _ in spec.datas)
    assert any(into.startswith("tzdata") for _, into in spec.datas)
    assert all(Path(source).exists() for source, _ in spec.datas)
    assert all(Path(script).is_file() for script in spec.scripts)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("babel/locale-data/ar.dat", True),
        ("babel/locale-data/en_GB.dat", True),
        ("babel/locale-data/de.dat", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6\\Qt6Quick.dll", False),
        ("resources/fonts/NotoSansSC-Regular.ttf", True),
    ],
)
def test_it_is_trimmed_to_what_is_used(name, wanted, spec):
    assert spec.wanted((name, "", "")) is wanted
