"""What was handed out and promised: printed lists, the message on the chair's screen, promises still open."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import DelegationCode, PromiseId
from plenary.facts import notices as facts
from plenary.refusal import Refusal


class Promise(Struct, frozen=True):
    """What was promised and not settled yet, since when (UTC), and to whom if that is known."""

    id: PromiseId
    text: str
    made: datetime
    delegation: DelegationCode | None = None


class Notices(Struct, frozen=True):
    """The number of the last printing, the message on the chair's screen, and the promises that are open."""

    printed: int = 0
    message: str = ""
    promises: tuple[Promise, ...] = ()

    def promise(self, promise: PromiseId) -> Promise:
        """Give a promise that is open.

        Raises:
            Refusal: ``promise.unknown``.
        """
        for each in self.promises:
            if each.id == promise:
                return each
        raise Refusal("promise.unknown", promise=promise)


CHANGES: Changes[Notices] = Changes()


@CHANGES.on(facts.ListPrinted)
def _printed(notices: Notices, fact: facts.ListPrinted) -> Notices:
    if fact.number != notices.printed + 1:
        raise Refusal("printing.number", number=fact.number)
    return replace(notices, printed=fact.number)


@CHANGES.on(facts.ChairMessaged)
def _messaged(notices: Notices, fact: facts.ChairMessaged) -> Notices:
    return replace(notices, message=fact.text)


@CHANGES.on(facts.PromiseNoted)
def _promised(notices: Notices, fact: facts.PromiseNoted) -> Notices:
    promise = Promise(fact.promise, fact.text, fact.at, fact.delegation)
    return replace(notices, promises=(*notices.promises, promise))


@CHANGES.on(facts.PromiseSettled)
def _settled(notices: Notices, fact: facts.PromiseSettled) -> Notices:
    settled = notices.promise(fact.promise)
    return replace(notices, promises=tuple(each for each in notices.promises if each is not settled))
