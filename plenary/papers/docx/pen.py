"""Write texts into a word-processing file: runs in their dress, controls, comments, footnotes."""

from __future__ import annotations

from typing import cast

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from msgspec.structs import replace

from plenary.papers import tree
from plenary.papers.docx.notes import Footnotes
from plenary.papers.docx.numbering import Numbering
from plenary.papers.docx.script import Stretch, stretches
from plenary.papers.docx.styles import CELL, GREY
from plenary.papers.docx.xml import control, element
from plenary.papers.firm import firm, tied
from plenary.papers.keeping import Hold
from plenary.papers.tree import Text
from plenary.pattern import pattern
from plenary.tongues.spacing import UPRIGHT, as_kept
from plenary.tongues.words import HYPHEN

AUTHOR = "Plenary"
"""Who is in doubt."""
_CALLED = pattern(r"\s*[:：]")
_LONGEST = 64
"""So many characters Word takes for the name of a control."""


class Pen:
    """Writes into one file; it counts the controls and keeps the numbering.

    ``label`` and ``hold`` are those of the block that is written; ``turning``: what is added next begins a page.
    """

    def __init__(self, document: Document, language: str) -> None:
        self.document = document
        self.language = language
        self.numbering = Numbering(document, language)
        self.notes = Footnotes(document)
        self.controls = 0
        self.doubted: set[str] = set()
        self.label = ""
        self.hold = Hold((False,))
        self.turning = False
        self._styles: dict[str, str] = {}

    def say(self, paragraph: Paragraph, runs: Text) -> Paragraph:
        """Write runs into a paragraph; a run that waits for a human becomes a control."""
        for run in runs:
            # Before it is parted by script: a form of address may stand in one, its name in another.
            whole = replace(run, text=tied(firm(as_kept(run.text))))
            made = [self._dress(paragraph, run, stretch) for stretch in stretches(whole, self.language)]
            if run.doubt:
                self._doubt(paragraph, run.doubt, len(made))
            if run.key:
                self.enclose(run.key, *made)
            if run.note:
                self._note(paragraph, run.note)
        return paragraph

    def _doubt(self, paragraph: Paragraph, doubt: str, runs: int) -> None:
        """Comment on the last runs; what is said of the same words is said once."""
        words = paragraph.runs[-runs:]
        if (said := "".join(each.text for each in words)) not in self.doubted:
            self.doubted.add(said)
            made = self.document.add_comment(words, author=AUTHOR, initials=AUTHOR[0])
            self.say(made.paragraphs[0], tree.text(doubt))

    def _note(self, paragraph: Paragraph, note: tree.Footnote) -> None:
        reference, written = self.notes.add(note.mark)
        paragraph._p.append(reference)  # noqa: SLF001 - the library has no footnotes
        self.say(Paragraph(cast("CT_P", written), self.document.part), note.text)

    def _dress(self, paragraph: Paragraph, run: tree.Run, stretch: Stretch) -> BaseOxmlElement:
        made = paragraph.add_run(stretch.words)
        made.bold = made.font.cs_bold = run.bold or None
        upright = self.language in UPRIGHT
        made.italic = made.font.cs_italic = (run.italic and not upright) or None
        if run.unsaid and upright:
            made.font.color.rgb = GREY
        made.font.superscript = stretch.raised or None
        made.font.rtl = stretch.from_right or None
        written = made._r  # noqa: SLF001 - the library has no languages
        _hold_hyphens(written)
        if run.changed:
            written.get_or_add_rPr().append(element("shd", val="clear", color="auto", fill="DBE7F7"))
        if stretch.language == "zh":
            # Its quotation marks and dots are those of the Chinese face, which Latin has too.
            written.get_or_add_rPr().get_or_add_rFonts().set(qn("w:hint"), "eastAsia")
        if stretch.tag:
            written.get_or_add_rPr().append(element("lang", val=stretch.tag))
        return written

    def enclose(self, key: str, *written: BaseOxmlElement) -> None:
        """Put what was written into a control; the key tells programs what it is, its own first words tell people."""
        self.controls += 1
        words = "".join(part.text or "" for each in written for part in each.iter(qn("w:t")))
        made = control(key, _CALLED.split(words.strip("[] "))[0][:_LONGEST], self.controls)
        written[0].addprevious(made)
        for part in written:
            made[-1].append(part)

    def add(self, style: str, runs: Text) -> Paragraph:
        """Add a paragraph of a style at the end of the file."""
        written = self.styled(self.document.add_paragraph(), style)
        if self.turning:
            written.paragraph_format.page_break_before = True
            self.turning = False
        return self.say(written, runs)

    def turn_for_table(self) -> None:
        """Turn the page for a table, which cannot itself: by a line above it that nobody sees, nor parts from it."""
        if self.turning:
            line = self.add(CELL, ())
            line.paragraph_format.keep_with_next = True
            flat(line)

    def keep(self, *lines: Paragraph) -> None:
        """Let the lines of the block that is written hold as it does."""
        for written, bound in zip(lines, self.hold.bound, strict=True):
            # What is so is said, nothing else: a heading is kept by its style already.
            written.paragraph_format.keep_with_next = bound or None
            written.paragraph_format.keep_together = self.hold.whole or None

    def styled(self, paragraph: Paragraph, style: str) -> Paragraph:
        """Give a paragraph its style; the library would look through all styles each time."""
        if style not in self._styles:
            self._styles[style] = str(self.document.styles[style].style_id)
        paragraph._p.style = self._styles[style]  # noqa: SLF001 - as it does itself
        return paragraph


def flat(line: Paragraph) -> None:
    """Let an empty line that the format wants take no room."""
    line.paragraph_format.line_spacing = Pt(1)


def _hold_hyphens(run: BaseOxmlElement) -> None:
    """Write hyphens at which no line ends by the sign that the format has for them: not every face has the character."""
    for held in [each for each in run.iter(qn("w:t")) if HYPHEN in (each.text or "")]:
        held.text, *others = (held.text or "").split(HYPHEN)
        for words in reversed(others):
            rest = element("t")
            rest.text = words
            rest.set(qn("xml:space"), "preserve")
            held.addnext(rest)
            held.addnext(element("noBreakHyphen"))
