"""What a Chair asks a body to decide: the formula, the words that are recorded, and what follows when it is declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from plenary.acts.agenda import adopt_agenda, conclude
from plenary.acts.decisions import ask, record_decision
from plenary.acts.languages import continue_without
from plenary.acts.procedure import decide_motion
from plenary.acts.programme import adopt_programme
from plenary.acts.report import adopt_report
from plenary.agenda.agenda import Agenda, Consideration
from plenary.agenda.programme import Programme
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.script import drafts, election, limits
from plenary.script.course import report_due
from plenary.script.line import Act, Deed, Draft, Given, Line, Step
from plenary.script.saying import Term
from plenary.tongue import LANGUAGES, N_, NP_, Tongue

CONCLUDED = NP_(
    "The consideration of item %(items)s is concluded.", "The consideration of items %(items)s is concluded."
)
MOTIONS: Mapping[str, str] = {
    "suspend": N_("The motion to suspend the meeting is carried."),
    "adjourn": N_("The motion to adjourn the meeting is carried."),
    "adjourn-debate": N_("The motion to adjourn the debate is carried."),
    "close-debate": N_("The motion to close the debate is carried."),
}


class Matter(Struct, frozen=True):
    """One thing that is asked: ``due`` tells whether it can be asked now, ``words`` what is recorded."""

    id: str
    formula: str
    words: Callable[[Conference, Tongue], str]
    due: Callable[[Conference], bool]
    follows: Callable[[Conference], tuple[Deed, ...]]
    terms: Callable[[Draft], Given] = lambda _draft: {}
    decision: bool = True
    manner: str = "consensus"


def _fixed(words: str) -> Callable[[Conference, Tongue], str]:
    return lambda _now, tongue: tongue.text(words)


def items_asked(now: Conference) -> tuple[ItemNumber, ...]:
    """Give the items that a question is about: its own, or those being considered."""
    question = now.conduct.question
    return question.items if question else now.agenda.current


def concluded_words(numbers: Sequence[ItemNumber], tongue: Tongue) -> str:
    """Say that the consideration of these items is concluded, as it is asked about and recorded."""
    said = [tongue.item_number(number) for number in numbers]
    return tongue.plural(*CONCLUDED, len(said), items=tongue.join(said))


def _conclude_due(now: Conference) -> bool:
    return bool(now.agenda.current) and all(
        now.agenda.item(number).state is Consideration.OPEN for number in now.agenda.current
    )


def _amended(now: Conference) -> bool:
    """Tell whether a paragraph of the draft was orally amended, or one that was proposed beside it was adopted."""
    paragraphs = now.report.paragraphs.values()
    return any(each.amended or (each.follows and each.state == "adopted") for each in paragraphs)


def _motion_words(now: Conference, tongue: Tongue) -> str:
    motion = now.conduct.motion
    return tongue.text(MOTIONS.get(motion.motion, "")) if motion else ""


def _with_symbol(draft: Draft) -> Given:
    symbol = draft.now.body.symbol
    return {"symbol": draft.terms.symbols([symbol]) if symbol else None}


def _of_document(
    name: str, formula: str, words: str, proposed: Callable[[Conference], Agenda | Programme], act: Act
) -> Matter:
    """What a document proposes is asked about under its symbol, until it is adopted: as it is, or as amended."""
    return Matter(
        name,
        formula,
        _fixed(words),
        lambda now: not proposed(now).adopted,
        lambda now: (Deed(act, {"amended": proposed(now).changed}),),
        _with_symbol,
    )


MATTERS: tuple[Matter, ...] = (
    _of_document("agenda", "F04", N_("The agenda is adopted."), lambda now: now.agenda, adopt_agenda),
    _of_document(
        "programme",
        "F06",
        N_("The organization of work is approved."),
        lambda now: now.programme,
        adopt_programme,
    ),
    Matter(
        "programme-amended",
        "F06-plain",
        _fixed(N_("The organization of work is amended.")),
        lambda now: now.programme.reopened,
        lambda _now: (Deed(adopt_programme, {"amended": True}),),
    ),
    Matter(
        "limits",
        "F07",
        limits.limited_words,
        lambda now: all(limits.proposed(now)) and bool(limits.set_them(now)),
        limits.set_them,
        lambda draft: dict(
            zip(
                ("groups", "others"),
                map(draft.terms.minutes, (m * 60 for m in limits.proposed(draft.now))),
                strict=True,
            )
        ),
    ),
    Matter(
        "election",
        "F53",
        election.elected_words,
        lambda now: election.candidate(now) is not None,
        election.elected,
        election.of_candidate,
    ),
    Matter(
        "proposal",
        "F42",
        drafts.adopted_words,
        lambda now: bool(drafts.proposal(now)),
        lambda _now: (),
        lambda draft: {"text": draft.terms.symbols([drafts.proposal(draft.now)])},
        manner="without-a-vote",
    ),
    Matter(
        "conclude",
        "F24",
        lambda now, tongue: concluded_words(items_asked(now), tongue),
        _conclude_due,
        lambda now: (Deed(conclude, {"items": items_asked(now)}),),
        lambda draft: {"items": draft.terms.items(items_asked(draft.now))},
    ),
    Matter(
        "report",
        "F35",
        _fixed(N_("The report is adopted.")),
        report_due,
        lambda now: (
            Deed(adopt_report, {"amended": now.report.changed, "override": bool(now.report.bracketed)}),
        ),
        lambda draft: {"amended": Term("1" if draft.now.report.changed else "")},
    ),
    Matter(
        "finalize",
        "F36",
        _fixed(N_("The Rapporteur is entrusted with finalizing the report.")),
        lambda now: now.report.adopted,
        lambda _now: (),
        lambda draft: {"rapporteur": rapporteur(draft)},
    ),
    Matter(
        "motion",
        "F41",
        _motion_words,
        lambda now: now.conduct.motion is not None,
        lambda _now: (Deed(decide_motion, {"outcome": "carried"}),),
        decision=False,
    ),
)
"""In the order in which a meeting asks them."""
PROCEDURAL = tuple(each.id for each in MATTERS if each.id != "proposal")
"""What is decided about the course of the meeting, its report and its officers: nobody explains a position on it."""


def rapporteur(draft: Draft) -> Term:
    """Call the Rapporteur, in the gender of the person where it is known."""
    from_roster = draft.now.roster.officer("rapporteur")
    return draft.terms.called_person("rapporteur", from_roster.person if from_roster else "")


def named(matter: str) -> Matter:
    """Give a matter by its name."""
    return next(each for each in MATTERS if each.id == matter)


def matter_of(now: Conference) -> Matter | None:
    """Tell which matter the question before the body is, by its words in whatever language; None for others."""
    question = now.conduct.question
    if question is None:
        return None
    return next((each for each in MATTERS if question.text in _said(each, now)), None)


def _said(matter: Matter, now: Conference) -> Iterable[str]:
    return (matter.words(now, Tongue(code)) for code in LANGUAGES)


def recorded(now: Conference, matter: str) -> frozenset[str]:
    """Give the words under which a matter may stand in the record, in every language."""
    return frozenset(_said(named(matter), now))


def formula_of(matter: Matter, draft: Draft) -> str:
    """Give the formula of a matter: the plain one where the document that it names has no symbol."""
    plain = f"{matter.formula}-plain"
    return plain if plain in draft.book.formulas and not draft.now.body.symbol else matter.formula


def asked(draft: Draft, matter: Matter, officers: Tongue) -> Line:
    """Make the question of a matter. What is recorded is said in the officer's language."""
    text, items = matter.words(draft.now, officers), draft.now.agenda.current
    deed = Deed(ask, {"text": text, "items": items})
    return draft.ask(formula_of(matter, draft), matter.terms(draft), deed)


def declared(draft: Draft) -> Line:
    """Make the declaration of the question before the body, with what follows from it."""
    if draft.now.booths.continuing is not None:
        return draft.declare("F49", {}, Deed(continue_without))
    matter = matter_of(draft.now)
    if matter is None:
        return draft.declare("F05", {}, Deed(record_decision, {"manner": "consensus"}))
    follows = matter.follows(draft.now)
    deeds = (Deed(record_decision, {"manner": matter.manner}), *follows) if matter.decision else follows
    return draft.declare(formula_of(matter, draft), matter.terms(draft), *deeds)


def put(draft: Draft) -> Line:
    """Make the line of a question that was asked and of which nobody has said yet whether somebody objects."""
    matter = matter_of(draft.now)
    if matter is None:
        text = draft.now.conduct.question.text if draft.now.conduct.question else ""
        return Line("F05", Step.NONE, text)
    line = draft.ask(formula_of(matter, draft), matter.terms(draft))
    return Line(line.formula, Step.NONE, line.text)
