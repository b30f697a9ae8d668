"""How the draft follows what is written into it: each line of a text is a paragraph, with a name and a fate of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count, islice, repeat

from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import Language, ParagraphId
from plenary.facts import report as facts
from plenary.report.report import HEAD, Paragraph, Report, further_line, keep, keep_always, spoken_of

CHANGES: Changes[Report] = Changes()


def lines(words: str) -> list[str]:
    """Give the paragraphs of a text: its lines, the empty ones left out."""
    return [line.strip() for line in words.splitlines() if line.strip()]


def text_of(report: Report, paragraph: ParagraphId, language: Language | None = None) -> str:
    """Give the text that was written under a name, with what became of it, or its version in another language.

    Where a version has no words for a paragraph of the text, those of the text itself stand.
    """
    standing = list(report.standing(paragraph))
    if language is None:
        return "\n".join(each.text for each in standing if each.text)
    said = [dict(each.versions).get(language, "") for each in standing]
    words = (version or each.text for version, each in zip(said, standing, strict=True))
    return "\n".join(filter(None, words)) if any(said) else ""


@CHANGES.on(facts.PlaceholderWritten)
def _written(report: Report, fact: facts.PlaceholderWritten) -> Report:
    """Put the lines of a text into its paragraphs, in their order; what was deleted is none of them any more."""
    if fact.language is not None:
        return _translated(report, fact, fact.language)
    if fact.paragraph in HEAD:
        return keep_always(report, replace(report.paragraph(fact.paragraph), text=fact.text, versions=()))
    report, meant = _with_room(report, fact.paragraph, len(said := _said(report, fact)))
    for each, line in zip(meant, chain(said, repeat("")), strict=False):
        # What was translated was another text.
        report = keep(report, replace(report.paragraph(each), text=line, versions=()))
    return report


def _translated(report: Report, fact: facts.PlaceholderWritten, language: Language) -> Report:
    """Keep a version with as many paragraphs as the text has, so that numbers are the same in every language.

    What it has too many of joins the last one; what it lacks, or has in the words of the text, is still to be translated.
    """
    said = _said(report, fact)
    meant: Sequence[ParagraphId] = [each.id for each in report.standing(fact.paragraph) if each.text]
    if not meant:
        report, meant = _with_room(report, fact.paragraph, len(said))
    said = [*said[: len(meant) - 1], " ".join(said[len(meant) - 1 :])]
    for each, line in zip(meant, chain(said, repeat("")), strict=False):
        paragraph = report.paragraph(each)
        versions = {**dict(paragraph.versions), language: "" if line == paragraph.text else line}
        report = keep_always(report, replace(paragraph, versions=tuple(filter(_worded, versions.items()))))
    return report


def _worded(version: tuple[str, str]) -> bool:
    return bool(version[1])


@CHANGES.on(facts.ParagraphAmended)
def _amended(report: Report, fact: facts.ParagraphAmended) -> Report:
    """Give a paragraph its new words; what an amendment has of further lines follows it, before all that followed."""
    first, *further = _said(report, fact)
    paragraph, before = spoken_of(report, fact), report.considered
    names = _further(report, paragraph, len(further))
    said = replace(paragraph, text=first, amended=True, by=fact.by, versions=())
    report = keep(report, replace(said, parts=(*names, *said.parts)))
    for name, line in zip(names, further, strict=True):
        report = keep(report, Paragraph(name, text=line, amended=True, by=fact.by))
    if before is None or before.paragraph != paragraph.id:
        return report
    return replace(report, considered=replace(before, amended=True))


def _said(report: Report, fact: facts.PlaceholderWritten | facts.ParagraphAmended) -> list[str]:
    """Give the lines of a text; what was proposed beside a paragraph is one, whatever lines it has."""
    one = report.paragraph(fact.paragraph).follows is not None
    return [fact.text] if one else lines(fact.text) or [""]


def _with_room(report: Report, paragraph: ParagraphId, wanted: int) -> tuple[Report, Sequence[ParagraphId]]:
    """Give the paragraphs into which so many lines go, with new ones at the end where there are too few."""
    first = report.paragraph(paragraph)
    meant = [each.id for each in report.standing(paragraph)]
    new = _further(report, first, wanted - len(meant))
    if new:
        report = keep_always(report, replace(first, parts=(*first.parts, *new)))
    return report, (*meant, *new)


def _further(report: Report, paragraph: Paragraph, wanted: int) -> tuple[ParagraphId, ...]:
    """Give names that nothing has yet: those of the second line, the third, and so on."""
    names = (further_line(paragraph.id, place) for place in count(2))
    return tuple(islice((name for name in names if name not in report.paragraphs), max(0, wanted)))
