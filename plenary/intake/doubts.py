"""Say what the reader was not sure of, each with its place, its words and, if there is one, a proposal."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from plenary.intake.source import Place
from plenary.tongue import LANGUAGES, N_, Tongue


class MoveRow(Struct, frozen=True):
    """The repair that puts the first row of an item into another block of time.

    The row is known by its place and its item, so that one repair does not disturb another.
    """

    place: Place
    item: str
    block: int


Repair = MoveRow


class Doubt(Struct, frozen=True, kw_only=True):
    """One thing the reader would not decide in silence.

    Attributes:
        code: a key of ``SENTENCES``.
        place: where it stands; None where it concerns the whole document.
        facts: the words of the document that fill the sentences, as pairs.
        repair: what ``plenary.intake.repair`` does when the proposal is accepted; None if there is
            nothing to accept and only a person can tell.
    """

    code: str
    place: Place | None = None
    facts: tuple[tuple[str, str], ...] = ()
    repair: Repair | None = None

    @property
    def text(self) -> str:
        """Give the marked sentence that says the doubt."""
        return SENTENCES[self.code][0]

    @property
    def proposal(self) -> str | None:
        """Give the marked sentence that says what is proposed, if anything is."""
        return SENTENCES[self.code][1]

    def says(self, tongue: Tongue) -> str:
        """Say the doubt in a tongue."""
        return tongue.text(self.text, **self._told(tongue))

    def proposes(self, tongue: Tongue) -> str | None:
        """Say the proposal in a tongue, if there is one."""
        return tongue.text(self.proposal, **self._told(tongue)) if self.proposal else None

    def _told(self, tongue: Tongue) -> dict[str, str]:
        """Give the facts as the tongue says them; words of the document stay as they are."""
        return {name: _TOLD.get(name, _as_written)(tongue, fact) for name, fact in self.facts}


def _as_written(tongue: Tongue, fact: str) -> str:
    del tongue
    return fact


def _as_language(tongue: Tongue, fact: str) -> str:
    return tongue.language(fact) if fact in LANGUAGES else fact


def _as_date(tongue: Tongue, fact: str) -> str:
    return tongue.date(date.fromisoformat(fact))


_TOLD = {"language": _as_language, "date": _as_date, "item": Tongue.item_number}


def doubt(code: str, place: Place | None = None, /, **facts: object) -> Doubt:
    """Make a doubt without a repair from the words that fill its sentences."""
    return Doubt(code=code, place=place, facts=tuple((name, str(fact)) for name, fact in facts.items()))


SENTENCES: dict[str, tuple[str, str | None]] = {
    "continued-in-same-slot": (
        N_("Item %(item)s first stands and is continued in the same slot (%(day)s, %(slot)s)."),
        N_("Move its first row to %(before)s?"),
    ),
    "continued-in-first-slot": (
        N_("Item %(item)s first stands and is continued in the first slot (%(day)s, %(slot)s)."),
        None,
    ),
    "continued-without-beginning": (
        N_("Item %(item)s is continued (%(day)s, %(slot)s) without having stood in an earlier slot."),
        None,
    ),
    "language-unsure": (
        N_("The language of the document is not clear."),
        N_("It was read as %(language)s; name the language if it is another."),
    ),
    "words-glued": (
        N_("The words of the document have lost the spaces between them."),
        N_("Titles were kept as they are; correct them."),
    ),
    "encoding-guessed": (
        N_("The text does not say how its characters are encoded."),
        N_("It was read as %(encoding)s; look whether the accents are right."),
    ),
    "year-missing": (
        N_("The document names no year for its dates (%(day)s)."),
        N_("Give the year of the meeting."),
    ),
    "no-such-day": (N_("There is no such day as “%(day)s”."), None),
    "weekday-differs": (
        N_("“%(day)s” does not fall on that day of the week in %(year)s."),
        N_("The date was taken, the day of the week was not."),
    ),
    "day-outside-dates": (
        N_("“%(day)s” lies outside the dates of the meeting (%(dates)s)."),
        None,
    ),
    "day-without-date": (
        N_("“%(day)s” names a day of the week without its date."),
        N_("It was read as %(date)s, the only such day of the meeting."),
    ),
    "day-not-placed": (N_("“%(day)s” names a day whose date is not clear."), N_("Give its date.")),
    "slot-without-day": (N_("The time “%(slot)s” stands under no day."), N_("Give its date.")),
    "slot-without-time": (
        N_("The items %(items)s stand in no hours (%(day)s)."),
        N_("Give the hours of their meeting."),
    ),
    "times-turned": (
        N_("Times are printed with their minutes first, such as “%(slot)s”."),
        N_("They were read as hours and minutes: %(read)s."),
    ),
    "times-backwards": (N_("“%(slot)s” ends before it begins."), N_("Correct the times.")),
    "times-minutes": (
        N_("“%(slot)s” has a sign for minutes where there are none."),
        N_("It was read as %(read)s."),
    ),
    "times-long": (N_("“%(slot)s” lasts %(hours)s hours."), N_("Check whether a.m. or p.m. is meant.")),
    "row-began-above": (
        N_("The words of a row begin above its time, %(slot)s: “%(title)s”."),
        N_("They were put into that slot."),
    ),
    "times-several": (
        N_("“%(slot)s” names several times for the same items."),
        N_("The first one was taken."),
    ),
    "times-overlap": (N_("“%(slot)s” begins before “%(before)s” has ended (%(day)s)."), None),
    "item-not-in-list": (
        N_("The timetable names item %(item)s, which the list of items does not hold: “%(title)s”."),
        None,
    ),
    "column-left-out": (
        N_("The timetable has a further column: “%(text)s”."),
        N_("It was left out; look whether it belongs to the programme."),
    ),
    "row-title-differs": (
        N_("The timetable calls item %(item)s “%(title)s”, the list calls it “%(listed)s”."),
        N_("The title of the list was kept."),
    ),
    "item-without-slot": (N_("Item %(item)s stands nowhere in the timetable."), None),
    "list-missing": (
        N_("The document has no list of items."),
        N_("The items were taken from the headings of the annotations."),
    ),
    "numbers-supplied": (
        N_("The items have no numbers."),
        N_("They were numbered in their order, 1 to %(last)s."),
    ),
    "list-from-timetable": (
        N_("The document has no list of items."),
        N_("The items were taken from the rows of the timetable."),
    ),
    "letter-supplied": (
        N_("A sub-item of item %(item)s has a bullet and no letter."),
        N_("It was lettered in its order: %(number)s."),
    ),
    "number-repeated": (N_("The number %(item)s stands twice, for “%(title)s” too."), None),
    "number-skipped": (N_("Item %(item)s follows item %(before)s: a number is missing."), None),
    "title-missing": (N_("Item %(item)s has no title."), N_("Write its title.")),
    "line-in-list": (
        N_("A line between the items was not understood: “%(line)s”."),
        N_("It was left out."),
    ),
    "annotations-not-placed": (
        N_("Of the words after the list no heading of an item was understood (%(count)s paragraphs)."),
        N_("They were given to no item."),
    ),
    "heading-differs": (
        N_("The annotations call item %(item)s “%(title)s”, the list calls it “%(listed)s”."),
        N_("The title of the list was kept."),
    ),
    "heading-for-several": (
        N_("One heading of the annotations stands for the items %(items)s."),
        N_("The annotation was given to each of them."),
    ),
    "sub-item-only-annotated": (
        N_("Sub-item %(item)s, “%(title)s”, stands in the annotations but not in the list."),
        N_("It was added to the agenda."),
    ),
    "item-only-annotated": (
        N_("Item %(item)s, “%(title)s”, stands in the annotations but not in the list."),
        N_("It was added to the agenda."),
    ),
    "document-without-symbol": (N_("A document of item %(item)s has no symbol: “%(title)s”."), None),
    "document-unheaded": (
        N_("A line under item %(item)s begins with a symbol: “%(title)s”."),
        N_("It was read as a document of the item."),
    ),
    "documents-only-named": (
        N_("The annotation to item %(item)s names documents that no item lists: %(symbols)s."),
        N_("They were left in the words; list them with the item if they are meant for it."),
    ),
    "symbol-unusual": (
        N_("The symbol %(symbol)s looks mistyped."),
        N_("It was kept as it is written."),
    ),
    "footnote-without-mark": (
        N_("Footnote %(mark)s is called nowhere before it."),
        N_("It was given to the item it follows."),
    ),
    "versions-differ": (
        N_("The %(language)s version has other items: %(items)s."),
        N_("The items of the first version were kept."),
    ),
    "versions-times-differ": (
        N_("The %(language)s version has another timetable."),
        N_("The timetable of the first version was kept."),
    ),
    "weekend-left-out": (
        N_("The days run over a weekend."),
        N_("No meeting was put on Saturday or Sunday; name such a day alone if the body meets on it."),
    ),
    "meetings-not-as-many": (
        N_("The sentence speaks of %(said)s meetings a day, and gives the hours of %(hours)s."),
        N_("The hours were taken as they are written."),
    ),
    "version-twice": (
        N_("Two of the documents are in the same language, %(language)s: “%(document)s”."),
        N_("The first one was kept."),
    ),
}
"""What each code of doubt says, and what is then proposed or was done meanwhile."""
