"""Write what an archive knows of a document before it reads a word: work, expression, manifestation, references."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from plenary.papers.akn.xml import LANGUAGES, Element, element, slug
from plenary.papers.archival import Identity, Reference
from plenary.papers.tree import Paper, plain

ONTOLOGY = "/akn/ontology"
KINDS = {
    "meeting": ("TLCEvent", "event"),
    "item": ("TLCConcept", "concept"),
    "delegation": ("TLCOrganization", "organization"),
    "document": ("TLCReference", "document"),
    "decision": ("TLCConcept", "concept"),
    "vote": ("TLCEvent", "event"),
    "ballot": ("TLCEvent", "event"),
}
"""For each kind of reference its element in the head, and its part of the ontology."""


def name_of(reference: Reference) -> str:
    """Give the name under which the text refers to something."""
    return f"{reference.kind}-{slug(reference.id)}"


def identity_of(paper: Paper) -> Identity:
    """Give what the paper is; one that does not say so is known by its title and the day it was made."""
    return paper.identity or Identity("paper", drafted=paper.properties.created.date())


def meta(paper: Paper, doubts: Sequence[str] = ()) -> Element:
    """Give the whole head of a document; what is doubted in it stands in the notes of the editor."""
    known = identity_of(paper)
    day = known.drafted or paper.properties.created.date()
    work = _work(paper, known, day)
    return element(
        "meta",
        _identification(paper, known, work, day),
        element(
            "lifecycle",
            element("eventRef", eId="evt_1", date=day.isoformat(), source="#ref_orig", type="generation"),
            source="#secretariat",
        ),
        *_analysis(paper),
        element("references", *_references(paper, known, work), source="#secretariat"),
        *_notes(doubts),
    )


def doubt_name(number: int) -> str:
    """Give the name of the note that tells a doubt, counted from 1."""
    return f"doubt_{number}"


def _notes(doubts: Sequence[str]) -> Iterator[Element]:
    notes = [
        element("note", element("p", words), eId=doubt_name(number)) for number, words in enumerate(doubts, 1)
    ]
    if notes:
        yield element("notes", *notes, source="#editor")


def _analysis(paper: Paper) -> Iterator[Element]:
    """Give every vote and ballot with its figures, for those who count and do not read."""
    voted = [_voting(each) for each in paper.references if each.figures]
    if voted:
        yield element("analysis", element("parliamentary", *voted), source="#secretariat")


def _voting(each: Reference) -> Element:
    name = f"voting-{name_of(each)}"
    counts = (
        element("count", eId=f"{name}__{word}", value=str(figure), refersTo=f"#{word}")
        for word, figure in each.figures
    )
    return element("voting", *counts, eId=name, outcome=f"#{each.outcome}", refersTo=f"#{name_of(each)}")


def _work(paper: Paper, known: Identity, day: date) -> str:
    named = slug(known.symbol or plain(paper.title))
    return f"/akn/un/debateReport/{known.kind}/{slug(known.body) or 'un'}/{day.isoformat()}/{named}"


def _identification(paper: Paper, known: Identity, work: str, day: date) -> Element:
    language = LANGUAGES[paper.language]
    expression = f"{work}/{language}@{day.isoformat()}"
    return element(
        "identification",
        element("FRBRWork", *_of_work(paper, known, work, day)),
        element(
            "FRBRExpression",
            *_addresses(expression, "!main"),
            element("FRBRdate", date=day.isoformat(), name="version"),
            element("FRBRauthor", href="#secretariat", **{"as": "#editor"}),
            element("FRBRlanguage", language=language),
        ),
        element(
            "FRBRManifestation",
            element("FRBRthis", value=f"{expression}/!main.xml"),
            element("FRBRuri", value=f"{expression}.akn"),
            element("FRBRdate", date=day.isoformat(), name="generated"),
            element("FRBRauthor", href="#secretariat", **{"as": "#editor"}),
            element("FRBRformat", value="application/akn+xml"),
        ),
        source="#secretariat",
    )


def _addresses(uri: str, part: str) -> tuple[Element, Element]:
    return element("FRBRthis", value=f"{uri}/{part}"), element("FRBRuri", value=uri)


def _of_work(paper: Paper, known: Identity, work: str, day: date) -> Iterator[Element]:
    yield from _addresses(work, "!main")
    if known.symbol:
        yield element("FRBRalias", value=known.symbol, name="symbol")
    yield element("FRBRdate", date=day.isoformat(), name="drafted")
    yield element("FRBRauthor", href="#body", **{"as": "#author"})
    yield element("FRBRcountry", value="un")
    yield element("FRBRsubtype", value=known.kind)
    if known.symbol:
        yield element("FRBRnumber", value=slug(known.symbol), showAs=known.symbol)
    yield element("FRBRname", value=plain(paper.title))


def _references(paper: Paper, known: Identity, work: str) -> Iterator[Element]:
    yield element(
        "original", eId="ref_orig", href=f"{work}/{LANGUAGES[known.original]}@", showAs=plain(paper.title)
    )
    own = (
        ("TLCOrganization", "body", "organization", known.body or plain(paper.title)),
        ("TLCOrganization", "secretariat", "organization", "Secretariat"),
        ("TLCRole", "author", "role", "Author"),
        ("TLCRole", "editor", "role", "Editor"),
        ("TLCConcept", "symbol", "concept", "Symbol"),
        ("TLCConcept", "distribution", "concept", "Distribution"),
    )
    for kind, name, folder, shown in own:
        address = f"{ONTOLOGY}/{folder}/un/{slug(shown) if name == 'body' else name}"
        yield element(kind, eId=name, href=address, showAs=shown)
    if known.place:
        yield element(
            "TLCLocation", eId="place", href=f"{ONTOLOGY}/location/{slug(known.place)}", showAs=known.place
        )
    yield from (_reference(each) for each in paper.references)
    counted = [word for each in paper.references if each.figures for word, _ in each.figures]
    for word in dict.fromkeys((*counted, *(each.outcome for each in paper.references if each.figures))):
        yield element("TLCConcept", eId=word, href=f"{ONTOLOGY}/concept/un/{word}", showAs=word)


def _reference(each: Reference) -> Element:
    kind, folder = KINDS[each.kind]
    name = name_of(each)
    if each.kind == "document":
        return element(kind, eId=name, name="document", href=f"/akn/un/doc/{slug(each.id)}", showAs=each.id)
    return element(kind, eId=name, href=f"{ONTOLOGY}/{folder}/un/{name}", showAs=each.shown or each.id)
