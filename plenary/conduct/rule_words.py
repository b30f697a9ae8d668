"""The values of the rules in words: what each settles, what stands, and what it can be."""

from __future__ import annotations

from collections.abc import Mapping

from plenary.conduct.profiles import known, profile, profiles
from plenary.conduct.rules import Rules
from plenary.terms import CATEGORIES, MAJORITIES, MOTIONS, ORDERS
from plenary.tongue import N_, Tongue

NAMES: Mapping[str, str] = {
    "order": N_("Order of the list"),
    "bands": N_("Categories in the order in which they speak"),
    "limit.reply.1": N_("Minutes for a first right of reply"),
    "limit.reply.2": N_("Minutes for a second right of reply"),
    "limit.point-of-order": N_("Minutes for a point of order"),
    "limit.explanation": N_("Minutes for an explanation of vote"),
    "warning.seconds": N_("Seconds of warning before the time is over"),
    "reminder.seconds": N_("Seconds until it is said that nobody speaks"),
    "replies.most": N_("Rights of reply for each delegation"),
    "replies.when": N_("When rights of reply are exercised"),
    "replies.any": N_("Right of reply also for others than States parties"),
    "treaty": N_("Treaty whose parties the States parties are"),
    "category.state": N_("Category of a State whose status is not known"),
    "point-of-order.any": N_("Points of order also by others than States parties"),
    "appeal.any": N_("Appeals also by others than States parties"),
    "vote.organization": N_(
        "A regional economic integration organization votes in place of its member States"
    ),
    "ngo.attend": N_("Non-governmental organizations may attend"),
    "ngo.speak": N_("Non-governmental organizations may speak"),
    "quorum.open": N_("Quorum to open the meeting"),
    "quorum.decide": N_("Quorum to decide"),
    "quorum.base": N_("Of whom the quorum is a part"),
    "chair.title": N_("Title of the presiding officer"),
    "majority.decisions": N_("Majority for decisions"),
    "majority.procedure": N_("Majority on procedure"),
    "statistics.grace": N_("Minutes of a late start that do not count as lost"),
    "statistics.suspensions": N_("Suspensions count as lost time"),
    "statistics.benchmark": N_("Benchmark for the use of services, in per cent"),
}
"""What each value settles; those of categories and motions are said with their words."""
LIMIT = N_("Minutes for a statement: %(category)s")
FOR, AGAINST = N_("Speakers in favour: %(motion)s"), N_("Speakers against: %(motion)s")
ANSWERS: Mapping[str, str] = {"yes": N_("yes"), "no": N_("no")}
WHEN: Mapping[str, str] = {
    "day": N_("at the end of the day"),
    "meeting": N_("at the end of the meeting"),
    "item": N_("at the end of the item"),
}
BASES: Mapping[str, str] = {
    "participating": N_("the States parties that take part"),
    "all": N_("all States parties"),
}
ENUMERATED: Mapping[str, Mapping[str, str]] = {
    "order": ORDERS,
    "replies.when": WHEN,
    "category.state": {
        each: CATEGORIES[each] for each in ("state-party", "signatory", "non-signatory", "observer")
    },
    "quorum.base": BASES,
    "majority.decisions": MAJORITIES,
    "majority.procedure": MAJORITIES,
}
NO_LIMIT, NOTHING = N_("no limit"), N_("none")


def names(rules: Rules) -> tuple[str, ...]:
    """Give the names of the values that can be changed, in the order of the profile."""
    return tuple(rules.values) + tuple(sorted(known() - set(rules.values)))


def name_words(name: str, tongue: Tongue) -> str:
    """Say what a value settles; a name that a house gave itself stands as it is."""
    if name in NAMES:
        return tongue.text(NAMES[name])
    kind, _, rest = name.partition(".")
    if kind == "limit" and rest in CATEGORIES:
        return tongue.text(LIMIT, category=tongue.text(CATEGORIES[rest]))
    motion, _, side = rest.rpartition(".")
    if kind == "motion" and motion in MOTIONS and side in ("for", "against"):
        return tongue.text(FOR if side == "for" else AGAINST, motion=tongue.text(MOTIONS[motion]))
    return name


def value_words(name: str, value: str, tongue: Tongue) -> str:
    """Say a value: a word of the field, a number, categories in their order."""
    words = {**ENUMERATED.get(name, {}), **(ANSWERS if name not in ENUMERATED else {})}
    if value in words:
        return tongue.text(words[value])
    if name.startswith("limit.") and value == "0":
        return tongue.text(NO_LIMIT)
    if name == "bands":
        return tongue.series([_band(each, tongue) for each in value.split()])
    if value.isdecimal():
        return tongue.number(int(value))
    return value.upper() if name == "treaty" and value else value or tongue.text(NOTHING)


def _band(band: str, tongue: Tongue) -> str:
    """Say the categories of a band: those that are joined are called as they asked."""
    return tongue.join([tongue.text(CATEGORIES.get(each, each)) for each in band.split("+")])


def values(rules: Rules, name: str) -> tuple[str, ...]:
    """Give the values among which one is chosen: what stands first, then what words and profiles know."""
    stands = rules.text(name)
    if stands in ANSWERS:
        return (stands, *(each for each in ANSWERS if each != stands))
    shipped = [value for each in profiles() for key, value in profile(each).values if key == name]
    return tuple(dict.fromkeys([stands, *ENUMERATED.get(name, {}), *shipped]))
