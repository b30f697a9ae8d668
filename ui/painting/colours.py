"""Give the colours of time, by meaning, from the roles of the desk or of the hall."""

from __future__ import annotations

from msgspec import Struct

from ui.painting.reading import Tint
from ui.tokens import DeskColours, HallColours, Scheme


class TimeColours(Struct, frozen=True):
    """What clock, bars and strip are painted with, whichever window they stand in.

    ``last`` is the figures of the last minute, ``outline`` the plate around them.
    """

    ground: str
    track: str
    text: str
    text2: str
    ok: str
    warn: str
    bar: str
    last: str
    outline: str
    over: str
    onover: str
    stripe: str
    mark: str
    relay: str
    none: str
    warnsoft: str
    relaysoft: str
    boxed: bool

    def tint(self, tint: Tint) -> str:
        """Give the colour of a word."""
        return {
            Tint.PLAIN: self.text,
            Tint.QUIET: self.text2,
            Tint.OK: self.ok,
            Tint.WARN: self.warn,
            Tint.OVER: self.onover,
        }[tint]

    def figures(self, tint: Tint) -> str:
        """Give the colour of the figures."""
        return self.last if tint is Tint.WARN else self.tint(tint)


def of_desk(colours: DeskColours) -> TimeColours:
    """Give the colours of time in the secretary's window; statuses of languages stand on soft grounds."""
    return TimeColours(
        ground=colours.surface,
        track=colours.track,
        text=colours.text,
        text2=colours.text2,
        ok=colours.ok,
        warn=colours.warn,
        bar=colours.warnfill,
        last=colours.text if colours.warn != colours.warnfill else colours.warn,
        outline=colours.warnfill,
        over=colours.overfill,
        onover=colours.onover,
        stripe=colours.onover,
        mark=colours.text,
        relay=colours.relay,
        none=colours.none,
        warnsoft=colours.warnsoft,
        relaysoft=colours.relaysoft,
        boxed=False,
    )


def of_hall(colours: HallColours, scheme: Scheme) -> TimeColours:
    """Give the colours of time on podium and room; statuses of languages stand in outlines.

    In the light scheme the figures of the last minute stay black inside an amber outline:
    a brown of 7:1 on white is heavier than the red that follows it.
    """
    light = scheme is Scheme.LIGHT
    return TimeColours(
        ground=colours.bg,
        track=colours.track,
        text=colours.text,
        text2=colours.text2,
        ok=colours.ok,
        warn=colours.warn,
        bar=colours.warnbar,
        last=colours.text if light else colours.warn,
        outline=colours.warnbar,
        over=colours.over,
        onover=colours.onover,
        stripe=colours.onover if light else colours.overtext,
        mark=colours.text,
        relay=colours.relay,
        none=colours.none,
        warnsoft=colours.bg,
        relaysoft=colours.bg,
        boxed=True,
    )
