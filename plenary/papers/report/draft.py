"""Draw up the report of a meeting from what was done: its skeleton whole, its substance left to humans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from itertools import chain

from msgspec.structs import replace

from plenary.papers.archival import Properties
from plenary.papers.foreign import bare
from plenary.papers.numbering import without_lone_headings
from plenary.papers.phrases import sentence
from plenary.papers.report import meeting
from plenary.papers.report.agenda import agenda
from plenary.papers.report.attendance import attendance
from plenary.papers.report.elections import elections, person
from plenary.papers.report.head import corner, masthead, title
from plenary.papers.report.items import deliberations, recommendations
from plenary.papers.report.notes import Notes
from plenary.papers.report.references import identity, references
from plenary.papers.report.say import Say, voice
from plenary.papers.report.texts import with_texts
from plenary.papers.tree import Block, Furniture, Heading, Paper, Paragraph, Run, Text, text
from plenary.papers.views.item import ItemView
from plenary.papers.views.meeting import ReportView
from plenary.pattern import pattern
from plenary.roster.offices import office_of
from plenary.tongue import N_


def draft_report(view: ReportView) -> Paper:
    """Give the report as one paper, the draft or, where the view says so, the final form."""
    say = voice(view)
    items = _substance(view)
    chapters = chain(
        _introduction(say),
        recommendations(say, items),
        deliberations(say, items),
        _organization(say),
        meeting.adoption(say),
        meeting.annex(say),
    )
    return _paper(say, chapters)


def split_report(view: ReportView) -> tuple[Paper, ...]:
    """Give the report as it is drafted in parts: the organization first, an addendum for each item."""
    say = voice(view)
    first = chain(_introduction(say), _organization(say), meeting.adoption(say), meeting.annex(say))
    parts = [_paper(say, first)]
    for number, item in enumerate(_substance(view), 1):
        symbol, proposed = (f"{each}/Add.{number}" if each else "" for each in (view.symbol, view.proposed))
        part = replace(say, view=replace(view, symbol=symbol, proposed=proposed))
        chapters = chain(recommendations(part, [item]), deliberations(part, [item]))
        made = _paper(part, chapters, text(Run(say.tongue.text(N_("Addendum")), bold=True)))
        # The symbol of an addendum follows from that of the report, in whose head it is written.
        parts.append(replace(made, masthead=replace(masthead(part), key="")))
    return tuple(parts)


def _substance(view: ReportView) -> list[ItemView]:
    """The items of substance; those that were only taken together have one section with the others.

    An item keeps a section of its own where something was done on it alone, or was written about it.
    """
    written = {key.partition("@")[0] for key, _ in view.texts.written}
    joint = {
        number for item in view.items if item.part == "joint" and item.meetings for number, _ in item.together
    }
    told = []
    for item in view.items:
        own = {f"summary.{item.number}", f"recommendations.{item.number}"} & written
        if item.part == "joint" or (
            item.part == "substance" and (own or item.eventful or item.number not in joint)
        ):
            told.append(item)
    return told


def _introduction(say: Say) -> Iterator[Block]:
    """Quote the mandate from the annotations until a human has written the introduction."""
    yield say.heading(1, N_("Introduction"))
    written = {key for key, _ in say.view.texts.written}
    notes = Notes(dict(say.view.notes), say.view.original, say.tongue)
    for place, words in enumerate(say.view.mandate, 1):
        if "introduction" not in written:
            stated = say.paragraph(
                f"introduction.mandate.{place}",
                N_("The annotations to the provisional agenda state: %(words)s."),
                words=say.tongue.quote(words),
            )
            yield notes.hang(stated)
    yield say.placeholder("introduction", N_("[Mandate and mode of work: to be supplied]"))


def _organization(say: Say) -> Iterator[Block]:
    yield say.heading(1, N_("Organization of the <meeting|session>"))
    yield from meeting.opening(say)
    yield from elections(say)
    yield from meeting.general_statements(say)
    yield from agenda(say)
    yield from attendance(say)
    yield from meeting.documentation(say)


def _paper(say: Say, chapters: Iterable[Block], under: Text = ()) -> Paper:
    view = say.view
    blocks = without_lone_headings(tuple(with_texts(say, _begun(say, chapters))))
    day = view.date or view.body.ends
    head = title(say)
    return Paper(
        title=say.runs(head),
        language=say.tongue.code,
        blocks=blocks,
        masthead=masthead(say),
        corner=tuple(corner(say)),
        subtitle=tuple(line for line in (under, _rapporteur(say)) if line),
        furniture=Furniture(view.symbol, view.job_number),
        properties=Properties(
            # In its final form the report has the body in its title.
            title=bare(head) if view.final else say.tongue.captioned(bare(head), bare(view.body.name)),
            subject=bare(view.body.parent),
            keywords=tuple(word for word in (view.symbol,) if word),
            created=datetime.combine(day, time(), UTC) if day else Properties().created,
        ),
        size=view.size,
        identity=identity(view),
        references=references(view),
    )


def _begun(say: Say, blocks: Iterable[Block]) -> Iterator[Block]:
    """Begin anew after a heading: an Arabic sentence that goes on from the one before it begins with «and»."""
    headed = False
    for block in blocks:
        if headed and isinstance(block, Paragraph) and say.tongue.code == "ar":
            first, *others = block.text
            yield replace(block, text=(replace(first, text=_GOES_ON.sub("", first.text)), *others))
        else:
            yield block
        headed = isinstance(block, Heading) or (headed and _leaves(say, block))


def _leaves(say: Say, block: Block) -> bool:
    """Tell whether a paragraph was deleted and leaves nothing in the final form: the next one is the first."""
    return say.view.final and isinstance(block, Paragraph) and block.key in say.view.texts.deleted


_GOES_ON = pattern("^و(?!افق)")
"""The letter that joins a sentence to the one before; only of «وافق», to agree, it is the first of the word."""


def _rapporteur(say: Say) -> Text:
    """The Rapporteur is named only if one was elected."""
    found = [officer for officer in say.view.officers if officer.office == "rapporteur"]
    if not found or say.view.final:
        return ()
    caption = sentence(office_of(found[-1].office, found[-1].person, say.tongue))
    said = say.tongue.captioned(caption, person(found[-1]))
    return tuple(replace(run, italic=True) for run in say.runs(said))
