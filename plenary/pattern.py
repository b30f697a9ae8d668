"""Regular expressions that are compiled when they are first used: most of those of a module never are in a meeting."""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """Stands for a compiled expression; each verb of it is fetched once."""

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, verb: str) -> Any:
        """Compile, which ``re`` does once for each text, and keep the verb."""
        found = getattr(re.compile(self._text, self._flags), verb)
        setattr(self, verb, found)
        return found


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Give a regular expression as ``re.compile`` would, at no cost until it is used."""
    return cast("re.Pattern[str]", _Later(text, flags))
