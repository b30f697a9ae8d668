"""The draft report on its way to adoption, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import ParagraphId
from plenary.facts import report as facts
from plenary.pattern import pattern
from plenary.refusal import Refusal


class Paragraph(Struct, frozen=True):
    """What happened to one paragraph; ``state``: pending, read, adopted, deferred or deleted.

    ``versions`` are its texts in other languages than that of the draft, by language.
    ``follows`` is the paragraph after which an alternative stands; ``number`` is that under which it was spoken of
    last, ``document`` the part in which it stood then, where the report is issued in several. ``parts`` are the
    paragraphs that its text has besides, where one of several lines was written; those ``ahead`` were put before it since.
    """

    id: ParagraphId
    state: str = "pending"
    text: str = ""
    amended: bool = False
    by: str = ""
    versions: tuple[tuple[str, str], ...] = ()
    follows: ParagraphId | None = None
    number: str = ""
    document: str = ""
    parts: tuple[ParagraphId, ...] = ()
    ahead: tuple[ParagraphId, ...] = ()

    @property
    def bracketed(self) -> bool:
        """Tell whether the body put it off, or has not settled what was proposed."""
        return self.state == "deferred" or (self.follows is not None and self.state in ("pending", "read"))


class Considered(Struct, frozen=True):
    """The paragraph before the body, as it was put: its number, text and document then, and at which instant (UTC).

    ``amended`` tells that it was amended since.
    """

    paragraph: ParagraphId
    number: str
    text: str = ""
    put: datetime | None = None
    document: str = ""
    amended: bool = False


class Report(Struct, frozen=True):
    """The paragraphs that something happened to, the one before the body, and whether the whole was adopted."""

    paragraphs: Mapping[ParagraphId, Paragraph] = field(default_factory=dict)
    adopted: bool = False
    amended: bool = False
    considered: Considered | None = None

    @property
    def changed(self) -> bool:
        """Tell whether the body amended or deleted something of the draft: it is adopted as orally amended then."""
        return any(each.amended or each.state == "deleted" for each in self.paragraphs.values())

    @property
    def bracketed(self) -> tuple[ParagraphId, ...]:
        """Give what is not agreed and stands in square brackets: deferred, or proposed and neither adopted nor deleted."""
        return tuple(each.id for each in self.paragraphs.values() if each.bracketed)

    def place_of_version(self, version: Paragraph) -> int:
        """Give the place of what was proposed beside a paragraph, the first one 1; what was deleted takes none."""
        proposed = [each for each in self.paragraphs.values() if each.follows == version.follows]
        ahead = proposed[: [each.id for each in proposed].index(version.id)]
        return 1 + sum(each.state != "deleted" for each in ahead)

    def paragraph(self, paragraph: ParagraphId) -> Paragraph:
        """Give a paragraph; one to which nothing happened is pending."""
        return self.paragraphs.get(paragraph, Paragraph(paragraph))

    def whole(self, paragraph: ParagraphId) -> Iterator[Paragraph]:
        """Go through a paragraph and those that its text has besides, in the order in which they stand."""
        named = self.paragraph(paragraph)
        for part in named.ahead:
            yield from self.whole(part)
        yield named
        for part in named.parts:
            yield from self.whole(part)

    def standing(self, paragraph: ParagraphId) -> Iterator[Paragraph]:
        """Go through a paragraph and those that its text has besides, without what was deleted."""
        return (each for each in self.whole(paragraph) if each.state != "deleted")

    def meant(self, paragraph: ParagraphId) -> ParagraphId:
        """Give the name of a paragraph that is spoken of; older files name the further lines of a text without the nought."""
        base, _, place = paragraph.rpartition(".")
        line = further_line(ParagraphId(base), place)
        return line if line in self.paragraphs and paragraph not in self.paragraphs else paragraph

    def written_as(self, paragraph: ParagraphId) -> ParagraphId:
        """Give the name under which the text was written to which a paragraph belongs: as a rule its own."""
        within = (each.id for each in self.paragraphs.values() if paragraph in (*each.ahead, *each.parts))
        return next((self.written_as(each) for each in within), paragraph)


Numbered = (
    facts.ParagraphRead
    | facts.ParagraphAmended
    | facts.ParagraphAdopted
    | facts.ParagraphDeferred
    | facts.ParagraphDeleted
)
"""What says of a paragraph under which number it was spoken of, and in which document."""
CHANGES: Changes[Report] = Changes()
ALTERNATIVE = "alternative."
"""How the permanent name of a proposed paragraph begins."""
_LINE = pattern(r"\.0\d+$")
"""How the name of a further line of a text ends."""
HEAD = ("symbol", "symbol.final", "job-number")
"""What stands in the head of the report and is assigned by others, also after it was adopted."""


def further_line(paragraph: ParagraphId, place: object) -> ParagraphId:
    """Give the name of a further line of a text, by its place; the nought tells it from the text of item 2.2."""
    return ParagraphId(f"{paragraph}.0{place}")


def title_of_document(symbol: str) -> ParagraphId:
    """Give the name under which the title of a document is kept in other languages."""
    return ParagraphId(f"document.{symbol}")


def keep(report: Report, paragraph: Paragraph) -> Report:
    """Keep a paragraph as it is now until the report is adopted; an alternative only while its proposal stands.

    A further line of a text, or what follows one, is kept only while that text stands.
    """
    if report.adopted:
        raise Refusal("report.adopted")
    if paragraph.id.startswith(ALTERNATIVE) and paragraph.follows is None:
        raise Refusal("paragraph.unknown", paragraph=paragraph.id)
    line = paragraph.follows or paragraph.id
    if _LINE.search(line) and report.written_as(line) == line:
        raise Refusal("paragraph.unknown", paragraph=line)
    return keep_always(report, paragraph)


def keep_always(report: Report, paragraph: Paragraph) -> Report:
    """Keep a paragraph as it is now, also after the report was adopted."""
    return replace(report, paragraphs={**report.paragraphs, paragraph.id: paragraph})


def spoken_of(report: Report, fact: Numbered) -> Paragraph:
    """Give a paragraph under the number by which a fact speaks of it; one that says none leaves what was known."""
    paragraph = report.paragraph(report.meant(fact.paragraph))
    return replace(paragraph, number=fact.number, document=fact.document) if fact.number else paragraph


@CHANGES.on(facts.ParagraphRead)
def _read(report: Report, fact: facts.ParagraphRead) -> Report:
    paragraph = spoken_of(report, fact)
    if paragraph.state in ("pending", "deferred"):
        paragraph = replace(paragraph, state="read")
    put = Considered(paragraph.id, fact.number, fact.text, fact.at, fact.document)
    return replace(keep(report, paragraph), considered=put)


@CHANGES.on(facts.AlternativeProposed)
def _proposed(report: Report, fact: facts.AlternativeProposed) -> Report:
    if fact.alternative in report.paragraphs:
        raise Refusal("paragraph.exists", paragraph=fact.alternative)
    made = Paragraph(fact.alternative, text=fact.text, by=fact.by, follows=report.meant(fact.paragraph))
    return keep(report, made)


def _settled(report: Report, fact: Numbered, state: str) -> Report:
    paragraph, before = spoken_of(report, fact), report.considered
    report = keep(report, replace(paragraph, state=state))
    return replace(report, considered=None) if before and before.paragraph == paragraph.id else report


@CHANGES.on(facts.ParagraphAdopted)
def _adopted(report: Report, fact: facts.ParagraphAdopted) -> Report:
    return _settled(report, fact, "adopted")


@CHANGES.on(facts.ParagraphDeferred)
def _deferred(report: Report, fact: facts.ParagraphDeferred) -> Report:
    return _settled(report, fact, "deferred")


@CHANGES.on(facts.ParagraphDeleted)
def _deleted(report: Report, fact: facts.ParagraphDeleted) -> Report:
    return _settled(report, fact, "deleted")


@CHANGES.on(facts.ReportAdopted)
def _whole(report: Report, fact: facts.ReportAdopted) -> Report:
    if report.adopted:
        raise Refusal("report.adopted")
    return replace(report, adopted=True, amended=fact.amended, considered=None)
