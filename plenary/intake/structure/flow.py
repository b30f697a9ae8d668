"""Make paragraphs out of lines: without page furniture, with broken sentences joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import dates, symbols, times
from plenary.intake.characters import digits, fold, run_on, squeezed, tidy
from plenary.intake.numbering import marker
from plenary.intake.source import Line, Place, Source
from plenary.intake.structure.designations import original_shape, session_shape
from plenary.intake.words import LEXICONS, Lexicon

#: A page number, a job number with its star number, or a running foot ("Page 3", "2/14").
_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:page\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–—\s]*", re.IGNORECASE)
_JOB_NUMBER = re.compile(
    r"(?:\d{1,3}\s+)?(?:(?:V|GE|K|NY|HS|G|N)\.?\s?)?\d{2}-\d{5}\s*(?:\([EFSRACefsrac]\))?(?:[\s\d*]*)|\*\d{6,8}\*"
    r"|(?:V|GE|K|NY)\.?\s*(?:\d{2}-?)?\s*(?:\([EFSRAC]\))?|K\d{7}(?:\.[a-z])?(?:\s+\d{6})*|(?:GE|V)\.\d{2}-\d*"
)
_JOB_AT_END = re.compile(
    r"\s+(?:(?:V|GE|K|NY)\.?\s?(?:\d{2}(?:-\d{5})?)?\s*\([EFSRAC]\)[\s\d*]*|\*\d{6,8}\*)\s*$"
)
_FINAL = re.compile(r"[.!?;:。！？；：؟؛)）\]»”\"’*⁰¹²³⁴⁵⁶⁷⁸⁹]\s*$")
_SENTENCE_LENGTH = 40
_MASTHEAD = 30
#: A figure indented so far is the number of a page.
_FAR_RIGHT = 25
#: A letter in brackets in the middle of a sentence.
_CITED = re.compile(r"[(（]?[^\W\d_]{1,4}[)）]\s*(?:[,;،，)）]|[a-zа-яё]|[款项目]|من\s)")
#: Points that lead to a page end an entry of a table of contents.
_LEADS = re.compile(r"(?:\s?[.…·]){6,}\s*\d{0,3}\s*$")
#: What stands at no other place: the path of the file, the word for a page with its number.
_FOOT = re.compile(r"[A-Z]:\\\S.*\.\w{2,5}|page \d{1,3}", re.IGNORECASE)
_STARS = re.compile(r"\*{1,3}")
_DIVIDER = re.compile(r"[-–—_=.\s]{3,}|(?:\*\s*){4,}|\*(?:\s+\*)+")


class Paragraph(Struct, frozen=True, kw_only=True):
    """Words that belong together, tidied, with the place where they begin.

    Attributes:
        text: the words on one line; cells of a row are joined by a space.
        cells: the cells of a row of a table, tidied.
        pieces: what stands apart on the same line (columns of a masthead), at least ``text``.
        gap, page, heading: as of its first line.
    """

    text: str
    place: Place
    cells: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    gap: bool = False
    page: bool = False
    heading: bool = False


def paragraphs(source: Source, words: Lexicon) -> list[Paragraph]:
    """Give the paragraphs of a document in reading order, each with the place of its first line."""
    lines = list(_without_furniture(source.lines, words))
    made = [_paragraph(line) for line in lines]
    kept: list[Paragraph] = []
    before: Line | None = None
    for line, made_one in zip(lines, made, strict=True):
        if kept and _STARS.fullmatch(kept[-1].text):
            star = kept.pop().text
            long = len(made_one.text) > _SENTENCE_LENGTH and not made_one.cells
            made_one = replace(made_one, text=f"{star} {made_one.text}") if long else made_one  # noqa: PLW2901
        if (kept and before and not source.whole and _runs_on(before, line, made_one, words)) or (
            kept and _was_broken(kept[-1], made_one, words)
        ):
            kept[-1] = _joined(kept[-1], made_one)
        elif made_one.text or made_one.cells:
            kept.append(made_one)
        before = line
    return kept


def _paragraph(line: Line) -> Paragraph:
    cells = tuple(tidy(cell).replace("\t", " ").strip() for cell in line.cells)
    text = tidy(line.text)
    if cells:
        text = " ".join(run_on(cell.split("\n")) for cell in cells if cell)
    pieces = tuple(piece for piece in re.split(r"\t+|\n| {3,}", line.text) if piece.strip())
    pieces = (
        tuple(tidy(part) for cell in cells for part in cell.split("\n") if part.strip())
        if cells
        else tuple(map(tidy, pieces))
    )
    text = _JOB_AT_END.sub("", " ".join(text.split()))
    return Paragraph(
        text=text, place=line.place, cells=cells, pieces=pieces or (text,), gap=line.gap, heading=line.heading
    )


def _without_furniture(lines: Sequence[Line], words: Lexicon) -> Iterable[Line]:
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
        own = own.removeprefix("?") if tidy(line.text) == own.removeprefix("?") else own
        before = line.text
        yield replace(line, page=True) if page else line
        page = False


def _own_symbol(lines: Sequence[Line]) -> str:
    """Give the symbol that stands alone on one of the first lines, marked until it was passed; else nothing."""
    first = (tidy(line.text) for line in lines[:_MASTHEAD])
    return next((f"?{text}" for text in first if symbols.parse(text)), "")


def _is_own_again(line: Line, before: str, own: str, words: Lexicon) -> bool:
    """Tell whether a line only repeats the symbol of the document, and lists no document."""
    if own.startswith("?") or not own or tidy(line.text) != own:
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
    if _JOB_NUMBER.fullmatch(plain) or _DIVIDER.fullmatch(plain) or _FOOT.fullmatch(plain):
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


def _runs_on(before: Line, line: Line, paragraph: Paragraph, words: Lexicon) -> bool:
    if line.gap or line.cells or before.cells or not before.full or _LEADS.search(before.text):
        return False
    if line.page and _FINAL.search(tidy(before.text)):
        return False
    if ":" in paragraph.text and original_shape(words).match(paragraph.text):
        return False
    if is_documents_heading(before.text, words) or is_documents_heading(line.text, words):
        return False
    if _begins_with_symbol(line.text) or " " not in before.text.strip():
        return False
    numbered = marker(paragraph.text, words) is not None and not _is_cited(before.text, paragraph.text)
    return not numbered and not _stands_alone(paragraph.text, before.text, words)


def _is_cited(before: str, text: str) -> bool:
    """Tell whether a letter at the beginning of a line ends what the line before cites: ``paragraph 3`` / ``(a), of``."""
    return digits(before.rstrip())[-1:].isdigit() and _CITED.match(text) is not None


def _is_day(text: str, words: Lexicon) -> bool:
    """Tell whether a line is a day with its weekday, and nothing else."""
    found = dates.find(text, words) if len(text) < _SENTENCE_LENGTH else []
    return (
        bool(found)
        and found[0].weekday is not None
        and found[0].end - found[0].start >= len(text.strip(" .:"))
    )


def _is_row(text: str, words: Lexicon) -> bool:
    """Tell whether a line begins with a time or a day, as rows do that were set as lines."""
    days = dates.find(text, words)
    return times.begins(text, words) or (bool(days) and days[0].start == 0)


def _stands_alone(text: str, before: str, words: Lexicon) -> bool:
    """Tell whether a line is a heading in capitals under one that is not, or names a session, or sends elsewhere."""
    capitals = text.isupper() and " " in text and not before.isupper()
    return (
        capitals
        or (times.begins(text, words) and _is_row(before, words))
        or _is_day(text, words)
        or session_shape(words).fullmatch(text) is not None
        or text.startswith(words.sends)
    )


def is_documents_heading(text: str, words: Lexicon) -> bool:
    """Tell whether a line heads the documents of an item."""
    folded = squeezed(text.strip("_"))
    return any(folded in {squeezed(form) for form in one.documentation} for one in (words, LEXICONS["en"]))


def _begins_with_symbol(text: str) -> bool:
    """Tell whether a line holds a symbol alone, or before words that stand apart from it."""
    return symbols.parse(re.split(r"\s{2,}", text.strip(), maxsplit=1)[0]) is not None


def _was_broken(before: Paragraph, after: Paragraph, words: Lexicon) -> bool:
    """Tell whether a page ended in the middle of a sentence that goes on here."""
    if before.cells or after.cells or not (after.gap or after.page) or len(before.text) < _SENTENCE_LENGTH:
        return False
    if _FINAL.search(before.text) or not after.text[:1].islower() or before.heading:
        return False
    return marker(after.text, words) is None and not times.begins(after.text, words)


def _joined(before: Paragraph, after: Paragraph) -> Paragraph:
    text = run_on((before.text, after.text))
    return replace(before, text=text, pieces=(text,))
