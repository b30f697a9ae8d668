"""What a report has to say, taken from the facts as they stand, by code that the program does not share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache

from plenary.facts import agenda, conduct, decisions, floor, lists, meetings, roster, votes
from plenary.roster.directory import directory


def standing(proceedings):
    """Every fact that holds, in order."""
    return [fact for _, facts in proceedings.standing() for fact in facts]


@cache
def _forms(day, code):
    """Every form of a name that a report may use, longest first, with the delegation it names."""
    found = {}
    for entry in directory(day).by_code.values():
        cases = (entry.forms.get(f"{code}.{case}", "") for case in ("sentence", "de", "gen"))
        for form in filter(None, (entry.names.get(code, ""), *cases)):
            found.setdefault(form.replace("’", "'"), entry.code)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[0])))


def named_in(words, day, code):
    """Count who is named in a text."""
    forms = _forms(day, code)
    before, after = {"zh": ("", ""), "ar": (r"(?<!\w)و?", r"(?!\w)")}.get(code, (r"(?<!\w)", r"(?!\w)"))
    shape = re.compile(f"{before}({'|'.join(map(re.escape, forms))}){after}")
    plain = re.sub("[\u2066\u2069\u2060]", "", words.replace("’", "'"))
    return Counter(forms[found[1]] for found in shape.finditer(plain))


class Expected:
    """Who is to be named for each item or items taken together; at which meetings they were taken up."""

    def __init__(self, proceedings):
        self.current, self.private, self.held = (), False, 0
        self.spoken, self.done, self.taken = defaultdict(set), defaultdict(Counter), defaultdict(set)
        self.decided, self.secret, self.seen = {}, set(), set()
        self._lists, self._requests = {}, {}
        for fact in standing(proceedings):
            follow = _FOLLOWED.get(type(fact))
            if follow:
                follow(self, fact)

    def attended(self):
        """Whoever was seen at any time, or spoke, voted by name or acted in public for a delegation."""
        spoke = {made[1] for told in self.spoken.values() for made in told}
        return self.seen | spoke

    def present(self, fact):
        self.seen.add(fact.delegation)

    def acted(self, fact):
        if not self.private:
            self.seen.add(fact.delegation)

    def names(self):
        """Once for each capacity in which a delegation spoke, and once for what else it did."""
        told = {}
        for items in {*self.spoken, *self.done}:
            once = {made[1:] for made in self.spoken[items]}
            told[items] = self.done[items] + Counter(who for who, _, _ in once)
            told[items] += Counter(group for _, _, behalf in once for group in behalf)
        return told

    def called(self, _fact):
        self.held, self.private = self.held + 1, False

    def public(self, fact):
        self.private = not fact.public

    def took_up(self, fact):
        self.current = fact.items
        self.taken[fact.items].add(self.held)

    def opened(self, fact):
        self._lists[fact.list] = (fact.items, fact.purpose)

    def inscribed(self, fact):
        self._requests[fact.request] = fact

    def spoke(self, fact):
        request, (items, purpose) = self._requests[fact.request], self._lists[fact.list]
        if not self.private and request.capacity not in ("secretariat", "personal"):
            self.spoken[items].add((fact.statement, fact.delegation, purpose, request.on_behalf_of))

    def replaced(self, fact):
        for made in self.spoken.values():
            for each in [one for one in made if one[0] == fact.statement]:
                made.remove(each)
                made.add((fact.statement, fact.to, *each[2:]))

    def late(self, fact):
        self.spoken[fact.items].add((fact.statement, fact.delegation, "main", fact.on_behalf_of))

    def did(self, fact):
        self.acted(fact)
        self.done[self.current][fact.delegation] += 1

    def voted(self, fact):
        if not self.private:
            self.seen |= {*fact.in_favour, *fact.against, *fact.abstained}
        if fact.drawn:
            self.done[self.current][fact.drawn] += 1

    def decision(self, fact):
        self.decided[fact.decision] = fact.items or self.current
        if self.private:
            self.secret.add(fact.decision)


_FOLLOWED = {
    meetings.MeetingCalledToOrder: Expected.called,
    meetings.MeetingMadePublic: Expected.public,
    agenda.ItemsTakenUp: Expected.took_up,
    lists.ListOpened: Expected.opened,
    lists.RequestInscribed: Expected.inscribed,
    floor.FloorGiven: Expected.spoke,
    floor.SpeakerReplaced: Expected.replaced,
    floor.StatementRecordedLate: Expected.late,
    conduct.PointOfOrderRaised: Expected.did,
    conduct.RulingAppealed: Expected.did,
    conduct.MotionMoved: Expected.did,
    conduct.MotionSpokenOn: Expected.did,
    decisions.VoteExplained: Expected.did,
    decisions.Dissociated: Expected.did,
    roster.DelegationPresent: Expected.present,
    decisions.ObjectionMade: Expected.acted,
    votes.VoteTaken: Expected.voted,
    decisions.DecisionRecorded: Expected.decision,
}
