"""Say when a list of speakers will close, and that it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from plenary.acts.lists import announce_closing, close_list, found_list
from plenary.floor.speakers import SpeakersList, Standing
from plenary.script.line import Deed, Draft, Line

_LAST, _NOTICE, _QUARTER = timedelta(hours=1), timedelta(minutes=15), timedelta(minutes=15)
"""The hour in which the closing of a list is proposed, for a quarter of an hour at least a quarter later."""


def list_closing(draft: Draft, held: SpeakersList) -> Iterator[Line]:
    """Propose to close the list once an hour of interpretation is left; close it when the time announced has come."""
    items, ends = draft.terms.items(held.items), draft.now.services_end
    if held.closes is not None and held.closed is None and held.closes <= draft.at:
        yield draft.say("F10", Deed(close_list), items=items)
    elif held.standing is Standing.OPEN and ends is not None and ends - draft.at <= _LAST:
        closes = draft.at + _NOTICE
        closes += -(closes - datetime.min.replace(tzinfo=UTC)) % _QUARTER
        announced = Deed(announce_closing, {"closes": closes})
        yield draft.say("F09", announced, items=items, time=draft.terms.time(closes))


def closed_now(draft: Draft, held: SpeakersList | None) -> Iterator[Line]:
    """Close a list on which nobody waits any more; that is proposed until the time announced has come. Nothing where it is closed."""
    items = draft.terms.items(draft.now.agenda.current)
    if held is not None and held.closed is not None:
        return
    if held is None or held.closes is None or draft.at < held.closes:
        yield draft.ask("F09-now", {"items": items})
    yield draft.say("F10", Deed(close_list), items=items)


def closed_debate(draft: Draft) -> Iterator[Line]:
    """Make the line that closes the list when the debate was closed; nothing where it is closed."""
    held = found_list(draft.now)
    if held is not None and held.closed is None:
        yield draft.say("F10", Deed(close_list), items=draft.terms.items(draft.now.agenda.current))
