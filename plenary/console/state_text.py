"""Say the state of a meeting in a few lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from plenary.console.voice import ENGLISH
from plenary.tongue import N_

_LINE = "{:<12} {}"


def told_state(shown: dict[str, Any]) -> Iterator[str]:
    """Give the lines of a state as ``plenary.console.state`` gives it."""
    yield shown["body"]["name"]
    yield _LINE.format(ENGLISH.text(N_("Time")), _second(shown["now"]))
    yield _LINE.format(ENGLISH.text(N_("Meeting")), _meeting(shown["meeting"]))
    for item in shown["current_items"]:
        yield _LINE.format(ENGLISH.text(N_("Item")), f"{item['number']}  {item['title']}")
    yield _LINE.format(ENGLISH.text(N_("Floor")), _floor(shown["floor"]))
    if shown["conduct"]["roll_call"]:
        yield _LINE.format(ENGLISH.text(N_("Vote")), _vote(shown["conduct"]["roll_call"]))
    current = {item["number"] for item in shown["current_items"]}
    for held in shown["lists"]:
        if held["requests"] or current & set(held["items"]):
            yield from _list(held)
    yield _LINE.format(ENGLISH.text(N_("Languages")), " ".join(map(_language, shown["languages"])))


def _meeting(meeting: dict[str, Any]) -> str:
    if meeting["number"] is None:
        return ENGLISH.text(N_("none sits"))
    until = f", {_second(meeting['until'])}" if meeting["until"] else ""
    return f"{ENGLISH.ordinal(meeting['number'])}, {meeting['state']}{until}"


def _second(instant: str) -> str:
    """People read seconds; programs are given every instant as it is."""
    return datetime.fromisoformat(instant).isoformat(timespec="seconds")


def _floor(floor: dict[str, Any] | None) -> str:
    if floor is None:
        return ENGLISH.text(N_("free"))
    limit = f" / {_minutes(floor['limit'])}" if floor["limit"] else ""
    stopped = f" ({floor['paused_by']})" if floor["paused"] else ""
    return f"{floor['name']}  {_minutes(floor['elapsed'])}{limit}{stopped}"


def _vote(roll_call: dict[str, Any]) -> str:
    """How far it is, and the State that is called now: what stops an adjournment must be seen."""
    called = roll_call["called"]
    left = [state["name"] for state in called if state["answer"] is None]
    on = roll_call["text"] or roll_call["motion"] or roll_call["appeal"]["name"]
    return "  ".join([on, f"{len(called) - len(left)}/{len(called)}", *left[:1]])


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


def _list(held: dict[str, Any]) -> Iterator[str]:
    yield _LINE.format(ENGLISH.text(N_("List")), f"{held['list']}  {held['standing']}, {held['order']}")
    for place, request in enumerate(held["requests"], 1):
        groups = ", ".join(each["name"] for each in request["on_behalf_of"])
        behalf = f" ({groups})" if groups else ""
        yield _LINE.format("", f"{place:>2}  {request['name']}{behalf}  {request['request']}")


def _language(booth: dict[str, Any]) -> str:
    if booth["served"] and booth["quality"] == "good":
        return str(booth["language"])
    return f"[{booth['language']}: {booth['coverage']}, {booth['quality']}]"
