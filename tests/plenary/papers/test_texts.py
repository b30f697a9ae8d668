"""A written text of several lines is several paragraphs: whatever the body does with one of them, no paper loses it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct, field

from plenary.acts import report as acts
from plenary.acts.agenda import amend_agenda, take_up
from plenary.papers.numbering import labelled
from plenary.papers.report.amendments import amendment_table
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, Table, plain
from plenary.papers.views.resolved import report_view
from plenary.report.keys import number_of, paragraph_said
from plenary.report.writing import text_of
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import refused, sitting_desk

KEY = "summary.2"
DELETED = "[Deleted]"


class Line(Struct):
    """What a line of the text should be: its words, what became of it, and what was proposed to follow it."""

    key: str
    words: str
    state: str = "pending"
    versions: list[Line] = field(default_factory=list)

    def shown(self, *, final):
        if self.state == "deleted":
            return [] if final else [DELETED]
        return [f"[{self.words}]" if self.state == "deferred" else self.words] * bool(self.words)


class Draft:
    """The report of a meeting, and beside it what its text and its table of amendments should say."""

    def __init__(self, *words):
        self.desk = sitting_desk()
        self.lines, self.amendments = [], []
        self.do(acts.write_placeholder, KEY, "\n\n".join(words))
        self.lines = [Line(key, said) for key, said in zip(self.keys(), words, strict=True)]

    def do(self, act, *given_, **named):
        at = self.desk.proceedings.latest + timedelta(seconds=10)
        return self.desk.perform_at(at, act, *given_, **named).facts[-1]

    def paper(self, code="en", *, final=False):
        view = report_view(self.desk.conference, self.desk.proceedings, Tongue(code), final=final)
        return view, [
            (number_of(label), block)
            for label, block in labelled(draft_report(view).blocks, code)
            if label and isinstance(block, Paragraph) and block.key.startswith((KEY, "alternative."))
        ]

    def keys(self):
        return [block.key for _, block in self.paper()[1]]

    def words(self, code="en", *, final=False):
        return [plain(block.text) for _, block in self.paper(code, final=final)[1]]

    def should(self, *, final=False):
        for line in self.lines:
            yield from line.shown(final=final)
            for version in line.versions:
                if version.state == "adopted":
                    yield version.words
                elif not final and version.state != "deleted":
                    yield f"[{version.words}]"

    def rows(self):
        (table,) = (each for each in amendment_table(self.paper()[0]).blocks if isinstance(each, Table))
        return [[plain(cell) for cell in row] for row in table.rows]

    def amend(self, line, *words):
        self.do(acts.amend_paragraph, line.key, "\n".join(words), "Norway")
        self.amendments.append((line, line.words, "\n".join(words), "Norway"))
        line.words, *others = words
        if others:
            keys = [key for key in self.keys() if not key.startswith("alternative.")]
            new = keys[keys.index(line.key) + 1 :][: len(others)]
            place = self.lines.index(line) + 1
            self.lines[place:place] = [Line(key, said) for key, said in zip(new, others, strict=True)]

    def delete(self, line):
        self.do(acts.delete_paragraph, line.key)
        self.amendments.append((line, line.words, DELETED, ""))
        line.state = "deleted"

    def defer(self, line):
        self.do(acts.defer_paragraph, line.key)
        line.state = "deferred"

    def adopt(self, line):
        self.do(acts.adopt_paragraph, line.key)
        line.state = "adopted"

    def propose(self, line, words):
        made = self.do(acts.propose_paragraph, line.key, words, "Egypt")
        line.versions.append(Line(made.alternative, words))

    def settle(self, version, *, adopted):
        if adopted:
            self.do(acts.adopt_paragraph, version.key)
            if version.state != "adopted":
                self.amendments.append((version, "", version.words, "Egypt"))
        else:
            self.do(acts.delete_paragraph, version.key)
            self.amendments.append((version, version.words, DELETED, ""))
        version.state = "adopted" if adopted else "deleted"


def agrees(draft):
    """The draft, the final form, the table and every language say what was done."""
    for final in (False, True):
        assert draft.words(final=final) == list(draft.should(final=final))
    before = {block.key: number for number, block in draft.paper()[1]}
    after = {block.key: number for number, block in draft.paper(final=True)[1]}
    rows = draft.rows() if draft.amendments else []
    assert len(rows) == len(draft.amendments)
    for row, (line, was, now, by) in zip(rows, draft.amendments, strict=True):
        assert row[1:] == [after.get(line.key, ""), was, now, by]
        assert row[0] == before.get(line.key, row[0]) != ""
    numbers = [number.split()[0] for number, _ in draft.paper()[1]]
    assert [number.split()[0] for number, _ in draft.paper("fr")[1]] == numbers


def test_what_is_done_with_the_second_paragraph_of_a_text_is_in_draft_and_final_form():
    draft = Draft("First.", "Second.", "Third.")
    first, second, third = draft.lines
    draft.amend(second, "Second, as amended.")
    draft.delete(third)
    draft.propose(second, "A paragraph besides.")
    draft.defer(first)
    assert draft.words() == ["[First.]", "Second, as amended.", "[A paragraph besides.]", DELETED]
    draft.settle(second.versions[0], adopted=True)
    assert draft.words(final=True) == ["[First.]", "Second, as amended.", "A paragraph besides."]
    number = int(draft.paper()[1][0][0])
    labels = [label for label, _ in draft.paper()[1]]
    assert labels == [f"{number}", f"{number + 1}", f"{number + 1} bis", f"{number + 2}"]
    assert [(row[0], *row[2:]) for row in draft.rows()] == [
        (f"{number + 1}", "Second.", "Second, as amended.", "Norway"),
        (f"{number + 2}", "Third.", DELETED, ""),
        (f"{number + 1} bis", "", "A paragraph besides.", "Egypt"),
    ]
    agrees(draft)


def test_an_amendment_of_the_first_paragraph_leaves_those_that_follow():
    draft = Draft("First.", "Second.")
    first, _ = draft.lines
    draft.amend(first, "First, as amended.", "What came with it.")
    assert draft.words() == ["First, as amended.", "What came with it.", "Second."]
    draft.delete(first)
    assert draft.words() == [DELETED, "What came with it.", "Second."]
    assert draft.words(final=True) == ["What came with it.", "Second."]
    agrees(draft)


def test_a_paragraph_rests_on_what_was_done_with_it_and_not_with_its_neighbour():
    draft = Draft("First.", "Second.")
    written = draft.desk.proceedings.entries[-1].id
    draft.amend(draft.lines[1], "Second, as amended.")
    amended = draft.desk.proceedings.entries[-1].id
    assert [block.entries for _, block in draft.paper()[1]] == [(written,), (written, amended)]
    marked = [[run.changed for run in block.text] for _, block in draft.paper()[1]]
    assert marked == [[False], [True]]


def test_a_line_that_was_not_called_by_its_number_is_called_by_the_place_of_its_text():
    draft = Draft("First.", "Second.")
    report = draft.desk.conference.report
    said = [paragraph_said(report, line.key, Tongue("en"), ", ".join) for line in draft.lines]
    assert said[0] == said[1]


def test_what_is_written_anew_goes_into_the_paragraphs_that_stand():
    draft = Draft("First.", "Second.", "Third.")
    _, second, third = draft.lines
    draft.propose(third, "A paragraph besides.")
    draft.settle(third.versions[0], adopted=True)
    draft.delete(second)
    assert text_of(draft.desk.conference.report, KEY) == "First.\nThird."
    draft.do(acts.write_placeholder, KEY, "One.\nTwo.\nThree.")
    assert draft.words() == ["One.", DELETED, "Two.", "A paragraph besides.", "Three."]
    draft.do(acts.write_placeholder, KEY, "One alone.")
    assert draft.words(final=True) == ["One alone.", "A paragraph besides."]


def test_a_text_is_written_in_until_all_of_it_is_deleted():
    draft = Draft("First.", "Second.")
    draft.delete(draft.lines[0])
    draft.do(acts.write_placeholder, KEY, "Another second.")
    assert draft.words() == [DELETED, "Another second."]
    draft.delete(draft.lines[1])
    with refused("paragraph.deleted"):
        draft.do(acts.write_placeholder, KEY, "Once more.")


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ("Un.\nDeux.", ["Un.", "Deux."]),
        ("Un.\nDeux.\nTrois.", ["Un.", "Deux. Trois."]),
        ("Un.", ["Un.", "Second. [à\u00a0traduire]"]),
        ("Un.\nSecond.", ["Un.", "Second. [à\u00a0traduire]"]),
    ],
)
def test_a_version_has_as_many_paragraphs_as_the_text(version, words):
    draft = Draft("First.", "Second.")
    draft.do(acts.write_placeholder, KEY, version, language="fr")
    assert draft.words("fr") == words
    assert draft.words() == ["First.", "Second."]


def test_a_version_of_one_paragraph_is_written_by_its_name_and_lasts_while_its_words_do():
    draft = Draft("First.", "Second.")
    second = draft.lines[1]
    draft.do(acts.write_placeholder, second.key, "Deux.", language="fr")
    report = draft.desk.conference.report
    assert draft.words("fr") == ["First. [à\u00a0traduire]", "Deux."]
    assert text_of(report, KEY, "fr") == "First.\nDeux."
    assert text_of(report, KEY, "es") == ""
    draft.amend(draft.lines[0], "First, as amended.")
    assert draft.words("fr")[1] == "Deux."
    draft.amend(second, "Second, as amended.")
    assert "traduire" in draft.words("fr")[1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_stands_in_another_language_alone_is_as_many_paragraphs(code):
    draft = Draft("Taken back.")
    draft.do(acts.write_placeholder, KEY, "")
    draft.do(acts.write_placeholder, KEY, "Un.\nDeux.", language="fr")
    keys = draft.keys()
    assert len(draft.words(code)) == 2
    draft.do(acts.write_placeholder, KEY, "First.\nSecond.\nThird.")
    assert draft.keys()[:2] == keys
    assert draft.words() == ["First.", "Second.", "Third."]


def test_the_text_of_item_2_2_is_no_line_of_that_of_item_2():
    draft = Draft("First.", "Second.")
    draft.do(amend_agenda, "2.2", "Coasts in winter")
    draft.do(take_up, ("2.2",))
    draft.do(acts.write_placeholder, f"{KEY}.2", "Of winter.")
    assert draft.words() == ["First.", "Second.", "Of winter."]


def test_an_older_file_names_the_lines_of_a_text_without_the_nought():
    draft = Draft("First.", "Second.", "Third.")
    draft.do(acts.read_paragraph, f"{KEY}.2", "5", "Second.")
    draft.do(acts.propose_paragraph, f"{KEY}.2", "A paragraph besides.")
    draft.do(acts.amend_paragraph, f"{KEY}.2", "Second, as amended.")
    report = draft.desk.conference.report
    assert (report.considered.paragraph, report.considered.amended) == (draft.lines[1].key, True)
    draft.do(acts.adopt_paragraph, f"{KEY}.2")
    draft.do(acts.delete_paragraph, f"{KEY}.3")
    with refused("paragraph.deleted"):
        draft.do(acts.amend_paragraph, f"{KEY}.3", "Third, as amended.")
    report = draft.desk.conference.report
    assert (report.considered, report.paragraph(draft.lines[1].key).state) == (None, "adopted")
    assert paragraph_said(report, f"{KEY}.2", Tongue("en"), ", ".join) == "5"
    assert draft.words() == ["First.", "Second, as amended.", "[A paragraph besides.]", DELETED]
    assert [row[2:4] for row in draft.rows()] == [["Second.", "Second, as amended."], ["Third.", DELETED]]
    assert all(row[0] for row in draft.rows())


@pytest.mark.parametrize("what", ["amend", "defer", "propose"])
def test_a_text_is_not_struck_from_under_what_the_body_made_of_its_lines(what):
    """It went, and the amendment with it, without a word."""
    draft = Draft("First.", "Second.")
    text = draft.desk.proceedings.entries[-1].id
    getattr(draft, what)(draft.lines[1], *(("Words.",) if what != "defer" else ()))
    made = draft.desk.proceedings.entries[-1].id
    with refused("entry.conflict") as no:
        draft.desk.strike(text, "a slip")
    assert no.value.facts["entries"] == (made,)
    with refused("entry.conflict"):
        draft.desk.correct(text, "a slip", acts.write_placeholder, KEY, "One alone.")
    draft.desk.correct(text, "a slip", acts.write_placeholder, KEY, "One.\nTwo.\nThree.")
    assert len(draft.words()) == 3 + (what == "propose")


def test_a_line_that_no_text_has_is_unknown():
    draft = Draft("First.", "Second.")
    with refused("paragraph.unknown"):
        draft.do(acts.amend_paragraph, f"{KEY}.03", "Third.")
    with refused("paragraph.unknown"):
        draft.do(acts.propose_paragraph, f"{KEY}.03", "Third.")


STEPS = st.lists(
    st.tuples(
        st.integers(0, 9),
        st.sampled_from(["amend", "split", "delete", "defer", "adopt", "propose", "yes", "no"]),
    ),
    max_size=8,
)


@settings(max_examples=25)
@given(st.integers(1, 4), STEPS)
def test_draft_final_form_and_table_agree_whatever_is_done(count, steps):
    draft = Draft(*(f"Line {number}." for number in range(count)))
    for number, (place, what) in enumerate(steps):
        if what in ("yes", "no"):
            versions = [each for line in draft.lines for each in line.versions if each.state == "pending"]
            for version in versions[:1]:
                draft.settle(version, adopted=what == "yes")
            continue
        standing = [line for line in draft.lines if line.state != "deleted"]
        if standing:
            line, words = standing[place % len(standing)], f"Words of step {number}."
            if what in ("amend", "split"):
                draft.amend(line, words, *["More of it."] * (what == "split"))
            elif what == "propose":
                draft.propose(line, words)
            else:
                getattr(draft, what)(line)
    agrees(draft)
