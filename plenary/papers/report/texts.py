"""Put into the report what humans did to its paragraphs: written, amended, deferred, deleted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from plenary.papers.foreign import GAP
from plenary.papers.report.say import Say
from plenary.papers.tree import Block, Entries, Paragraph, Placeholder, SubParagraphs, Text, plain, text
from plenary.pattern import pattern
from plenary.report.writing import lines
from plenary.tongue import N_


def with_texts(say: Say, blocks: Iterable[Block]) -> Iterator[Block]:
    """Give the blocks with the texts of humans in their places, each line of a text as a paragraph of its own.

    The draft keeps the numbers under which it is being adopted: what was deleted leaves its
    number, what was amended is marked. The final form has neither.
    """
    placing, passed = _Placing(say), list[str]()
    for block in placing.standing(blocks):
        keys = placing.keys(block)
        for key in keys:
            # What a paragraph leads to belongs to it: the last one of a text leads there.
            leads = isinstance(block, Paragraph) and block.leads and key == keys[-1]
            yield from placing.told(block, key, leads=leads)
            passed.append(key)
            if not leads:
                yield from placing.following(passed)
        if not keys:
            yield block
            yield from placing.following(passed)


class _Placing:
    """Puts the texts into the places that the draft leaves them or generates."""

    def __init__(self, say: Say) -> None:
        self.say, self.texts, self.final = say, say.view.texts, say.view.final
        self.written, self.entries = dict(self.texts.written), dict(say.view.text_entries)

    def standing(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Leave out what a deleted paragraph leads to, a list or the words of a decision: nothing says any more what it is."""
        gone = False
        for block in blocks:
            led = isinstance(block, SubParagraphs | Entries) or (
                isinstance(block, Paragraph) and not block.numbered
            )
            if not (gone and led):
                yield block
            leads = isinstance(block, Paragraph) and block.leads
            gone = leads and any(key in self.texts.deleted for key in self.keys(block)[-1:])

    def keys(self, block: Block) -> tuple[str, ...]:
        """Give the names of the paragraphs that stand in the place of a block; what has none is nobody's to change."""
        name = _name(block)
        return self.texts.whole(name) if name else ()

    def told(self, block: Block, key: str, *, leads: bool) -> Iterator[Block]:
        """Give one paragraph as it stands; what nobody wrote in is the block itself."""
        words = self.written.get(key, "")
        if key in self.texts.deleted:
            yield from self._deleted(block, key, words)
        elif words:
            yield self._rested(self._written(block, key, words, leads=leads))
        elif key == _name(block) and not any(map(self.written.get, self.keys(block))):
            yield self._rested(_deferred(block) if key in self.texts.deferred else block)

    def _deleted(self, block: Block, key: str, words: str) -> Iterator[Block]:
        numbered = block.numbered if isinstance(block, Paragraph) else bool(words)
        if numbered and not self.final:
            entries = block.entries if isinstance(block, Paragraph) else ()
            yield self._rested(
                Paragraph(text(self.say.tongue.text(N_("[Deleted]"))), key=key, entries=entries)
            )

    def _written(self, block: Block, key: str, words: str, *, leads: bool) -> Paragraph:
        quoted = isinstance(block, Paragraph) and block.style == "quote"
        told = self.say.runs(self.say.tongue.quote(words) if quoted else words)
        if key in self.texts.amended and not self.final:
            told = tuple(replace(run, changed=True) for run in told)
        if key in self.texts.deferred:
            told = _bracketed(told)
        made = block if isinstance(block, Paragraph) else Paragraph(())
        return replace(made, text=told, key=key, leads=leads)

    def following(self, passed: list[str]) -> Iterator[Block]:
        """Give what was proposed to follow the paragraphs passed: in brackets as bis and ter, in the final form what was adopted."""
        for key in passed:
            following = [each for each in self.texts.alternatives if each.follows == key]
            for place, each in enumerate(following, 1):
                words = self.say.runs(" ".join(lines(each.text)))
                if self.final and each.adopted:
                    yield self._rested(Paragraph(words, key=each.key))
                elif not self.final:
                    shown = words if each.adopted else _bracketed(words)
                    yield self._rested(Paragraph(shown, key=each.key, alternative=place))
        passed.clear()

    def _rested(self, block: Block) -> Block:
        """A paragraph rests also on what was written of it, and on what the body did with it."""
        if not isinstance(block, Paragraph):
            return block
        return replace(block, entries=tuple(sorted({*block.entries, *self.entries.get(block.key, ())})))


def _name(block: Block) -> str:
    return block.key if isinstance(block, Paragraph | Placeholder) else ""


def _deferred(block: Block) -> Block:
    """Text that is not agreed stands in square brackets."""
    return replace(block, text=_bracketed(block.text)) if isinstance(block, Paragraph) else block


_OWN = pattern("^(\u2066?)(.*?)(\u2069?)$", re.DOTALL)
"""Words, between the marks by which they run from the left in Arabic."""


def _bracketed(words: Text) -> Text:
    if plain(words).lstrip("\u2066").startswith("["):
        return words
    first, *marks = words
    if [run.key for run in marks] == [GAP]:
        # The brackets run as the words do; what the translator looks for is no part of them.
        return replace(first, text=_OWN.sub(r"\1[\2]\3", first.text)), *marks
    return text("[", *words, "]")
