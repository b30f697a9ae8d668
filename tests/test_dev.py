"""The one command: what it sets up, what it says where it cannot, and the lock it installs from."""

from __future__ import annotations

import ast
import os
import re
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import dev

HOUSE = Path(dev.__file__).parent
PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
LOCKED = re.findall(
    r"^([a-z0-9-]+)==(\S+)(.*(?:\n    --hash=sha256:[0-9a-f]{64}.*)+)", dev.LOCK.read_text(), re.MULTILINE
)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_dev_stands_on_the_standard_library_alone():
    tree = ast.parse((HOUSE / "dev.py").read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_every_package_of_the_lock_has_its_hashes():
    starts = re.findall(r"^[A-Za-z0-9].*", dev.LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(starts) == len(LOCKED) > 30


def test_the_lock_names_no_address():
    assert "://" not in dev.LOCK.read_text(encoding="utf-8")


@pytest.mark.parametrize("wanted", PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"])
def test_the_lock_holds_what_the_project_asks_for(wanted):
    requirement = Requirement(wanted)
    versions = [version for name, version, _ in LOCKED if name == normal(requirement.name)]
    assert len(versions) == 1
    assert requirement.specifier.contains(versions[0])


def test_the_same_pythons_are_named_everywhere():
    assert PROJECT["project"]["requires-python"] == ">=3.11,<3.14"
    assert dev.OLDEST == (3, 11)
    assert dev.NEWEST == (3, 13)


@pytest.mark.parametrize("verb", ["bench", "trials", "fuzz", "pictures", "score", "build", "run"])
def test_a_verb_with_nothing_to_run_says_so(verb, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(dev, "HERE", tmp_path)
    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(dev, "has_display", lambda: False)
    assert dev.main([verb]) == dev.STOPPED
    assert re.fullmatch(r"There is nothing to .* yet: .* does not exist\.\n", capsys.readouterr().err)


def test_an_unknown_verb_is_bad_usage(capsys):
    with pytest.raises(SystemExit) as stopped:
        dev.main(["dance"])
    assert stopped.value.code == dev.STOPPED
    assert "dance" in capsys.readouterr().err


def test_another_python_is_named_and_refused(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    assert dev.main(["setup"]) == dev.STOPPED
    assert capsys.readouterr().err.startswith("Python 3.11, 3.12 or 3.13 is needed")


def forbid(*_: object) -> None:
    raise AssertionError("nothing should have been done")


def test_what_is_set_up_is_not_set_up_again(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    (tmp_path / "stamp").write_text(dev.mark(), encoding="utf-8")
    for name in ("fill", "link", "call"):
        monkeypatch.setattr(dev, name, forbid)
    dev.set_up()


@pytest.mark.parametrize("change", ["LOCK", "HERE"])
def test_another_lock_or_place_is_set_up_anew(change, monkeypatch, tmp_path):
    before = dev.mark()
    (tmp_path / "other").write_text("six==1.16.0", encoding="utf-8")
    monkeypatch.setattr(dev, change, tmp_path / "other")
    assert dev.mark() != before


def test_a_broken_setting_up_is_begun_again(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "from_debian", lambda _: None)
    monkeypatch.setattr(dev, "fill", lambda _: (_ for _ in ()).throw(dev.Stop("no network")))
    with pytest.raises(dev.Stop):
        dev.set_up()
    assert not (tmp_path / "stamp").exists()


MISSING = {"Python's venv": "python3.11-venv", "libGL.so.1": "libgl1"}


def test_who_may_not_install_gets_the_one_line(monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev, "call", forbid)
    with pytest.raises(dev.Stop) as stop:
        dev.from_debian(MISSING)
    assert stop.value.code == dev.STOPPED
    install = "apt-get install -y --no-install-recommends python3.11-venv libgl1"
    assert stop.value.why.splitlines() == [
        "This system lacks Python's venv, libGL.so.1. Run this line once, then try again:",
        f"  sudo apt-get update && sudo {install}",
    ]


def test_root_on_debian_installs_what_is_missing(monkeypatch, capsys):
    called = []
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
    monkeypatch.setattr(dev, "call", lambda *words, **_: called.append(words) or 0)
    dev.from_debian(MISSING)
    assert [words[:2] for words in called] == [("apt-get", "update"), ("apt-get", "install")]
    assert {"python3.11-venv", "libgl1"} <= set(called[1])
    assert "installing Debian's packages python3.11-venv libgl1" in capsys.readouterr().out


def test_elsewhere_than_on_debian_the_library_is_named(monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda _: None)
    with pytest.raises(dev.Stop) as stop:
        dev.from_debian(MISSING)
    assert stop.value.why.startswith("This system lacks Python's venv, libGL.so.1. Install that")


def test_where_nothing_is_missing_nothing_is_installed(monkeypatch):
    monkeypatch.setattr(dev, "call", forbid)
    dev.from_debian({})


def test_a_library_is_missing_when_it_cannot_be_loaded():
    assert dev.unloadable({"libno-such-thing.so.9": "nothing"}) == {"libno-such-thing.so.9": "nothing"}


def test_all_that_is_missing_is_asked_for_at_once(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "unloadable", dict)
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _: None)
    packages = set(dev.lacking(venv=True).values())
    assert {"libgl1", "libxcb-cursor0", "python{}.{}-venv".format(*sys.version_info)} <= packages
    assert not any(package.endswith("venv") for package in dev.lacking(venv=False).values())


def test_without_a_display_there_is_none(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not dev.has_display()


def test_a_display_that_does_not_answer_is_none(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setattr(dev, "unloadable", lambda _: {})
    assert not dev.has_display()


def test_without_a_display_the_sample_is_played(monkeypatch, capsys):
    called = []
    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev, "module", lambda *words, **more: called.append((words, more)) or 0)
    assert dev.main(["run"]) == 0
    assert called[0][0] == ("ui.start", "rehearse", "-o", "rehearsal")
    assert "There is no display here" in capsys.readouterr().out


def test_everything_is_checked_even_where_something_fails(monkeypatch, capsys):
    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(dev, "module", lambda name, *_, **__: int(name == "ruff"))
    monkeypatch.setattr(dev, "stale_catalogues", lambda: 0)
    assert dev.main(["check"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "ruff check: failed",
        "ruff format: failed",
        "mypy: sound",
        "laws: sound",
        "catalogues: sound",
    ]


@pytest.mark.skipif(dev.WINDOWS, reason="the script of a Windows environment is a .cmd file")
def test_the_command_starts_the_program_from_anywhere(monkeypatch, tmp_path):
    binaries = tmp_path / "a folder" / "bin"
    binaries.mkdir(parents=True)
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui/start.py").write_text("def main():\n    print('here')\n    return 3\n", encoding="utf-8")
    (binaries / "python").symlink_to(sys.executable)
    monkeypatch.setattr(dev, "PYTHON", binaries / "python")
    monkeypatch.setattr(dev, "VENV", tmp_path / "a folder")
    Path(dev.purelib()).mkdir(parents=True)
    dev.link()
    script = binaries / "plenary"
    assert script.stat().st_mode & stat.S_IXUSR
    assert (Path(dev.purelib()) / "plenary.pth").read_text(encoding="utf-8") == f"{HOUSE}\n"
    done = subprocess.run(
        [script], capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(tmp_path)}
    )
    assert (done.returncode, done.stdout) == (3, "here\n")


def test_the_template_holds_marked_sentences_and_pairs(monkeypatch, tmp_path):
    for folder in ("plenary", "ui", "translations"):
        (tmp_path / folder).mkdir()
    (tmp_path / "plenary/a.py").write_text('A = N_("One sentence.")\n', encoding="utf-8")
    (tmp_path / "ui/b.py").write_text(
        'B = tongue.plural("%(count)s State", "%(count)s States", 2)\n', encoding="utf-8"
    )
    monkeypatch.setattr(dev, "HERE", tmp_path)
    monkeypatch.setattr(dev, "CATALOGUES", tmp_path / "translations")
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    template = dev.extract()
    assert 'msgid "One sentence."' in template
    assert 'msgid_plural "%(count)s States"' in template
    assert template.startswith(dev.TEMPLATE_HEAD)
    assert "Date" not in template
    assert dev.stale_catalogues() == 1
    (tmp_path / "translations/plenary.pot").write_text(template, encoding="utf-8")
    assert dev.stale_catalogues() == 0


def test_what_must_hold_before_a_change_is_taken():
    script = (HOUSE / ".ci/run").read_text(encoding="utf-8")
    assert "python3 dev.py test" in script
    assert "python3 dev.py check" in script


@pytest.mark.parametrize(
    ("uv", "broken", "tried"),
    [
        ("uv", (), ["uv"]),
        ("uv", ("uv",), ["uv", "pip"]),
        (None, (), ["pip"]),
    ],
)
def test_where_uv_cannot_pip_is_tried(uv, broken, tried, monkeypatch):
    asked = []
    monkeypatch.setattr(dev, "by_uv", lambda *_: asked.append("uv") or "uv" not in broken)
    monkeypatch.setattr(dev, "by_pip", lambda *_: asked.append("pip") or "pip" not in broken)
    dev.fill(uv)
    assert asked == tried


def test_where_neither_can_it_is_said(monkeypatch):
    monkeypatch.setattr(dev, "by_uv", lambda *_: False)
    monkeypatch.setattr(dev, "by_pip", lambda *_: False)
    with pytest.raises(dev.Stop) as stopped:
        dev.fill("uv")
    assert "could not be installed" in stopped.value.why
