"""The forecast of a minute, calculated once for all who show it: the list, the time ahead, the chair's screen."""

from __future__ import annotations

from datetime import datetime

from plenary.conference import Conference
from plenary.measure.forecast import Forecast, forecast

MOST = 4
"""So many are kept: a pace or two, this minute and the next."""


class Foresight:
    """Keeps the forecasts of one conference; another conference, which every act makes, begins anew."""

    def __init__(self) -> None:
        self._of: Conference | None = None
        self._made: dict[tuple[datetime, float], Forecast] = {}

    def __call__(self, conference: Conference, now: datetime, share: float) -> Forecast:
        """Give the time ahead as of the minute of an instant (UTC); ``share`` as ``forecast`` has it."""
        asked = (now.replace(second=0, microsecond=0), share)
        if conference is not self._of or len(self._made) == MOST:
            self._of, self._made = conference, {}
        if asked not in self._made:
            self._made[asked] = forecast(conference, *asked)
        return self._made[asked]


foreseen = Foresight()
