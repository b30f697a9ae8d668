"""Tell of the officers: who was nominated, what the ballots gave, who was elected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from plenary.papers.phrases import sentence
from plenary.papers.report.say import Say
from plenary.papers.tree import Block, Entries, Entry, Paragraph
from plenary.papers.views.item import MeetingDay, Named
from plenary.papers.views.meeting import BallotView, CandidateView, OfficerView
from plenary.pattern import pattern
from plenary.roster.offices import office_of
from plenary.roster.persons import gender_of
from plenary.script.book import book
from plenary.script.persons import named, sought
from plenary.tongue import N_, NP_


def elections(say: Say) -> Iterator[Block]:
    """Tell of nominations by office, then of ballots and elections meeting by meeting."""
    elected = [officer for officer in say.view.officers if officer.meeting]
    if elected or say.view.ballots or say.view.candidates:
        yield say.heading(2, N_("Election of officers"))
    yield from _nominations(say)
    groups = {
        meeting: list(found) for meeting, found in groupby(elected, key=lambda officer: officer.meeting)
    }
    for meeting in sorted({*groups, *(ballot.meeting for ballot in say.view.ballots)}):
        for told_before, ballot in enumerate(say.view.ballots):
            if ballot.meeting == meeting:
                yield from _balloted(say, ballot, say.view.ballots[:told_before])
        if meeting in groups:
            yield from _elected(say, meeting, groups[meeting])


def _nominations(say: Say) -> Iterator[Paragraph]:
    offices = dict.fromkeys(each.office for each in say.view.candidates)
    for known in offices:
        standing = [each for each in say.view.candidates if each.office == known]
        said = say.plural(
            _NOMINATED,
            len(standing),
            office=_sought(say, known, *standing),
            persons=say.tongue.semicolons([_candidate(say, each) for each in standing]),
        )
        entries = [entry for each in standing for entry in each.entries]
        yield say.told(f"officers.nominated.{standing[0].place}", said, entries=entries)


_NOMINATED = NP_(
    "The following candidate was nominated for the office of %(office)s: %(persons)s.",
    "The following candidates were nominated for the office of %(office)s: %(persons)s.",
)


def _candidate(say: Say, candidate: CandidateView) -> str:
    """Name a candidate, and in brackets after the State who nominated."""
    told = person(candidate)
    if candidate.by is None:
        return told
    return say.tongue.apart([told, say.phrases.nominated_by(candidate.by)])


def _balloted(say: Say, ballot: BallotView, before: Sequence[BallotView]) -> Iterator[Block]:
    key, again = f"officers.ballot.{ballot.place}", any(each.office == ballot.office for each in before)
    yield say.paragraph(
        key,
        _BALLOTS[again],
        entries=ballot.entries,
        leads=True,
        office=_sought(say, ballot.office, *(candidate for candidate, _ in ballot.results)),
        **say.sitting([ballot.meeting]),
    )
    counted = ballot.voting + ballot.abstaining
    lines = [
        *zip(_COUNTS, (counted + ballot.invalid, ballot.invalid, counted, ballot.abstaining), strict=True),
        (N_("Members present and voting"), ballot.voting),
        (N_("Required majority"), ballot.required),
    ]
    said = [
        *(_counted(say, say.text(msgid), count) for msgid, count in lines),
        say.text(N_("Number of votes obtained:")),
        *(_counted(say, person(candidate), votes) for candidate, votes in ballot.results),
    ]
    yield Entries(tuple(Entry("", say.runs(each), 1) for each in said), result=True)
    if not ballot.decided:
        yield say.paragraph(
            f"{key}.none", N_("No candidate obtained the required majority."), entries=ballot.entries
        )


def _counted(say: Say, name: str, count: int) -> str:
    return say.tongue.captioned(name, say.tongue.number(count))


_BALLOTS = (
    N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s held a secret ballot for the office of %(office)s, "
        "with the following result:"
    ),
    N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s held a further secret ballot for the office of %(office)s, "
        "with the following result:"
    ),
)
_COUNTS = (
    N_("Number of ballot papers"),
    N_("Number of invalid ballots"),
    N_("Number of valid ballots"),
    N_("Abstentions"),
)


def _elected(say: Say, meeting: MeetingDay, officers: Sequence[OfficerView]) -> Iterator[Block]:
    key = f"officers.{officers[0].place}"
    entries = [entry for officer in officers for entry in officer.entries]
    if len(officers) == 1:
        yield say.paragraph(
            key,
            N_("%(at_meetings)s, %(on_dates)s, %(body)s elected %(person)s as %(office)s."),
            entries=entries,
            person=_elected_one(say, officers[0]),
            office=_sought(say, officers[0].office, officers[0]),
            **say.sitting([meeting]),
        )
        return
    msgid = N_("%(at_meetings)s, %(on_dates)s, %(body)s elected the following officers:")
    yield say.paragraph(key, msgid, entries=entries, leads=True, **say.sitting([meeting]))
    yield Entries(tuple(Entry("", say.runs(line), 1) for line in _by_office(say, officers)))


def _sought(say: Say, office: str, *persons: OfficerView | CandidateView) -> str:
    """Name the office for which these stand; in Arabic the post is the same whoever holds it."""
    genders = {gender_of(each.person) for each in persons}
    alike = persons[0].person if len(genders) == 1 and say.tongue.code != "ar" else ""
    return sought(book(say.tongue.code), office, alike)


def _elected_one(say: Say, officer: OfficerView) -> str:
    """Name who was elected, in Spanish with the preposition and the article that a title takes."""
    return bracketed(named(officer.person, say.tongue).form("al"), officer.delegation)


def _by_office(say: Say, officers: Sequence[OfficerView]) -> Iterator[str]:
    """Give a line for each office: several vice-chairs stand under one name, in the number and gender they have."""
    known = dict.fromkeys(each.office.strip().casefold() for each in officers)
    for name in known:
        holding = [each for each in officers if each.office.strip().casefold() == name]
        together = several(say, holding) if len(holding) > 1 else ""
        for held in [holding] if together else [[each] for each in holding]:
            caption = together or office_of(held[0].office, held[0].person, say.tongue)
            yield say.tongue.captioned(
                sentence(caption), say.tongue.semicolons([person(each) for each in held])
            )


_SEVERAL = {
    "en": ("Vice-%ss", "Vice-%ss", "Vice-%ss", "Vice-%ss"),
    "fr": ("Vice-Présidents", "Vice-Présidents", "Vice-Présidentes", "Vice-Présidentes"),
    "es": ("Vicepresidentes", "Vicepresidentes", "Vicepresidentas", "Vicepresidentas"),
    "ru": ("заместители Председателя",) * 4,
    "ar": ("نائبا الرئيس", "نواب الرئيس", "نائبتا الرئيس", "نائبات الرئيس"),
    "zh": ("副主席",) * 4,
}
"""Vice-chairs: two and more of whom not all are known to be women, two women and more (language_ar_zh 2.3)."""


def several(say: Say, officers: Sequence[OfficerView]) -> str:
    """Name an office that several hold; nothing where that is not usual."""
    code, known = say.tongue.code, officers[0].office.strip().casefold()
    if known not in ("vice-chair", "vice-president"):
        return ""
    genders = {gender_of(each.person) for each in officers}
    if code == "es" and "n" in genders:
        return "Vicepresidencias"
    said = _SEVERAL[code][2 * (genders == {"f"}) + (len(officers) > 2)]
    return said % known.removeprefix("vice-").capitalize() if "%" in said else said


def person(officer: OfficerView | CandidateView) -> str:
    """Name a person, as after a colon, with the State in brackets, where one is known."""
    return bracketed(_ARTICLE.sub("", officer.person), officer.delegation)


_ARTICLE = pattern("^(?:the|el|le) ")
"""What stands before those who are known by what they are, within a sentence."""


def bracketed(person: str, delegation: Named | None) -> str:
    """Put the State in brackets after what is said of a person, where one is known."""
    return f"{person} ({delegation.name})" if delegation else person
