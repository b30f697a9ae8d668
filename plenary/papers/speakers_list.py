"""Draw up the list of speakers for those who read it: the podium, the booths, the room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from plenary.papers.archival import Properties
from plenary.papers.foreign import bare, runs
from plenary.papers.numbering import counted
from plenary.papers.phrases import Phrases
from plenary.papers.report.say import in_words_of
from plenary.papers.tree import (
    Block,
    Column,
    Furniture,
    Paper,
    Run,
    Table,
    Text,
    text,
)
from plenary.papers.usual import line
from plenary.papers.views.speakers import ListEntry, SpeakersListView
from plenary.terms import PASSED_OVER
from plenary.tongue import LETTERS, N_

Cell = Callable[[SpeakersListView, ListEntry], Text]


def speakers_list(view: SpeakersListView) -> Paper:
    """Give the list as one paper, numbered and timed; what the room sees holds nothing internal."""
    say = view.tongue
    title = in_words_of(view.body, say.text(TITLES.get(view.purpose, TITLES["main"])))
    printing = _printing(view)
    return Paper(
        title=text(title),
        language=say.code,
        blocks=tuple(_blocks(view)),
        corner=tuple(_corner(view)),
        subtitle=tuple(_items(view)),
        furniture=Furniture(running=printing),
        properties=Properties(
            title=say.captioned(title, printing),
            subject=bare(view.body.name),
            created=datetime.combine(view.day, view.at, UTC),
        ),
        size=view.size,
    )


TITLES = {
    "main": N_("List of speakers"),
    "reply": N_("List of speakers: right of reply"),
    "before-vote": N_("List of speakers: explanation of vote before the vote"),
    "after-vote": N_("List of speakers: explanation of vote after the vote"),
}


def _printing(view: SpeakersListView) -> str:
    msgid = N_("List %(number)s, %(time)s")
    return view.tongue.text(msgid, number=view.number, time=view.tongue.time(view.at))


def _corner(view: SpeakersListView) -> Iterator[Text]:
    say = view.tongue
    yield runs(view.body.name, say, bold=True)
    parts = [view.tongue.date(view.day)]
    if view.body.place:
        parts.insert(0, view.body.place)
    if view.meeting:
        parts.append(say.text(N_("%(ordinal)s meeting"), ordinal=say.ordinal(view.meeting)))
    yield text(say.apart(parts))
    # Chinese brackets are as wide as a character, and bring their own space.
    gap = "" if say.code == "zh" else " "
    yield text(Run(_printing(view), bold=True), f"{gap}{say.text(READERS[view.readers])}")


READERS = {"podium": N_("(podium)"), "booths": N_("(interpreters’ booths)"), "room": N_("(meeting room)")}


def _items(view: SpeakersListView) -> Iterator[Text]:
    for number, title in view.items:
        label = view.tongue.text(N_("Agenda item %(item)s"), item=view.tongue.item_number(number))
        said = view.tongue.captioned(label, title)
        yield text(Run(label, bold=True), said.removeprefix(label))


def _blocks(view: SpeakersListView) -> Iterator[Block]:
    yield line(text(*_standing(view)))
    if view.limits:
        yield line(text(*_limits(view)))
    if view.floor:
        msgid = N_("Has the floor: %(name)s")
        yield line(text(Run(view.tongue.text(msgid, name=view.floor.name), bold=True)))
    if view.entries:
        yield _table(view)
    else:
        yield line(text(view.tongue.text(N_("No delegation is waiting to speak."))))
    yield from _changes(view)


def _standing(view: SpeakersListView) -> Iterator[str | Run]:
    standing = "due" if view.standing == "closing" and view.due else view.standing
    closes = view.tongue.hour(view.closes, view.day) if view.closes else ""
    yield Run(view.tongue.text(_STANDINGS[standing], time=closes), bold=True)


_STANDINGS = {
    "open": N_("The list is open"),
    "closing": N_("The list is open; it will be closed at %(time)s"),
    # The time that was announced closes nothing (practice ).
    "due": N_("The list is open; it was to be closed at %(time)s"),
    "closed": N_("The list was closed at %(time)s"),
    "exhausted": N_("The list is exhausted"),
}


def _limits(view: SpeakersListView) -> Iterator[str | Run]:
    say = view.tongue
    said = [
        say.text(
            N_("%(category)s %(minutes)s"),
            category=in_words_of(view.body, say.text(CATEGORIES[category])),
            minutes=say.minutes(seconds / 60),
        )
        for category, seconds in view.limits
        if category in CATEGORIES
    ]
    yield Run(say.text(N_("Time limits: ")))
    yield Run(say.semicolons(said))


CATEGORIES = {
    "group": N_("groups"),
    "state-party": N_("States parties"),
    "signatory": N_("signatory States"),
    "non-signatory": N_("other States"),
    "state": N_("States"),
    "observer": N_("observers"),
    "un": N_("United Nations entities"),
    "igo": N_("intergovernmental organizations"),
    "ngo": N_("non-governmental organizations"),
    "reply": N_("replies"),
    "reply.1": N_("first replies"),
    "reply.2": N_("second replies"),
}


def _table(view: SpeakersListView) -> Table:
    shown = _COLUMNS[view.readers]
    rows = [
        (
            text(Run(counted(place, view.tongue.code), changed=_marked(view, entry))),
            *(cell(view, entry) for _, _, cell in shown),
        )
        for place, entry in enumerate(view.entries, 1)
    ]
    bands = [entry.band for entry in view.entries]
    return Table(
        (
            Column((), 7, figures=True),
            *(Column(text(view.tongue.text(head)), width) for head, width, _ in shown),
        ),
        tuple(rows),
        large=view.readers != "booths",
        ruled=frozenset(place for place in range(1, len(bands)) if bands[place] != bands[place - 1]),
    )


def _marked(view: SpeakersListView, entry: ListEntry) -> bool:
    return entry.changed and view.readers != "room"


def _delegation(view: SpeakersListView, entry: ListEntry) -> Text:
    speaker = entry.speaker
    behalf = Phrases(view.tongue).bracketed_behalf(speaker)
    return text(
        Run(speaker.named.name, bold=True, changed=_marked(view, entry)),
        Run(behalf, changed=_marked(view, entry)),
    )


def _person(view: SpeakersListView, entry: ListEntry) -> Text:
    parts = [part for part in (entry.speaker.person, entry.title) if part]
    if entry.passed_over:
        parts.append(view.tongue.text(PASSED_OVER))
    return text(view.tongue.apart(parts))


def _language(_view: SpeakersListView, entry: ListEntry) -> Text:
    return text(Run(LETTERS.get(entry.language, entry.language), bold=True))


def _text_status(view: SpeakersListView, entry: ListEntry) -> Text:
    if not entry.received:
        return text(view.tongue.text(N_("no text")))
    letters = " ".join(LETTERS.get(language, language) for language in entry.texts)
    said = view.tongue.text(_DELIVERIES.get(entry.delivery, _DELIVERIES[""]))
    return text(Run(letters, bold=True), f" {said}" if letters else said)


_DELIVERIES = {
    "": N_("text received"),
    "verbatim": N_("text received, read verbatim"),
    "check-against-delivery": N_("text received, check against delivery"),
}

_COLUMNS: dict[str, tuple[tuple[str, float, Cell], ...]] = {
    "podium": ((N_("Delegation"), 66, _delegation), (N_("Speaker"), 27, _person)),
    "booths": (
        (N_("Delegation"), 44, _delegation),
        (N_("Speaker"), 17, _person),
        (N_("Language"), 12, _language),
        (N_("Text"), 20, _text_status),
    ),
    "room": ((N_("Delegation"), 93, _delegation),),
}


def _changes(view: SpeakersListView) -> Iterator[Block]:
    if not view.previous or view.readers == "room":
        return
    say = view.tongue
    if any(entry.changed for entry in view.entries):
        yield line(
            text(
                Run(
                    say.text(
                        N_("Marked: new, moved or changed since List %(number)s."), number=view.previous
                    ),
                    changed=True,
                )
            )
        )
    for left, msgid in (
        (view.spoken, N_("Have spoken since List %(number)s: %(names)s.")),
        (view.gone, N_("No longer on the list since List %(number)s: %(names)s.")),
    ):
        if left:
            names = say.join([named.name for named in left])
            yield line(text(say.text(msgid, number=view.previous, names=names)))
    if not (view.gone or view.spoken) and not any(entry.changed for entry in view.entries):
        yield line(text(say.text(N_("Nothing has changed since List %(number)s."), number=view.previous)))
