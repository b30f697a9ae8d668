"""Say no: with the reason as a key and the facts that explain it, never with prose."""

from __future__ import annotations

from pathlib import Path


class Denial(Exception):  # noqa: N818 - a word of the field, not an error of the program
    """A no with a reason and its facts; the sentence is made at the edge, in the reader's tongue."""

    def __init__(self, reason: str, /, **facts: object) -> None:
        """Keep the reason (a key of the family's table of sentences) and the facts that fill it."""
        super().__init__(reason, facts)
        self.reason = reason
        self.facts = facts

    def __str__(self) -> str:
        """Give reason and facts for a log."""
        said = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.reason} ({said})" if said else self.reason


class Refusal(Denial):
    """The rules, or the state of the meeting, do not allow the act. Nothing was entered.

    ``reason`` is a key of ``plenary.conduct.reasons``.
    """


class Trouble(Denial):
    """The disk did not keep what it was given, or the file is not sound. The act did not happen."""


class Unreadable(Exception):  # noqa: N818 - says what the file is
    """An input that cannot be used: which file, where in it, why, and what to do.

    Attributes:
        path: the file, as the user named it.
        why: a marked sentence with ``%(name)s`` placeholders filled from ``facts``.
        remedy: a marked sentence saying what to do.
        place: where in the file ("page 3", "line 12"), if that is known.
    """

    def __init__(
        self, path: Path | str, why: str, *, remedy: str, place: str | None = None, **facts: object
    ) -> None:
        super().__init__(str(path), why)
        self.path = str(path)
        self.why = why
        self.remedy = remedy
        self.place = place
        self.facts = facts
