"""What is done with the one selected: its text, its details, a swap, and the answer to "why am I ninth?"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from plenary.acts.requests import MODES, detail, swap
from plenary.acts.texts import give_text, receive_text
from plenary.desk import Desk
from plenary.fact import Language, RequestId
from plenary.floor.request import LEVELS, Request
from plenary.measure.place import Before, Place, history, place_of, why_moved
from plenary.papers.slip import why_before
from plenary.sentence import Speech
from plenary.terms import LEVELS as LEVEL_WORDS
from plenary.terms import MODES as MODE_WORDS
from plenary.tongue import LANGUAGES, LETTERS, N_
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.naming import ask_words
from ui.secretary.doings.spoken import ask_any_language
from ui.secretary.hand import Hand
from ui.text import begun, stamp

Asking = Callable[[], None]
"""Asks for one more detail."""

NOBODY = N_("Nobody is selected in the list.")
WITH_WHOM = N_("Exchanges places with")
WHICH_TEXT = N_("The text arrived in")
GIVE = N_("The text is at the booths")
READ = {
    "": N_("as it was handed in"),
    "verbatim": N_("read verbatim"),
    "check-against-delivery": N_("check against delivery"),
}
WHAT_DETAIL = N_("Details of %(name)s")
PERSON, TITLE, NOTE = N_("Who will speak"), N_("Function"), N_("Note for the desk")
LEVEL, MODE, LANGUAGE = N_("Level"), N_("How the statement is made"), N_("Language of the statement")
NOT_KNOWN = N_("not known")
WHY = N_("Why does %(name)s stand here?")
SLIP = N_("Print the slip in this language: %(language)s")
PLACE = N_("Place on the list: %(place)s of %(waiting)s")
RULE = N_("Place by the time of the request: %(place)s")
SPOKEN = N_("Spoken before: %(duration)s (%(count)s)")
FIRST = N_("Speaks for the first time")
BEFORE = N_("%(name)s asked later and is called before: %(reason)s")


def chosen(hand: Hand) -> Request | None:
    """Give the request that is selected, or say that none is."""
    name = hand.chosen_request()
    request = hand.conference.floor.find(name) if name is not None else None
    if request is None:
        hand.noted.emit(hand.text(NOBODY))
    return request


def swap_chosen(hand: Hand) -> None:
    """Let the one selected exchange places with another of its list: both names are kept."""
    request = chosen(hand)
    if request is None:
        return
    held = hand.conference.floor.holding(request.id)
    choices = [
        Choice(each.id, f"{place}  {hand.speech.name(each.delegation)}", each.id, icon="swap")
        for place, each in enumerate(held.requests, 1)
        if each.id != request.id
    ]
    hand.ask(
        hand.text(WITH_WHOM), matching(choices), lambda choice: hand.perform(swap, request.id, choice.value)
    )


def text(hand: Hand) -> None:
    """Note that a text arrived, or, where it has, that it is at the booths: of the one selected or speaking."""
    statement = hand.conference.floor.statement
    request = hand.chosen_request() or (statement.request if statement else None)
    if request is None:
        hand.noted.emit(hand.text(NOBODY))
        return
    received = hand.conference.floor.text(request)
    choices: list[Choice] = []
    if received is not None and received.given is None:
        choices.append(
            Choice("give", hand.text(GIVE), partial(hand.perform, give_text, request), icon="check")
        )
    choices += [_arrived(hand, request, Language(code), how) for how in READ for code in LANGUAGES]
    hand.ask(hand.text(WHICH_TEXT), matching(choices), lambda choice: choice.value())


def _arrived(hand: Hand, request: RequestId, language: Language, how: str) -> Choice:
    """Offer one more language of a text; those that arrived before stay, and how it is read unless it is said."""
    received = hand.conference.floor.text(request)
    before = tuple(each for each in received.languages if each != language) if received else ()
    return Choice(
        f"text/{language}/{how}",
        f"{LETTERS[language]}  {hand.tongue.language(language)}",
        partial(
            hand.perform,
            receive_text,
            request,
            (*before, language),
            how or (received.delivery if received else ""),
        ),
        hand.text(READ[how]) if how else "",
        "document-received",
    )


def details(hand: Hand) -> None:
    """Ask which detail of the one selected is known now, and note it."""
    request = chosen(hand)
    if request is None:
        return
    asked = (
        (PERSON, request.person, _words(hand, request.id, "person", PERSON)),
        (TITLE, request.title, _words(hand, request.id, "title", TITLE)),
        (LEVEL, _said(hand, LEVEL_WORDS, request.level), _one_of(hand, request.id, "level", LEVELS)),
        (
            LANGUAGE,
            hand.tongue.language(request.language) if request.language else "",
            _language(hand, request.id),
        ),
        (MODE, _said(hand, MODE_WORDS, request.mode), _one_of(hand, request.id, "mode", MODES)),
        (NOTE, request.note, _words(hand, request.id, "note", NOTE)),
    )
    choices = [
        Choice(words, hand.text(words), ask, value or hand.text(NOT_KNOWN), "corrigendum")
        for words, value, ask in asked
    ]
    name = hand.speech.name(request.delegation, "sentence")
    hand.ask(hand.text(WHAT_DETAIL, name=name), matching(choices), lambda choice: choice.value())


def _said(hand: Hand, words: Mapping[str, str], code: str) -> str:
    return hand.text(words[code]) if code in words else ""


def _noted(hand: Hand, request: RequestId, **changes: Any) -> None:
    hand.perform(detail, request, **changes)


def _words(hand: Hand, request: RequestId, field: str, caption: str) -> Asking:
    return lambda: ask_words(hand, caption, lambda words: _noted(hand, request, **{field: words}))


def _one_of(hand: Hand, request: RequestId, field: str, codes: Sequence[str]) -> Asking:
    table, caption = (LEVEL_WORDS, LEVEL) if field == "level" else (MODE_WORDS, MODE)
    choices = [Choice(code, hand.text(table[code]), code) for code in codes if code]
    return lambda: hand.ask(
        hand.text(caption),
        matching(choices),
        lambda choice: _noted(hand, request, **{field: choice.value}),
    )


def _language(hand: Hand, request: RequestId) -> Asking:
    return lambda: ask_any_language(
        hand, LANGUAGE, lambda language: hand.perform(detail, request, language=language)
    )


def why(hand: Hand) -> None:
    """Show the history of the one selected and why it stands where it does; a line prints the slip."""
    request = chosen(hand)
    if request is None:
        return
    name, now = hand.speech.name(request.delegation, "sentence"), hand.now()

    def told(desk: Desk) -> tuple[Place, tuple[str, ...]]:
        place, moved = place_of(desk.conference, request.id, now), why_moved(desk.proceedings, request.id)
        before = tuple(_called_before(hand, each, moved) for each in place.before)
        lines = tuple(
            f"{stamp(moment.now.body.local(moment.fact.at), hand.tongue)}  {said.fact(moment.fact)}"
            for moment in history(desk.proceedings, request.id)
            for said in [Speech(hand.tongue, moment.now)]
        )
        return place, (*before, *lines)

    def show(found: tuple[Place, tuple[str, ...]]) -> None:
        choices = _answers(hand, *found)
        hand.ask(hand.text(WHY, name=name), matching(choices), lambda choice: _print(hand, choice))

    hand.bridge.look(told, show)


def _called_before(hand: Hand, other: Before, moved: Mapping[RequestId, str]) -> str:
    name = hand.speech.name(other.request.delegation, "sentence")
    return begun(hand.text(BEFORE, name=name, reason=why_before(hand.tongue, other, moved)))


def _answers(hand: Hand, place: Place, lines: tuple[str, ...]) -> list[Choice]:
    own = place.request.language
    languages = sorted(LANGUAGES, key=lambda code: code not in (own, hand.tongue.code))
    slips = [
        Choice(f"slip/{code}", hand.text(SLIP, language=hand.tongue.language(code)), code, icon="print")
        for code in sorted(languages, key=lambda code: code != own)
    ]
    said = hand.tongue.number
    told = [
        hand.text(PLACE, place=said(place.place), waiting=said(place.waiting)),
        hand.text(RULE, place=said(place.rule)),
        _spoken(hand, place.request),
        *lines,
    ]
    facts = [Choice(f"told/{number}", each, "", icon="information") for number, each in enumerate(told)]
    return [slips[0], *facts, *slips[1:]]


def _spoken(hand: Hand, request: Request) -> str:
    floor = hand.conference.floor
    count = floor.spoken.get(request.delegation, 0)
    if not count:
        return hand.text(FIRST)
    duration = hand.speech.duration(floor.heard.get(request.delegation, 0))
    return hand.text(SPOKEN, count=hand.tongue.number(count), duration=duration)


def _print(hand: Hand, choice: Choice) -> None:
    if choice.value:
        hand.wished.emit(f"slip:{choice.value}")
