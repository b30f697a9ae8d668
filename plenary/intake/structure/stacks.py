"""Part rows of a table whose cells hold several lines, each for an item of its own."""

from __future__ import annotations

from plenary.intake.characters import run_on
from plenary.intake.numbering import marker
from plenary.intake.structure.heads import Roles
from plenary.intake.structure.numbers import item_numbers
from plenary.intake.words import Lexicon


def split(cells: tuple[str, ...], roles: Roles, words: Lexicon) -> list[tuple[str, ...]]:
    """Part a row whose item and title cells hold as many lines as each other."""
    stacks = [cell.split("\n") for cell in cells]
    named = _named_lines(stacks[-1], words)
    if named:
        return [(*cells[:-1], named[0]), *((*("" for _ in cells[:-1]), line) for line in named[1:])]
    item, title = roles.item, roles.title
    if item < 0 or title < 0 or max(item, title) >= len(cells) or len(stacks[item]) < 2:
        return [tuple(run_on(stack) for stack in stacks)]
    numbered = all(item_numbers(line, words, "0") for line in stacks[item])
    if not numbered or len(stacks[item]) != len(stacks[title]):
        return [tuple(run_on(stack) for stack in stacks)]
    count = len(stacks[item])
    return [
        tuple(
            stack[line] if len(stack) == count else (run_on(stack) if line == 0 else "") for stack in stacks
        )
        for line in range(count)
    ]


def _named_lines(stack: list[str], words: Lexicon) -> list[str]:
    """Part the lines of a last cell that holds several items by name, such as ``Item 4.``."""
    first = marker(stack[0], words)
    styles = {"point", "number"} if first and first.style == "number" else {"point"}
    begins = [
        index == 0 or ((found := marker(line, words)) is not None and found.style in styles)
        for index, line in enumerate(stack)
    ]
    if sum(begins) < 2:
        return []
    starts = [index for index, begin in enumerate(begins) if begin]
    return [run_on(stack[start:end]) for start, end in zip(starts, [*starts[1:], len(stack)], strict=True)]
