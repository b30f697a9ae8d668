"""Draw up the report of a meeting from what was done: its skeleton whole, its substance left to humans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from itertools import chain

from msgspec.structs import replace

from plenary.papers import report_meeting as meeting
from plenary.papers.numbering import without_lone_headings
from plenary.papers.phrases import sentence
from plenary.papers.report_items import deliberations, recommendations, spoken
from plenary.papers.report_say import Say, voice
from plenary.papers.report_texts import with_texts
from plenary.papers.tree import Block, Furniture, Masthead, Paper, Properties, Run, Text, text
from plenary.papers.views import ItemView, ReportView
from plenary.tongue import N_, Tongue


def draft_report(view: ReportView) -> Paper:
    """Give the report as one paper, the draft or, where the view says so, the final form."""
    say = voice(view)
    items, spoken_on = _substance(view), _spoken_on(view)
    chapters = chain(
        _introduction(say),
        recommendations(say, items),
        deliberations(say, items),
        _organization(say, spoken_on),
        meeting.adoption(say),
        meeting.annex(say),
    )
    return _paper(say, chapters)


def split_report(view: ReportView) -> tuple[Paper, ...]:
    """Give the report as it is drafted in parts: the organization first, an addendum for each item."""
    say = voice(view)
    items = _substance(view)
    first = chain(
        _introduction(say), _organization(say, _spoken_on(view)), meeting.adoption(say), meeting.annex(say)
    )
    parts = [_paper(say, first)]
    for number, item in enumerate(items, 1):
        symbol = f"{view.symbol}/Add.{number}" if view.symbol else ""
        part = replace(say, view=replace(view, symbol=symbol))
        chapters = chain(recommendations(part, [item]), deliberations(part, [item]))
        parts.append(_paper(part, chapters, text(Run(say.tongue.text(N_("Addendum")), bold=True))))
    return tuple(parts)


def _substance(view: ReportView) -> list[ItemView]:
    return [item for item in view.items if item.part == "substance"]


def _spoken_on(view: ReportView) -> list[ItemView]:
    return [item for item in view.items if item.part in ("substance", "joint")]


def _introduction(say: Say) -> Iterator[Block]:
    yield say.heading(1, N_("Introduction"))
    yield say.placeholder("introduction", N_("[Mandate and mode of work: to be supplied]"))


def _organization(say: Say, items: list[ItemView]) -> Iterator[Block]:
    yield say.heading(1, N_("Organization of the meeting"))
    yield from meeting.opening(say)
    yield from spoken(say, items)
    yield from meeting.agenda(say)
    yield from meeting.attendance(say)
    yield from meeting.documentation(say)


def _paper(say: Say, chapters: Iterable[Block], under: Text = ()) -> Paper:
    view = say.view
    blocks = without_lone_headings(tuple(with_texts(chapters, view.texts)))
    day = view.date or view.body.ends
    return Paper(
        title=text(_title(say)),
        language=say.tongue.code,
        blocks=blocks,
        masthead=_masthead(say),
        corner=tuple(_corner(say)),
        subtitle=tuple(line for line in (under, _rapporteur(say)) if line),
        furniture=Furniture(view.symbol, view.job_number),
        properties=Properties(
            title=say.tongue.captioned(_title(say), view.body.name),
            subject=view.body.parent,
            keywords=tuple(word for word in (view.symbol,) if word),
            created=datetime.combine(day, time(), UTC) if day else Properties().created,
        ),
        size=view.size,
    )


def _title(say: Say) -> str:
    view = say.view
    if not view.final:
        return say.tongue.text(N_("Draft report"))
    if not (view.meetings and view.body.in_place):
        return say.text(
            N_("Report on the meeting of %(full_body)s"), full_body=view.body.full.form("sentence")
        )
    return say.text(
        N_("Report on the meeting of %(full_body)s held %(in_place)s %(on_dates)s"),
        full_body=view.body.full.form("sentence"),
        in_place=view.body.in_place,
        on_dates=say.phrases.on_dates([held.date for held in view.meetings]),
    )


def _rapporteur(say: Say) -> Text:
    """The Rapporteur is named only if one was elected."""
    found = [officer for officer in say.view.officers if officer.office == "rapporteur"]
    if not found or say.view.final:
        return ()
    return text(
        Run(say.tongue.text(N_("Rapporteur: %(person)s"), person=meeting.person(found[-1])), italic=True)
    )


def _masthead(say: Say) -> Masthead:
    view = say.view
    heads = Tongue("en") if say.tongue.code in {"ar", "zh", "ru"} else say.tongue
    distribution = N_("Distr.: General") if view.final else N_("Distr.: Limited")
    day = [say.tongue.date(view.date)] if view.date else []
    version = [] if say.tongue.code == view.original else [sentence(heads.language(say.tongue.code))]
    original = heads.text(N_("Original: %(language)s"), language=heads.language(view.original))
    symbol = (
        Run(view.symbol) if view.symbol else Run(say.tongue.text(N_("[symbol to be assigned]")), key="symbol")
    )
    return Masthead(
        organization=say.tongue.text(N_("United Nations")),
        organ=view.body.parent or view.body.name,
        symbol=text(symbol),
        lines=(heads.text(distribution), *day, *version, "", original),
    )


def _corner(say: Say) -> Iterator[Text]:
    body = say.view.body
    if body.parent:
        yield text(Run(body.name, bold=True))
    days = say.tongue.dates(body.begins, body.ends) if body.begins and body.ends else ""
    if body.place or days:
        yield text(say.tongue.series([part for part in (body.place, days) if part]))
    item = say.view.item_for("report")
    if item and not say.view.final:
        yield text(say.tongue.text(N_("Agenda item %(item)s"), item=say.tongue.item_number(item.number)))
        yield text(Run(item.title, bold=True))
