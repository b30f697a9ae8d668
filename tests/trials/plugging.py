"""The chair's monitor is pulled out and put back two hundred times, under a real X server, while the meeting goes on.

Xvfb gives the screen, xrandr the monitors: after each change the chair's window is on its own monitor or safely
away, nothing that was not released was ever shown, and no act was lost.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

TIMES = 200
NUMBER = 71
DESK = ("Desk", "1280/338x1024/270+0+0", "screen")
HALL = ("Hall", "1280/338x1024/270+1280+0", "none")
XRANDR = shutil.which("xrandr") or ""
INSIDE = "tests.trials.plugging"


def trial(folder: Path) -> list[str]:
    """Start a server of its own, play inside it, and give what was wrong."""
    missing = [name for name in ("Xvfb", "xrandr") if shutil.which(name) is None]
    if missing:
        print(f"skipped: {', '.join(missing)} not on this machine")
        return []
    display = f":{NUMBER}"
    server = subprocess.Popen(
        [shutil.which("Xvfb") or "", display, "-screen", "0", "2560x1024x24", "-noreset", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        return _played(display, folder)
    finally:
        server.terminate()
        server.wait()


def _played(display: str, folder: Path) -> list[str]:
    surroundings = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    for _ in range(50):
        if not subprocess.run(
            [XRANDR, "--query"], env=surroundings, capture_output=True, check=False
        ).returncode:
            break
        time.sleep(0.1)
    for monitor in (DESK, HALL):
        subprocess.run([XRANDR, "--setmonitor", *monitor], env=surroundings, check=False, capture_output=True)
    told = subprocess.run(
        [sys.executable, "-m", INSIDE, str(folder)],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    print(told.stdout.strip())
    wrong = [line for line in told.stderr.splitlines() if line.startswith("WRONG ")]
    if "Could not load the Qt platform plugin" in told.stderr:
        print("skipped: libraries of the X display are missing; dev.py run names them")
        return []
    if told.returncode and not wrong:
        wrong = [f"the windows ended with {told.returncode}: {told.stderr[-400:]}"]
    return wrong


def inside(folder: Path) -> int:
    """Play under the server: unplug, act, replug, look."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only inside the server

    from tests.trials.plugged import Plugged  # noqa: PLC0415 - only inside the server

    application = QApplication([sys.argv[0]])
    played = Plugged(application, folder)
    wrong = [fault for number in range(TIMES) for fault in played.once(number)]
    wrong += played.ended()
    for fault in wrong:
        print(f"WRONG {fault}", file=sys.stderr)
    print(
        f"{TIMES} times unplugged and replugged, {played.acts} acts meanwhile: {len(wrong) or 'nothing'} wrong"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(inside(Path(sys.argv[1])))
