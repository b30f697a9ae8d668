"""The words of the paragraph before the body in another language than the draft's own, for the screens of the hall."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from plenary.desk import Desk
from plenary.fact import ParagraphId
from plenary.papers.read_out import read_out
from plenary.papers.report.forms import DRAFT, report_papers
from plenary.tongue import Tongue
from ui.bridge import Bridge

Asked = tuple[ParagraphId, datetime | None, str]


class Drafted:
    """Has the draft drawn up once for each paragraph and language; ``changed`` is called when the words have come."""

    def __init__(self, bridge: Bridge, changed: Callable[[], object]) -> None:
        self._bridge, self._changed = bridge, changed
        self._known: dict[Asked, str] = {}

    def words(self, tongue: Tongue) -> str:
        """Give the words in a language; empty where they are those that were put, or have not come yet.

        What somebody typed, an amendment above all, has only the versions that somebody typed too.
        """
        conference = self._bridge.conference
        before, own = conference.report.considered, conference.body.language
        if before is None or tongue.code == own:
            return ""
        kept = conference.report.paragraph(before.paragraph)
        if kept.text:
            return dict(kept.versions).get(tongue.code, "")
        asked = (before.paragraph, before.put, tongue.code)
        if asked not in self._known:
            self._known = {
                asked: "",
                **{each: said for each, said in self._known.items() if each[:2] == asked[:2]},
            }
            self._bridge.look(partial(_drawn, before.paragraph, tongue), partial(self._keep, asked))
        return self._known[asked]

    def _keep(self, asked: Asked, words: str) -> None:
        if words and asked in self._known:
            self._known[asked] = words
            self._changed()


def _drawn(key: ParagraphId, tongue: Tongue, desk: Desk) -> str:
    (paper,) = report_papers(desk.proceedings, tongue, DRAFT)
    return read_out(paper).get(key, "")
