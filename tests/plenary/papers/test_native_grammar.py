"""What a native reviser marks in a report: aspects, duals, forms of an office, who opened."""

from __future__ import annotations

import pytest

from plenary.papers.draft_report import draft_report
from plenary.papers.item_views import Named
from plenary.papers.report_elections import office, several
from plenary.papers.report_say import voice
from plenary.papers.tree import Annex, Paragraph, plain
from plenary.papers.view_of import report_view
from plenary.papers.views import OfficerView
from plenary.tongue import Tongue
from tests.plenary.papers.plays import in_french
from tests.plenary.papers.story import Story
from tests.plenary.papers.votes_play import with_votes


@pytest.fixture(scope="module")
def story():
    story = Story()
    for part in (story.opening, story.debate, story.closing):
        part()
    return story


def view(story, code):
    return report_view(story.desk.conference, story.desk.proceedings, Tongue(code))


def told(story, code):
    blocks = draft_report(view(story, code)).blocks
    return {block.key: plain(block.text) for block in blocks if isinstance(block, Paragraph)}


def test_russian_tells_a_thing_done_at_one_meeting_from_one_that_went_on_over_several(story):
    sentences = told(story, "ru")
    assert "Рабочая группа рассматривала пункт" in sentences["item.2.considered"]
    assert "Комитет рассматривал пункт" in told(with_votes(), "ru")["item.2.considered"]
    assert "Комитет рассмотрел пункт" in told(in_french(), "ru")["item.4.considered"]


def test_russian_does_not_make_whoever_opened_the_meeting_its_presiding_officer(story):
    assert told(story, "ru")["opening.opened"] == (
        "Совещание было открыто следующим должностным лицом: г-жа Edite Ramos."
    )


_SAID = {"ar": ("السيد ", "السيدة "), "fr": ("M. ", "Mme "), "en": ("Mr. ", "Ms. ")}


def holding(code, *women, known="vice-chair"):
    return [OfficerView(known, f"{_SAID[code][woman]}X", Named("Y")) for woman in women]


@pytest.mark.parametrize(
    ("code", "women", "said"),
    [
        ("ar", (False, True), "نائبا الرئيس"),
        ("ar", (True, True), "نائبتا الرئيس"),
        ("ar", (True, True, False), "نواب الرئيس"),
        ("ar", (True, True, True), "نائبات الرئيس"),
        ("fr", (False, True), "Vice-Présidents"),
        ("fr", (True, True), "Vice-Présidentes"),
        ("en", (False, False, False), "Vice-Chairs"),
    ],
)
def test_several_vice_chairs_stand_under_one_name_in_their_number_and_gender(code, women, said, story):
    assert several(voice(view(story, code)), holding(code, *women)) == said


def test_other_offices_are_not_gathered_and_presidents_keep_their_name(story):
    english = voice(view(story, "en"))
    assert several(english, holding("en", False, False, known="rapporteur")) == ""
    assert several(english, holding("en", False, False, known="vice-president")) == "Vice-Presidents"


@pytest.mark.parametrize(
    ("known", "said"), [("chair", "الرئيسة"), ("vice-chair", "نائبة الرئيس"), ("rapporteur", "المقررة")]
)
def test_arabic_names_an_office_as_a_woman_holds_it(known, said, story):
    (woman,), (man,) = holding("ar", True, known=known), holding("ar", False, known=known)
    arabic = voice(view(story, "ar"))
    assert office(arabic, woman) == said
    assert office(arabic, man) != said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "at its meeting held in Vienna on 1 and 2 October 2009"),
        ("fr", "à sa réunion tenue à Vienne les 1er et 2 octobre 2009"),
        ("es", "en su reunión celebrada en Viena los días 1 y 2 de octubre de 2009"),
        ("ru", "на совещании, состоявшемся в Вене 1 и 2 октября 2009 года"),
        ("ar", "خلال الاجتماع المعقود في فيينا يومي 1 و2 تشرين الأول/أكتوبر 2009"),
        ("zh", "工作组2009年10月1日和2日在维也纳举行的会议收到的文件清单"),
    ],
)
def test_the_annex_says_of_which_meeting_its_documents_were(code, said, story):
    (annex,) = (block for block in draft_report(view(story, code)).blocks if isinstance(block, Annex))
    assert said in plain(annex.subtitle)
