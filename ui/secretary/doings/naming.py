"""Ask the officer for a delegation, an item or a language, so that an act can be performed with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from plenary.agenda.agenda import Consideration
from plenary.fact import DelegationCode, ItemNumber, Language
from plenary.pattern import pattern
from plenary.tongue import LANGUAGES, LETTERS, N_
from ui.models.proposals import Proposal, proposals
from ui.secretary.choices import Choice, Propose, matching
from ui.secretary.hand import Hand

TOGETHER = N_("taken together")
NOT_ENTERED = N_("typed before, not entered yet")
_COMMA = pattern(r"[,;،、，]")
BEHALF = N_("for %(group)s")


def delegations(hand: Hand) -> Propose:
    """Propose delegations for what is typed."""

    def propose(typed: str) -> Sequence[Choice]:
        found = proposals(typed, hand.conference, hand.now(), hand.tongue)
        return [_of(hand, each) for each in found]

    return propose


def _of(hand: Hand, proposal: Proposal) -> Choice:
    behalf = hand.text(BEHALF, group=proposal.behalf) if proposal.behalf else ""
    note = hand.tongue.apart([part for part in (behalf, proposal.note) if part])
    return Choice(proposal.id, proposal.name, proposal, note, "participants")


def ask_delegation(hand: Hand, caption: str, then: Callable[[DelegationCode], None]) -> None:
    """Ask for a delegation."""
    hand.ask(hand.text(caption), delegations(hand), lambda choice: then(choice.value.delegation))


def ask_item(hand: Hand, caption: str, then: Callable[[ItemNumber], None]) -> None:
    """Ask for an item of the agenda, those not concluded first."""
    hand.ask(hand.text(caption), _one_item(hand), lambda choice: then(choice.value))


def _one_item(hand: Hand) -> Propose:
    """Propose items by their words; where none of them is meant, by the number however it is written: 1 (a), 1(a), 1a."""
    items = _items(hand)
    by_words = matching(items)

    def propose(typed: str) -> Sequence[Choice]:
        bare = _bare(typed)
        numbered = [each for each in items if bare and _bare(each.value).startswith(bare)]
        return by_words(typed) or numbered

    return propose


def _items(hand: Hand) -> list[Choice]:
    items = sorted(hand.conference.agenda.items, key=lambda item: item.state is Consideration.CONCLUDED)
    return [
        Choice(
            f"item/{item.number}",
            f"{hand.tongue.item_number(item.number)}  {item.title(hand.tongue.code)}",
            item.number,
            icon="item",
        )
        for item in items
    ]


def ask_items(hand: Hand, caption: str, then: Callable[[tuple[ItemNumber, ...]], None]) -> None:
    """Ask for an item, or for several that are taken together: their numbers with commas, ``3, 4``."""
    each_one = _one_item(hand)

    def propose(typed: str) -> Sequence[Choice]:
        together = _together(hand, typed)
        return [together] if together else each_one(typed)

    def chosen(choice: Choice) -> None:
        then(choice.value if isinstance(choice.value, tuple) else (choice.value,))

    hand.ask(hand.text(caption), propose, chosen)


def _together(hand: Hand, typed: str) -> Choice | None:
    """Give several items as one choice, where their numbers were typed."""
    known = {_bare(each.number): each.number for each in hand.conference.agenda.items}
    numbers = [known.get(_bare(part)) for part in _COMMA.split(typed) if part.strip()]
    items = tuple(each for each in numbers if each is not None)
    if len(items) < 2 or len(items) < len(numbers):
        return None
    said = hand.tongue.join([hand.tongue.item_number(each) for each in items])
    return Choice("together", said, items, hand.text(TOGETHER), "item")


def _bare(number: str) -> str:
    """Give a number without what it may be written with or without: gaps, brackets, a stop at its end."""
    return "".join(
        each for each in number.casefold().rstrip(". ") if not each.isspace() and each not in "()（）"
    )


def ask_language(
    hand: Hand, caption: str, then: Callable[[Language], None], first: Collection[str] = ()
) -> None:
    """Ask for an official language, by letter or name; those meant most likely come first."""
    choices = [
        Choice(f"language/{code}", f"{LETTERS[code]}  {hand.tongue.language(code)}", Language(code))
        for code in sorted(LANGUAGES, key=lambda code: code not in first)
    ]
    hand.ask(hand.text(caption), matching(choices), lambda choice: then(choice.value))


def ask_words(hand: Hand, caption: str, then: Callable[[str], None], unfinished: str = "") -> None:
    """Ask for words in the officer's own hand; ``unfinished`` are those of before, proposed while nothing is typed."""

    def propose(typed: str) -> Sequence[Choice]:
        words = typed.strip() or unfinished
        note = hand.text(NOT_ENTERED) if words and not typed.strip() else ""
        return [Choice("words", words, words, note, icon="corrigendum")] if words else []

    hand.ask(hand.text(caption), propose, lambda choice: then(choice.value))


def ask_words_or_none(hand: Hand, caption: str, none: str, then: Callable[[str], None]) -> None:
    """Ask for words that may be left out: Enter alone takes ``none``, for which ``then`` is given no words."""
    nothing = Choice("none", hand.text(none), "", icon="check")

    def propose(typed: str) -> Sequence[Choice]:
        words = typed.strip()
        return [Choice("words", words, words, icon="corrigendum")] if words else [nothing]

    hand.ask(hand.text(caption), propose, lambda choice: then(choice.value))
