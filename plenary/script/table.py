"""Say every formula in the cases that language makes different, so that a reviser can read them line by line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

from plenary.conference import Conference, fold
from plenary.fact import DelegationCode, Fact, ItemNumber, Language
from plenary.facts.agenda import DocumentSubmitted, ItemListed
from plenary.facts.body import ConferenceAnnounced
from plenary.script.book import Book
from plenary.script.saying import Term, fill, places
from plenary.script.terms import Terms

AT = datetime(2009, 10, 1, 8, tzinfo=UTC)
BODIES = (
    ("Working Group on Technical Assistance", ""),
    ("Conference of the Parties", "Fifth session"),
    ("Commission on Crime Prevention", "Eighteenth session"),
)
"""A masculine body that meets, and two feminine ones that hold sessions."""
SPEAKERS = (
    ("state:SD", ""),
    ("state:US", "Ms. A"),
    ("state:FR", "Mr. B"),
    ("entity:COE", ""),
    ("state:PS", "Ms. C"),
)
"""A State with an article, a plural one, one whose gender shows, an organization, an observer."""
PERSONS = {
    "en": ("Mr. A. B.", "Ms. A. B.", "A. B."),
    "fr": ("M. A. B.", "Mme A. B.", "A. B."),
    "es": ("Sr. A. B.", "Sra. A. B.", "A. B."),
    "ru": ("г-н А. Б.", "г-жа А. Б.", "А. Б."),
    "ar": ("السيد أ. ب.", "السيدة أ. ب.", "A. B."),
    "zh": ("某先生", "某女士", "某某"),
}
"""A man, a woman, and somebody of whom the name does not tell."""
OFFICES = ("chair", "vice-chair", "rapporteur", "president", "vice-president", "Second Vice-Chair")
INTRODUCES = "F13"
"""The formula by which the secretariat, too, is given the floor."""
CALLED_UP = ("F15", "F16", "F17-panel", "F17-panel-last")
"""The formulas by which those of a capacity of their own are announced, called and thanked."""
GROUPS = ("group:G77", "group:LLDCS")
ITEMS = (("2",), ("2", "3"), ("2", "3", "4"))
WON, LOST, EQUAL, AFTERNOON = (0, 1, 3), (2, 4), (2,), (1, 2, 3, 4)
FITTING = {
    **dict.fromkeys(("F44-carried", "F44-motion", "F54-overruled"), WON),
    **dict.fromkeys(("F44-motion-lost", "F54-stands"), LOST),
    "F44-lost": (4,),
    "F44-equal": EQUAL,
    "F27-today": AFTERNOON,
}
"""The cases of a formula that is said of some results, or times of the day, only; by their place among the speakers."""


def table(book: Book) -> Iterator[tuple[str, str]]:
    """Give every sentence of a book with the name of its formula; the same words once."""
    bodies = [Terms(_conference(*body), book) for body in BODIES]
    cases = [list(_cases(terms)) for terms in bodies]
    further = {INTRODUCES: [_of_secretariat(bodies[0])], **dict.fromkeys(CALLED_UP, _of_a_panel(bodies[0]))}
    for formula in book.formulas.values():
        known = [*_fitting(formula.id, cases), further.get(formula.id, [])]
        for part in (formula.say, formula.ask, formula.declare):
            for said in _said(part, known, book.code):
                yield formula.id, said
    for card in book.cards.values():
        yield f"card.{card.name}", card.title
        for step in card.steps:
            for said in _said(step.text, cases, book.code):
                yield f"card.{card.name}" if step.said else f"card.{card.name} *", said


def _fitting(formula: str, cases: list[list[Mapping[str, Term]]]) -> list[list[Mapping[str, Term]]]:
    """Leave out what a formula is never said of: a vote that ended otherwise, a time that is not of its day."""
    wanted = FITTING.get(formula)
    return [[of_body[place] for place in wanted] for of_body in cases] if wanted else cases


def _said(part: str, cases: list[list[Mapping[str, Term]]], code: str) -> list[str]:
    if not part:
        return []
    asked = places(part)
    known = [terms for body in cases for terms in body if asked <= terms.keys()]
    return list(dict.fromkeys(fill(part, terms, code) for terms in known)) or [part]


def _conference(name: str, session: str) -> Conference:
    titles = {"2": "Alpha", "3": "Beta", "4": "Gamma"}
    facts: list[Fact] = [
        ConferenceAnnounced(
            at=AT,
            body=name,
            session=session,
            place="Vienna",
            begins=date(2009, 10, 1),
            ends=date(2009, 10, 2),
        ),
        *(ItemListed(at=AT, number=ItemNumber(each), titles=(("en", titles[each]),)) for each in titles),
    ]
    facts += [
        DocumentSubmitted(at=AT, symbols=(f"XX/2009/{each}",), title="", items=(ItemNumber(each),))
        for each in titles
    ]
    return fold(facts)


def _cases(terms: Terms) -> Iterator[Mapping[str, Term]]:
    for place, (code, person) in enumerate(SPEAKERS):
        numbers = tuple(ItemNumber(each) for each in ITEMS[place % len(ITEMS)])
        yield {
            **_of_body(terms),
            **_of_items(terms, numbers),
            **_of_speaker(terms, DelegationCode(code), person, DelegationCode(SPEAKERS[place - 1][0])),
            **_of_counts(terms, place),
            "behalf": terms.behalf([DelegationCode(GROUPS[place % 2])]),
            "amended": Term("1" if place % 2 else ""),
            "part": Term(terms.tongue.isolate("Add.1") if place % 2 else ""),
            "first_part": Term("1" if place == 4 else ""),
            "assembly": Term("1" if place % 2 else ""),
            "rapporteur": terms.called("rapporteur", gender="mfn"[place % 3]),
        }
    for person in PERSONS[terms.book.code]:
        yield {"person": terms.person(person)}
    yield from _of_elections(terms)


def _of_secretariat(terms: Terms) -> Mapping[str, Term]:
    return {"speaker": terms.called("secretariat"), **_of_items(terms, (ItemNumber("2"),))}


def _of_a_panel(terms: Terms) -> list[Mapping[str, Term]]:
    name = terms.name(DelegationCode(SPEAKERS[0][0]))
    then = terms.speaker(DelegationCode(SPEAKERS[1][0]))
    return [
        {"speaker": terms.called(kind, name, gender), "then": then}
        for kind in ("panellist", "keynote")
        for gender in "mfn"
    ]


def _of_elections(terms: Terms) -> Iterator[Mapping[str, Term]]:
    """Elect to each office a man, a woman, and somebody of whom the name does not tell."""
    persons, known = PERSONS[terms.book.code], {"body": terms.body(), "text": terms.words("…")}
    for office in OFFICES:
        yield {**known, "office": terms.office(office)}
        for person in persons:
            named = {"person": terms.person(person), "office": terms.office(office, person)}
            yield {**known, **named}


def _of_body(terms: Terms) -> Mapping[str, Term]:
    session = terms.session()
    said = {
        "body": terms.body(),
        "event": terms.event(),
        "place": terms.place(),
        "dates": terms.dates(),
        "ordinal": terms.ordinal(2 if session else 1),
    }
    return said | ({"session": session} if session else {})


def _of_items(terms: Terms, numbers: tuple[ItemNumber, ...]) -> Mapping[str, Term]:
    documents = terms.documents(numbers)
    return {
        "items": terms.items(numbers),
        "titles": terms.titles(numbers),
        "docs": documents or Term(""),
        "symbol": Term(terms.tongue.isolate("XX/2009/1")),
        "paragraphs": terms.paragraphs("3", (("", "4", "7"))[len(numbers) - 1]),
    }


def _of_speaker(terms: Terms, code: DelegationCode, person: str, then: DelegationCode) -> Mapping[str, Term]:
    return {
        "speaker": terms.speaker(code, person),
        "then": terms.speaker(then),
        "state": terms.name(code),
        "then_state": terms.name(then),
        "rule": Term("44" if person else ""),
        "text": terms.words("…"),
        "ruling": terms.words("…"),
    }


def _of_counts(terms: Terms, place: int) -> Mapping[str, Term]:
    minutes = (1, 2, 5, 7, 15)[place]
    return {
        "groups": terms.minutes(60 * minutes),
        "others": terms.minutes(60 * (3 + place)),
        "first": terms.minutes(60 * 3),
        "second": terms.minutes(60 * 2),
        "time": terms.time(AT.replace(hour=(8, 13, 14, 15, 17)[place], minute=(0, 7, 30, 45, 5)[place])),
        "day": terms.day(date(2009, 10, 2 + place)),
        "lang": terms.language(Language(("ar", "zh", "en", "ru", "es")[place])),
        "pro": terms.count((2, 1, 3, 5, 2)[place]),
        "contra": terms.count((2, 1, 3, 5, 2)[place]),
        "in_favour": terms.figure((61, 1, 12, 7, 1)[place]),
        "against": terms.figure((4, 0, 12, 3, 9)[place]),
        "abstaining": terms.figure((12, 1, 0, 2, 22)[place]),
    }
