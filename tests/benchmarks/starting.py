"""How soon the windows stand, beside a bare window of Qt: both from the start of the process, by turns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from plenary.console.sample import sample
from tests.benchmarks.figures import Figure, alone, ratio_to

ROOT = Path(__file__).resolve().parents[2]
TURNS = 25
"""Of seven one busy moment of the machine decided: the same program was found at 1.71 and at 1.90."""
MOST = 1.8
"""The windows may take so many times as long as a bare one."""
MOMENT = datetime(2009, 10, 1, 13, 43, tzinfo=UTC)
"""The sample is opened in the middle of a debate."""


def benchmark(folder: Path) -> list[Figure]:
    """Start both by turns, once in vain so that what they load lies in the memory of the system."""
    meeting = folder / "sample.plenary"
    sample(meeting, MOMENT)
    turns = [(_bare(), _application(meeting)) for _ in range(TURNS + 1)][1:]
    bare, whole = [turn[0] for turn in turns], [turn[1] for turn in turns]
    return [
        alone("a bare QMainWindow stands", bare),
        ratio_to("the application stands on the sample", whole, bare, MOST),
    ]


def _bare() -> float:
    return float(_said("tests.benchmarks.bare"))


def _application(meeting: Path) -> float:
    told = json.loads(_said("ui.start", "--measure-start", str(meeting)))
    return float(max(told["milliseconds"].values()))


def _said(module: str, *words: str) -> str:
    # The turn in vain leaves the compiled modules behind, as they are once the program has been started.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **kept},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
