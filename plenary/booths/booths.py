"""The state of interpretation: one booth a language, and the incidents not yet closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import Language
from plenary.facts import booths as facts
from plenary.refusal import Refusal
from plenary.tongue import LANGUAGES

COVERAGES = ("full", "into", "from", "none")
QUALITIES = ("good", "degraded", "interrupted")
REQUESTS = ("slower", "microphone", "sound")
STRENGTH = {"ar": 3, "zh": 3, "en": 2, "fr": 2, "ru": 2, "es": 2}
"""How many interpreters a booth needs: fourteen in all (practice 2.1)."""


class Booth(Struct, frozen=True):
    """One language: how far it is covered, how well, since when, and through which relay."""

    language: Language
    coverage: str = "full"
    quality: str = "good"
    via: Language | None = None
    since: datetime | None = None
    cause: str = ""
    reported_by: str = ""
    strength: int | None = None

    @property
    def served(self) -> bool:
        """Tell whether the language is there at all: planned, and not interrupted."""
        return self.coverage != "none" and self.quality != "interrupted"


class Incident(Struct, frozen=True):
    """An interruption of a language that was not yet closed; ``restored`` is when it was heard again."""

    language: Language
    since: datetime
    cause: str = ""
    restored: datetime | None = None


def _six() -> Mapping[Language, Booth]:
    return {Language(code): Booth(Language(code)) for code in LANGUAGES}


class Booths(Struct, frozen=True):
    """All booths in the order A C E F R S, open incidents, and what the booths last asked of the Chair."""

    by_language: Mapping[Language, Booth] = field(default_factory=_six)
    incidents: tuple[Incident, ...] = ()
    asked: str = ""
    asked_at: datetime | None = None

    def booth(self, language: Language) -> Booth:
        """Give the booth of an official language.

        Raises:
            Refusal: ``language.not-official``.
        """
        try:
            return self.by_language[language]
        except KeyError:
            raise Refusal("language.not-official", language=language) from None


CHANGES: Changes[Booths] = Changes()


@CHANGES.on(facts.LanguageSet)
def _set(booths: Booths, fact: facts.LanguageSet) -> Booths:
    before = booths.booth(fact.language)
    booth = replace(
        before,
        coverage=fact.coverage,
        quality=fact.quality,
        via=fact.via,
        since=fact.at,
        cause=fact.cause,
        reported_by=fact.reported_by,
    )
    booths = replace(booths, by_language={**booths.by_language, fact.language: booth})
    if fact.quality == "interrupted" and before.quality != "interrupted":
        return replace(booths, incidents=(*booths.incidents, Incident(fact.language, fact.at, fact.cause)))
    if before.quality == "interrupted" and fact.quality != "interrupted":
        return replace(booths, incidents=_restored(booths.incidents, fact.language, fact.at))
    return booths


def _restored(incidents: tuple[Incident, ...], language: Language, at: datetime) -> tuple[Incident, ...]:
    return tuple(
        replace(each, restored=at) if each.language == language and each.restored is None else each
        for each in incidents
    )


@CHANGES.on(facts.BoothStaffed)
def _staffed(booths: Booths, fact: facts.BoothStaffed) -> Booths:
    booth = replace(booths.booth(fact.language), strength=fact.strength)
    return replace(booths, by_language={**booths.by_language, fact.language: booth})


@CHANGES.on(facts.IncidentClosed)
def _incident_closed(booths: Booths, fact: facts.IncidentClosed) -> Booths:
    first = next((each for each in booths.incidents if each.language == fact.language), None)
    if first is None:
        raise Refusal("incident.none", language=fact.language)
    return replace(booths, incidents=tuple(each for each in booths.incidents if each is not first))


@CHANGES.on(facts.RelayRequested)
def _asked(booths: Booths, fact: facts.RelayRequested) -> Booths:
    return replace(booths, asked=fact.request, asked_at=fact.at)
