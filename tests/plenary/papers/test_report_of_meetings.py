"""The report of five meetings in six languages: everything of the standing proceedings once, and nothing else.

What is expected is taken from the facts as they stand, by code of this test alone; what is found is
read back from the written file.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from plenary.facts import decisions, roster, votes
from plenary.papers.firm import firm, tied
from plenary.papers.numbering import labelled
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Annex, Entries, Heading, Paragraph, Placeholder, SubParagraphs, Table, plain
from plenary.papers.views.resolved import report_view
from plenary.papers.writers import render
from plenary.tongue import Tongue
from tests.plenary.papers import plays, votes_play
from tests.plenary.papers.expecting import Expected, named_in, standing
from tests.plenary.papers.reading_back import all_paragraphs

PLAYS = ("sample", "ten_days", "one_meeting", "in_french", "amended", "with_votes")
_SYMBOL = re.compile(r"[A-Z]{1,4}(?:/\w+(?:\.\d+)?)+")
ARABIC = {1: "واحد", 2: "عضوين|صوتين"}
"""One and two are no figures in an Arabic sentence: the noun itself says them."""
BOTH = [(name, code) for name in PLAYS for code in plays.LANGUAGES]


@pytest.fixture(scope="module")
def proceedings(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    return lambda name: plays.the_sample(folder) if name == "sample" else _played(name).desk.proceedings


def _played(name):
    return (votes_play.with_votes if name == "with_votes" else getattr(plays, name))()


@pytest.fixture(scope="module")
def paper(proceedings):
    @cache
    def drawn_up(name, code):
        return draft_report(report_view(proceedings(name).now, proceedings(name), Tongue(code)))

    return drawn_up


@pytest.mark.parametrize(("name", "code"), BOTH)
def test_everybody_who_spoke_is_named_once_for_each_item_and_capacity_and_nobody_else(
    name, code, proceedings, paper
):
    expected = Expected(proceedings(name))
    for items, counted in expected.names().items():
        keys = [f"item.{','.join(items)}."]
        keys += [f"decision.{each}." for each, about in expected.decided.items() if about == items]
        told = [
            plain(block.text)
            for block in _paragraphs(paper(name, code))
            if block.key.startswith(tuple(keys))
            and not block.key.endswith((".considered", ".documents", ".text"))
        ]
        assert named_in("\n".join(told), proceedings(name).now.body.begins, code) == counted, items


@pytest.mark.parametrize(("name", "code"), BOTH)
def test_who_attended_at_any_time_is_told_once_and_nobody_else(name, code, proceedings, paper):
    told = [
        plain(block.text) for block in _paragraphs(paper(name, code)) if block.key.startswith("attendance.")
    ]
    found = named_in("\n".join(told), proceedings(name).now.body.begins, code)
    assert found == Counter(Expected(proceedings(name)).attended())


@pytest.mark.parametrize(("name", "code"), BOTH)
def test_the_file_says_all_that_the_paper_says(name, code, paper):
    found = "\n".join(words for *_, words in all_paragraphs(render(paper(name, code), ".docx")))
    for block in paper(name, code).blocks:
        for words in _words(block):
            assert tied(firm(re.sub("[\u2066-\u2069]", "", words))) in found


def _words(block):
    match block:
        case Heading() | Paragraph():
            return [plain(block.text)]
        case Placeholder():
            return [block.text]
        case SubParagraphs() | Entries():
            return [plain(item.text) for item in block.items]
        case Table():
            return [line for row in block.rows for cell in row for line in plain(cell).split("\n")]
        case Annex():
            return [plain(block.title), plain(block.subtitle)]
    return []


@pytest.mark.parametrize(("name", "code"), BOTH)
def test_every_document_stands_under_each_of_its_items_and_in_the_annex(name, code, proceedings, paper):
    conference, (body, annex) = proceedings(name).now, _halves(paper(name, code), "programme.change")
    found = Counter(_SYMBOL.findall(body)), Counter(_SYMBOL.findall(annex))
    told = {key for key in _keys(paper(name, code)) if key.endswith(".documents")}
    for document in conference.agenda.documents:
        places = [key for key in told if set(key.split(".")[1].split(",")) & set(document.items)]
        for symbol in document.symbols:
            assert (found[0][symbol], found[1][symbol]) == (len(places), 1), symbol
    expected = {symbol for document in conference.agenda.documents for symbol in document.symbols}
    assert set(found[1]) == expected


def _halves(paper, *without):
    """Give the words of the body and of the annex; paragraphs whose keys begin so are left out."""
    place = next((at for at, block in enumerate(paper.blocks) if isinstance(block, Annex)), len(paper.blocks))
    kept = [block for block in paper.blocks[:place] if not getattr(block, "key", "").startswith(without)]
    halves = kept, paper.blocks[place:]
    return tuple("\n".join(words for block in half for words in _words(block)) for half in halves)


def _paragraphs(paper):
    return [block for block in paper.blocks if isinstance(block, Paragraph) and block.key]


def _keys(paper):
    return [block.key for block in _paragraphs(paper)]


@pytest.mark.parametrize(("name", "code"), BOTH)
def test_every_decision_is_told_once_in_its_words_or_by_what_carried_it_out(name, code, proceedings, paper):
    told, body = paper(name, code), _halves(paper(name, code))[0]
    entries = {entry for block in _paragraphs(told) for entry in block.entries}
    secret = Expected(proceedings(name)).secret
    made = [
        (entry, fact)
        for entry, facts in proceedings(name).standing()
        for fact in facts
        if isinstance(fact, decisions.DecisionRecorded)
    ]
    for entry, fact in made:
        assert body.count(fact.text) == (f"decision.{fact.decision}" in _keys(told))
        assert (entry.id in entries) == (fact.decision not in secret)
        if fact.votes_for is not None and fact.decision not in secret:
            line = next(
                plain(block.text) for block in _paragraphs(told) if block.key == f"decision.{fact.decision}"
            )
            for count in (
                fact.votes_for,
                fact.votes_against,
                fact.abstaining or "(0|no|sans|ninguna|при отсутствии|ودون|无)",
            ):
                counted = ARABIC.get(count, count) if code == "ar" else count
                assert re.search(rf"(?<!\d)({count}|{counted})(?!\d)", line)
    announced = {
        fact.decision for fact in standing(proceedings(name)) if isinstance(fact, votes.DecisionAnnounced)
    }
    keys = {key.split(".")[1] for key in _keys(told) if key.startswith("decision.")}
    assert keys <= {fact.decision for _, fact in made}
    assert keys & secret == announced


@pytest.mark.parametrize(("name", "code"), BOTH)
def test_every_meeting_is_counted_and_every_election_told_once(name, code, proceedings, paper):
    conference, tongue = proceedings(name).now, Tongue(code)
    body = _halves(paper(name, code), "officers.nominated")[0]
    assert body.count(tongue.meetings(len(conference.meetings.held))) == 1
    for fact in standing(proceedings(name)):
        if isinstance(fact, roster.OfficerElected) and fact.person.startswith("M"):
            balloted = sum(fact.person in ballot.persons for ballot in _ballots(proceedings(name)))
            assert body.count(fact.person.split(". ", 1)[1]) == 1 + balloted


def _ballots(proceedings):
    return [fact for fact in standing(proceedings) if isinstance(fact, votes.BallotCounted)]


@pytest.mark.parametrize(("name", "code"), BOTH)
def test_items_are_told_at_the_meetings_at_which_they_were_taken_up(name, code, proceedings, paper):
    blocks = {block.key: plain(block.text) for block in _paragraphs(paper(name, code))}
    feminine = name == "one_meeting" or (name, code) in (("in_french", "ar"), ("with_votes", "ar"))
    gender = "f" if feminine else "m"
    now = proceedings(name).now
    taken = {
        items: held for items, held in Expected(proceedings(name)).taken.items() if _of_substance(now, items)
    }
    assert taken
    for items, numbers in taken.items():
        key = f"item.{','.join(items)}.considered"
        assert key in blocks
        # What a human wrote in its place says it otherwise.
        if key not in now.report.paragraphs:
            assert Tongue(code).at_meetings(sorted(numbers), gender)[1:] in blocks[key]


def _of_substance(now, items):
    """Tell whether items are considered: the first is the organization of the meeting, the last one its report."""
    titles = [title for each in items for _, title in now.agenda.item(each).titles]
    return items[0].split()[0] != "1" and "Adoption of the report" not in titles


@pytest.mark.parametrize("name", PLAYS)
def test_paragraphs_have_the_same_numbers_in_every_language(name, paper):
    numbers = {
        code: [
            (re.match(r"\d+", label)[0], block.alternative, block.key)
            for label, block in labelled(paper(name, code).blocks, code)
            if isinstance(block, Paragraph) and block.numbered
        ]
        for code in plays.LANGUAGES
    }
    assert all(each == numbers["en"] for each in numbers.values())


_SCRIPTS = {"ar": "[\u0600-\u06ff]", "zh": "[\u3400-\u9fff]", "ru": "[\u0400-\u04ff]"}
_COMMON = {
    "en": r"\b(the|of|and|was|were|meeting|agenda|statement)\b",
    "fr": r"\b(le|du|des|et|une|séance|déclaration|réunion)\b",
    "es": r"\b(el|los|las|del|una|sesión|declaración|reunión)\b",
}


@pytest.mark.parametrize(("name", "code"), BOTH)
def test_no_word_of_another_language_but_those_that_are_marked(name, code, proceedings, paper):
    persons = {
        word
        for fact in standing(proceedings(name))
        if isinstance(fact, roster.OfficerElected | votes.OfficerNominated) and fact.person.startswith("M")
        for word in fact.person.split()
    }
    for run in _runs(paper(name, code)):
        if run.language or run.key:
            continue
        words = _SYMBOL.sub("", re.sub(r"^\(?[a-z]\)|\([a-z]\)", "", run.text))
        words = " ".join(word for word in re.split(r"[\s:：（(]+", words) if word not in persons)
        for script, shape in _SCRIPTS.items():
            assert script == code or not re.search(shape, words), words
        if code in _SCRIPTS:
            assert not re.search(r"[A-Za-z]{2,}", _without_persons(words, persons)), words
        else:
            for other, shape in _COMMON.items():
                assert other == code or not re.search(shape, words), words


def _without_persons(words, persons):
    for person in sorted(persons, key=len, reverse=True):
        words = words.replace(person, "")
    return words


def _runs(paper):
    yield from paper.title
    for line in (*paper.corner, *paper.subtitle):
        yield from line
    for block in paper.blocks:
        match block:
            case Heading() | Paragraph():
                yield from block.text
            case SubParagraphs() | Entries():
                yield from (run for item in block.items for run in item.text)
            case Table():
                yield from (run for row in block.rows for cell in row for run in cell)
            case Annex():
                yield from (*block.title, *block.subtitle)


def test_who_spoke_before_the_report_was_adopted_introduced_it_and_nobody_who_spoke_after(paper):
    """The Rapporteur of the sample spoke at 5.06 p.m., the report was adopted at 5.50, the Secretariat spoke then."""
    told = {block.key: plain(block.text) for block in _paragraphs(paper("sample", "en"))}
    keys = list(told)
    assert told["item.5.introduced.officer"] == "The Rapporteur made an introductory statement."
    assert keys.index("item.5.introduced.officer") < keys.index("report.adopted")
    after = keys[keys.index("report.adopted") :]
    assert told["item.5.statements.secretariat"].endswith("the Secretariat also made a statement.")
    assert {"item.5.statements.state-party", "item.5.statements.secretariat"} <= set(after)
    assert "item.5.statements.officer" not in told


@pytest.mark.parametrize(
    "kind", [decisions.DecisionRecorded, roster.OfficerElected, roster.DelegationPresent]
)
def test_what_is_struck_is_no_longer_told_and_what_is_restored_is_told_again(kind):
    play = plays.ten_days.__wrapped__()
    before = _halves(_report(play))[0]
    entry = next(
        entry
        for entry, facts in play.desk.proceedings.standing()
        if isinstance(facts[-1], kind) and _alone(facts[-1])
    )
    play.desk.strike(entry.id, "a trial", with_fallen=True, at=play.now)
    after = _halves(_report(play))[0]
    assert before != after
    words = _told_of(entry.facts[-1])
    assert words in before
    assert before.count(words) == after.count(words) + 1
    play.desk.undo(play.now)
    assert _halves(_report(play))[0] == before


def _alone(fact):
    """Whoever also spoke attended in any case: Senegal was only seen."""
    return not isinstance(fact, roster.DelegationPresent) or fact.delegation == "state:SN"


def _told_of(fact):
    match fact:
        case decisions.DecisionRecorded():
            return fact.text
        case roster.OfficerElected():
            return fact.person
    return "Poland and Senegal"


def _report(play):
    return draft_report(report_view(play.desk.conference, play.desk.proceedings, Tongue("en")))
