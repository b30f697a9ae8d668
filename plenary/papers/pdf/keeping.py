"""Keep on a page what stands together: a page ends only where the rule of keeping lets it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable, FrameBreak, KeepTogether
from reportlab.platypus.doctemplate import NullActionFlowable

from plenary.papers.keeping import Hold
from plenary.papers.pdf.paragraphs import Tagged
from plenary.papers.pdf.tables import Ruled


def keep(laid: Sequence[Flowable], hold: Hold) -> None:
    """Tell what was set of one block how it holds: a table as a whole, of a list each line."""
    lines = [each for each in laid if isinstance(each, Tagged)]
    for each, bound in zip(lines, hold.bound, strict=False):
        each.keepWithNext, each.whole = int(bound), hold.whole
    for each in laid:
        if isinstance(each, Ruled):
            each.bind(hold.bound[:-1])
            each.keepWithNext = int(hold.leads)


class Together(KeepTogether):  # type: ignore[misc]
    """Flowables each of which stands with the next: they are parted only within one of them, as late as a page allows."""

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """Ask to be parted, whatever room there is."""
        return wide, 0xFFFFFF

    def split(self, wide: float, high: float) -> list[Flowable]:
        """Part them at a page's end, or turn the page before them; what is longer than a page goes as it comes."""
        places = list(self._places(wide))
        if places[-1][1] <= high:
            return [*self._content]
        for place, (top, bottom) in reversed(list(enumerate(places))):
            room = min(high, bottom - 1) - top
            parts = self._content[place].splitOn(self.canv, wide, room) if room > 0 else []
            if len(parts) > 1:
                rest = Together([*parts[1:], *self._content[place + 1 :]])
                return [*self._content[:place], parts[0], FrameBreak, rest]
        if self._frame._atTop:  # noqa: SLF001 - as its own class asks it
            return [NullActionFlowable(), *self._content]
        return [FrameBreak, Together(self._content)]

    def _places(self, wide: float) -> Iterator[tuple[float, float]]:
        """Give how far below the top of the first each begins and ends, in points."""
        reached = below = 0.0
        for place, each in enumerate(self._content):
            reached += max(each.getSpaceBefore(), below) if place else 0
            begun, below = reached, each.getSpaceAfter()
            reached += each.wrapOn(self.canv, wide, 0xFFFFFF)[1]
            yield begun, reached
