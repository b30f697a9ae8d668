"""The script by key: the next line is gavelled, or passed where it is only said; a card is laid open."""

from __future__ import annotations

from collections.abc import Callable

from plenary.report.keys import part_said
from plenary.script.line import Step
from plenary.tongue import N_, Tongue
from ui.models.script import book_of, likely_card, open_card, script_lines
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.decisions import NO_PARAGRAPHS, TOO_SOON, Gavel
from ui.secretary.hand import Hand

WHICH_CARD = N_("Card for")
NOTHING_LEFT = N_("The script has no further line now.")


class Prompter:
    """Turns the pages of the script. ``run`` performs a command by its name, ``chairs`` gives the chair's language."""

    def __init__(
        self, hand: Hand, gavel: Gavel, run: Callable[[str], None], chairs: Callable[[], Tongue]
    ) -> None:
        self.hand, self.gavel, self._run, self._chairs = hand, gavel, run, chairs

    def press(self) -> None:
        """Enter what the next line names; a second press within a second is taken for a slip."""
        hand, reading = self.hand, self.hand.bridge.reading
        if hand.pressed_twice():
            hand.noted.emit(hand.text(TOO_SOON))
        elif reading.card:
            self._turn_card()
        else:
            self._next_line()

    def _next_line(self) -> None:
        hand = self.hand
        lines = script_lines(hand.bridge, self._chairs(), hand.tongue, hand.now())
        if not lines:
            hand.noted.emit(self._why_none)
            return
        line = lines[0]
        if line.step is Step.NONE:
            self.gavel.go_on()
            return
        self.gavel.enter(line.deeds)
        if line.wants:
            self._run(line.wants)
        elif not line.deeds:
            hand.bridge.reading.pass_one()

    @property
    def _why_none(self) -> str:
        """Say why nothing is entered: a part of the report lies open in which nothing stands, or all was said."""
        board = self.hand.bridge.reading.board
        if board.empty:
            return self.hand.text(NO_PARAGRAPHS, document=part_said(board.part, self.hand.tongue))
        return self.hand.text(NOTHING_LEFT)

    def _turn_card(self) -> None:
        reading = self.hand.bridge.reading
        _, steps = open_card(self.hand.bridge, self._chairs())
        if reading.passed + 1 < sum(said for _, said in steps):
            reading.pass_one()
        else:
            reading.open_card("")

    def cards(self) -> None:
        """Ask which card is wanted, the likeliest first; with one open, put it away."""
        hand = self.hand
        if hand.bridge.reading.card:
            hand.bridge.reading.open_card("")
            return
        likely = likely_card(hand.bridge)
        cards = sorted(book_of(hand.tongue.code).cards.values(), key=lambda card: card.name != likely)
        choices = [Choice(card.name, card.title, card.name, icon="warning") for card in cards]
        hand.ask(
            hand.text(WHICH_CARD),
            matching(choices),
            lambda choice: hand.bridge.reading.open_card(choice.value),
        )
