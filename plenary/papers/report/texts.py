"""Put into the report what humans did to its paragraphs: written, amended, deferred, deleted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from plenary.papers.foreign import GAP
from plenary.papers.report.say import Say
from plenary.papers.tree import Block, Paragraph, Placeholder, Text, plain, text
from plenary.papers.views.texts import lines
from plenary.pattern import pattern
from plenary.tongue import N_


def with_texts(say: Say, blocks: Iterable[Block]) -> Iterator[Block]:
    """Give the blocks with the texts of humans in their places.

    The draft keeps the numbers under which it is being adopted: what was deleted leaves its
    number, what was amended is marked. The final form has neither.
    """
    texts, written = say.view.texts, dict(say.view.texts.written)
    done, passed = dict(say.view.text_entries), list[str]()
    for block in blocks:
        if not isinstance(block, Paragraph | Placeholder) or not block.key:
            yield block
        elif block.key in texts.deleted:
            yield from _deleted(say, block)
        else:
            told = (
                _resting(each, done.get(block.key, ()))
                for each in _as_told(say, block, written.get(block.key, ""))
            )
            # Each line of a written text is a paragraph of its own, and is put off or agreed by itself.
            yield from (_deferred(each) if _name(each) in texts.deferred else each for each in told)
        if isinstance(block, Paragraph | Placeholder) and block.key:
            passed.append(block.key)
        # What a paragraph leads to belongs to it: a version of the paragraph follows the whole.
        if not (isinstance(block, Paragraph) and block.leads):
            for key in passed:
                yield from _alternatives(say, key)
            passed.clear()


def _alternatives(say: Say, key: str) -> Iterator[Block]:
    """Give what was proposed to follow a paragraph: in brackets as bis and ter, in the final form what was adopted."""
    following = [each for each in say.view.texts.alternatives if each.follows == key]
    done = dict(say.view.text_entries)
    for place, each in enumerate(following, 1):
        words = say.runs(" ".join(lines(each.text)))
        if say.view.final and each.adopted:
            yield Paragraph(words, key=each.key, entries=done.get(each.key, ()))
        elif not say.view.final:
            shown = words if each.adopted else _bracketed(words)
            yield Paragraph(shown, key=each.key, entries=done.get(each.key, ()), alternative=place)


def _deleted(say: Say, block: Paragraph | Placeholder) -> Iterator[Block]:
    if isinstance(block, Paragraph) and block.numbered and not say.view.final:
        gone = text(say.tongue.text(N_("[Deleted]")))
        yield Paragraph(gone, key=block.key, entries=block.entries)


def _as_told(say: Say, block: Paragraph | Placeholder, words: str) -> Iterator[Block]:
    if not words:
        yield block
        return
    marked = block.key in say.view.texts.amended and not say.view.final
    for number, part in enumerate(lines(words)):
        quoted = isinstance(block, Paragraph) and block.style == "quote"
        told = say.runs(say.tongue.quote(part) if quoted else part)
        if marked:
            told = tuple(replace(run, changed=True) for run in told)
        key = block.key if number == 0 else f"{block.key}.{number + 1}"
        made = block if isinstance(block, Paragraph) else Paragraph((), key=key)
        yield replace(made, text=told, key=key)


def _resting(block: Block, entries: tuple[int, ...]) -> Block:
    """A paragraph rests also on what was written of it, and on its adoption."""
    if not entries or not isinstance(block, Paragraph):
        return block
    return replace(block, entries=tuple(sorted({*block.entries, *entries})))


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
