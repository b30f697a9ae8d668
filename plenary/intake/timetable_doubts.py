"""The sentences of the doubts about days, hours and what stands in them."""

from __future__ import annotations

from plenary.tongue import N_

OF_TIMETABLE: dict[str, tuple[str, str | None]] = {
    "continued-in-same-slot": (
        N_("Item %(item)s begins and is continued in the same meeting (“%(day)s, %(slot)s”)."),
        N_("Move its first row to “%(before)s”?"),
    ),
    "continued-in-first-slot": (
        N_("Item %(item)s begins and is continued in the first meeting (“%(day)s, %(slot)s”)."),
        N_("Strike the mark of continuation, or add the earlier meeting."),
    ),
    "continued-without-beginning": (
        N_("Item %(item)s is continued (“%(day)s, %(slot)s”) but stands in no earlier meeting."),
        N_("Strike the mark of continuation, or add the earlier meeting."),
    ),
    "year-missing": (
        N_("The document names no year for its dates (“%(day)s”)."),
        N_("Give the year of the meeting."),
    ),
    "year-taken": (
        N_("“%(day)s” names no year; %(year)s was taken."),
        N_("Give another year if the meeting is not in that one."),
    ),
    "days-backwards": (N_("“%(day)s” ends before it begins."), N_("Correct the days.")),
    "no-such-day": (N_("There is no such day as “%(day)s”."), N_("Correct the date.")),
    "weekday-differs": (
        N_("“%(day)s” does not fall on that day of the week in %(year)s."),
        N_("The date was taken, the day of the week was not."),
    ),
    "day-outside-dates": (
        N_("“%(day)s” lies outside the dates of the meeting (“%(dates)s”)."),
        N_("Correct the day, or the dates of the meeting."),
    ),
    "day-without-date": (
        N_("“%(day)s” names a day of the week without its date."),
        N_("It was read as %(date)s, the only such day of the meeting."),
    ),
    "day-not-placed": (N_("“%(day)s” names a day whose date is not clear."), N_("Give its date.")),
    "slot-without-day": (N_("The time “%(slot)s” stands under no day."), N_("Give its date.")),
    "slot-without-time": (
        N_("The items %(items)s stand in no hours (“%(day)s”)."),
        N_("Give the hours of their meeting."),
    ),
    "times-turned": (
        N_("Times are printed with their minutes first, such as “%(slot)s”."),
        N_("They were read as hours and minutes: %(read)s."),
    ),
    "times-backwards": (N_("“%(slot)s” ends before it begins."), N_("Correct the times.")),
    "times-by-custom": (
        N_("Times do not say whether they lie before or after noon, such as “%(slot)s”."),
        N_("They were read by the custom of sitting hours: %(read)s."),
    ),
    "times-minutes": (
        N_("“%(slot)s” has a sign for minutes where there are none."),
        N_("It was read as %(read)s."),
    ),
    "times-long": (N_("“%(slot)s” lasts %(hours)s hours."), N_("Check whether a.m. or p.m. is meant.")),
    "row-began-above": (
        N_("The words of a row begin above its time, “%(slot)s”: “%(title)s”."),
        N_("They were put into that meeting."),
    ),
    "times-several": (
        N_("“%(slot)s” names several times for the same items."),
        N_("The first one was taken."),
    ),
    "times-overlap": (
        N_("“%(slot)s” begins before “%(before)s” has ended (“%(day)s”)."),
        N_("Keep it if the meetings are parallel; otherwise correct the hours."),
    ),
    "item-not-in-list": (
        N_("The timetable names item %(item)s, which the list of items does not hold: “%(title)s”."),
        N_("Add the item to the agenda, or correct its number in the timetable."),
    ),
    "column-left-out": (
        N_("The timetable has a further column: “%(text)s”."),
        N_("It was left out; look whether it belongs to the programme."),
    ),
    "row-title-differs": (
        N_("The timetable calls item %(item)s “%(title)s”, the list calls it “%(listed)s”."),
        N_("The title of the list was kept."),
    ),
    "item-without-slot": (
        N_("Item %(item)s stands nowhere in the timetable."),
        N_("Give it a meeting, or leave it open."),
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
}
"""What each code of doubt about the timetable says, and what is then proposed or was done meanwhile."""

OF_ITEMS = frozenset({"row-title-differs", "item-without-slot"})
"""Those that a change of an item answers, not one of a slot."""
