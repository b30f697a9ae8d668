"""Count what is counted in a room: delegations, votes, interpreters, copies; a slip of the keyboard is no count."""

from __future__ import annotations

from plenary.refusal import Refusal

MOST = 9_999
"""More than a body has members, a booth has interpreters, or anybody prints."""


def counted(number: int, least: int = 0) -> int:
    """Give a number as it was counted.

    Raises:
        Refusal: ``number.negative`` below ``least``, ``number.too-great``.
    """
    if number < least:
        raise Refusal("number.negative", number=number)
    if number > MOST:
        raise Refusal("number.too-great", number=number)
    return number
