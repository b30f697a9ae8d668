"""Tell which names are nearly what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

ENOUGH = 0.68
"""The share of letters that may be wrong is what is missing to one: about one in three or four."""
MOST = 40


def nearly(typed: str, texts: Sequence[str]) -> list[tuple[int, float]]:
    """Give the places of the texts that are like what was typed with their likeness to 1, the likeliest first."""
    near = process.extract(typed, texts, scorer=OSA.normalized_similarity, score_cutoff=ENOUGH, limit=MOST)
    return [(place, likeness) for _, likeness, place in near]
