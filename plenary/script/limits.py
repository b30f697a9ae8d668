"""The time limits that a Chair proposes: of groups and of everybody else, as the rules have them."""

from __future__ import annotations

from plenary.acts.lists import set_time_limit
from plenary.conference import Conference
from plenary.script.line import Deed
from plenary.tongue import N_, Tongue

LIMITED = N_(
    "Statements on behalf of groups are limited to %(groups)s and all other statements to %(others)s."
)
_EVERYONE = ("state-party", "signatory", "non-signatory", "observer", "un", "igo", "ngo")


def proposed(now: Conference) -> tuple[int, int]:
    """Give the minutes of groups and of everybody else; 0 is no limit."""
    return now.rules.number("limit.group"), now.rules.number("limit.state-party")


def limited_words(now: Conference, tongue: Tongue) -> str:
    """Say how statements are limited, as it is recorded."""
    groups, others = proposed(now)
    return tongue.text(LIMITED, groups=tongue.limited_to(groups), others=tongue.limited_to(others))


def set_them(now: Conference) -> tuple[Deed, ...]:
    """Give the acts that set the limits which are not set yet."""
    groups, others = proposed(now)
    given = {"group": groups, **dict.fromkeys(_EVERYONE, others)}
    return tuple(
        Deed(set_time_limit, {"category": category, "minutes": float(minutes)})
        for category, minutes in given.items()
        if now.floor.limits.get(category) != minutes * 60
    )
