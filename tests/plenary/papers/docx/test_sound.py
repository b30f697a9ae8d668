"""An editable file is whole: what refers to something finds it, and every part stands where the standard puts it (ECMA-376)."""

import io
import posixpath
import zipfile
from functools import cache

import docx as reader
import pytest
from lxml import etree

from plenary.papers import docx
from plenary.papers.columns import longest_word
from plenary.papers.docx.order import _ORDERS
from plenary.papers.shelf import PAPERS
from plenary.papers.tree import Table, plain
from tests.plenary.papers.ooxml import strays
from tests.plenary.papers.reading_back import W

REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
BOTH = [(name, code) for name in PAPERS if name != "lifeboat" for code in ("ar", "ru")]
ALL_KINDS = pytest.mark.parametrize(("name", "code"), BOTH)


@pytest.fixture(scope="module")
def parts(paper):
    @cache
    def read(name, code):
        with zipfile.ZipFile(io.BytesIO(docx.render(paper(name, code)))) as packed:
            return {each: packed.read(each) for each in packed.namelist()}

    return read


def xml(parts, name):
    return etree.fromstring(parts[name])


def trees(parts):
    return {
        name: etree.fromstring(content) for name, content in parts.items() if name.endswith((".xml", ".rels"))
    }


def used(tree, path):
    return {each.get(f"{W}val") for each in tree.iter(f"{W}{path}")}


@ALL_KINDS
def test_every_relationship_leads_to_a_part_and_every_part_has_a_type(name, code, parts):
    held = parts(name, code)
    for each, tree in trees(held).items():
        if each.endswith(".rels"):
            base = posixpath.dirname(posixpath.dirname(each))
            inside = [one for one in tree.iter(f"{REL}Relationship") if one.get("TargetMode") != "External"]
            targets = [posixpath.normpath(posixpath.join("/", base, one.get("Target"))) for one in inside]
            assert {target.lstrip("/") for target in targets} <= set(held)
            assert len({one.get("Id") for one in inside}) == len(inside)
    types = xml(held, "[Content_Types].xml")
    named = {each.get("PartName").lstrip("/") for each in types.iter(f"{TYPES}Override")}
    endings = {each.get("Extension") for each in types.iter(f"{TYPES}Default")}
    assert named <= set(held)
    assert all(
        each in named or each.rpartition(".")[2] in endings for each in held if each != "[Content_Types].xml"
    )


@ALL_KINDS
def test_styles_and_numberings_that_are_used_are_defined(name, code, parts):
    held = parts(name, code)
    styles, numbering = xml(held, "word/styles.xml"), xml(held, "word/numbering.xml")
    defined = {each.get(f"{W}styleId") for each in styles.iter(f"{W}style")}
    numbers = {each.get(f"{W}numId") for each in numbering.iter(f"{W}num")} | {"0"}
    for each, tree in trees(held).items():
        if each.startswith("word/"):
            assert used(tree, "pStyle") | used(tree, "rStyle") | used(tree, "tblStyle") <= defined, each
            assert used(tree, "numId") <= numbers
    assert used(styles, "basedOn") | used(styles, "link") <= defined


@ALL_KINDS
def test_every_property_stands_in_the_prescribed_order(name, code, parts):
    for each, tree in trees(parts(name, code)).items():
        for kind, order in _ORDERS.items():
            places = {f"{W}{child}": place for place, child in enumerate(order.split())}
            for properties in tree.iter(f"{W}{kind}"):
                found = [places[child.tag] for child in properties if child.tag in places]
                assert found == sorted(found), each


@ALL_KINDS
def test_every_part_keeps_to_the_sequences_and_values_of_the_standard(name, code, parts):
    for each, tree in trees(parts(name, code)).items():
        assert list(strays(tree)) == [], each


@pytest.mark.parametrize(
    ("written", "stray"),
    [
        ("<w:p><w:r/><w:pPr/></w:p>", "p: pPr is not the first"),
        ("<w:pPr><w:jc w:val='left'/><w:bidi/></w:pPr>", "pPr: jc bidi"),
        ("<w:pPr><w:jc w:val='middle'/></w:pPr>", "jc: middle"),
        ("<w:rPr><w:heavy/></w:rPr>", "rPr: heavy is not known there"),
        ("<w:r><w:p/></w:r>", "r: p"),
        ("<w:tc><w:p/><w:tbl/></w:tc>", "a cell ends with a paragraph"),
        ("<w:sectPr><w:footerReference/><w:headerReference/><w:pgSz/></w:sectPr>", ""),
    ],
)
def test_what_strays_from_the_standard_is_seen(written, stray):
    name = written[1:].partition(">")[0]
    declared = written.replace(f"<{name}", f'<{name} xmlns:w="{W[1:-1]}"', 1)
    assert list(strays(etree.fromstring(declared))) == ([stray] if stray else [])


@ALL_KINDS
def test_no_letters_are_set_apart(name, code, parts):
    """What stands between letters tears joined ones apart."""
    for tree in trees(parts(name, code)).values():
        assert not list(tree.iterfind(f".//{W}rPr/{W}spacing"))


@ALL_KINDS
def test_identities_are_given_once_and_what_is_referred_to_is_there(name, code, parts):
    held = parts(name, code)
    body = xml(held, "word/document.xml")
    controls = [each.get(f"{W}val") for each in body.iterfind(f".//{W}sdtPr/{W}id")]
    assert len(set(controls)) == len(controls)
    for part, reference, kind in (
        ("word/comments.xml", "commentReference", "comment"),
        ("word/footnotes.xml", "footnoteReference", "footnote"),
    ):
        asked = [each.get(f"{W}id") for each in body.iter(f"{W}{reference}")]
        assert len(set(asked)) == len(asked)
        there = {each.get(f"{W}id") for each in xml(held, part).iter(f"{W}{kind}")} if part in held else set()
        assert set(asked) <= there
    rels = xml(held, "word/_rels/document.xml.rels")
    known = {each.get("Id") for each in rels.iter(f"{REL}Relationship")}
    assert {value for each in body.iter() for key, value in each.attrib.items() if key.startswith(R)} <= known


@ALL_KINDS
def test_tables_are_even_their_heads_repeat_and_no_word_of_a_head_is_broken(name, code, paper, parts):
    body = xml(parts(name, code), "word/document.xml")
    for table in body.iter(f"{W}tbl"):
        grid = [int(each.get(f"{W}w")) for each in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        for row in table.iterfind(f"{W}tr"):
            spans = [each.get(f"{W}val") for each in row.iterfind(f"{W}tc/{W}tcPr/{W}gridSpan")]
            assert len(row.findall(f"{W}tc")) + sum(int(each) - 1 for each in spans) == len(grid)
        assert all(cell[-1].tag == f"{W}p" for cell in table.iter(f"{W}tc"))
        assert (table.find(f"{W}tblPr/{W}bidiVisual") is not None) == (code == "ar")
    headed = [each for each in body.iter(f"{W}tbl") if each.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None]
    drawn = [block for block in paper(name, code).blocks if isinstance(block, Table)]
    assert len(headed) == len(drawn)
    for table, block in zip(headed, drawn, strict=True):
        grid = [int(each.get(f"{W}w")) / 20 for each in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        heads = [longest_word([plain(column.heading)], 9.5) for column in block.columns]
        assert all(wide > head for wide, head in zip(grid, heads, strict=True))


@pytest.mark.parametrize("name", ["report", "amendments"])
def test_a_file_that_another_program_saves_again_keeps_its_words(name, paper):
    """The library reads the file, writes it, and finds the same paragraphs, tables and controls."""
    first = reader.Document(io.BytesIO(docx.render(paper(name, "fr"))))
    again = io.BytesIO()
    first.save(again)
    second = reader.Document(io.BytesIO(again.getvalue()))

    def told(document):
        words = [(each.style.name, each.text) for each in document.paragraphs]
        cells = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
        controls = [each.get(f"{W}val") for each in document.element.iterfind(f".//{W}sdtPr/{W}tag")]
        return words, cells, controls, [each.text for each in document.comments]

    assert told(first) == told(second)
    assert any(told(first)[1])
