"""Start the program: commands go to the console before Qt is imported, everything else opens the windows.

Almost nothing is imported before it is known which of the two is wanted: what the windows need of the standard library
comes the same quick way as all else (``ui.starting.joined``).
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence

SUFFIX = ".plenary"
IN_THE_WINDOWS = frozenset({"rehearse", "--measure-start", "--scratch"})
"""What is answered by the windows though it is named like a command."""

TURN = 0.0005
"""Seconds after which a thread that works gives way to one that waits. While another thread makes a paper, each widget
that is painted waits for its turn: with the interpreter's own five milliseconds an act took a sixth of a second."""

NO_DISPLAY = "There is no display for the windows. To play the sample without one: plenary rehearse"
NO_WINDOWS = "The windows cannot be opened (%s). Set everything up with: python3 dev.py setup"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or open the application, and give the status."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _windows(words) if wants_windows(words) else _console(words)
    except KeyboardInterrupt:
        # Also while all that is needed is still being loaded.
        return 1


def wants_windows(words: Sequence[str]) -> bool:
    """Tell whether the words of a command line open the application: none, a meeting file, or a rehearsal."""
    if not words or words[0] in IN_THE_WINDOWS:
        return True
    return not words[0].startswith("-") and _is_meeting(words[0])


def _is_meeting(word: str) -> bool:
    suffix = os.path.splitext(word)[1]  # noqa: PTH122 - pathlib is not loaded yet
    # A file beside us without a suffix may be called like a command.
    named = suffix or os.path.basename(word) != word  # noqa: PTH119 - as above
    return suffix.lower() == SUFFIX or (bool(named) and os.path.isfile(word))  # noqa: PTH113 - as above


def _console(words: list[str]) -> int:
    from plenary.console import excepthook
    from plenary.console import main as console

    sys.excepthook = excepthook
    return console(words)


def _blind() -> bool:
    """Tell whether Qt would look for a display in vain: it would end the process, and say so in many lines."""
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in asked)


def _windows(words: list[str]) -> int:
    rehearsed = words[:1] == ["rehearse"]
    if _blind() and not rehearsed:
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return 2
    # What is loaded stays: the collector need not go through it again and again (see ``ui.starting.early.begun``).
    gc.disable()
    sys.setswitchinterval(TURN)
    from ui.starting.joined import Joined

    _link_ahead()
    code = Joined()
    try:
        with code:
            if not rehearsed:
                _end_at_once()
            way = _way(words)
    except ImportError as error:
        sys.stderr.write(f"{NO_WINDOWS % error}\n")
        return 2
    status = way()
    if not rehearsed:
        code.keep()
    return status


def _link_ahead() -> None:
    """Let Qt be linked while its code is read, on the system where that was tried; a Python may lack what it takes."""
    if not sys.platform.startswith("linux"):
        return
    try:
        from ui.starting.linking import link_ahead

        link_ahead()
    except (ImportError, OSError, RuntimeError):
        return


def _end_at_once() -> None:
    """Let Ctrl+C end the program, as a power cut would: all is on the disk, and no Python runs while Qt waits."""
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _way(words: list[str]) -> Callable[[], int]:
    """Load what the words ask for, and no more."""
    from ui.starting.spared import spared

    with spared():
        from ui.starting.lean_qt import lean
        from ui.starting.quick_enums import quick_enums

    with spared(), lean():
        with quick_enums():
            from ui.starting import binding  # noqa: F401 - loaded before Qt
        if words[:1] == ["rehearse"]:
            from ui.app import gallery
            from ui.rehearsal import rehearse

            gc.enable()
            return lambda: rehearse(words[1:], gallery)
        from ui.starting.early import begin

        application = begin()
        if words[:1] == ["--measure-start"]:
            from ui.app import App
            from ui.measure import measure_start

            return lambda: measure_start(words[1:], App, application)
        from ui.running import run

        return lambda: run(words, application)


if __name__ == "__main__":
    sys.exit(main())
