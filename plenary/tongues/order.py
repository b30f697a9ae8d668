"""Put names into the alphabetical order of each language version of a document."""

from __future__ import annotations

import unicodedata

from plenary.pattern import pattern

_APART = pattern(r"[-‑–—'’/]")
_MARKS = pattern(r"[^\w ]|_")
_SPACES = pattern(r" +")
_ARTICLE = pattern(r"(?<!\S)(و?)ال(?=\S\S)")
_LETTERS_AR = str.maketrans("أإآٱىةؤئ", "ااااي" + "هوي", "ءـ")
# Characters outside the part of GB 2312 that is sorted by sound, or read in a name
# otherwise than there, stand where the lists of Member States have them.
_SOUNDS = str.maketrans(
    {"秘": "毕", "斐": "匪", "瑙": "恼", "伯": "波齄", "立": "礼齄", "所": "缩齄", "耳": "尔齄", "泊": "博齄"}
)


def _bare(text: str) -> str:
    return _SPACES.sub(" ", _MARKS.sub("", _APART.sub(" ", text))).strip()


def without_accents(text: str) -> str:
    """Give text without the marks that stand above or below its letters."""
    return "".join(mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark))


def arabic_letters(text: str) -> str:
    """Give Arabic text with one form for each letter, without hamzas or vowel signs."""
    return without_accents(unicodedata.normalize("NFC", text).translate(_LETTERS_AR))


def without_article(text: str) -> str:
    """Give Arabic text whose words have lost their article; a written hamza is no article."""
    return _ARTICLE.sub(r"\1", text)


def order_key(code: str, text: str) -> bytes:
    """Give the key by which a name is sorted in the language ``code``.

    Word by word; accents and capitals do not count, and in Arabic the article does
    not. Chinese follows the sound of the characters (pinyin), as the lists of
    Member States do: the older national standard numbers its common characters in
    that order.
    """
    folded = _bare(text.casefold())
    if code == "zh":
        return folded.translate(_SOUNDS).encode("gb18030", "replace")
    if code == "ru":
        return folded.replace("ё", "е").encode()
    if code == "ar":
        return arabic_letters(without_article(folded)).encode()
    return without_accents(folded).encode()
