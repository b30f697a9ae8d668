"""The editable file, opened again: real styles, real numbers, real controls."""

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from plenary.papers import docx as writer
from plenary.papers import pdf
from plenary.papers.docx.order import _ORDERS
from plenary.papers.firm import firm
from plenary.papers.numbering import bracketed, labelled
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import (
    Annex,
    Column,
    Entries,
    Entry,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Placeholder,
    SubParagraph,
    SubParagraphs,
    Table,
    plain,
    text,
)
from plenary.papers.views.item import ItemView
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers.reading_back import W, all_paragraphs, opened, paragraph_numbers, part, pdf_text
from tests.plenary.papers.samples import FULL, SYMBOL, spoken

REPORT = draft_report(FULL)
CONTENT = writer.render(REPORT)


def paper(*blocks, **more):
    return Paper(text("Title"), blocks=blocks, **more)


def test_the_same_paper_gives_the_same_bytes():
    assert writer.render(REPORT) == CONTENT


def test_headings_are_words_own_so_that_navigation_works():
    found = [
        (each.style.name, each.text)
        for each in opened(CONTENT).paragraphs
        if each.style.name.startswith("Heading")
    ]
    meant = [
        (f"Heading {block.level}", plain(block.text)) for block in REPORT.blocks if isinstance(block, Heading)
    ]
    assert [each for each in found if "List of documents" not in each[1]] == meant


def test_numbers_are_definitions_and_never_typed():
    numbered = [each for each in all_paragraphs(CONTENT) if each[0] == "UNParagraph"]
    meant = [
        firm(plain(block.text)) for block in REPORT.blocks if isinstance(block, Paragraph) and block.numbered
    ]
    assert [words for _, _, _, words in numbered] == meant
    assert {(number, level) for _, number, level, _ in numbered} == {(2, 0)}


def test_each_list_of_sub_paragraphs_begins_anew():
    letters = SubParagraphs(
        (SubParagraph(text("one"), (SubParagraph(text("under")),)), SubParagraph(text("two")))
    )
    content = writer.render(paper(letters, letters))
    found = [each[1:] for each in all_paragraphs(content) if each[0] == "UNSub-paragraph"]
    assert [(level, words) for _, level, words in found] == [(0, "one"), (1, "under"), (0, "two")] * 2
    assert len({number for number, _, _ in found}) == 2
    overrides = part(content, "word/numbering.xml").findall(f"{W}num/{W}lvlOverride/{W}startOverride")
    assert len(overrides) == 8


def test_definitions_stand_before_their_use_and_styles_carry_them():
    numbering = part(CONTENT, "word/numbering.xml")
    kinds = [each.tag.removeprefix(W) for each in numbering]
    assert kinds == sorted(kinds)
    linked = {each.get(f"{W}val") for each in numbering.iter(f"{W}pStyle")}
    assert linked == {"Heading1", "Heading2", "Heading3", "Heading4", "UNParagraph"}
    styles = part(CONTENT, "word/styles.xml")
    carrying = {each.get(f"{W}styleId") for each in styles if each.find(f"{W}pPr/{W}numPr") is not None}
    assert linked <= carrying


@pytest.mark.parametrize("code", LANGUAGES)
def test_letters_have_the_brackets_that_they_have_on_paper(code):
    content = writer.render(paper(SubParagraphs((SubParagraph(text("x")),)), language=code))
    forms = [each.get(f"{W}val") for each in part(content, "word/numbering.xml").iter(f"{W}lvlText")]
    assert bracketed("%1", code) in forms
    assert ("(%1)" in forms) == (code in ("ar", "en", "zh"))


def test_a_place_to_be_filled_is_a_control_with_its_key():
    controls = part(CONTENT, "word/document.xml").findall(f".//{W}sdt")
    keys = {each.find(f"{W}sdtPr/{W}tag").get(f"{W}val") for each in controls}
    assert keys == {block.key for block in REPORT.blocks if isinstance(block, Placeholder)}
    numbers = [each.find(f"{W}sdtPr/{W}id").get(f"{W}val") for each in controls]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", {"Mandate and mode of work", "Recommendations", "Summary of deliberations"}),
        ("fr", {"Mandat et mode de travail", "Recommandations", "Résumé des délibérations"}),
        ("zh", {"任务和工作方式", "建议", "审议情况摘要"}),
    ],
)
def test_a_place_to_be_filled_is_called_in_the_language_of_the_paper(code, names):
    made = part(writer.render(draft_report(replace(FULL, tongue=Tongue(code)))), "word/document.xml")
    called = {each.get(f"{W}val").replace("\u00a0", " ") for each in made.iterfind(f".//{W}sdtPr/{W}alias")}
    assert names <= called
    assert max(map(len, called)) <= 64


def test_a_symbol_not_yet_assigned_is_a_control_in_the_masthead():
    content = writer.render(draft_report(replace(FULL, symbol="")))
    tags = [each.get(f"{W}val") for each in part(content, "word/document.xml").iter(f"{W}tag")]
    assert "symbol" in tags


def test_headers_alternate_and_pages_are_fields():
    document = opened(CONTENT)
    section = document.sections[0]
    assert document.settings.odd_and_even_pages_header_footer
    assert section.header.paragraphs[0].text == section.even_page_header.paragraphs[0].text == SYMBOL
    assert section.first_page_header.paragraphs[0].text == ""
    for footer in (section.footer, section.even_page_footer):
        codes = [each.text.strip() for each in footer._element.iter(f"{W}instrText")]
        assert codes == ["PAGE", "NUMPAGES"]


def test_it_says_what_it_is_and_in_which_language():
    core = opened(CONTENT).core_properties
    assert (core.title, core.language, core.comments) == (REPORT.properties.title, "en", "")
    assert core.keywords == SYMBOL
    tags = {each.get(f"{W}val") for each in part(CONTENT, "word/styles.xml").iter(f"{W}lang")}
    assert tags == {"en-GB"}


def test_the_masthead_is_a_table_without_borders_but_its_rules():
    masthead = opened(CONTENT).tables[0]
    assert list(dict.fromkeys(cell.text for cell in masthead.rows[0].cells)) == ["United Nations", SYMBOL]
    assert masthead.rows[1].cells[-1].text == firm("Distr.: Limited\n2 October 2009\n\nOriginal: English")
    sides = {each.tag for each in masthead._tbl.iter() if each.getparent().tag == f"{W}tcBorders"}
    assert sides == {f"{W}bottom"}


def test_what_leads_is_not_parted_from_what_it_introduces():
    leading = [
        each
        for each in opened(CONTENT).paragraphs
        if each.text.endswith("before it the following documents:")
    ]
    assert leading
    assert all(each.paragraph_format.keep_with_next for each in leading)
    headings = [
        style
        for style in opened(CONTENT).styles
        if style.name.startswith("Heading ") and style.name[-1] in "1234"
    ]
    assert all(style.paragraph_format.keep_with_next for style in headings)


def test_labels_of_an_agenda_are_its_own():
    content = writer.render(
        paper(Entries((Entry("2 bis.", text("Inserted")), Entry("(a)", text("Below"), 1))))
    )
    found = [each for each in opened(content).paragraphs if each.style.name == "UN Entry"]
    assert [each.text for each in found] == ["2 bis.\tInserted", "(a)\tBelow"]


def test_tables_repeat_their_heading_on_each_page():
    content = writer.render(
        paper(Table((Column(text("A"), 1), Column(text("B"), 2)), ((text("1"), text("2")),)))
    )
    table = opened(content).tables[0]
    assert table.rows[0]._tr.find(f"{W}trPr/{W}tblHeader") is not None
    assert [cell.text for cell in table.rows[1].cells] == ["1", "2"]


def test_the_parts_of_properties_stand_in_the_prescribed_order():
    for name in ("word/document.xml", "word/styles.xml", "word/numbering.xml"):
        for kind, sequence in _ORDERS.items():
            places = {f"{W}{each}": place for place, each in enumerate(sequence.split())}
            for properties in part(CONTENT, name).iter(f"{W}{kind}"):
                known = [places[each.tag] for each in properties if each.tag in places]
                assert known == sorted(known)


@settings(max_examples=8)
@given(spoken())
def test_paragraphs_have_the_same_numbers_on_paper_and_in_the_file(item):
    report = draft_report(replace(FULL, items=(item, ItemView("3", "Other"))))
    in_file = [each for each in all_paragraphs(writer.render(report)) if each[0] == "UNParagraph"]
    meant = [
        label for label, block in labelled(report.blocks, "en") if isinstance(block, Paragraph) and label
    ]
    assert len(in_file) == len(meant)
    assert paragraph_numbers(pdf_text(pdf.render(report))) == [int(label[:-1]) for label in meant]


def test_a_page_is_turned_after_a_table_without_a_line_that_could_be_a_page_of_its_own():
    listed = Table((Column(text("Name"), 1),), ((text("Peru"),),))
    turned = Heading(1, text("Second"), numbered=False)
    blocks = (
        Heading(1, text("First"), numbered=False),
        listed,
        PageBreak(),
        turned,
        listed,
        Annex(text("Annex")),
        listed,
    )
    body = opened(writer.render(Paper(text("Paper"), blocks=blocks))).element.body
    after = [each.getnext() for each in body.iterchildren(f"{W}tbl")]
    assert [each.text for each in after] == ["Second", "Annex", ""]
    assert after[0].find(f"{W}pPr/{W}pageBreakBefore") is not None
    assert after[2].find(f"{W}pPr/{W}spacing").get(f"{W}line") == "20"
    assert not list(body.iter(f"{W}br"))


def test_marks_of_chinese_are_of_its_own_face():
    content = writer.render(
        Paper(text("报告"), "zh", blocks=(Paragraph(text("宣布“会议开幕”，Mr. Smith说……")),))
    )
    hinted = {
        "".join(part.text or "" for part in run.iter(f"{W}t"))
        for run in part(content, "word/document.xml").iter(f"{W}r")
        if run.find(f"{W}rPr/{W}rFonts[@{W}hint='eastAsia']") is not None
    }
    assert any("“会议开幕”" in words for words in hinted)
    assert not any("Smith" in words for words in hinted)
