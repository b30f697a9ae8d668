"""Read lines from the bare pages of a damaged file, without SQLite, which gives up at the first bad page.

After the description of the file format of SQLite: leaf pages of tables
(part 1.6), overflow pages (1.7), records (2.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from plenary.archive.line import Line
from plenary.archive.rows import line_of
from plenary.archive.schema import COLUMNS
from plenary.refusal import Trouble

_HEAD = 100
_LEAF = 0x0D
_USUAL_SIZE = 4096
_SIZES = frozenset(1 << power for power in range(9, 17))
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_ONE = 9
_TEXT = 13


class Pages(Struct, frozen=True):
    """The bytes of a database, cut into pages of ``size``."""

    content: bytes
    size: int

    def __getitem__(self, number: int) -> bytes:
        """Give a page by its number, the first being 1.

        Raises:
            IndexError: the file ends before.
        """
        start = (number - 1) * self.size
        if number < 1 or start + self.size > len(self.content):
            raise IndexError(number)
        return self.content[start : start + self.size]

    def __len__(self) -> int:
        """Count the whole pages."""
        return len(self.content) // self.size


def lines_in(content: bytes) -> Iterator[Line]:
    """Give every line that stands whole in some page, in no order; one may come twice."""
    told = int.from_bytes(content[16:18], "big")
    pages = Pages(content, told if told in _SIZES else _USUAL_SIZE)
    for number in range(1, len(pages) + 1):
        page = pages[number]
        start = _HEAD if number == 1 else 0
        if page[start] == _LEAF:
            yield from _lines_of(pages, page, start)


def _lines_of(pages: Pages, page: bytes, start: int) -> Iterator[Line]:
    for place in range(int.from_bytes(page[start + 3 : start + 5], "big")):
        pointer = start + 8 + 2 * place
        try:
            line = _line_at(pages, page, int.from_bytes(page[pointer : pointer + 2], "big"))
        except (IndexError, ValueError, Trouble):
            continue
        if line is not None:
            yield line


def _line_at(pages: Pages, page: bytes, place: int) -> Line | None:
    """Read one cell; None where it is a row of another table."""
    length, place = _varint(page, place)
    number, place = _varint(page, place)
    values = _record(_payload(pages, page, place, length))
    if len(values) != len(COLUMNS):
        return None
    return line_of([number, *values[1:]])


def _payload(pages: Pages, page: bytes, place: int, length: int) -> bytes:
    most = pages.size - 35
    if length <= most:
        return _cut(page, place, length)
    if length > len(pages.content):
        raise ValueError(length)
    least = (pages.size - 12) * 32 // 255 - 23
    local = least + (length - least) % (pages.size - 4)
    local = local if local <= most else least
    payload = _cut(page, place, local)
    following = int.from_bytes(_cut(page, place + local, 4), "big")
    while len(payload) < length:
        overflow = pages[following]
        following = int.from_bytes(overflow[:4], "big")
        payload += overflow[4:]
    return payload[:length]


def _record(payload: bytes) -> list[Any]:
    head, place = _varint(payload, 0)
    kinds = []
    while place < head:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values = []
    for kind in kinds:
        length = _length(kind)
        values.append(_value(kind, _cut(payload, place, length)))
        place += length
    return values


def _length(kind: int) -> int:
    if kind >= _TEXT - 1:
        return (kind - _TEXT + 1) // 2
    return _INTEGERS.get(kind, 0)


def _value(kind: int, content: bytes) -> int | str | None:
    if kind in _INTEGERS:
        return int.from_bytes(content, "big", signed=True)
    if kind >= _TEXT and kind % 2:
        return content.decode()
    return {_ONE - 1: 0, _ONE: 1}.get(kind)


def _varint(content: bytes, place: int) -> tuple[int, int]:
    """Read a number of one to nine bytes and where the next one stands."""
    number = 0
    for step in range(8):
        byte = content[place + step]
        number = number << 7 | byte & 0x7F
        if not byte & 0x80:
            return number, place + step + 1
    return number << 8 | content[place + 8], place + 9


def _cut(content: bytes, place: int, length: int) -> bytes:
    part = content[place : place + length]
    if len(part) < length:
        raise IndexError(place)
    return part
