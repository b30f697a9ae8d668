"""Say what was done last, and what an undo would undo, in the words of the one who did it."""

from __future__ import annotations

from collections.abc import Mapping

from plenary.fact import EntryId, Fact
from plenary.facts.lists import RequestInscribed, RequestMoved
from plenary.facts.meetings import MeetingMadePublic
from plenary.facts.record import EntryStruck
from plenary.proceedings.entry import Entry
from plenary.sentence import Speech
from plenary.tongue import N_
from ui.bridge import Record
from ui.models.proceedings import QUIET, EntryRow, entry_row, explained, of_everybody, sentence

DEEDS: Mapping[str, str] = {
    "floor.given": N_("gave the floor to %(delegation)s"),
    "statement.ended": N_("ended the statement by %(delegation)s"),
    "statement.paused": N_("stopped the clock"),
    "statement.resumed": N_("let the clock run"),
    "statement.extended": N_("gave %(delegation)s more time"),
    "speaker.replaced": N_("put %(to)s in the place of %(delegation)s"),
    "request.inscribed": N_("inscribed %(delegation)s"),
    "request.withdrawn": N_("took %(delegation)s off the list"),
    "request.moved": N_("moved %(delegation)s"),
    "request.passed-over": N_("passed over %(delegation)s"),
    "list.closed": N_("closed the list of speakers"),
    "list.reopened": N_("reopened the list of speakers"),
    "list.closing-announced": N_("announced the closing of the list"),
    "meeting.called-to-order": N_("opened the meeting"),
    "meeting.suspended": N_("suspended the meeting"),
    "meeting.resumed": N_("resumed the meeting"),
    "meeting.adjourned": N_("adjourned the meeting"),
    "items.taken-up": N_("took up %(items)s"),
    "items.concluded": N_("concluded %(items)s"),
    "language.set": N_("set how %(language)s is served"),
    "point-of-order.raised": N_("noted the point of order by %(delegation)s"),
    "point-of-order.ruled": N_("recorded the ruling"),
    "question.asked": N_("asked the question"),
    "decision.recorded": N_("recorded the decision"),
    "agenda.adopted": N_("recorded the adoption of the agenda"),
    "programme.adopted": N_("recorded the adoption of the organization of work"),
    "list.ordered": N_("set the order of the list"),
    "limit.set": N_("set the time limits"),
    "rules.set": N_("set the rule “%(name)s”"),
    "request.swapped": N_("exchanged the places of %(delegation)s and %(other)s"),
    "request.yielded": N_("yielded a place to %(to)s"),
    "request.detailed": N_("noted details of %(delegation)s"),
    "request.text-received": N_("noted that the text of %(delegation)s arrived"),
    "request.text-filed": N_("filed %(file)s of %(delegation)s"),
    "request.text-given": N_("gave the text of %(delegation)s to the booths"),
    "statement.language-set": N_("set the language spoken"),
    "statement.recorded-late": N_("entered a statement by %(delegation)s late"),
    "question.objected": N_("noted the objection by %(delegation)s"),
    "question.withdrawn": N_("withdrew the question"),
    "vote.taken": N_("recorded the vote"),
    "vote.explained": N_("noted the explanation of position by %(delegation)s"),
    "motion.moved": N_("noted the motion by %(delegation)s"),
    "motion.decided": N_("recorded the outcome of the motion"),
    "motion.spoken-on": N_("noted the statement on the motion by %(delegation)s"),
    "ruling.appealed": N_("noted the appeal by %(delegation)s"),
    "informals.begun": N_("began the informal consultations"),
    "informals.ended": N_("ended the informal consultations"),
    "desk.handed-over": N_("handed the desk over"),
    "quorum.noted": N_("noted the count of the quorum"),
    "promise.noted": N_("noted the promise"),
    "promise.settled": N_("noted what became of the promise"),
    "announcement.made": N_("noted the announcement"),
    "extension.asked": N_("asked the interpreters to stay"),
    "services.extended": N_("noted the answer on interpretation"),
    "incident.noted": N_("added to the record"),
    "incident.closed": N_("closed the record"),
    "relay.requested": N_("passed on the request of the interpreters"),
    "chair.messaged": N_("sent the message"),
    "check.noted": N_("noted the check: %(check)s"),
    "roll-call.begun": N_("began the vote"),
    "roll-call.answered": N_("noted the answer of %(delegation)s (%(answer)s)"),
    "paragraph.read": N_("put paragraph %(number)s before the meeting"),
    "paragraph.adopted": N_("recorded the adoption of paragraph %(paragraph)s"),
    "paragraph.amended": N_("recorded the oral amendment of paragraph %(paragraph)s"),
    "paragraph.deferred": N_("recorded the deferral of paragraph %(paragraph)s"),
    "paragraph.deleted": N_("recorded the deletion of paragraph %(paragraph)s"),
    "report.adopted": N_("recorded the adoption of the report"),
    "alternative.proposed": N_("entered a proposed paragraph"),
    "placeholder.written": N_("supplied the text of a paragraph"),
    "roll-call.abandoned": N_("gave up the vote"),
    "meeting.made-public": N_("went on in public"),
    "meeting.lateness-explained": N_("noted why the meeting started late"),
    "chair.taken": N_("noted who took the Chair"),
    "officer.nominated": N_("nominated %(person)s"),
    "officer.elected": N_("entered the election of %(person)s"),
    "ballot.counted": N_("entered the ballot"),
    "continuation.asked": N_("asked whether to go on without %(language)s"),
    "continuation.agreed": N_("noted that the meeting goes on without %(language)s"),
    "booth.staffed": N_("counted the %(language)s booth"),
    "strength.required": N_("set what the %(language)s booth needs"),
    "channels.set": N_("set the channels of the room"),
    "informals.served": N_("noted the languages of the consultations"),
    "services.planned": N_("planned the languages of a meeting"),
    "services.used": N_("noted interpretation of the consultations"),
    "delegation.seated": N_("seated %(names)s"),
    "delegation.renamed": N_("noted the name %(names)s"),
    "delegation.present": N_("marked %(delegation)s present"),
    "delegation.absent": N_("marked %(delegation)s absent"),
    "representative.named": N_("listed %(person)s"),
    "decision.announced": N_("announced the decision taken in private"),
    "decision.dissociated": N_("noted that %(delegation)s dissociated itself"),
    "document.submitted": N_("entered the document %(symbols)s"),
    "programme.changed": N_("moved item %(item)s"),
    "slot.programmed": N_("added a meeting"),
    "slot.cancelled": N_("cancelled a meeting"),
    "list.opened": N_("opened the list of speakers"),
    "recording.started": N_("noted that the recording began"),
    "conference.clock-set": N_("set the clock of the room"),
    "conference.timezone-set": N_("set the time zone"),
    "conference.closed": N_("declared the session closed"),
}
"""What the officer did, by the kind of fact; what is not here is said by its sentence."""
PRIVATE = N_("went on in private")
REPLY = N_("inscribed %(delegation)s for a right of reply")
REASON = N_("gave the reason of the move of %(delegation)s")


def undo_words(entry: Entry, record: Record, speech: Speech) -> str:
    """Say in a few words what undoing an entry would undo."""
    moved = explained(entry, record)
    if moved is not None:
        return speech.filled(REASON, moved)
    facts = record.marks.effective(entry) or entry.facts
    told = [fact for fact in facts if fact.KIND not in QUIET] or list(facts)
    deed = _deed(told[0]) if told else ""
    if deed:
        return speech.filled(deed, told[0])
    return speech.tongue.after_colon(sentence(entry, facts, record, _knowing(entry, record, speech)))


def _deed(fact: Fact) -> str:
    if isinstance(fact, MeetingMadePublic) and not fact.public:
        return PRIVATE
    if isinstance(fact, RequestInscribed) and fact.list.endswith("/reply"):
        return REPLY
    return DEEDS.get(fact.KIND, "")


def redo_words(undoing: Entry, record: Record, speech: Speech) -> str:
    """Say in a few words what taking an undoing back would bring again."""
    struck = next(fact.entry for fact in undoing.facts if isinstance(fact, EntryStruck))
    return undo_words(record.entries[struck - 1], record, of_everybody(record, speech))


def _knowing(entry: Entry, record: Record, speech: Speech) -> Speech:
    """Give a speech that can name whoever an entry tells of: one that mends tells of what no longer stands."""
    return of_everybody(record, speech) if entry.mends else speech


def unexplained(record: Record) -> bool:
    """Tell whether the last entry moved somebody on the list and says no reason."""
    if not record.entries:
        return False
    moved = [fact for fact in record.marks.effective(record.entries[-1]) if isinstance(fact, RequestMoved)]
    return any(not fact.reason for fact in moved)


class LastDone:
    """Says the last acts that stand, the newest first; what was said already is not said again."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._of: tuple[object, ...] = ()
        self._said: dict[EntryId, EntryRow] = {}

    def __call__(self, record: Record, speech: Speech) -> list[EntryRow]:
        """Give the rows of a record."""
        now = speech.conference
        of = (record.marks, now.roster, now.body, now.report, now.programme, speech.tongue)
        # The same objects, not equal ones: to compare them would take longer than to say the acts.
        kept = self._said if list(map(id, of)) == list(map(id, self._of)) else {}
        self._of, self._said = of, {}
        for entry in reversed(record.entries):
            if len(self._said) == self._count:
                break
            if entry.mends or record.marks.stands(entry.id):
                self._said[entry.id] = kept.get(entry.id) or entry_row(
                    entry, record, _knowing(entry, record, speech)
                )
        return list(self._said.values())
