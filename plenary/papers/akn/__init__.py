"""Write a paper for archives: Akoma Ntoso 3.0 with the terms of its United Nations guidelines, one language a file."""

from __future__ import annotations

from lxml import etree

from plenary.papers.akn.body import Body, head
from plenary.papers.akn.marks import marks
from plenary.papers.akn.meta import meta
from plenary.papers.akn.xml import Element, element
from plenary.papers.tree import Paper

SAYS = frozenset({"p", "heading", "subheading", "num"})
"""What holds words."""


def render(paper: Paper) -> bytes:
    """Give the paper as a debate report; the same paper gives the same bytes."""
    by = marks(paper.references)
    # What is doubted in the text stands in the head, so the text is written first.
    text = [*head(paper, by), Body(paper.language, by).write(paper.blocks)]
    report = element(
        "debateReport", meta(paper, by.doubts), *text, name="meetingReport", contains="originalVersion"
    )
    root = element("akomaNtoso", report)
    _lay(root, 0)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _lay(within: Element, depth: int) -> None:
    """Put every element on a line of its own, but none that stands among words: its blanks would be read."""
    if (
        not len(within)
        or within.text
        or any(child.tail for child in within)
        or etree.QName(within).localname in SAYS
    ):
        return
    for child in within:
        _lay(child, depth + 1)
        child.tail = "\n" + " " * (depth + 1)
    within.text = "\n" + " " * (depth + 1)
    within[-1].tail = "\n" + " " * depth
