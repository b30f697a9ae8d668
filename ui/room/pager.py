"""Turn the pages of a long list by themselves: eight seconds each, and no page is gone before it can be read."""

from __future__ import annotations

from datetime import datetime, timedelta

STAYS = timedelta(seconds=8)


class Pager:
    """Knows which page stands now; the list may grow, shrink or become another one meanwhile."""

    def __init__(self) -> None:
        self._page = 0
        self._since: datetime | None = None
        self._list: object = None

    def page(self, now: datetime, pages: int, of: object = None) -> int:
        """Give the page at an instant (UTC) out of ``pages``; another list (``of``) begins at its first."""
        if self._since is None or of != self._list or now < self._since:
            self._page, self._since, self._list = 0, now, of
        elif now - self._since >= STAYS:
            self._page, self._since = self._page + 1, now
        self._page = self._page % max(1, pages)
        return self._page
