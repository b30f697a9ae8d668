"""Tell of the meeting itself: its opening, its papers, its report, its end."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.papers.report.items import parted, told_of, told_since, told_until
from plenary.papers.report.say import Say
from plenary.papers.tree import Annex, Block, Column, Table, text
from plenary.papers.views.item import DocumentView
from plenary.tongue import N_


def opening(say: Say) -> Iterator[Block]:
    """Tell where and when the body met, and who opened the meeting."""
    view = say.view
    yield say.heading(2, N_("Opening of the <meeting|session>"))
    if view.meetings:
        yield say.paragraph(
            "opening.met",
            _met(say),
            entries=[entry for meeting in view.meetings for entry in meeting.entries],
            full_body=view.body.full.form("sentence"),
            of_full_body=view.body.full.form("of"),
            session=say.session("acc"),
            in_place=view.body.in_place,
            on_dates=say.on_all_days(),
            meetings=say.tongue.meetings(len(view.meetings)),
        )
    else:
        yield say.placeholder("opening.met", N_("[Opening of the <meeting|session>: to be supplied]"))
    if view.opened_by:
        entries = view.meetings[0].entries[:1] if view.meetings else ()
        msgid = N_("The <meeting|session> was opened by %(person)s.")
        yield say.told("opening.opened", say.of_person(view.opened_by, msgid), entries=entries)


def _met(say: Say) -> str:
    body = say.view.body
    if body.session:
        return (
            N_("%(full_body)s held its %(session)s %(in_place)s %(on_dates)s. It held %(meetings)s.")
            if body.in_place
            else N_("%(full_body)s held its %(session)s %(on_dates)s. It held %(meetings)s.")
        )
    return (
        N_("%(full_body)s met %(in_place)s %(on_dates)s and held %(meetings)s.")
        if body.in_place
        else N_("%(full_body)s met %(on_dates)s and held %(meetings)s.")
    )


def general_statements(say: Say) -> Iterator[Block]:
    """Tell of the statements that were made at the opening, on no item of substance."""
    told = [block for item in say.view.items if item.part == "opening" for block in told_of(say, item)]
    if told:
        yield say.heading(2, N_("Statements"))
        yield from told


def documentation(say: Say) -> Iterator[Block]:
    """Refer to the list of documents in the annex, where there were documents."""
    if say.view.documents:
        yield say.heading(2, N_("Documentation"))
        msgid = N_("The documents before %(body)s are listed in the annex to the present report.")
        entries = [document.entry for document in say.view.documents]
        yield say.paragraph("documentation", msgid, entries=entries)


def adoption(say: Say) -> Iterator[Block]:
    """Tell who introduced the report, of its adoption and of the closing, as far as they happened."""
    view = say.view
    adopted = view.report_adopted.when if view.report_adopted else None
    items = [parted(item, adopted) for item in view.items if item.part == "report"]
    yield say.heading(1, N_("Adoption of the report"))
    for before, _ in items:
        yield from told_until(say, before)
    if view.report_adopted and view.report_adopted.meeting:
        yield say.paragraph(
            "report.adopted",
            _ADOPTED[view.report_adopted.amended, bool(view.symbol)],
            entries=view.report_adopted.entries,
            symbol=say.tongue.isolate(view.symbol),
            session=say.session("prep"),
            **say.sitting([view.report_adopted.meeting]),
        )
    else:
        yield say.placeholder("report.adopted", N_("[Adoption of the report: to be supplied]"))
    for _, since in items:
        yield from told_since(say, since)
    if view.closed and view.meetings:
        msgid = N_("The <meeting|session> was declared closed %(on_dates)s.")
        days = say.phrases.on_dates([view.closed_at.day if view.closed_at else view.meetings[-1].days[-1]])
        yield say.paragraph("closed", msgid, entries=(view.closed_entry,), on_dates=days)


_ADOPTED = {
    (True, True): N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s adopted the report on its <meeting|session> (%(symbol)s), "
        "as orally amended."
    ),
    (False, True): N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s adopted the report on its <meeting|session> (%(symbol)s)."
    ),
    (True, False): N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s adopted the report on its <meeting|session>, as orally amended."
    ),
    (False, False): N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s adopted the report on its <meeting|session>."
    ),
}


def _listed(say: Say) -> str:
    """Say which documents an annex lists: those of a meeting held where and when, as far as that is known."""
    view = say.view
    if not (view.meetings and view.body.in_place):
        return say.text(N_("List of documents before %(body)s at its <meeting|session>"))
    return say.text(
        N_("List of documents before %(body)s at its <meeting|session> held %(in_place)s %(on_dates)s"),
        in_place=view.body.in_place,
        on_dates=say.on_all_days(),
    )


_COLUMN = 28
"""How many signs of a symbol the first column of the annex holds in every face and size of paper."""


def _symbols(document: DocumentView) -> str:
    """Give a symbol, a double one over two lines where one does not hold it."""
    said = "–".join(document.symbols)
    return said if len(said) <= _COLUMN else "–\n".join(document.symbols)


def annex(say: Say) -> Iterator[Block]:
    """List the documents before the body: symbol, items, title."""
    if not say.view.documents:
        return
    yield Annex(
        text(say.tongue.text(N_("Annex"))),
        say.runs(_listed(say)),
    )
    heads = (N_("Symbol"), N_("Agenda item"), N_("Title or description"))
    widths = (36, 12, 52)
    yield Table(
        tuple(Column(text(say.tongue.text(head)), width) for head, width in zip(heads, widths, strict=True)),
        tuple(
            (
                text(say.tongue.isolate(_symbols(document))),
                text(say.tongue.series([say.tongue.item_number(item) for item in document.items])),
                say.runs(document.title),
            )
            for document in say.view.documents
        ),
    )
