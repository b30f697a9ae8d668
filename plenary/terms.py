"""The words of the field for what facts keep as short codes: categories, orders, outcomes."""

from __future__ import annotations

from collections.abc import Mapping

from plenary.tongue import N_

CATEGORIES: Mapping[str, str] = {
    "secretariat": N_("Secretariat"),
    "officer": N_("officer"),
    "group": N_("group of States"),
    "state": N_("State"),
    "state-party": N_("State party"),
    "signatory": N_("signatory State"),
    "non-signatory": N_("non-signatory State"),
    "observer": N_("observer"),
    "un": N_("United Nations entity"),
    "reio": N_("regional economic integration organization"),
    "igo": N_("intergovernmental organization"),
    "ngo": N_("non-governmental organization"),
    "reply": N_("right of reply"),
    "reply.1": N_("first reply"),
    "reply.2": N_("second reply"),
    "explanation": N_("explanation of vote"),
}

PURPOSES: Mapping[str, str] = {
    "main": N_("list of speakers"),
    "reply": N_("right of reply"),
    "before-vote": N_("explanations before the vote"),
    "after-vote": N_("explanations after the vote"),
}

PASSED_OVER = N_("passed over")

ORDERS: Mapping[str, str] = {
    "request": N_("by request"),
    "banded": N_("by category"),
    "level": N_("by level"),
    "region": N_("regions in turn"),
    "manual": N_("by hand"),
}

SITTINGS: Mapping[str, str] = {
    "open": N_("open"),
    "suspended": N_("suspended"),
    "informal": N_("informal"),
}
"""How the meeting that sits stands."""

COVERAGES: Mapping[str, str] = {
    "full": N_("into and from"),
    "into": N_("into only"),
    "from": N_("from only"),
    "none": N_("not scheduled"),
}

QUALITIES: Mapping[str, str] = {
    "good": N_("good"),
    "degraded": N_("degraded"),
    "interrupted": N_("interrupted"),
}

RELAY = N_("relay via %(language)s")
"""How a language is heard that comes through another one."""

ACTIONS: Mapping[str, str] = {
    "add": N_("added"),
    "retitle": N_("retitled"),
    "renumber": N_("renumbered"),
    "delete": N_("deleted"),
}

MOTIONS: Mapping[str, str] = {
    "suspend": N_("suspension of the meeting"),
    "adjourn": N_("adjournment of the meeting"),
    "adjourn-debate": N_("adjournment of the debate"),
    "close-debate": N_("closure of the debate"),
}

OUTCOMES: Mapping[str, str] = {
    "carried": N_("carried"),
    "lost": N_("lost"),
    "withdrawn": N_("withdrawn"),
    "stands": N_("the ruling stood"),
    "overruled": N_("the ruling was overruled"),
}

SIDES: Mapping[str, str] = {"for": N_("in favour"), "against": N_("against")}

MOMENTS: Mapping[str, str] = {"before": N_("before the vote"), "after": N_("after the vote")}

REQUESTS: Mapping[str, str] = {
    "slower": N_("speak more slowly"),
    "microphone": N_("use the microphone"),
    "sound": N_("sound problem"),
}

DIRECTIONS: Mapping[str, str] = {
    "into": N_("into the language"),
    "from": N_("from the language"),
    "both": N_("both directions"),
}

LATENESS: Mapping[str, str] = {
    "quorum": N_("no quorum"),
    "chair-absent": N_("the Chair was absent"),
    "consultations": N_("consultations"),
    "documents-late": N_("documents were late"),
    "technical": N_("technical fault or interpretation"),
    "security": N_("security"),
}
"""Why a meeting started late (practice R-7.2); any other cause is in the words that were typed."""

SYMPTOMS: Mapping[str, str] = {
    "no-sound": N_("no sound"),
    "noise": N_("noise"),
    "distortion": N_("distortion"),
    "wrong-language": N_("wrong language"),
    "interpreter-absent": N_("interpreter absent"),
    "relay-lost": N_("relay lost"),
    "speaker-unintelligible": N_("remote speaker unintelligible"),
}

REPORTERS: Mapping[str, str] = {
    "booth": N_("booth"),
    "delegation": N_("delegation"),
    "technician": N_("technician"),
    "secretary": N_("secretary"),
}

INCIDENT_ACTIONS: Mapping[str, str] = {
    "suspended": N_("the meeting was suspended"),
    "repeated": N_("the statement was repeated"),
    "continued": N_("the meeting continued with consent"),
    "restored": N_("interpretation was restored"),
}

ROLES: Mapping[str, str] = {
    "viewer": N_("viewer"),
    "assistant": N_("assistant"),
    "secretary": N_("secretary"),
}

LEVELS: Mapping[str, str] = {
    "head-of-state": N_("Head of State"),
    "head-of-government": N_("Head of Government"),
    "deputy-head": N_("Deputy Head of State or Government"),
    "minister": N_("Minister"),
    "vice-minister": N_("Vice-Minister"),
}

MODES: Mapping[str, str] = {
    "room": N_("in the room"),
    "remote": N_("remote"),
    "video": N_("video"),
    "written": N_("written statement"),
}

CAPACITIES: Mapping[str, str] = {
    "joint": N_("joint statement"),
    "personal": N_("in a personal capacity"),
    "panellist": N_("panellist"),
    "keynote": N_("keynote speaker"),
}

OFFICES: Mapping[str, str] = {
    "chair": N_("Chair"),
    "vice-chair": N_("Vice-Chair"),
    "rapporteur": N_("Rapporteur"),
    "president": N_("President"),
    "vice-president": N_("Vice-President"),
}

CHECKS: Mapping[str, str] = {
    "nameplates": N_("nameplates and seating, from the place drawn by lot"),
    "podium": N_("the podium: nameplates, water, gavel"),
    "documents": N_("the documents of the day"),
    "channels": N_("a test of the six channels with the technician"),
    "recording": N_("the recording of the floor"),
    "screens": N_("the screens of the Chair and of the room"),
    "booth-list": N_("the list of the day for the booths"),
    "statements": N_("the texts of statements, sorted for the booths"),
    "script": N_("the script in its final form"),
    "briefing": N_("the briefing of the Chair"),
    "chime": N_("the chime, ten minutes before the meeting"),
    "quorum": N_("the count of the States present"),
    "announcements": N_("announcements: documents, deadlines, rooms, time limits"),
    "time-left": N_("the time left and the speakers left"),
    "extension": N_("the booths asked for an extension, or the adjournment prepared"),
    "speakers-filed": N_("the list of those who spoke"),
    "statements-filed": N_("the files of the statements"),
    "attendance": N_("the attendance"),
    "incidents": N_("the sheet of incidents"),
    "paragraphs": N_("the first paragraphs of the report"),
}
"""The usual points of the checklist of a meeting (practice 3.2)."""

METHODS = {
    "show-of-hands": N_("show of hands"),
    "recorded": N_("recorded vote"),
    "roll-call": N_("roll-call"),
}
ANSWERS = {
    "yes": N_("in favour"),
    "no": N_("against"),
    "abstention": N_("abstention"),
    "not-voting": N_("not voting"),
}
"""How a State answers when it is called."""
MAJORITIES = {"simple": N_("simple majority"), "two-thirds": N_("two-thirds majority")}
PROFILES: Mapping[str, str] = {
    "untoc-cop": N_("Conference of the Parties to the Organized Crime Convention"),
    "uncac-cosp": N_("Conference of the States Parties to the Convention against Corruption"),
    "ecosoc-fc": N_("functional commissions of the Economic and Social Council"),
    "unga-committee": N_("Main Committees of the General Assembly"),
    "unga-plenary": N_("General Assembly, plenary meetings"),
    "custom": N_("a body with rules of its own"),
}
"""Rules of procedure that come with the program: for which bodies they are."""

BY_FIELD: Mapping[str, Mapping[str, str]] = {
    "check": CHECKS,
    "profile": PROFILES,
    "category": CATEGORIES,
    "purpose": PURPOSES,
    "order": ORDERS,
    "coverage": COVERAGES,
    "quality": QUALITIES,
    "action": ACTIONS,
    "motion": MOTIONS,
    "outcome": OUTCOMES,
    "side": SIDES,
    "moment": MOMENTS,
    "request": REQUESTS,
    "office": OFFICES,
    "method": METHODS,
    "answer": ANSWERS,
    "majority": MAJORITIES,
    "direction": DIRECTIONS,
    "symptom": SYMPTOMS,
    "reported_by": REPORTERS,
    "role": ROLES,
    "level": LEVELS,
    "mode": MODES,
    "capacity": CAPACITIES,
}
"""Which words belong to which field of a fact; what is not among them is said as it stands."""
