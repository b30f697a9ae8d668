"""Resolve what humans wrote into a report, in the language of the paper or, until there is one, in that of the draft."""

from __future__ import annotations

from plenary.conference import Conference
from plenary.fact import ParagraphId
from plenary.papers.foreign import foreign, typed, typed_lines
from plenary.papers.naming import named
from plenary.papers.views.meeting import AlternativeView, Texts
from plenary.report.report import HEAD, Paragraph
from plenary.tongue import Tongue


def assigned(conference: Conference, key: str) -> str:
    """Give a symbol or a number that was assigned and entered; nothing where none was."""
    return conference.report.paragraph(ParagraphId(key)).text


def proposer(conference: Conference, by: str, tongue: Tongue) -> str:
    """Name who proposed something: a delegation in the language of the paper, however it was typed."""
    found = conference.roster.named(by)
    return named(conference, found, tongue).name if found else typed(by, conference.body.language, tongue)


def texts_of(conference: Conference, tongue: Tongue) -> Texts:
    """Give what humans did to the paragraphs of the report."""
    told = [each for each in conference.report.paragraphs.values() if each.id not in HEAD]
    words = {str(each.id): _words(each, conference.body.language, tongue) for each in told}
    return Texts(
        written=tuple(
            (str(each.id), words[str(each.id)]) for each in told if words[str(each.id)] and not each.follows
        ),
        amended=frozenset(str(each.id) for each in told if each.amended),
        deferred=frozenset(str(each.id) for each in told if each.state == "deferred"),
        deleted=frozenset(str(each.id) for each in told if each.state == "deleted"),
        alternatives=tuple(
            AlternativeView(str(each.id), str(each.follows), words[str(each.id)], each.state == "adopted")
            for each in told
            if each.follows is not None and each.state != "deleted"
        ),
    )


def _words(paragraph: Paragraph, drafted_in: str, tongue: Tongue) -> str:
    versions = dict(paragraph.versions)
    if tongue.code == drafted_in or tongue.code not in versions:
        if paragraph.text:
            return typed_lines(paragraph.text, drafted_in, tongue)
        return next((_apart(words, language, tongue) for language, words in paragraph.versions), "")
    return aligned(versions[tongue.code], typed_lines(paragraph.text, drafted_in, tongue))


def _apart(words: str, language: str, tongue: Tongue) -> str:
    return "\n".join(foreign(line, language, tongue) for line in lines(words))


def lines(words: str) -> list[str]:
    """Give the paragraphs of a text: its lines, the empty ones left out."""
    return [line.strip() for line in words.splitlines() if line.strip()]


def aligned(version: str, original: str) -> str:
    """Give a version with as many paragraphs as the original, so that numbers are the same in every language.

    What it has too many of joins the last one; for what it lacks the original stands, to be translated.
    """
    said, wanted = lines(version), lines(original)
    if not wanted:
        return "\n".join(said)
    kept = [*said[: len(wanted) - 1], " ".join(said[len(wanted) - 1 :])]
    return "\n".join([line for line in kept if line] + wanted[len(said) :])
