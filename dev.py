"""Set the project up, run it, test it and check it: one command each, with nothing but Python installed."""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
STAMP = VENV / "stamp"
LOCK = HERE / "requirements.lock"
CATALOGUES = HERE / "translations"
FORMULAS = HERE / "resources" / "formulas"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

OLDEST, NEWEST = (3, 11), (3, 13)
STOPPED = 2
"""The status when the command could not do what it was asked, with the reason on stderr."""

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""The libraries of the system without which Qt cannot be imported, and Debian's packages that hold them."""
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""The same for opening a window on an X display."""

LOAD_QT = "from PySide6 import QtWidgets"
OPEN_DISPLAY = "from PySide6 import QtGui; QtGui.QGuiApplication([])"

SCRIPT = """#!/bin/sh
'''exec' "{python}" "$0" "$@"
' '''
import sys
from ui.start import main

sys.exit(main())
"""
WINDOWS_SCRIPT = '@"%~dp0python.exe" -m ui.start %*\n'

TEMPLATE_HEAD = """# Every sentence that a person can see. Made by: python3 dev.py words
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


class Stop(SystemExit):
    """The command cannot go on: one clear line on stderr and status 2."""

    def __init__(self, why: str) -> None:
        super().__init__(STOPPED)
        self.why = why


def say(line: str) -> None:
    """Tell the person at the keyboard what is being done."""
    print(line, flush=True)


def call(*command: object, quiet: bool = False, under: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder and give its status; a quiet one is heard only in its errors."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=HERE,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", **(under or {})},
        stdout=subprocess.DEVNULL if quiet else None,
        check=False,
    )
    return done.returncode


def complaint(code: str) -> str | None:
    """Give the last line that Python says when it cannot run the code in our environment, or None."""
    done = subprocess.run([str(PYTHON), "-c", code], cwd=HERE, capture_output=True, text=True, check=False)
    lines = done.stderr.strip().splitlines() or [f"status {done.returncode}"]
    return lines[-1] if done.returncode else None


# Setting up ----------------------------------------------------------------------------------------------


def mark() -> str:
    """Give what the environment must match to be used as it is: lock, Python, place."""
    told = LOCK.read_bytes() + f"{sys.version} {platform.machine()} {HERE}".encode()
    return hashlib.sha256(told).hexdigest()


def unloadable(libraries: Mapping[str, str]) -> dict[str, str]:
    """Try to load each library of the system and give those that are not there, with their packages."""
    missing = {}
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing[library] = package
    return missing


def lacking(*, venv: bool) -> dict[str, str]:
    """Give all that this system lacks, and Debian's packages for it, so that it is asked for at once."""
    missing = {}
    if venv and importlib.util.find_spec("ensurepip") is None:
        missing["Python's venv"] = "python{}.{}-venv".format(*sys.version_info)
    if sys.platform.startswith("linux") and (qt := unloadable(QT_LIBRARIES)):
        missing |= qt | unloadable(SCREEN_LIBRARIES)
    return missing


def from_debian(missing: Mapping[str, str]) -> None:
    """Install Debian's packages where that is allowed, else stop with the one line to run."""
    if not missing:
        return
    told, packages = ", ".join(missing), " ".join(missing.values())
    if not shutil.which("apt-get"):
        raise Stop(f"This system lacks {told}. Install that (on Debian: {packages}) and try again.")
    install = f"apt-get install -y --no-install-recommends {packages}"
    if os.geteuid() != 0:
        line = f"sudo apt-get update && sudo {install}"
        raise Stop(f"This system lacks {told}. Run this line once, then try again:\n  {line}")
    say(f"This system lacks {told}: installing Debian's packages {packages}")
    call("apt-get", "update", quiet=True)
    if call(*install.split(), "-o", "Dpkg::Use-Pty=0", quiet=True):
        raise Stop(f"apt-get could not install {packages}: its reasons stand above.")


def by_uv(uv: str, base: str) -> bool:
    """Fill the environment with uv, and tell whether that worked."""
    failed = call(uv, "venv", "--quiet", "--clear", "--python", base, VENV)
    return not (failed or call(uv, "pip", "sync", "--quiet", "--require-hashes", "--python", PYTHON, LOCK))


def by_pip(base: str) -> bool:
    """Fill the environment with pip, which every Python brings, and tell whether that worked."""
    failed = call(base, "-m", "venv", "--clear", VENV)
    pip = (PYTHON, "-m", "pip", "install", "-q", "-q", "--disable-pip-version-check", "--no-input")
    return not (failed or call(*pip, "--require-hashes", "--no-deps", "-r", LOCK))


def fill(uv: str | None) -> None:
    """Make the environment anew and install what the lock names, each file checked by its hash.

    Where uv cannot (it does not trust the certificates of the house, say), pip is tried.
    """
    base = getattr(sys, "_base_executable", sys.executable)
    if uv:
        if by_uv(uv, base):
            return
        say("uv could not install the packages: trying pip")
    if not by_pip(base):
        raise Stop("The packages of requirements.lock could not be installed: the reasons stand above.")


def purelib() -> str:
    """Give the folder in which the environment looks for modules."""
    return sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)})


def link() -> None:
    """Make the checkout importable and the command ``plenary`` callable, without a network."""
    (Path(purelib()) / "plenary.pth").write_text(f"{HERE}\n", encoding="utf-8")
    script = PYTHON.with_name("plenary.cmd" if WINDOWS else "plenary")
    script.write_text(WINDOWS_SCRIPT if WINDOWS else SCRIPT.format(python=PYTHON), encoding="utf-8")
    script.chmod(0o755)


def compile_catalogues() -> None:
    """Compile each catalogue that is newer than its compiled form."""
    for source in sorted(CATALOGUES.glob("*/LC_MESSAGES/plenary.po")):
        ready = source.with_suffix(".mo")
        if not ready.exists() or ready.stat().st_mtime_ns < source.stat().st_mtime_ns:
            babel("compile", "--input-file", source, "--output-file", ready)


def read_formulas() -> None:
    """Read each file of formulas that is newer than what was read of it: to read TOML at every start takes long."""
    for source in sorted(FORMULAS.glob("*.toml")):
        ready = source.with_suffix(".json")
        if not ready.exists() or ready.stat().st_mtime_ns < source.stat().st_mtime_ns:
            # Not imported above: an older Python must still be able to say that it is too old.
            tables = importlib.import_module("tomllib").loads(source.read_text(encoding="utf-8"))
            ready.write_text(json.dumps(tables, ensure_ascii=False), encoding="utf-8")


def make(uv: str | None) -> None:
    """Make the environment anew, link the checkout into it, and set the stamp only when Qt can be loaded."""
    say(f"Setting up .venv with {'uv' if uv else 'pip'} from requirements.lock (once; about a minute)")
    fill(uv)
    link()
    if why := complaint(LOAD_QT):
        raise Stop(f"Qt cannot be loaded: {why}")
    STAMP.write_text(mark(), encoding="utf-8")


def set_up() -> None:
    """Bring the environment to what the lock says; nothing is done where it is so already."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise Stop(f"Python 3.11, 3.12 or 3.13 is needed; this is {platform.python_version()}.")
    ready = STAMP.exists() and STAMP.read_text(encoding="utf-8") == mark()
    uv = shutil.which("uv")
    from_debian(lacking(venv=not (ready or uv)))
    if not ready:
        make(uv)
    compile_catalogues()
    read_formulas()


def babel(*words: object) -> None:
    """Run the tool of the catalogues, or stop with what it said."""
    done = subprocess.run(
        [str(PYTHON), "-m", "babel.messages.frontend", *(str(word) for word in words)],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Stop(f"The catalogues cannot be handled: {done.stderr.strip()}")


# What can be asked -----------------------------------------------------------------------------------------


def module(name: str, *words: str, under: Mapping[str, str] | None = None) -> int:
    """Run a module in our environment, or say plainly that it is not there yet."""
    place = HERE.joinpath(*name.split("."))
    if name.split(".", 1)[0] in {"ui", "tests"} and not (
        place.with_suffix(".py").exists() or (place / "__main__.py").exists()
    ):
        raise Stop(f"There is nothing to run yet: {name} does not exist.")
    return call(PYTHON, "-m", name, *words, under=under)


def offscreen() -> dict[str, str]:
    """Give the platform of Qt for work without a display, unless the caller has named one."""
    return {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def has_display() -> bool:
    """Tell whether a window can be opened here; on an X display see that its libraries are there."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    if not os.environ.get("WAYLAND_DISPLAY"):
        from_debian(unloadable(SCREEN_LIBRARIES))
    return complaint(OPEN_DISPLAY) is None


def run(words: Sequence[str]) -> int:
    """Open the application, or play the sample meeting where there is no display."""
    set_up()
    if has_display():
        return module("ui.start", *words)
    say("There is no display here: playing the sample meeting without a screen.")
    say("Its papers and the pictures of the screens are left in rehearsal/.")
    return module("ui.start", "rehearse", "-o", "rehearsal", *words, under=offscreen())


def test(words: Sequence[str]) -> int:
    """Run the whole test suite, or what pytest's words choose of it."""
    set_up()
    return module("pytest", *words, under=offscreen())


def setup(_: Sequence[str]) -> int:
    """Only set up, and compile every module: no start waits for it, even where Python may not write as it goes."""
    set_up()
    places = ("plenary", "ui", str(PYTHON.parents[1] / "lib"))
    subprocess.run([str(PYTHON), "-m", "compileall", "-qq", *places], cwd=HERE, check=False)
    say(f"Ready: {PYTHON.with_name('plenary')}")
    return 0


def check(_: Sequence[str]) -> int:
    """Check style, types, laws and catalogues; everything is checked even where something fails."""
    set_up()
    laws = ("-q", "--no-header", "tests/laws")
    failed = {
        "ruff check": module("ruff", "check", "."),
        "ruff format": module("ruff", "format", "--check", "."),
        "mypy": module("mypy"),
        "laws": module("pytest", *laws, under=offscreen()),
        "catalogues": stale_catalogues(),
    }
    for name, status in failed.items():
        say(f"{name}: {'failed' if status else 'sound'}")
    return int(any(failed.values()))


def extract() -> str:
    """Give the template of the catalogues as the sources have it now, without the date of its making."""
    fresh = CATALOGUES / "fresh.pot"
    form = (
        "-k",
        "N_",
        "-k",
        "NP_:1,2",
        "-k",
        "plural:1,2",
        "--no-wrap",
        "--add-location=file",
        "--sort-by-file",
    )
    babel("extract", *form, "-o", fresh, "plenary", "ui")
    text = fresh.read_text(encoding="utf-8")
    fresh.unlink()
    return TEMPLATE_HEAD + text.partition("\n\n")[2]


def stale_catalogues() -> int:
    """Say which sentences of the sources are not in the template yet, or the other way round."""
    template = CATALOGUES / "plenary.pot"
    known = template.read_text(encoding="utf-8") if template.exists() else ""
    sentences = re.compile(r"^msgid .*(?:\n\".*)*", re.MULTILINE)
    changed = sorted(set(sentences.findall(extract())) ^ set(sentences.findall(known)))
    for sentence in changed:
        say(f"not the same in translations/plenary.pot: {sentence}")
    return int(bool(changed))


def words(_: Sequence[str]) -> int:
    """Bring the catalogues up to the sentences in the sources, and compile them."""
    set_up()
    template = CATALOGUES / "plenary.pot"
    template.write_text(extract(), encoding="utf-8")
    for code in ("ar", "en", "es", "fr", "ru", "zh"):
        catalogue = CATALOGUES / code / "LC_MESSAGES" / "plenary.po"
        into = ("-i", template, "-o", catalogue, "-l", code)
        if catalogue.exists():
            babel(
                "update",
                *into,
                "--no-wrap",
                "--no-fuzzy-matching",
                "--ignore-obsolete",
                "--ignore-pot-creation-date",
            )
        else:
            babel("init", *into, "--no-wrap")
    compile_catalogues()
    return 0


def build(_: Sequence[str]) -> int:
    """Build the one-folder application."""
    if not (HERE / "build_spec" / "plenary.spec").exists():
        raise Stop("There is nothing to build by yet: build_spec/plenary.spec does not exist.")
    set_up()
    return module("PyInstaller", "--noconfirm", "--log-level", "WARN", "build_spec/plenary.spec")


def of_tests(name: str) -> Callable[[Sequence[str]], int]:
    """Give the verb that runs ``tests.<name>``."""

    def verb(words: Sequence[str]) -> int:
        set_up()
        # Which platform its pictures are taken on, with which monitors, the module of the pictures says itself.
        return module(f"tests.{name}", *words, under=None if name == "pictures" else offscreen())

    return verb


VERBS: dict[str, tuple[str, Callable[[Sequence[str]], int]]] = {
    "run": ("set up, then open the application on the sample or the last meeting", run),
    "test": ("set up, then run the whole test suite", test),
    "setup": ("set up and nothing else", setup),
    "check": ("style, types, laws, catalogues", check),
    "bench": ("measure speed", of_tests("benchmarks")),
    "trials": ("play hard days", of_tests("trials")),
    "fuzz": ("feed the readers nonsense", of_tests("fuzz")),
    "words": ("extract, update and compile the catalogues", words),
    "pictures": ("a contact sheet of every screen", of_tests("pictures")),
    "score": ("precision and recall of the reader", of_tests("score")),
    "build": ("the one-folder application", build),
}


def main(arguments: Sequence[str]) -> int:
    """Do what one verb asks and give its status."""
    told = "\n".join(f"  {name:9} {about}" for name, (about, _) in VERBS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, epilog=told, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("verb", choices=VERBS, metavar="VERB")
    parser.add_argument("words", nargs=argparse.REMAINDER, help="handed on to what the verb runs")
    asked = parser.parse_args(arguments or ["--help"])
    try:
        return VERBS[asked.verb][1](asked.words)
    except Stop as stop:
        sys.stderr.write(f"{stop.why}\n")
        return STOPPED
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
