"""Before the meeting: the agenda with its documents, and who takes part."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.acts.roster import mark_absent, mark_present
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.review import Understood
from ui.models.rows import RowModel
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel, same
from ui.secretary.rows import Index, RowList
from ui.secretary.understood import UnderstoodDelegate

AGENDA, PARTICIPANTS = N_("Agenda and documents"), N_("Participants (%(count)s)")
NO_ONE = N_("No delegation is seated yet; inscribing one seats it.")
PRESENT, ABSENT = N_("present"), N_("absent")
DOUBLE = N_("A double click marks present or absent.")


class _Seated(Struct, frozen=True):
    """One delegation as a row; ``there`` is None where nobody noted whether it is present."""

    id: DelegationCode
    label: str
    text: str
    note: str = ""
    level: int = 0
    doubtful: bool = False
    checked: bool = False
    there: bool | None = None

    def __str__(self) -> str:
        return ", ".join(part for part in (self.text, self.label) if part)


class PreparePage(Panel):
    """Shown by Prepare."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        self.items: RowModel[Understood] = RowModel(self)
        self.seated: RowModel[_Seated] = RowModel(self)
        self.agenda, self.roster = RowList(self.text(AGENDA)), RowList(self.text(PARTICIPANTS, count=""))
        for view, model in ((self.agenda, self.items), (self.roster, self.seated)):
            view.setModel(model)
            view.setItemDelegate(UnderstoodDelegate(view))
        self.roster.doubleClicked.connect(self._turn)
        self.count = label(said="head")
        self.hint = label(said="quiet")
        columns, px = QHBoxLayout(self), self.look.px
        columns.setContentsMargins(px(24), px(16), px(24), 0)
        columns.setSpacing(px(24))
        for head, view, hint in (
            (label(self.text(AGENDA), "head"), self.agenda, None),
            (self.count, self.roster, self.hint),
        ):
            column = QVBoxLayout()
            column.setSpacing(px(8))
            column.addWidget(head)
            column.addWidget(rule())
            column.addWidget(view, 1)
            if hint is not None:
                column.addWidget(hint)
            columns.addLayout(column, 1)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show agenda and participants."""
        if not same(before, now, "agenda"):
            self.items.show([self._item(now, place) for place in range(len(now.agenda.items))])
        if not same(before, now, "roster"):
            self._show_roster(now)

    def _item(self, now: Conference, place: int) -> Understood:
        item = now.agenda.items[place]
        symbols = [" – ".join(each.symbols) for each in now.agenda.documents_for(item.number)]
        return Understood(
            f"item/{item.number}",
            self.tongue.item_number(item.number),
            item.title(self.tongue.code),
            self.tongue.series(symbols),
            level=int(item.parent is not None),
            checked=False,
        )

    def _show_roster(self, now: Conference) -> None:
        speech = Speech(self.tongue, now)
        said = {True: self.text(PRESENT), False: self.text(ABSENT), None: ""}
        rows = [
            _Seated(
                seat.delegation,
                said[seat.present],
                speech.name(seat.delegation),
                checked=seat.present is True,
                there=seat.present,
            )
            for seat in now.roster.seats.values()
        ]
        rows.sort(key=lambda row: self.tongue.sort_key(row.text))
        self.seated.show(rows)
        self.count.setText(self.text(PARTICIPANTS, count=self.tongue.number(len(rows))))
        self.hint.setText(self.text(DOUBLE if rows else NO_ONE))

    def _turn(self, index: Index) -> None:
        if index.isValid():
            row = self.seated.rows[index.row()]
            self.bridge.perform(mark_absent if row.there else mark_present, row.id)
