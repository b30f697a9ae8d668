"""The design as data: colour roles, type, space and radii, and the contrast between two colours.

Colours are ``#RRGGBB``; sizes are logical pixels at 100 %, on the podium at a height of 1080.
"""

from __future__ import annotations

from enum import Enum

from msgspec import Struct


class Scheme(Enum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"

    __hash__ = object.__hash__


class DeskColours(Struct, frozen=True):
    """The roles of the secretary's window. Green, amber, red and violet mean a state and nothing else."""

    canvas: str
    surface: str
    raised: str
    sunken: str
    hover: str
    track: str
    line: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    onaccent: str
    accentsoft: str
    accenttext: str
    ok: str
    oksoft: str
    warn: str
    warnfill: str
    warnsoft: str
    over: str
    overfill: str
    onover: str
    oversoft: str
    relay: str
    relaysoft: str
    none: str
    desk: str
    paper: str
    papertext: str


class HallColours(Struct, frozen=True):
    """The roles of the podium and the room. The red area is never a signal alone."""

    bg: str
    panel: str
    line: str
    track: str
    text: str
    text2: str
    text3: str
    accent: str
    ok: str
    warn: str
    warnbar: str
    over: str
    onover: str
    overtext: str
    relay: str
    none: str


DESK = {
    Scheme.LIGHT: DeskColours(
        canvas="#F3F4F6",
        surface="#FFFFFF",
        raised="#FFFFFF",
        sunken="#E9ECF0",
        hover="#EEF1F4",
        track="#DCE1E7",
        line="#DCE0E6",
        control="#808B99",
        text="#11161D",
        text2="#465160",
        text3="#5F6B7A",
        accent="#0B5CAB",
        onaccent="#FFFFFF",
        accentsoft="#E2EDF8",
        accenttext="#0B5CAB",
        ok="#1B7443",
        oksoft="#E1F2E8",
        warn="#8A5300",
        warnfill="#C98200",
        warnsoft="#FFF2D4",
        over="#B01E23",
        overfill="#B01E23",
        onover="#FFFFFF",
        oversoft="#FDE9E7",
        relay="#5B45A8",
        relaysoft="#ECE8F9",
        none="#5F6B7A",
        desk="#E4E7EB",
        paper="#FFFFFF",
        papertext="#11161D",
    ),
    Scheme.DARK: DeskColours(
        canvas="#0F1317",
        surface="#161B21",
        raised="#1E252D",
        sunken="#0A0D11",
        hover="#222A33",
        track="#2C3540",
        line="#2A323C",
        control="#6B7888",
        text="#EDF1F5",
        text2="#B6C0CC",
        text3="#919DAB",
        accent="#78B7F7",
        onaccent="#06131F",
        accentsoft="#17304A",
        accenttext="#8CC3FA",
        ok="#5FCC8D",
        oksoft="#12301F",
        warn="#FFC250",
        warnfill="#FFC250",
        warnsoft="#352708",
        over="#FF8A80",
        overfill="#B4232A",
        onover="#FFFFFF",
        oversoft="#3D1517",
        relay="#B9A8F8",
        relaysoft="#282145",
        none="#919DAB",
        desk="#0A0D11",
        paper="#F6F5F1",
        papertext="#11161D",
    ),
}

HALL = {
    Scheme.DARK: HallColours(
        bg="#080B0F",
        panel="#131920",
        line="#2B3641",
        track="#2A343F",
        text="#FFFFFF",
        text2="#C9D3DD",
        text3="#A9B5C2",
        accent="#8CC6FF",
        ok="#63D795",
        warn="#FFC64D",
        warnbar="#FFC64D",
        over="#A81B20",
        onover="#FFFFFF",
        overtext="#FF9A91",
        relay="#C4B5FA",
        none="#A9B5C2",
    ),
    Scheme.LIGHT: HallColours(
        bg="#FFFFFF",
        panel="#EFF2F5",
        line="#C9D0D8",
        track="#D3D9E0",
        text="#0A0E13",
        text2="#36414D",
        text3="#465160",
        accent="#08488A",
        ok="#0E5A32",
        warn="#6A3F00",
        warnbar="#BF7A00",
        over="#9C1419",
        onover="#FFFFFF",
        overtext="#9C1419",
        relay="#463388",
        none="#465160",
    ),
}

SPACE = (4, 8, 12, 16, 20, 24, 28, 36, 48, 72)
"""The only distances there are."""


class Type(Struct, frozen=True):
    """One step of the scale: size and line in pixels, weight from 400 to 700."""

    size: int
    line: int
    weight: int


KEY = Type(11, 16, 500)
SMALL = Type(12, 18, 400)
BODY = Type(13, 18, 400)
STRONG = Type(15, 20, 600)
SAID = Type(18, 27, 400)
ROLE = Type(17, 24, 400)
WALL = Type(30, 34, 600)
NAME = Type(42, 50, 600)

RADIUS_BAR, RADIUS_KEY, RADIUS_CHIP, RADIUS_BUTTON, RADIUS_NOTICE, RADIUS_PANEL = 3, 4, 6, 8, 10, 12
ROW, FIELD, BUTTON, CHIP, HEADER, STRIP, FOOT = 33, 36, 40, 26, 54, 38, 38


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Give the relative luminance of a colour as WCAG 2 defines it, from 0 to 1."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the ratio of contrast between two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
