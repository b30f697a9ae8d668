"""Statements summed: each counts once in its category, its language, its delegation and every group it spoke for."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.measure.speaking import speaking
from plenary.proceedings.queries import PastStatement
from tests.desks import TEN


def said(start=0, seconds=60, limit=0, meeting=1, **more):
    """Give a statement that began ``start`` seconds after ten."""
    started = TEN + timedelta(seconds=start)
    known = {"delegation": "state:SD", "category": "state-party", **more}
    return PastStatement(
        id=f"s{start}",
        entry=1,
        meeting=meeting,
        items=("2",),
        purpose="main",
        started=started,
        ended=None if seconds is None else started + timedelta(seconds=seconds),
        spoken=timedelta(seconds=seconds or 0),
        seconds=limit,
        **known,
    )


def test_a_limit_is_overrun_or_kept_and_none_counts_as_neither():
    told = speaking([said(0, 90, 60), said(200, 30, 60), said(300, 500)]).all
    assert (told.statements, told.limited, told.overran) == (3, 2, 1)
    assert told.overrun == timedelta(seconds=30)
    assert told.overrun_share == 50
    assert told.mean == timedelta(seconds=620 / 3)


def test_the_change_over_is_from_one_to_the_next_of_a_meeting_and_no_long_pause():
    told = speaking([said(0, 60), said(80, 60), said(180, 60), said(2000, 60), said(2100, 60, meeting=2)])
    assert told.change_over == timedelta(seconds=30)


def test_who_is_still_speaking_does_not_count():
    told = speaking([said(0, None)])
    assert (told.all.statements, told.change_over, told.all.mean) == (0, None, timedelta())


def test_a_statement_for_two_groups_counts_for_both():
    told = speaking([said(on_behalf_of=("group:G77", "group:NAM"), language="ar")])
    assert [(key, share.statements) for key, share in told.by_group.items()] == [
        ("group:G77", 1),
        ("group:NAM", 1),
    ]
    assert list(told.by_language) == ["ar"]


MADE = st.lists(
    st.builds(
        lambda place, seconds, limit, delegation, category: said(
            place, seconds, limit, delegation=delegation, category=category
        ),
        st.integers(0, 10_000),
        st.integers(0, 900),
        st.sampled_from([0, 180, 300]),
        st.sampled_from(["state:SD", "state:MX", "entity:AU"]),
        st.sampled_from(["state-party", "observer"]),
    ),
    max_size=12,
)


@given(MADE)
def test_r_7_4_the_parts_sum_to_the_whole(made):
    told = speaking(made)
    for part in (told.by_category, told.by_delegation):
        assert sum(share.statements for share in part.values()) == told.all.statements == len(made)
        assert sum((share.spoken for share in part.values()), timedelta()) == told.all.spoken
        assert sum((share.overrun for share in part.values()), timedelta()) == told.all.overrun
