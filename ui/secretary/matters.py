"""What is before the body besides the list: a point of order, a motion, a question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.motions import MOTION_WORDS
from ui.secretary.panel import Panel, same
from ui.secretary.vacant import Vacancy
from ui.text import begun, in_meeting
from ui.widgets import Paragraph

NO_POINT, ENTER_POINT = N_("No point of order is before the Chair."), N_("O enters one.")
RAISED = N_("%(name)s raised a point of order at %(time)s.")
UP_TO = N_("up to %(minutes)s min; the substance is not discussed")
COUNTED = N_("points of order of this delegation at this meeting: %(count)s")
FURTHER = N_("then: %(names)s")
NO_MOTION, ENTER_MOTION = N_("No motion is before the body."), N_("M enters one.")
MOVED = N_("moved by %(name)s at %(time)s")
SPOKE = {"for": N_("for: %(names)s"), "against": N_("against: %(names)s")}
NOBODY_YET = N_("nobody yet")
GO_ON = N_("M: who speaks on it, the vote, or its withdrawal.")


class Matters(Panel):
    """Shows one matter in plain words."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self._matter = ""
        self._vacancy: Vacancy | None = None
        self.head, self.body = Paragraph(said="strong"), Paragraph(said="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(self.look.px(24) for _ in range(4)))
        column.addWidget(self.head)
        column.addWidget(self.body)
        column.addStretch(1)

    def show_matter(self, name: str) -> None:
        """Show points of order or motions."""
        self._matter = name
        self._show(self.bridge.conference)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the matter as it stands."""
        if not same(before, now, "conduct", "roster", "body"):
            self._show(now)

    def _show(self, now: Conference) -> None:
        head, body = self._motion(now) if self._matter == "motions" else self._point(now)
        self.head.setText(head)
        self.body.setText(body)
        self._vacancy = None if head else self._nothing()
        self.setAccessibleDescription(str(self._vacancy or ""))
        self.update()

    def _nothing(self) -> Vacancy:
        if self._matter == "motions":
            return Vacancy("motion", self.text(NO_MOTION), self.text(ENTER_MOTION))
        return Vacancy("point-of-order", self.text(NO_POINT), self.text(ENTER_POINT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is to say where no matter is before the body."""
        super().paintEvent(event)
        if self._vacancy is not None:
            painter = QPainter(self)
            self._vacancy.paint(painter, self.size(), mirrored=self.isRightToLeft())
            painter.end()

    def _point(self, now: Conference) -> tuple[str, str]:
        point = now.conduct.point
        if point is None:
            return "", ""
        time = in_meeting(now, point.raised, self.tongue)
        said = [self.tongue.isolate(point.subject)] if point.subject else []
        minutes = now.rules.number("limit.point-of-order")
        if minutes:
            said.append(self.text(UP_TO, minutes=self.tongue.number(minutes)))
        count = now.conduct.raised.get(point.delegation, 0)
        if count > 1:
            said.append(self.text(COUNTED, count=self.tongue.number(count)))
        if now.conduct.further:
            names = self.tongue.join([self.speech.name(each.delegation) for each in now.conduct.further])
            said.append(self.text(FURTHER, names=names))
        name = self.speech.name(point.delegation, "sentence")
        return begun(self.text(RAISED, name=name, time=time)), "\n".join(said)

    def _motion(self, now: Conference) -> tuple[str, str]:
        motion = now.conduct.motion
        if motion is None:
            return "", ""
        time = in_meeting(now, motion.moved, self.tongue)
        said = [self.text(MOVED, name=self.speech.name(motion.delegation, "sentence"), time=time)]
        heard = {"for": motion.spoke_for, "against": motion.spoke_against}
        sides = [
            self.text(SPOKE[side], names=self._names(spoke))
            for side, spoke in heard.items()
            if now.rules.number(f"motion.{motion.motion}.{side}")
        ]
        said += [self.tongue.semicolons(sides)] if sides else []
        said.append(self.text(GO_ON))
        return self.text(MOTION_WORDS[motion.motion][0]), "\n".join(said)

    def _names(self, spoke: Sequence[DelegationCode]) -> str:
        return self.tongue.join([self.speech.name(each) for each in spoke]) or self.text(NOBODY_YET)
