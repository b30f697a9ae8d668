"""Propose the rules of procedure for a body from its symbol or its name; who opens the meeting says yes or another.

Nothing here chooses: what is proposed is said with its reason, beside the other profiles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from plenary.tongue import N_

BY_SYMBOL = N_("Rules of procedure proposed: %(rules)s (the symbol %(said)s).")
BY_NAME = N_("Rules of procedure proposed: %(rules)s (the name of the body).")
BY_NOTHING = N_(
    "Rules of procedure proposed: %(rules)s; neither the symbol nor the name of the body says which apply."
)
WHY = {"symbol": BY_SYMBOL, "name": BY_NAME, "": BY_NOTHING}
"""How a proposal is said, by its reason."""

OF_CRIME = re.compile(
    r"(?i)organi[sz]ed crime|criminalité (transnationale )?organisée|delincuencia organizada"
    r"|организованной преступности|الجريمة المنظمة|有组织犯罪"
)
"""How the Organized Crime Convention is named, in six languages."""
OF_CORRUPTION = re.compile(
    r"(?i)convention[^.;]{0,30} against corruption|convention[^.;]{0,30} contre la corruption"
    r"|convención[^.;]{0,40} contra la corrupción|конвенци[^.;]{0,50} против коррупции"
    r"|اتفاقية[^.;]{0,30}(?:لمكافحة|مكافحة) الفساد|反腐败公约"
)
"""The same of the Convention against Corruption."""
_COUNCIL = re.compile(
    r"(?i)economic and social council|conseil économique et social|consejo económico y social"
    r"|экономический и социальный совет|المجلس الاقتصادي والاجتماعي|经济及社会理事会"
)
_COMMISSION = re.compile(
    r"(?i)^(?:commission on|commission d|comisión (?:de|sobre)|комиссия по|لجنة|.+委员会$)"
)
_MAIN_COMMITTEES = re.compile(
    r"(?i)^(?:(?:first|second|third|fourth|fifth|sixth) committee"
    r"|(?:première|deuxième|troisième|quatrième|cinquième|sixième) commission"
    r"|(?:primera|segunda|tercera|cuarta|quinta|sexta) comisión"
    r"|(?:первый|второй|третий|четвертый|пятый|шестой) комитет"
    r"|اللجنة (?:الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة)|第[一二三四五六]委员会)"
)
_ASSEMBLY = re.compile(
    r"(?i)^(?:(?:united nations )?general assembly|assemblée générale|asamblea general|генеральная ассамблея"
    r"|الجمعية العامة|(?:联合国)?大会)$"
)
_SYMBOLS = (
    (re.compile(r"CTOC/COP(?:/|$)"), "untoc-cop"),
    (re.compile(r"CAC/COSP(?:/|$)"), "uncac-cosp"),
    (re.compile(r"E/CN\.\d"), "ecosoc-fc"),
    (re.compile(r"A/C\.[1-6]/"), "unga-committee"),
    (re.compile(r"A/(?:ES-\d+|S-\d+|BUR|\d{2,3})/"), "unga-plenary"),
)


class Proposal(Struct, frozen=True):
    """A profile, and why: ``symbol``, ``name``, or nothing where nothing speaks for any; ``said`` is the symbol."""

    profile: str
    why: str = ""
    said: str = ""

    @property
    def sentence(self) -> str:
        """Give the marked sentence that says the proposal with its reason."""
        return WHY[self.why]


def proposed(symbol: str, names: Iterable[str]) -> Proposal:
    """Propose the rules of a body.

    Args:
        symbol: that of its provisional agenda, empty where it has none.
        names: of the body and of the organ above it, in any of six languages.
    """
    found = next((profile for shape, profile in _SYMBOLS if shape.match(symbol)), "")
    if found:
        return Proposal(found, "symbol", symbol)
    if symbol and not symbol.startswith(("CTOC/", "CAC/")):
        # Another house: a name that speaks of corruption or crime makes nobody a party to those conventions.
        return Proposal("custom")
    known = [name.strip() for name in names if name]
    named = _named(known)
    return Proposal(named, "name") if named else Proposal("custom")


def _named(names: list[str]) -> str:
    whole = " ".join(names)
    if OF_CORRUPTION.search(whole):
        return "uncac-cosp"
    if OF_CRIME.search(whole):
        return "untoc-cop"
    if any(_MAIN_COMMITTEES.search(name) for name in names):
        return "unga-committee"
    if _COUNCIL.search(whole) and any(_COMMISSION.search(name) for name in names):
        return "ecosoc-fc"
    return "unga-plenary" if len(names) == 1 and _ASSEMBLY.search(names[0]) else ""
