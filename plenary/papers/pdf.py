"""Write a paper as PDF in the form of a United Nations document, fonts embedded, the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Iterator

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate, Spacer

from plenary.papers.pdf_blocks import flow
from plenary.papers.pdf_head import furniture, masthead
from plenary.papers.pdf_set import typeset
from plenary.papers.pdf_type import MARGIN, style
from plenary.papers.tree import Paper, plain

_SIZES = {"A4": A4, "Letter": LETTER}
_TOP, _TOP_LATER, _BOTTOM = 46.0, 72.0, 60.0


def render(paper: Paper) -> bytes:
    """Give the paper as a PDF file; it is set twice, for page 2 of 14 must know the 14."""
    _, pages = _set(paper, 0)
    content, _ = _set(paper, pages)
    return content


def _set(paper: Paper, pages: int) -> tuple[bytes, int]:
    file = io.BytesIO()
    document = _Document(file, paper, pages)
    document.build(list(_story(paper, document.text_width)))
    return file.getvalue(), document.page


def _story(paper: Paper, width: float) -> Iterator[Flowable]:
    yield NextPageTemplate("later")
    if paper.masthead:
        yield from masthead(paper.masthead, paper.language, width)
    for line in paper.corner:
        yield typeset(line, paper.language, style("corner" if paper.masthead else "line", paper.language))
    if paper.corner:
        yield Spacer(0, 12)
    title = "title" if paper.masthead else "banner"
    yield typeset(paper.title, paper.language, style(title, paper.language), bold=True)
    for line in paper.subtitle:
        under = "body" if paper.masthead else "plain"
        yield typeset(line, paper.language, style(under, paper.language))
    yield from flow(paper, width)


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """The pages of one paper, their furniture and their outline."""

    def __init__(self, file: io.BytesIO, paper: Paper, pages: int) -> None:
        about = paper.properties
        super().__init__(
            file,
            pagesize=_SIZES[paper.size],
            title=about.title or plain(paper.title),
            subject=about.subject,
            author=about.author,
            keywords=", ".join(about.keywords),
            lang=paper.language,
            invariant=1,
            displayDocTitle=1,
        )
        self.paper = paper
        self.pages = pages
        self.headings = 0
        self.depth = -1
        wide, high = self.pagesize
        self.text_width = wide - 2 * MARGIN
        self.addPageTemplates([
            PageTemplate("first", [self._frame(wide, high - _TOP)], onPage=self._furnish),
            PageTemplate("later", [self._frame(wide, high - _TOP_LATER)], onPage=self._furnish),
        ])  # fmt: skip

    def _frame(self, wide: float, top: float) -> Frame:
        return Frame(MARGIN, _BOTTOM, wide - 2 * MARGIN, top - _BOTTOM, 0, 0, 0, 0)

    def _furnish(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        furniture(canvas, self.paper, self.page, self.pages)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - called by the typesetter
        """Enter each heading in the outline, never more than one step below the one before."""
        said, depth = getattr(flowable, "outlined", ("", 0))
        if not said:
            return
        self.headings += 1
        self.depth = min(depth, self.depth + 1)
        key = f"heading-{self.headings}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(said, key, self.depth, closed=False)
        self.canv.showOutline()
