"""The meeting of the pictures after something happened in it: asked, dropped, suspended, closed, risen."""

from __future__ import annotations

from datetime import timedelta

from plenary.acts.agenda import take_up
from plenary.acts.decisions import object_
from plenary.acts.languages import set_language
from plenary.acts.lists import close_list
from plenary.acts.meetings import adjourn, begin_informals, call_to_order, set_public, suspend
from plenary.acts.procedure import move_motion, raise_point_of_order
from plenary.acts.promises import note_promise
from plenary.acts.report import amend_paragraph, read_paragraph
from plenary.acts.roll_call import answer_roll_call, begin_roll_call, declare_roll_call
from plenary.acts.statements import end_statement
from plenary.desk import Desk
from plenary.fact import DelegationCode, ItemNumber, Language, ParagraphId
from tests.ui import scene
from tests.ui.scene import at, do

AMENDED = {
    "ar": (
        "أحاط الفريق العامل علما بتقرير الأمانة (CTOC/COP/2009/8) وطلب إلى الأمانة أن تواصل عملها.",
        "رحب الفريق العامل بتقرير الأمانة (CTOC/COP/2009/8) وطلب إلى الأمانة أن تواصل عملها رهنا بتوافر الموارد.",
    ),
    "zh": (
        "工作组表示注意到秘书处的报告（CTOC/COP/2009/8），并请秘书处继续开展工作。",
        "工作组欢迎秘书处的报告（CTOC/COP/2009/8），并请秘书处在资源允许的情况下继续开展工作。",
    ),
    "en": (
        (
            "The Working Group took note of the report of the Secretariat (CTOC/COP/2009/8) and requested the Secretariat to "
            "continue its work."
        ),
        (
            "The Working Group welcomed the report of the Secretariat (CTOC/COP/2009/8) and requested the Secretariat to "
            "continue its work, subject to the availability of resources."
        ),
    ),
    "fr": (
        (
            "Le Groupe de travail a pris note du rapport du secrétariat (CTOC/COP/2009/8) et a prié le secrétariat de "
            "poursuivre ses travaux."
        ),
        (
            "Le Groupe de travail a accueilli avec satisfaction le rapport du secrétariat (CTOC/COP/2009/8) et a prié le "
            "secrétariat de poursuivre ses travaux, sous réserve de la disponibilité de ressources."
        ),
    ),
    "ru": (
        (
            "Рабочая группа приняла к сведению доклад Секретариата (CTOC/COP/2009/8) и просила Секретариат продолжать свою "
            "работу."
        ),
        (
            "Рабочая группа приветствовала доклад Секретариата (CTOC/COP/2009/8) и просила Секретариат продолжать свою "
            "работу при наличии ресурсов."
        ),
    ),
    "es": (
        (
            "El Grupo de Trabajo tomó nota del informe de la Secretaría (CTOC/COP/2009/8) y pidió a la Secretaría que "
            "prosiguiera su labor."
        ),
        (
            "El Grupo de Trabajo acogió con beneplácito el informe de la Secretaría (CTOC/COP/2009/8) y pidió a la "
            "Secretaría que prosiguiera su labor, con sujeción a la disponibilidad de recursos."
        ),
    ),
}
"""The words of a paragraph, and as somebody wishes them, in each language."""
FRENCH, FRANCE = Language("fr"), DelegationCode("state:FR")


def asked() -> Desk:
    """Nobody has answered yet."""
    return scene.asked()


def objected() -> Desk:
    """France objects to what was asked."""
    desk = scene.asked()
    do(desk, at(15, 14), object_, FRANCE)
    return desk


def dropped() -> Desk:
    """French is interrupted while Sudan speaks."""
    desk = scene.debated()
    do(desk, at(16, 21, 10), set_language, FRENCH, quality="interrupted", cause="")
    desk.clock.instant = at(16, 22, 40)
    return desk


def heard_again() -> Desk:
    """French is heard again; its record is still open."""
    desk = dropped()
    do(desk, at(16, 23), set_language, FRENCH, quality="good")
    return desk


def ended() -> Desk:
    """Sudan has just ended; the final time still stands."""
    desk = scene.debated()
    do(desk, at(16, 21, 30), end_statement)
    desk.clock.instant = at(16, 22)
    return desk


def last_minute() -> Desk:
    """Sudan has less than a minute left."""
    desk = scene.debated()
    desk.clock.instant = at(16, 22, 40)
    return desk


def ordered() -> Desk:
    """France raised a point of order."""
    desk = scene.debated()
    do(desk, at(16, 21), raise_point_of_order, FRANCE, override=True)
    return desk


def moved() -> Desk:
    """France moved to close the debate."""
    desk = ended()
    do(desk, at(16, 22, 10), move_motion, "close-debate", FRANCE)
    return desk


def called(answers: int = 3) -> Desk:
    """States are called from Nigeria on; so many have answered, every kind of answer among them."""
    desk = ended()
    words = {"text": "To meet in Vienna in 2010", "majority": "two-thirds"}
    do(desk, at(16, 24), begin_roll_call, DelegationCode("state:NG"), **words)
    kinds = ("yes", "no", "abstention", "not-voting")
    every = len(desk.conference.conduct.roll_call.called) if desk.conference.conduct.roll_call else 0
    for place in range(answers or every):
        do(desk, at(16, 24, 5 + place), answer_roll_call, kinds[place % len(kinds)])
    return desk


def all_called() -> Desk:
    """Every State has answered; nobody has declared the result."""
    return called(0)


def put_to_vote() -> Desk:
    """A roll-call has ended: its result was declared."""
    desk = all_called()
    do(desk, at(16, 26), declare_roll_call)
    return desk


def suspended() -> Desk:
    """The meeting is suspended until 4.45 p.m."""
    desk = ended()
    do(desk, at(16, 23), suspend, at(16, 45))
    desk.clock.instant = at(16, 31)
    return desk


def consulting() -> Desk:
    """The body consults informally."""
    desk = ended()
    do(desk, at(16, 23), begin_informals)
    return desk


def in_private() -> Desk:
    """The meeting goes on in private."""
    desk = scene.debated()
    do(desk, at(16, 21), set_public, public=False)
    return desk


def risen() -> Desk:
    """The meeting was adjourned until the next morning."""
    desk = ended()
    do(desk, at(17, 58), adjourn)
    return desk


def promised() -> Desk:
    """Something was promised and is still open when the meeting is to rise."""
    desk = ended()
    do(desk, at(16, 23), note_promise, "The list of participants will be distributed tomorrow.")
    return desk


def late() -> Desk:
    """Interpretation ends in a quarter of an hour."""
    desk = ended()
    desk.clock.instant = at(17, 46)
    return desk


def closed() -> Desk:
    """The list of item 2 was closed."""
    desk = scene.debated()
    do(desk, at(16, 21), close_list)
    return desk


def mended() -> Desk:
    """The floor was given, and that was taken back."""
    desk = scene.debated()
    desk.clock.instant = at(16, 21, 20)
    desk.undo()
    return desk


def adopting() -> Desk:
    """The next morning the draft report is before the meeting."""
    desk = risen()
    begun = at(10, 0) + timedelta(days=1)
    do(desk, begun, call_to_order)
    do(desk, begun + timedelta(minutes=2), take_up, (ItemNumber("5"),))
    return desk


def considered(code: str) -> Desk:
    """A paragraph of the draft is before the meeting, drafted in a language, and an amendment of it."""
    was, now = AMENDED[code]
    desk = adopting()
    begun = desk.clock.now()
    do(desk, begun + timedelta(minutes=1), read_paragraph, ParagraphId("p1"), "6", was)
    do(desk, begun + timedelta(minutes=2), amend_paragraph, ParagraphId("p1"), now)
    return desk
