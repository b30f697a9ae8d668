"""The column at the end: script, documents, languages and forecast by tab, a message, and the time ahead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from plenary.acts.papers import message_chair
from plenary.conference import Conference
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.secretary.empty_field import EmptyField
from ui.secretary.forecast_tab import ForecastTab
from ui.secretary.labels import Ground, rule
from ui.secretary.languages_tab import LanguagesTab
from ui.secretary.panel import Panel, same
from ui.secretary.said import least_height
from ui.secretary.script_tab import ScriptTab
from ui.secretary.side_tabs import DocumentsTab
from ui.secretary.time_ahead import TimeAhead
from ui.widgets import Field, KeyButton, Kind, Tabs

TABS = (
    ("script", N_("Script")),
    ("documents", N_("Documents")),
    ("languages", N_("Languages")),
    ("forecast", N_("Forecast")),
)
MESSAGE = N_("Message to the chair’s screen")
SCREEN_ON, SCREEN_OFF, HELD = N_("Chair’s screen on"), N_("Chair’s screen off"), N_("Chair’s screen held")
SCROLLED = ("documents", "languages")  # take the whole height there is
PARTS = N_("Script, documents, languages, forecast")


class Side(Panel):
    """``screened`` when the chair's screen is to be turned on or off."""

    screened = Signal()

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self.tabs = Tabs(self.text(PARTS))
        self.languages = LanguagesTab(bridge, tongue)
        self.script = ScriptTab(bridge, tongue)
        self.pages: dict[str, Panel] = {
            "script": self.script,
            "documents": DocumentsTab(bridge, tongue),
            "languages": self.languages,
            "forecast": ForecastTab(bridge, tongue),
        }
        self.ahead = TimeAhead(bridge, tongue)
        self.screen_button = KeyButton(
            "", icon="podium-screen", key="F9", kind=Kind.PLAIN, height=28, press=self.screened.emit
        )
        self.message = Field(self.text(MESSAGE), self.text(MESSAGE), icon="message")
        self.message.edit.returnPressed.connect(self._send)
        EmptyField(self.message.edit)
        for _, words in TABS:
            self.tabs.addTab(self.text(words))
        self.tabs.currentChanged.connect(self._turn)
        bridge.reading.changed.connect(self._show_card)
        self._lay_out()
        self.show_screen(on=False, held=False)
        self._show_tab(TABS[0][0])

    def _lay_out(self) -> None:
        px, column = self.look.px, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(px(20), 0, px(20), 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(rule())
        for name, page in self.pages.items():
            # The tab of the forecast goes on where the time ahead ends.
            if name != "forecast":
                column.addWidget(page, int(name in SCROLLED))
        column.addWidget(self._chairs_part())
        column.addStretch(1)
        self._above = column.count() - 1
        column.addWidget(rule())
        column.addWidget(self.ahead)
        column.addWidget(self.pages["forecast"])
        column.addStretch(0)
        self._column = column

    def _chairs_part(self) -> QWidget:
        px, self.chairs = self.look.px, Ground()
        column = QVBoxLayout(self.chairs)
        column.setContentsMargins(px(20), px(8), px(20), px(8))
        column.setSpacing(px(8))
        column.addWidget(self.screen_button)
        column.addWidget(self.message)
        return self.chairs

    def event(self, event: QEvent) -> bool:
        """Let the time ahead give lines away before anything that is to be said is cut."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share()
        return super().event(event)

    def _share(self) -> None:
        """Share the height between what is said next and the time ahead; the first line and its like come first."""
        said = self.script.fitting
        first, second = said.least if self._page is self.script else (0, 0)
        shown = said.sizeHint().height() if self._page is self.script else 0
        others = least_height(self._column) - shown
        self.ahead.give_way(others + first - self.height(), second)
        if self._page is self.script:
            said.set_room(self.height() - least_height(self._column) + shown)
            if said.sizeHint().height() != shown:
                # The column is laid out after this, and is to know.
                self.script.updateGeometry()

    def _turn(self, place: int) -> None:
        self._show_tab(TABS[place][0])
        self._page.tell()

    def _show_tab(self, name: str) -> None:
        self._page = self.pages[name]
        for each, page in self.pages.items():
            page.setVisible(each == name)
        self.chairs.setVisible(name == "script")
        # The time ahead stands at the foot; under its own tab it comes to the top.
        forecast_shown = name == "forecast"
        self._column.setStretch(self._above, int(name not in {"forecast", *SCROLLED}))
        self._column.setStretch(self._column.count() - 1, int(forecast_shown))

    def show_tab(self, name: str) -> None:
        """Show a tab by its name."""
        self.tabs.setCurrentIndex([each for each, _ in TABS].index(name))

    def _show_card(self) -> None:
        """A card takes the place of the time ahead: it is read to its end."""
        self.ahead.setVisible(not self.bridge.reading.card)
        if self.bridge.reading.card:
            self.show_tab("script")

    def show_screen(self, *, on: bool, held: bool) -> None:
        """Say whether the chair's screen is on, or held."""
        words = HELD if on and held else SCREEN_ON if on else SCREEN_OFF
        self.screen_button.set_words(self.text(words))

    def _send(self) -> None:
        line: QLineEdit = self.message.edit
        self.bridge.perform(message_chair, line.text().strip())
        line.setText("")

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the tab in sight, and what stands on the chair's screen."""
        self._page.renew(before, now)
        if not same(before, now, "notices"):
            self.message.edit.setPlaceholderText(now.notices.message or self.text(MESSAGE))

    @property
    def parts(self) -> tuple[Panel, ...]:
        """Give the time ahead and the tab in sight."""
        return self.ahead, self._page
