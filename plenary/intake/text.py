"""Read plain text: whatever its encoding, with its cells, pages and broken lines."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from plenary.intake.language import recognise
from plenary.intake.markup import is_marked_up, plain
from plenary.intake.refused import not_text, nothing_in, whole_file
from plenary.intake.source import Guess, Line, Place, Source, cells_of

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Encodings of one language group, tried where the bytes are not Unicode.
_OLD = (("cp1251", "ru"), ("cp1256", "ar"), ("gb18030", "zh"), ("cp1252", ""))
_JUNK = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SHORTEST_MEASURE, _LONGEST_MEASURE = 50, 140


def read(path: Path, progress: Callable[[float], None] | None = None) -> Source:
    """Read a text file.

    Raises:
        Unreadable: it cannot be opened, is empty, or is no text.
    """
    data = whole_file(path)
    text, guessed = decoded(data, path)
    if not text.strip():
        raise nothing_in(path)
    if progress:
        progress(1.0)
    return source_of(path, text, guessed)


def in_encoding(guessed: str) -> tuple[Guess, ...]:
    """Say which encoding was guessed; nothing where none was."""
    return (("encoding-guessed", (("encoding", guessed),)),) if guessed else ()


def source_of(path: Path, text: str, guessed: str = "") -> Source:
    """Give a text as its lines; ``guessed`` names its encoding where that had to be guessed."""
    lines = lines_of(text)
    if is_marked_up(lines):
        lines = tuple(
            replace(line, place=replace(line.place, line=index)) for index, line in enumerate(plain(lines))
        )
    return Source(path, lines, guesses=in_encoding(guessed))


def decoded(data: bytes, path: Path) -> tuple[str, str]:
    """Give the text of the bytes, and the name of the encoding if it had to be guessed.

    Raises:
        Unreadable: the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data.decode(encoding, errors="replace"), path), ""
    encoding = _wide(data) or ("" if _is_utf8(data) else _guess(data))
    return _checked(data.decode(encoding or "utf-8", errors="replace"), path), encoding


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes) -> str:
    """Recognise two-byte text without a mark by its line ends and spaces."""
    if len(data) % 2 or 0 not in data[:400]:
        return ""
    # Only whole signs count: half of one and half of the next is a space in the other order.
    signs = [data[at : at + 2] for at in range(0, len(data), 2)]
    little = signs.count(b"\n\x00") + signs.count(b" \x00")
    big = signs.count(b"\x00\n") + signs.count(b"\x00 ")
    if max(little, big) < 4:
        return ""
    return "utf-16-le" if little >= big else "utf-16-be"


def _guess(data: bytes) -> str:
    best, most = "cp1252", 0.0
    for encoding, code in _OLD:
        text = data.decode(encoding, errors="replace")
        found = recognise(text)
        fits = found is not None and (found == code or (not code and found in {"en", "fr", "es"}))
        worth = _worth(text, code) if fits else 0.0
        if worth > most:
            best, most = encoding, worth
    return best


def _worth(text: str, code: str) -> float:
    """Tell how likely a text was meant: a share of its letters that are usual in the language."""
    usual = {
        "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
        "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئ،؛",
        "zh": "",
        "": "éèêëàâçôöîïùûüœñáíóúÉÀÇÑÁÍÓÚ’–“”«»°º—‘…",
    }[code]
    high = [sign for sign in text if sign > "\x7f"]
    if not high:
        return 0.0
    if code == "zh":
        return 0.9 * sum("\u4e00" <= sign <= "\u9fa5" for sign in high) / len(high)
    return sum(sign in usual for sign in high) / len(high)


def _checked(text: str, path: Path) -> str:
    if len(_JUNK.findall(text)) + text.count("\ufffd") > max(2, len(text) // 50):
        raise not_text(path)
    return text


def lines_of(text: str) -> tuple[Line, ...]:
    """Cut a text into its lines that hold something; empty ones become the gap before the next."""
    raw = re.split(r"\r\n|\r|\n|\u2028|\u2029", text)
    lines: list[Line] = []
    gap = page = False
    for number, written in enumerate(raw, 1):
        page = page or "\f" in written
        words = written.replace("\f", "").rstrip(" ")
        if not words.strip():
            gap = True
            continue
        place = Place("line", number, len(lines))
        lines.append(Line(text=words, place=place, cells=cells_of(words), gap=gap or page, page=page))
        gap = page = False
    return _measured(lines)


def _measured(lines: list[Line]) -> tuple[Line, ...]:
    """Mark the lines that end because the measure does, if the text was broken to a measure at all."""
    plain = [line for line in lines if not line.cells]
    measure = max((len(line.text) for line in plain), default=0)
    if not _SHORTEST_MEASURE <= measure <= _LONGEST_MEASURE:
        return tuple(lines)
    marked = [_marked(line, after, measure) for line, after in zip(lines, [*lines[1:], None], strict=True)]
    if sum(line.full for line in marked) < max(3, len(plain) // 8):
        return tuple(lines)
    return tuple(marked)


def _marked(line: Line, after: Line | None, measure: int) -> Line:
    if after is None or after.gap or after.cells or line.cells:
        return line
    first_word = after.text.split()[0]
    full = len(line.text) + 1 + len(first_word) > measure - 3
    return Line(text=line.text, place=line.place, cells=line.cells, gap=line.gap, page=line.page, full=full)
