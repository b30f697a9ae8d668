"""A line over the foot of the list: interpretation ends soon, and what can be asked of the booths (practice R-2.9)."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QVBoxLayout

from plenary.acts.programme import ask_extension, extend_services
from plenary.conference import Conference
from plenary.measure.services import alarm, left, longer
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.secretary.panel import Panel
from ui.text import in_meeting, span
from ui.widgets import Banner, Remedy

ENDS, ENDED = N_("Interpretation ends in %(span)s."), N_("Interpretation has ended.")
ASKED = N_("The interpreters were asked to stay until %(time)s.")
REFUSED = N_("They do not stay until %(time)s.")
ASK, GRANTED, NOT_GRANTED = N_("Ask to extend until %(time)s"), N_("Granted"), N_("Refused")
SEEN = N_("Seen")
GRAVE = 5
"""From so many minutes on the line is red."""


class ServicesNotice(Panel):
    """Shown at 30, 15 and 5 minutes until the officer has seen it, and while the booths have not answered."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.banner = Banner()
        self._seen: tuple[int | None, datetime | None, int | None] = (None, None, None)
        self._said: tuple[str, str, bool, bool] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show what was asked and answered."""
        del before, now
        self.tick(self.bridge.clock.now())

    def tick(self, now: datetime) -> None:
        """Show the alarm that stands at this instant."""
        conference = self.bridge.conference
        time_left = left(conference, now)
        level = alarm(time_left)
        asked = conference.programme.asked
        if (level is None and asked is None) or (asked is None and self._seen == self._mark(level)):
            self._put_away()
        else:
            self._say(conference, time_left or timedelta(), level, now)

    def _mark(self, level: int | None) -> tuple[int | None, datetime | None, int | None]:
        meeting, ends = self.bridge.conference.meetings.current, self.bridge.conference.services_end
        return meeting.number if meeting else None, ends, level

    def _put_away(self) -> None:
        self._said = None
        self.hide()

    def _say(self, conference: Conference, time_left: timedelta, level: int | None, now: datetime) -> None:
        over = level == 0
        title = (
            self.text(ENDED) if over else self.text(ENDS, span=span(time_left.total_seconds(), self.tongue))
        )
        text, grave = self._answer(conference), level is not None and level <= GRAVE
        said = (title, text, grave, conference.programme.asked is not None)
        if said != self._said:
            self._said = said
            self.banner.say(title, text, self._remedies(conference, level, now), grave=grave)
            self.show()

    def _at(self, instant: datetime) -> str:
        return in_meeting(self.bridge.conference, instant, self.tongue)

    def _answer(self, conference: Conference) -> str:
        programme = conference.programme
        if programme.asked is not None:
            return self.text(ASKED, time=self._at(programme.asked))
        return self.text(REFUSED, time=self._at(programme.refused)) if programme.refused is not None else ""

    def _remedies(self, conference: Conference, level: int | None, now: datetime) -> tuple[Remedy, ...]:
        asked, perform = conference.programme.asked, self.bridge.perform
        if asked is not None:
            return (
                Remedy(self.text(GRANTED), "", lambda: perform(extend_services, asked, granted=True)),
                Remedy(self.text(NOT_GRANTED), "", lambda: perform(extend_services, asked, granted=False)),
            )
        until = longer(conference, now)
        return (
            Remedy(self.text(ASK, time=self._at(until)), "", lambda: perform(ask_extension, until)),
            Remedy(self.text(SEEN), "", lambda: self._see(level)),
        )

    def _see(self, level: int | None) -> None:
        self._seen = self._mark(level)
        self._put_away()
