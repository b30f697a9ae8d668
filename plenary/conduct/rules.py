"""The rules of procedure in force: values by name, and the numbers of the rules they come from."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.facts import body as facts

_ANSWERS = ("yes", "no")


class Rules(Struct, frozen=True):
    """What a profile settles. A number that is not known stays empty and is never printed."""

    profile: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)

    @property
    def assembly(self) -> bool:
        """Tell whether these are the rules of the General Assembly: Spanish has a word of its own for its right of reply."""
        return self.profile.startswith("unga-")

    def text(self, name: str, default: str = "") -> str:
        """Give a value as text."""
        return self.values.get(name, default)

    def number(self, name: str, default: int = 0) -> int:
        """Give a value as a whole number; what is not one counts as the default."""
        value = self.values.get(name, "")
        return int(value) if value.isdecimal() else default

    def allows(self, name: str, *, default: bool = False) -> bool:
        """Give a value as yes or no."""
        return self.values.get(name, "yes" if default else "no") == "yes"

    def fits(self, name: str, value: str) -> bool:
        """Tell whether a value is of the same kind as the one that stands: a number, yes or no, a text."""
        before = self.values.get(name, "")
        if before in _ANSWERS:
            return value in _ANSWERS
        return value.isdecimal() or not before.isdecimal()

    def rule(self, subject: str) -> str:
        """Give the number of the rule on a subject, or nothing where it is not known."""
        return self.numbers.get(subject, "")


CHANGES: Changes[Rules] = Changes()


@CHANGES.on(facts.RulesChosen)
def _chosen(_rules: Rules, fact: facts.RulesChosen) -> Rules:
    return Rules(fact.profile, dict(fact.values), dict(fact.rules))


@CHANGES.on(facts.RuleSet)
def _set(rules: Rules, fact: facts.RuleSet) -> Rules:
    return replace(rules, values={**rules.values, fact.name: fact.value})
