"""Tell of the items: what was before the body, what remains to be supplied, what was decided."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.papers.report_say import Say
from plenary.papers.report_statements import representative, statements
from plenary.papers.tree import Block, Heading, Paragraph, SubParagraph, SubParagraphs, text
from plenary.papers.views import DecisionView, DocumentView, ItemView
from plenary.tongue import N_


def recommendations(say: Say, items: list[ItemView]) -> Iterator[Block]:
    """Leave a place for the recommendations on each item; the body has to adopt them."""
    yield say.heading(1, N_("Recommendations"))
    for item in items:
        yield Heading(2, text(item.title))
        yield say.placeholder(f"recommendations.{item.number}", N_("[Recommendations: to be supplied]"))


def deliberations(say: Say, items: list[ItemView]) -> Iterator[Block]:
    """Give each item its section: the documents, a place for the summary, the decisions."""
    yield say.heading(1, N_("Summary of deliberations"))
    for item in items:
        yield Heading(2, text(item.title))
        yield from _before_it(say, item)
        yield say.placeholder(f"summary.{item.number}", N_("[Summary of deliberations: to be supplied]"))
        for decision in item.decisions:
            yield from decided(say, decision)


def spoken(say: Say, items: list[ItemView]) -> Iterator[Block]:
    """Tell of each item when it was considered, and who spoke."""
    told = [block for item in items for block in (*_considered(say, item), *statements(say, item))]
    if told:
        yield say.heading(2, N_("Statements"))
        yield from told


def _considered(say: Say, item: ItemView) -> Iterator[Block]:
    if not item.meetings:
        return
    key, sitting = f"item.{item.number}.considered", say.sitting(item.meetings)
    if item.together:
        yield say.paragraph(
            key,
            N_(
                "%(at_meetings)s, %(on_dates)s, %(body)s considered agenda items %(items)s together, entitled %(titles)s."
            ),
            items=say.tongue.join([say.tongue.item_number(number) for number, _ in item.together]),
            titles=say.tongue.join([say.tongue.quote(title) for _, title in item.together]),
            **sitting,
        )
        return
    yield say.paragraph(
        key,
        N_("%(at_meetings)s, %(on_dates)s, %(body)s considered agenda item %(item)s, entitled %(title)s."),
        item=say.tongue.item_number(item.number),
        title=say.tongue.quote(item.title),
        **sitting,
    )


def _before_it(say: Say, item: ItemView) -> Iterator[Block]:
    key = f"item.{item.number}.documents"
    if len(item.documents) == 1:
        msgid = N_("For its consideration of the item, %(body)s had before it the following: %(document)s.")
        yield say.paragraph(key, msgid, document=named(item.documents[0]))
    elif item.documents:
        msgid = N_("For its consideration of the item, %(body)s had before it the following:")
        yield say.paragraph(key, msgid, leads=True)
        ends = [say.tongue.sign(";")] * (len(item.documents) - 1) + [say.tongue.sign(".")]
        listed = zip(item.documents, ends, strict=True)
        yield SubParagraphs(tuple(SubParagraph(text(named(document) + end)) for document, end in listed))


def named(document: DocumentView) -> str:
    """Name a document by its title, its symbols in brackets; one without a title by its symbols."""
    symbols = "–".join(document.symbols)
    return f"{document.title} ({symbols})" if document.title and symbols else document.title or symbols


def decided(say: Say, decision: DecisionView) -> Iterator[Block]:
    """Tell of a decision in the words in which it was declared, and of who explained or dissociated."""
    key = f"decision.{decision.id}"
    in_favour, against, abstaining = decision.votes or (0, 0, 0)
    counted = decision.votes or decision.manner != "vote"
    msgid = _MANNERS.get(decision.manner if counted else "", _DECIDED) if decision.adopted else _REJECTED
    yield say.paragraph(
        key,
        msgid,
        sources=(decision.id,),
        leads=True,
        in_favour=in_favour,
        against=against,
        abstaining=abstaining,
        **say.sitting([decision.meeting]),
    )
    yield Paragraph(text(say.tongue.quote(decision.text)), numbered=False, key=f"{key}.text", style="quote")
    for moment, told in (("before", _BEFORE_THE_VOTE), ("after", _AFTER_THE_VOTE)):
        names = [name for when, name in decision.explained if when == moment]
        if names:
            yield say.paragraph(f"{key}.{moment}", told[len(names) > 1], speakers=representative(say, *names))
    if decision.dissociated:
        msgid = _DISSOCIATED[len(decision.dissociated) > 1]
        yield say.paragraph(f"{key}.dissociated", msgid, speakers=representative(say, *decision.dissociated))


_DECIDED = N_("%(at_meetings)s, %(on_dates)s, %(body)s took the following decision:")
_MANNERS = {
    "consensus": N_("%(at_meetings)s, %(on_dates)s, %(body)s took the following decision by consensus:"),
    "without-a-vote": N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s took the following decision without a vote:"
    ),
    "vote": N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s took the following decision by a vote of %(in_favour)s "
        "in favour to %(against)s against, with %(abstaining)s abstaining:"
    ),
}
_REJECTED = N_(
    "%(at_meetings)s, %(on_dates)s, %(body)s rejected the following proposal by a vote of %(against)s "
    "against to %(in_favour)s in favour, with %(abstaining)s abstaining:"
)
_BEFORE_THE_VOTE = (
    N_("%(speakers)s made a statement in explanation of vote before the vote."),
    N_("Statements in explanation of vote before the vote were made by %(speakers)s."),
)
_AFTER_THE_VOTE = (
    N_("%(speakers)s made a statement in explanation of vote after the vote."),
    N_("Statements in explanation of vote after the vote were made by %(speakers)s."),
)
_DISSOCIATED = (
    N_("%(speakers)s stated that the delegation dissociated itself from the decision."),
    N_("%(speakers)s stated that their delegations dissociated themselves from the decision."),
)
