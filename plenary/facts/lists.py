"""Facts about lists of speakers and the requests inscribed in them."""

from datetime import datetime, timedelta
from typing import ClassVar

from plenary.fact import DelegationCode, Fact, ItemNumber, Language, ListId, RequestId, kind
from plenary.tongue import N_


@kind("list.opened")
class ListOpened(Fact, frozen=True, kw_only=True):
    """A list of speakers was opened; ``purpose`` is main, reply, before-vote or after-vote."""

    SAYS: ClassVar[str] = N_("The list of speakers was opened (%(list)s).")
    list: ListId
    items: tuple[ItemNumber, ...]
    purpose: str = "main"
    order: str = "request"


@kind("list.closing-announced")
class ClosingAnnounced(Fact, frozen=True, kw_only=True):
    """The presiding officer announced when the list would be closed; the deadline never closes it by itself."""

    SAYS: ClassVar[str] = N_(
        "It was announced that the list of speakers would be closed at %(closes)s (%(list)s)."
    )
    list: ListId
    closes: datetime


@kind("list.closed")
class ListClosed(Fact, frozen=True, kw_only=True):
    """The list was declared closed."""

    SAYS: ClassVar[str] = N_("The list of speakers was closed (%(list)s).")
    list: ListId


@kind("list.reopened")
class ListReopened(Fact, frozen=True, kw_only=True):
    """A closed list was reopened: an act of its own."""

    SAYS: ClassVar[str] = N_("The list of speakers was reopened (%(list)s).")
    SAYS_WHY: ClassVar[str] = N_("The list of speakers was reopened (%(list)s; %(reason)s).")
    list: ListId
    reason: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with the reason where one was given."""
        return self.SAYS_WHY if self.reason else self.SAYS


@kind("list.ordered")
class ListOrdered(Fact, frozen=True, kw_only=True):
    """The list follows another order: request, banded, level, region or manual."""

    SAYS: ClassVar[str] = N_("The order of the list of speakers was set: %(order)s (%(list)s).")
    list: ListId
    order: str


@kind("limit.set")
class TimeLimitSet(Fact, frozen=True, kw_only=True):
    """The time limit of a category, in seconds, for the whole conference or for one list."""

    SAYS: ClassVar[str] = N_("The time limit was set at %(seconds)s (%(category)s).")
    SAYS_OF_LIST: ClassVar[str] = N_("The time limit was set at %(seconds)s (%(category)s, %(list)s).")
    category: str
    seconds: int
    list: ListId | None = None

    @property
    def says(self) -> str:
        """Give the sentence: of all lists, or of the one that is meant."""
        return self.SAYS_OF_LIST if self.list is not None else self.SAYS


EARLIER = timedelta(minutes=1)
"""A request that was entered so long after it was made is told with its own time: a list may be closed by now."""


@kind("request.inscribed", version=2)
class RequestInscribed(Fact, frozen=True, kw_only=True):
    """A delegation was inscribed. ``requested`` is when it asked, which may be before it was entered.

    ``channel`` is how it asked; ``level`` is that of the speaker in a high-level segment, ``mode``
    whether the statement will be made in the room, remotely, by video or in writing (both since version 2).
    """

    SAYS: ClassVar[str] = N_("%(delegation)s was inscribed.")
    SAYS_ON_BEHALF: ClassVar[str] = N_("%(delegation)s was inscribed (%(on_behalf_of)s).")
    SAYS_ASKED: ClassVar[str] = N_("%(delegation)s was inscribed (time of the request: %(requested)s).")
    SAYS_REPLY: ClassVar[str] = N_("%(delegation)s was inscribed for a right of reply.")
    request: RequestId
    list: ListId
    delegation: DelegationCode
    category: str
    requested: datetime
    capacity: str = "national"
    on_behalf_of: tuple[DelegationCode, ...] = ()
    person: str = ""
    title: str = ""
    language: Language | None = None
    channel: str = ""
    note: str = ""
    level: str = ""
    mode: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with what was asked for, for whom, or when, where it was entered later than that."""
        if self.list.endswith("/reply"):
            return self.SAYS_REPLY
        if self.on_behalf_of:
            return self.SAYS_ON_BEHALF
        return self.SAYS_ASKED if self.at - self.requested >= EARLIER else self.SAYS


@kind("request.detailed")
class RequestDetailed(Fact, frozen=True, kw_only=True):
    """Who will speak, at what level, in which language and how, as it is known now."""

    SAYS: ClassVar[str] = N_("Details of the statement by %(delegation)s were noted.")
    request: RequestId
    delegation: DelegationCode
    person: str = ""
    title: str = ""
    level: str = ""
    language: Language | None = None
    mode: str = ""
    note: str = ""


@kind("request.withdrawn")
class RequestWithdrawn(Fact, frozen=True, kw_only=True):
    """A delegation no longer wishes to speak."""

    SAYS: ClassVar[str] = N_("%(delegation)s withdrew from the list.")
    request: RequestId
    delegation: DelegationCode


@kind("request.passed-over")
class RequestPassedOver(Fact, frozen=True, kw_only=True):
    """The delegation was not in the room when called and goes to the end of its band."""

    SAYS: ClassVar[str] = N_("%(delegation)s was passed over.")
    request: RequestId
    delegation: DelegationCode


@kind("request.moved")
class RequestMoved(Fact, frozen=True, kw_only=True):
    """A request was moved before another, or to the end where ``before`` is None."""

    SAYS: ClassVar[str] = N_("%(delegation)s was moved on the list.")
    SAYS_WHY: ClassVar[str] = N_("%(delegation)s was moved on the list (%(reason)s).")
    request: RequestId
    delegation: DelegationCode
    before: RequestId | None = None
    reason: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with the reason where one was given."""
        return self.SAYS_WHY if self.reason else self.SAYS


@kind("request.swapped")
class RequestsSwapped(Fact, frozen=True, kw_only=True):
    """Two delegations exchanged their places by mutual agreement."""

    SAYS: ClassVar[str] = N_("%(delegation)s and %(other)s exchanged places.")
    request: RequestId
    delegation: DelegationCode
    swapped: RequestId
    other: DelegationCode


@kind("request.yielded")
class RequestYielded(Fact, frozen=True, kw_only=True):
    """A delegation gave its place to another, which takes it under the same request."""

    SAYS: ClassVar[str] = N_("%(delegation)s yielded its place to %(to)s.")
    request: RequestId
    delegation: DelegationCode
    to: DelegationCode
    category: str


@kind("request.text-received")
class TextReceived(Fact, frozen=True, kw_only=True):
    """The text of a statement arrived: in which languages, to be read verbatim or checked against delivery."""

    SAYS: ClassVar[str] = N_("The text of %(delegation)s was received.")
    request: RequestId
    delegation: DelegationCode
    languages: tuple[Language, ...] = ()
    delivery: str = ""


@kind("request.text-given")
class TextGiven(Fact, frozen=True, kw_only=True):
    """The text of a statement that had been received was given to the booths."""

    SAYS: ClassVar[str] = N_("The text of %(delegation)s was given to the booths.")
    request: RequestId
    delegation: DelegationCode


@kind("request.text-filed")
class TextFiled(Fact, frozen=True, kw_only=True):
    """The file of a text that had been received lies in the booths' folder beside the meeting file."""

    SAYS: ClassVar[str] = N_("The file %(file)s was attached to the statement by %(delegation)s.")
    request: RequestId
    delegation: DelegationCode
    file: str
