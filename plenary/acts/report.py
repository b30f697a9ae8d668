"""Acts about the draft report and its adoption."""

from __future__ import annotations

from datetime import datetime
from itertools import zip_longest

from plenary.conference import Conference
from plenary.fact import Language, ParagraphId, new_id
from plenary.facts import report as facts
from plenary.refusal import Refusal
from plenary.report.report import ALTERNATIVE, HEAD


def _open(conference: Conference) -> None:
    if conference.report.adopted:
        raise Refusal("report.adopted")


def _standing(conference: Conference, paragraph: ParagraphId) -> None:
    _open(conference)
    found = conference.report.paragraph(conference.report.meant(paragraph))
    if found.state == "deleted":
        raise Refusal("paragraph.deleted", paragraph=paragraph)
    if paragraph.startswith(ALTERNATIVE) and found.follows is None:
        raise Refusal("paragraph.unknown", paragraph=paragraph)


def write_placeholder(
    conference: Conference,
    at: datetime,
    paragraph: ParagraphId,
    text: str,
    language: Language | None = None,
) -> facts.PlaceholderWritten:
    """Supply the text that the draft leaves to a human, or its version in another language."""
    version = language if language != conference.body.language else None
    if not any(conference.report.standing(paragraph)):
        raise Refusal("paragraph.deleted", paragraph=paragraph)
    if version is None and paragraph not in HEAD:
        _open(conference)
    return facts.PlaceholderWritten(at=at, paragraph=paragraph, text=text, language=version)


def amend_paragraph(
    conference: Conference,
    at: datetime,
    paragraph: ParagraphId,
    text: str,
    by: str = "",
    number: str = "",
    document: str = "",
) -> facts.ParagraphAmended:
    """Enter an oral amendment of a paragraph, and who proposed it if that was noted."""
    _standing(conference, paragraph)
    if not text.strip():
        raise Refusal("text.empty")
    called = {"number": number, "document": document}
    return facts.ParagraphAmended(at=at, paragraph=paragraph, text=text, by=by, **called)


def read_paragraph(
    conference: Conference,
    at: datetime,
    paragraph: ParagraphId,
    number: str,
    text: str = "",
    document: str = "",
) -> facts.ParagraphRead:
    """Enter that a paragraph is put before the body, under the number and with the text that it has in the draft.

    ``document`` names the part in which it stands, where the draft is issued in several.
    """
    conference.open_meeting()
    _standing(conference, paragraph)
    if not number.strip():
        raise Refusal("text.empty")
    return facts.ParagraphRead(at=at, paragraph=paragraph, number=number, text=text, document=document)


def propose_paragraph(
    conference: Conference, at: datetime, paragraph: ParagraphId, text: str, by: str = ""
) -> facts.AlternativeProposed:
    """Enter a paragraph proposed to follow another, or to stand in its place: bis, ter (practice R-3.4)."""
    _standing(conference, paragraph)
    if not text.strip():
        raise Refusal("text.empty")
    follows = conference.report.paragraph(paragraph).follows or paragraph
    made = ParagraphId(f"{ALTERNATIVE}{new_id()}")
    return facts.AlternativeProposed(at=at, paragraph=follows, alternative=made, text=text, by=by)


def adopt_paragraphs(
    conference: Conference,
    at: datetime,
    paragraphs: tuple[ParagraphId, ...],
    numbers: tuple[str, ...] = (),
    document: str = "",
) -> list[facts.ParagraphAdopted]:
    """Enter that several paragraphs were adopted together, as the Chair put them: one entry, one undo.

    ``numbers`` are those that they have in the draft, in the same order.
    """
    called = dict(zip_longest(paragraphs, numbers[: len(paragraphs)], fillvalue=""))
    return [
        adopt_paragraph(conference, at, ParagraphId(key), number, document if number else "")
        for key, number in called.items()
    ]


def adopt_paragraph(
    conference: Conference, at: datetime, paragraph: ParagraphId, number: str = "", document: str = ""
) -> facts.ParagraphAdopted:
    """Enter that a paragraph was adopted, under the number that it has in the draft."""
    conference.open_meeting()
    conference.conduct.unopposed()
    _standing(conference, paragraph)
    return facts.ParagraphAdopted(at=at, paragraph=paragraph, number=number, document=document)


def defer_paragraph(
    conference: Conference, at: datetime, paragraph: ParagraphId, number: str = "", document: str = ""
) -> facts.ParagraphDeferred:
    """Enter that the body will come back to a paragraph."""
    conference.open_meeting()
    _standing(conference, paragraph)
    return facts.ParagraphDeferred(at=at, paragraph=paragraph, number=number, document=document)


def delete_paragraph(
    conference: Conference, at: datetime, paragraph: ParagraphId, number: str = "", document: str = ""
) -> facts.ParagraphDeleted:
    """Enter that a paragraph was deleted."""
    conference.open_meeting()
    _standing(conference, paragraph)
    return facts.ParagraphDeleted(at=at, paragraph=paragraph, number=number, document=document)


def adopt_report(
    conference: Conference,
    at: datetime,
    amended: bool = False,
    override: bool = False,
) -> facts.ReportAdopted:
    """Enter that the body adopted its report as a whole, in an open meeting and once.

    What it deferred, or left in square brackets, it settles first (practice 3.4); ``override`` is for the presiding
    officer who put the whole to it all the same.
    """
    conference.open_meeting()
    conference.conduct.unopposed()
    _open(conference)
    if conference.report.bracketed and not override:
        raise Refusal("report.not-agreed", paragraphs=conference.report.bracketed)
    return facts.ReportAdopted(at=at, amended=amended)
