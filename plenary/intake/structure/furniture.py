"""Take the furniture of pages out of the lines: page and job numbers, running heads, what is repeated or empty."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from plenary.intake import symbols
from plenary.intake.characters import digits, fold, tidy
from plenary.intake.source import Line
from plenary.intake.structure.designations import is_documents_heading
from plenary.intake.words import Lexicon

#: A page number, a job number with its star number, or a running foot ("Page 3", "2/14").
_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:page\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–—\s]*", re.IGNORECASE)
_JOB_NUMBER = re.compile(
    r"(?:\d{1,3}\s+)?(?:(?:V|GE|K|NY|HS|G|N)\.?\s?)?\d{2}-\d{5}\s*(?:\([EFSRACefsrac]\))?(?:[\s\d*]*)|\*\d{6,8}\*"
    r"|(?:V|GE|K|NY)\.?\s*(?:\d{2}-?)?\s*(?:\([EFSRAC]\))?|K\d{7}(?:\.[a-z])?(?:\s+\d{6})*|(?:GE|V)\.\d{2}-\d*"
)
_MASTHEAD = 30
#: A figure indented so far is the number of a page.
_FAR_RIGHT = 25
#: What stands at no other place: the path of the file, the word for a page with its number.
_FOOT = re.compile(r"[A-Z]:\\\S.*\.\w{2,5}|page \d{1,3}", re.IGNORECASE)
_END = re.compile(
    r"\[?\s*(?:End of document|Fin du document|Fin del documento|Конец документа|文件完|نهاية الوثيقة)\s*\]?",
    re.IGNORECASE,
)
_DIVIDER = re.compile(r"[-–—_=.\s]{3,}|(?:\*\s*){4,}|\*(?:\s+\*)+")
_APART = re.compile(r"\t+|\n| {3,}")


def without_furniture(lines: Sequence[Line], words: Lexicon) -> Iterable[Line]:
    """Give the lines that say something; the first line after a page's furniture begins the page."""
    running = _running_lines(lines)
    own = _own_symbol(lines)
    before = ""
    page = False
    for index, line in enumerate(lines):
        last = index + 1 == len(lines)
        follows_page = line.place.unit == "page" if last else lines[index + 1].page
        near_break = line.page or follows_page or page
        indented = len(line.text) - len(line.text.lstrip(" ")) > _FAR_RIGHT
        if index == 0 and line.place.unit == "page" and _is_running(tidy(line.text), running):
            continue
        if not line.cells and _is_furniture(line.text, near_break=near_break or indented, running=running):
            page = page or line.page
            continue
        if _is_own_again(line, before, own, words):
            continue
        if own.startswith("?") and own[1:] in pieces_of(line):
            own = own[1:]
        before = line.text
        yield replace(line, page=True) if page else line
        page = False


def _own_symbol(lines: Sequence[Line]) -> str:
    """Give the symbol that stands alone, or apart, on one of the first lines, marked until it was passed; else nothing."""
    first = (text for line in lines[:_MASTHEAD] for text in pieces_of(line))
    return next((f"?{text}" for text in first if symbols.parse(text)), "")


def pieces_of(line: Line) -> list[str]:
    """Give what stands apart on one line."""
    return [tidy(piece) for piece in _APART.split(line.text) if piece.strip()]


def _is_own_again(line: Line, before: str, own: str, words: Lexicon) -> bool:
    """Tell whether a line only repeats the symbol of the document, and lists no document."""
    if own.startswith("?") or not own or tidy(line.text).rstrip("*") != own.rstrip("*"):
        return False
    return not is_documents_heading(before, words) and symbols.parse(tidy(before)) is None


def _running_lines(lines: Sequence[Line]) -> frozenset[str]:
    """Give the short lines that stand again and again at the head or foot of pages."""
    edges = Counter(
        _running(lines[near].text)
        for index, line in enumerate(lines)
        if line.page
        for near in (index - 2, index - 1, index, index + 1)
        if 0 <= near < len(lines) and len(lines[near].text) < 80
    )
    return frozenset(text for text, count in edges.items() if count > 1 and text)


def _running(text: str) -> str:
    """Give what running lines have in common: their words, whatever page they count."""
    return re.sub(r"\d+", "0", fold(text))


def _is_furniture(text: str, *, near_break: bool, running: frozenset[str]) -> bool:
    plain = digits(tidy(text)).strip()
    if not plain:
        return False
    if (
        _JOB_NUMBER.fullmatch(plain)
        or _DIVIDER.fullmatch(plain)
        or _FOOT.fullmatch(plain)
        or _END.fullmatch(plain)
    ):
        return True
    if not near_break:
        return False
    is_symbol = symbols.parse(plain) is not None
    return bool(_PAGE_NUMBER.fullmatch(plain)) or is_symbol or _is_running(plain, running)


def _is_running(text: str, running: frozenset[str]) -> bool:
    """Tell whether a line stands again and again, and does not begin as items do."""
    return (
        _running(text) in running
        and re.match(r"\d{1,2}(?:\.\d{1,2})*(?:\s*[.)]|\s+\D|\s*[-–]\s)|[(（]?[^\W\d_]{1,2}[)）]", text)
        is None
    )
