"""Put the figures of several conferences beside each other: a body looks at six years of its sessions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from plenary.measure.availability import all_languages
from plenary.measure.statistics import Statistics, together
from plenary.papers.archival import Properties
from plenary.papers.naming import body_view
from plenary.papers.statistics import TITLE, available, counted, heading, percent, small, whole
from plenary.papers.tree import Bar, Bars, Block, Furniture, Paper, text
from plenary.tongue import N_, Tongue

Parts = tuple[tuple[float, str], ...]
Told = Callable[[Statistics], tuple[Parts, str]]
"""Gives the parts of the bar of one conference, and the figure beside it."""


def years_paper(several: Mapping[str, Statistics], tongue: Tongue, *, size: str = "A4") -> Paper:
    """Give a picture for each kind of figure, a bar in each for every conference."""
    title = tongue.text(TITLE)
    return Paper(
        title=text(title),
        language=tongue.code,
        blocks=tuple(_pictures(several, tongue)),
        furniture=Furniture(running=title),
        properties=Properties(title=title, created=max(each.at for each in several.values())),
        size=size,
    )


def _pictures(several: Mapping[str, Statistics], tongue: Tongue) -> Iterator[Block]:
    all_ = together(tuple(several.values()))
    pictures: tuple[tuple[str, Told], ...] = (
        (N_("Utilization factor"), lambda told: _shared(told.utilisation.factor, tongue)),
        (
            N_("Time lost divided by meetings held"),
            lambda told: _long(told.utilisation.lost_a_meeting, "lost", tongue),
        ),
        (N_("Interpretation available while meetings sat"), lambda told: _interpreted(told, tongue)),
        (N_("Time taken by speakers"), lambda told: _spoken(told, tongue)),
        (N_("Change-over between speakers"), lambda told: _long(told.speaking.change_over, "used", tongue)),
    )
    for place, (title, figures) in enumerate(pictures):
        yield heading(tongue, title)
        yield _bars(several, figures, tongue)
        if not place:
            factor = percent(tongue, all_.factor)
            yield small(tongue.text(N_("All together: %(factor)s"), factor=factor))
    yield small(tongue.text(N_("Hatched: time lost, and time beyond the limit of a statement.")))


def _bars(several: Mapping[str, Statistics], figures: Told, tongue: Tongue) -> Bars:
    found = {name: figures(told) for name, told in several.items()}
    return Bars(
        tuple(
            Bar(text(_called(name, several, tongue)), parts, text(figure))
            for name, (parts, figure) in found.items()
        )
    )


def _called(name: str, several: Mapping[str, Statistics], tongue: Tongue) -> str:
    """Name a conference by its year where all are of one body that met once a year, else by body and year."""
    told = several[name]
    years, bodies = (
        [each.year for each in several.values()],
        {each.conference.body.name for each in several.values()},
    )
    year = str(told.year or name)
    if len(bodies) == 1 and len(set(years)) == len(years):
        return year
    return tongue.apart([body_view(told.conference, tongue).name, year])


def _shared(share: float | None, tongue: Tongue) -> tuple[Parts, str]:
    return ((share or 0, "used"), (100 - (share or 0), "lost")), percent(tongue, share)


def _long(length: timedelta | None, role: str, tongue: Tongue) -> tuple[Parts, str]:
    if length is None:
        return (), "–"
    return ((length.total_seconds(), role),), tongue.duration(whole(length))


def _interpreted(told: Statistics, tongue: Tongue) -> tuple[Parts, str]:
    """Weigh all languages together, and tell the longest time that one of them was gone."""
    service = all_languages(told.languages)
    parts, _ = _shared(service.share, tongue)
    return parts, available(service, tongue)


def _spoken(told: Statistics, tongue: Tongue) -> tuple[Parts, str]:
    said = told.speaking.all
    used, over = (said.spoken - said.overrun).total_seconds(), said.overrun.total_seconds()
    return ((used, "used"), (over, "lost")), counted(said, tongue)
