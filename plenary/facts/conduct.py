"""Facts about the conduct of business: points of order, replies, motions."""

from typing import ClassVar

from plenary.fact import DelegationCode, Fact, kind
from plenary.tongue import N_


@kind("point-of-order.raised")
class PointOfOrderRaised(Fact, frozen=True, kw_only=True):
    """A representative rose to a point of order; the statement on the floor is interrupted.

    ``allowed``: it is no right of the delegation, and the Chair allowed it.
    """

    SAYS: ClassVar[str] = N_("%(delegation)s raised a point of order.")
    delegation: DelegationCode
    subject: str = ""
    allowed: bool = False


@kind("point-of-order.ruled")
class PointOfOrderRuled(Fact, frozen=True, kw_only=True):
    """The presiding officer ruled on the point of order."""

    SAYS: ClassVar[str] = N_("The Chair ruled on the point of order raised by %(delegation)s: %(ruling)s")
    delegation: DelegationCode
    ruling: str


@kind("ruling.appealed")
class RulingAppealed(Fact, frozen=True, kw_only=True):
    """A ruling was appealed against and the appeal was put at once; outcome: stands or overruled."""

    SAYS: ClassVar[str] = N_("%(delegation)s appealed against the ruling: %(outcome)s.")
    delegation: DelegationCode
    outcome: str


@kind("motion.moved")
class MotionMoved(Fact, frozen=True, kw_only=True):
    """A procedural motion: suspend, adjourn, adjourn-debate or close-debate."""

    SAYS: ClassVar[str] = N_("%(delegation)s moved: %(motion)s.")
    motion: str
    delegation: DelegationCode


@kind("motion.spoken-on")
class MotionSpokenOn(Fact, frozen=True, kw_only=True):
    """A delegation spoke for or against the motion."""

    SAYS: ClassVar[str] = N_("%(delegation)s spoke in favour of the motion.")
    SAYS_AGAINST: ClassVar[str] = N_("%(delegation)s spoke against the motion.")
    delegation: DelegationCode
    side: str

    @property
    def says(self) -> str:
        """Give the sentence of the side."""
        return self.SAYS_AGAINST if self.side == "against" else self.SAYS


@kind("motion.decided")
class MotionDecided(Fact, frozen=True, kw_only=True):
    """The motion was carried, lost or withdrawn."""

    SAYS: ClassVar[str] = N_("The motion was carried.")
    SAYS_LOST: ClassVar[str] = N_("The motion was rejected.")
    SAYS_WITHDRAWN: ClassVar[str] = N_("The motion was withdrawn.")
    outcome: str

    @property
    def says(self) -> str:
        """Give the sentence of the outcome."""
        return {"lost": self.SAYS_LOST, "withdrawn": self.SAYS_WITHDRAWN}.get(self.outcome, self.SAYS)
