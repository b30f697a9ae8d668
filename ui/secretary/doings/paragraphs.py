"""Ask for paragraphs of the draft report by their numbers and opening words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from plenary.desk import Desk
from plenary.papers.numbering import labelled
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.report.keys import number_of
from plenary.tongue import N_, Tongue
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.existing import THESE, Then
from ui.secretary.hand import Hand

NO_PARAGRAPH = N_("The report has no paragraph yet.")
_OPENING = 240
"""So many letters of a paragraph, more than the palette has room for, tell which one it is."""


def ask_paragraph(hand: Hand, caption: str, then: Then) -> None:
    """Ask for a paragraph of the draft report by its number and opening words; its number goes with it."""

    def asked(found: Mapping[str, tuple[str, str]]) -> None:
        hand.ask(caption, matching(_paragraphs(hand, found)), lambda choice: then(told(choice.value)))

    def told(key: str) -> dict[str, str]:
        return {"paragraph": key, "number": numbers[key]}

    numbers: dict[str, str] = {}
    _with_paragraphs(hand, numbers, asked)


def ask_paragraphs(hand: Hand, caption: str, then: Then) -> None:
    """Ask for one paragraph after the other, until these are all."""
    numbers: dict[str, str] = {}

    def more(found: Mapping[str, tuple[str, str]], so_far: tuple[str, ...] = ()) -> None:
        done = hand.tongue.series([numbers[key] for key in so_far])
        all_ = [Choice("all", hand.text(THESE), None, done, "check")] if so_far else []
        rest = _paragraphs(hand, {key: each for key, each in found.items() if key not in so_far})

        def chosen(choice: Choice) -> None:
            if choice.value is None:
                said = {"paragraphs": so_far, "numbers": [numbers[key] for key in so_far]}
                then({name: ", ".join(each) for name, each in said.items()})
            else:
                more(found, (*so_far, choice.value))

        hand.ask(caption, matching([*all_, *rest]), chosen)

    _with_paragraphs(hand, numbers, more)


def _with_paragraphs(
    hand: Hand, numbers: dict[str, str], asked: Callable[[Mapping[str, tuple[str, str]]], None]
) -> None:
    """Draw the draft report up on the desk's thread, in its own language, and go on with its paragraphs."""

    def drawn(desk: Desk) -> Mapping[str, tuple[str, str]]:
        tongue = Tongue(desk.conference.body.language)
        paper = draft_report(report_view(desk.conference, desk.proceedings, tongue))
        return {
            block.key: (number_of(label), plain(block.text))
            for label, block in labelled(paper.blocks, paper.language)
            if label and isinstance(block, Paragraph) and block.key
        }

    def told(found: Mapping[str, tuple[str, str]]) -> None:
        numbers.update({key: number for key, (number, _) in found.items()})
        if found:
            asked(found)
        else:
            hand.noted.emit(hand.text(NO_PARAGRAPH))

    hand.bridge.look(drawn, told)


def _paragraphs(hand: Hand, found: Mapping[str, tuple[str, str]]) -> list[Choice]:
    return [
        Choice(key, f"{number}  {hand.tongue.foreign(words[:_OPENING])}", key, icon="item")
        for key, (number, words) in found.items()
    ]
