"""Propose what the Chair says while the meeting is open: items, lists, speakers, and the end."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.acts.agenda import take_up
from plenary.acts.lists import found_list, open_list
from plenary.acts.replies import replies_wait
from plenary.acts.statements import EXPLANATIONS, end_statement, give_floor
from plenary.agenda.agenda import Consideration
from plenary.fact import ItemNumber
from plenary.facts.agenda import ItemsTakenUp
from plenary.facts.floor import StatementEnded
from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList
from plenary.script import matters
from plenary.script.adopting import next_paragraph, presented
from plenary.script.course import (
    Part,
    first_taken_up,
    following_item,
    just_opened,
    next_item,
    next_slot,
    part_of,
    root,
)
from plenary.script.ending import adjourned, closed, ending
from plenary.script.line import Deed, Draft, Line
from plenary.script.lists import closed_now, list_closing
from plenary.tongue import Tongue

BEFORE_DEBATE = ("agenda", "programme", "limits")
SILENCE = "unga-plenary"
"""The profile whose first meeting observes a minute of silence after it is opened (GA rule 62)."""
_TWO = 2


def at_work(draft: Draft, officers: Tongue) -> Iterator[Line]:
    """Give the lines of an open meeting in which nothing else is before the body."""
    if draft.now.floor.statement is not None:
        yield from thanks(draft)
    elif just_opened(draft.now, draft.just):
        yield from _begun(draft)
    if not draft.now.agenda.current:
        yield from _next_item(draft)
        return
    if any(isinstance(fact, ItemsTakenUp) for fact in draft.just):
        yield from introduced(draft, first_taken_up(draft.now))
    part = part_of(draft.now)
    if part is Part.CLOSURE:
        yield from closed(draft)
    elif draft.now.floor.statement is None and part is Part.OPENING:
        yield from _opened(draft, officers)
    elif draft.now.floor.statement is None and part is Part.REPORT:
        yield from _report(draft, officers)
    else:
        yield from _debate(draft, officers)


def thanks(draft: Draft) -> Iterator[Line]:
    """Give the lines that end a statement; before its end the speaker is asked to conclude, once time is over."""
    statement = draft.now.floor.statement
    if statement is None:
        return
    remaining = statement.remaining(draft.at)
    if remaining is not None and remaining.total_seconds() < 0:
        yield draft.say("F18")
    speaker = draft.terms.called_up(statement)
    yield draft.say("F16", Deed(end_statement), speaker=speaker)


def _begun(draft: Draft) -> Iterator[Line]:
    yield draft.say("F03")
    ends = draft.now.services_end
    if ends:
        yield draft.say("F28", time=draft.terms.time(ends))
    if draft.now.rules.profile == SILENCE and len(draft.now.meetings.held) == 1:
        yield draft.say("F46-silence")
    else:
        yield draft.say("F45-secretary")


def _next_item(draft: Draft) -> Iterator[Line]:
    number = next_item(draft.now)
    if number:
        yield taken_up(draft, (number,))
    else:
        yield from ending(draft)


def taken_up(draft: Draft, numbers: tuple[ItemNumber, ...]) -> Line:
    """Make the line that takes up items, or goes on with them."""
    terms = draft.terms
    begun = all(draft.now.agenda.item(number).state is not Consideration.NOT_OPENED for number in numbers)
    return draft.say(
        "F11b" if begun else "F11",
        Deed(take_up, {"items": numbers}),
        items=terms.items(numbers),
        titles=terms.titles(numbers),
    )


def introduced(draft: Draft, numbers: tuple[ItemNumber, ...]) -> Iterator[Line]:
    """Make the lines after an item was taken up: its documents, and who introduces it."""
    terms, items = draft.terms, draft.terms.items(numbers)
    documents = terms.documents(numbers)
    if documents:
        yield draft.say("F12", items=items, docs=documents)
        yield draft.say("F13", items=items, speaker=terms.called("secretariat"))


def _opened(draft: Draft, officers: Tongue) -> Iterator[Line]:
    """Go through the sub-items of the first item; under the last of them, or once begun, come the decisions."""
    after = following_item(draft.now)
    sibling = after is not None and root(after) == root(draft.now.agenda.current[0])
    due = [matters.named(name) for name in BEFORE_DEBATE if matters.named(name).due(draft.now)]
    if not sibling:
        for matter in due:
            yield matters.asked(draft, matter, officers)
    if after is not None and (sibling or not due):
        yield taken_up(draft, (after,))
    if not sibling:
        yield matters.asked(draft, matters.named("conclude"), officers)


def _report(draft: Draft, officers: Tongue) -> Iterator[Line]:
    now = draft.now
    if not now.report.adopted:
        if any(isinstance(fact, ItemsTakenUp) for fact in draft.just):
            yield presented(draft)
        yield from next_paragraph(draft)
        yield matters.asked(draft, matters.named("report"), officers)
        return
    entrusted = now.conduct.decision is not None and now.conduct.decision.text in matters.recorded(
        now, "finalize"
    )
    if not entrusted:
        yield matters.asked(draft, matters.named("finalize"), officers)
    after = following_item(now)
    if after is not None:
        yield taken_up(draft, (after,))
    else:
        yield from closed(draft)


def _debate(draft: Draft, officers: Tongue) -> Iterator[Line]:
    main, reply = found_list(draft.now), found_list(draft.now, purpose="reply")
    explaining = [found_list(draft.now, purpose=each) for each in EXPLANATIONS]
    waiting = next((each for each in explaining if each is not None and each.requests), None)
    if waiting is not None:
        yield from _called(draft, waiting)
    elif main is not None and main.requests:
        yield from _called(draft, main)
        yield from list_closing(draft, main)
    elif main is None:
        yield draft.say("F08", Deed(open_list), items=draft.terms.items(draft.now.agenda.current))
    elif reply is not None and reply.requests and not replies_wait(draft.now):
        yield from _replies(draft, reply)
    else:
        if matters.named("conclude").due(draft.now) and _heard(draft):
            yield from closed_now(draft, main) if main.closed is None else (draft.say("F23"),)
        yield from _over(draft, officers)


def _over(draft: Draft, officers: Tongue) -> Iterator[Line]:
    proposal = matters.named("proposal")
    if proposal.due(draft.now):
        yield draft.say("F43")
        yield matters.asked(draft, proposal, officers)
        return
    if matters.named("conclude").due(draft.now):
        yield matters.asked(draft, matters.named("conclude"), officers)
    after = following_item(draft.now)
    yield taken_up(draft, (after,)) if after else adjourned(draft, next_slot(draft.now, draft.at))


def _heard(draft: Draft) -> bool:
    return any(draft.now.floor.spoken.values()) or any(
        isinstance(each, StatementEnded) for each in draft.just
    )


def _called(draft: Draft, held: SpeakersList) -> Iterator[Line]:
    yield given(draft, held.requests[0])
    if len(held.requests) > 1:
        yield _following(draft, held.requests[1:3])


def given(draft: Draft, request: Request) -> Line:
    """Make the line that gives the floor to a request."""
    terms = draft.terms
    speaker = terms.called_up(request)
    deed = Deed(give_floor, {"request": request.id})
    if request.on_behalf_of:
        return draft.say("F14b", deed, speaker=speaker, behalf=terms.behalf(request.on_behalf_of))
    return draft.say("F14" if request.category == "state-party" else "F15", deed, speaker=speaker)


def _following(draft: Draft, requests: tuple[Request, ...]) -> Line:
    terms = draft.terms
    speakers = [terms.called_up(each) for each in requests]
    names = [terms.name(each.delegation) for each in requests]
    # A panellist is no delegation, and French and Spanish announce delegations.
    formula = "F17-panel" if any(each.capacity in draft.book.who for each in requests) else "F17"
    if len(requests) < _TWO:
        return draft.say(f"{formula}-last", speaker=speakers[0], state=names[0])
    return draft.say(formula, speaker=speakers[0], state=names[0], then=speakers[1], then_state=names[1])


def _replies(draft: Draft, held: SpeakersList) -> Iterator[Line]:
    terms, rules = draft.terms, draft.now.rules
    first, second = rules.number("limit.reply.1"), rules.number("limit.reply.2")
    if not any(name == held.id for _, name in draft.now.floor.replied) and first and second:
        once, again = (terms.minutes(each * 60) for each in (first, second))
        yield draft.say("F22", assembly=terms.assembly(), first=once, second=again)
    yield from _called(draft, held)
