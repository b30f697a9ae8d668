"""Facts about numbered meetings: the gavel that opens, suspends, resumes and adjourns."""

from datetime import datetime
from typing import ClassVar

from plenary.fact import Fact, SlotId, kind
from plenary.tongue import N_, NP_


@kind("meeting.called-to-order")
class MeetingCalledToOrder(Fact, frozen=True, kw_only=True):
    """A meeting was opened; ``late`` in whole minutes after the start of its slot, with its cause."""

    SAYS: ClassVar[str] = N_("The %(number)s meeting was called to order.")
    number: int
    slot: SlotId | None = None
    late: int = 0
    cause: str = ""


@kind("meeting.lateness-explained")
class LatenessExplained(Fact, frozen=True, kw_only=True):
    """Why the meeting that sits started late."""

    SAYS: ClassVar[str] = N_("Cause of the late start: %(cause)s")
    cause: str


@kind("meeting.suspended")
class MeetingSuspended(Fact, frozen=True, kw_only=True):
    """The meeting was suspended; its number stays."""

    SAYS: ClassVar[str] = N_("The meeting was suspended.")
    SAYS_WHY: ClassVar[str] = N_("The meeting was suspended (%(reason)s).")
    until: datetime | None = None
    reason: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with the reason where one was given."""
        return self.SAYS_WHY if self.reason else self.SAYS


@kind("meeting.resumed")
class MeetingResumed(Fact, frozen=True, kw_only=True):
    """The suspended meeting was resumed."""

    SAYS: ClassVar[str] = N_("The meeting was resumed.")


@kind("meeting.adjourned")
class MeetingAdjourned(Fact, frozen=True, kw_only=True):
    """The meeting rose; the next one has a new number."""

    SAYS: ClassVar[str] = N_("The meeting rose.")
    until: datetime | None = None


@kind("informals.begun")
class InformalsBegun(Fact, frozen=True, kw_only=True):
    """The meeting went into informal consultations; nothing said in them is recorded."""

    SAYS: ClassVar[str] = N_("Informal consultations began.")


@kind("informals.ended")
class InformalsEnded(Fact, frozen=True, kw_only=True):
    """The informal consultations ended and the meeting went on."""

    SAYS: ClassVar[str] = N_("Informal consultations ended.")


@kind("meeting.made-public")
class MeetingMadePublic(Fact, frozen=True, kw_only=True):
    """The meeting went on in public or in private."""

    SAYS: ClassVar[str] = N_("The meeting was resumed in public.")
    SAYS_PRIVATE: ClassVar[str] = N_("The meeting was continued in private.")
    public: bool

    @property
    def says(self) -> str:
        """Give the sentence of public or private."""
        return self.SAYS if self.public else self.SAYS_PRIVATE


@kind("chair.taken")
class ChairTaken(Fact, frozen=True, kw_only=True):
    """Somebody else took the Chair."""

    SAYS: ClassVar[str] = N_("%(person)s took the Chair.")
    person: str


@kind("quorum.noted")
class QuorumNoted(Fact, frozen=True, kw_only=True):
    """The States parties present were counted, and whether a delegation had challenged the quorum."""

    SAYS, SAYS_SEVERAL = NP_(
        "%(count)s State party was counted present.", "%(count)s States parties were counted present."
    )
    count: int
    challenged: bool = False

    @property
    def of_how_many(self) -> int:
        """Give the number of States parties."""
        return self.count


@kind("desk.handed-over")
class HandedOver(Fact, frozen=True, kw_only=True):
    """Another officer took over the desk."""

    SAYS: ClassVar[str] = N_("The desk was handed over to %(to)s.")
    to: str


@kind("announcement.made")
class AnnouncementMade(Fact, frozen=True, kw_only=True):
    """An announcement was made."""

    SAYS: ClassVar[str] = N_("An announcement was made: %(text)s")
    text: str
