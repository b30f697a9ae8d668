"""Put into the report what humans did to its paragraphs: written, amended, deferred, deleted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from plenary.papers.foreign import runs
from plenary.papers.tree import Block, Paragraph, Placeholder, Text, plain, text
from plenary.papers.views import Texts
from plenary.tongue import Tongue


def with_texts(blocks: Iterable[Block], texts: Texts, tongue: Tongue) -> Iterator[Block]:
    """Give the blocks with the texts of humans in their places."""
    written = dict(texts.written)
    for block in blocks:
        if not isinstance(block, Paragraph | Placeholder) or not block.key:
            yield block
        elif block.key not in texts.deleted:
            words = written.get(block.key, "")
            yield from _as_told(block, words, tongue, deferred=block.key in texts.deferred)


def _as_told(
    block: Paragraph | Placeholder, words: str, tongue: Tongue, *, deferred: bool
) -> Iterator[Block]:
    if not words:
        yield (
            replace(block, text=_bracketed(block.text))
            if deferred and isinstance(block, Paragraph)
            else block
        )
        return
    for number, part in enumerate(line for line in words.splitlines() if line.strip()):
        told = runs(part.strip(), tongue)
        key = block.key if number == 0 else f"{block.key}.{number + 1}"
        made = block if isinstance(block, Paragraph) else Paragraph((), key=key)
        yield replace(made, text=_bracketed(told) if deferred else told, key=key)


def _bracketed(words: Text) -> Text:
    """Text that is not agreed stands in square brackets."""
    return words if plain(words).startswith("[") else text("[", *words, "]")
