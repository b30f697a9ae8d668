"""Ask for one argument of an act in the words of the window: nobody types a code of the program."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import cast

from plenary.acts.catalogue import Argument
from plenary.agenda.programme import AHEAD, SITS
from plenary.console.arguments import kind_of
from plenary.fact import DelegationCode, ItemNumber, Language, SlotId
from plenary.terms import BY_FIELD, INCIDENT_ACTIONS, MOMENTS, REQUESTS
from plenary.tongue import LANGUAGES, LETTERS, N_
from ui.models.editing import slot_words
from ui.models.likely import Said
from ui.secretary.choices import Choice, matching, typed_or
from ui.secretary.doings.existing import Then, ask_channels, ask_rule, ask_zone
from ui.secretary.doings.naming import ask_delegation, ask_item, ask_language, ask_words
from ui.secretary.doings.when import ask_day, ask_hour, ask_instant
from ui.secretary.hand import Hand

Ask = Callable[[Hand, str, Then], None]
"""Asks with a caption, and goes on with the word that the act understands."""
OF_EXISTING: Mapping[tuple[str, str], Ask] = {
    ("set_rule", "name"): ask_rule,
    ("set_channels", "channels"): ask_channels,
    ("set_timezone", "zone"): ask_zone,
}
"""Arguments that are chosen from what exists; some bring others of the act with them."""
LATER: Mapping[tuple[str, str], str] = {
    ("read_paragraph", "paragraph"): "ask-paragraph",
    ("propose_paragraph", "paragraph"): "ask-paragraph",
    ("adopt_paragraphs", "paragraphs"): "ask-paragraphs",
}
"""Those for which the report is drawn up: the station loads them when they are first asked for."""

YES_NO: Mapping[str, str] = {"yes": N_("yes"), "no": N_("no")}
ALL_CHOSEN = N_("That is all")
OF_ONE_ACT: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("close_incident", "action"): INCIDENT_ACTIONS,
    ("relay_request", "kind"): REQUESTS,
    ("explain_vote", "before_or_after"): MOMENTS,
}
"""Words of arguments that are no field of a fact under the same name."""
SLOTS: Mapping[str, tuple[str, ...]] = {"cancel_meeting": AHEAD, "change_programme": (*AHEAD, SITS)}
"""Which meetings an act takes, by their standing, where it does not take all."""
FREE = frozenset({("close_incident", "action")})
"""Arguments that take other words than those proposed."""


def words_of(act: str, argument: Argument) -> Mapping[str, str]:
    """Give the words among which an argument is chosen, by its code; nothing where it is not enumerated."""
    if argument.type is bool:
        return YES_NO
    return OF_ONE_ACT.get((act, argument.name)) or BY_FIELD.get(argument.name, {})


def asker(act: str, argument: Argument, said: Said) -> Ask:
    """Give the way to ask for an argument, where these were said already."""
    if (act, argument.name) in LATER:
        return partial(_ask_later, LATER[act, argument.name])
    if (act, argument.name) in OF_EXISTING:
        return OF_EXISTING[act, argument.name]
    kind, several = kind_of(argument.type)
    if argument.type is ItemNumber and act == "amend_agenda":
        return ask_words
    if kind.name == "language" and several:
        return ask_languages
    ways: Mapping[object, Ask] = {
        datetime: partial(ask_instant, act, argument, said),
        time: partial(ask_hour, act, argument, said),
        date: partial(ask_day, act, argument, said),
        DelegationCode: ask_delegation,
        Language: ask_language,
        ItemNumber: ask_item,
        SlotId: partial(_ask_slot, SLOTS.get(act)),
    }
    words = words_of(act, argument)
    return _among(words, free=(act, argument.name) in FREE) if words else ways.get(argument.type, ask_words)


def _ask_later(name: str, hand: Hand, caption: str, then: Then) -> None:
    ask = cast("Ask", hand.later(name)) if hand.later is not None else ask_words
    ask(hand, caption, then)


def _among(words: Mapping[str, str], *, free: bool) -> Ask:
    def ask(hand: Hand, caption: str, then: Callable[[str], None]) -> None:
        choices = [Choice(code, hand.text(said), code) for code, said in words.items()]
        own = typed_or(choices, lambda typed: Choice("own", typed, typed, icon="corrigendum"))
        hand.ask(hand.text(caption), own if free else matching(choices), lambda choice: then(choice.value))

    return ask


def _ask_slot(
    standing: Collection[str] | None, hand: Hand, caption: str, then: Callable[[str], None]
) -> None:
    """Ask for a meeting of the programme by its number, day and hours: of any standing, or of those the act takes."""
    now = hand.conference
    choices = [
        Choice(slot.id, slot_words(now, slot, hand.tongue), slot.id, icon="item")
        for slot in now.programme.slots
        if standing is None or slot.status in standing
    ]
    hand.ask(hand.text(caption), matching(choices), lambda choice: then(choice.value))


def ask_languages(hand: Hand, caption: str, then: Callable[[str], None], so_far: Sequence[str] = ()) -> None:
    """Ask for one language after the other, until these are all."""

    def chosen(choice: Choice) -> None:
        if choice.value is None:
            then(", ".join(so_far))
        else:
            ask_languages(hand, caption, then, (*so_far, choice.value))

    left = [code for code in LANGUAGES if code not in so_far]
    if not left:
        then(", ".join(so_far))
        return
    named = hand.tongue.join([hand.tongue.language(code) for code in so_far])
    done = [Choice("all", hand.text(ALL_CHOSEN), None, named, "check")] if so_far else []
    rest = [Choice(code, f"{LETTERS[code]}  {hand.tongue.language(code)}", code) for code in left]
    hand.ask(hand.text(caption), matching([*done, *rest]), chosen)
