"""What an item of an earlier moment is called now: its identity through every renumbering of the agenda."""

from __future__ import annotations

from msgspec import Struct

from plenary.fact import ItemNumber, ParagraphId
from plenary.facts.agenda import Renumbering
from plenary.report.renumbering import named_since


class Numbering(Struct, frozen=True):
    """The changes of the agenda since a moment, in their order: the one way from a number of then to that of now.

    ``order`` are the numbers of the agenda as it stands now.
    """

    since: tuple[Renumbering, ...] = ()
    order: tuple[ItemNumber, ...] = ()

    def items(self, then: tuple[ItemNumber, ...]) -> tuple[ItemNumber, ...]:
        """Give the numbers that items have now, in the order of the agenda; those that are gone are left out.

        Records of before have items that were taken together in the order in which somebody named them.
        """
        for change in self.since:
            then = change.numbers_of(then)
        places = {number: place for place, number in enumerate(self.order)}
        return tuple(sorted(then, key=lambda number: places.get(number, len(places)))) if then[1:] else then

    def item(self, then: ItemNumber) -> ItemNumber:
        """Give the number that an item has now; one that is gone keeps that of its time."""
        return next(iter(self.items((then,))), then)

    def paragraph(self, then: ParagraphId) -> ParagraphId:
        """Give the permanent name that a paragraph of the report has now; an empty one where its item is gone."""
        now: ParagraphId | None = then
        for change in self.since:
            now = named_since(now, change) if now is not None else None
        return now or ParagraphId("")
