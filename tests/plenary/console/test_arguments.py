"""Arguments: what is written after ``ARG=`` or stands in JSON becomes what the act declares."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.catalogue import ACTS, Argument
from plenary.conference import Conference
from plenary.console import usage
from plenary.console.arguments import KINDS, Here, example_of, kind_of, parted, typed
from plenary.console.mending import RECORD
from plenary.console.usage import Misuse
from plenary.fact import ItemNumber, Language
from plenary.facts.body import Pairs
from plenary.roster.body import Body

HERE = Here(Conference(body=Body(zone="Europe/Vienna")), date(2009, 10, 1))


def read(declared, value, *, optional=False):
    """Read one value as an argument of a declared type."""
    argument = Argument("word", "word_", declared, optional)
    return typed("act", (argument,), {"word": value}, HERE)["word_"]


@pytest.mark.parametrize("name", sorted(ACTS))
def test_every_argument_of_every_act_can_be_written(name):
    for argument in ACTS[name].arguments:
        kind, _ = kind_of(argument.type)
        assert kind in KINDS.values()


@pytest.mark.parametrize("name", sorted(RECORD))
def test_every_argument_that_mends_can_be_written(name):
    assert all(kind_of(argument.type)[0] in KINDS.values() for argument in RECORD[name])


@pytest.mark.parametrize(
    ("declared", "written", "meant"),
    [
        (str, "so be it", "so be it"),
        (int, "-3", -3),
        (int, 3, 3),
        (int | None, "3", 3),
        (float, "2.5", 2.5),
        (float, "2,5", 2.5),
        (float, 3, 3.0),
        (bool, "yes", True),
        (bool, "No", False),
        (bool, True, True),
        (bool | None, False, False),
        (date, "2009-10-02", date(2009, 10, 2)),
        (time, "15:00", time(15)),
        (time, "9:30", time(9, 30)),
        (timedelta, "90", timedelta(seconds=90)),
        (timedelta, "-1:30", -timedelta(seconds=90)),
        (timedelta, "+1:00:05", timedelta(hours=1, seconds=5)),
        (ItemNumber, "1(b)", "1 (b)"),
        (ItemNumber, 2, "2"),
        (ItemNumber | None, "2.", "2"),
        (tuple[ItemNumber, ...], "3,4", ("3", "4")),
        (tuple[ItemNumber, ...], "1 (a); 1(b)", ("1 (a)", "1 (b)")),
        (tuple[ItemNumber, ...], ["3", 4], ("3", "4")),
        (tuple[ItemNumber, ...], 3, ("3",)),
        (tuple[ItemNumber, ...], "", ()),
        (Language, "fr", "fr"),
        (Language, "C", "zh"),
        (Language, "pt", "pt"),
        (tuple[Language, ...], "zh, en", ("zh", "en")),
        (Pairs, {"en.short": "the Group; it"}, (("en.short", "the Group; it"),)),
        (Pairs, "en:the Group;fr:le Groupe", (("en", "the Group"), ("fr", "le Groupe"))),
        (datetime, "2009-10-01T10:07+02:00", datetime(2009, 10, 1, 8, 7, tzinfo=UTC)),
        (datetime, "2009-10-01T10:07", datetime(2009, 10, 1, 8, 7, tzinfo=UTC)),
        (datetime, "10:07", datetime(2009, 10, 1, 8, 7, tzinfo=UTC)),
    ],
)
def test_what_is_written_is_understood(declared, written, meant):
    assert read(declared, written) == meant


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        (int, "three"),
        (int, 2.5),
        (float, "long"),
        (bool, "perhaps"),
        (date, "1 October"),
        (time, "25:00"),
        (timedelta, "soon"),
        (timedelta, "1e400"),
        (datetime, "25:99"),
        (datetime, "tomorrow"),
        (Pairs, "the Group"),
    ],
)
def test_what_is_not_of_its_kind_is_refused_with_an_example(declared, written):
    with pytest.raises(Misuse) as misuse:
        read(declared, written)
    assert misuse.value.why == usage.NOT_THIS
    assert misuse.value.facts["example"] == kind_of(declared)[0].example


def test_a_value_that_is_null_was_not_given():
    argument = Argument("word", "word", str, optional=True)
    assert typed("act", (argument,), {"word": None}, HERE) == {}


def test_what_is_missing_is_named():
    with pytest.raises(Misuse) as misuse:
        typed("inscribe", ACTS["inscribe"].arguments, {}, HERE)
    assert misuse.value.facts["missing"] == "delegation"


def test_what_no_act_takes_is_named_with_what_it_takes():
    with pytest.raises(Misuse) as misuse:
        typed("suspend", ACTS["suspend"].arguments, {"because": "tea"}, HERE)
    assert misuse.value.facts == {"act": "suspend", "argument": "because", "known": "until, reason"}


def test_words_are_parted_at_the_first_equals_sign():
    assert parted(["text=a = b", "items=3,4"], ()) == {"text": "a = b", "items": "3,4"}


@pytest.mark.parametrize(
    ("act", "words", "meant"),
    [
        ("set_public", ["no"], {"public": "no"}),
        ("set_public", ["public"], {"public": "yes"}),
        ("adopt_agenda", ["amended"], {"amended": "yes"}),
        ("extend_services", ["until=18:15", "granted"], {"until": "18:15", "granted": "yes"}),
        ("take_up", ["3,4"], {"items": "3,4"}),
    ],
)
def test_a_bare_word_is_yes_or_what_the_act_needs(act, words, meant):
    assert parted(words, ACTS[act].arguments) == meant


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("suspend", ["tea"]),
        ("swap", ["state:AU"]),
        ("set_public", ["no", "public=yes"]),
        ("announce", ["a", "b"]),
    ],
)
def test_a_word_that_names_nothing_or_a_thing_again_is_no_argument(act, words):
    with pytest.raises(Misuse):
        parted(words, ACTS[act].arguments)


@pytest.mark.parametrize(
    ("declared", "value"),
    [
        (str, {"en": "words"}),
        (str, ["one", "two"]),
        (str, "a\x00b"),
        (str, "half a letter \ud83d"),
        (ItemNumber, ["3", "4"]),
        (tuple[ItemNumber, ...], [["3"], "4"]),
        (Pairs, {"en": {"short": "the Group"}}),
        (datetime, "0001-01-01T00:00+05:00"),
        (datetime, "9999-12-31T23:59-12:00"),
        (date, "9999-12-31"),
    ],
)
def test_what_no_word_stands_for_and_no_paper_holds_is_refused(declared, value):
    with pytest.raises(Misuse) as misuse:
        read(declared, value)
    assert misuse.value.why == usage.NOT_THIS


def test_the_channels_have_an_example_of_their_own():
    (argument,) = ACTS["set_channels"].arguments
    with pytest.raises(Misuse) as misuse:
        typed("set_channels", (argument,), {"channels": "the floor"}, HERE)
    assert misuse.value.facts["example"] == example_of(argument)
    assert typed("set_channels", (argument,), {"channels": example_of(argument)}, HERE) == {
        "channels": (("floor", "0"), ("en", "1"), ("fr", "2"))
    }


def test_a_long_word_is_shown_shortened():
    with pytest.raises(Misuse) as misuse:
        read(int, "3" * 100_000)
    assert len(misuse.value.facts["word"]) < 100


@given(st.datetimes(datetime(1980, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis adds the zone
def test_an_instant_that_is_printed_is_read_as_itself(instant):
    local = HERE.conference.body.local(instant)
    assert read(datetime, local.isoformat()) == instant


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=30))
def test_a_text_is_kept_as_it_is_but_for_blanks_around_it(text):
    assert read(str, text) == text.strip()
