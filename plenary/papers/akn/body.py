"""Write the blocks of a paper as the body of a document: chapters, sections, numbered paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatchmethod

from plenary.papers import tree
from plenary.papers.akn.marks import Marks, marked
from plenary.papers.akn.xml import Element, element
from plenary.papers.numbering import labelled, sub_label
from plenary.papers.tree import Text

LEVELS = ("mainBody", "chapter", "section", "subsection", "subsection")
SHORT = {"chapter": "chp", "section": "sec", "subsection": "subsec"}


class Body:
    """Writes the blocks of one paper in turn; headings open what the paragraphs after them stand in."""

    def __init__(self, language: str, marks: Marks) -> None:
        self.language, self.marks = language, marks
        self.main = element("mainBody")
        self._open: list[tuple[int, Element, str]] = [(0, self.main, "")]
        self._counts: dict[str, int] = {}
        self._last: Element | None = None
        self._label = ""

    def write(self, blocks: Iterable[tree.Block]) -> Element:
        """Write all blocks and give the body."""
        for label, block in labelled(blocks, self.language):
            self._label = label
            self.block(block)
        if not len(self.main):
            self._hold("empty").append(element("content", element("p")))
        return self.main

    def _name(self, short: str) -> str:
        """Give the next name of its kind here; paragraphs count through the whole document."""
        within = "" if short == "para" else self._open[-1][2]
        self._counts[within + short] = number = self._counts.get(within + short, 0) + 1
        return "__".join(part for part in (within, f"{short}_{number}") if part)

    def _say(self, words: Text) -> Element:
        return element("p", *marked(words, self.marks))

    def _hold(self, name: str) -> Element:
        made = element("hcontainer", name=name, eId=self._name(name))
        self._open[-1][1].append(made)
        return made

    @singledispatchmethod
    def block(self, block: tree.Block) -> None:
        """Write one block."""
        raise TypeError(type(block))

    @block.register
    def _heading(self, block: tree.Heading) -> None:
        self._section(LEVELS[block.level], block.level, block.text)

    def _section(self, name: str, level: int, words: Text) -> None:
        while self._open[-1][0] >= level:
            self._open.pop()
        made = element(name, eId=self._name(SHORT.get(name, name)))
        if self._label:
            made.append(element("num", self._label))
        made.append(element("heading", *marked(words, self.marks)))
        self._open[-1][1].append(made)
        self._open.append((level, made, made.get("eId", "")))
        self._last = None

    @block.register
    def _annex(self, block: tree.Annex) -> None:
        while len(self._open) > 1:
            self._open.pop()
        made = element("hcontainer", name="annex", eId=self._name("annex"))
        made.append(element("heading", *marked(block.title, self.marks)))
        if block.subtitle:
            made.append(element("subheading", *marked(block.subtitle, self.marks)))
        self.main.append(made)
        self._open.append((1, made, made.get("eId", "")))
        self._last = None

    @block.register
    def _paragraph(self, block: tree.Paragraph) -> None:
        if self._label:
            made = element("paragraph", element("num", self._label), eId=self._name("para"))
        else:
            made = element("hcontainer", name="unnumbered", eId=self._name("unnumbered"))
        refers = self.marks.refers(block.entries)
        if refers:
            made.set("refersTo", refers)
        self._last = element("content", self._say(block.text))
        made.append(self._last)
        self._open[-1][1].append(made)

    def _content(self) -> Element:
        """Give what a list or a table belongs to: the paragraph that leads to it, or a place of its own."""
        if self._last is None:
            self._last = element("content")
            self._hold("unnumbered").append(self._last)
        return self._last

    @block.register
    def _sub_paragraphs(self, block: tree.SubParagraphs) -> None:
        self._content().append(self._letters(block.items, 0))

    def _letters(self, items: tuple[tree.SubParagraph, ...], level: int) -> Element:
        made = element("blockList", eId=self._name("list"))
        for number, item in enumerate(items, 1):
            said = element(
                "item", element("num", sub_label(number, level, self.language)), eId=self._name("item")
            )
            said.append(self._say(item.text))
            if item.children:
                said.append(self._letters(item.children, level + 1))
            made.append(said)
        return made

    @block.register
    def _entries(self, block: tree.Entries) -> None:
        made = element("blockList", eId=self._name("list"))
        for entry in block.items:
            said = element("item", element("num", entry.label), self._say(entry.text), eId=self._name("item"))
            made.append(said)
        self._content().append(made)

    @block.register
    def _table(self, block: tree.Table) -> None:
        rows = [element("tr", *(element("th", self._say(column.heading)) for column in block.columns))]
        rows += [element("tr", *(element("td", self._say(cell)) for cell in row)) for row in block.rows]
        self._content().append(element("table", *rows, eId=self._name("table")))

    @block.register
    def _bars(self, block: tree.Bars) -> None:
        rows = [
            element("tr", *(element("td", self._say(cell)) for cell in (bar.label, bar.figure)))
            for bar in block.bars
        ]
        self._content().append(element("table", *rows, eId=self._name("table")))

    @block.register
    def _placeholder(self, block: tree.Placeholder) -> None:
        words = element("inline", block.text, name="akn4un:placeholder")
        self._hold("placeholder").append(element("content", element("p", words)))
        self._last = None

    @block.register
    def _page_break(self, _block: tree.PageBreak) -> None:
        self._last = None


def head(paper: tree.Paper, marks: Marks) -> Iterator[Element]:
    """Give the cover page and the preface, as far as the paper has them, with their footnotes."""
    masthead = paper.masthead
    if masthead is not None:
        lines = [element("p", element("docAuthority", masthead.organ))] if masthead.organ else []
        symbol = element("docNumber", tree.plain(masthead.symbol), refersTo="#symbol")
        lines.append(element("p", symbol))
        lines += [element("p", line) for line in masthead.lines if line]
        yield element("coverPage", element("container", *lines, name="masthead"))
    corner = [element("p", *marked(line, marks)) for line in (*paper.corner, *paper.subtitle)]
    title = element("docTitle", tree.plain(paper.title))
    yield element("preface", element("p", title), *corner)
