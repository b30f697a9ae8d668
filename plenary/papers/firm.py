"""Keep a figure on one line with what it counts or numbers, and a form of address with its name, however narrow the column.

No paper breaks a time of day, a length, a date, «item 2», «45 votes», «80 per cent», «2 of 11», «Ms. Rosa Quispe», nor before a dash.
"""

from __future__ import annotations

import re

from plenary.pattern import pattern
from plenary.tongues.spacing import numbered
from plenary.tongues.words import HYPHEN, MONTHS, NBSP

_MONTH = "|".join(sorted({name.split(" ")[0] for code in MONTHS if code != "zh" for name in MONTHS[code]}))
_COUNTED = (
    r"votes?|voix|votos?|голос(?:ами|ом|ов)|أصوات|صوتا?|عضوا|أعضاء|per cent|pour cent|por ciento|процент(?:а|ов)?|"
    r"abstaining|abstentions?|abstenci[oó]n(?:es)?|воздержавш\w+|заседани[ейяю]\w*|"
    r"minutes?|minutos?|минут\w*|دقيقة|دقائق"
)
_ADDRESS = r"Mr\.|Ms\.|Mrs\.|M\.|Mme|Sr\.|Sra\.|г-н|г-жа|السيدة?"
_AND, _OUT_OF = ("and", "et", "y", "и"), ("of", "sur", "de", "из", "من")
_TO = r"(?:a(?:[ \u00a0]las?)?|à|al|au)"
"""What stands between the ends of a range in words."""
_DAY = rf"\d+[ \u00a0](?:de[ \u00a0])?(?:{_MONTH})\b"
_ORDINAL = (r"\dst", r"\dnd", r"\drd", r"\dth", r"\dre", r"\de", "ª", rf"\d{HYPHEN}\w", rf"\d{HYPHEN}\w\w")
_AFTER_FIGURE = (
    r"(?:[ap]\.m\.|noon\b|horas?\b|heures?\b|min\b|h\b|s\b)",
    rf"(?:de[ \u00a0])?(?:{_MONTH}|{_COUNTED})\b",
    rf"(?:{'|'.join(_AND)})[ \u00a0]{_DAY}",
    rf"(?:{_TO}|{'|'.join(_OUT_OF)})[ \u00a0]\d",
    r"و\d",
    r"год(?<=\b(?:19|20)\d\d год)",
)
"""What does not begin a line after a figure."""
_BEFORE_FIGURE = (
    r"(?<=\d[ \u00a0]ч\. )",
    r"(?<=\d[ \u00a0](?:min|мин) )(?=\d+[ \u00a0][sс]\b)",
    r"(?<=\d[ \u00a0][hч] )(?=\d+[ \u00a0](?:min|мин)\b)",
    *(rf"(?<=\d[ \u00a0]{word} )" for word in ("a", "a las", "a la", "à", "al", "au", *_OUT_OF)),
    r"(?<=heure à )|(?<=heures à )|(?<=\bдо )(?=\d+[ \u00a0]ч\.)",
    *(rf"(?<=\b{word} )(?={_DAY})" for word in (*_AND, "al", "au")),
    r"(?<=[^\W\d] )(?=(?:19|20)\d\d\b)",
    r"(?=\d+\))(?:(?<=\band )|(?<=\bet )|(?<=\b[yeиو] ))",
    r"(?<=\(de )",
    r"(?<=\bvotes to )|(?<=\bcontr[ae] )|(?<=\bпротив )",
    r"(?<=\bpour, )|(?<=\bfavor, )|(?<=\bcontr[ae], )|(?<=\babstentions, )|(?<=\babstenciones, )",
    r"(?<=\bNo\. )|(?<=\bnúm\. )|(?<=№ )",
    r"(?<=[:–] )",
)
"""After what a figure does not begin a line."""
_WORDS = (
    rf"(?<=\d[ \u00a0]de )(?=(?:{_MONTH})\b)",
    rf"(?<=\d\wr )(?=(?:et[ \u00a0]{_DAY}|au[ \u00a0]\d))|(?<=\d\wr au )(?=\d)",
    r"(?<=\d[ \u00a0]a )(?=las?[ \u00a0]\d)|(?=à[ \u00a0]\d)(?:(?<=heure )|(?<=heures ))",
    rf"(?=meeting|séance|sesi[oó]n|заседани)(?:{'|'.join(rf'(?<={ends} )' for ends in _ORDINAL)})",
    r"(?<=كانون )(?=ال)|(?<=تشرين )(?=ال)|(?<=كما )(?=يلي)",
    r"(?<=\bper )(?=cent\b)|(?<=\bpour )(?=cent\b)|(?<=\bpor )(?=ciento\b)",
    r"(?=de[ \u00a0](?:19|20)\d\d\b)",
    r"(?<=\bvoix )(?=(?:pour|contre)\b)|(?<=\ba )(?=favor\b)|(?<=\ben )(?=contra\b)",
    r"(?=–[ \u00a0])",
    r"(?=(?:de|of|des|du)\))",
)
"""Words that stay together."""
_BROKEN = pattern(
    rf" (?:(?<=\d )(?={'|'.join(_AFTER_FIGURE)})|(?=\d)(?:{'|'.join(_BEFORE_FIGURE)})|{'|'.join(_WORDS)})"
)
"""It begins with its space, then asks for a figure: the search goes from space to space, not from letter to letter."""
_NUMBER = r"\d+(?:[ \u00a0]?\(?\w\))?"
_LAST_OF_SEVERAL = pattern(
    rf"(?<=\u00a0)({_NUMBER}(?:, {_NUMBER})*) ({'|'.join(_AND)})[ \u00a0](?=\d)",
)
"""Numbers that stay with the noun before them, as «items 2 and 3» does: the last two stay on one line."""
_NAMED = pattern(rf"(?:{_ADDRESS})[ \u00a0](?=[\w\u2066])(?:\u2066?\w[\w.’-]* (?=[A-ZÀ-ÞĀ-ŽА-Я]))?")
"""A form of address, and of a name of two words the first."""
_TIED = pattern(
    r"(?<![\w/.:-])\d\d?-(?=\d\d?(?![\w/-]))|\bheures?-(?=\d)|\u200f-\u200f|\bг-(?=(?:н|жа)\b)",
)
"""A hyphen between the ends of a range, and in the Russian forms of address; none in a symbol or a name that was typed."""


def firm(words: str) -> str:
    """Give words whose figures do not part from theirs: «10.55 a.m.», «10 ч. 55 м.», «1 October 2009», «item 2»."""
    return _NAMED.sub(_held, _LAST_OF_SEVERAL.sub(rf"\1{NBSP}\2{NBSP}", _BROKEN.sub(NBSP, numbered(words))))


def tied(words: str) -> str:
    """Give words whose ranges are not parted after their hyphen, for what ends a line after any: «27-29 mai», «г-н»."""
    # The Arabic mark of direction that follows the hyphen goes: a line may end before it, and that before it is enough.
    return _TIED.sub(lambda found: found[0].rstrip("\u200f").replace("-", HYPHEN), words)


def _held(found: re.Match[str]) -> str:
    return found[0].replace(" ", NBSP)
