"""What Word repairs, or refuses to open, though each part is well formed: a file that is written gives it no cause.

The causes are those that the standard states as rules between parts (ECMA-376 Part 1 and 2) and that Word checks when it
opens a file; whatever a schema can say is held in ``test_sound``.
"""

import io
import posixpath
import re
import zipfile
from collections import Counter
from functools import cache

import pytest
from lxml import etree
from msgspec.structs import replace

from plenary.papers import docx
from plenary.papers.shelf import PAPERS
from plenary.papers.tree import (
    Annex,
    Bar,
    Bars,
    Column,
    Footnote,
    Heading,
    PageBreak,
    Paper,
    Run,
    Table,
    text,
)
from plenary.tongue import LANGUAGES
from tests.plenary.papers.reading_back import W

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
KINDS = {
    "word/document.xml": "document.main+xml",
    "word/styles.xml": "styles+xml",
    "word/settings.xml": "settings+xml",
    "word/numbering.xml": "numbering+xml",
    "word/footnotes.xml": "footnotes+xml",
    "word/comments.xml": "comments+xml",
}
LARGEST = 2**31 - 1
"""Identities are signed numbers of 32 bits."""
NOTED = Paper(
    text("Title", Run("", note=Footnote("*", text("CTOC/COP/WG.2/2007/1.")))),
    blocks=(
        Heading(1, text("First")),
        Table((Column(text("Name"), 1),), ((text("Peru"),),)),
        PageBreak(),
        Heading(1, text(Run("Second", doubt="Is it?"))),
        Bars((Bar(text("A"), ((1.0, "used"),)),)),
        Annex(text("Annex")),
        Table((Column(text("Name"), 1),), ((text(Run("\tPeru\n\x07", doubt="Or not?")),),)),
    ),
)
"""What no paper of the sample has all at once: a footnote, comments, turned pages, a picture, a table at the end."""


@pytest.fixture(scope="module")
def files(paper):
    @cache
    def read(name, code):
        content = docx.render(replace(NOTED, language=code) if name == "noted" else paper(name, code))
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            names = packed.namelist()
            return names, {each: packed.read(each) for each in names}

    return read


EACH = pytest.mark.parametrize(
    ("name", "code"),
    [*((name, "ar") for name in PAPERS if name != "lifeboat"), *(("noted", code) for code in LANGUAGES)],
)


def tree(parts, name):
    return etree.fromstring(parts[name])


def stories(parts):
    """Give the parts that hold text, by their names."""
    return {
        name: tree(parts, name)
        for name in parts
        if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes|comments)\.xml", name)
    }


@EACH
def test_a_package_names_each_part_once_and_says_what_it_is(name, code, files):
    names, parts = files(name, code)
    assert len({each.casefold() for each in names}) == len(names)
    types = tree(parts, "[Content_Types].xml")
    told = {each.get("PartName"): each.get("ContentType") for each in types if each.tag.endswith("Override")}
    assert len(told) == sum(each.tag.endswith("Override") for each in types)
    for part, kind in KINDS.items():
        assert part not in parts or told[f"/{part}"] == MAIN + kind
    assert all(
        b"encoding='UTF-8'" in parts[each][:60] or b'encoding="UTF-8"' in parts[each][:60]
        for each in parts
        if each.endswith(".xml")
    )


@EACH
def test_identities_are_numbers_of_their_size_and_given_once(name, code, files):
    _, parts = files(name, code)
    held = stories(parts).values()
    controls = [each.get(f"{W}val") for one in held for each in one.iterfind(f".//{W}sdtPr/{W}id")]
    drawn = [each.get("id") for one in held for each in one.iter("{*}docPr")]
    marks = [each.get(f"{W}id") for one in held for each in one.iter(f"{W}bookmarkStart")]
    named = [each.get(f"{W}name") for one in held for each in one.iter(f"{W}bookmarkStart")]
    for given in (controls, drawn, marks, named):
        assert [each for each, times in Counter(given).items() if times > 1] == []
    assert all(-LARGEST <= int(each) <= LARGEST for each in (*controls, *drawn, *marks))
    for control in (each for one in held for each in one.iter(f"{W}sdt")):
        assert len(control.find(f"{W}sdtContent"))
        assert len(control.findtext(f"{W}sdtPr/{W}tag") or "") <= 64


@EACH
def test_what_begins_ends_in_its_order_and_in_its_place(name, code, files):
    _, parts = files(name, code)
    for story in stories(parts).values():
        for begun, ended in (("commentRangeStart", "commentRangeEnd"), ("bookmarkStart", "bookmarkEnd")):
            order = [
                (each.get(f"{W}id"), each.tag == f"{W}{ended}")
                for each in story.iter(f"{W}{begun}", f"{W}{ended}")
            ]
            for identity in {given for given, _ in order}:
                assert [end for given, end in order if given == identity] == [False, True]
        for line in story.iter(f"{W}p"):
            fields = [each.get(f"{W}fldCharType") for each in line.iter(f"{W}fldChar")]
            assert fields == ["begin", "separate", "end"] * (len(fields) // 3)
        for each in story.iter(f"{W}t", f"{W}instrText"):
            said = each.text or ""
            assert (
                said == said.strip() or each.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
            )
    for edge in (each for each in stories(parts) if re.search("header|footer|comments", each)):
        assert not list(tree(parts, edge).iter(f"{W}commentReference", f"{W}footnoteReference"))


@EACH
def test_comments_are_anchored_and_footnotes_have_their_separators(name, code, files):
    _, parts = files(name, code)
    body = tree(parts, "word/document.xml")
    assert name != "noted" or {"word/comments.xml", "word/footnotes.xml"} <= set(parts)
    if "word/comments.xml" in parts:
        said = {each.get(f"{W}id"): each for each in tree(parts, "word/comments.xml").iter(f"{W}comment")}
        for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            assert sorted(each.get(f"{W}id") for each in body.iter(f"{W}{kind}")) == sorted(said)
        assert all(
            each.get(f"{W}author") and len(each.get(f"{W}initials")) <= 9 and len(each)
            for each in said.values()
        )
    if "word/footnotes.xml" in parts:
        notes = list(tree(parts, "word/footnotes.xml").iter(f"{W}footnote"))
        lines = {each.get(f"{W}type"): each.get(f"{W}id") for each in notes if each.get(f"{W}type")}
        assert set(lines) == {"separator", "continuationSeparator"}
        asked = {
            each.get(f"{W}id")
            for each in tree(parts, "word/settings.xml").iterfind(f"{W}footnotePr/{W}footnote")
        }
        assert asked <= set(lines.values())
        assert all(each[-1].tag == f"{W}p" for each in notes)


@EACH
def test_styles_and_numbers_are_defined_once(name, code, files):
    _, parts = files(name, code)
    styles, numbering = tree(parts, "word/styles.xml"), tree(parts, "word/numbering.xml")
    known = [each.get(f"{W}styleId") for each in styles.iter(f"{W}style")]
    called = [each.find(f"{W}name").get(f"{W}val").casefold() for each in styles.iter(f"{W}style")]
    assert len(set(known)) == len(known)
    assert len(set(called)) == len(called)
    kinds = [each.get(f"{W}type") for each in styles.iter(f"{W}style") if each.get(f"{W}default") == "1"]
    assert sorted(kinds) == ["character", "numbering", "paragraph", "table"]
    patterns = [each.get(f"{W}abstractNumId") for each in numbering.iter(f"{W}abstractNum")]
    numbers = {
        each.get(f"{W}numId"): each.find(f"{W}abstractNumId").get(f"{W}val")
        for each in numbering.iter(f"{W}num")
    }
    assert len(set(patterns)) == len(patterns)
    assert len(numbers) == len(list(numbering.iter(f"{W}num")))
    assert "0" not in numbers
    assert set(numbers.values()) <= set(patterns)
    for pattern in numbering.iter(f"{W}abstractNum"):
        levels = [each.get(f"{W}ilvl") for each in pattern.iter(f"{W}lvl")]
        assert len(set(levels)) == len(levels) <= 9
        assert {each.get(f"{W}val") for each in pattern.iterfind(f"{W}lvl/{W}pStyle")} <= set(known)


@EACH
def test_a_section_has_one_edge_of_each_kind_and_a_sheet_that_holds_its_margins(name, code, files):
    _, parts = files(name, code)
    links = {each.get("Id"): each for each in tree(parts, "word/_rels/document.xml.rels")}
    for section in tree(parts, "word/document.xml").iter(f"{W}sectPr"):
        edges = [(each.tag, each.get(f"{W}type")) for each in section if each.tag.endswith("Reference")]
        assert len(set(edges)) == len(edges)
        for each in section:
            if each.tag.endswith("Reference"):
                target = links[next(value for key, value in each.attrib.items() if key.endswith("}id"))]
                assert posixpath.join("word", target.get("Target")) in parts
        sheet, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        assert int(sheet.get(f"{W}w")) > int(margins.get(f"{W}left")) + int(margins.get(f"{W}right"))
        assert all(str(value).lstrip("-").isdigit() for value in margins.attrib.values())


@EACH
def test_the_file_tells_of_itself_each_thing_once(name, code, files):
    _, parts = files(name, code)
    told = tree(parts, "docProps/core.xml")
    assert len({each.tag for each in told}) == len(told)
    for each in told:
        if each.tag.endswith(("}created", "}modified")):
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", each.text)


ONCE = ("pPr", "rPr", "tcPr", "tblPr", "sdtPr", "pgMar", "settings", "tblBorders", "tcBorders", "lvl")


@EACH
def test_nothing_has_a_property_twice(name, code, files):
    _, parts = files(name, code)
    for part, content in parts.items():
        if part.startswith("word/") and part.endswith(".xml"):
            for holder in etree.fromstring(content).iter(*(f"{W}{each}" for each in ONCE)):
                held = Counter(each.tag for each in holder)
                assert [each for each, times in held.items() if times > 1] == [], part
