"""Read a file of formulas as people write it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from plenary.refusal import Unreadable
from plenary.script.mending import MEND
from plenary.tongue import N_

NO_TOML = N_("The file of formulas cannot be read: %(said)s.")


def tables(path: Path) -> dict[str, Any]:
    """Give the tables of a file.

    Raises:
        Unreadable: it cannot be read, or is no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Unreadable(path, NO_TOML, remedy=MEND, said=str(error)) from error
