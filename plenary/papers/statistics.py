"""Draw up the figures of a meeting on one page: time used and lost, languages, who spoke how long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from msgspec.structs import replace

from plenary.fact import DelegationCode
from plenary.measure.availability import NOTHING, Service
from plenary.measure.speaking import Share
from plenary.measure.statistics import Statistics
from plenary.measure.utilisation import MeetingTime, Utilisation
from plenary.papers.naming import named
from plenary.papers.programme import NUMBERED, OUTSIDE, RESUMED
from plenary.papers.tree import Bar, Bars, Block, Heading, Paper, Paragraph, Run, text
from plenary.papers.usual import begun, line, part, standing
from plenary.terms import CATEGORIES
from plenary.tongue import LETTERS, N_, Tongue

TITLE = N_("Meeting statistics")
FEW = 3
"""So many of the groups and speakers that speak longest are shown; categories and languages are all there, for one adds them up."""
FACTOR = N_("Utilization factor: %(factor)s")
IF_ALL_IS_USED = N_("Utilization factor if no more time is lost: %(factor)s")
GROUPS, SPOKEN = N_("Statements on behalf of groups"), N_("Languages in which statements were made")
DELEGATIONS = N_("Speakers who took most time")


def statistics_paper(told: Statistics, tongue: Tongue, *, size: str = "A4") -> Paper:
    """Give the figures of one conference as one page."""
    blocks = (*_time(told, tongue), *_languages(told, tongue), *_speaking(told, tongue))
    return replace(standing(told.conference, tongue, told.at, TITLE, blocks, size=size), one_sheet=True)


def heading(tongue: Tongue, said: str) -> Heading:
    """Give the title of a picture."""
    return part(tongue.text(said))


def small(said: str) -> Paragraph:
    """Give a line under a picture."""
    return line(begun(said), "small")


def percent(tongue: Tongue, value: float | None) -> str:
    """Say a share in per cent; a dash where there is none."""
    return "–" if value is None else tongue.percent(value, decimals=1)


def _time(told: Statistics, tongue: Tongue) -> Iterator[Block]:
    use = told.utilisation
    yield heading(tongue, N_("Use of conference services"))
    yield Paragraph(
        text(
            Run(
                tongue.text(IF_ALL_IS_USED if use.so_far else FACTOR, factor=percent(tongue, use.factor)),
                bold=True,
            ),
            tongue.semicolons(("", "")),
            tongue.text(N_("benchmark: %(benchmark)s"), benchmark=tongue.percent(use.benchmark)),
        ),
        numbered=False,
        style="plain",
    )
    yield Bars(tuple(_meeting(each, told, tongue) for each in use.meetings))
    yield small(tongue.text(N_("Hatched: time lost, and time beyond the limit of a statement.")))
    yield small(
        tongue.semicolons(
            [
                tongue.text(N_("time lost: %(duration)s"), duration=tongue.duration(use.lost)),
                *_counted(use, tongue),
                *_ratios(use, tongue),
            ]
        )
    )


def _counted(use: Utilisation, tongue: Tongue) -> Iterator[str]:
    """Say how many meetings were held, planned and added: the ratio of what was held to what was planned can be followed."""
    held = N_("meetings opened: %(count)s") if use.so_far else N_("meetings held: %(count)s")
    yield tongue.text(held, count=tongue.number(use.held))
    yield tongue.text(N_("planned: %(count)s"), count=tongue.number(use.programmed))
    if use.further:
        yield tongue.text(N_("added: %(count)s"), count=tongue.number(use.further))


def _ratios(use: Utilisation, tongue: Tongue) -> Iterator[str]:
    """Say how the programme was kept, once the last meeting has risen: before, what is to come would count as not held."""
    if not use.so_far:
        yield tongue.text(N_("meeting ratio: %(share)s"), share=percent(tongue, use.meeting_ratio))
        yield tongue.text(N_("planning accuracy: %(share)s"), share=percent(tongue, use.planning_accuracy))
        lost = tongue.duration(use.lost_a_meeting)
        yield tongue.text(N_("time lost divided by meetings held: %(duration)s"), duration=lost)


def _meeting(told: MeetingTime, whose: Statistics, tongue: Tongue) -> Bar:
    whole = told.scheduled.length
    begins = whose.conference.body.local(told.scheduled.begins)
    due = tongue.moment(begins.date(), begins.time())
    if told.held:
        label = tongue.text(RESUMED if told.resumed else NUMBERED, ordinal=tongue.ordinal(told.number))
        lost = (
            tongue.text(N_("lost: %(duration)s"), duration=tongue.duration(told.lost)) if told.lost else "–"
        )
        shown = tongue.text(OUTSIDE) if told.outside else lost
    elif told.cancelled:
        label, shown = due, tongue.text(N_("not held"))
    else:
        return Bar(text(due), ((whole.total_seconds(), "ahead"),), text(tongue.text(N_("to come"))))
    late, rest = told.late, told.lost - told.late
    ahead = (
        max(told.scheduled.ends - whose.at, timedelta()) if told.held and told.rose is None else timedelta()
    )
    used = max(whole - told.lost - ahead, timedelta())
    parts = ((late, "lost"), (used, "used"), (rest, "lost"), *(((ahead, "ahead"),) if ahead else ()))
    return Bar(text(begun(label)), tuple((part.total_seconds(), role) for part, role in parts), text(shown))


def _languages(told: Statistics, tongue: Tongue) -> Iterator[Block]:
    yield heading(tongue, N_("Interpretation available while meetings sat"))
    yield Bars(
        tuple(
            Bar(
                text(tongue.apart([LETTERS[each.language], tongue.language(each.language)])),
                ((each.share or 0, "used"), (100 - each.share if each.share is not None else 0, "lost")),
                text(tongue.semicolons(list(_available_of(each, tongue)))),
            )
            for each in told.languages
        )
    )


def _available_of(told: Service, tongue: Tongue) -> Iterator[str]:
    """Say also for how long a language was planned, where that was not all the time."""
    yield available(told, tongue)
    if NOTHING < told.planned < told.sat:
        yield tongue.text(N_("scheduled for %(duration)s"), duration=tongue.duration(whole(told.planned)))


def available(told: Service, tongue: Tongue) -> str:
    """Say how much of the time for which it was planned interpretation was there, and the longest time it was not."""
    if told.sat and not told.planned:
        return tongue.text(N_("not scheduled"))
    said = percent(tongue, told.share)
    if not told.longest:
        return said
    gap = tongue.text(N_("gap %(duration)s"), duration=tongue.duration(whole(told.longest)))
    return tongue.semicolons([said, gap])


def _speaking(told: Statistics, tongue: Tongue) -> Iterator[Block]:
    said = told.speaking
    if not said.all.statements:
        return
    yield heading(tongue, N_("Time taken by speakers"))
    by_category = {tongue.text(CATEGORIES.get(key, key)): share for key, share in said.by_category.items()}
    yield _shares(by_category, tongue)
    yield small(_in_all(told, tongue))
    groups = {
        named(told.conference, DelegationCode(key), tongue).name: share
        for key, share in list(said.by_group.items())[:FEW]
    }
    spoken = {tongue.language(key): share for key, share in said.by_language.items()}
    if said.unrecorded.statements:
        spoken[tongue.text(N_("Language not recorded"))] = said.unrecorded
    delegations = {
        named(told.conference, DelegationCode(key), tongue).name: share
        for key, share in list(said.by_delegation.items())[:FEW]
    }
    for title, shares in ((GROUPS, groups), (SPOKEN, spoken), (DELEGATIONS, delegations)):
        if shares:
            yield heading(tongue, title)
            yield _shares(shares, tongue)


def _shares(shares: Mapping[str, Share], tongue: Tongue) -> Bars:
    return Bars(
        tuple(
            Bar(
                text(begun(label)),
                (
                    ((share.spoken - share.overrun).total_seconds(), "used"),
                    (share.overrun.total_seconds(), "lost"),
                ),
                text(counted(share, tongue)),
            )
            for label, share in shares.items()
        )
    )


def counted(share: Share, tongue: Tongue) -> str:
    """Say how many statements were made in how long."""
    duration = tongue.duration(whole(share.spoken))
    return tongue.text(
        N_("%(count)s in %(duration)s"), count=tongue.number(share.statements), duration=duration
    )


def whole(length: timedelta) -> timedelta:
    """Round a duration to seconds."""
    return timedelta(seconds=round(length.total_seconds()))


def _in_all(told: Statistics, tongue: Tongue) -> str:
    said = told.speaking
    parts = [
        tongue.text(N_("statements: %(count)s"), count=tongue.number(said.all.statements)),
        tongue.text(N_("mean: %(duration)s"), duration=tongue.duration(whole(said.all.mean))),
    ]
    if said.all.limited:
        parts.append(_limited(said.all, tongue))
    if said.change_over is not None:
        change = tongue.duration(whole(said.change_over))
        parts.append(tongue.text(N_("change-over: %(duration)s"), duration=change))
    return tongue.semicolons(parts)


def _limited(share: Share, tongue: Tongue) -> str:
    """Say of how many statements the share is taken: not every one had a limit."""
    return tongue.text(
        N_("with a time limit: %(limited)s, beyond it: %(over)s (%(share)s)"),
        limited=tongue.number(share.limited),
        over=tongue.number(share.overran),
        share=percent(tongue, share.overrun_share),
    )
