"""Do without libraries that a module would take if they were there, and does as well without."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

WISHED = (
    "typing_extensions",
    *("pysqlite3", "psycopg2cffi", "psycopg2", "psycopg", "pymysql", "MySQLdb"),
)
"""msgspec takes from the first what this Python has itself, and with it comes a part of the standard library that
nothing here needs; peewee looks for the others along the whole path, for the databases of other programs."""


@contextmanager
def spared() -> Iterator[None]:
    """Import within this block as if these libraries were not installed; whoever asks later finds them."""
    modules = cast("dict[str, Any]", sys.modules)
    absent = [name for name in WISHED if name not in modules]
    modules.update(dict.fromkeys(absent))
    try:
        yield
    finally:
        for name in absent:
            modules.pop(name, None)
