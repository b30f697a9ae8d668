"""A second opinion: the meeting told from the lines on disk by a naive model of dictionaries.

Written apart from the program: it knows the record and the words of the field,
and none of the program's nouns.
"""

from __future__ import annotations

import json
from datetime import datetime

BANDS = [
    "secretariat",
    "officer",
    "group",
    "state-party",
    "signatory",
    "non-signatory",
    "observer",
    "un",
    "igo",
    "ngo",
]
SIX = ("ar", "zh", "en", "fr", "ru", "es")
MENDS = {"entry.struck", "entry.restored", "entry.corrected", "body.redacted"}


def told(lines):
    """Tell the meeting from lines as they are kept."""
    meeting = {
        "sitting": "none",
        "held": 0,
        "items": {},
        "current": [],
        "lists": {},
        "speaking": None,
        "languages": dict.fromkeys(SIX, ("full", "good")),
        "incidents": [],
        "strength": dict.fromkeys(SIX),
        "lost": dict.fromkeys(SIX, (0, None)),
        "continuing": None,
        "recording": False,
        "extension": (False, False),
        "seats": {},
        "persons": {},
        "slots": {},
        "place": "",
        "printed": 0,
        "checks": {},
        "question": None,
        "question_at": None,
        "moved": [],
        "nominations": [],
        "called": None,
        "report": False,
        "before": None,
        "bands": dict(zip(BANDS, range(len(BANDS)), strict=True)),
        "regions": {},
        "replied": {},
        "points": 0,
        "promises": [],
    }
    for kind, body, at in standing(lines):
        change = CHANGES.get(kind)
        if change:
            change(meeting, body, at)
    return meeting


def standing(lines):
    """Give kind, body and instant of what holds, after all that was mended."""
    entries = {}
    for line in lines:
        body = json.loads(line.body) if line.body is not None else None
        entries.setdefault(line.entry, []).append((line.kind, body, line.at))
    struck, redacted, corrections = mended(entries)
    for number, told_of in entries.items():
        if number in struck or any(kind in MENDS for kind, _, _ in told_of):
            continue
        valid = [facts for by, facts in corrections.get(number, ()) if by not in struck]
        yield from valid[-1] if valid else [] if number in redacted else told_of


def mended(entries):
    """Give what was struck and redacted, and the corrections of each entry in their order."""
    struck, redacted, corrections = set(), set(), {}
    mends = {"entry.struck": struck.add, "entry.restored": struck.discard, "body.redacted": redacted.add}
    for number, told_of in entries.items():
        target = None
        for kind, body, at in told_of:
            if body is None:
                target = None
            elif kind in mends:
                mends[kind](body["entry"])
            elif kind == "entry.corrected":
                target = body["entry"]
                corrections.setdefault(target, []).append((number, []))
            elif target is not None:
                corrections[target][-1][1].append((kind, body, at))
    return struck, redacted, corrections


def _find(meeting, request):
    for held in meeting["lists"].values():
        for each in held["waiting"]:
            if each["id"] == request:
                return held, each
    raise AssertionError(f"{request} waits nowhere")


STATES = ["state-party", "signatory", "non-signatory"]
LEVELS = ["head-of-state", "head-of-government", "deputy-head", "minister", "vice-minister", ""]


def _band(m, order, each):
    band = "group" if each["capacity"] == "group" else each["category"]
    if order == "region" and band in STATES:
        return min(m["bands"][state] for state in STATES)
    return m["bands"].get(band, len(m["bands"]))


def _rank(m, order, each):
    rank = [each["round"]]
    if order in ("banded", "level", "region"):
        rank.append(_band(m, order, each))
    if order == "level":
        rank.append(LEVELS.index(each["level"]))
    return rank


def _turns(m, order, waiting):
    """Say which of its region each is, where regions take turns."""
    turns, counts = {}, {}
    for each in waiting:
        band = "group" if each["capacity"] == "group" else each["category"]
        region = m["regions"].get(each["delegation"], "")
        turns[each["id"]] = counts.get(region, 0) if order == "region" and region and band in STATES else 0
        if band in STATES:
            counts[region] = counts.get(region, 0) + 1
    return turns


def _sort(m, held):
    order = held["order"]
    if order != "manual":
        held["waiting"].sort(key=lambda each: (each["requested"], each["number"]))
        turns = _turns(m, order, held["waiting"])
        held["waiting"].sort(key=lambda each: (_rank(m, order, each), turns[each["id"]]))


def _insert(m, held, new):
    order, place = held["order"], len(held["waiting"])
    turns = _turns(m, order, [*held["waiting"], new])
    while place:
        other = held["waiting"][place - 1]
        one, two = _rank(m, order, new), _rank(m, order, other)
        sooner = (turns[new["id"]], new["requested"]) < (turns[other["id"]], other["requested"])
        before = one < two if one != two else other["passed"] <= new["passed"] and sooner
        if order == "manual" or not before:
            break
        place -= 1
    held["waiting"].insert(place, new)


def _called(m, _b, at):
    m.update(sitting="open", held=m["held"] + 1, extension=(False, False))
    _missed(m, at)


def _missed(m, at):
    for code, (_, quality) in m["languages"].items():
        if quality == "interrupted":
            m["lost"][code] = (m["lost"][code][0], at)


def _halt(m, at, by):
    if m["speaking"] and m["speaking"]["since"] is not None:
        m["speaking"]["ran"] += (at - m["speaking"]["since"]).total_seconds()
        m["speaking"].update(since=None, by=by)


def _go_on(m, at, by):
    if m["speaking"] and m["speaking"]["since"] is None and m["speaking"]["by"] == by:
        m["speaking"].update(since=at, by="")


def _state(sitting, halt=False, go_on=False):
    def change(m, _b, at):
        m["sitting"] = sitting
        if halt:
            _halt(m, at, "meeting")
            for code in SIX:
                _found(m, code, at)
        if go_on:
            _go_on(m, at, "meeting")
            _missed(m, at)

    return change


def _rose(m, _b, at):
    m.update(sitting="none", recording=False, continuing=None)
    for code in SIX:
        _found(m, code, at)
    m["replied"] = {}
    m["moved"] = []
    for item in m["current"]:
        if m["items"][item] == "open":
            m["items"][item] = "interrupted"
    m["current"] = []


def _taken_up(m, b, _at):
    for item in m["current"]:
        if item not in b["items"] and m["items"][item] == "open":
            m["items"][item] = "interrupted"
    for item in b["items"]:
        m["items"][item] = "open"
    m["current"] = list(b["items"])


def _concluded(m, b, _at):
    for item in b["items"]:
        m["items"][item] = "concluded"
    m["current"] = [item for item in m["current"] if item not in b["items"]]


def _of_slots(m, new):
    """Give the items of every slot their new numbers; those that are gone are left out."""
    for slot in m["slots"].values():
        slot["items"] = [new[item] for item in slot["items"] if item in new]


def _of_paragraph(m, new):
    """Give the paragraph before the body the number of its item; one whose item is gone is not before it any more."""
    part, _, item = (m["before"] or "").partition(".")
    if part == "summary":
        m["before"] = f"summary.{new[item]}" if item in new else None


def _revised(m, b, _at):
    new = {each["was"]: each["number"] for each in b["listed"] if each["was"] is not None}
    m["items"] = {
        each["number"]: "not-opened" if each["was"] is None else m["items"][each["was"]]
        for each in b["listed"]
    }
    m["current"] = [new[item] for item in m["current"] if item in new]
    _of_slots(m, new)
    _of_paragraph(m, new)


def _programmed(m, b, _at):
    slot = m["slots"].setdefault(b["slot"], {"cancelled": False})
    slot.update(items=list(b["items"]), when=(b["date"], b["start"], b["end"]))


def _put(m, b, _at):
    for slot in b["left"]:
        m["slots"][slot]["items"] = [item for item in m["slots"][slot]["items"] if item != b["item"]]
    m["slots"][b["slot"]]["items"].append(b["item"])


def _represented(m, b, _at):
    m["persons"].setdefault(b["delegation"], {})[b["person"]] = b["title"]


def _amended(m, b, _at):
    item = b["item"]
    if b["action"] == "add":
        m["items"][item] = "not-opened"
    elif b["action"] == "renumber":
        new = {key: b["number"] + key[len(item) :] for key in m["items"] if _within(key, item)}
        _of_paragraph(m, {key: key for key in (*m["items"], "2")} | new)
        m["items"] = {new.get(key, key): state for key, state in m["items"].items()}
        m["current"] = [new.get(key, key) for key in m["current"]]
        _of_slots(
            m, {number: new.get(number, number) for slot in m["slots"].values() for number in slot["items"]}
        )
    elif b["action"] == "delete":
        _of_slots(
            m, {key: key for slot in m["slots"].values() for key in slot["items"] if not _within(key, item)}
        )
        _of_paragraph(m, {key: key for key in (*m["items"], "2") if not _within(key, item)})
        m["items"] = {key: state for key, state in m["items"].items() if not _within(key, item)}


def _within(number, item):
    return number == item or number.startswith((item + " (", item + "."))


def _listed(m, b, _at):
    m["items"][b["number"]] = "not-opened"


def _list_opened(m, b, _at):
    held = {"order": b["order"], "waiting": [], "closed": False, "purpose": b["purpose"], "inscribed": 0}
    m["lists"][b["list"]] = held


def _ordered(m, b, _at):
    m["lists"][b["list"]]["order"] = b["order"]
    _sort(m, m["lists"][b["list"]])


def _inscribed(m, b, _at):
    keep = ("delegation", "category", "capacity", "level")
    held = m["lists"][b["list"]]
    new = {"id": b["request"], "passed": 0, "requested": datetime.fromisoformat(b["requested"]), "round": 0}
    if held["purpose"] == "reply":
        waits = [each for each in held["waiting"] if each["delegation"] == b["delegation"]]
        new["round"] = m["replied"].get((b["delegation"], b["list"]), 0) + len(waits) + 1
    held["inscribed"] += 1
    new["number"] = held["inscribed"]
    _insert(m, held, new | {key: b[key] for key in keep})


def _detailed(m, b, _at):
    held, each = _find(m, b["request"])
    moves = held["order"] == "level" and each["level"] != b["level"]
    each["level"] = b["level"]
    if moves:
        held["waiting"].remove(each)
        _insert(m, held, each)


def _withdrawn(m, b, _at):
    held, each = _find(m, b["request"])
    held["waiting"].remove(each)


def _passed(m, b, _at):
    held, each = _find(m, b["request"])
    held["waiting"].remove(each)
    each["passed"] += 1
    place = len(held["waiting"])
    order = held["order"]
    while order != "manual" and place and _rank(m, order, held["waiting"][place - 1]) > _rank(m, order, each):
        place -= 1
    held["waiting"].insert(place, each)


def _moved(m, b, _at):
    held, each = _find(m, b["request"])
    held["waiting"].remove(each)
    ids = [other["id"] for other in held["waiting"]]
    held["waiting"].insert(ids.index(b["before"]) if b["before"] else len(ids), each)


def _swapped(m, b, _at):
    held, one = _find(m, b["request"])
    _, other = _find(m, b["swapped"])
    i, j = held["waiting"].index(one), held["waiting"].index(other)
    held["waiting"][i], held["waiting"][j] = other, one


def _yielded(m, b, _at):
    _, each = _find(m, b["request"])
    each.update(delegation=b["to"], category=b["category"], capacity="national", level="")


def _given(m, b, at):
    held, each = _find(m, b["request"])
    held["waiting"].remove(each)
    speaker = {"delegation": each["delegation"], "since": at, "ran": 0.0, "by": "", "called": each}
    m["speaking"] = speaker | {"id": b["statement"], "list": b["list"]}


def _paused(m, _b, at):
    _halt(m, at, "officer")


def _resumed(m, _b, at):
    m["speaking"].update(since=at, by="")


def _ended(m, _b, _at):
    speaking = m["speaking"]
    if m["lists"][speaking["list"]]["purpose"] == "reply":
        key = (speaking["delegation"], speaking["list"])
        m["replied"][key] = m["replied"].get(key, 0) + 1
    m["speaking"] = None


def _replaced(m, b, _at):
    right = None
    if b["request"]:
        held, right = _find(m, b["request"])
        held["waiting"].remove(right)
    if m["speaking"]["called"]:
        m["lists"][m["speaking"]["list"]]["waiting"].insert(0, m["speaking"]["called"])
    m["speaking"].update(delegation=b["to"], called=right)


def _found(m, code, at):
    """Add up what was lost of a language until now."""
    lost, since = m["lost"][code]
    m["lost"][code] = (lost + (max(0, (at - since).total_seconds()) if since else 0), None)


def _language(m, b, at):
    code, gone = b["language"], b["quality"] == "interrupted"
    was = m["languages"][code][1] == "interrupted"
    m["languages"][code] = (b["coverage"], b["quality"])
    if gone and not was:
        m["incidents"].append((code, False))
    if not gone:
        m["incidents"] = [(each, back or each == code) for each, back in m["incidents"]]
        _found(m, code, at)
    elif m["lost"][code][1] is None and m["sitting"] == "open":
        m["lost"][code] = (m["lost"][code][0], at)


def _incident_closed(m, b, _at):
    first = next(each for each in m["incidents"] if each[0] == b["language"])
    m["incidents"].remove(first)


def _answered(m, _b, _at):
    m.update(question=None, continuing=None)


def _elected(m, b, _at):
    several = b["office"] == "vice-chair"
    m["nominations"] = [
        (office, person)
        for office, person in m["nominations"]
        if office != b["office"] or (several and person != b["person"])
    ]


def _vote_answered(m, b, _at):
    m["called"] = [(state, b["answer"] if state == b["delegation"] else how) for state, how in m["called"]]


def _vote_taken(m, b, _at):
    """A vote on a proposal is the result of the one that went on."""
    if b["about"] == "proposal":
        m["called"] = None


def _motion_decided(m, _b, _at):
    """The question that was asked about a motion goes with it."""
    moved = m["moved"].pop()
    if m["question"] is not None and m["question_at"] >= moved:
        m["question"] = None


def _extended(m, b, _at):
    m["extension"] = (False, b["granted"] or m["extension"][1])


def _seated(m, b, _at):
    m["seats"][b["delegation"]] = b["category"]
    m["regions"][b["delegation"]] = b["region"]


def _banded(m, said):
    was = dict(m["bands"])
    _other_bands(m, said)
    for held in m["lists"].values():
        if held["order"] in ("banded", "level", "region") and m["bands"] != was:
            _regroup(m, held, was)


def _regroup(m, held, was):
    """Let each in turn overtake those that bands put behind it now and did not before; nobody overtakes their own kind."""
    order, waiting = held["order"], held["waiting"]
    turns = _turns(m, order, sorted(waiting, key=lambda each: (each["requested"], each["number"])))

    def time(each):
        return each["passed"], turns[each["id"]], each["requested"], each["number"]

    held["waiting"] = []
    for new in waiting:
        before, after = _rank({"bands": was}, order, new), _rank(m, order, new)
        behind = len(held["waiting"])
        for place, other in reversed(list(enumerate(held["waiting"]))):
            others_before, others_after = _rank({"bands": was}, order, other), _rank(m, order, other)
            if after == others_after:
                if before == others_before or time(other) <= time(new):
                    break
                behind = place
            elif after < others_after and not before < others_before:
                behind = place
        held["waiting"].insert(behind, new)


def _other_bands(m, said):
    bands = [band.split("+") for band in said.split()]
    if sorted(each for band in bands for each in band) == sorted(BANDS):
        m["bands"] = {each: rank for rank, band in enumerate(bands) for each in band}
    else:
        m["bands"] = dict(zip(BANDS, range(len(BANDS)), strict=True))


def _rule_set(m, b, _at):
    if b["name"] == "bands":
        _banded(m, b["value"])


def _raised(m, _b, at):
    m["points"] += 1
    _halt(m, at, "point-of-order")


def _ruled(m, _b, at):
    m["points"] -= 1
    if not m["points"]:
        _go_on(m, at, "point-of-order")


def _set(key, value):
    def change(m, _b, _at):
        m[key] = value

    return change


def _paragraph_settled(meeting, body, _at):
    if meeting["before"] == body["paragraph"]:
        meeting["before"] = None


CHANGES = {
    "item.listed": _listed,
    "agenda.amended": _amended,
    "agenda.revised": _revised,
    "conference.announced": lambda m, b, _at: m.update(place=b["place"]),
    "slot.programmed": _programmed,
    "slot.revised": _programmed,
    "slot.cancelled": lambda m, b, _at: m["slots"][b["slot"]].update(cancelled=True),
    "programme.changed": _put,
    "representative.named": _represented,
    "meeting.called-to-order": _called,
    "meeting.suspended": _state("suspended", halt=True),
    "meeting.resumed": _state("open", go_on=True),
    "meeting.adjourned": _rose,
    "informals.begun": _state("informal", halt=True),
    "informals.ended": _state("open", go_on=True),
    "items.taken-up": _taken_up,
    "items.concluded": _concluded,
    "list.opened": _list_opened,
    "list.closed": lambda m, b, _at: m["lists"][b["list"]].update(closed=True),
    "list.reopened": lambda m, b, _at: m["lists"][b["list"]].update(closed=False),
    "list.ordered": _ordered,
    "list.printed": lambda m, b, _at: m.update(printed=b["number"]),
    "check.noted": lambda m, b, _at: m["checks"].update({(b["check"], b["slot"]): b["done"]}),
    "request.inscribed": _inscribed,
    "request.detailed": _detailed,
    "request.withdrawn": _withdrawn,
    "request.passed-over": _passed,
    "request.moved": _moved,
    "request.swapped": _swapped,
    "request.yielded": _yielded,
    "floor.given": _given,
    "statement.paused": _paused,
    "statement.resumed": _resumed,
    "statement.ended": _ended,
    "speaker.replaced": _replaced,
    "point-of-order.raised": _raised,
    "point-of-order.ruled": _ruled,
    "promise.noted": lambda m, b, _at: m["promises"].append(b["promise"]),
    "promise.settled": lambda m, b, _at: m["promises"].remove(b["promise"]),
    "delegation.seated": _seated,
    "rules.chosen": lambda m, b, _at: _banded(m, dict(b["values"]).get("bands", "")),
    "rules.set": _rule_set,
    "language.set": _language,
    "question.asked": lambda m, b, at: m.update(question=b["text"], question_at=at, continuing=None),
    "motion.moved": lambda m, _b, at: m["moved"].append(at),
    "motion.decided": _motion_decided,
    "officer.nominated": lambda m, b, _at: m["nominations"].append((b["office"], b["person"])),
    "officer.elected": _elected,
    "roll-call.begun": lambda m, b, _at: m.update(called=[(state, "") for state in b["called"]]),
    "roll-call.answered": _vote_answered,
    "roll-call.abandoned": _set("called", None),
    "vote.taken": _vote_taken,
    "question.withdrawn": _answered,
    "decision.recorded": _answered,
    "continuation.asked": lambda m, b, _at: m.update(continuing=b["language"]),
    "continuation.agreed": _answered,
    "incident.closed": _incident_closed,
    "booth.staffed": lambda m, b, _at: m["strength"].update({b["language"]: b["strength"]}),
    "recording.started": _set("recording", True),
    "extension.asked": lambda m, _b, _at: m.update(extension=(True, m["extension"][1])),
    "services.extended": _extended,
    "paragraph.read": lambda m, b, _at: m.update(before=b["paragraph"]),
    **{f"paragraph.{what}": _paragraph_settled for what in ("adopted", "deferred", "deleted")},
    "report.adopted": lambda m, _b, _at: m.update(report=True, before=None),
}
