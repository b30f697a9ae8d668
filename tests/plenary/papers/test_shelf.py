"""Every paper of a meeting by its name: it stands in six languages, and says what was done."""

import re
from datetime import UTC, datetime, timedelta
from itertools import groupby

import pytest
from msgspec.structs import replace

from plenary.acts import languages, meetings, promises
from plenary.console.opened import proceedings_of
from plenary.console.sample import sample
from plenary.papers.attendance_list import NOBODY, attendance_list
from plenary.papers.firm import firm
from plenary.papers.proceedings_paper import NOTHING, STRUCK, proceedings_paper
from plenary.papers.roll_call import roll_call
from plenary.papers.script_paper import script_paper
from plenary.papers.shelf import PAPERS
from plenary.papers.speakers_list import speakers_list
from plenary.papers.tree import Table, plain
from plenary.papers.views.printing import list_view
from plenary.papers.views.resolved import report_view
from plenary.papers.writers import render
from plenary.proceedings.proceedings import Proceedings
from plenary.roster.roster import Person
from plenary.script.book import book
from plenary.script.terms import Terms
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import sitting_desk
from tests.plenary.papers.plays import CONFERENCE, Play, ten_days
from tests.plenary.papers.reading_back import all_paragraphs, pdf_text
from tests.plenary.papers.votes_play import with_votes

NOW = datetime(2009, 10, 2, 15, 30, tzinfo=UTC)
_SCRIPTS = {"ar": "[\u0600-\u06ff]", "zh": "[\u4e00-\u9fff]", "ru": "[\u0400-\u04ff]"}


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    path = tmp_path_factory.mktemp("shelf") / "sample.plenary"
    sample(path)
    return proceedings_of(path)


def tables(paper):
    return [block for block in paper.blocks if isinstance(block, Table)]


def cells(paper):
    return [[plain(cell) for cell in row] for table in tables(paper) for row in table.rows]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_speaks_every_language_and_only_it(name, code, held):
    paper = PAPERS[name].draw(held, Tongue(code), NOW)
    heads = [plain(paper.title), *(plain(line) for line in paper.corner)]
    heads += [plain(column.heading) for table in tables(paper) for column in table.columns if column.heading]
    if code != "en":
        assert plain(paper.title) != PAPERS[name].words
    for script, shape in _SCRIPTS.items():
        if script == code:
            assert all(re.search(shape, words) for words in heads if re.search(r"[^\W\d_]", words)), heads
        else:
            assert not any(re.search(shape, words) for words in heads), heads


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_can_be_printed_and_edited(name, held):
    paper = PAPERS[name].draw(held, Tongue("es"), NOW)
    title = plain(paper.title)
    assert title.split()[0] in pdf_text(render(paper, ".pdf"))
    assert firm(title) in "".join(said for *_, said in all_paragraphs(render(paper, ".docx")))


def test_the_attendance_counts_whom_it_names(held):
    paper = attendance_list(held.now, held, Tongue("fr"), NOW)
    groups = report_view(held.now, held, Tongue("fr")).attendance
    listed = cells(paper)
    assert [row[1] for row in listed] == [
        named.name for group in groups for named in sorted(group.named, key=lambda each: each.order)
    ]
    assert plain(paper.blocks[0].text).endswith(str(len(listed)))


def test_persons_stand_beside_their_delegation(held):
    seat = next(
        seat for seat in held.now.roster.seats.values() if seat.present and seat.category == "state-party"
    )
    seats = {
        **held.now.roster.seats,
        seat.delegation: replace(seat, persons=(Person("Ana Ruiz", "Ms.", "Judge"),)),
    }
    conference = replace(held.now, roster=replace(held.now.roster, seats=seats))
    row = next(
        row for row in cells(attendance_list(conference, held, Tongue("es"), NOW)) if "Ruiz" in row[-1]
    )
    assert row[-1].startswith("Sra. Ana Ruiz")


def test_nobody_present_is_said(held):
    conference = replace(held.now, roster=replace(held.now.roster, seats={}))
    assert plain(attendance_list(conference, held, Tongue("en"), NOW).blocks[0].text) == NOBODY


def test_the_proceedings_name_every_entry_once(held):
    rows = cells(proceedings_paper(held, Tongue("en"), NOW))
    assert [int(row[0]) for row in rows if row[0]] == [entry.id for entry in held.entries]


def test_of_what_one_entry_did_at_once_neither_the_first_row_stands_alone_nor_the_last(held):
    """Twenty rows that hold together would leave most of a page white."""
    table, *_ = tables(proceedings_paper(held, Tongue("en"), NOW))
    begins = [place for place, row in enumerate(table.rows) if plain(row[0])]
    begun, after, *_ = (*begins, len(table.rows))
    assert after - begun > 6
    assert {place for place in table.bound if place < after} == {begun, after - 2}


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_day_of_the_proceedings_has_its_table_which_names_the_day_on_every_page(held, code):
    tongue = Tongue(code)
    told = [held.now.body.local(entry.facts[0].at).date() for entry in held.entries]
    days = [day for day, _ in groupby(told)]
    assert len(days) > 1
    blocks = proceedings_paper(held, tongue, NOW).blocks[-2 * len(days) :]
    for day, heading, table in zip(days, blocks[::2], blocks[1::2], strict=True):
        said = tongue.weekday_date(day)
        assert plain(heading.text).casefold() == said.casefold()
        assert said in plain(table.columns[2].heading)


def test_the_vote_on_an_appeal_is_told_between_the_appeal_and_its_outcome():
    said = [row[2] for row in cells(proceedings_paper(with_votes().desk.proceedings, Tongue("en"), NOW))]
    appeals = [place for place, words in enumerate(said) if words.endswith("appealed against the ruling.")]
    assert len(appeals) == 2
    assert all(said[place + 1].startswith("A vote was taken") for place in appeals)
    assert {said[place + 2] for place in appeals} <= {"The ruling stood.", "The ruling was overruled."}


def test_what_was_struck_is_marked_and_stays_legible():
    play = Play(CONFERENCE, "untoc-cop")
    entry = play.do(meetings.announce, "Badges are to be worn.")
    play.desk.strike(entry.id, "a slip", at=play.now)
    rows = cells(proceedings_paper(play.desk.proceedings, Tongue("en"), NOW))
    told = next(row[2] for row in rows if row[0] == str(entry.id))
    assert told.startswith(f"[{STRUCK}] ")
    assert "Badges" in told


def test_what_was_corrected_tells_what_it_was_and_what_it_is_with_the_time_of_each():
    desk = sitting_desk()
    first = desk.perform(meetings.announce, "Badges are to be worn.")
    desk.clock.move(minutes=4)
    second = desk.perform(meetings.announce, "Lunch is served.")
    desk.clock.move(minutes=1)
    third = desk.correct(first.id, "misheard", meetings.announce, "Badges need not be worn.")
    fourth = desk.correct_time(second.id, second.at - timedelta(minutes=3))
    rows = cells(proceedings_paper(desk.proceedings, Tongue("en"), desk.clock.now()))
    announced = "An announcement was made: {}"
    mended = [row for row in rows if "Badges" in row[2] or "Lunch" in row[2] or "corrected" in row[2]]
    assert mended == [
        [f"{first.id}", "10 a.m.", "[corrected] " + announced.format("Badges need not be worn.")],
        ["", "", "As first entered, 10 a.m.: " + announced.format("Badges are to be worn.")],
        [f"{second.id}", "10.01 a.m.", "[corrected] " + announced.format("Lunch is served.")],
        ["", "", "As first entered, 10.04 a.m.: " + announced.format("Lunch is served.")],
        [f"{third.id}", "10.05 a.m.", f"Entry {first.id} was corrected (misheard)."],
        ["", "", "10 a.m.: " + announced.format("Badges need not be worn.")],
        [f"{fourth.id}", "10.05 a.m.", f"Entry {second.id} was corrected."],
        ["", "", "10.01 a.m.: " + announced.format("Lunch is served.")],
    ]


def test_nothing_done_is_said():
    paper = proceedings_paper(Proceedings(), Tongue("en"), NOW)
    assert plain(paper.blocks[0].text) == NOTHING


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("en", "on 8 October"),
        ("fr", "le 8 octobre"),
        ("es", "del 8 de octubre"),
        ("ru", "8 октября"),
        ("ar", "يوم 8 تشرين الأول/أكتوبر"),
        ("zh", "10月8日"),
    ],
)
def test_what_was_promised_yesterday_says_its_day_to_who_takes_the_desk_over(code, day):
    play = Play(CONFERENCE, "untoc-cop")
    play.do(meetings.call_to_order)
    play.do(promises.note_promise, "the interpreters have the text")
    told, now = play.desk.proceedings, play.now

    def promised(at):
        paper = PAPERS["handover"].draw(told, Tongue(code), at)
        lines = (plain(block.text) for block in paper.blocks if not isinstance(block, Table))
        return next(words for words in lines if "interpreters" in words)

    assert day not in promised(now)
    assert day in promised(now + timedelta(days=1)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({"coverage": "into"}, "Chinese: interpretation into this language only; no interruption"),
        ({"quality": "degraded"}, "Chinese: interpretation into and from this language; with disturbance"),
        ({"coverage": "none"}, "Chinese: no interpretation scheduled"),
    ],
)
def test_who_takes_the_desk_over_reads_which_interpretation_there_is(state, said):
    play = Play(CONFERENCE, "untoc-cop")
    play.do(languages.set_language, "zh", **state)
    paper = PAPERS["handover"].draw(play.desk.proceedings, Tongue("en"), play.now)
    assert said in [plain(block.text) for block in paper.blocks if not isinstance(block, Table)]


def _list(desk, say):
    name = next(iter(desk.conference.floor.lists))
    return speakers_list(list_view(desk.conference, desk.proceedings, say, name, at=desk.clock.now()))


CORNERED = {
    "list": _list,
    "script": lambda desk, say: script_paper(desk.conference, book(say.code), NOW),
    "roll-call": lambda desk, say: roll_call(desk.conference, "state:FI", say),
}


@pytest.mark.parametrize("kind", CORNERED)
def test_a_body_named_in_one_language_is_marked_in_the_corner(kind):
    desk = ten_days().desk
    french, english = (plain(CORNERED[kind](desk, Tongue(code)).corner[0]) for code in ("fr", "en"))
    assert english == desk.conference.body.name
    assert french.replace("\u00a0", " ") == f"{english} [à traduire]"


def test_a_joint_document_is_named_by_both_its_symbols(held):
    assert Terms(held.now, book("en")).documents(("3",)).text == "E/CN.7/2009/CRP.6–E/CN.15/2009/CRP.6"
