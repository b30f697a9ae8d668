"""One count of chapters, sections and paragraphs for every writer."""

from hypothesis import given
from hypothesis import strategies as st

from plenary.papers.numbering import labelled, letter, roman, sub_label, without_lone_headings
from plenary.papers.tree import Annex, Heading, Paragraph, Placeholder, text


def heading(level: int, words: str = "x") -> Heading:
    return Heading(level, text(words))


def labels(*blocks):
    return [label for label, _ in labelled(blocks, "en")]


def test_chapters_are_roman_sections_letters_and_paragraphs_run_through():
    said = Paragraph(text("said"))
    assert labels(
        heading(1), said, heading(2), said, heading(2), heading(3), said, heading(1), heading(2), said
    ) == ["I.", "1.", "A.", "2.", "B.", "1.", "3.", "II.", "A.", "4."]


def test_what_is_not_numbered_does_not_count():
    blocks = (
        Heading(1, text("x"), numbered=False),
        Placeholder("x", "k"),
        Paragraph(text("x"), numbered=False),
    )
    assert labels(*blocks, heading(1), Paragraph(text("x"))) == ["", "", "", "I.", "1."]


def test_french_and_spanish_drop_the_opening_bracket():
    assert [sub_label(2, level, "en") for level in range(4)] == ["(b)", "(ii)", "b.", "ii."]
    assert sub_label(2, 0, "fr") == "b)"


def test_a_lone_section_heading_is_dropped_and_its_text_stays():
    kept = Paragraph(text("kept"))
    blocks = (heading(1), heading(2, "alone"), kept, heading(1), heading(2, "A"), heading(2, "B"))
    assert without_lone_headings(blocks) == (blocks[0], kept, *blocks[3:])


def test_an_annex_ends_the_chapter_before_it():
    blocks = (heading(1), heading(2), Annex(text("Annex")), heading(2))
    assert without_lone_headings(blocks) == (blocks[0], blocks[2])


@given(st.lists(st.integers(1, 4).map(heading), max_size=30))
def test_where_there_is_an_a_there_is_a_b(blocks):
    kept = [label for label in labels(*without_lone_headings(blocks)) if label]
    for first, second in (("A.", "B."), ("(a)", "(b)")):
        assert kept.count(first) == kept.count(second) or kept.count(second) >= kept.count(first)


@given(st.integers(1, 3999))
def test_roman_figures_read_back(number):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    figures = [values[sign] for sign in roman(number)]
    assert number == sum(
        -value if any(later > value for later in figures[place + 1 : place + 2]) else value
        for place, value in enumerate(figures)
    )


def test_letters_go_on_after_z_as_word_counts_them():
    assert [letter(number) for number in (1, 26, 27, 28)] == ["a", "z", "aa", "bb"]
