"""How the draft follows what is written into it: each line of a text is a paragraph, with a name and a fate of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, count, islice, repeat, zip_longest

from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import Language, ParagraphId
from plenary.facts import report as facts
from plenary.report.matching import matched
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
    """Put the lines of a text into its paragraphs, each by its words; what was deleted is none of them any more."""
    if fact.language is not None:
        return _translated(report, fact, fact.language)
    if fact.paragraph in HEAD:
        return keep_always(report, replace(report.paragraph(fact.paragraph), text=fact.text, versions=()))
    report, meant = _with_room(report, fact.paragraph, matched(report, fact.paragraph, _said(report, fact)))
    for each, line in meant:
        report = _saying(report, report.paragraph(each), line)
    return report


def _saying(report: Report, paragraph: Paragraph, words: str) -> Report:
    """Keep a paragraph with the words that were written: other words nobody put, adopted, put off, amended or translated."""
    if paragraph.text == words:
        return keep(report, paragraph)
    by, before = paragraph.by if paragraph.follows else "", report.considered
    report = keep(report, replace(paragraph, text=words, state="pending", amended=False, by=by, versions=()))
    return replace(report, considered=None) if before and before.paragraph == paragraph.id else report


def _translated(report: Report, fact: facts.PlaceholderWritten, language: Language) -> Report:
    """Keep a version with as many paragraphs as the text has, so that numbers are the same in every language.

    What it has too many of joins the last one; what it lacks, or has in the words of the text, is still to be translated.
    """
    said = _said(report, fact)
    meant: Sequence[ParagraphId] = [each.id for each in report.standing(fact.paragraph) if each.text]
    if not meant:
        pairs = zip_longest(report.standing(fact.paragraph), said, fillvalue=None)
        report, placed = _with_room(report, fact.paragraph, pairs)
        meant = [each for each, _ in placed]
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


def _with_room(
    report: Report, paragraph: ParagraphId, pairs: Iterable[tuple[Paragraph | None, str | None]]
) -> tuple[Report, Sequence[tuple[ParagraphId, str]]]:
    """Give the name of the paragraph for each line: a new one, where it has none, after that of the line before."""
    placed: list[tuple[ParagraphId, str]] = []
    for found, line in pairs:
        if found is None:
            (name,) = _further(report, report.paragraph(paragraph), 1)
            report = _put(report, name, after=placed[-1][0] if placed else None, text=paragraph)
        placed.append((name if found is None else found.id, line or ""))
    return report, placed


def _put(report: Report, name: ParagraphId, after: ParagraphId | None, text: ParagraphId) -> Report:
    """Put a new paragraph after another of its text, or before all of them."""
    beside = report.paragraph(after or text)
    held = {"parts": (name, *beside.parts)} if after else {"ahead": (name, *beside.ahead)}
    return keep_always(keep_always(report, replace(beside, **held)), Paragraph(name))


def _further(report: Report, paragraph: Paragraph, wanted: int) -> tuple[ParagraphId, ...]:
    """Give names that nothing has yet: those of the second line, the third, and so on."""
    names = (further_line(paragraph.id, place) for place in count(2))
    return tuple(islice((name for name in names if name not in report.paragraphs), max(0, wanted)))
