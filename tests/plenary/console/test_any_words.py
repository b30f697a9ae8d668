"""Whatever words are given to whatever act: it is entered, refused, or said to be misused, and nothing else happens."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plenary.acts.catalogue import ACTS
from plenary.archive.memory import MemoryArchive
from plenary.console.acting import perform
from plenary.console.mending import RECORD
from plenary.console.usage import Misuse
from plenary.console.voice import sentence_of, sentences_of
from plenary.desk import Desk
from plenary.refusal import Refusal
from tests.desks import new_desk

NAMES = {**{name: act.arguments for name, act in ACTS.items()}, **RECORD}
WORDS = st.sampled_from(
    (
        "|2|1 (a)|9|3,4|state:AU|Egypt|group:G77|AU|state:|en|fr|yes|no|2009-10-01T15:00|10:30|0001-01-01T00:00"
        "|9999-12-31T23:59:59|9999-12-31T23:59-23:59|24:00|1e308|-1|nan|inf|\ud800|\x00|a\nb|%(x)s|٣|²|main|suspend"
        "|state-party|carried|consensus|Europe/Vienna|../etc|Etc/GMT+5|good|interrupted|add|for|" + "1" * 400
    ).split("|")
)
VALUES = st.one_of(
    WORDS,
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.booleans(),
    st.none(),
    st.lists(WORDS, max_size=3),
    st.dictionaries(WORDS, WORDS, max_size=2),
    st.text(max_size=8),
)
AT = st.one_of(
    st.none(), st.sampled_from(["10:40", "", "2009-10-01T10:45+02:00", "0001-01-01T00:00", "9999-12-31"])
)


@st.composite
def steps(draw):
    """Draw an act with some of its arguments, and now and then one that it does not take."""
    name = draw(st.sampled_from(sorted(NAMES)))
    said = {each.name: draw(VALUES) for each in NAMES[name] if not each.optional or draw(st.booleans())}
    if draw(st.integers(0, 9)) == 0:
        said[draw(st.sampled_from(["act", "request", "because"]))] = draw(VALUES)
    return name, said, draw(AT)


@given(st.lists(steps(), min_size=1, max_size=6))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_an_act_is_entered_or_refused_in_words(told):
    desk = new_desk(MemoryArchive())
    for name, said, at in [("call_to_order", {}, None), ("take_up", {"items": "2"}, None), *told]:
        try:
            facts = perform(desk, name, said, at).facts
        except (Refusal, Misuse) as refused:
            sentences = [sentence_of(desk.conference, refused)]
        else:
            sentences = sentences_of(desk.proceedings, facts)
        assert all(sentences)
    assert Desk(desk._archive, desk.clock).conference == desk.conference


@pytest.mark.parametrize(
    "line",
    [
        '{"act": "announce", "args": {"text": "\\ud800"}}',
        '{"act": "announce", "args": {"text": "\\u0000"}}',
        '{"act": "extend_statement", "args": {"minutes": 1e400}}',
        '{"act": "announce", "args": {"text": ' + "1" * 5000 + "}}",
        '{"act": "announce", "args": ' + "[" * 5000 + "]" * 5000 + "}",
    ],
)
def test_a_strange_line_brings_no_traceback(plenary, debate, tmp_path, line):
    script = tmp_path / "script.jsonl"
    script.write_text(line, encoding="utf-8")
    assert plenary("play", debate, script).status in {0, 2}
    assert plenary("check", debate).status == 0
    assert json.loads(plenary("proceedings", debate, "--json").out)["schema"] == 1
