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


def proposer(then: Conference, now: Conference, by: str, tongue: Tongue) -> str:
    """Name who proposed something: a delegation that was known ``then``, however it was typed, as it is called ``now``."""
    found = then.roster.named(by)
    return named(now, found, tongue).name if found else typed(by, now.body.language, tongue)


def texts_of(conference: Conference, tongue: Tongue) -> Texts:
    """Give what humans did to the paragraphs of the report."""
    told = [each for each in conference.report.paragraphs.values() if each.id not in HEAD]
    words = {str(each.id): words_of(each, conference.body.language, tongue) for each in told}
    return Texts(
        written=tuple(
            (str(each.id), words[str(each.id)]) for each in told if words[str(each.id)] and not each.follows
        ),
        wholes=tuple(
            (str(each.id), tuple(str(line.id) for line in conference.report.whole(each.id)))
            for each in told
            if each.parts or each.ahead
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


def words_of(paragraph: Paragraph, drafted_in: str, tongue: Tongue) -> str:
    """Give the words of a paragraph in the language of the paper, or hold apart those that are still to be translated."""
    versions = dict(paragraph.versions)
    if tongue.code != drafted_in and tongue.code in versions:
        return versions[tongue.code]
    if paragraph.text:
        return typed_lines(paragraph.text, drafted_in, tongue)
    return next((foreign(words, language, tongue) for language, words in paragraph.versions), "")
