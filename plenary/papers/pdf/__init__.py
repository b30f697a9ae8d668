"""Write a paper as PDF in the form of a United Nations document, fonts embedded, the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Iterator

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate, Spacer

from plenary.papers.pdf.about import MAKER, describe
from plenary.papers.pdf.blocks import flow
from plenary.papers.pdf.head import count, furniture, masthead
from plenary.papers.pdf.keeping import Together
from plenary.papers.pdf.notes import Laid, draw_footnotes, footnotes
from plenary.papers.pdf.paragraphs import mirrored, typeset
from plenary.papers.pdf.styles import MARGIN, style
from plenary.papers.pdf.tags import TaggedCanvas
from plenary.papers.tree import SMALLER, Footnote, Paper, plain

_SIZES = {"A4": A4, "Letter": LETTER}
_TOP, _TOP_LATER, _BOTTOM = 46.0, 72.0, 60.0


def render(paper: Paper) -> bytes:
    """Give the paper as a PDF file; what is meant for one sheet is set smaller until one holds it."""
    for scale in SMALLER if paper.one_sheet else ():
        content, pages = _scaled(paper, scale)
        if pages == 1:
            return content
    return _scaled(paper, 1.0)[0]


def _scaled(paper: Paper, scale: float) -> tuple[bytes, int]:
    """Set a paper, and again where there are footnotes, for a page must know its own; give its pages too."""
    known = Laid()
    for _ in range(_TRIES):
        document = _Document(io.BytesIO(), paper, known, scale)
        document.build(list(_story(paper, document.text_width)), canvasmaker=TaggedCanvas)
        laid = Laid({page: tuple(notes) for page, notes in document.notes.items()})
        if laid == known:
            break
        known = laid
    return document.file.getvalue(), document.page


_TRIES = 4
"""So often a paper is set at most: a footnote may push what refers to it to the next page, and be pushed itself."""


def _story(paper: Paper, width: float) -> Iterator[Flowable]:
    yield NextPageTemplate("later")
    if paper.masthead:
        yield from masthead(paper.masthead, paper.language, width)
    for line in paper.corner:
        yield typeset(line, paper.language, style("corner" if paper.masthead else "line", paper.language))
    if paper.corner:
        yield Spacer(0, 12)
    title = "title" if paper.masthead else "banner"
    laid = typeset(paper.title, paper.language, style(title, paper.language), bold=True)
    laid.tag.level = 1
    yield laid
    for line in paper.subtitle:
        under = "body" if paper.masthead else "plain"
        yield typeset(line, paper.language, style(under, paper.language))
    yield from flow(paper, width)


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """The pages of one paper, their furniture and their outline; the text is drawn at a ``scale``."""

    def __init__(self, file: io.BytesIO, paper: Paper, known: Laid, scale: float) -> None:
        about = paper.properties
        super().__init__(
            file,
            pagesize=_SIZES[paper.size],
            title=about.title or plain(paper.title),
            subject=about.subject,
            author=about.author,
            creator=MAKER,
            keywords=", ".join(about.keywords),
            lang=paper.language,
            invariant=1,
            initialFontName=style("body", paper.language).fontName,
            displayDocTitle=1,
            keepTogetherClass=Together,
        )
        self.file, self.paper, self.known, self.scale = file, paper, known, scale
        self.notes: dict[int, list[Footnote]] = {}
        wide, high = self.pagesize
        self.text_width = (wide - 2 * MARGIN) / scale
        self.addPageTemplates([
            PageTemplate("first", [self._frame(wide, high - _TOP)], onPage=self._furnish),
            PageTemplate("later", [self._frame(wide, high - _TOP_LATER)], onPage=self._furnish),
        ])  # fmt: skip

    def _endBuild(self) -> None:  # noqa: N802 - called by the typesetter
        self._doSave = 0
        super()._endBuild()
        count(self.canv, self.paper, self.page)
        describe(self.canv._doc, self.paper)  # noqa: SLF001 - the library has no other way
        self.canv.save()

    def _frame(self, wide: float, top: float) -> Frame:
        box = (MARGIN, _BOTTOM, wide - 2 * MARGIN, top - _BOTTOM)
        return Frame(*(each / self.scale for each in box), 0, 0, 0, 0)

    def _furnish(self, canvas: TaggedCanvas, _document: BaseDocTemplate) -> None:
        canvas.open_artifact()
        furniture(canvas, self.paper, self.page)
        canvas.close_tag()
        notes = footnotes(self.known.notes.get(self.page, ()), self.paper.language, self.text_width)
        high = draw_footnotes(canvas, notes, self.text_width, _BOTTOM, mirrored=mirrored(self.paper.language))
        top = self.pagesize[1] - (_TOP if self.pageTemplate.id == "first" else _TOP_LATER)
        for frame in self.pageTemplate.frames:
            frame.y1, frame.height = (_BOTTOM + high) / self.scale, (top - _BOTTOM - high) / self.scale
        canvas.scale(self.scale, self.scale)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - called by the typesetter
        """Note the footnotes that it refers to."""
        notes = getattr(flowable, "notes", ())
        if notes:
            self.notes.setdefault(self.page, []).extend(notes)
