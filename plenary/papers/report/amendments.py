"""Draw up the table of amendments: what each paragraph said in the draft, and what the body adopted."""

from __future__ import annotations

from datetime import UTC, datetime, time

from msgspec.structs import replace

from plenary.papers.archival import Properties
from plenary.papers.numbering import labelled
from plenary.papers.report.draft import draft_report
from plenary.papers.report.head import corner, masthead
from plenary.papers.report.say import Say, voice
from plenary.papers.tree import (
    Block,
    Column,
    Furniture,
    Paper,
    Paragraph,
    Placeholder,
    Table,
    Text,
    text,
)
from plenary.papers.views.meeting import AmendmentView, ReportView, Texts
from plenary.report.keys import number_of, version_label
from plenary.tongue import N_


def amendment_table(view: ReportView) -> Paper:
    """Give every amendment in the order in which it was made, with its number in the draft and in the final form."""
    draft = replace(view, final=False)
    say = voice(draft)
    head = say.tongue.text(N_("Amendments to the draft report"))
    return Paper(
        title=text(head),
        language=say.tongue.code,
        blocks=(_table(say, draft),) if view.amendments else (_none(say),),
        masthead=masthead(say),
        corner=tuple(corner(say)),
        furniture=Furniture(view.symbol, view.job_number),
        properties=Properties(
            title=head,
            created=datetime.combine(view.date, time(), UTC) if view.date else Properties().created,
        ),
        size=view.size,
    )


def _none(say: Say) -> Paragraph:
    return Paragraph(text(say.tongue.text(N_("No amendments were made."))), numbered=False)


def _table(say: Say, draft: ReportView) -> Block:
    generated = _texts(draft_report(replace(draft, texts=Texts())))
    before, after = _numbers(draft_report(draft)), _numbers(draft_report(replace(draft, final=True)))
    heads = (
        N_("Paragraph (draft)"),
        N_("Paragraph (report)"),
        N_("Text of the draft"),
        N_("Text as amended"),
        N_("Proposed by"),
    )
    widths = (11, 11, 32, 32, 14)
    return Table(
        tuple(Column(text(say.tongue.text(head)), width) for head, width in zip(heads, widths, strict=True)),
        tuple(
            (
                text(before.get(each.key) or _version(each, before, say)),
                text(after.get(each.key, "")),
                _was(say, each, generated),
                say.runs(each.after) or text(say.tongue.text(N_("[Deleted]"))),
                say.runs(each.by),
            )
            for each in draft.amendments
        ),
    )


def _version(amendment: AmendmentView, numbers: dict[str, str], say: Say) -> str:
    """Give the number that a version had beside its paragraph, before it was deleted and left the draft."""
    followed = numbers.get(amendment.follows)
    return number_of(version_label(followed, amendment.place, say.tongue)) if followed else ""


def _was(say: Say, amendment: AmendmentView, generated: dict[str, Text]) -> Text:
    return say.runs(amendment.before) if amendment.before else generated.get(amendment.key, ())


def _texts(paper: Paper) -> dict[str, Text]:
    return {
        block.key: text(block.text) if isinstance(block, Placeholder) else block.text
        for block in paper.blocks
        if isinstance(block, Paragraph | Placeholder)
    }


def _numbers(paper: Paper) -> dict[str, str]:
    return {
        block.key: number_of(label)
        for label, block in labelled(paper.blocks, paper.language)
        if isinstance(block, Paragraph) and label
    }
