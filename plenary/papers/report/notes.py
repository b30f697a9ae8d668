"""Hang the footnotes of the annotations on the words that call them: ¹ becomes a footnote of the report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from plenary.papers.foreign import runs, typed
from plenary.papers.tree import Footnote, Paragraph, Run, Text, text
from plenary.tongue import Tongue

_RAISED = re.compile("(?<!\\bm)(?<!\\b[ck]m)[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+")
"""A mark; 5 km² calls no footnote."""
_FIGURES = str.maketrans("\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079", "1230456789")


class Notes:
    """The footnotes of one report, numbered from 1 as they are called, whatever their marks in the agenda were."""

    def __init__(self, kept: Mapping[str, str], drafted_in: str, tongue: Tongue) -> None:
        self.kept, self.drafted_in, self.tongue = kept, drafted_in, tongue
        self.called = 0

    def hang(self, paragraph: Paragraph) -> Paragraph:
        """Give a paragraph with the footnotes that it calls; a raised figure that calls none stays as it is."""
        words = [part for run in paragraph.text for part in self._parts(run)]
        return replace(paragraph, text=text(*words))

    def _parts(self, run: Run) -> Iterator[Run]:
        reached = 0
        for mark in _RAISED.finditer(run.text):
            told = self.kept.get(mark[0].translate(_FIGURES))
            if told is not None:
                yield replace(run, text=run.text[reached : mark.start()], doubt="", note=self._note(told))
                reached = mark.end()
        yield replace(run, text=run.text[reached:])

    def _note(self, told: str) -> Footnote:
        self.called += 1
        return Footnote(str(self.called), self._words(told))

    def _words(self, told: str) -> Text:
        # Symbols are the same in every language (practice 4.6): only words are for the translator.
        said = any("/" not in word and re.search(r"[^\W\d_]{2}", word) for word in told.split())
        return runs(typed(told, self.drafted_in, self.tongue) if said else told, self.tongue)
