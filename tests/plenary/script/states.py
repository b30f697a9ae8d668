"""A meeting in each of the states in which practice says that a formula is spoken, by the name of the formula."""

from __future__ import annotations

from datetime import timedelta

from plenary.acts.agenda import submit_document, take_up
from plenary.acts.decisions import ask, object_, record_decision
from plenary.acts.languages import ask_to_continue, relay_request, set_language
from plenary.acts.lists import announce_closing, close_list
from plenary.acts.meetings import adjourn, announce, call_to_order, preside, set_public, suspend
from plenary.acts.procedure import (
    appeal_ruling,
    decide_motion,
    move_motion,
    raise_point_of_order,
    request_reply,
    rule_on_point_of_order,
)
from plenary.acts.programme import adopt_programme
from plenary.acts.report import adopt_report, amend_paragraph, read_paragraph, write_placeholder
from plenary.acts.requests import inscribe, pass_over
from plenary.acts.roll_call import answer_roll_call, begin_roll_call
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.votes import count_ballot, nominate, record_vote
from tests.desks import AGENDA, TEN, new_desk, sitting_desk
from tests.plenary.script.walking import before, done

SUDAN, NIGERIA, UNICRI = "state:SD", "state:NG", "entity:UNICRI"
PANELLIST = {"capacity": "panellist", "person": "Ms. A"}


def late():
    desk = new_desk()
    desk.clock.move(minutes=5)
    return desk


def opened(symbol=""):
    return done((call_to_order,), desk=before(symbol=symbol))


def at_1b(symbol=""):
    return done((take_up, ("1 (b)",)), desk=opened(symbol))


def over_time():
    desk = done((inscribe, SUDAN), (give_floor,))
    desk.clock.move(minutes=9)
    return desk


def last_hour():
    desk = done((inscribe, SUDAN))
    desk.clock.move(hours=2, minutes=10)
    return desk


def heard(*then):
    return done((inscribe, SUDAN), (give_floor,), (end_statement,), *then)


def drafted():
    return done((submit_document, "XX/WG.9/2009/L.2", "Draft", ("2",)), desk=heard())


def reporting(*steps):
    return done((adopt_programme,), (take_up, ("5",)), *steps)


def finished(**words):
    """The last meeting, everything concluded and the report adopted."""
    desk = before(slots=(), **words)
    return done((call_to_order,), (take_up, ("5",)), (adopt_report,), desk=desk)


def voted(for_, against):
    return done((record_vote, for_, against, 2, {"text": "To meet", "majority": "simple"}))


def called(drawn=SUDAN, method="roll-call", answers=()):
    words = {"text": "To meet", "method": method, "drawn": drawn, "majority": "simple"}
    desk = done((inscribe, SUDAN), (inscribe, NIGERIA), (begin_roll_call, words))
    return done(*((answer_roll_call, each) for each in answers), desk=desk)


def ruled(*then):
    return done((raise_point_of_order, SUDAN), (rule_on_point_of_order, "It is in order."), *then)


def appealed(for_, against):
    return ruled((appeal_ruling, NIGERIA, "", for_, against))


def nominated(*persons):
    return done(*((nominate, "chair", person, SUDAN) for person in persons))


def restored():
    return done(
        (set_language, "ru", {"quality": "interrupted"}),
        (suspend,),
        (set_language, "ru", {"quality": "good"}),
    )


def decided_in_private():
    return done(
        (set_public, {"public": False}), (ask, "To invite"), (record_decision, "consensus"),
        (set_public, {"public": True}),
    )  # fmt: skip


def in_slot(place, desk=None):
    """The meeting of a slot of the programme, at its hour, without an item taken up."""
    desk = desk or done((adjourn,))
    slot = AGENDA.slots[place]
    day = (slot.date - AGENDA.slots[0].date).days
    desk.clock.instant = TEN + timedelta(days=day, hours=slot.start.hour - 10)
    desk.perform(call_to_order)
    return desk


def motioned(motion, desk=None):
    return done((move_motion, motion, SUDAN), (decide_motion, "carried"), desk=desk)


def closing():
    """The time at which the closing of the list was announced for has come, and somebody still waits."""
    desk = done((inscribe, SUDAN), (announce_closing, TEN + timedelta(minutes=2)))
    desk.clock.move(minutes=3)
    return desk


def absent():
    desk = done((inscribe, SUDAN), (inscribe, NIGERIA))
    return done((pass_over, desk.conference.floor.lists["2"].requests[0].id), desk=desk)


SESSION = {"session": "Fifth session", "body": "Conference of the Parties"}
STATES = {
    "F01": new_desk,
    "F02": new_desk,
    "F02-session": lambda: before(**SESSION),
    "F03": opened,
    "F04": lambda: at_1b("XX/1"),
    "F04-plain": at_1b,
    "F05": lambda: done((ask, "To meet")),
    "F06": lambda: at_1b("XX/1"),
    "F06-plain": at_1b,
    "F07": at_1b,
    "F08": sitting_desk,
    "F09": last_hour,
    "F09-now": heard,
    "F10": closing,
    "F11": opened,
    "F11b": lambda: in_slot(1, desk=heard((adjourn,))),
    "F12": sitting_desk,
    "F13": sitting_desk,
    "F14": lambda: done((inscribe, SUDAN)),
    "F14b": lambda: done((inscribe, SUDAN, {"on_behalf_of": ("group:G77",)})),
    "F15": lambda: done((inscribe, UNICRI)),
    "F16": lambda: done((inscribe, SUDAN), (give_floor,)),
    "F17": lambda: done((inscribe, SUDAN), (inscribe, NIGERIA), (inscribe, UNICRI)),
    "F17-last": lambda: done((inscribe, SUDAN), (inscribe, NIGERIA)),
    "F17-panel": lambda: done((inscribe, SUDAN), (inscribe, NIGERIA, PANELLIST), (inscribe, UNICRI)),
    "F17-panel-last": lambda: done((inscribe, SUDAN), (inscribe, NIGERIA, PANELLIST)),
    "F18": over_time,
    "F19": lambda: done((relay_request, "slower")),
    "F20": lambda: done((raise_point_of_order, SUDAN)),
    "F21": lambda: done((raise_point_of_order, SUDAN)),
    "F22": lambda: heard((request_reply, NIGERIA), (close_list,)),
    "F23": lambda: heard((close_list,)),
    "F24": heard,
    "F25-open": lambda: motioned("suspend"),
    "F26": lambda: done((suspend,)),
    "F27": lambda: motioned("adjourn", desk=in_slot(1)),
    "F27-today": lambda: motioned("adjourn"),
    "F27-open": finished,
    "F28": opened,
    "F29": lambda: done((set_language, "ru", {"quality": "interrupted"})),
    "F29b": restored,
    "F32": lambda: done((write_placeholder, "symbol", "XX/L.1"), (take_up, ("5",))),
    "F32-plain": reporting,
    "F33": lambda: reporting((read_paragraph, "1", "1", "First.")),
    "F34": lambda: reporting((read_paragraph, "1", "1", "First."), (amend_paragraph, "1", "Mended.")),
    "F35": reporting,
    "F36": lambda: reporting((adopt_report,)),
    "F37": finished,
    "F37-session": lambda: finished(**SESSION),
    "F38": lambda: done((move_motion, "suspend", SUDAN)),
    "F38-adjourn": lambda: done((move_motion, "adjourn", SUDAN)),
    "F39": lambda: done((move_motion, "adjourn-debate", SUDAN)),
    "F40": lambda: done((move_motion, "close-debate", SUDAN)),
    "F41": lambda: done((move_motion, "suspend", SUDAN)),
    "F42": drafted,
    "F43": drafted,
    "F43-vote": lambda: done((ask, "To meet"), (object_, NIGERIA)),
    "F43-position": lambda: done((ask, "To meet"), (record_decision, "consensus")),
    "F43-after": lambda: voted(3, 1),
    "F44": lambda: done((ask, "To meet"), (object_, NIGERIA)),
    "F44-carried": lambda: called(answers=("yes", "yes")),
    "F44-lost": lambda: voted(1, 3),
    "F44-equal": lambda: called(answers=("yes", "no")),
    "F44-roll-call": called,
    "F44-recorded": lambda: called(None, "recorded"),
    "F44-call": lambda: called(answers=("yes",)),
    "F44-check": lambda: called(answers=("yes", "not-voting")),
    "F44-motion": lambda: done((move_motion, "suspend", SUDAN), (decide_motion, "", 5, 1)),
    "F44-motion-lost": lambda: done((move_motion, "suspend", SUDAN), (decide_motion, "", 1, 1)),
    "F45": lambda: done((announce, "The list closes at noon.")),
    "F45-secretary": opened,
    "F46": late,
    "F46-silence": lambda: done((call_to_order,), desk=before(profile="unga-plenary")),
    "F47": absent,
    "F48": lambda: done((preside, "Ms. A")),
    "F49": lambda: done(
        (set_language, "ru", {"quality": "interrupted"}), (ask_to_continue, "ru", "To go on")
    ),
    "F50": lambda: done((relay_request, "microphone")),
    "F50-channel": lambda: done((set_language, "ru", {"quality": "degraded"})),
    "F51": lambda: reporting((read_paragraph, "1", "1", "First."), (inscribe, SUDAN)),
    "F51-read": lambda: reporting((read_paragraph, "1", "1", "First."), (amend_paragraph, "1", "Mended.")),
    "F53": lambda: nominated("Ms. A"),
    "F53-ballot": lambda: nominated("Ms. A", "Mr. B"),
    "F53-elected": lambda: done((count_ballot, "chair", ("Ms. A", "Mr. B"), (7, 3))),
    "F53-none": lambda: done((count_ballot, "chair", ("Ms. A", "Mr. B"), (5, 5))),
    "F54": ruled,
    "F54-stands": lambda: appealed(3, 3),
    "F54-overruled": lambda: appealed(5, 3),
    "F55": decided_in_private,
    "F56": lambda: done((ask, "To meet"), (object_, NIGERIA)),
    "F57": lambda: done((set_public, {"public": False})),
    "F57-public": lambda: done((set_public, {"public": False}), (set_public, {"public": True})),
}
