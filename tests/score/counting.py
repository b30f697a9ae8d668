"""Compare a reading with what is expected of it, fact by fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

MASTHEAD = (
    "language",
    "parent_body",
    "body",
    "session",
    "symbol",
    "title",
    "dates",
    "date_from",
    "date_to",
    "place",
    "opening",
    "distribution",
    "document_date",
    "original_language",
)
Facts = Counter[tuple[Any, ...]]


@dataclass
class Score:
    """How many facts were expected, found, and both, by the part of the agenda they belong to."""

    expected: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        self.expected += other.expected
        self.found += other.found
        self.right += other.right

    def recall(self, part: str | None = None) -> float:
        """Give the share of what was expected that was found; 1 where nothing was."""
        return _share(self.right, self.expected, part)

    def precision(self, part: str | None = None) -> float:
        """Give the share of what was found that was expected; 1 where nothing was found."""
        return _share(self.right, self.found, part)


def _share(part: Counter[str], whole: Counter[str], name: str | None) -> float:
    counts = [(part[key], whole[key]) for key in whole if name in {None, key}]
    total = sum(count for _, count in counts)
    return sum(count for count, _ in counts) / total if total else 1.0


def compared(said: dict[str, Any], expected: dict[str, Any]) -> Score:
    """Score one reading; parts that the expectation does not name are not judged."""
    score = Score()
    for part, of in PARTS.items():
        wanted = of(expected, expected)
        if wanted is None:
            continue
        found = of(said, expected) or Counter()
        both = wanted & found
        score.expected[part] += wanted.total()
        score.found[part] += found.total()
        score.right[part] += both.total()
        score.wrong += [f"{part}: missing {fact!r}" for fact in wanted - both]
        score.wrong += [f"{part}: unexpected {fact!r}" for fact in found - both]
    return score


def _masthead(said: dict[str, Any], expected: dict[str, Any]) -> Facts:
    keys = [key for key in MASTHEAD if key in expected]
    return Counter((key, said.get(key)) for key in keys if said.get(key) is not None)


def _items(said: dict[str, Any], expected: dict[str, Any]) -> Facts | None:
    if "items" not in expected:
        return None
    return Counter((one["number"], one["title"], one["parent"]) for one in said["items"])


def _documents(said: dict[str, Any], expected: dict[str, Any]) -> Facts | None:
    judged = {one["number"] for one in expected.get("items", ()) if "documents" in one}
    if not judged:
        return None
    return Counter(_listed(said, judged))


def _listed(said: dict[str, Any], judged: set[str]) -> Iterator[tuple[Any, ...]]:
    for item in said["items"]:
        for document in item.get("documents", ()) if item["number"] in judged else ():
            yield (item["number"], tuple(document["symbols"]), document["title"])


def _slots(said: dict[str, Any], expected: dict[str, Any]) -> Facts | None:
    if "slots" not in expected:
        return None
    return Counter(
        (one["date"], one["start"], one["end"], tuple(one["items"]), one["label"]) for one in said["slots"]
    )


def _rows(said: dict[str, Any], expected: dict[str, Any]) -> Facts | None:
    if "rows" not in expected:
        return None
    return Counter(tuple(one.values()) for one in said["rows"])


def _footnotes(said: dict[str, Any], expected: dict[str, Any]) -> Facts | None:
    if "footnotes" not in expected:
        return None
    return Counter((one["marker"], one["item"], tuple(one["symbols"])) for one in said["footnotes"])


def _doubts(said: dict[str, Any], expected: dict[str, Any]) -> Facts | None:
    if "doubts" not in expected:
        return None
    return Counter((one["code"],) for one in said["doubts"])


PARTS = {
    "masthead": _masthead,
    "items": _items,
    "documents": _documents,
    "slots": _slots,
    "rows": _rows,
    "footnotes": _footnotes,
    "doubts": _doubts,
}
"""The parts of an agenda, each with what makes the facts of it out of the JSON."""
