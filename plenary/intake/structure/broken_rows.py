"""Join the rows of a timetable whose words run over several lines."""

from __future__ import annotations

from datetime import date, time

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import symbols
from plenary.intake.reading import Row
from plenary.intake.source import Place
from plenary.intake.structure.cut import Cut
from plenary.intake.structure.titles import cleaned, is_continued
from plenary.intake.words import Lexicon


class Block(Struct):
    """The block of time the walk is in; a frame is the hours of a whole day beside its name."""

    number: int
    place: Place
    start: time | None = None
    end: time | None = None
    when: str = ""
    used: bool = False
    frame: bool = False


def ended(rows: list[Row], block: Block | None, row: Cut, words: Lexicon) -> bool:
    """Join words that only end the title of the row above, and tell whether they do."""
    first = _above(rows, block, row)
    if first is None:
        return False
    if _names_documents(row.title):
        return True
    title = cleaned(f"{first.title} {row.title}", words)
    rows[-1] = replace(first, title=title, continued=first.continued or is_continued(row.title, words))
    return True


def _names_documents(title: str) -> bool:
    """Tell whether words in brackets under a row are nothing but the symbols of its documents."""
    text = title.strip()
    if text[:1] not in "(（" or not symbols.find(text):
        return False
    for _, start, end in reversed(symbols.located(text)):
        text = text[:start] + text[end:]
    return not any(sign.isalpha() for sign in text)


def named_below(rows: list[Row], block: Block | None, number: str, row: Cut, words: Lexicon) -> bool:
    """Give the number on the second line of a row to the words of its first line, and tell whether it is one."""
    first = _above(rows, block, row)
    if first is None or first.item or row.spans:
        return False
    title = cleaned(f"{first.title} {row.title}", words)
    rows[-1] = replace(first, item=number, title=title, continued=is_continued(row.title, words))
    return True


def began_above(rows: list[Row], block: Block | None, day: date | None, row: Cut, words: Lexicon) -> str:
    """Join words beside a time that go on from the row above it, and give all of them; else nothing.

    The time stands in the middle of its row, so the row begins above the time.
    """
    if block is None or not rows or row.day or not row.title[:1].islower():
        return ""
    if rows[-1].date != day or rows[-1].block != block.number - 1:
        return ""
    title = f"{rows[-1].title} {cleaned(row.title, words)}"
    block.used = True
    rows[-1] = replace(
        rows[-1], block=block.number, start=block.start, end=block.end, when=block.when, title=title
    )
    return title


def _above(rows: list[Row], block: Block | None, row: Cut) -> Row | None:
    """Give the row above in the same block, if the words here cannot begin a row themselves."""
    if not row.loose or row.day or not rows or block is None or rows[-1].block != block.number:
        return None
    return rows[-1] if row.title[:1].islower() or row.title[:1] in "(（" else None
