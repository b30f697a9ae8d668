"""Say which words a language must name before an agenda in it can be read."""

from __future__ import annotations

from msgspec import Struct

Forms = tuple[str, ...]


class Lexicon(Struct, frozen=True, kw_only=True, eq=False):
    """The words of one language. Phrases are compared folded: case, accents and points do not count.

    There is one of each language, so it is known by itself where patterns are kept by it.

    Fields whose name ends in ``_shape`` are regular expressions, all else are plain words.

    Attributes:
        months: the forms of each month, January first.
        weekdays: the forms of each day, Monday first.
        date_joins: words between two days of a range.
        date_links: words between day, month and year that say nothing.
        date_ends: words after a year that say nothing.
        time_joins: words between two times of a range.
        morning, afternoon: what marks a time before or after noon.
        halves: names of the half of a day that a meeting takes, without its hours.
        noon, midnight: times that are written as words.
        hour_shape, minute_shape: what follows the figures of an hour and of a minute.
        titles: how the title of such a document begins or what it holds.
        contents: the heading of a table of contents.
        agenda, annotations, annex, timetable, documentation: headings of the parts.
        part: the word before the number of a part of the list, which heads several items.
        item, items: the word before a number of an item, for one and for several.
        of_agenda: what may follow the number ("of the provisional agenda").
        and_: words that join the numbers of several items.
        continued: marks that an item goes on.
        original, languages: the masthead's word for the original language; names to codes.
        nations: the name of the organization, which is not a body.
        session_shape: the designation of a session or of a numbered meeting.
        notes: lines under a title that are not a body ("Note by the Secretariat").
        times_column, item_column, title_column: heads of the columns of a timetable.
        nothing: paragraphs that stand where documents would ("No documentation").
        numbers: number words.
        meetings_shape: how many meetings a day; the group ``count`` is a figure or a number word.
        six_shape: interpretation into the six official languages.
        openers: words that begin a sentence, with a capital, where a title has none.
        sends: how a line under an item begins that sends the reader to a document.
        common: frequent small words, by which the language is recognised.
    """

    code: str
    months: tuple[Forms, ...]
    weekdays: tuple[Forms, ...]
    date_joins: Forms
    date_links: Forms
    date_ends: Forms = ()
    time_joins: Forms
    morning: Forms
    afternoon: Forms
    halves: Forms
    noon: Forms
    midnight: Forms
    hour_shape: str
    minute_shape: str
    titles: Forms
    agenda: Forms
    annotations: Forms
    annex: Forms
    part: Forms
    contents: Forms
    timetable: Forms
    documentation: Forms
    item: Forms
    items: Forms
    of_agenda: Forms
    and_: Forms
    continued: Forms
    original: Forms
    languages: tuple[tuple[str, Forms], ...]
    nations: Forms
    session_shape: str
    notes: Forms
    times_column: Forms
    item_column: Forms
    title_column: Forms
    nothing: Forms
    numbers: tuple[tuple[str, int], ...]
    meetings_shape: str
    six_shape: str
    openers: Forms = ()
    sends: Forms = ()
    common: frozenset[str]
