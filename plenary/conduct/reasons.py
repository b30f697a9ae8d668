"""Why an act is refused: the sentence of every reason, with what can be done instead; a pair for one and for several."""

from __future__ import annotations

from plenary.tongue import N_, NP_

SENTENCES: dict[str, str | tuple[str, str]] = {
    "act.changes-nothing": N_("That would change nothing."),
    "agenda.no-number": N_("An item that is added or deleted takes no new number (%(number)s)."),
    "agenda.action": N_("An item can be amended by: %(actions)s."),
    "agenda.adopted": N_("The agenda has been adopted already."),
    "appeal.by-nobody": N_("Name the delegation that appeals against the ruling."),
    "appeal.not-a-party": N_(
        "An appeal is a right of States parties (%(rule)s). The Chair may allow it to %(delegation)s."
    ),
    "body.no-forms": N_("Give at least one form of the body’s name."),
    "channels.twice": N_("Each language and each number may stand once among the channels: %(channels)s."),
    "clock.too-far": N_("The clock of the room cannot be more than twelve hours away."),
    "conference.announced": N_("This file holds a meeting already. Read the new agenda into another file."),
    "conference.closed": N_("The meeting was declared closed."),
    "continuation.not-asked": N_("Ask first whether the meeting may go on without %(language)s."),
    "deadline.past": N_("%(closes)s has passed. Name a later time, or close the list."),
    "decision.none-private": N_("Nothing that was decided in private waits to be announced."),
    "decision.none": N_("Nothing has been decided yet."),
    "decision.not-asked": N_("Ask first whether there is any objection; then declare."),
    "decision.objected": N_("%(delegations)s objected. Withdraw the question, or put it to the vote."),
    "delegation.ambiguous": N_("“%(word)s” may be: %(candidates)s."),
    "delegation.does-not-wait": N_("%(delegation)s is not waiting on any list. Inscribe it first."),
    "delegation.not-seated": N_("%(delegation)s does not take part. Seat it first."),
    "delegation.unknown": N_("No delegation is called “%(word)s”."),
    "delegation.waits-not-once": N_(
        "%(delegation)s waits %(count)s times. Name the request: %(candidates)s."
    ),
    "document.exists": N_("%(symbols)s has been submitted already."),
    "document.unknown": N_("No document %(symbols)s has been submitted."),
    "entry.conflict": NP_(
        "Entry %(entries)s would no longer hold. Strike it too, or correct it first.",
        "Entries %(entries)s would no longer hold. Strike them too, or correct them first.",
    ),
    "entry.does-not-apply": N_("Entry %(entry)s does not follow from those before it (%(because)s)."),
    "entry.lasts": N_("Entry %(entry)s stands: a file stays opened, and what was printed stays printed."),
    "entry.mends": N_("Entry %(entry)s corrects another; undo it instead."),
    "entry.redacted": N_("The text of entry %(entry)s was redacted and cannot be corrected."),
    "entry.struck": N_("Entry %(entry)s has been struck already."),
    "entry.unknown": N_("There is no entry %(entry)s."),
    "extension.not-later": N_("Interpretation lasts until %(ends)s already."),
    "floor.free": N_("Nobody has the floor."),
    "floor.taken": N_("%(delegation)s has the floor. End the statement first."),
    "group.not-named": N_("Name the group for which %(delegation)s will speak."),
    "incident.none": N_("No interruption of %(language)s is open."),
    "instant.earlier": N_(
        "%(at)s is before the last entry, %(latest)s. Enter it late, or correct that entry."
    ),
    "instant.future": N_("%(at)s has not come yet."),
    "item.concluded": N_("Item %(item)s has been concluded. The body would have to decide to reopen it."),
    "item.exists": N_("There is an item %(item)s already."),
    "item.not-open": N_("Item %(item)s is not being considered."),
    "item.unknown": N_("There is no item %(item)s on the agenda."),
    "item.was-taken-up": N_("Item %(item)s has been taken up and can no longer be deleted."),
    "items.current": N_("This is being considered already: %(items)s."),
    "items.none": N_("No item is being considered. Take one up, or name the item."),
    "joint.not-named": N_("Name the delegations with which %(delegation)s will speak."),
    "language.needs-pivot": N_(
        "%(language)s is not an official language. Name the official one into which the delegation interprets it,"
        " or in which it hands in its text."
    ),
    "language.heard": N_("%(language)s is heard. There is nothing to go on without."),
    "language.not-official": N_("%(language)s is not an official language."),
    "limit.out-of-range": N_("%(minutes)s minutes is not a time limit."),
    "list.closed": N_("The list of speakers has been closed already (%(list)s)."),
    "list.closed-to-requests": N_(
        "The list of speakers is closed (%(list)s). Reopen it, or say when %(delegation)s asked."
    ),
    "list.empty": N_("Nobody is waiting on the list of speakers (%(list)s)."),
    "list.exists": N_("The list of speakers has been opened already (%(list)s)."),
    "list.not-opened": N_("No list of speakers has been opened (%(items)s)."),
    "list.open": N_("The list of speakers is open (%(list)s)."),
    "list.unknown": N_("There is no such list (%(list)s)."),
    "meeting.informal": N_("The meeting is in informal consultations. End them first."),
    "meeting.no-time": N_("A meeting, or its suspension, cannot run from %(start)s to %(end)s."),
    "services.no-meeting": N_("No meeting had been held by then."),
    "meeting.not-informal": N_("There are no informal consultations."),
    "meeting.not-late": N_("The meeting did not start late."),
    "meeting.not-open": N_("No meeting is open. Call it to order first."),
    "meeting.not-suspended": N_("The meeting is not suspended."),
    "meeting.number": N_("The next meeting does not have the number %(number)s."),
    "meeting.private": N_("The meeting is private already."),
    "meeting.public": N_("The meeting is public already."),
    "meeting.sits": N_("Meeting %(number)s has not risen. Adjourn it first."),
    "meeting.suspended": N_("The meeting is suspended. Resume it first."),
    "motion.none": N_("There is no motion before the body."),
    "motion.pending": N_("A motion is before the body: %(motion)s. Decide it first."),
    "motion.spoken-on": N_("Nobody else may speak on this motion, %(side)s: %(motion)s. Put it to the body."),
    "ngo.may-not-attend": N_("The rules of this body do not admit %(delegation)s to the room."),
    "ngo.may-not-speak": N_("The rules of this body do not let %(delegation)s speak."),
    "number.negative": N_("%(number)s is too small a number."),
    "number.too-great": N_("%(number)s is too great a number."),
    "paragraph.unknown": N_("The draft has no paragraph %(paragraph)s."),
    "paragraph.exists": N_("There is a paragraph %(paragraph)s already."),
    "paragraph.deleted": N_("Paragraph %(paragraph)s was deleted."),
    "point-of-order.none": N_("There is no point of order to rule on."),
    "point-of-order.not-a-party": N_(
        "A point of order is a right of States parties (%(rule)s). The Chair may allow it to %(delegation)s."
    ),
    "point-of-order.pending": N_("%(delegation)s has raised a point of order. The Chair rules on it first."),
    "printing.number": N_("The next printed list does not have the number %(number)s."),
    "promise.unknown": N_("That promise is not open."),
    "question.none": N_("Nothing has been asked."),
    "question.pending": N_(
        "The Chair has asked: “%(text)s”. Declare the decision, or withdraw the question."
    ),
    "recording.runs": N_("The floor has been recorded since %(since)s."),
    "redo.nothing": N_("There is nothing to redo."),
    "relay.chain": N_("%(language)s cannot be taken from %(via)s, which is itself on relay."),
    "reply.not-entitled": N_(
        "The right of reply is kept to States parties here. The Chair may allow it to %(delegation)s."
    ),
    "reply.used-up": N_("%(delegation)s has made its replies on this item: %(most)s at a meeting."),
    "report.adopted": N_("The report has been adopted."),
    "report.not-agreed": N_(
        "Paragraphs in square brackets: %(paragraphs)s. Adopt or delete them first, or say that the Chair put the whole all the same."
    ),
    "request.in-the-future": N_("%(requested)s has not come yet."),
    "request.not-waiting": N_("Request %(request)s is not waiting on any list."),
    "request.twice": N_("%(delegation)s is on the list already, in the same capacity."),
    "request.waits": N_("Request %(request)s is on the list already."),
    "role.assistant": N_(
        "An assistant records what happens; only the secretary changes the order of speakers or the rules."
    ),
    "role.viewer": N_("A viewer only looks on. Take the role of assistant or secretary first."),
    "requests.none": N_("Everybody on the list waits already."),
    "roll-call.complete": N_("Every State has been called; name the one whose answer is corrected."),
    "roll-call.nobody": N_("No State that votes has been seated."),
    "roll-call.none": N_("No vote is going on."),
    "roll-call.not-called": N_("%(delegation)s is not among the States that are called."),
    "roll-call.not-drawn": N_("Name the State that was drawn by lot."),
    "roll-call.pending": N_(
        "States are being called to vote: until the result is declared only a point of order on the conduct of the "
        "voting is heard. Declare the result, or give the vote up."
    ),
    "roll-call.unfinished": NP_(
        "%(count)s State has not answered yet: %(delegation)s.",
        "%(count)s States have not answered yet, %(delegation)s first.",
    ),
    "rule.unknown": N_("The rules have no value “%(name)s”. They have: %(names)s."),
    "rule.value": N_("“%(value)s” is no value for the rule “%(name)s”. It is now: %(before)s."),
    "rules.unknown": N_("There is no profile of rules “%(profile)s”. There are: %(profiles)s."),
    "ruling.none": N_("There is no ruling to appeal against."),
    "slot.cancelled": N_("The meeting of %(slot)s was cancelled."),
    "slot.exists": N_("There is a meeting on %(slot)s already."),
    "slot.has-item": N_("Item %(item)s stands in %(slot)s already."),
    "slot.held": N_("The meeting of %(slot)s has been held."),
    "slot.overlaps": N_("That overlaps with %(slots)s."),
    "slot.sits": N_("The meeting of %(slot)s is being held."),
    "slot.unknown": N_("There is no slot %(slot)s in the programme."),
    "statement.no-limit": N_("%(delegation)s speaks without a time limit."),
    "statement.no-time": N_("A statement cannot run from %(start)s to %(end)s."),
    "statement.not-on-floor": N_("Statement %(statement)s does not have the floor."),
    "statement.overlaps": N_(
        "From %(start)s to %(end)s %(delegation)s had the floor. Give other times, or correct that statement first."
    ),
    "statement.outside-meetings": N_("No meeting was open at %(start)s."),
    "time.after-gavel": N_(
        "Entry %(entry)s would stand at %(time)s, after the meeting was suspended or rose (%(gavel)s)."
    ),
    "time.before-gavel": N_(
        "Entry %(entry)s would stand at %(time)s, before the meeting was opened or resumed (%(gavel)s)."
    ),
    "time.before-its-cause": N_(
        "Entry %(entry)s would stand at %(time)s, before what it answers (%(gavel)s)."
    ),
    "statement.paused": N_("The clock is stopped already."),
    "statement.runs": N_("The clock is running."),
    "text.empty": N_("Some words are missing."),
    "text.given": N_("The booths have the text of %(delegation)s since %(given)s."),
    "text.not-received": N_("The text was not received yet."),
    "timezone.unknown": N_("There is no time zone “%(zone)s”."),
    "undo.nothing": N_("There is nothing to undo."),
    "vote.otherwise": N_(
        "With %(for_)s in favour and %(against)s against, “%(outcome)s” is not how it ended."
    ),
    "vote.answers": N_(
        "The answers are %(for_)s in favour, %(against)s against, %(abstaining)s abstaining: other counts do not fit."
    ),
    "ballot.twice": N_("%(person)s is named twice."),
    "vote.not-a-party": N_("Only States parties vote (%(rule)s): %(delegation)s does not."),
    "vote.beside-members": N_(
        "An organization does not vote if its member States do (%(rule)s): leave out %(delegation)s, or %(delegations)s."
    ),
    "vote.twice": N_("%(delegation)s has answered twice."),
    "vote.no-answers": N_("Say who voted in favour, against, and who abstained."),
    "vote.lost": N_("With %(for_)s in favour and %(against)s against nothing is adopted."),
    "vote.no-counts": N_("Give the votes in favour and against."),
    "vote.not-counted": N_("Without a vote there is nothing to count."),
    "word.unknown": N_("“%(word)s” is none of: %(words)s."),
}
"""The sentence of every reason of a ``Refusal``."""
