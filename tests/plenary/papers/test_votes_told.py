"""Votes, ballots, nominations and revisions: told once, with every count and name, in each language, read back from Word."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from plenary.acts.agenda import adopt_agenda
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.revision import revise
from plenary.facts import agenda, decisions, report, votes
from plenary.papers.report.draft import draft_report
from plenary.papers.report.votes import counts_of
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.item import VoteView
from plenary.papers.views.resolved import report_view
from plenary.papers.writers import render
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers.expecting import named_in, standing
from tests.plenary.papers.plays import Play
from tests.plenary.papers.reading_back import all_paragraphs
from tests.plenary.papers.test_references import as_text
from tests.plenary.papers.votes_play import AGENDA, REVISED, with_votes

SIDES = ("in_favour", "against", "abstained")


@cache
def lines(code):
    """Give every line of the Word file, as its reader sees it."""
    return tuple(words for *_, words in all_paragraphs(render(paper(with_votes(), code), ".docx")) if words)


def paper(play, code="en", **more):
    return draft_report(report_view(play.desk.conference, play.desk.proceedings, Tongue(code), **more))


def facts(kind):
    return [fact for fact in standing(with_votes().desk.proceedings) if isinstance(fact, kind)]


def public_votes():
    """The votes that were taken in public: all but that on the office."""
    return [fact for fact in facts(votes.VoteTaken) if fact.votes_for != 17]


def spaced(words):
    """Give words as they are said, wherever their lines may end."""
    return words.replace("\u00a0", " ")


def figures(words):
    return Counter(re.findall(r"\d+", words))


@cache
def blocks(code):
    return {
        block.key: plain(block.text)
        for block in paper(with_votes(), code).blocks
        if isinstance(block, Paragraph)
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_vote_is_told_once_with_its_counts(code):
    told = blocks(code)
    lines_of = [words for key, words in told.items() if key.startswith(("decision.", "item.2."))]
    for vote, decided in zip(public_votes(), _decided(), strict=True):
        # Arabic says one and two by the noun.
        least = 3 if code == "ar" else 1
        given = (vote.votes_for, vote.votes_against, vote.abstaining)
        counts = Counter(str(each) for each in given if each >= least)
        if decided:
            assert counts <= figures(told[f"decision.{decided}"])
        if vote.method == "show-of-hands":
            assert sum(counts <= figures(words) for words in lines_of) == 1, vote
    assert not any({"17", "18", "19"} <= set(figures(words)) for words in lines_of), "a vote taken in private"


def _decided():
    """Give for each public vote the decision that it gave; none of a motion or an appeal."""
    made = standing(with_votes().desk.proceedings)
    for place, fact in enumerate(made):
        if isinstance(fact, votes.VoteTaken) and fact.votes_for != 17:
            yield getattr(made[place + 1], "decision", None)


@pytest.mark.parametrize("code", LANGUAGES)
def test_who_voted_how_is_told_in_the_order_of_the_language_and_of_no_other_vote(code):
    day, tongue = AGENDA.begins, Tongue(code)
    sides = [words for words in lines(code) if _side(words, code)]
    recorded = [vote for vote in public_votes() if vote.method != "show-of-hands"]
    assert len(sides) == 3 * len(recorded)
    expected = [getattr(vote, side) for vote in recorded for side in SIDES]
    for words, codes in zip(sides, expected, strict=True):
        assert named_in(words, day, code) == Counter(codes)
        names = re.split("[,،、] ?", re.split("[:：]", words)[1].strip(" .。\u00a0"))
        assert names == sorted(names, key=tongue.sort_key)


_LABELS = {
    "en": ("In favour:", "Against:", "Abstaining:"),
    "fr": ("Ont voté pour", "Ont voté contre", "Abstentions\u00a0: n", "Abstentions\u00a0: T"),
    "es": ("Votos a\u00a0favor:", "Votos en\u00a0contra:", "Abstenciones: ninguna", "Abstenciones: Ch"),
    "ru": ("Голосовали за:", "Голосовали против:", "Воздержались: ник", "Воздержались: Ч"),
    "ar": ("المؤيدون:", "المعارضون:", "الممتنعون عن التصويت: لا", "الممتنعون عن التصويت: ت"),
    "zh": ("赞成：", "反对：", "弃权：无", "弃权：捷"),
}


def _side(words, code):
    return words.strip().startswith(_LABELS[code])


@pytest.mark.parametrize(
    ("code", "method"),
    [
        ("en", ("roll-call vote", "show-of-hands vote", "recorded vote")),
        ("fr", ("vote par appel nominal", "vote à main levée", "vote enregistré")),
        ("es", ("votación nominal", "votación a mano alzada", "votación registrada")),
        ("ru", ("поименного голосования", "голосования поднятием рук", "заносимого в отчет")),
        ("ar", ("تصويت بنداء الأسماء", "التصويت برفع الأيدي", "تصويت مسجل")),
        ("zh", ("唱名表决", "举手表决", "记录表决")),
    ],
)
def test_it_is_told_how_a_vote_was_taken(code, method):
    told = [words for key, words in blocks(code).items() if re.fullmatch(r"decision\.\w+", key)]
    assert [sum(words in line for line in told) for words in method] == [1, 3, 1]


def in_arabic(count, none, one, two, few, many, hundreds):
    """Count as Arabic does: one and two by the noun, a plural up to ten, a singular after that, another after a hundred."""
    match count % 100:
        case 0 if not count:
            return none
        case 1 if count == 1:
            return one
        case 2 if count == 2:
            return two
        case last if 3 <= last <= 10:
            return f"{count} {few}"
        case last if last >= 11:
            return f"{count} {many}"
    return f"{count} {hundreds}"


def counted(code, name):
    """Say one of the counts of a vote, from none to as many as were in favour."""
    return [counts_of(Tongue(code), VoteView((110, count, count)))[name] for count in range(111)]


def test_arabic_gives_each_number_of_votes_its_noun():
    votes_of = ("لا شيء", "صوت واحد", "صوتين", "أصوات", "صوتا", "صوت")
    assert counted("ar", "least") == [f"مقابل {in_arabic(count, *votes_of)}" for count in range(111)]
    members = ("أي عضو", "عضو واحد", "عضوين", "أعضاء", "عضوا", "عضو")
    held = [f"امتناع {in_arabic(count, *members)} عن التصويت" for count in range(111)]
    assert counted("ar", "abstentions") == [f"ودون {held[0]}", *(f"و{each}" for each in held[1:])]


@pytest.mark.parametrize(
    ("code", "said", "none"),
    [
        ("en", "to {}", "none"),
        ("fr", "contre {}", "zéro"),
        ("es", "contra {}", "ninguno"),
        ("ru", "против {}", "0"),
        ("zh", "对{}票", "零"),
    ],
)
def test_the_lesser_number_of_votes_follows_its_preposition(code, said, none):
    assert counted(code, "least") == [said.format(count or none) for count in range(111)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_ballot_and_candidate_is_told_with_what_was_obtained(code):
    told = lines(code)
    for ballot in facts(votes.BallotCounted):
        for person, count in zip(ballot.persons, ballot.votes, strict=True):
            name = person.split(". ", 1)[1]
            assert sum(name in spaced(words) and str(count) in figures(words) for words in told) == 1
    nominated = [words for key, words in blocks(code).items() if key.startswith("officers.nominated")]
    assert len(nominated) == 2
    for fact in facts(votes.OfficerNominated):
        assert sum(words.count(fact.person.split(". ", 1)[1]) for words in nominated) == 1
    by = Counter(fact.by for fact in facts(votes.OfficerNominated) if fact.by)
    named = named_in(nominated[0], AGENDA.begins, code)
    assert all(named[delegation] == times for delegation, times in by.items())


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_the_revised_agenda_changed_is_told_and_the_agenda_stands_as_it_was_adopted(code):
    keys = [key for key in blocks(code) if ".change." in key]
    (entry,) = [
        entry.id
        for entry, made in with_votes().desk.proceedings.standing()
        if any(isinstance(fact, agenda.AgendaRevised) for fact in made)
    ]
    resting = {
        block.key: block.entries
        for block in paper(with_votes(), code).blocks
        if getattr(block, "key", "") in keys
    }
    assert set(resting.values()) == {(entry,)}
    assert [key.rpartition(".")[0] for key in keys] == ["agenda.change"] * 4 + ["programme.change"] * 4


def test_a_revision_that_was_read_while_no_meeting_sat_is_no_decision_of_the_body():
    play = Play(AGENDA, "uncac-cosp")
    play.on(1, 8)
    play.do(call_to_order)
    play.do(adjourn)
    play.do(revise, REVISED)
    # That a meeting will not be held, or that a document was issued anew, is told whoever decided it.
    assert _changes(play) == [
        "The meeting scheduled for 28 May 2019 (from 10 a.m. to 1 p.m.) was cancelled.",
        "Document CAC/COSP/WG.9/2019/3 was replaced by document CAC/COSP/WG.9/2019/3/Rev.1.",
    ]
    play.do(call_to_order)
    play.do(revise, AGENDA)
    assert "Item 3, entitled “Training”, was added to the agenda." in _changes(play)


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_adopted_agenda_that_was_revised_while_no_meeting_sat_is_a_doubt_for_the_rapporteur(code):
    play = Play(AGENDA, "uncac-cosp")
    play.on(1, 8)
    play.do(call_to_order)
    play.do(adopt_agenda)
    assert not _doubted(play, code)
    play.do(adjourn)
    play.do(revise, REVISED)
    assert len(_doubted(play, code)) == 1
    assert not _doubted(with_votes(), code), "revised by the body itself"


def _doubted(play, code):
    (told,) = [each for each in paper(play, code).blocks if getattr(each, "key", "") == "agenda.adopted"]
    return [run.doubt for run in told.text if run.doubt]


def _changes(play):
    return [plain(block.text) for block in paper(play).blocks if ".change." in getattr(block, "key", "")]


@pytest.mark.parametrize("code", LANGUAGES)
def test_amended_deferred_and_proposed_paragraphs_stand_as_the_body_left_them(code):
    draft, final = (_texts(paper(with_votes(), code, final=final)) for final in (False, True))
    assert draft["item.4.considered"].startswith("The Committee considered training.")
    assert draft["item.2.statements.state-party"].startswith("[")
    adopted, open_ = [key for key in draft if key.startswith("alternative.")]
    assert draft[adopted].startswith("It welcomed the training.")
    assert draft[open_].startswith("[It took note of the training.")
    assert adopted in final
    assert open_ not in final


def _texts(drawn_up):
    return {
        block.key: re.sub("[\u2066-\u2069]", "", plain(block.text))
        for block in drawn_up.blocks
        if isinstance(block, Paragraph)
    }


def _entry_of(play, kind):
    return next(
        entry
        for entry, made in play.desk.proceedings.standing()
        if any(isinstance(fact, kind) for fact in made)
    )


@pytest.mark.parametrize(
    ("kind", "gone"),
    [
        (votes.VoteTaken, "The roll-call began with the Netherlands"),
        (votes.BallotCounted, "Mr. Jan Dekker (Netherlands): 9"),
        (votes.OfficerNominated, "; Mr. Omar Haddad (Egypt), nominated by"),
        (votes.DecisionAnnounced, "The Committee engages an auditor."),
        (agenda.AgendaRevised, "entitled “Insolvency”, was added"),
        (report.ParagraphAmended, "The Committee considered training."),
        (report.AlternativeProposed, "It welcomed the training."),
        (decisions.VoteExplained, "explanation of vote before the vote"),
    ],
)
def test_what_is_struck_is_no_longer_told_and_what_is_restored_is_told_again(kind, gone):
    play, before = with_votes(), _all(with_votes())
    assert gone in before
    play.desk.strike(_entry_of(play, kind).id, "a trial", with_fallen=True, at=play.now)
    assert gone not in _all(play)
    play.desk.undo(play.now)
    assert _all(play) == before


def _all(play):
    return as_text(paper(play))


def test_every_numbered_paragraph_rests_on_entries_and_every_act_that_is_told_leads_to_one():
    told = [block for block in paper(with_votes()).blocks if isinstance(block, Paragraph)]
    assert not [block.key for block in told if not block.entries]
    resting = {entry for block in told for entry in block.entries}
    kinds = (votes.VoteTaken, votes.BallotCounted, votes.OfficerNominated, votes.DecisionAnnounced)
    for entry, made in with_votes().desk.proceedings.standing():
        if any(isinstance(fact, kinds) for fact in made) and getattr(made[0], "votes_for", 0) != 17:
            assert entry.id in resting, made
