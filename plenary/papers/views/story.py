"""Follow what a body does about itself: its agenda, its programme, its officers, its report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct, field

from plenary.agenda.agenda import Agenda
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.fact import Fact
from plenary.facts import agenda as agenda_facts
from plenary.facts import meetings as meeting_facts
from plenary.facts import programme as programme_facts
from plenary.facts import report as report_facts
from plenary.facts.body import ConferenceClosed
from plenary.facts.booths import ContinuationAgreed
from plenary.facts.roster import OfficerElected
from plenary.papers.foreign import titled
from plenary.papers.naming import named
from plenary.papers.views.item import MeetingDay
from plenary.papers.views.meeting import Adoption, AgendaLine, ChangeView, OfficerView
from plenary.papers.views.revised import of_document, of_items, of_new, of_slot
from plenary.papers.views.sat import day_of, sitting
from plenary.proceedings.queries import Moment
from plenary.tongue import Tongue


class Story(Struct):
    """What is kept of the facts while they are gone through once."""

    conference: Conference
    tongue: Tongue
    agenda: Adoption | None = None
    lines: tuple[AgendaLine, ...] = ()
    programme: Adoption | None = None
    report: Adoption | None = None
    opened_by: str = ""
    officers: list[OfficerView] = field(default_factory=list)
    agenda_changes: list[ChangeView] = field(default_factory=list)
    programme_changes: list[ChangeView] = field(default_factory=list)
    agreed: list[ChangeView] = field(default_factory=list)
    meetings: dict[int, list[int]] = field(default_factory=dict)
    closed: int = 0
    closed_at: MeetingDay | None = None

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        fact = moment.fact
        take = _TAKEN.get(type(fact))
        if take:
            take(self, moment, fact)

    def _adoption(self, moment: Moment, *, amended: bool) -> Adoption:
        return Adoption(sitting(moment), amended, at=moment.fact.at, entries=(moment.entry.id,))

    def agenda_adopted(self, moment: Moment, fact: agenda_facts.AgendaAdopted) -> None:
        """Keep at which meeting the agenda was adopted, and the agenda as it was then."""
        self.agenda = self._adoption(moment, amended=fact.amended)
        self.lines = tuple(_lines(moment.now.agenda, self.tongue))

    def programme_adopted(self, moment: Moment, fact: programme_facts.ProgrammeAdopted) -> None:
        """Keep at which meeting the organization of work was adopted; what came after that is a change."""
        self.programme = self.programme or self._adoption(moment, amended=fact.amended)
        if moment.before.programme.adopted:
            self._agreed(moment, "amended" if fact.amended else "adopted")

    def continued(self, moment: Moment, fact: ContinuationAgreed) -> None:
        """Keep that the body agreed to go on without interpretation into a language."""
        self._agreed(moment, "without", str(fact.language))

    def _agreed(self, moment: Moment, what: str, language: str = "") -> None:
        """Keep what was agreed in public on the way."""
        if moment.in_public:
            change = ChangeView(what, language, meeting=day_of(moment), entry=moment.entry.id)
            self.agreed.append(change)

    def report_adopted(self, moment: Moment, fact: report_facts.ReportAdopted) -> None:
        """Keep at which meeting the report was adopted."""
        self.report = self._adoption(moment, amended=fact.amended)

    def elected(self, moment: Moment, fact: OfficerElected) -> None:
        """Keep who was elected."""
        delegation = named(self.conference, fact.delegation, self.tongue) if fact.delegation else None
        elected = (fact.office, fact.person, delegation, sitting(moment), (moment.entry.id,))
        self.officers.append(OfficerView(*elected))

    def called(self, moment: Moment, _fact: meeting_facts.MeetingCalledToOrder) -> None:
        """Keep which entry opened a meeting, and who presided over the first."""
        number = len(moment.now.meetings.held)
        self.meetings[number] = [moment.entry.id]
        if number == 1:
            self.opened_by = moment.now.meetings.presiding

    def rose(self, moment: Moment, _fact: meeting_facts.MeetingAdjourned) -> None:
        """Keep which entry ended a meeting."""
        self.meetings.setdefault(len(moment.now.meetings.held), []).append(moment.entry.id)

    def chair(self, moment: Moment, fact: meeting_facts.ChairTaken) -> None:
        """Keep who took the Chair at the opening."""
        if len(moment.now.meetings.held) == 1 and not self.opened_by and not moment.now.agenda.current:
            self.opened_by = fact.person

    def agenda_amended(self, moment: Moment, fact: agenda_facts.AgendaAmended) -> None:
        """Keep an amendment of the agenda that was made once the meetings had begun."""
        if not moment.now.meetings.held:
            return
        titles = moment.before.agenda.item(fact.item).titles if fact.action == "delete" else fact.titles
        said = (fact.action, str(fact.item), titled(titles, self.tongue), str(fact.number or ""))
        self.agenda_changes.append(ChangeView(*said, entry=moment.entry.id))

    def revised(self, moment: Moment, fact: agenda_facts.AgendaRevised) -> None:
        """Keep what a revised agenda changed, where the body sat and so could decide it."""
        if moment.now.meetings.current is not None:
            self.agenda_changes += of_items(moment, fact, self.tongue)

    def slot_revised(self, moment: Moment, fact: programme_facts.SlotRevised) -> None:
        """Keep what became of a meeting to come."""
        if moment.now.meetings.current is not None:
            self.programme_changes += of_slot(moment, fact)

    def document_revised(self, moment: Moment, fact: agenda_facts.DocumentRevised) -> None:
        """Keep that a document took the place of another, whenever it was issued."""
        if moment.now.meetings.held:
            self.programme_changes += of_document(moment, fact)

    def item_moved(self, moment: Moment, fact: programme_facts.ProgrammeChanged) -> None:
        """Keep that an item was moved."""
        self._programme(
            moment, "move", moment.now.programme.slot(fact.slot), moment.numbering.item(fact.item)
        )

    def programmed(self, moment: Moment, fact: programme_facts.SlotProgrammed) -> None:
        """Keep that a meeting was added, and which items a meeting that is new was given."""
        slot = moment.now.programme.slot(fact.slot)
        if fact.added:
            self._programme(moment, "extra", slot)
        if moment.now.meetings.held:
            self.programme_changes += of_new(moment, slot)

    def cancelled(self, moment: Moment, fact: programme_facts.SlotCancelled) -> None:
        """Keep that a meeting was cancelled."""
        self._programme(moment, "cancel", moment.before.programme.slot(fact.slot))

    def _programme(self, moment: Moment, what: str, slot: Slot, item: str = "") -> None:
        if not moment.now.meetings.held:
            return
        change = ChangeView(what, item, day=slot.date, start=slot.start, end=slot.end, entry=moment.entry.id)
        self.programme_changes.append(change)

    def declared_closed(self, moment: Moment, _fact: ConferenceClosed) -> None:
        """Keep which entry closed it all, and at which meeting, if one sat still."""
        self.closed, self.closed_at = moment.entry.id, sitting(moment)


_TAKEN: dict[type[Fact], Callable[[Story, Moment, Any], None]] = {
    agenda_facts.AgendaAdopted: Story.agenda_adopted,
    agenda_facts.AgendaAmended: Story.agenda_amended,
    agenda_facts.AgendaRevised: Story.revised,
    agenda_facts.DocumentRevised: Story.document_revised,
    programme_facts.SlotRevised: Story.slot_revised,
    programme_facts.ProgrammeAdopted: Story.programme_adopted,
    programme_facts.ProgrammeChanged: Story.item_moved,
    programme_facts.SlotProgrammed: Story.programmed,
    programme_facts.SlotCancelled: Story.cancelled,
    report_facts.ReportAdopted: Story.report_adopted,
    OfficerElected: Story.elected,
    meeting_facts.MeetingCalledToOrder: Story.called,
    meeting_facts.MeetingAdjourned: Story.rose,
    meeting_facts.ChairTaken: Story.chair,
    ConferenceClosed: Story.declared_closed,
    ContinuationAgreed: Story.continued,
}
FOLLOWED = frozenset(_TAKEN)
"""The facts of which anything is kept."""


def _lines(agenda: Agenda, tongue: Tongue) -> Iterator[AgendaLine]:
    """The agenda as a document prints it: colons before sub-items, semicolons between, full stops after."""
    for place, item in enumerate(agenda.items):
        number = str(item.number)
        level = number.count("(")
        following = agenda.items[place + 1] if place + 1 < len(agenda.items) else None
        deeper = following is not None and str(following.number).count("(") > level
        same = following is not None and level and str(following.number).count("(") == level
        end = ":" if deeper else ";" if same else "."
        titles = tuple((code, title.rstrip(".;:")) for code, title in item.titles)
        yield AgendaLine(number, titled(titles, tongue) + tongue.sign(end), level)
