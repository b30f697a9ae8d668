"""Views of the chair's screen as the design draws them, for the tests that look."""

from __future__ import annotations

from msgspec.structs import replace

from ui.models.held import Held
from ui.models.stages import Stage
from ui.painting.hall.status import StatusFace
from ui.painting.values import Capacity, LanguageFace, LanguageState, countdown, face, ready
from ui.podium.view import Formula, NextSpeaker, PodiumView
from ui.text import WallTime


def languages(*worse: LanguageFace) -> tuple[LanguageFace, ...]:
    """The six languages, all full but those given."""
    told = {each.letter: each for each in worse}
    return tuple(told.get(letter, LanguageFace(letter, LanguageState.FULL)) for letter in "ACEFRS")


RUNNING = PodiumView(
    stage=Stage.RUNNING,
    wall=WallTime("4.21", "p.m."),
    body="Open-ended Interim Working Group of Government Experts on Technical Assistance",
    meeting="Thursday, 1 October 2009 · Vienna",
    item_number="2",
    item_title="Review of technical assistance needs",
    headline="Sudan",
    capacity=Capacity("on behalf of the", "Group of 77 and China"),
    clock=face(287, 420),
    next_caption="Next",
    next=(
        NextSpeaker("Nigeria", "African Group"),
        NextSpeaker("Sweden", "European Union"),
        NextSpeaker("Mexico"),
    ),
    more="and 6 more, about 28 min",
    status=StatusFace(
        list_word="List open",
        list_note="closes 4.30 p.m.",
        languages=languages(LanguageFace("R", LanguageState.DEGRADED, "degraded")),
        services_caption="Interpretation",
        services="1 h 39 min left",
    ),
    formula=Formula(
        "Say when Sudan ends",
        ("“I thank the representative of the Sudan. I give the floor to the representative of Nigeria.”",),
    ),
)
OVER = replace(
    RUNNING,
    clock=face(467, 420),
    formula=Formula("Say now", ("“The time allotted has expired. I request the speaker to conclude.”",)),
    message="Mexico after Canada: minister arriving.",
)
SUSPENDED = replace(
    RUNNING,
    stage=Stage.SUSPENDED,
    headline="Suspended",
    capacity=Capacity("until", "4.45 p.m."),
    clock=countdown(750, 900),
    clock_word="Until resumption",
)
LONGEST = replace(
    RUNNING,
    item_number="3",
    item_title="Coordination among technical assistance providers for the implementation of the United Nations "
    "Convention against Transnational Organized Crime and the Protocols thereto",
    headline="United Kingdom of Great Britain and Northern Ireland",
    capacity=Capacity("on behalf of the", "European Union and its member States"),
    next=(
        NextSpeaker("Venezuela (Bolivarian Republic of)", "Group of Latin American and Caribbean States"),
        NextSpeaker("United Nations Interregional Crime and Justice Research Institute"),
        NextSpeaker("Democratic People’s Republic of Korea"),
    ),
    formula=Formula(
        "Say when the United Kingdom of Great Britain and Northern Ireland ends", ("“I thank you. ” " * 30,)
    ),
    message="The Minister of Justice is arriving; take the delegation after Canada and before the observers, please. "
    * 2,
)
STAGES = {
    "before": replace(
        RUNNING,
        stage=Stage.BEFORE,
        headline="1st meeting",
        clock=countdown(2880, 3600),
        clock_word="Until the opening",
        next=(NextSpeaker("Opening of the meeting", number="1 (a)"),),
        more="",
    ),
    "running": RUNNING,
    "last minute": replace(RUNNING, clock=face(379, 420)),
    "over": OVER,
    "paused": replace(RUNNING, clock=face(287, 420, paused=True)),
    "no floor": replace(RUNNING, stage=Stage.NO_FLOOR, clock=ready(300)),
    "ended": replace(RUNNING, stage=Stage.ENDED, clock=face(400, 420, ended=True)),
    "suspended": SUSPENDED,
    "informal": replace(RUNNING, stage=Stage.INFORMAL, headline="Informal consultations", clock=None),
    "adjourned": replace(RUNNING, stage=Stage.ADJOURNED, headline="Adjourned", clock=None, formula=None),
    "closed": replace(RUNNING, mark="Private meeting", formula=None),
    "longest": LONGEST,
    "card": replace(RUNNING, held=Held.CARD),
    "blank": replace(RUNNING, held=Held.BLANK),
}
