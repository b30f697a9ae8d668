"""Join the letters of Arabic and turn its lines into the order in which they are drawn."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import groupby

from arabic_reshaper import ArabicReshaper
from bidi import algorithm
from msgspec import Struct
from msgspec.structs import replace
from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics

from plenary.papers.pdf.vowels import lifted

_JOINING = re.compile("[\u0600-\u06ff]")
_ISOLATES = str.maketrans({"\u2066": "\u202a", "\u2067": "\u202b", "\u2068": "\u202a", "\u2069": "\u202c"})
_UNDRAWN = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c"))
"""What tells a direction and has no shape."""


class Piece(Struct, frozen=True):
    """Words in one face, size and colour, on a coloured ground if ``ground`` is given."""

    words: str
    face: str
    size: float
    colour: Color
    ground: Color | None = None

    @property
    def wide(self) -> float:
        """Give the width in points of the words as they are joined."""
        return _wide(self.words, self.face, self.size)


Line = list[Piece]


@cache
def _shaper() -> ArabicReshaper:
    return ArabicReshaper({"delete_harakat": False, "shift_harakat_position": False})


def _shaped(words: str) -> str:
    """Join letters word by word: none joins across a space, and the words of a report come again and again."""
    return " ".join(_word(word) for word in words.translate(_ISOLATES).split(" "))


@lru_cache(maxsize=1 << 14)
def _word(word: str) -> str:
    return str(_shaper().reshape(word)) if joins(word) else word


@lru_cache(maxsize=1 << 14)
def _wide(words: str, face: str, size: float) -> float:
    return float(pdfmetrics.stringWidth(joined(words), face, size))


def joined(words: str) -> str:
    """Give words with their Arabic letters joined, still in the order of reading."""
    return _shaped(words).translate(_UNDRAWN)


def joins(words: str) -> bool:
    """Tell whether words hold letters that are joined and run from the right."""
    return _JOINING.search(words) is not None


def turned(line: Line, *, rtl: bool = True) -> Line:
    """Give a line in the order in which it is drawn from the left, brackets mirrored; ``rtl`` is how its paragraph runs."""
    shaped = [(_shaped(piece.words), piece) for piece in line]
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if rtl else (0, "L")
    algorithm.get_embedding_levels("".join(words for words, _ in shaped), storage, False, False)
    dressed = (piece for words, piece in shaped for _ in words)
    for sign, piece in zip(storage["chars"], dressed, strict=True):
        sign["piece"] = piece
    for step in (
        algorithm.explicit_embed_and_overrides,
        algorithm.resolve_weak_types,
        algorithm.resolve_neutral_types,
        algorithm.resolve_implicit_levels,
        algorithm.reorder_resolved_levels,
        algorithm.apply_mirroring,
    ):
        step(storage, False)
    runs = groupby(storage["chars"], lambda sign: id(sign["piece"]))
    drawn = [list(signs) for _, signs in runs]
    return [
        replace(signs[0]["piece"], words=lifted("".join(sign["ch"] for sign in signs).translate(_UNDRAWN)))
        for signs in drawn
    ]
