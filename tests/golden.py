"""Golden lines: one of each kind and version as it was first written, never edited afterwards.

``python -m tests.golden`` writes the ones that are missing; what is there it leaves as it is.
"""

from __future__ import annotations

import json
import types
import typing
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from msgspec import Struct

from plenary.archive.line import Line, instant_from, instant_text
from plenary.archive.wire import new_line
from plenary.fact import KINDS, Fact, fields_of

FOLDER = Path(__file__).parent / "data" / "golden"
AT = datetime(2009, 10, 1, 8, 7, 30, 250_000, tzinfo=UTC)

_PLAIN: dict[Any, Any] = {
    int: 3,
    bool: True,
    datetime: AT + timedelta(minutes=5),
    date: date(2009, 10, 2),
    time: time(15, 0),
    timedelta: timedelta(seconds=-90.5),
}


def path_of(kind: str, version: int) -> Path:
    """Give where the golden line of a kind and version lies."""
    return FOLDER / f"{kind}.{version}.json"


def read(path: Path) -> Line:
    """Read a golden line as if it stood in a meeting file."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    body = json.dumps(kept["body"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return Line(
        id=1,
        entry=1,
        act="golden",
        kind=kept["kind"],
        version=kept["version"],
        at=instant_from(kept["at"]),
        entered=AT,
        station="",
        officer="",
        body=body,
        salt="",
        body_hash="",
        hash="",
    )


def example(shape: type[Fact]) -> Fact:
    """Make the one fact of a kind that is always the same."""
    values = {name: _value(name, declared) for name, declared in fields_of(shape).items()}
    return shape(**{**values, "at": AT})


def write_missing() -> list[Path]:
    """Write the golden lines of present versions that are not there yet, and give their paths."""
    missing = [shape for shape in KINDS.values() if not path_of(shape.KIND, shape.VERSION).exists()]
    for shape in missing:
        line = new_line(1, "golden", example(shape))
        kept = {
            "kind": line.kind,
            "version": line.version,
            "at": instant_text(line.at),
            "body": json.loads(line.body),
        }
        text = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
        path_of(line.kind, line.version).write_text(text, encoding="utf-8")
    return [path_of(shape.KIND, shape.VERSION) for shape in missing]


def _value(name: str, declared: Any) -> Any:
    if isinstance(declared, typing.NewType):
        return _value(name, declared.__supertype__)
    if declared is str:
        return f"{name} – é ж ع 中"
    if declared in _PLAIN:
        return _PLAIN[declared]
    if isinstance(declared, type) and issubclass(declared, StrEnum):
        return next(iter(declared))
    if isinstance(declared, type) and issubclass(declared, Struct):
        return declared(**{field: _value(field, kind) for field, kind in fields_of(declared).items()})
    return _compound(name, typing.get_origin(declared), typing.get_args(declared))


def _compound(name: str, origin: Any, inner: tuple[Any, ...]) -> Any:
    if origin in {types.UnionType, typing.Union}:
        return _value(name, next(one for one in inner if one is not types.NoneType))
    if origin is typing.Literal:
        return inner[0]
    return tuple(_value(name, one) for one in inner if one is not Ellipsis)


if __name__ == "__main__":
    for path in write_missing():
        print(f"written: {path.name}")
