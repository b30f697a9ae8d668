"""What was handed out: how many lists were printed, and the message on the chair's screen."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.facts import notices as facts
from plenary.refusal import Refusal


class Notices(Struct, frozen=True):
    """The number of the last printing, and the message that stands on the chair's screen."""

    printed: int = 0
    message: str = ""


CHANGES: Changes[Notices] = Changes()


@CHANGES.on(facts.ListPrinted)
def _printed(notices: Notices, fact: facts.ListPrinted) -> Notices:
    if fact.number != notices.printed + 1:
        raise Refusal("printing.number", number=fact.number)
    return replace(notices, printed=fact.number)


@CHANGES.on(facts.ChairMessaged)
def _messaged(notices: Notices, fact: facts.ChairMessaged) -> Notices:
    return replace(notices, message=fact.text)
