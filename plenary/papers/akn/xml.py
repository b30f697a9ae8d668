"""Make the elements of Akoma Ntoso 3.0, and the names by which a document refers to things."""

from __future__ import annotations

import re
import unicodedata
from typing import cast

from lxml import etree

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
LANGUAGES = {"ar": "ara", "zh": "zho", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa"}
"""The three letters by which an expression names its language (ISO 639-2)."""

_PREFIXES = cast("dict[str, str]", {None: NAMESPACE})
"""Its names need no prefix; lxml's types do not know that the prefix may be None."""
Element = etree._Element  # noqa: SLF001 - lxml gives its type no other name


def element(name: str, /, *children: Element | str, **attributes: str) -> Element:
    """Make an element; text among its children stands where it is given."""
    given = {key: value for key, value in attributes.items() if value}
    made = etree.Element(f"{{{NAMESPACE}}}{name}", given, nsmap=_PREFIXES)
    for child in children:
        put(made, child)
    return made


def put(parent: Element, child: Element | str) -> None:
    """Put an element or text at the end of another."""
    if not isinstance(child, str):
        parent.append(child)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + child
    else:
        parent.text = (parent.text or "") + child


def slug(words: str) -> str:
    """Give words as part of an address: Latin letters and figures; of another script the numbers of its characters."""
    plain = unicodedata.normalize("NFKD", words)
    if re.search(r"[A-Za-z0-9]", plain):
        return re.sub(r"[^A-Za-z0-9.]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")
    return "-".join(f"{ord(letter):x}" for letter in words if letter.isalnum()) or "x"
