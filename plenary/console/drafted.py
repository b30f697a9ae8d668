"""Understand the numbers of paragraphs: whoever speaks of paragraph 12 means that of the draft as it stands."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from plenary.desk import Desk
from plenary.papers.numbering import labelled
from plenary.papers.read_out import read_out
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.refusal import Refusal
from plenary.tongue import Tongue

ONE, SEVERAL = "paragraph", "paragraphs"
READ = "read_paragraph"
NUMBERED = (READ, "amend_paragraph", "adopt_paragraph", "defer_paragraph", "delete_paragraph")
"""Acts that enter by which number a paragraph is spoken of."""


class Numbered(Struct, frozen=True):
    """A paragraph of the draft: its number as printed, its permanent name, its text."""

    number: str
    key: str
    text: str


def numbered(desk: Desk) -> dict[str, Numbered]:
    """Give the numbered paragraphs of the draft as it stands, in the language of the conference, by their numbers."""
    conference = desk.conference
    tongue = Tongue(conference.body.language)
    paper = draft_report(report_view(conference, desk.proceedings, tongue))
    words = read_out(paper)
    told = (
        Numbered(label.rstrip("."), block.key, words.get(block.key, plain(block.text)))
        for label, block in labelled(paper.blocks, paper.language)
        if label and isinstance(block, Paragraph)
    )
    return {each.number: each for each in told}


def with_paragraphs(desk: Desk, name: str, said: Mapping[str, object]) -> Mapping[str, object]:
    """Give the arguments of an act with the permanent names of paragraphs in the place of their numbers.

    A paragraph brings its number where an act wants one, and what is read out its text.

    Raises:
        Refusal: ``paragraph.unknown``.
    """
    one, several = said.get(ONE), said.get(SEVERAL)
    if several is not None and any(_is_number(each) for each in _parts(several)):
        draft = numbered(desk)
        meant = [each for part in _parts(several) for each in _range(draft, part)]
        numbers = [each if _is_number(each) else "" for each in meant]
        return {"numbers": numbers, **said, SEVERAL: [_key(draft, each) for each in meant]}
    if one is None or not _is_number(one):
        return said
    draft = numbered(desk)
    found = _found(draft, str(one))
    brought = {"number": found.number} if name in NUMBERED else {}
    if name == READ:
        brought["text"] = found.text
    return {**brought, **said, ONE: found.key}


def _parts(several: object) -> list[str]:
    if isinstance(several, list):
        return [str(each) for each in several]
    return [part.strip() for part in str(several).split(",")]


def _is_number(word: object) -> bool:
    return str(word).replace("-", "").replace("–", "").strip()[:1].isdigit()


def _range(draft: Mapping[str, Numbered], part: str) -> list[str]:
    """Give the numbers from one to another: 3-5; what follows as bis and ter belongs to it."""
    first, dash, last = part.replace("–", "-").partition("-")
    if not dash:
        return [part]
    order = list(draft)
    begin, end = (
        order.index(_found(draft, first.strip()).number),
        order.index(_found(draft, last.strip()).number),
    )
    return order[begin : end + 1]


def _key(draft: Mapping[str, Numbered], word: str) -> str:
    return _found(draft, word).key if _is_number(word) else word


def _found(draft: Mapping[str, Numbered], word: str) -> Numbered:
    if word not in draft:
        raise Refusal("paragraph.unknown", paragraph=word)
    return draft[word]
