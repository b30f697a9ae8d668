"""Part the lines of a document that lost the ends of its lines, though not the spaces between its words."""

from __future__ import annotations

import re

from plenary.intake import symbols

_LONG, _FEWEST = 300, 8
_SEAMS = (
    re.compile(r"(?<=[\w)）][.;:])(?=[(（]\w{1,4}[)）])|(?<=[)）][.;:])(?=\d{1,2}\.[^\W\d_])"),
    re.compile(r"(?<=[a-zà-ÿа-я]) (?=\d{1,2}\.[^\W\d_])"),
    re.compile(r"(?<=[^\W\d_][.;:])(?=[(（]?[^\W\d_a-zа-я])"),
    re.compile(r"(?<=[^\W\d_)][.;:])(?=\d{1,2}\.\s?[^\W\d_])"),
    re.compile(r"(?<=[a-zà-ÿа-я)])(?=[A-ZÀ-ÞА-Я][a-zà-ÿа-я])"),
    re.compile(r"(?<=[a-zà-ÿа-я])(?=\d{1,3}(?:\.\s?[A-ZÀ-ÞА-Я]|\s[A-ZÀ-ÞА-Я]|st|nd|rd|th|-?[еяй]))"),
    re.compile(r"(?<=[a-zà-ÿа-я])(?=[A-Z]{1,8}/[A-Z])"),
    re.compile(r"(?<=\d)(?=[A-ZÀ-ÞА-Я][a-zà-ÿа-я]{2})"),
    re.compile(r"(?<=[a-zà-ÿа-я)])(?=[(（][a-zà-ÿа-яivx]{1,4}[)）]\n?[^\W\d_])"),
    re.compile(r"(?<=\d\.)(?=[IVX]{1,4}\.)"),
)
_ALONE = re.compile(r"^(\d{1,2}\.|[IVX]{1,4}\.|[(（]\w{1,4}[)）])\n", re.MULTILINE)
_MARK = re.compile(r"(\d{1,2}\.|[IVX]{1,4}\.|[(（]\w{1,4}[)）])(?=[^\W\d_])")
#: What shows that lines were glued: a word that begins with a capital in the middle of a word.
_SHOWN = re.compile(
    r"[a-zà-ÿа-я)][.;:]?[A-ZÀ-ÞА-Я][a-zà-ÿа-я]|[a-zà-ÿа-я][.;:]\d{1,2}\.[A-ZÀ-ÞА-Я]|\d\.[A-ZÀ-ÞА-Я][a-z]"
)


def lines_in(text: str) -> list[str]:
    """Give a long text as its lines where they were joined without any space; any other text as one line."""
    if len(text) < _LONG or len(_SHOWN.findall(text)) < max(_FEWEST, len(text) // 400):
        return [text]
    for seam in _SEAMS:
        text = seam.sub("\n", text)
    own = next((str(group[0]) for group in symbols.find(text)), "")
    if own:
        text = re.sub(rf"{re.escape(own)}(?=\d{{1,2}}\.)", f"{own}\n", text)
    text = _ALONE.sub(r"\1 ", text)
    return [_MARK.sub(r"\1 ", line, count=1) for line in text.split("\n")]
