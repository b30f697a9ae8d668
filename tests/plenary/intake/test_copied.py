"""Arabic that was copied out of a viewer of PDFs is read as if it stood in the order of reading."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from pathlib import Path

import arabic_reshaper
import pytest
from bidi import get_display

from plenary.intake.by_hand import read_typed
from plenary.intake.copied import in_reading_order
from plenary.intake.text import decoded

DATA = Path(__file__).resolve().parents[2] / "data"
AGENDAS = sorted((DATA / "blind").glob("b0[1-4]-ar-*.txt"))
TODAY = date(2026, 1, 1)
ALEFS = "أإآا"


def parted(text):
    """Damage a text as viewers do that know lam and alef as one sign: signs are seen, not read."""
    text = re.sub(rf"(?<!\w)([وفبك]?)ال([{ALEFS}])", r"\1ا\2ل", text)
    text = re.sub(r"\(([أ-ي])\)", r")\1(", text)
    text = re.sub(r"(?m)^(\s*)(\d{1,2})([.-])(?=\s)", r"\1\3\2", text)
    return re.sub(r"(?<!\S)(\d{4})([.،])(?=\s)", r"\2\1", text)


def seen(text):
    """Damage a text as viewers do that store glyphs from the left: every line in the order of sight."""
    shaped = arabic_reshaper.reshape(text)
    return "\n".join(get_display(line, base_dir="R") for line in shaped.split("\n"))


def without_forms(text):
    return "\n".join(get_display(line, base_dir="R") for line in text.split("\n"))


def told(reading):
    items = [(item.number, re.sub(r"\W", "", item.title)) for item in reading.items]
    return items, [(slot.date, slot.start, slot.end, slot.items) for slot in reading.slots]


@pytest.mark.parametrize("agenda", AGENDAS, ids=lambda path: path.stem)
@pytest.mark.parametrize("damage", [parted, seen, without_forms])
def test_a_text_in_the_order_of_sight_is_read_like_the_text_itself(agenda, damage):
    text = decoded(agenda.read_bytes(), agenda)[0]
    plain, copied = read_typed(text, TODAY), read_typed(damage(text), TODAY)
    assert told(copied) == told(plain)
    assert copied.doubts[0].code == "order-of-sight"
    assert "order-of-sight" not in {each.code for each in plain.doubts}


@pytest.mark.parametrize("agenda", sorted(DATA.glob("*/*.txt")), ids=lambda path: path.stem)
def test_a_text_in_the_order_of_reading_stays_as_it_is(agenda):
    text = decoded(agenda.read_bytes(), agenda)[0]
    ordered, guessed = in_reading_order(text)
    assert not guessed
    # Forms of letters are written as letters wherever a text is read.
    assert unicodedata.normalize("NFKC", ordered) == unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize("mark", ["\u200f", "\u200e", "\u061c", "\u2067"])
def test_a_mark_that_nobody_sees_turns_nothing_in_clean_arabic(mark):
    text = f"افتتاح الاجتماع\n{mark}تقديم المساعدة لألمانيا\nاعتماد التقرير\n\nجلستان في اليوم، 10-1 و3-6، من 1 إلى 2 تشرين الأول/أكتوبر 2009"
    assert in_reading_order(text) == (text, False)
    reading = read_typed(text, TODAY)
    assert [(slot.start.hour, slot.end.hour) for slot in reading.slots] == [(10, 13), (15, 18)] * 2
    assert "لألمانيا" in reading.item("2").title


def test_whatever_is_turned_is_doubted():
    assert in_reading_order("(أ) افتتاح\n)ب( إقرار الجدول") == ("(أ) افتتاح\n(ب) إقرار الجدول", True)


@pytest.mark.parametrize(
    ("copied", "read"),
    [
        ("\u202b\u202a 5\u202cأيلول\u202a/\u202cسبتمبر \u202a2022\u202c\u202c", "5 أيلول/سبتمبر  2022 "),
        ("\u202bفيينا\u202a 11-9 ،\u202cتشرين الثاني\u202c", "فيينا، 9-11 تشرين الثاني"),
        ("\u202b\u202a-1\u202c المسائل\u202c", "1- المسائل"),
        (")أ( افتتاح األجتماع", "(أ) افتتاح الأجتماع"),
        ("الحديثة ).2/2022/2WG/COSP/CAC)", "الحديثة (CAC/COSP/WG.2/2022/2)"),
    ],
)
def test_signs_and_figures_follow_what_they_followed(copied, read):
    assert in_reading_order(copied)[0] == read
