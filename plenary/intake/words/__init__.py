"""Hold the words of each language that agendas are written with: data, one module a language."""

from __future__ import annotations

from plenary.intake.words import ar, en, es, fr, ru, zh
from plenary.intake.words.lexicon import Lexicon

LEXICONS: dict[str, Lexicon] = {
    words.code: words for words in (ar.WORDS, zh.WORDS, en.WORDS, fr.WORDS, ru.WORDS, es.WORDS)
}
"""The words by the code of their language, in the order A C E F R S."""

__all__ = ["LEXICONS", "Lexicon"]
