"""What can be done instead, where an act was refused: at most two ways, in words, each one press."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from plenary.pattern import pattern
from plenary.refusal import Denial, Trouble, Unreadable
from plenary.sentence import Speech
from plenary.tongue import N_
from ui.widgets import Banner, Remedy

NOT_DONE = N_("Not done:")
NOT_KEPT = N_("Not entered:")

_SENTENCE = pattern(r"(?<=[.!])\s+(?=[^\W\d_a-zа-яà-ÿ])|(?<=。)")
"""Between two sentences: a stop and a letter that is no small one."""

INSTEAD: dict[str, tuple[tuple[str, str, str], ...]] = {
    "list.closed-to-requests": (
        (N_("Inscribe for right of reply"), "reply", "R"),
        (N_("Reopen the list"), "reopen-list", ""),
    ),
    "list.not-opened": ((N_("Open the list"), "close-list", "C"),),
    "items.none": ((N_("Take up an item"), "items", "I"),),
    "meeting.not-open": ((N_("Call the next meeting to order"), "open-meeting", ""),),
    "meeting.suspended": ((N_("Resume the meeting"), "resume", ""),),
    "meeting.informal": ((N_("End the consultations"), "informals", ""),),
    "floor.taken": ((N_("End the statement"), "run-floor", "Space"),),
    "floor.free": ((N_("Run the floor"), "run-floor", "Space"),),
    "point-of-order.pending": ((N_("Enter the ruling"), "point-of-order", "O"),),
    "list.empty": ((N_("Inscribe a speaker"), "inscribe", "F2"),),
    "decision.not-asked": ((N_("The gavel"), "gavel", "G"),),
    "question.pending": ((N_("Withdraw the question"), "withdraw-question", ""),),
    "motion.pending": ((N_("Decide the motion"), "motion", "M"),),
}
"""By the reason: the words of a button, the command it runs, its key."""


def say_denial(
    banner: Banner,
    denial: Denial | Unreadable,
    speech: Speech,
    run: Callable[[str], None],
    further: tuple[Remedy, ...] = (),
) -> None:
    """Say in a banner why something was not done, with a button for each way out; ``run`` runs a command."""
    say, grave = speech.tongue.text, isinstance(denial, Trouble)
    if isinstance(denial, Unreadable):
        banner.say(say(NOT_DONE), speech.unreadable(denial), further)
        return
    ways = [
        Remedy(say(words), key, partial(run, command))
        for words, command, key in INSTEAD.get(denial.reason, ())
    ]
    remedies = tuple(Remedy(each.words, each.key, _cleared(banner, each)) for each in (*ways, *further))
    words = speech.denial(denial)
    # The second sentence says what can be done instead, and so do the buttons.
    said = _SENTENCE.split(words)[0] if ways else words
    title = say(NOT_KEPT if grave else NOT_DONE)
    banner.say(title, said, remedies, grave=grave)
    banner.setToolTip(words)
    banner.setAccessibleName(f"{title} {words}")


def _cleared(banner: Banner, remedy: Remedy) -> Callable[[], None]:
    """Clear the banner before the way out is gone: what comes of it may be refused in its turn."""

    def press() -> None:
        banner.clear()
        remedy.press()

    return press
