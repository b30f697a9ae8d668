"""Tell of the items: when they were considered, what was before the body, who spoke, what was decided."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from plenary.papers.report.citing import cited
from plenary.papers.report.decisions import decided, moved, positions
from plenary.papers.report.say import Say
from plenary.papers.report.statements import introductions, raised, statements
from plenary.papers.tree import Block, SubParagraph, SubParagraphs
from plenary.papers.views.item import ItemView, StatementView, Told, When
from plenary.tongue import N_, NP_


def recommendations(say: Say, items: list[ItemView]) -> Iterator[Block]:
    """Leave a place for the recommendations on each item; the body has to adopt them."""
    yield say.heading(1, N_("Recommendations"))
    for item in items:
        yield say.titled(2, item.title)
        yield say.placeholder(f"recommendations.{item.number}", N_("[Recommendations: to be supplied]"))


def deliberations(say: Say, items: list[ItemView]) -> Iterator[Block]:
    """Give each item its section: meetings, documents, speakers, a place for the substance, decisions."""
    yield say.heading(1, N_("Summary of deliberations"))
    for item in items:
        yield say.titled(2, item.title)
        yield from _considered(say, item)
        yield from _before_it(say, item)
        yield from introductions(say, item)
        yield from statements(say, item)
        yield say.placeholder(f"summary.{item.number}", N_("[Summary of deliberations: to be supplied]"))
        yield from _procedure(say, item)


def told_of(say: Say, item: ItemView) -> Iterator[Block]:
    """Tell what was said and decided on an item that is about the meeting itself."""
    yield from introductions(say, item)
    yield from statements(say, item)
    yield from _procedure(say, item)


def parted(item: ItemView, adopted: When | None) -> tuple[ItemView, ItemView]:
    """Part what happened on an item at an adoption, by its time; before there was one only introductions go ahead."""
    before, since = {}, {}
    for name in ("statements", "replies", "points", "motions", "decisions", "positions"):
        done = getattr(item, name)
        ahead = [each for each in done if (each.when < adopted if adopted else _introduces(each))]
        before[name], since[name] = tuple(ahead), tuple(each for each in done if each not in ahead)
    # After the adoption nobody introduces any more.
    since["statements"] = tuple(replace(each, introductory=False) for each in since["statements"])
    return replace(item, **before), replace(item, **since)


def _introduces(done: Told | StatementView) -> bool:
    return isinstance(done, StatementView) and done.introductory


def told_until(say: Say, before: ItemView) -> Iterator[Block]:
    """Tell what was said and decided on an item before the adoption that its other part follows."""
    yield from introductions(say, before)
    yield from statements(say, before, "before.")
    yield from _procedure(say, before, "before")


def told_since(say: Say, since: ItemView) -> Iterator[Block]:
    """Tell the rest."""
    yield from statements(say, since)
    yield from _procedure(say, since)


def _procedure(say: Say, item: ItemView, when: str = "") -> Iterator[Block]:
    """Tell of points of order, motions and decisions in the order in which they came."""
    told: list[tuple[When, Iterator[Block]]] = [
        *((each.when, raised(say, f"item.{item.number}.point.{each.place}", each)) for each in item.points),
        *((each.when, moved(say, f"item.{item.number}.motion.{each.place}", each)) for each in item.motions),
        *((decision.when, decided(say, decision)) for decision in item.decisions),
    ]
    for _, blocks in sorted(told, key=lambda each: each[0]):
        yield from blocks
    yield from positions(say, item, when)


def _considered(say: Say, item: ItemView) -> Iterator[Block]:
    if not item.meetings:
        return
    key, sitting = f"item.{item.number}.considered", say.sitting(item.meetings)
    if item.together:
        said = say.plural(
            _TOGETHER_ONCE if len(item.meetings) == 1 else _TOGETHER,
            len(item.together),
            items=say.tongue.join([say.tongue.item_number(number) for number, _ in item.together]),
            titles=say.tongue.join([say.tongue.quote(title) for _, title in item.together]),
            at_meeting=sitting["at_meetings"],
            **sitting,
        )
        yield say.told(key, said, entries=item.entries)
        return
    yield say.paragraph(
        key,
        _ONCE if len({each.number for each in item.meetings}) == 1 else _OVER_SEVERAL,
        entries=item.entries,
        item=say.tongue.item_number(item.number),
        title=say.tongue.quote(item.title),
        at_meeting=sitting["at_meetings"],
        **sitting,
    )


_ONCE = N_("%(at_meeting)s, %(on_dates)s, %(body)s considered agenda item %(item)s, entitled %(title)s.")
_OVER_SEVERAL = N_(
    "%(at_meetings)s, %(on_dates)s, %(body)s considered agenda item %(item)s, entitled %(title)s."
)
"""At one meeting, and over several: Russian tells them apart by the verb (language_ru S01b)."""
_TOGETHER_ONCE = NP_(
    "%(at_meeting)s, %(on_dates)s, %(body)s considered agenda item %(items)s, entitled %(titles)s.",
    "%(at_meeting)s, %(on_dates)s, %(body)s considered jointly agenda items %(items)s, entitled %(titles)s, respectively.",
)
_TOGETHER = NP_(
    "%(at_meetings)s, %(on_dates)s, %(body)s considered agenda item %(items)s, entitled %(titles)s.",
    "%(at_meetings)s, %(on_dates)s, %(body)s considered jointly agenda items %(items)s, entitled %(titles)s, respectively.",
)
_THE_ITEM, _THE_ITEMS = N_("of the item"), NP_("of the items", "of the items")
"""Several are two, for which Arabic has a form of its own, or more."""
_DOCUMENT = N_("For its consideration %(of_items)s, %(body)s had before it the following: %(document)s.")
_DOCUMENTS = NP_(
    "For its consideration %(of_items)s, %(body)s had before it the following document:",
    "For its consideration %(of_items)s, %(body)s had before it the following documents:",
)


def _before_it(say: Say, item: ItemView) -> Iterator[Block]:
    """Tell what was before the body for an item that it considered, or may yet: before it met, that is every item."""
    if say.view.meetings and not item.meetings:
        return
    key, entries = f"item.{item.number}.documents", [document.entry for document in item.documents]
    documents, several = list(cited(say, item.documents)), len(item.together)
    items = say.tongue.plural(*_THE_ITEMS, several) if several else say.tongue.text(_THE_ITEM)
    if len(documents) == 1:
        yield say.paragraph(key, _DOCUMENT, entries=entries, of_items=items, document=documents[0][1])
    elif documents:
        said = say.plural(_DOCUMENTS, len(documents), of_items=items)
        yield say.told(key, said, entries=entries, leads=True)
        ends = [say.tongue.sign(";")] * (len(documents) - 1) + [say.tongue.sign(".")]
        yield SubParagraphs(
            tuple(
                SubParagraph(say.runs(words + end), key=document.key)
                for (document, words), end in zip(documents, ends, strict=True)
            )
        )
