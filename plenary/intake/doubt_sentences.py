"""The sentences of the doubts: what the reader was not sure of, and what is proposed."""

from __future__ import annotations

from plenary.intake.timetable_doubts import OF_TIMETABLE
from plenary.tongue import N_

SENTENCES: dict[str, tuple[str, str | None]] = OF_TIMETABLE | {
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
    "order-of-sight": (
        N_("The Arabic text was copied in the order in which its letters are seen, not read."),
        N_("It was put in order as far as its words show it; open the document itself if words are wrong."),
    ),
    "links-not-followed": (
        N_("The document refers to other files, such as “%(target)s” (files: %(count)s)."),
        N_("They were not opened; what stands only there was not read."),
    ),
    "looks-like-report": (
        N_("This looks like the report of a meeting, not like its agenda."),
        N_("Open the agenda instead; keep this only if its items are right."),
    ),
    "items-are-paragraphs": (
        N_("The items read like the paragraphs of a text."),
        N_("Look whether the document is an agenda; open another one if it is not."),
    ),
    "letters-gathered": (
        N_("The letters of the sub-items of item %(item)s stand together before their titles."),
        N_("They were given to the titles in their order."),
    ),
    "list-missing": (
        N_("The document has no list of items."),
        N_("The items were taken from the headings of the annotations."),
    ),
    "numbers-supplied": (
        N_("The items have no numbers."),
        N_("They were numbered in their order, 1 to %(last)s."),
    ),
    "list-of-sections": (
        N_("The items are numbered as parts of a document are, or not with plain numbers."),
        N_("They were numbered in their order, 1 to %(last)s."),
    ),
    "list-from-contents": (
        N_("The document has no list of items."),
        N_("The items were taken from its table of contents."),
    ),
    "list-from-timetable": (
        N_("The document has no list of items."),
        N_("The items were taken from the rows of the timetable."),
    ),
    "numbers-nested": (
        N_("The numbers begin anew under item %(item)s."),
        N_("They were read as its sub-items, %(first)s to %(last)s."),
    ),
    "letter-supplied": (
        N_("A sub-item of item %(item)s has a bullet and no letter."),
        N_("It was lettered in its order: %(number)s."),
    ),
    "letters-by-indent": (
        N_("Lines under item %(item)s are indented and have no letters."),
        N_("They were read as its sub-items, %(first)s to %(last)s."),
    ),
    "number-repeated": (
        N_("The number %(item)s stands twice, for “%(title)s” too."),
        N_("Correct one of the two numbers."),
    ),
    "number-skipped": (
        N_("Item %(item)s follows item %(before)s: a number is missing."),
        N_("Look whether an item was left out."),
    ),
    "number-first": (
        N_("The list begins with item %(item)s."),
        N_("Look whether items before it were left out."),
    ),
    "title-missing": (N_("Item %(item)s has no title."), N_("Write its title.")),
    "line-in-list": (
        N_("A line between the items was not understood: “%(line)s”."),
        N_("It was left out."),
    ),
    "lines-in-list": (
        N_("Lines between the items were not understood, from “%(line)s” on."),
        N_("They were left out."),
    ),
    "lines-unread": (
        N_("Nothing was made of what begins here: “%(line)s” (lines: %(count)s)."),
        N_("It was left out; add by hand what belongs to the agenda or to the timetable."),
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
    "document-without-symbol": (
        N_("A document of item %(item)s has no symbol: “%(title)s”."),
        N_("Write its symbol, if it has one."),
    ),
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
    "version-twice": (
        N_("Two of the documents are in the same language, %(language)s: “%(document)s”."),
        N_("The first one was kept."),
    ),
}
"""What each code of doubt says, and what is then proposed or was done meanwhile."""

ADVICE = frozenset(
    {
        "continued-in-first-slot",
        "continued-without-beginning",
        "looks-like-report",
        "items-are-paragraphs",
        "year-missing",
        "year-taken",
        "days-backwards",
        "no-such-day",
        "day-outside-dates",
        "day-not-placed",
        "slot-without-day",
        "slot-without-time",
        "times-backwards",
        "times-long",
        "times-overlap",
        "item-not-in-list",
        "item-without-slot",
        "number-repeated",
        "number-skipped",
        "number-first",
        "title-missing",
        "document-without-symbol",
    }
)
"""The doubts whose second sentence says what a person is to do; that of the others says what was done meanwhile."""
