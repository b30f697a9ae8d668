"""The agenda as it stands, each item with its documents."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from plenary.conference import Conference
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.review import Understood
from ui.models.rows import RowModel
from ui.secretary.hand import Hand
from ui.secretary.panel import Panel, same
from ui.secretary.rows import RowList
from ui.secretary.understood import UnderstoodDelegate

AGENDA = N_("Agenda and documents")
_NUMBERS = 72
"""The width of the numbers of items, in pixels at 100 %."""


class AgendaPanel(Panel):
    """Items, sub-items and the symbols of their documents."""

    def __init__(self, bridge: Bridge, tongue: Tongue, _hand: Hand) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        self.model: RowModel[Understood] = RowModel(self)
        self.list = RowList(self.text(AGENDA))
        self.list.setModel(self.model)
        self.list.setItemDelegate(UnderstoodDelegate(self.list, _NUMBERS))
        column, px = QVBoxLayout(self), self.look.px
        column.setContentsMargins(px(20), px(16), px(20), 0)
        column.addWidget(self.list)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the agenda."""
        if not same(before, now, "agenda"):
            self.model.show([self._item(now, place) for place in range(len(now.agenda.items))])

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
