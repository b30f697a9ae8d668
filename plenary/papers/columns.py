"""Give columns their widths: each its share, but none less than its longest word needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from plenary.papers.firm import firm
from plenary.tongues.spacing import JOINER, as_kept, joined

NARROWED = 0.5
"""No column takes more than this part of the width for the sake of one word: a longer one is broken."""


def fitted(shares: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """Part a width in proportion to ``shares``, giving each column at least ``least``, in the same unit.

    What one column needs beyond its share the others give in proportion to theirs. Where there is not
    enough for all, each is made narrower alike.
    """
    needs = [min(need, width * NARROWED) for need in least]
    if sum(needs) >= width:
        return [need * width / sum(needs) for need in needs]
    fixed: set[int] = set()
    while True:
        left = width - sum(needs[place] for place in fixed)
        whole = sum(share for place, share in enumerate(shares) if place not in fixed)
        given = [
            needs[place] if place in fixed else share * left / whole for place, share in enumerate(shares)
        ]
        short = {place for place, wide in enumerate(given) if wide < needs[place]}
        if not short - fixed:
            return given
        fixed |= short


_CJK = "[\u2e80-\u9fff\uf900-\uffef]"
_ENDS = re.compile(rf"[^\S\u00a0]+|(?<={_CJK})(?!{JOINER})|(?<!{JOINER})(?={_CJK})")
"""Where a line may end: at a space that breaks, and beside a character of Chinese that nothing joins."""
_WIDE = re.compile(_CJK)
_JOINING = re.compile("[\u0600-\u06ff]")
_FULL, _LETTER, _ELSE = 1.0, 0.75, 0.6
"""Widths of a sign in parts of the size of its face, rather too wide than too narrow: Chinese, Arabic, others."""


def longest_word(words: Iterable[str], size: float) -> float:
    """Estimate the width in points of the longest word in a face of ``size`` points, for files that others set."""
    parts = (word for said in words for word in _ENDS.split(joined(firm(said))))
    return max((wide(part, size) for part in parts), default=0.0)


def wide(word: str, size: float) -> float:
    """Estimate the width in points of words on one line in a face of ``size`` points."""
    full, letter = len(_WIDE.findall(word)), _LETTER if _JOINING.search(word) else _ELSE
    return size * (full * _FULL + (len(as_kept(word)) - full) * letter)
