"""Tag what is drawn: a tree of headings, paragraphs, lists and tables in the order of reading, beside the pages.

A program that reads aloud follows the tree, not the places of letters. The typesetter writes none
(ISO 32000-1, 14.7 and 14.8), so its canvas is told here what it draws, each stretch between two marks.
"""

from __future__ import annotations

from codecs import BOM_UTF16_BE
from collections.abc import Callable, Iterator

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject, PDFObjectReference
from reportlab.pdfgen.canvas import Canvas

VERSION = (1, 7)
"""Of the format; the roles of this tree are those that it names."""


class Element:
    """One node of the tree: its role, what is under it, and where it is drawn, as (page, mark) from 0.

    A heading has a ``level``; its role follows when it is drawn, never more than one step below the one before.
    What is drawn ``once`` and again on the next page, as the head of a table, is there only for the eye. ``actual``
    are the words in the order of reading, where they are drawn in another.
    """

    __slots__ = ("actual", "kids", "kind", "language", "level", "marks", "once", "parent")

    def __init__(self, kind: str, *kids: Element, language: str = "", actual: str = "") -> None:
        self.kind, self.language, self.actual = kind, language, actual
        self.level, self.once = 0, False
        self.kids = list(kids)
        self.marks: list[tuple[int, int]] = []
        self.parent: Element | None = None
        for kid in kids:
            kid.parent = self

    def top(self) -> Element:
        """Give the element of a whole block that this one is in."""
        return self if self.parent is None or self.parent.kind == _ROOT else self.parent.top()

    def all(self) -> Iterator[Element]:
        """Go through this element and all under it that were drawn, in the order of reading."""
        yield self
        for kid in self.kids:
            yield from kid.all()


_ROOT = "Document"


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps the tree of what is drawn on it, and writes it with the file."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **{**named, "pdfVersion": VERSION})
        self.root = Element(_ROOT)
        self.marked: list[list[Element]] = [[]]
        self.depth, self.headings, self.outlined = 0, 0, -1

    def open_tag(self, element: Element) -> None:
        """What is drawn until ``close_tag`` belongs to this element."""
        if element.once and element.marks:
            self.open_artifact()
            return
        top = element.top()
        if top.parent is None:
            self._attach(top)
        page = self.marked[-1]
        element.marks.append((len(self.marked) - 1, len(page)))
        self._code.append(f"/{element.kind} <</MCID {len(page)}>> BDC")
        page.append(element)

    def _attach(self, top: Element) -> None:
        top.parent = self.root
        self.root.kids.append(top)
        if top.level:
            self.depth = min(top.level, self.depth + 1)
            top.kind = f"H{self.depth}"

    def open_artifact(self) -> None:
        """What is drawn until ``close_tag`` is no text: a rule, a running head, the number of a page."""
        self._code.append("/Artifact BMC")

    def close_tag(self) -> None:
        """End what was opened last."""
        self._code.append("EMC")

    def enter(self, said: str, depth: int, height: float) -> None:
        """Enter a heading in the outline, never more than one step below the one before; it leads to ``height`` here."""
        self.headings += 1
        self.outlined = min(depth, self.outlined + 1)
        key = f"heading-{self.headings}"
        self.bookmarkHorizontal(key, 0, height)
        self.addOutlineEntry(said, key, self.outlined, closed=False)
        self.showOutline()

    def showPage(self) -> None:  # noqa: N802 - the library's name
        """End the page; marks are counted anew on the next."""
        super().showPage()
        self.marked.append([])

    def save(self) -> None:
        """Write the file with its tree."""
        if self._code:
            self.showPage()
        _write(self._doc, self.root, self.marked)
        super().save()


class _Told(PDFObject):  # type: ignore[misc]
    """An object of the file that tells itself when the numbers of the others are known."""

    def __init__(self, tell: Callable[[PDFDocument], str]) -> None:
        self.tell = tell

    def format(self, document: PDFDocument) -> bytes:
        """Give the object as it stands in the file."""
        return self.tell(document).encode("latin-1")


def _write(document: PDFDocument, root: Element, marked: list[list[Element]]) -> None:
    names: dict[int, PDFObjectReference] = {}
    whole = document.Reference(_Told(lambda doc: _root(doc, names, root, marked)), "tags")
    for element in root.all():
        names[id(element)] = document.Reference(_Told(_node(element, names, whole)), f"tag-{len(names)}")
    catalog = document.Catalog
    catalog.StructTreeRoot = whole
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    for number, page in enumerate(document.Pages.pages):
        page.StructParents, page.Tabs = number, "/S"
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]


def _said(document: PDFDocument, reference: PDFObjectReference) -> str:
    said: bytes = reference.format(document)
    return said.decode("ascii")


def _node(
    element: Element, names: dict[int, PDFObjectReference], whole: PDFObjectReference
) -> Callable[[PDFDocument], str]:
    def tell(document: PDFDocument) -> str:
        parent = whole if element.parent is None else names[id(element.parent)]
        kids = [_said(document, names[id(kid)]) for kid in element.kids]
        first = element.marks[0][0] if element.marks else -1
        kids += [
            str(mark) if page == first else f"<</Type /MCR /Pg {_page(document, page)} /MCID {mark}>>"
            for page, mark in element.marks
        ]
        within = f"[{' '.join(kids)}]"
        more = f" /Pg {_page(document, first)}" if element.marks else ""
        more += f" /Lang ({element.language})" if element.language else ""
        more += f" /ActualText ({_literal(element.actual)})" if element.actual else ""
        more += " /A <</O /Table /Scope /Column>>" if element.kind == "TH" else ""
        return f"<</S /{element.kind} /P {_said(document, parent)} /K {kids[0] if len(kids) == 1 else within}{more}>>"

    return tell


def _page(document: PDFDocument, number: int) -> str:
    return _said(document, PDFObjectReference(f"Page{number + 1}"))


_ESCAPED = str.maketrans({sign: f"\\{sign}" for sign in "()\\"} | {"\n": "\\n", "\r": "\\r"})


def _literal(words: str) -> str:
    """Write words as a string of the format, a character for each of its bytes."""
    return (BOM_UTF16_BE + words.encode("utf-16-be")).decode("latin-1").translate(_ESCAPED)


def _root(
    document: PDFDocument,
    names: dict[int, PDFObjectReference],
    root: Element,
    marked: list[list[Element]],
) -> str:
    pages = (
        f"{number} [{' '.join(_said(document, names[id(element)]) for element in page)}]"
        for number, page in enumerate(marked)
        if page
    )
    return (
        f"<</Type /StructTreeRoot /K {_said(document, names[id(root)])} "
        f"/ParentTree <</Nums [{' '.join(pages)}]>> /ParentTreeNextKey {len(marked)}>>"
    )
