"""Write tables of plain rows as a SQLite file of their own, for whoever wants to query with SQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from peewee import SqliteDatabase

from plenary.archive.connect import connect_new, run, transaction
from plenary.archive.whole import whole

Cell = str | int | None
Row = Mapping[str, Cell]
Tables = Mapping[str, Sequence[Row]]


def write_tables(path: Path, columns: Mapping[str, Sequence[str]], tables: Tables) -> None:
    """Write tables whole or not at all; ``columns`` names those of each table, in order.

    Figures are kept as figures, all else as text; an older file of that name gives way.

    Raises:
        Trouble: the disk refused; what stood there before stands there still.
    """
    with whole(path) as part, closing(connect_new(part)) as database, transaction(database):
        for name, named in columns.items():
            _table(database, name, named, tables.get(name, ()))


def _table(database: SqliteDatabase, name: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    listed = ", ".join(_quoted(column) for column in columns)
    run(database, f"CREATE TABLE {_quoted(name)} ({listed})")
    places = ", ".join("?" * len(columns))
    # Names of tables and columns are ours; what a meeting holds goes through the places.
    insert = f"INSERT INTO {_quoted(name)} ({listed}) VALUES ({places})"  # noqa: S608 - as said above
    for row in rows:
        run(database, insert, [row[column] for column in columns])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
