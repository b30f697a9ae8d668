"""What is done before a meeting is open: the start page, the sample, a document that is read and used.

Loaded when it is first needed; whoever opens a meeting does not wait for the reader of agendas.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from plenary.console import reading, sample, stations
from plenary.intake import by_hand
from plenary.intake.reading import Reading
from plenary.tongue import Tongue
from ui.dialogs import AskWhether
from ui.secretary.start_window import StartWindow
from ui.settings import Recent

_TOLD_EACH = 0.05
SAMPLE_MOMENT = datetime(2009, 10, 1, 13, 43, tzinfo=UTC)
"""The sample opens in the middle of a debate."""


def start_window(tongue: Tongue, recent: tuple[Recent, ...], agreed: AskWhether) -> StartWindow:
    """Make the window of the start page; ``agreed`` asks whether answers may be lost."""
    return StartWindow(tongue, recent, agreed)


def play_sample(place: Path) -> None:
    """Write the sample to a file, in the middle of a debate.

    Raises:
        Trouble: the disk refused.
    """
    sample.sample(place, SAMPLE_MOMENT)


def read_document(path: Path, told: Callable[[float], object] | None = None) -> Reading:
    """Read an agenda; ``told`` hears of each twentieth of the work that is done, 0 to 1.

    Raises:
        Unreadable: it is none.
    """
    last = 0.0

    def progress(share: float) -> None:
        nonlocal last
        if told is not None and share - last >= _TOLD_EACH:
            last = share
            told(share)

    return by_hand.read_either([path], datetime.now(UTC).date(), progress=progress)


def write_meeting(path: Path, read: Reading, rules: str) -> None:
    """Make a meeting file of what was read, under the rules that were chosen.

    Raises:
        Refusal: what the agenda is refused for.
        Trouble: the disk refused.
    """
    zone = stations.zone_of(read.masthead.place or "") or "UTC"
    reading.write_meeting(path, read, rules=rules, zone=zone)
