"""Tell who was represented, a paragraph for each category, in the alphabetical order of the language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plenary.papers.foreign import bare
from plenary.papers.report.say import Say
from plenary.papers.tree import Block
from plenary.papers.views.meeting import Attendance
from plenary.tongue import N_, NP_


def attendance(say: Say) -> Iterator[Block]:
    """Tell who was represented; where nobody was seen, leave a place."""
    yield say.heading(2, N_("Attendance"))
    if not any(group.named for group in say.view.attendance):
        yield say.placeholder("attendance", N_("[Attendance: to be supplied]"))
    for group in say.view.attendance:
        if group.named:
            yield _represented(say, group)


def _represented(say: Say, group: Attendance) -> Block:
    pair = _PRESENT[group.category]
    if group.category == "state-party" and not say.view.body.instrument:
        pair = _STATES
    in_sentence = group.category == "reio"
    listed = sorted(group.named, key=lambda named: named.order)
    names = [named.form("sentence") if in_sentence else named.name for named in listed]
    said = say.plural(pair, len(names), instrument=say.view.body.instrument, names=_listed(say, names))
    doubt = _doubt(say, group) if group.unsure and pair is not _STATES else ""
    return say.told(f"attendance.{group.category}", said, entries=group.entries, doubt=doubt)


def _listed(say: Say, names: Sequence[str]) -> str:
    """List names, the last after «and»; where one holds a comma itself, semicolons part them."""
    commas = any(sign in name for name in names for sign in ",،，")
    return say.tongue.semicolons(names) if commas else say.tongue.join(names)


def _doubt(say: Say, group: Attendance) -> str:
    listed = sorted(group.unsure, key=lambda named: named.order)
    return say.text(UNSURE, names=say.tongue.series([bare(named.name) for named in listed]))


UNSURE = N_("No list of parties that comes with the program tells the status of these States: %(names)s.")


_STATES = NP_(
    "The following State was represented at the <meeting|session>: %(names)s.",
    "The following States were represented at the <meeting|session>: %(names)s.",
)
_PRESENT = {
    "state-party": NP_(
        "The following State party to %(instrument)s was represented at the <meeting|session>: %(names)s.",
        "The following States parties to %(instrument)s were represented at the <meeting|session>: %(names)s.",
    ),
    "reio": NP_(
        "%(names)s, a regional economic integration organization, was represented at the <meeting|session>.",
        "%(names)s, regional economic integration organizations, were represented at the <meeting|session>.",
    ),
    "signatory": NP_(
        "The following State signatory to the Convention was represented by an observer: %(names)s.",
        "The following States signatories to the Convention were represented by observers: %(names)s.",
    ),
    "non-signatory": NP_(
        "The following other State was represented by an observer: %(names)s.",
        "The following other States were represented by observers: %(names)s.",
    ),
    "observer": NP_(
        "The following was represented by an observer: %(names)s.",
        "The following were represented by observers: %(names)s.",
    ),
    "un": NP_(
        "The following entity of the United Nations system was represented: %(names)s.",
        "The following entities of the United Nations system were represented: %(names)s.",
    ),
    "igo": NP_(
        "The following intergovernmental organization was represented by an observer: %(names)s.",
        "The following intergovernmental organizations were represented by observers: %(names)s.",
    ),
    "ngo": NP_(
        "The following non-governmental organization was represented by an observer: %(names)s.",
        "The following non-governmental organizations were represented by observers: %(names)s.",
    ),
}
