"""Facts about the agenda and the documents before the body."""

from typing import ClassVar

from msgspec import Struct

from plenary.fact import Fact, ItemNumber, kind
from plenary.facts.body import Pairs
from plenary.tongue import N_, NP_


@kind("item.listed", version=2)
class ItemListed(Fact, frozen=True, kw_only=True):
    """An item stands on the provisional agenda; ``titles`` by language, ``annotation`` as in the document.

    ``notes`` are the footnotes of the annotation: the mark under which it calls them, and their words.
    """

    SAYS: ClassVar[str] = N_("Item %(number)s was listed: %(titles)s.")
    number: ItemNumber
    titles: Pairs
    parent: ItemNumber | None = None
    annotation: str = ""
    notes: Pairs = ()


@kind("agenda.amended")
class AgendaAmended(Fact, frozen=True, kw_only=True):
    """An item was added, retitled, renumbered or deleted (``action``: add, retitle, renumber, delete)."""

    SAYS: ClassVar[str] = N_("The agenda was amended: item %(item)s, %(action)s.")
    item: ItemNumber
    action: str
    titles: Pairs = ()
    number: ItemNumber | None = None

    def number_of(self, item: ItemNumber) -> ItemNumber | None:
        """Give the number of an item after this; sub-items follow their item, and None is gone."""
        if item != self.item and not item.startswith((f"{self.item} (", f"{self.item}.")):
            return item
        if self.action == "delete":
            return None
        if self.action != "renumber" or self.number is None:
            return item
        return ItemNumber(self.number + item.removeprefix(self.item))

    def numbers_of(self, items: tuple[ItemNumber, ...]) -> tuple[ItemNumber, ...]:
        """Give the numbers of those of the items that are still there after this."""
        return tuple(now for item in items if (now := self.number_of(item)) is not None)


class RevisedItem(Struct, frozen=True):
    """An item as a revised agenda has it; ``was`` is its number until then, None of a new one."""

    number: ItemNumber
    titles: Pairs
    was: ItemNumber | None = None
    parent: ItemNumber | None = None
    annotation: str = ""
    notes: Pairs = ()


@kind("agenda.revised", version=2)
class AgendaRevised(Fact, frozen=True, kw_only=True):
    """A revised agenda took the place of the one before: all its items, whole and in their order.

    One fact, for items may exchange their numbers. What is not among them is gone.
    """

    SAYS: ClassVar[str] = N_("A revised agenda replaced the previous one.")
    listed: tuple[RevisedItem, ...]

    def number_of(self, item: ItemNumber) -> ItemNumber | None:
        """Give the number of an item after this; None is gone."""
        return next((each.number for each in self.listed if each.was == item), None)

    def numbers_of(self, items: tuple[ItemNumber, ...]) -> tuple[ItemNumber, ...]:
        """Give the numbers of those of the items that are still there after this."""
        return tuple(now for item in items if (now := self.number_of(item)) is not None)


Renumbering = AgendaAmended | AgendaRevised
"""What may give items other numbers, or take them off the agenda."""


@kind("agenda.adopted")
class AgendaAdopted(Fact, frozen=True, kw_only=True):
    """The body adopted its agenda."""

    SAYS: ClassVar[str] = N_("The agenda was adopted.")
    SAYS_AMENDED: ClassVar[str] = N_("The agenda was adopted, as amended.")
    amended: bool = False

    @property
    def says(self) -> str:
        """Give the sentence, with the amendment where there was one."""
        return self.SAYS_AMENDED if self.amended else self.SAYS


@kind("items.taken-up")
class ItemsTakenUp(Fact, frozen=True, kw_only=True):
    """The presiding officer took up one item, or several together."""

    SAYS, SAYS_SEVERAL = NP_(
        "Consideration of item %(items)s was taken up.", "Consideration of items %(items)s was taken up."
    )
    items: tuple[ItemNumber, ...]


@kind("items.concluded")
class ItemsConcluded(Fact, frozen=True, kw_only=True):
    """The body concluded its consideration of items."""

    SAYS, SAYS_SEVERAL = NP_(
        "Consideration of item %(items)s was concluded.", "Consideration of items %(items)s was concluded."
    )
    items: tuple[ItemNumber, ...]


@kind("document.submitted")
class DocumentSubmitted(Fact, frozen=True, kw_only=True):
    """A document is before the body, under one symbol or two, for one item or several."""

    SAYS: ClassVar[str] = N_("Document %(symbols)s was submitted (%(items)s).")
    SAYS_ALONE: ClassVar[str] = N_("Document %(symbols)s was submitted.")
    symbols: tuple[str, ...]
    title: str
    items: tuple[ItemNumber, ...] = ()

    @property
    def says(self) -> str:
        """Tell of items only where there are any."""
        return self.SAYS if self.items else self.SAYS_ALONE


@kind("document.revised")
class DocumentRevised(Fact, frozen=True, kw_only=True):
    """A document stands under other symbols, another title or other items; ``was`` are its symbols until then."""

    SAYS: ClassVar[str] = N_("Document %(symbols)s was listed anew (%(items)s).")
    SAYS_ALONE: ClassVar[str] = N_("Document %(symbols)s was listed anew.")
    SAYS_REPLACED: ClassVar[str] = N_("Document %(was)s was replaced by document %(symbols)s.")
    was: tuple[str, ...]
    symbols: tuple[str, ...]
    title: str
    items: tuple[ItemNumber, ...] = ()

    @property
    def says(self) -> str:
        """Tell of items only where there are any; of another issue of the document, what it replaced."""
        if self.was and self.symbols and not set(self.was) & set(self.symbols):
            return self.SAYS_REPLACED
        return self.SAYS if self.items else self.SAYS_ALONE
