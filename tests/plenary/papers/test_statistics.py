"""The page of figures: a bar for each meeting, language and category, one page in every language."""

from __future__ import annotations

from datetime import date, time, timedelta

import pypdfium2
import pytest
from msgspec.structs import replace

from plenary.acts.agenda import take_up
from plenary.acts.languages import set_language
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.programme import add_meeting, cancel_meeting, plan_services
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor
from plenary.measure.speaking import Share
from plenary.measure.statistics import statistics
from plenary.papers import docx, pdf
from plenary.papers.lost_time import lost_time
from plenary.papers.statistics import statistics_paper
from plenary.papers.tree import Bars, Heading, Paragraph, plain
from plenary.papers.years import years_paper
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import AGENDA, TEN, new_desk
from tests.plenary.papers.reading_back import opened
from tests.plenary.script.walking import before, done


@pytest.fixture
def told():
    desk = new_desk()
    desk.perform_at(TEN + timedelta(minutes=12), call_to_order)
    desk.perform_at(TEN + timedelta(minutes=30), set_language, "fr", quality="interrupted")
    desk.perform_at(TEN + timedelta(minutes=48), set_language, "fr", quality="good")
    desk.perform_at(TEN + timedelta(minutes=170), adjourn)
    return statistics(desk.proceedings, desk.proceedings.latest)


def bars(paper):
    return [block for block in paper.blocks if isinstance(block, Bars)]


def test_each_meeting_has_its_bar_with_what_was_lost(told):
    meetings, languages = bars(statistics_paper(told, Tongue("en")))
    assert [plain(bar.figure) for bar in meetings.bars] == ["lost: 22 min", "to come", "to come", "to come"]
    assert list(meetings.bars[0].parts) == [(720.0, "lost"), (9480.0, "used"), (600.0, "lost")]
    assert plain(languages.bars[3].figure) == "88.6 per cent; gap 18 min"


def test_a_language_that_was_not_scheduled_is_said_to_be_so_and_one_that_was_for_a_part_how_long():
    desk = new_desk()
    slot = desk.conference.programme.slots[0].id
    desk.perform_at(TEN, plan_services, slot, ("ar", "en", "fr"))
    desk.perform_at(TEN, call_to_order)
    desk.perform_at(TEN + timedelta(minutes=60), plan_services, slot, ("en", "fr"))
    desk.perform_at(TEN + timedelta(minutes=150), set_language, "fr", quality="interrupted")
    desk.perform_at(TEN + timedelta(minutes=180), adjourn)
    told = statistics(desk.proceedings, desk.proceedings.latest)
    _, languages = bars(statistics_paper(told, Tongue("en")))
    assert [plain(bar.figure) for bar in languages.bars] == [
        "100.0 per cent; scheduled for 1 h",
        "not scheduled",
        "100.0 per cent",
        "83.3 per cent; gap 30 min",
        "not scheduled",
        "not scheduled",
    ]
    assert [sum(length for length, _ in bar.parts) for bar in languages.bars] == [100, 0, 100, 100, 0, 0]
    *_, interpreted, _, _ = bars(years_paper({"one": told}, Tongue("en")))
    assert [plain(bar.figure) for bar in interpreted.bars] == ["92.9 per cent; gap 30 min"]


def test_the_languages_of_the_statements_add_up(told):
    share = Share(statements=2, spoken=timedelta(minutes=6))
    shares = dict.fromkeys(LANGUAGES, share)
    said = replace(
        told.speaking,
        all=Share(statements=12, spoken=timedelta(minutes=72)),
        by_category={"party": share},
        by_language=shares,
    )
    *_, spoken = bars(statistics_paper(replace(told, speaking=said), Tongue("en")))
    assert len(spoken.bars) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("limited", "overran", "said"),
    [(11, 2, "mean: 5 min; with a time limit: 11, beyond it: 2 (18.2 per cent)"), (0, 0, "mean: 5 min")],
)
def test_the_share_beyond_the_limit_is_told_with_the_statements_that_had_one(told, limited, overran, said):
    share = Share(statements=13, spoken=timedelta(minutes=65), limited=limited, overran=overran)
    shown = replace(told, speaking=replace(told.speaking, all=share, by_category={"party": share}))
    words = [
        plain(each.text)
        for each in statistics_paper(shown, Tongue("en")).blocks
        if isinstance(each, Paragraph)
    ]
    assert words[-1] == f"Statements: 13; {said}"


def test_statements_of_which_no_language_was_entered_are_counted_among_the_languages():
    desk = before()
    done(
        (call_to_order,),
        (take_up, ("2",)),
        (inscribe, "state:SD", {"language": "ar"}),
        (give_floor,),
        desk=desk,
    )
    desk.clock.move(minutes=4)
    done((end_statement,), (inscribe, "state:PE"), (give_floor,), desk=desk)
    desk.clock.move(minutes=3)
    done((end_statement,), desk=desk)
    *_, spoken, _ = bars(statistics_paper(statistics(desk.proceedings, desk.clock.now()), Tongue("en")))
    assert [(plain(each.label), plain(each.figure)) for each in spoken.bars] == [
        ("Arabic", "1 in 4 min 20 s"),
        ("Language not recorded", "1 in 3 min 20 s"),
    ]


def words(paper):
    return [plain(block.text) for block in paper.blocks if isinstance(block, Paragraph)]


def test_while_a_meeting_sits_the_factor_is_said_to_be_one_if_no_more_time_is_lost():
    desk = new_desk()
    desk.perform_at(TEN + timedelta(minutes=7), call_to_order)
    amid = statistics(desk.proceedings, TEN + timedelta(minutes=92))
    first, *_ = bars(statistics_paper(amid, Tongue("en")))
    assert [(seconds / 60, role) for seconds, role in first.bars[0].parts] == [
        (7, "lost"),
        (85, "used"),
        (0, "lost"),
        (88, "ahead"),
    ]
    said = words(statistics_paper(amid, Tongue("en")))
    assert not any("divided by" in each for each in said)
    assert said[0].startswith("Utilization factor if no more time is lost: 99.0 per cent")
    letter = words(lost_time(desk.conference, amid.utilisation, Tongue("en"), amid.at))
    assert letter[:2] == [
        "Of the 12 h for which conference services are assigned, 7 min have been lost so far (meetings opened: 1 of 4).",
        "If no more time is lost, the utilization factor will be 99.0 per cent. The benchmark of the Committee on Conferences is 80 per cent.",
    ]


def test_meetings_held_planned_and_added_are_counted_beside_their_ratio():
    desk = new_desk()
    for each in desk.conference.programme.slots[1:]:
        desk.perform(cancel_meeting, each.id)
    desk.perform(add_meeting, date(2009, 10, 2), time(10), time(13))
    for at in (TEN, TEN + timedelta(days=1)):
        desk.perform_at(at, call_to_order)
        desk.perform_at(at + timedelta(hours=3), adjourn)
    told = statistics(desk.proceedings, desk.clock.now())
    said = " ".join(words(statistics_paper(told, Tongue("en"))))
    assert "meetings held: 2; planned: 4; added: 1; meeting ratio: 50.0 per cent" in said
    # Three meetings of three hours were cancelled.
    assert "time lost divided by meetings held: 4 h 30 min" in said
    assert "Utilization factor: " in said


@pytest.mark.parametrize("code", LANGUAGES)
def test_r_7_5_it_is_one_page_in_every_language(code, told):
    document = pypdfium2.PdfDocument(pdf.render(statistics_paper(told, Tongue(code))))
    try:
        assert len(document) == 1
    finally:
        document.close()


def test_bars_are_drawn_in_arabic_from_the_right(told):
    (first, *_), *_ = [
        table.rows for table in opened(docx.render(statistics_paper(told, Tongue("ar")))).tables
    ]
    (run,) = first.cells[1].paragraphs[0].runs
    assert run.text.strip("\u200e") == "▒" + "█" * 14 + "▒"
    assert not run.font.rtl


def test_a_picture_can_be_edited_in_word(told):
    tables = opened(docx.render(statistics_paper(told, Tongue("fr")))).tables
    assert [len(table.rows) for table in tables] == [4, 6]
    assert tables[0].rows[0].cells[1].text == "▒" + "█" * 14 + "▒"


@pytest.fixture(scope="module")
def six():
    """Six years of a body: each with a speaker for a group, one beyond the limit, one language lost."""
    several = {}
    for place, year in enumerate(range(2004, 2010)):
        desk = before(begins=date(year, 10, 1), ends=date(year, 10, 2), slots=AGENDA.slots)
        done(
            (call_to_order,),
            (take_up, ("2",)),
            (inscribe, "state:SD", {"on_behalf_of": ("group:G77",)}),
            desk=desk,
        )
        done((inscribe, "state:NG", {"language": "fr"}), (give_floor,), desk=desk)
        desk.clock.move(minutes=5 + place)
        done((end_statement,), (give_floor,), desk=desk)
        desk.clock.move(minutes=3)
        done((set_language, "fr", {"quality": "interrupted"}), desk=desk)
        desk.clock.move(minutes=place + 1)
        done((set_language, "fr", {"quality": "good"}), (end_statement,), (adjourn,), desk=desk)
        several[f"{year}.plenary"] = statistics(desk.proceedings, desk.clock.now())
    return several


def test_six_sessions_stand_beside_each_other_in_each_picture(six):
    pictures = bars(years_paper(six, Tongue("en")))
    assert [[plain(bar.label) for bar in each.bars] for each in pictures] == [
        [str(y) for y in range(2004, 2010)]
    ] * 5
    available = [plain(bar.figure) for bar in pictures[2].bars]
    assert [each.split("; ")[1] for each in available] == [f"gap {m} min 20 s" for m in range(1, 7)]
    assert next(plain(bar.figure) for bar in pictures[3].bars).startswith("2 in ")


def test_each_has_its_delegations_groups_and_languages(six):
    paper = statistics_paper(six["2009.plenary"], Tongue("en"))
    titles = [plain(block.text) for block in paper.blocks if isinstance(block, Heading)]
    assert titles[-4:] == [
        "Time taken by speakers",
        "Statements on behalf of groups",
        "Languages in which statements were made",
        "Speakers who took most time",
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_six_sessions_are_one_page_in_every_language(code, six):
    document = pypdfium2.PdfDocument(pdf.render(years_paper(six, Tongue(code))))
    try:
        assert len(document) == 1
    finally:
        document.close()
