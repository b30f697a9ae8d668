"""One of each ``--json`` answer, as ``tests/references`` keeps them; run as a program, it writes them anew.

What is minted or of the moment (identities, instants of entering) is put in order of appearance.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import tempfile
from pathlib import Path

from plenary.console import main

HOUSE = Path(__file__).resolve().parents[3]
REFERENCES = HOUSE / "tests" / "references"
AGENDA = HOUSE / "tests" / "plenary" / "console" / "coasts.txt"
SCRIPT = HOUSE / "tests" / "plenary" / "console" / "coasts.jsonl"

REVISED = AGENDA.with_name("coasts-revised.txt")
PARTICIPANTS = AGENDA.with_name("coasts-participants.csv")
REQUESTS = AGENDA.with_name("coasts-requests.csv")

_MINTED = re.compile(r"\b[0-9][0-9a-hjkmnp-tv-z]{9}\b")
_ENTERED = re.compile(r'("(?:entered|station)": )"[^"]+"')


def answers() -> dict[str, str]:
    """Give the answers by the names of their references."""
    with tempfile.TemporaryDirectory() as folder:
        meeting = Path(folder) / "coasts.plenary"
        asked("new", AGENDA, "-o", meeting, "--rules", "untoc-cop")
        asked("play", meeting, SCRIPT, "--strict")
        told = {
            "read": asked("read", AGENDA, "--json"),
            "acts": asked("act", "--list", "--json"),
            "show": asked("show", meeting, "--json"),
            "proceedings": asked("proceedings", meeting, "--json"),
            "import-agenda": asked("import", meeting, REVISED, "--json"),
            "import-participants": asked("import", meeting, PARTICIPANTS, "--json"),
            "import-requests": asked("import", meeting, REQUESTS, "--json", "--yes"),
        }
    return {name: settled(text) for name, text in told.items()}


def asked(*words: object) -> str:
    """Run a command and give what it printed."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = main([str(word) for word in words])
    assert status == 0, words
    return out.getvalue()


def settled(text: str) -> str:
    """Give an answer with its identities and instants of entering in order of appearance."""
    seen: dict[str, str] = {}
    text = _MINTED.sub(lambda found: seen.setdefault(found[0], f"id-{len(seen) + 1}"), text)
    return _ENTERED.sub(r'\1"…"', text)


if __name__ == "__main__":
    for name, text in answers().items():
        (REFERENCES / f"{name}.json").write_text(text, encoding="utf-8")
        json.loads(text)
