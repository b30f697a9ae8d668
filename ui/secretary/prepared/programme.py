"""The programme editor: items go to other meetings, meetings are added and cancelled, services are planned."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from plenary.acts.programme import cancel_meeting, change_programme, plan_services
from plenary.agenda.programme import AHEAD, Slot
from plenary.conference import Conference
from plenary.fact import ItemNumber, Language, SlotId
from plenary.tongue import LANGUAGES, LETTERS, N_, Tongue
from ui.bridge import Bridge
from ui.models.checks import meeting_of
from ui.models.editing import beside, can_take, edited_rows, slot_parts, slot_words
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.others import ask_act
from ui.secretary.hand import Hand
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel, same
from ui.secretary.prepared.dragging import EditedDelegate, EditedList, EditedModel, item_and_slot
from ui.widgets import KeyButton, Paragraph

PROGRAMME = N_("Organization of work")
WHERE = N_("To which meeting")
MOVE, ADD, CANCEL = N_("Move the item…"), N_("Add a meeting…"), N_("Cancel this meeting")
SERVICES = N_("Interpretation planned")
NO_SLOT = N_("Choose a meeting or an item.")
HOW = N_("Drag an item to another meeting, or move it with Alt and the arrow keys. Enter asks where it goes.")
NO_ITEM = N_("Choose an item first.")
OVER = N_("This meeting was held or cancelled.")
_SIDE = 348


class ProgrammeEditor(Panel):
    """The programme at the start, what is chosen of it at the end."""

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand) -> None:
        super().__init__(bridge, tongue)
        self.hand = hand
        self.setProperty("panel", "surface")
        self.model = EditedModel(self)
        self.list = EditedList(self.text(PROGRAMME))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EditedDelegate(self.list))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.stepped.connect(self._step)
        self.list.wanted.connect(self.ask_where)
        self.list.doubleClicked.connect(lambda _index: self.ask_where())
        self.model.dropped.connect(lambda item, slot: self._move(ItemNumber(item), SlotId(slot)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addWidget(rule(upright=True))
        row.addWidget(self._side())
        self.acting = (self.list, *self.chips.values(), self.elsewhere, self.cancel, self.add, self.how)

    def _side(self) -> QWidget:
        px, frame = self.look.px, QFrame()
        frame.setProperty("panel", "canvas")
        frame.setFixedWidth(px(_SIDE))
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        self.slot, self.hours = Paragraph(said="strong"), Paragraph(said="quiet")
        self.services = label(self.text(SERVICES), "emphasis")
        self.elsewhere = KeyButton(self.text(MOVE), icon="item-moved", press=self.ask_where, height=32)
        self.add = KeyButton(self.text(ADD), icon="plus", press=self._add, height=32)
        self.cancel = KeyButton(self.text(CANCEL), icon="close", press=self._cancel, height=32)
        column.addWidget(self.slot)
        column.addWidget(self.hours)
        column.addSpacing(px(8))
        column.addWidget(self.services)
        column.addLayout(self._languages())
        column.addSpacing(px(8))
        for button in (self.elsewhere, self.cancel):
            column.addWidget(button)
        column.addStretch(1)
        self.how = Paragraph(self.text(HOW), "small")
        column.addWidget(self.how)
        column.addWidget(self.add)
        return frame

    def _languages(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(6))
        self.chips: dict[str, QToolButton] = {}
        for code in LANGUAGES:
            chip = QToolButton()
            chip.setText(LETTERS[code])
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(self.tongue.language(code))
            chip.setToolTip(self.tongue.language(code))
            chip.clicked.connect(self._plan)
            self.chips[code] = chip
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the programme as it stands; what was chosen stays chosen."""
        if same(before, now, "programme", "agenda", "meetings", "body"):
            return
        item, _ = item_and_slot(self.list.chosen())
        self.model.follow(now)
        self.model.show(edited_rows(now, self.tongue))
        if item is not None and item_and_slot(self.list.chosen())[0] != item:
            self.choose_item(item)
        elif before is None and (slot := meeting_of(now)) is not None:
            self.list.choose(f"slot/{slot.id}")
        self._chosen()

    def choose_item(self, item: ItemNumber) -> None:
        """Select the last row of an item: where it will be considered."""
        places = [place for place, row in enumerate(self.model.rows) if row.item == item]
        if places:
            self.list.setCurrentIndex(self.model.index(places[-1]))

    @property
    def _slot(self) -> Slot | None:
        _, slot = item_and_slot(self.list.chosen())
        slots = self.bridge.conference.programme.slots
        return next((each for each in slots if each.id == slot), None)

    def _chosen(self, *_index: object) -> None:
        conference, slot = self.bridge.conference, self._slot
        item, _ = item_and_slot(self.list.chosen())
        open_to = slot is not None and slot in can_take(conference)
        parts = slot_parts(conference, slot, self.tongue) if slot else [self.text(NO_SLOT)]
        self.slot.setText(self.tongue.apart(parts))
        self.hours.setText(
            self.tongue.join([self.tongue.language(each) for each in slot.languages]) if slot else ""
        )
        self.elsewhere.allow("" if item else self.text(NO_ITEM))
        ahead = slot is not None and slot.status in AHEAD
        self.cancel.allow("" if ahead else self.text(OVER if slot else NO_SLOT))
        for code, chip in self.chips.items():
            chip.setEnabled(open_to)
            chip.setChecked(slot is not None and code in slot.languages)

    def _step(self, step: int) -> None:
        item, slot = item_and_slot(self.list.chosen())
        target = beside(self.bridge.conference, item, slot, step) if item else None
        if item and target:
            self._move(item, target)

    def _move(self, item: ItemNumber, slot: SlotId) -> None:
        self.bridge.perform(change_programme, item, slot)

    def ask_where(self) -> None:
        """Ask to which meeting the chosen item goes."""
        item, _ = item_and_slot(self.list.chosen())
        if item is None:
            self.hand.noted.emit(self.text(NO_ITEM))
            return
        conference = self.bridge.conference
        choices = [
            Choice(slot.id, slot_words(conference, slot, self.tongue), slot.id, icon="calendar")
            for slot in can_take(conference)
            if item not in slot.items
        ]
        self.hand.ask(self.text(WHERE), matching(choices), lambda choice: self._move(item, choice.value))

    def _add(self) -> None:
        ask_act("add_meeting", self.hand)

    def _cancel(self) -> None:
        slot = self._slot
        if slot is not None:
            self.bridge.perform(cancel_meeting, slot.id)

    def _plan(self) -> None:
        slot = self._slot
        if slot is not None:
            chosen = tuple(Language(code) for code, chip in self.chips.items() if chip.isChecked())
            self.bridge.perform(plan_services, slot.id, chosen)
