"""A text that is written anew: what the body made of a line, and what was translated of it, goes with its words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plenary.acts import report as acts
from plenary.acts.agenda import amend_agenda
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, Placeholder, plain
from plenary.papers.views.resolved import report_view
from plenary.report.writing import text_of
from plenary.tongue import Tongue
from tests.desks import sitting_desk

KEY = "summary.2"
SECOND, THIRD = f"{KEY}.02", f"{KEY}.03"


class Text:
    """A text of several lines, with what the report holds of them and what the draft tells."""

    def __init__(self, *words):
        self.desk = sitting_desk()
        self.write(*words)

    def do(self, act, *given_, **named):
        at = self.desk.proceedings.latest + timedelta(seconds=10)
        return self.desk.perform_at(at, act, *given_, **named).facts[-1]

    def write(self, *words, **named):
        self.do(acts.write_placeholder, KEY, "\n".join(words), **named)

    @property
    def report(self):
        return self.desk.conference.report

    def lines(self):
        return [each for each in self.report.whole(KEY) if each.text and each.state != "deleted"]

    def states(self):
        return [(each.text, each.state) for each in self.lines()]

    def told(self, code="en", *, final=False):
        view = report_view(self.desk.conference, self.desk.proceedings, Tongue(code), final=final)
        return [
            plain(block.text) if isinstance(block, Paragraph) else block.key
            for block in draft_report(view).blocks
            if isinstance(block, Paragraph | Placeholder) and block.key.startswith((KEY, "alternative."))
        ]


def fate_of(paragraph):
    return paragraph.id, paragraph.text, paragraph.state, paragraph.amended, paragraph.versions


def test_what_the_body_made_of_a_line_stays_with_its_words_where_one_is_written_before_it():
    text = Text("Alpha", "Beta", "Gamma")
    text.do(acts.defer_paragraph, SECOND)
    text.do(acts.amend_paragraph, THIRD, "Gamma prime")
    kept = text.lines()
    text.write("Preface", "Alpha", "Beta", "Gamma prime")
    preface, *others = text.lines()
    assert (preface.text, preface.state, preface.amended) == ("Preface", "pending", False)
    assert [fate_of(each) for each in others] == [fate_of(each) for each in kept]
    assert text.told() == ["Preface", "Alpha", "[Beta]", "Gamma prime"]
    assert text_of(text.report, KEY) == "Preface\nAlpha\nBeta\nGamma prime"
    assert text.report.written_as(preface.id) == KEY


@pytest.mark.parametrize("between", [(), ("Alpha",)])
def test_a_line_that_the_body_never_saw_is_not_adopted(between):
    text = Text("Alpha", "Beta", "Gamma")
    text.do(acts.adopt_paragraph, SECOND)
    if between:
        text.write(*between)
    text.write("Alpha", "Zeta")
    assert text.states() == [("Alpha", "pending"), ("Zeta", "pending")]
    text.do(acts.defer_paragraph, SECOND)
    text.write("Alpha")
    assert text.report.bracketed == ()


def test_what_is_translated_of_a_line_stays_while_its_words_do():
    text = Text("Alpha", "Beta")
    text.write("Un", "Deux", language="fr")
    text.write("Alpha", "Beta!")
    assert text.told("fr") == ["Un", "Beta! [à\u00a0traduire]"]
    text.write("Before", "Alpha")
    assert text.told("fr") == ["Before [à\u00a0traduire]", "Un"]


def test_where_the_first_line_is_left_out_nothing_is_told_in_its_place():
    text = Text("Alpha", "Beta")
    text.do(acts.adopt_paragraph, SECOND)
    text.write("Beta")
    assert text.told() == text.told(final=True) == ["Beta"]
    text.do(acts.delete_paragraph, SECOND)
    assert text.told() == ["[Deleted]"]
    assert text.told(final=True) == []


def test_what_was_proposed_follows_the_line_after_which_it_was_proposed():
    text = Text("Alpha", "Beta")
    text.do(acts.propose_paragraph, KEY, "Besides")
    text.write("Preface", "Alpha", "More", "Beta")
    assert text.told() == ["Preface", "Alpha", "[Besides]", "More", "Beta"]


def test_words_that_were_not_put_are_not_before_the_body():
    text = Text("Alpha", "Beta")
    text.do(acts.read_paragraph, SECOND, "5", "Beta")
    text.write("Preface", "Alpha", "Beta")
    assert text.report.considered.paragraph == SECOND
    text.write("Preface", "Alpha", "Beta!")
    assert text.report.considered is None
    assert text.states()[-1] == ("Beta!", "pending")


def test_what_is_proposed_and_written_anew_keeps_its_proposer_and_is_asked_for_again():
    text = Text("Alpha")
    made = text.do(acts.propose_paragraph, KEY, "Besides", "Egypt").alternative
    text.do(acts.adopt_paragraph, made)
    text.do(acts.write_placeholder, made, "Besides, in winter")
    found = text.report.paragraph(made)
    assert (found.by, found.state) == ("Egypt", "pending")
    assert text.told() == ["Alpha", "[Besides, in winter]"]


def test_lines_that_nothing_became_of_go_by_place_as_in_older_files():
    text = Text("Alpha", "Beta")
    text.write("Preface", "Alpha", "Beta")
    assert [each.id for each in text.lines()] == [KEY, SECOND, THIRD]


def test_a_line_before_the_others_follows_its_item_to_another_number():
    text = Text("Alpha", "Beta")
    text.do(acts.defer_paragraph, SECOND)
    text.write("Preface", "Alpha", "Beta")
    text.do(amend_agenda, "2", number="8")
    report = text.report
    assert [(each.id, each.text) for each in report.whole("summary.8")] == [
        ("summary.8.03", "Preface"),
        ("summary.8", "Alpha"),
        ("summary.8.02", "Beta"),
    ]


LINES = st.lists(
    st.tuples(st.sampled_from(["adopt", "defer", "amend", ""]), st.booleans(), st.integers(0, 2)),
    min_size=1,
    max_size=5,
)
"""Of each line what the body does with it, whether it is kept, and how many new ones are written before it."""


@settings(max_examples=30)
@given(LINES)
def test_an_unchanged_line_keeps_what_became_of_it_and_a_new_one_is_pending(lines):
    text = Text(*(f"Line {place}." for place in range(len(lines))))
    for paragraph, (fate, _, _) in zip(text.lines(), lines, strict=True):
        if fate:
            words = [f"{paragraph.text} As amended."] * (fate == "amend")
            text.do(getattr(acts, f"{fate}_paragraph"), paragraph.id, *words)
    text.write(*(f"Ligne {place}." for place in range(len(lines))), language="fr")
    before = text.lines()
    written = []
    for paragraph, (_, kept, new) in zip(before, lines, strict=True):
        written += [f"New {len(written) + more}." for more in range(new)] + [paragraph.text] * kept
    text.write(*written)
    after = text.lines()
    assert [each.text for each in after] == written
    known = {each.text: fate_of(each) for each in before}
    for each in after:
        new = (each.id, each.text, "pending", False, ())
        assert fate_of(each) == known.get(each.text, new)
        assert text.report.written_as(each.id) == KEY
