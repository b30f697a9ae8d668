"""What the script says next, as the windows show it: lines for the officer, one formula for the chair."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from msgspec import Struct

from plenary.conference import Conference
from plenary.fact import Fact
from plenary.refusal import Unreadable
from plenary.script.book import Book, Card, book, with_own
from plenary.script.course import put_at
from plenary.script.line import Board, Draft, Line, Step
from plenary.script.proposing import next_lines
from plenary.script.saying import Term, fill
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.places import formulas

WHEN_ENDS, NOW_SAY = N_("Say when %(name)s ends"), N_("Say now")
NOBODY_OBJECTS = N_("Say if nobody objects")


class Spoken(Struct, frozen=True):
    """What the chair says next: when, and the sentences."""

    caption: str
    paragraphs: tuple[str, ...]


@cache
def book_of(code: str) -> Book:
    """Give the formulas of a language with those of the house; a file of the house that is broken is left out."""
    shipped = book(code)
    try:
        return with_own(shipped, formulas(code))
    except Unreadable:
        return shipped


def was_quiet(bridge: Bridge) -> bool:
    """Tell whether there was a silence after what is before the body now: nobody objected, commented, corrected."""
    put = put_at(bridge.conference)
    return put is not None and put == bridge.reading.silence


class Prompts:
    """Keeps the lines of one second of a meeting: column, screen and key ask for the same."""

    def __init__(self) -> None:
        self._of: tuple[Conference, tuple[Fact, ...]] | None = None
        self._second: datetime | None = None
        self._made: dict[tuple[str, str, bool, Board], tuple[Line, ...]] = {}

    def __call__(self, bridge: Bridge, tongue: Tongue, officers: Tongue, now: datetime) -> tuple[Line, ...]:
        """Give all lines that follow, read or not, as of the second of an instant (UTC)."""
        conference, entries = bridge.conference, bridge.record.entries
        just = entries[-1].facts if entries else ()
        self._begin(conference, just, now.replace(microsecond=0))
        quiet, board = was_quiet(bridge), bridge.reading.board
        asked = (tongue.code, officers.code, quiet, board)
        if asked not in self._made:
            book_ = book_of(tongue.code)
            self._made[asked] = next_lines(
                conference, now, book_, officers=officers, just=just, quiet=quiet, board=board
            )
        return self._made[asked]

    def _begin(self, conference: Conference, just: tuple[Fact, ...], second: datetime) -> None:
        """Forget what was made of another meeting, after another entry or in another second."""
        # The same objects, not equal ones: to compare whole meetings would take longer than to ask the script.
        same = self._of is not None and self._of[0] is conference and self._of[1] is just
        if not same or second != self._second:
            self._of, self._second, self._made = (conference, just), second, {}


prompts = Prompts()


def script_lines(bridge: Bridge, tongue: Tongue, officers: Tongue, now: datetime) -> tuple[Line, ...]:
    """Give the next lines in the language of the chair; what they record is in the officer's."""
    lines = prompts(bridge, tongue, officers, now)
    return lines[bridge.reading.passed :] if not bridge.reading.card else lines


def caption(bridge: Bridge, line: Line, tongue: Tongue) -> str:
    """Say when a line is said."""
    statement = bridge.conference.floor.statement
    if line.step is Step.NONE:
        return tongue.text(NOBODY_OBJECTS)
    if statement is not None and line.formula == "F16":
        return tongue.text(
            WHEN_ENDS, name=Speech(tongue, bridge.conference).name(statement.delegation, "sentence")
        )
    return tongue.text(NOW_SAY)


def spoken(bridge: Bridge, tongue: Tongue, now: datetime) -> Spoken | None:
    """Give what the chair says next: up to the line with which something is entered."""
    if bridge.reading.card:
        card, steps = open_card(bridge, tongue)
        said = tuple(text for text, is_said in steps if is_said)[bridge.reading.passed :]
        return Spoken(card.title, said[:1]) if said else None
    lines = script_lines(bridge, tongue, tongue, now)
    if not lines:
        return None
    first, *others = lines
    if first.step is Step.NONE:
        return Spoken(caption(bridge, first, tongue), tuple(line.text for line in others[:1]))
    return Spoken(caption(bridge, first, tongue), _together(lines))


def _together(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """Give the lines that are said in one breath: to the first that enters something, and what thanks leads to."""
    said: list[str] = []
    for line in lines:
        said.append(line.text)
        acts = line.deeds or line.wants or line.step is not Step.SAY
        if acts and (line.formula != "F16" or len(said) > 1):
            break
    return tuple(said[:2])


def open_card(bridge: Bridge, tongue: Tongue) -> tuple[Card, tuple[tuple[str, bool], ...]]:
    """Give the card that lies open with its steps filled for this meeting; each is said, or done."""
    cards = book_of(tongue.code).cards
    card = cards.get(bridge.reading.card) or next(iter(cards.values()))
    return card, tuple(
        (fill(step.text, _known(bridge, tongue), tongue.code), step.said) for step in card.steps
    )


def _known(bridge: Bridge, tongue: Tongue) -> dict[str, Term]:
    now = bridge.conference
    terms = Draft(now, bridge.clock.now(), book_of(tongue.code)).terms
    known = {"body": terms.body()}
    if now.conduct.question and now.conduct.question.objections:
        known["speaker"] = terms.speaker(now.conduct.question.objections[-1])
    lost = [each.language for each in now.booths.by_language.values() if each.quality == "interrupted"]
    if lost:
        known["lang"] = terms.language(lost[0])
    deputy = now.roster.officer("vice-chair")
    if deputy:
        known["person"] = terms.person(deputy.person)
    return known


def likely_card(bridge: Bridge) -> str:
    """Tell which card is wanted as the meeting stands; empty where none is likelier."""
    now = bridge.conference
    if now.conduct.question is not None and now.conduct.question.objections:
        return "objection"
    if any(each.quality == "interrupted" for each in now.booths.by_language.values()):
        return "language"
    return ""
