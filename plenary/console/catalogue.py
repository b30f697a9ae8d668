"""Name all acts with their arguments, for people and for programs."""

from __future__ import annotations

import inspect

from plenary.acts.catalogue import ACTS, Argument
from plenary.console.answers import answer, say
from plenary.console.arguments import example_of, kind_of
from plenary.console.mending import RECORD
from plenary.console.state_local import Json
from plenary.console.voice import ENGLISH
from plenary.tongue import N_

_MENDS = {
    "undo": N_("Strike the last entry that stands."),
    "redo": N_("Restore what was undone last."),
    "strike": N_("Strike any entry, with the reason."),
    "correct": N_("Correct the time of an entry (at), or its act (act and its arguments)."),
    "redact": N_("Blank the text of an entry; the record shows that it was there."),
}


def list_acts(*, as_json: bool) -> int:
    """Print every act, in the order in which a meeting needs them."""
    acts = [_told(named.name, named.noun, _first_line(named.act), named.arguments) for named in ACTS.values()]
    acts += [_told(name, "record", ENGLISH.text(_MENDS[name]), RECORD[name]) for name in RECORD]
    if as_json:
        answer({"acts": acts})
        return 0
    noun = ""
    for act in acts:
        if act["noun"] != noun:
            noun = str(act["noun"])
            say("", noun.upper()) if noun != "conference" else say(noun.upper())
        say(f"  {_line(act)}", f"      {act['does']}")
    return 0


def _first_line(act: object) -> str:
    return (inspect.getdoc(act) or "").partition("\n")[0].replace("``", "")


def _told(name: str, noun: str, does: str, arguments: tuple[Argument, ...]) -> Json:
    return {"name": name, "noun": noun, "does": does, "arguments": [_argument(each) for each in arguments]}


def _argument(argument: Argument) -> Json:
    kind, several = kind_of(argument.type)
    return {
        "name": argument.name,
        "kind": kind.name,
        "several": several,
        "optional": argument.optional,
        "example": example_of(argument),
    }


def _line(act: Json) -> str:
    said = [f"{each['name']}{'?' if each['optional'] else ''}" for each in act["arguments"]]
    return " ".join([str(act["name"]), *said])
