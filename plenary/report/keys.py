"""Say which paragraph of the draft report is meant by its permanent name: the part it stands in, its item, its matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plenary.fact import ParagraphId
from plenary.pattern import pattern
from plenary.report.report import Report
from plenary.tongue import N_, Tongue

DELIBERATIONS = N_("Summary of deliberations")
_PARTS = {
    "introduction": N_("Introduction"),
    "recommendations": N_("Recommendations"),
    "summary": DELIBERATIONS,
    "opening": N_("Opening"),
    "officers": N_("Election of officers"),
    "agenda": N_("Adoption of the agenda and organization of work"),
    "programme": N_("Adoption of the agenda and organization of work"),
    "attendance": N_("Attendance"),
    "documentation": N_("Documentation"),
    "report": N_("Adoption of the report"),
    "decision": N_("Decisions"),
}
_MATTERS = {
    "considered": N_("consideration of the item"),
    "documents": N_("documents before the body"),
    "introduced": N_("introductory statements"),
    "statements": N_("statements"),
    "replies": N_("right of reply"),
    "point": N_("points of order"),
    "motion": N_("procedural motions"),
}


_VERSIONS = ("", N_("%(number)s bis."), N_("%(number)s ter."), N_("%(number)s quater."))
NUMBERED = N_("%(number)s")
PLACED = N_("%(place)s")
"""A number or a place in a sentence that has the word for a paragraph already; Chinese sets that word with it."""
ABOUT = N_("%(items)s")
"""Items in the name of a paragraph: Russian, which has one word for both, says of what they are items."""
IN_DOCUMENT, IN_FIRST = N_("%(number)s of %(document)s"), N_("%(number)s of the first document")
FIRST, FIRST_DOCUMENT = "first", N_("First document")
"""How the first part of a report is called that no symbol was assigned to yet, in the record and in words."""
_ADDENDUM = pattern(r"(?<=/)(L\.\d+|Add\.\d+)(/(Rev|Corr)\.\d+)?$")


def version_label(number: object, place: int, tongue: Tongue) -> str:
    """Give the label of a version that follows a paragraph, by its place: 12 bis., 12 ter., 12 quater."""
    return tongue.text(_VERSIONS[min(place, len(_VERSIONS) - 1)], number=number)


def number_of(label: str) -> str:
    """Give the number of a label as a sentence refers to it, without what ends it: 12, 12 bis."""
    return label.rstrip(".-")


def called(document: str) -> str:
    """Give the short name by which a part of the report is called in the room: L.1 or Add.1, of whatever symbol."""
    found = _ADDENDUM.search(document)
    return found[0] if found else document


def part_said(document: str, tongue: Tongue) -> str:
    """Say which part it is, by itself: "Add.1", "First document"."""
    return tongue.text(FIRST_DOCUMENT) if document == FIRST else tongue.isolate(called(document))


def in_document(number: str, document: str, tongue: Tongue) -> str:
    """Say a number with the part of the report in which it stands: "4 of Add.1"; without one the number alone."""
    if not document:
        return tongue.text(NUMBERED, number=number)
    if document == FIRST:
        return tongue.text(IN_FIRST, number=number)
    return tongue.text(IN_DOCUMENT, number=number, document=tongue.isolate(called(document)))


def paragraph_said(report: Report, key: str, tongue: Tongue, items: Callable[[Sequence[str]], str]) -> str:
    """Say a paragraph by the number under which it was put before the body; before that by its place."""
    put = report.paragraph(report.meant(ParagraphId(key)))
    if put.follows and not put.number:
        followed = report.paragraph(put.follows)
        number = followed.number or _place(report.written_as(put.follows), tongue, items)
        label = number_of(version_label(number, report.place_of_version(put), tongue))
        if not followed.number:
            return tongue.text(PLACED, place=label)
        return in_document(label, followed.document, tongue)
    if put.number:
        return in_document(put.number, put.document, tongue)
    return _by_place(report.written_as(put.id), tongue, items)


def _by_place(key: str, tongue: Tongue, items: Callable[[Sequence[str]], str]) -> str:
    """Give a paragraph in words; what is no permanent name of a part, a number that somebody typed, as a number."""
    known = key.partition(".")[0] in ("item", *_PARTS)
    return (
        tongue.text(PLACED, place=_place(key, tongue, items)) if known else tongue.text(NUMBERED, number=key)
    )


def _place(key: str, tongue: Tongue, items: Callable[[Sequence[str]], str]) -> str:
    """Give a place of the report in quotation marks: «Summary of deliberations, item 2, statements».

    The name of a paragraph that was proposed is given as it is. ``items`` says items with their word.
    """
    part, _, rest = key.partition(".")
    if part == "item":
        numbers, _, matter = rest.partition(".")
        told = [tongue.text(_MATTERS[each]) for each in (matter.split(".")[0],) if each in _MATTERS]
        of_items = tongue.text(ABOUT, items=items(numbers.split(",")))
        return tongue.quote(tongue.apart([tongue.text(DELIBERATIONS), of_items, *told]))
    if part not in _PARTS:
        return key
    named = rest and part in ("recommendations", "summary")
    about = [tongue.text(ABOUT, items=items(rest.split(",")))] if named else []
    return tongue.quote(tongue.apart([tongue.text(_PARTS[part]), *about]))
