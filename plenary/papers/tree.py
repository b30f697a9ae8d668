"""A paper as it is meant, before anybody decides how it looks: the tree that every writer reads."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import force_setattr

from plenary.papers.archival import Identity, Properties, Reference

_UNWRITTEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Run(Struct, frozen=True):
    """A stretch of text in one dress.

    ``key`` names a place that a human must fill; ``changed`` marks what is new
    since the last printing. ``language`` is that of words which are not in the
    language of the paper. What is ``unsaid`` is done and not read aloud: it is grey where
    no letters are slanted. A ``note`` hangs on its end; a ``doubt`` is what the program
    is unsure of, told to whoever edits the paper and never printed.
    """

    text: str
    bold: bool = False
    italic: bool = False
    unsaid: bool = False
    changed: bool = False
    key: str = ""
    language: str = ""
    note: Footnote | None = None
    doubt: str = ""

    def __post_init__(self) -> None:
        # A pasted text may hold what no file of a paper can: it is left out, the paper is not.
        if _UNWRITTEN.search(self.text):
            force_setattr(self, "text", _UNWRITTEN.sub("", self.text))


class Footnote(Struct, frozen=True):
    """A footnote under its mark: an asterisk in a masthead, a figure in the text."""

    mark: str
    text: tuple[Run, ...]


Text = tuple[Run, ...]


def text(*pieces: str | Run) -> Text:
    """Make a text of plain words and runs; empty pieces are left out."""
    runs = (Run(piece) if isinstance(piece, str) else piece for piece in pieces)
    return tuple(run for run in runs if run.text or run.note)


def plain(runs: Text) -> str:
    """Give the words of a text without their dress."""
    return "".join(run.text for run in runs)


class Heading(Struct, frozen=True):
    """A heading; level 1 is a chapter (I.), 2 a section (A.), 3 and 4 below it (1., (a))."""

    level: int
    text: Text
    numbered: bool = True


class Paragraph(Struct, frozen=True):
    """A paragraph; ``numbered`` ones count through the whole paper.

    ``key`` is its permanent name (what an amendment refers to), ``sources`` the
    identities of the statements and decisions it speaks of, ``entries`` the numbers
    of the entries of the proceedings it rests on. ``style`` is one of
    ``body``, ``plain``, ``centred``, ``small``, ``quote``. One that ``leads``
    introduces what follows and is never parted from it. An ``alternative`` (1, 2, 3) has the
    number of the paragraph before it, with bis, ter, quater.
    """

    text: Text
    numbered: bool = True
    key: str = ""
    sources: tuple[str, ...] = ()
    entries: tuple[int, ...] = ()
    style: str = "body"
    leads: bool = False
    alternative: int = 0


class SubParagraph(Struct, frozen=True):
    """One lettered sub-paragraph with those below it; ``key`` is the permanent name of its text."""

    text: Text
    children: tuple[SubParagraph, ...] = ()
    key: str = ""


class SubParagraphs(Struct, frozen=True):
    """A list lettered by the writer: (a), (b), below them (i), (ii). It begins anew each time."""

    items: tuple[SubParagraph, ...]


class Entry(Struct, frozen=True):
    """One line of a list that brings its own label, such as an item of an agenda."""

    label: str
    text: Text
    level: int = 0


class Entries(Struct, frozen=True):
    """A list whose labels are names ("1.", "(a)", "2 bis.") and are never renumbered.

    A ``result``, as of a vote, is read at one glance: it is parted only where it is longer than half a page.
    """

    items: tuple[Entry, ...]
    result: bool = False


class Column(Struct, frozen=True):
    """A column: its heading, its share of the width, and whether figures stand in it."""

    heading: Text
    width: float
    figures: bool = False


class Table(Struct, frozen=True):
    """A table whose heading is repeated on each page; ``large`` is meant to be read from afar.

    ``ruled`` rows (by index) begin with a line above them: a new meeting, a new band. ``bound`` ones are
    kept on the page of the next: a title, a question that is waited on.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]
    large: bool = False
    ruled: frozenset[int] = frozenset()
    bound: frozenset[int] = frozenset()


class Bar(Struct, frozen=True):
    """One line of a picture: its label, the parts of its length with what they are, and the figure at its end.

    A part is ``used``, ``lost`` or ``ahead``; what each means stands in the words beside the picture.
    """

    label: Text
    parts: tuple[tuple[float, str], ...]
    figure: Text = ()


class Bars(Struct, frozen=True):
    """A picture of bars under each other; the longest fills the width."""

    bars: tuple[Bar, ...]

    @property
    def full(self) -> float:
        """Give the length that fills the width, never 0; a part below 0 has no length."""
        lengths = (sum(max(length, 0) for length, _ in bar.parts) for bar in self.bars)
        return max(lengths, default=0) or 1.0


class Placeholder(Struct, frozen=True):
    """A place that a human must fill; nothing is ever invented for it."""

    text: str
    key: str


class PageBreak(Struct, frozen=True):
    """What follows begins on a new page."""


class Annex(Struct, frozen=True):
    """An annex: on a new page, with its own title, numbered by nobody."""

    title: Text
    subtitle: Text = ()


Block = Heading | Paragraph | SubParagraphs | Entries | Table | Bars | Placeholder | PageBreak | Annex


def _holds(block: Block) -> bool:
    """Tell whether a block holds anything: a table has columns, a list lines, a picture bars."""
    match block:
        case Table(columns=held) | Bars(bars=held) | Entries(items=held) | SubParagraphs(items=held):
            return bool(held)
    return True


class Masthead(Struct, frozen=True):
    """The head of a document: who issues it, its symbol, its distribution, its date and languages.

    ``key`` is the name under which its symbol is written, ``proposed`` what it may be until somebody assigned one.
    """

    organization: str
    organ: str
    symbol: Text
    lines: tuple[str, ...] = ()
    key: str = ""
    proposed: str = ""


class Furniture(Struct, frozen=True):
    """What stands at the edge of every page but the first: a running head; and the job number."""

    running: str = ""
    job_number: str = ""


SIZES = ("A4", "Letter")
"""The sheets on which papers are set; the first one where nothing else is said."""
SMALLER = (1.0, 0.95, 0.9, 0.85, 0.8)
"""How much smaller what is meant for one sheet may be set; the first that brings it there is taken."""


class Paper(Struct, frozen=True):
    """A whole paper. ``size`` is one of ``SIZES``; ``language`` one of the six codes.

    An editable file takes its styles from a ``template`` of the house, where there is one. What is meant for
    ``one_sheet`` is set smaller rather than spread over two, where a page is laid out here.
    """

    title: Text
    language: str = "en"
    blocks: tuple[Block, ...] = ()
    masthead: Masthead | None = None
    corner: tuple[Text, ...] = ()
    subtitle: tuple[Text, ...] = ()
    furniture: Furniture = field(default_factory=Furniture)
    properties: Properties = field(default_factory=Properties)
    size: str = "A4"
    identity: Identity | None = None
    references: tuple[Reference, ...] = ()
    template: Path | None = None
    one_sheet: bool = False

    def __post_init__(self) -> None:
        # A list of nothing has no form on any paper: it is left out wherever the paper is written.
        if not all(map(_holds, self.blocks)):
            force_setattr(self, "blocks", tuple(filter(_holds, self.blocks)))
