"""Tell who spoke on an item: in the order of speaking, by the capacity in which a delegation takes part."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from plenary.papers.foreign import bare
from plenary.papers.report.say import Say, entries_of, ids
from plenary.papers.report.votes import answers, counts_of, outvoted
from plenary.papers.tree import Block, Paragraph
from plenary.papers.views.item import ItemView, Named, PointView, Speaker, StatementView
from plenary.tongue import N_

SECRETARIAT = ("secretariat",)
PERSONS = ("officer",)
REPRESENTED = (("group", "state-party"), ("signatory", "non-signatory", "observer"), ("un",), ("igo", "ngo"))
"""Who is told of in one sentence, in the order of the sentences."""
_OBSERVERS = ("signatory", "non-signatory", "observer", "igo", "ngo")


def statements(say: Say, item: ItemView, when: str = "") -> Iterator[Paragraph]:
    """Tell of every statement on an item that did not introduce it exactly once, each speaker by one sentence.

    ``when`` goes into the keys of the paragraphs, where an item is told of in two parts.
    """
    main = [made for made in item.statements if not made.introductory]
    also = False
    for name, told, group in _sentences(say, main):
        yield _told(say, f"item.{item.number}.statements.{when}{name}", told, group, also=also)
        also = True
    yield from _replies(say, item, when)


def speakers(made: Sequence[StatementView]) -> list[Speaker]:
    """Give who made these statements, in the order in which they first spoke."""
    return list(dict.fromkeys(statement.speaker for statement in made))


def spoken_of(say: Say, told: Sequence[Speaker]) -> str:
    """Say representatives, observers or persons, as the category of the first of them asks."""
    category = told[0].category
    if category in SECRETARIAT:
        plural = len(told) > 1
        return say.tongue.text(
            N_("representatives of the Secretariat") if plural else N_("a representative of the Secretariat")
        )
    if category in PERSONS:
        return say.tongue.join([speaker.person or speaker.named.form("sentence") for speaker in told])
    phrase: Callable[[Sequence[Speaker]], str] = (
        say.phrases.observers if category in _OBSERVERS else say.phrases.representatives
    )
    return phrase(told)


def _sentences(say: Say, made: Sequence[StatementView]) -> Iterator[tuple[str, str, list[StatementView]]]:
    for group in (*REPRESENTED, PERSONS, SECRETARIAT):
        of_group = [statement for statement in made if statement.speaker.category in group]
        if of_group:
            yield group[-1], spoken_of(say, _once(of_group, group)), of_group


def _once(made: Sequence[StatementView], group: tuple[str, ...]) -> list[Speaker]:
    """The Secretariat speaks with one voice, however many of its officers spoke."""
    told = speakers(made)
    return told[:1] if group == SECRETARIAT else told


def _told(say: Say, key: str, told: str, group: list[StatementView], *, also: bool) -> Paragraph:
    many = len(speakers(group)) > 1 and group[0].speaker.category not in SECRETARIAT
    alone = speakers(group)[0]
    if not many and not also and alone.on_behalf_of:
        single = spoken_of(say, [Speaker(alone.named, alone.category)])
        behalf = say.phrases.speaking_for(alone.on_behalf_of)
        msgid = N_("%(speakers)s, speaking %(behalf)s, made a statement.")
        return say.paragraph(
            key, msgid, sources=ids(group), entries=entries_of(group), speakers=single, behalf=behalf
        )
    return say.paragraph(
        key, _SENTENCES[many, also], sources=ids(group), entries=entries_of(group), speakers=told
    )


_SENTENCES = {
    (True, False): N_("Statements were made by %(speakers)s."),
    (True, True): N_("Statements were also made by %(speakers)s."),
    (False, False): N_("%(speakers)s made a statement."),
    (False, True): N_("%(speakers)s also made a statement."),
}


def introductions(say: Say, item: ItemView) -> Iterator[Paragraph]:
    """Tell who introduced an item, the Secretariat as a rule."""
    made = [statement for statement in item.statements if statement.introductory]
    key = f"item.{item.number}.introduced"
    for name, told, group in _sentences(say, made):
        many = len(speakers(group)) > 1 and name not in SECRETARIAT
        msgid = (
            N_("Introductory statements were made by %(speakers)s.")
            if many
            else N_("%(speakers)s made an introductory statement.")
        )
        yield say.paragraph(
            f"{key}.{name}", msgid, sources=ids(group), entries=entries_of(group), speakers=told
        )


def _replies(say: Say, item: ItemView, when: str) -> Iterator[Paragraph]:
    for name, told, group in _sentences(say, item.replies):
        msgid = (
            N_("Statements in exercise of the right of reply were made by %(speakers)s.")
            if len(speakers(group)) > 1
            else N_("%(speakers)s made a statement in exercise of the right of reply.")
        )
        yield say.paragraph(
            f"item.{item.number}.replies.{when}{name}",
            msgid,
            sources=ids(group),
            entries=entries_of(group),
            speakers=told,
        )


def raised(say: Say, key: str, point: PointView) -> Iterator[Block]:
    """Tell of a point of order, the ruling and the appeal."""
    msgid = (
        N_("%(speakers)s raised a point of order. The presiding officer ruled as follows: %(ruling)s")
        if point.ruling
        else N_("%(speakers)s raised a point of order.")
    )
    by = representative(say, point.raised_by)
    yield say.paragraph(key, msgid, entries=point.entries, speakers=by, ruling=_ended(say, point.ruling))
    if point.appealed_by:
        alone, voted = _APPEALS["overruled" if point.outcome == "overruled" else "stands"]
        if point.outcome != "overruled" and outvoted(point.vote):
            voted = _OUTVOTED
        speakers = representative(say, point.appealed_by)
        yield say.paragraph(
            f"{key}.appeal",
            voted if point.vote else alone,
            entries=point.entries,
            speakers=speakers,
            **counts_of(say.tongue, point.vote),
        )
        if point.vote and point.vote.named:
            yield from answers(say, f"{key}.answers", point.vote, point.entries)


_OUTVOTED = N_(
    "%(speakers)s appealed against the ruling. The appeal was put to the vote and was rejected by %(most)s "
    "%(least)s, %(abstentions)s; the ruling stood."
)
_APPEALS = {
    "overruled": (
        N_("%(speakers)s appealed against the ruling. The ruling was overruled."),
        N_(
            "%(speakers)s appealed against the ruling. The appeal was put to the vote and was upheld by "
            "%(most)s %(least)s, %(abstentions)s; the ruling was overruled."
        ),
    ),
    "stands": (
        N_("%(speakers)s appealed against the ruling. The ruling stood."),
        N_(
            "%(speakers)s appealed against the ruling. The appeal was put to the vote and was rejected, with "
            "%(in_favour)s in favour, %(against)s against and %(abstaining)s abstaining; the ruling stood."
        ),
    ),
}
"""How an appeal ended: as it was told, and with the counts of the vote on the appeal."""


def representative(say: Say, *named: Named) -> str:
    """Say the representatives of these."""
    return say.phrases.representatives([Speaker(name) for name in named])


_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟")
_QUOTATION_ENDS = "”“»’‘\"'"


def _ended(say: Say, words: str) -> str:
    """End what was typed with the full stop of the paper's language, unless it, or what it quotes, ends of itself."""
    said = bare(words).rstrip(_QUOTATION_ENDS)
    return words if said.endswith(_STOPS) else words + say.tongue.sign(".")
