"""Follow how documents and items came to stand on the agenda, whether a meeting sat or not."""

from __future__ import annotations

from plenary.facts.agenda import AgendaRevised, DocumentRevised, DocumentSubmitted
from plenary.proceedings.queries import Moment


class Listing:
    """Keeps which entry brought a document, and that an adopted agenda was revised while the body did not sit."""

    def __init__(self) -> None:
        self.documents: dict[tuple[str, ...], int] = {}
        self.revised_apart = False

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        fact = moment.fact
        if isinstance(fact, DocumentSubmitted | DocumentRevised):
            self.documents.setdefault(fact.symbols, moment.entry.id)
        elif isinstance(fact, AgendaRevised):
            apart = moment.before.agenda.adopted and moment.now.meetings.current is None
            self.revised_apart = self.revised_apart or apart
