"""Every other act, by name: the palette asks for one argument after the other, then the act is performed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

from plenary.acts.catalogue import ACTS, Argument
from plenary.console.arguments import Here, example_of, kind_of, typed
from plenary.console.usage import Misuse
from plenary.refusal import Refusal
from plenary.tongue import N_
from ui.models.likely import Said
from ui.secretary.doings.arguments import asker
from ui.secretary.doings.naming import ask_words
from ui.secretary.doings.when import example_now
from ui.secretary.hand import Hand

WORDS: Mapping[str, str] = {
    "seat_unlisted": N_("Seat somebody whom no list names"),
    "extend_services": N_("Interpretation beyond the end: granted or not"),
    "use_services": N_("Interpretation was used informally"),
    "plan_services": N_("Plan the languages of a meeting"),
    "ask_extension": N_("Ask the interpreters to stay longer"),
    "start_recording": N_("Note that the floor recording began"),
    "serve_informals": N_("Note the languages of informal consultations"),
    "staff_booths": N_("All booths are complete"),
    "staff_booth": N_("Note how many interpreters are in a booth"),
    "require_strength": N_("Set how many interpreters a booth needs"),
    "set_channels": N_("Set the channels of the room"),
    "note_incident": N_("Add to the record of an interruption"),
    "close_incident": N_("Close the record of an interruption"),
    "relay_request": N_("Pass on what the interpreters ask"),
    "seat_delegation": N_("Seat a delegation"),
    "rename_delegation": N_("Note another name of a delegation"),
    "mark_present": N_("Mark a delegation present"),
    "mark_absent": N_("Mark a delegation absent"),
    "amend_agenda": N_("Add an item to the agenda"),
    "submit_document": N_("Enter a document"),
    "change_programme": N_("Move an item to another meeting"),
    "add_meeting": N_("Add a meeting"),
    "cancel_meeting": N_("Cancel a meeting"),
    "read_paragraph": N_("Put a paragraph of the report before the meeting"),
    "propose_paragraph": N_("Enter a paragraph that was proposed"),
    "adopt_paragraphs": N_("Enter that several paragraphs were adopted"),
    "announce_decision": N_("Announce a decision taken in private"),
    "explain_vote": N_("Enter an explanation of vote"),
    "dissociate": N_("Enter that a delegation dissociates itself"),
    "record_late": N_("Enter a statement that nobody recorded"),
    "set_timezone": N_("Set the time zone"),
    "set_clock": N_("Set the clock of the room"),
    "set_rule": N_("Change a rule for this meeting"),
}
"""The acts that have no key of their own and are no decision of the body: decisions go by the gavel."""

ARGUMENTS: Mapping[str, str] = {
    "office": N_("Office"),
    "person": N_("Name of the person"),
    "count": N_("How many"),
    "to": N_("To whom"),
    "until": N_("Until when"),
    "granted": N_("Granted?"),
    "slot": N_("Which meeting of the programme"),
    "languages": N_("Which languages"),
    "channels": N_("Source and number of each channel"),
    "cause": N_("Cause, as the technician says"),
    "strength": N_("How many interpreters"),
    "action": N_("What was done about it"),
    "kind": N_("What the interpreters ask"),
    "text_available": N_("Interpreters had the text"),
    "name": N_("Name"),
    "item": N_("Number of the item"),
    "title": N_("Title"),
    "symbol": N_("Symbol"),
    "date": N_("Date"),
    "start": N_("From"),
    "end": N_("To"),
    "outcome": N_("Outcome"),
    "before_or_after": N_("Before the vote or after it"),
    "offset": N_("How far the room’s clock is ahead"),
    "value": N_("Value"),
    "language": N_("Which language"),
    "delegation": N_("Which delegation"),
    "text": N_("Text"),
    "paragraph": N_("Which paragraph"),
    "paragraphs": N_("Which paragraphs"),
    "number": N_("Number of the paragraph"),
}
"""What the palette asks for, by the name of the argument."""
ALSO = {
    "amend_agenda": ("title",),
    "serve_informals": ("languages",),
    "note_incident": ("cause",),
    "close_incident": ("text_available",),
}
"""Arguments that an act could do without but not in the sense in which it is offered here."""
TOLD = frozenset({("set_timezone", "zone"), ("set_rule", "name")})
"""Arguments for which the name of the act asks already."""
EXAMPLE = N_("%(words)s, such as %(example)s")


def ask_act(name: str, hand: Hand) -> None:
    """Ask for what an act needs, one argument after the other, and perform it."""
    _ask_next(hand, name, {})


def needed(name: str) -> tuple[Argument, ...]:
    """Give the arguments of an act that are asked for."""
    also = ALSO.get(name, ())
    return tuple(each for each in ACTS[name].arguments if not each.optional or each.name in also)


def _ask_next(hand: Hand, name: str, said: Mapping[str, object]) -> None:
    argument = next((each for each in needed(name) if each.name not in said), None)
    if argument is None:
        _perform(hand, name, said)
        return

    def then(word: str | Mapping[str, str]) -> None:
        words = word if isinstance(word, Mapping) else {argument.name: word}
        taken = {each.name for each in ACTS[name].arguments}
        _ask_next(hand, name, {**said, **{key: value for key, value in words.items() if key in taken}})

    asker(name, argument, said)(hand, _caption(hand, name, argument, said), then)


def _caption(hand: Hand, act: str, argument: Argument, said: Said) -> str:
    if (act, argument.name) in TOLD:
        return hand.text(WORDS[act])
    words = hand.text(ARGUMENTS.get(argument.name, WORDS[act]))
    kind, _several = kind_of(argument.type)
    if argument.type in (datetime, time):
        return hand.text(EXAMPLE, words=words, example=example_now(hand, act, argument, said))
    if asker(act, argument, said) is not ask_words or kind.name == "text":
        return hand.tongue.captioned(hand.text(WORDS[act]), hand.tongue.after_colon(words))
    return hand.text(EXAMPLE, words=words, example=example_of(argument))


def _perform(hand: Hand, name: str, said: Mapping[str, object]) -> None:
    act = ACTS[name]
    day = hand.conference.body.local(hand.now()).date()
    try:
        arguments = typed(name, act.arguments, said, Here(hand.conference, day))
    except Misuse as misuse:
        facts = {each: str(value) for each, value in misuse.facts.items()}
        hand.noted.emit(hand.text(misuse.why, **facts))
    except Refusal as refusal:
        hand.bridge.refused.emit(refusal)
    else:
        hand.perform(act.act, **arguments)
