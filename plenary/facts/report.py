"""Facts about the draft report and its adoption."""

from typing import ClassVar

from plenary.fact import Fact, Language, ParagraphId, kind
from plenary.tongue import N_


@kind("placeholder.written", version=2)
class PlaceholderWritten(Fact, frozen=True, kw_only=True):
    """A human supplied the text of a paragraph, or its version in another ``language``.

    Without a language it is the text itself, in the language in which the report is drafted.
    """

    SAYS: ClassVar[str] = N_("The text of paragraph %(paragraph)s was supplied.")
    SAYS_VERSION: ClassVar[str] = N_("The text of paragraph %(paragraph)s was supplied in %(language)s.")
    paragraph: ParagraphId
    text: str
    language: Language | None = None

    @property
    def says(self) -> str:
        """Give the sentence, with the language of a version."""
        return self.SAYS_VERSION if self.language else self.SAYS


@kind("paragraph.amended", version=2)
class ParagraphAmended(Fact, frozen=True, kw_only=True):
    """A paragraph of the draft was orally amended, by whom if that was noted.

    ``number`` is the number that it had then, and ``document`` the part in which it stands, where the report is
    issued in several: its symbol, or Add.1. Both are empty where nobody said them.
    """

    SAYS: ClassVar[str] = N_("Paragraph %(paragraph)s was orally amended.")
    paragraph: ParagraphId
    text: str
    by: str = ""
    number: str = ""
    document: str = ""


@kind("paragraph.read", version=2)
class ParagraphRead(Fact, frozen=True, kw_only=True):
    """A paragraph of the draft was put before the body, under the number and with the text that it had then.

    ``document`` is the part in which it stands, where the report is issued in several.
    """

    SAYS: ClassVar[str] = N_("Paragraph %(number)s was put before the meeting.")
    paragraph: ParagraphId
    number: str
    text: str = ""
    document: str = ""


@kind("alternative.proposed")
class AlternativeProposed(Fact, frozen=True, kw_only=True):
    """Another version of a paragraph, or one to follow it, was proposed: it stands after it as bis or ter.

    It is bracketed until it is adopted (practice R-3.4).
    """

    SAYS: ClassVar[str] = N_("A paragraph was proposed: %(text)s")
    SAYS_BY: ClassVar[str] = N_("%(by)s proposed a paragraph: %(text)s")
    paragraph: ParagraphId
    alternative: ParagraphId
    text: str
    by: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with who proposed it where that was noted."""
        return self.SAYS_BY if self.by else self.SAYS


@kind("paragraph.adopted", version=2)
class ParagraphAdopted(Fact, frozen=True, kw_only=True):
    """A paragraph of the draft was adopted; ``number`` and ``document`` as of one that is amended."""

    SAYS: ClassVar[str] = N_("Paragraph %(paragraph)s was adopted.")
    paragraph: ParagraphId
    number: str = ""
    document: str = ""


@kind("paragraph.deferred", version=2)
class ParagraphDeferred(Fact, frozen=True, kw_only=True):
    """The body will come back to a paragraph; ``number`` and ``document`` as of one that is amended."""

    SAYS: ClassVar[str] = N_("Paragraph %(paragraph)s was deferred.")
    paragraph: ParagraphId
    number: str = ""
    document: str = ""


@kind("paragraph.deleted", version=2)
class ParagraphDeleted(Fact, frozen=True, kw_only=True):
    """A paragraph was deleted from the draft; ``number`` and ``document`` as of one that is amended."""

    SAYS: ClassVar[str] = N_("Paragraph %(paragraph)s was deleted.")
    paragraph: ParagraphId
    number: str = ""
    document: str = ""


@kind("report.adopted")
class ReportAdopted(Fact, frozen=True, kw_only=True):
    """The body adopted its report as a whole."""

    SAYS: ClassVar[str] = N_("The report was adopted.")
    SAYS_AMENDED: ClassVar[str] = N_("The report was adopted, as orally amended.")
    amended: bool = False

    @property
    def says(self) -> str:
        """Give the sentence, with the amendment where there was one."""
        return self.SAYS_AMENDED if self.amended else self.SAYS
