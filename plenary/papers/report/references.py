"""Name what a report speaks of, so that an archive finds it: meetings, items, who spoke, documents, decisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plenary.papers.archival import Identity, Reference
from plenary.papers.foreign import bare
from plenary.papers.views.item import ItemView, Named, StatementView, VoteView
from plenary.papers.views.meeting import ReportView
from plenary.tongue import N_, Tongue

NUMBERED = N_("%(ordinal)s meeting")


def identity(view: ReportView) -> Identity:
    """Give what the report is, apart from its words."""
    body = view.body
    return Identity(
        kind="report" if view.final else "draft-report",
        body=bare(body.name),
        symbol=view.symbol,
        original=view.original,
        drafted=view.date or body.ends,
        begins=body.begins,
        ends=body.ends,
        place=bare(body.place),
    )


def references(view: ReportView) -> tuple[Reference, ...]:
    """Give everything that the report speaks of, each once."""
    found: dict[tuple[str, str], Reference] = {}
    for each in (
        *_meetings(view),
        *_items(view),
        *_named(view),
        *_documents(view),
        *_decisions(view),
        *_votes(view),
        *_ballots(view),
    ):
        found.setdefault((each.kind, each.id), each)
    return tuple(found.values())


def _statements(view: ReportView) -> Iterator[StatementView]:
    for item in view.items:
        yield from (*item.statements, *item.replies)


def _meetings(view: ReportView) -> Iterator[Reference]:
    for held in view.meetings:
        entries = {
            *held.entries,
            *(said.entry for said in _statements(view) if said.meeting.number == held.number),
        }
        entries |= {
            entry
            for item in view.items
            if held.number in (each.number for each in item.meetings)
            for entry in item.entries
        }
        entries |= {
            entry
            for item in view.items
            for decision in item.decisions
            if decision.meeting.number == held.number
            for entry in decision.entries
        }
        shown = view.tongue.text(NUMBERED, ordinal=view.tongue.ordinal(held.number))
        yield Reference("meeting", str(held.number), shown, entries=_known(entries), day=held.days[0])


def _items(view: ReportView) -> Iterator[Reference]:
    for item in view.items:
        if item.number:
            yield Reference("item", item.number, _shown_item(view, item), entries=_known(_entries_on(item)))


def _shown_item(view: ReportView, item: ItemView) -> str:
    return f"{view.tongue.item_number(item.number)} {bare(item.title)}"


def _entries_on(item: ItemView) -> set[int]:
    return {
        *item.entries,
        *(said.entry for said in (*item.statements, *item.replies)),
        *(entry for made in item.decisions for entry in made.entries),
        *(entry for raised in item.points for entry in raised.entries),
        *(entry for moved in item.motions for entry in moved.entries),
        *(entry for explained in item.positions for entry in explained.entries),
    }


def _known(entries: Iterable[int]) -> frozenset[int]:
    return frozenset(entry for entry in entries if entry)


def _named(view: ReportView) -> Iterator[Reference]:
    named: list[Named] = []
    for said in _statements(view):
        named += (said.speaker.named, *said.speaker.on_behalf_of)
    for present in view.attendance:
        named += present.named
    for vote in _votes_on(view):
        named += (*vote.in_favour, *vote.against, *vote.abstaining) if vote else ()
    yield from (_one(each, view.tongue) for each in named)


def _votes_on(view: ReportView) -> Iterator[VoteView | None]:
    for item in view.items:
        yield from (made.vote for made in item.decisions)
        yield from (moved.vote for moved in item.motions)
        yield from (raised.vote for raised in item.points)


def _one(named: Named, tongue: Tongue) -> Reference:
    """Name a delegation with the forms in which a text has it, set as that text is."""
    forms = dict.fromkeys((named.name, *(form for case, form in named.cases if case in _WORDS)))
    name = bare(named.name)
    return Reference(
        "delegation", named.code or name, name, forms=tuple(tongue.settled(bare(form)) for form in forms)
    )


_WORDS = ("sentence", "de", "gen", "li", "dat", "ins")
"""The cases that are words of a text, and not what is known about the name."""


def _documents(view: ReportView) -> Iterator[Reference]:
    for document in view.documents:
        for symbol in document.symbols:
            yield Reference("document", symbol, bare(document.title) or symbol, forms=(symbol,))


def _decisions(view: ReportView) -> Iterator[Reference]:
    for item in view.items:
        for made in item.decisions:
            yield Reference("decision", made.id, bare(made.text), entries=_known(made.entries))


IN_FAVOUR, AGAINST, ABSTAINING = "in-favour", "against", "abstaining"
VOTED = N_("Vote")
BALLOT = N_("Secret ballot")


def _votes(view: ReportView) -> Iterator[Reference]:
    """Name every vote with what was counted and how it ended."""
    for item in view.items:
        for made in item.decisions:
            yield from _vote(
                view, made.id, made.vote, made.entries, "adopted" if made.adopted else "rejected"
            )
        for motion in item.motions:
            name = f"motion-{motion.entries[-1] if motion.entries else 0}"
            yield from _vote(view, name, motion.vote, motion.entries, motion.outcome)
        for point in item.points:
            name = f"appeal-{point.entries[-1] if point.entries else 0}"
            yield from _vote(view, name, point.vote, point.entries, point.outcome)


def _vote(
    view: ReportView, name: str, vote: VoteView | None, entries: tuple[int, ...], outcome: str
) -> Iterator[Reference]:
    if vote is not None:
        figures = tuple(zip((IN_FAVOUR, AGAINST, ABSTAINING), vote.counts, strict=True))
        shown = view.tongue.text(VOTED)
        yield Reference("vote", name, shown, entries=_known(entries), figures=figures, outcome=outcome)


def _ballots(view: ReportView) -> Iterator[Reference]:
    """Name every ballot with its figures; a candidate is known by the place in it, a name is none of an archive's keys."""
    for ballot in view.ballots:
        counted = (("voting", ballot.voting), (ABSTAINING, ballot.abstaining), ("invalid", ballot.invalid))
        obtained = [(f"candidate-{number}", votes) for number, (_, votes) in enumerate(ballot.results, 1)]
        yield Reference(
            "ballot",
            str(ballot.place),
            view.tongue.text(BALLOT),
            entries=_known(ballot.entries),
            figures=(*counted, ("required", ballot.required), *obtained),
            outcome="elected" if ballot.decided else "not-elected",
        )
