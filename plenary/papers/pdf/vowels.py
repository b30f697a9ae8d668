"""Draw vowel marks above the hamza of an alef: the typesetter follows no table of a face that tells where they stand.

A face gets a second glyph for each mark, the first one moved up, under a character of the private area. What is
drawn higher by other means is taken for a line of its own by programs that copy from the file.
"""

from __future__ import annotations

import re
from struct import pack, unpack

from reportlab.pdfbase.ttfonts import TTFontFace

_PRIVATE = 0xE000
_MARKS = (0x064B, 0x064C, 0x064E, 0x064F, 0x0651, 0x0652)
_BEFORE_ALEF = re.compile(rf"[{''.join(map(chr, _MARKS))}]+(?=[\ufe83\ufe84\ufef7\ufef8])")
_RAISED = {mark: chr(_PRIVATE + mark) for mark in _MARKS}
_ALEF, _DAMMA, _BOTTOM, _TOP = 0xFE83, 0x064F, 1, 3
_GAP = 0.01
"""Between the hamza and a mark above it, in parts of the size."""
_COMPOSITE, _PLACED_BY_WORDS = -1, 0x3
"""A glyph of one other glyph, its place in two words (OpenType, glyf)."""


def lifted(drawn: str) -> str:
    """Give words in the order in which they are drawn with the marks lifted that an alef has above its hamza."""
    return _BEFORE_ALEF.sub(lambda found: found[0].translate(_RAISED), drawn)


def mark_of(character: int) -> int:
    """Give the mark that a character of the private area is drawn for; any other character is itself."""
    return character - _PRIVATE if character - _PRIVATE in _RAISED else character


def give_lifted(face: TTFontFace) -> None:
    """Give a face the lifted marks, behind its own glyphs; one without marks of vowels stays as it is."""
    if not face.charToGlyph.keys() >= _RAISED.keys():
        return
    glyphs = bytearray(face.get_table("glyf"))
    rise = box(face, _ALEF)[_TOP] - box(face, _DAMMA)[_BOTTOM] + round(_GAP * face.unitsPerEm)
    for mark in _MARKS:
        left, bottom, right, top = box(face, mark)
        own = face.charToGlyph[mark]
        glyphs += pack(
            ">5hHHhh", _COMPOSITE, left, bottom + rise, right, top + rise, _PLACED_BY_WORDS, own, 0, rise
        )
        face.charToGlyph[_PRIVATE + mark] = len(face.hmetrics)
        face.charWidths[_PRIVATE + mark] = face.charWidths[mark]
        face.hmetrics.append(face.hmetrics[own])
        face.glyphPos.append(len(glyphs))
    face.table["glyf"] |= {"offset": len(face._ttf_data), "length": len(glyphs)}  # noqa: SLF001 - the library adds none
    face._ttf_data += bytes(glyphs)  # noqa: SLF001


def box(face: TTFontFace, character: int) -> tuple[int, ...]:
    """Give the edges of a glyph, left, bottom, right and top, in units of its face."""
    start, _ = face.get_table_pos("glyf")
    return unpack(">4h", face.get_chunk(start + face.glyphPos[face.charToGlyph[character]] + 2, 8))
