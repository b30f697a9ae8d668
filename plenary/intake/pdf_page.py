"""Take from a page of a PDF what stands on it: characters, drawn lines, drawn tables."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from ctypes import create_string_buffer
from functools import lru_cache
from math import hypot

import pypdfium2
import pypdfium2.raw as pdfium
from msgspec import Struct

from plenary.intake.bits import Rule
from plenary.intake.glyphs import Sign
from plenary.intake.grids import Grid, Upright, grids_of

_NAME = 64
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
#: Drawn shapes thinner than this, in points, are lines; shorter lines than this mean nothing.
_THIN, _SHORTEST = 2.5, 15


class Page(Struct, frozen=True):
    """What stands on a page: its characters, its drawn lines and tables, and how wide it is."""

    signs: tuple[Sign, ...]
    rules: tuple[Rule, ...]
    grids: tuple[Grid, ...]
    width: float


#: How the library gives the hyphen at which a line was broken, and the first code that is no character.
_HYPHEN, _NONE = 0x2, 0xFFFE


def page_of(page: pypdfium2.PdfPage) -> Page:
    """Read one page and close it."""
    text = page.get_textpage()
    height = page.get_height()
    rules, uprights = _drawn(page, height)
    grids = tuple(grids_of(rules, uprights))
    read = Page(tuple(_signs(text, height)), tuple(rules), grids, page.get_width())
    text.close()
    page.close()
    return read


def _signs(text: pypdfium2.PdfTextPage, height: float) -> Iterator[Sign]:
    x, y = ctypes.c_double(), ctypes.c_double()
    box, matrix, name = pdfium.FS_RECTF(), pdfium.FS_MATRIX(), create_string_buffer(_NAME)
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code == _HYPHEN:
            code = ord("-")
        if 0xD800 <= code <= 0xDFFF or code >= _NONE:
            continue
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        if code <= 0x20 or code == 0xA0:
            stands = box.right > box.left and not pdfium.FPDFText_IsGenerated(text, index)
            yield Sign(" ", box.left, box.right, height - y.value, 1.0 if stands else 0.0, index)
            continue
        size = abs(pdfium.FPDFText_GetFontSize(text, index)) or 10.0
        if pdfium.FPDFText_GetMatrix(text, index, matrix):
            size *= hypot(matrix.c, matrix.d) or 1.0
        pdfium.FPDFText_GetFontInfo(text, index, name, _NAME, None)
        yield Sign(chr(code), box.left, box.right, height - y.value, size, index, bold=_is_bold(name.value))


@lru_cache(maxsize=256)
def _is_bold(name: bytes) -> bool:
    return _BOLD.search(name) is not None


def _drawn(page: pypdfium2.PdfPage, height: float) -> tuple[list[Rule], list[Upright]]:
    """Give the horizontal and the vertical lines of a page; boxes give their sides."""
    rules: list[Rule] = []
    uprights: list[Upright] = []
    for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3):
        left, bottom, right, top = one.get_bounds()
        y0, y1 = height - top, height - bottom
        if y1 - y0 <= _THIN and right - left > _SHORTEST:
            rules.append(Rule((y0 + y1) / 2, left, right))
        elif right - left <= _THIN and y1 - y0 > _THIN:
            uprights.append(Upright((left + right) / 2, y0, y1))
        elif _is_stroked(one) and right - left > _SHORTEST:
            rules += [Rule(y0, left, right), Rule(y1, left, right)]
            uprights += [Upright(left, y0, y1), Upright(right, y0, y1)]
    return rules, uprights


def _is_stroked(drawn: pypdfium2.PdfObject) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(drawn, fill, stroke) and stroke.value)
