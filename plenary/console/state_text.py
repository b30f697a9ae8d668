"""Say the state of a meeting in a few lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from unicodedata import east_asian_width

from msgspec import Struct

from plenary.terms import COVERAGES, MOTIONS, ORDERS, QUALITIES, SITTINGS
from plenary.tongue import N_, Tongue

_WIDTH = 12
"""So many columns of a terminal stand before what a label names."""

STANDINGS: Mapping[str, str] = {
    "open": N_("open for inscription"),
    "closing": N_("closing announced"),
    "closed": N_("closed to inscription"),
    "exhausted": N_("everybody has spoken"),
}
"""How a list of speakers stands."""
STOPS: Mapping[str, str] = {
    "officer": N_("clock paused"),
    "point-of-order": N_("a point of order is heard"),
    "meeting": N_("paused with the meeting"),
}
"""What stopped the clock of a statement."""


def told_state(shown: dict[str, Any], tongue: Tongue) -> Iterator[str]:
    """Give the lines of a state as ``plenary.console.state`` gives it for the same tongue."""
    return _State(shown, tongue).lines()


class _State(Struct, frozen=True):
    shown: dict[str, Any]
    tongue: Tongue

    def lines(self) -> Iterator[str]:
        shown = self.shown
        yield shown["body"]["name"]
        yield self._labelled(N_("Time"), _second(shown["now"]))
        yield self._labelled(N_("Meeting"), self._meeting(shown["meeting"]))
        for item in shown["current_items"]:
            yield self._labelled(N_("Item"), f"{item['number']}  {item['title']}")
        yield self._labelled(N_("Floor"), self._floor(shown["floor"]))
        if shown["conduct"]["roll_call"]:
            yield self._labelled(N_("Vote"), self._vote(shown["conduct"]["roll_call"]))
        current = {item["number"] for item in shown["current_items"]}
        for held in shown["lists"]:
            if held["requests"] or current & set(held["items"]):
                yield from self._list(held)
        yield self._labelled(N_("Languages"), " ".join(map(self._language, shown["languages"])))

    def _labelled(self, label: str, said: str) -> str:
        """Chinese takes two columns a sign."""
        word = self.tongue.text(label)
        columns = sum(2 if east_asian_width(sign) in "WF" else 1 for sign in word)
        return f"{word}{' ' * (_WIDTH - columns)} {said}"

    def _meeting(self, meeting: dict[str, Any]) -> str:
        if meeting["number"] is None:
            return self.tongue.text(N_("none sits"))
        until = [_second(meeting["until"])] if meeting["until"] else []
        numbered, state = self.tongue.ordinal(meeting["number"]), self._word(SITTINGS, meeting["state"])
        return self.tongue.apart([numbered, state, *until])

    def _floor(self, floor: dict[str, Any] | None) -> str:
        if floor is None:
            return self.tongue.text(N_("free"))
        limit = f" / {_minutes(floor['limit'])}" if floor["limit"] else ""
        stopped = f" ({self._word(STOPS, floor['paused_by'])})" if floor["paused"] else ""
        return f"{floor['name']}  {_minutes(floor['elapsed'])}{limit}{stopped}"

    def _vote(self, roll_call: dict[str, Any]) -> str:
        """How far it is, and the State that is called now: what stops an adjournment must be seen."""
        called = roll_call["called"]
        left = [state["name"] for state in called if state["answer"] is None]
        motion = roll_call["motion"]
        on = roll_call["text"] or (self._word(MOTIONS, motion) if motion else roll_call["appeal"]["name"])
        return "  ".join([on, f"{len(called) - len(left)}/{len(called)}", *left[:1]])

    def _list(self, held: dict[str, Any]) -> Iterator[str]:
        standing, order = self._word(STANDINGS, held["standing"]), self._word(ORDERS, held["order"])
        yield self._labelled(N_("List"), f"{held['list']}  {self.tongue.apart([standing, order])}")
        for place, request in enumerate(held["requests"], 1):
            groups = self.tongue.series([each["name"] for each in request["on_behalf_of"]])
            behalf = f" ({groups})" if groups else ""
            yield self._labelled("", f"{place:>2}  {request['name']}{behalf}  {request['request']}")

    def _language(self, booth: dict[str, Any]) -> str:
        if booth["served"] and booth["quality"] == "good":
            return str(booth["language"])
        coverage, quality = self._word(COVERAGES, booth["coverage"]), self._word(QUALITIES, booth["quality"])
        return f"[{booth['language']}: {self.tongue.apart([coverage, quality])}]"

    def _word(self, words: Mapping[str, str], code: str) -> str:
        """A code of a newer file, or of a body's own, is said as it stands."""
        return self.tongue.text(words[code]) if code in words else code


def _second(instant: str) -> str:
    """People read seconds; programs are given every instant as it is."""
    return datetime.fromisoformat(instant).isoformat(timespec="seconds")


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
