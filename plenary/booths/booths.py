"""The state of interpretation: one booth a language, the incidents not yet closed, the channels of the room."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.booths import incidents
from plenary.booths.incidents import Incident
from plenary.changes import Changes
from plenary.fact import Fact, Language
from plenary.facts import booths as facts
from plenary.facts import decisions, meetings
from plenary.refusal import Refusal
from plenary.tongue import LANGUAGES

COVERAGES = ("full", "into", "from", "none")
QUALITIES = ("good", "degraded", "interrupted")
REQUESTS = ("slower", "microphone", "sound")
STRENGTH = {"ar": 3, "zh": 3, "en": 2, "fr": 2, "ru": 2, "es": 2}
"""How many interpreters a booth needs: fourteen in all (practice 2.1)."""
FLOOR = "floor"
CHANNELS = ((FLOOR, 0), ("en", 1), ("fr", 2), ("ru", 3), ("es", 4), ("zh", 5), ("ar", 6))
"""The seat selector of the United Nations Office at Geneva, the floor on 0 (practice R-2.1)."""


class Booth(Struct, frozen=True):
    """One language: how far it is covered, how well, since when, and through which relay.

    ``strength`` is None until somebody counted; ``lost`` is how long the language was interrupted while
    meetings sat formally (R-7.3: no suspension counts), without the interruption that runs since ``losing``.
    """

    language: Language
    coverage: str = "full"
    quality: str = "good"
    via: Language | None = None
    since: datetime | None = None
    cause: str = ""
    reported_by: str = ""
    strength: int | None = None
    lost: timedelta = timedelta()
    losing: datetime | None = None

    @property
    def served(self) -> bool:
        """Tell whether the language is there at all: planned, and not interrupted."""
        return self.coverage != "none" and self.quality != "interrupted"

    def loss(self, now: datetime) -> timedelta:
        """Give how long the language was not heard in meetings until now (UTC)."""
        return self.lost + max(now - self.losing, timedelta()) if self.losing else self.lost


def _six() -> Mapping[Language, Booth]:
    return {Language(code): Booth(Language(code)) for code in LANGUAGES}


class Booths(Struct, frozen=True):
    """All booths in the order A C E F R S, open incidents, and what the booths last asked of the Chair.

    ``numbered`` is the number of the last incident, ``continuing`` the language without which
    the Chair asks to go on, ``informal`` into what informal consultations are interpreted
    (None: nothing was said of it), ``recording`` since when the floor is recorded; ``sits`` tells that a
    meeting is open, neither suspended nor informal.
    """

    by_language: Mapping[Language, Booth] = field(default_factory=_six)
    incidents: tuple[Incident, ...] = ()
    numbered: int = 0
    asked: str = ""
    asked_at: datetime | None = None
    required: Mapping[Language, int] = field(default_factory=dict)
    channels: tuple[tuple[str, int], ...] = CHANNELS
    continuing: Language | None = None
    informal: tuple[Language, ...] | None = None
    recording: datetime | None = None
    sits: bool = False

    def booth(self, language: Language) -> Booth:
        """Give the booth of an official language.

        Raises:
            Refusal: ``language.not-official``.
        """
        try:
            return self.by_language[language]
        except KeyError:
            raise Refusal("language.not-official", language=language) from None

    def needed(self, language: Language) -> int:
        """Give how many interpreters the booth of an official language needs."""
        return self.required.get(language, STRENGTH[language])


CHANGES: Changes[Booths] = Changes()


def _with(booths: Booths, booth: Booth) -> Booths:
    return replace(booths, by_language={**booths.by_language, booth.language: booth})


@CHANGES.on(facts.LanguageSet)
def _set(booths: Booths, fact: facts.LanguageSet) -> Booths:
    before = booths.booth(fact.language)
    gone, was_gone = fact.quality == "interrupted", before.quality == "interrupted"
    booth = replace(
        before,
        coverage=fact.coverage,
        quality=fact.quality,
        via=fact.via,
        since=fact.at,
        cause=fact.cause,
        reported_by=fact.reported_by,
        lost=before.lost if gone else before.loss(fact.at),
        losing=(before.losing or (fact.at if booths.sits else None)) if gone else None,
    )
    booths = _with(booths, booth)
    if gone and not was_gone:
        number = booths.numbered + 1
        new = Incident(fact.language, fact.at, fact.cause, number=number, reported_by=fact.reported_by)
        return replace(booths, incidents=(*booths.incidents, new), numbered=number)
    if was_gone and not gone:
        return replace(booths, incidents=incidents.restored(booths.incidents, fact.language, fact.at))
    return booths


@CHANGES.on(facts.IncidentNoted)
def _noted(booths: Booths, fact: facts.IncidentNoted) -> Booths:
    known = incidents.noted(booths.incidents, fact)
    return replace(booths, incidents=known, numbered=max(booths.numbered, fact.incident))


@CHANGES.on(facts.BoothStaffed)
def _staffed(booths: Booths, fact: facts.BoothStaffed) -> Booths:
    return _with(booths, replace(booths.booth(fact.language), strength=fact.strength))


@CHANGES.on(facts.StrengthRequired)
def _required(booths: Booths, fact: facts.StrengthRequired) -> Booths:
    booths.booth(fact.language)
    return replace(booths, required={**booths.required, fact.language: fact.strength})


@CHANGES.on(facts.ChannelsSet)
def _channels(booths: Booths, fact: facts.ChannelsSet) -> Booths:
    return replace(booths, channels=fact.channels)


@CHANGES.on(facts.IncidentClosed)
def _incident_closed(booths: Booths, fact: facts.IncidentClosed) -> Booths:
    first = next((each for each in booths.incidents if each.language == fact.language), None)
    if first is None:
        raise Refusal("incident.none", language=fact.language)
    return replace(booths, incidents=tuple(each for each in booths.incidents if each is not first))


@CHANGES.on(facts.RelayRequested)
def _asked(booths: Booths, fact: facts.RelayRequested) -> Booths:
    return replace(booths, asked=fact.request, asked_at=fact.at)


@CHANGES.on(facts.ContinuationAsked)
def _continuation_asked(booths: Booths, fact: facts.ContinuationAsked) -> Booths:
    booths.booth(fact.language)
    return replace(booths, continuing=fact.language)


@CHANGES.on(facts.ContinuationAgreed)
def _continuation_agreed(booths: Booths, fact: facts.ContinuationAgreed) -> Booths:
    if booths.continuing != fact.language:
        raise Refusal("continuation.not-asked", language=fact.language)
    known = incidents.continued(booths.incidents, fact.language)
    return replace(booths, incidents=known, continuing=None)


def _other_question(booths: Booths, _fact: Fact) -> Booths:
    """Consent to another question is no consent to this one, whatever became of it meanwhile."""
    return booths if booths.continuing is None else replace(booths, continuing=None)


CHANGES.on(decisions.QuestionAsked)(_other_question)
CHANGES.on(decisions.QuestionWithdrawn)(_other_question)
CHANGES.on(decisions.DecisionRecorded)(_other_question)


@CHANGES.on(facts.InformalsServed)
def _informals_served(booths: Booths, fact: facts.InformalsServed) -> Booths:
    return replace(booths, informal=fact.languages)


@CHANGES.on(facts.RecordingStarted)
def _recording(booths: Booths, fact: facts.RecordingStarted) -> Booths:
    if booths.recording is not None:
        raise Refusal("recording.runs", since=booths.recording)
    return replace(booths, recording=fact.at)


def _losing_from(booths: Booths, at: datetime) -> Booths:
    """A language that is not there when the meeting opens or goes on is missed from then on."""
    gone = {
        code: replace(each, losing=at)
        for code, each in booths.by_language.items()
        if each.quality == "interrupted"
    }
    by_language = {**booths.by_language, **gone} if gone else booths.by_language
    return replace(booths, by_language=by_language, sits=True)


def _losing_until(booths: Booths, at: datetime) -> Booths:
    """Nobody misses a language while no meeting sits."""
    missed = {
        code: replace(each, lost=each.loss(at), losing=None)
        for code, each in booths.by_language.items()
        if each.losing is not None
    }
    by_language = {**booths.by_language, **missed} if missed else booths.by_language
    return replace(booths, by_language=by_language, sits=False)


def _sits(booths: Booths, fact: Fact) -> Booths:
    return _losing_from(booths, fact.at)


def _halts(booths: Booths, fact: Fact) -> Booths:
    return _losing_until(booths, fact.at)


CHANGES.on(meetings.MeetingCalledToOrder)(_sits)
CHANGES.on(meetings.MeetingResumed)(_sits)
CHANGES.on(meetings.MeetingSuspended)(_halts)
CHANGES.on(meetings.InformalsBegun)(_halts)


@CHANGES.on(meetings.InformalsEnded)
def _informals_ended(booths: Booths, fact: meetings.InformalsEnded) -> Booths:
    return replace(_losing_from(booths, fact.at), informal=None)


@CHANGES.on(meetings.MeetingAdjourned)
def _rose(booths: Booths, fact: meetings.MeetingAdjourned) -> Booths:
    return replace(_losing_until(booths, fact.at), recording=None, informal=None, continuing=None)
