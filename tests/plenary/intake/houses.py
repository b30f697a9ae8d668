"""What tests ask of an agenda that was read: its titles and its doubts."""

from __future__ import annotations


def told(found):
    """Give the titles by the numbers of their items."""
    return {item.number: item.title for item in found.items}


def codes(found):
    """Give the codes of the doubts, in their order."""
    return [doubt.code for doubt in found.doubts]
