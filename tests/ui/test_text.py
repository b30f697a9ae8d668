"""Times and spans on the screens have the forms of their language."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plenary.acts.meetings import adjourn
from plenary.acts.statements import end_statement
from plenary.tongue import LANGUAGES, Tongue
from plenary.tongues.spacing import as_kept
from tests.ui import scene
from ui.text import figures, in_meeting, isolated, span, stamp, time_of_day, unparted, wall_time

AFTERNOON = datetime(2009, 10, 1, 16, 21)  # noqa: DTZ001 - a time on the wall has no zone
SPACE = "\u00a0"


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("en", f"4.21{SPACE}p.m."),
        ("fr", f"16{SPACE}h{SPACE}21"),
        ("es", "16.21"),
        ("ru", "16:21"),
        ("zh", f"下午{SPACE}4:21"),
        ("ar", "\u206616:21\u2069"),
    ],
)
def test_the_clock_on_the_wall_in_each_language(code: str, shown: str) -> None:
    assert str(wall_time(AFTERNOON, Tongue(code))) == shown


def test_an_entry_bears_the_time_of_the_wall_and_in_chinese_that_of_a_sentence() -> None:
    assert stamp(AFTERNOON, Tongue("es")) == "16.21"
    assert stamp(AFTERNOON, Tongue("zh")) == "下午4时21分"


def test_morning_midnight_and_noon_on_the_wall() -> None:
    english = Tongue("en")
    assert str(wall_time(AFTERNOON.replace(hour=0, minute=5), english)) == f"12.05{SPACE}a.m."
    assert str(wall_time(AFTERNOON.replace(hour=12, minute=0), english)) == f"12.00{SPACE}p.m."
    assert time_of_day(AFTERNOON.replace(hour=12, minute=0), english) == f"12{SPACE}noon"


@pytest.mark.parametrize("code", LANGUAGES)
@given(st.times())
def test_a_time_in_a_sentence_is_never_broken(code: str, moment: object) -> None:
    local = datetime.combine(AFTERNOON.date(), moment)
    assert " " not in time_of_day(local, Tongue(code))


@given(st.integers(0, 86_400))
def test_a_span_is_told_to_the_minute(seconds: int) -> None:
    words = span(seconds, Tongue("en"))
    hours, minutes = divmod(round(seconds / 60), 60)
    assert words.startswith(f"{hours} h" if hours else f"{minutes} ")


def test_only_arabic_isolates_its_figures() -> None:
    assert isolated(figures(133), Tongue("en")) == "2:13"
    assert isolated(figures(133), Tongue("ar")) == "\u20662:13\u2069"


def test_an_instant_of_another_day_than_that_of_the_meeting_says_its_day():
    desk = scene.debated()
    now = desk.clock.now()
    said = [in_meeting(desk.conference, now + timedelta(days=days), Tongue("en")) for days in (0, 1)]
    assert "on" not in said[0]
    assert said[1] == f"{said[0].replace(SPACE, ' ')} on 2 October"
    desk.perform(end_statement)
    desk.perform(adjourn)
    assert in_meeting(desk.conference, now, Tongue("en")).endswith("on 1 October")
    assert in_meeting(desk.conference, now, Tongue("en"), now) == said[0]


@given(st.text(alphabet="aIthe x–2", max_size=60))
@example(" – 2")
def test_joining_articles_changes_no_letter(text: str) -> None:
    assert as_kept(unparted(text, Tongue("en"))).replace("\u00a0", " ") == text
    assert unparted(text.replace("–", ""), Tongue("zh")) == text.replace("–", "")


def test_no_line_ends_in_an_article_or_before_the_dash_of_a_count() -> None:
    assert (
        unparted("I give the floor to a State", Tongue("en")) == "I\u00a0give the\u00a0floor to a\u00a0State"
    )
    assert unparted("в зале", Tongue("ru")) == "в\u00a0зале"
    assert unparted("открытым 1\u2011е заседание", Tongue("ru")).endswith("1\u2011е\u00a0заседание")
    assert (
        unparted("за – 2, против – 1", Tongue("ru")) == "за\u00a0–\u2060\u00a02, против\u00a0–\u2060\u00a01"
    )
