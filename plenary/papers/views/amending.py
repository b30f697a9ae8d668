"""Follow what was written into the draft report, and what the body made of its paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct, field

from plenary.conference import Conference
from plenary.fact import Fact, ParagraphId
from plenary.facts import report as facts
from plenary.papers.foreign import typed_lines
from plenary.papers.views.meeting import AmendmentView
from plenary.papers.views.texts import proposer, words_of
from plenary.proceedings.queries import Moment
from plenary.tongue import Tongue


class Amending(Struct):
    """What of the draft was amended, and in which entries each of its paragraphs was ``written`` or settled.

    Paragraphs have the names that they have now.
    """

    conference: Conference
    tongue: Tongue
    amendments: list[AmendmentView] = field(default_factory=list)
    written: dict[str, list[int]] = field(default_factory=dict)

    def follow(self, moment: Moment) -> None:
        """Take in one fact; a text of several lines is written into several paragraphs by one."""
        fact = moment.fact
        if not isinstance(fact, _WRITTEN):
            return
        before = moment.before.report.paragraphs
        for key, paragraph in moment.now.report.paragraphs.items():
            if paragraph is not before.get(key):
                self.written.setdefault(moment.numbering.paragraph(key), []).append(moment.entry.id)
        take = _TAKEN.get(type(fact))
        if take:
            take(self, moment, fact)

    def amended(self, moment: Moment, fact: facts.ParagraphAmended) -> None:
        """Keep an amendment of the draft report."""
        by = proposer(moment.now, self.conference, fact.by, self.tongue)
        self._amendment(moment, fact.paragraph, self._words(moment, fact.paragraph), fact.text, by)

    def deleted(self, moment: Moment, fact: facts.ParagraphDeleted) -> None:
        """Keep that a paragraph of the draft report was deleted."""
        self._amendment(moment, fact.paragraph, self._words(moment, fact.paragraph))

    def adopted(self, moment: Moment, fact: facts.ParagraphAdopted) -> None:
        """Keep that a paragraph that was proposed became one of the report."""
        proposed = moment.before.report.paragraph(fact.paragraph)
        if proposed.follows is not None and proposed.state != "adopted":
            by = proposer(moment.now, self.conference, proposed.by, self.tongue)
            self._amendment(moment, fact.paragraph, "", proposed.text, by)

    def _words(self, moment: Moment, key: ParagraphId) -> str:
        """Give what a paragraph said before; nothing where it was what the draft generates."""
        report = moment.before.report
        return words_of(report.paragraph(report.meant(key)), moment.now.body.language, self.tongue)

    def _amendment(self, moment: Moment, key: ParagraphId, was: str, after: str = "", by: str = "") -> None:
        report, tongue = moment.before.report, self.tongue
        key = report.meant(key)
        now = typed_lines(after, moment.now.body.language, tongue)
        about = report.paragraph(key)
        place = report.place_of_version(about) if about.follows else 0
        of_now = moment.numbering.paragraph
        follows = of_now(about.follows) if about.follows else ""
        made = AmendmentView(of_now(key), was, now, by, moment.entry.id, follows, place)
        self.amendments.append(made)


_WRITTEN = (
    facts.PlaceholderWritten,
    facts.AlternativeProposed,
    facts.ParagraphAmended,
    facts.ParagraphAdopted,
    facts.ParagraphDeferred,
    facts.ParagraphDeleted,
)
_TAKEN: dict[type[Fact], Callable[[Amending, Moment, Any], None]] = {
    facts.ParagraphAmended: Amending.amended,
    facts.ParagraphDeleted: Amending.deleted,
    facts.ParagraphAdopted: Amending.adopted,
}
