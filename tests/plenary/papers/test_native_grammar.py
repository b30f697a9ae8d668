"""What a native reviser marks in a report: aspects, duals, forms of an office, who opened."""

from __future__ import annotations

import re
from datetime import date, time
from itertools import pairwise

import pytest
from msgspec.structs import replace

from plenary.papers.attendance_list import attendance_list
from plenary.papers.foreign import bare
from plenary.papers.report.draft import draft_report
from plenary.papers.report.elections import person, several
from plenary.papers.report.say import voice
from plenary.papers.tree import Annex, Heading, Paragraph, plain
from plenary.papers.views.item import Named
from plenary.papers.views.meeting import ChangeView, OfficerView
from plenary.papers.views.resolved import report_view
from plenary.roster.offices import office_of
from plenary.tongue import Tongue
from tests.plenary.papers.plays import amended, in_french, one_meeting, ten_days
from tests.plenary.papers.samples import FULL
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
    assert "Комитет рассмотрел совместно пункты" in " ".join(told(in_french(), "ru").values())


@pytest.mark.parametrize(
    ("code", "two", "one"),
    [
        ("ar", "للنظر في هذين البندين، الوثيقة التالية", "للنظر في هذا البند، الوثيقة التالية"),
        (
            "fr",
            "Pour l’examen de ces points, le Comité était saisi du",
            "Pour l’examen de ce point, le Comité",
        ),
        ("zh", "为审议这些项目，委员会收到了", "为审议该项目，委员会收到了"),
        (
            "en",
            "For its consideration of the items, the Committee",
            "For its consideration of the item, the Committee",
        ),
    ],
)
def test_documents_were_before_the_body_for_one_item_or_for_two(code, two, one):
    sentences = told(in_french(), code)
    assert two in sentences["item.2,3.documents"]
    assert one in sentences["item.4.documents"]


def test_russian_says_that_a_woman_opened_the_meeting(story):
    assert told(story, "ru")["opening.opened"] == ("Совещание открыла г-жа Edite Ramos.")


@pytest.mark.parametrize(
    ("play", "final"), [(in_french, False), (one_meeting, False), (ten_days, False), (amended, True)]
)
def test_an_arabic_sentence_after_a_heading_joins_nothing_before_it_nor_what_was_deleted(play, final):
    desk = play().desk
    blocks = draft_report(report_view(desk.conference, desk.proceedings, Tongue("ar"), final=final)).blocks
    first = [
        plain(block.text)
        for head, block in pairwise(blocks)
        if isinstance(head, Heading) and isinstance(block, Paragraph)
    ]
    assert len(first) > 3
    assert [words for words in first if words.startswith("و") and not words.startswith("وافق")] == []


@pytest.mark.parametrize(
    ("code", "said"),
    [("ar", ". ورُفض الاقتراح."), ("ru", ". Предложение было отклонено."), ("zh", "。动议被否决。")],
)
def test_what_became_of_a_motion_goes_on_from_who_moved_it(code, said):
    assert said in " ".join(told(ten_days(), code).values())


@pytest.mark.parametrize("code", ["en", "ru"])
def test_the_title_of_a_file_names_the_body_once(code):
    desk = in_french().desk
    for final in (False, True):
        known = report_view(desk.conference, desk.proceedings, Tongue(code), final=final)
        title = draft_report(known).properties.title
        assert title.count(bare(known.body.name)) == 1, title


_SAID = {"ar": ("السيد ", "السيدة "), "fr": ("M. ", "Mme "), "en": ("Mr. ", "Ms. "), "es": ("Sr. ", "Sra. ")}


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
        ("es", (True, False), "Vicepresidentes"),
        ("es", (True, True), "Vicepresidentas"),
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
def test_arabic_names_an_office_as_a_woman_holds_it(known, said):
    (woman,), (man,) = holding("ar", True, known=known), holding("ar", False, known=known)
    assert office_of(woman.office, woman.person, Tongue("ar")) == said
    assert office_of(man.office, man.person, Tongue("ar")) != said


@pytest.mark.parametrize(
    ("person", "said"), [("Sra. A", "Relatora"), ("Sr. B", "Relator"), ("A. B.", "Relatoría")]
)
def test_spanish_names_the_post_where_it_does_not_know_who_holds_it(person, said):
    assert office_of("rapporteur", person, Tongue("es")) == said


@pytest.mark.parametrize(
    ("code", "nominated", "balloted", "elected"),
    [
        (
            "fr",
            "Les candidatures suivantes à la présidence ont été présentées\u00a0: Mme Elin Åkesson (Suède)",
            "un scrutin secret pour l’élection à la présidence, dont le résultat",
            "la Commission a élu Mme Mere Tawhai (Nouvelle-Zélande) à la présidence.",
        ),
        (
            "es",
            "Se presentaron las siguientes candidaturas para ocupar la Presidencia: Sra. Elin Åkesson (Suecia)",
            "una votación secreta para elegir a quien ocuparía la Presidencia, con el siguiente resultado",
            "la Comisión eligió a la Sra. Mere Tawhai (Nueva Zelandia) para ocupar la Presidencia.",
        ),
        (
            "ru",
            "На должность Председателя были выдвинуты следующие кандидатуры: г-жа Elin Åkesson (Швеция)",
            "тайное голосование для избрания на должность Председателя со следующими результатами",
            "избрала на должность Председателя следующего кандидата: г-жа Mere Tawhai (Новая Зеландия).",
        ),
    ],
)
def test_an_office_is_declined_where_somebody_is_nominated_or_elected_to_it(
    code, nominated, balloted, elected
):
    sentences = told(with_votes(), code)
    assert sentences["officers.nominated.1"].startswith(nominated)
    assert balloted in sentences["officers.ballot.1"]
    assert told(one_meeting(), code)["officers.1"].endswith(elected)


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


TEN, ONE = time(10), time(13)
CHANGES = (
    ChangeView(
        "shift", day=date(2009, 10, 2), start=time(15), end=time(18), before=(date(2009, 10, 1), TEN, ONE)
    ),
    ChangeView("drop", "4", day=date(2009, 10, 2), start=TEN, end=ONE, place=2),
    ChangeView("replace", title="A/64/123/Rev.1", number="A/64/123", place=3),
    ChangeView("place", "4", day=date(2009, 10, 2), start=TEN, end=ONE, place=4),
)
SAID = {
    "en": (
        "The meeting scheduled for 1 October 2009 (from 10 a.m. to 1 p.m.) was rescheduled for 2 October 2009 (from 3 p.m. to 6 p.m.).",
        "Agenda item 4 was withdrawn from the meeting scheduled for 2 October 2009 (from 10 a.m. to 1 p.m.).",
        "Document A/64/123 was replaced by document A/64/123/Rev.1.",
        "Agenda item 4 was scheduled for the meeting of 2 October 2009 (from 10 a.m. to 1 p.m.).",
    ),
    "fr": (
        "La séance prévue le 1er octobre 2009 (de 10 heures à 13 heures) a été déplacée au 2 octobre 2009 (de 15 heures à 18 heures).",
        "L’examen du point 4 de l’ordre du jour a été retiré du programme de la séance prévue le 2 octobre 2009",
        "Le document A/64/123 a été remplacé par le document A/64/123/Rev.1.",
        "Le point 4 de l’ordre du jour a été inscrit au programme de la séance du 2 octobre 2009",
    ),
    "es": (
        "La sesión prevista para el 1 de octubre de 2009 (de 10.00 a 13.00 horas) se trasladó al 2 de octubre de 2009",
        "El examen del tema 4 del programa se retiró de la sesión prevista para el 2 de octubre de 2009",
        "El documento A/64/123 fue sustituido por el documento A/64/123/Rev.1.",
        "El tema 4 del programa se asignó a la sesión del 2 de octubre de 2009",
    ),
    "ru": (
        "Заседание, назначенное на 1 октября 2009 года (с 10 ч. 00 м. до 13 ч. 00 м.), было перенесено на 2 октября 2009 года (с 15 ч. 00 м.",
        "Рассмотрение пункта 4 повестки дня было исключено из программы заседания, назначенного на 2 октября 2009 года",
        "Документ A/64/123 был заменен документом A/64/123/Rev.1.",
        "Пункт 4 повестки дня был включен в план работы заседания 2 октября 2009 года",
    ),
    "ar": (
        "ونُقلت الجلسة التي كان مقررا عقدها في 1 تشرين الأول/أكتوبر 2009",
        "وسُحب النظر في البند 4 من جدول الأعمال من برنامج الجلسة المقرر عقدها في 2 تشرين الأول/أكتوبر 2009",
        "وحلت الوثيقة A/64/123/Rev.1 محل الوثيقة A/64/123.",
        "وأُدرج البند 4 من جدول الأعمال في الجلسة المقررة في 2 تشرين الأول/أكتوبر 2009",
    ),
    "zh": (
        "原定于2009年10月1日（上午10时至下午1时）举行的会议改于2009年10月2日（下午3时至6时）举行。",
        "原定于2009年10月2日（上午10时至下午1时）举行的会议不再审议议程项目4。",
        "A/64/123/Rev.1号文件取代了A/64/123号文件。",
        "议程项目4安排在2009年10月2日",
    ),
}


@pytest.mark.parametrize("code", SAID)
def test_every_change_of_the_organization_of_work_has_its_sentence(code):
    view_of_it = replace(FULL, tongue=Tongue(code), programme_changes=CHANGES)
    told = {block.key: block for block in draft_report(view_of_it).blocks if isinstance(block, Paragraph)}
    for place, words in enumerate(SAID[code], 1):
        line = re.sub("[\u2060\u2066-\u2069]", "", plain(told[f"programme.change.{place}"].text))
        assert line.replace("\u00a0", " ").startswith(words)


def spanish(story, **changed):
    """Give the voice of the report in Spanish, of a body that is changed in something."""
    made = view(story, "es")
    made = replace(made, body=replace(made.body, **changed))
    return voice(made)


def test_spanish_takes_the_words_of_the_rules_and_the_spelling_of_its_time(story):
    """«Derecho a contestar» is the General Assembly's; «Estados parte» was written until 2012 (language_fr_es G9, S08, S15)."""
    replies = "Statements in exercise of the right of reply were made by %(speakers)s."
    parties = (
        "The following State party to %(instrument)s was represented at the <meeting|session>: %(names)s.",
        "The following States parties to %(instrument)s were represented at the <meeting|session>: %(names)s.",
    )
    for assembly, right in ((False, "del derecho de respuesta X"), (True, "del derecho a contestar X")):
        assert right in spanish(story, assembly=assembly).text(replies, speakers="X")
    for year, written in ((2009, "Estados parte en X"), (2019, "Estados partes en X")):
        say = spanish(story, begins=date(year, 10, 1))
        assert written in say.plural(parties, 2, instrument="X", names="Y y Z")


def test_a_list_of_attendance_spells_as_the_report_of_its_meeting(story):
    desk = story.desk
    listed = attendance_list(desk.conference, desk.proceedings, Tongue("es"), desk.clock.now())
    heads = [plain(block.text) for block in listed.blocks if isinstance(block, Heading)]
    assert [words for words in heads if words.startswith("Estados parte (")]


def test_whoever_is_known_by_an_office_has_no_article_after_a_colon():
    head = OfficerView("chair", "el jefe de la delegación", Named("Namibia"))
    assert person(head) == "jefe de la delegación (Namibia)"


@pytest.mark.parametrize(
    ("code", "met"),
    [
        ("fr", "Le Working Group on Rivers [à\u00a0traduire] s’est réuni à Nairobi"),
        ("es", "El Working Group on Rivers [por\u00a0traducir] se reunió en Nairobi"),
    ],
)
def test_a_body_still_to_be_named_in_the_language_has_its_article(code, met):
    assert told(amended(), code)["opening.met"].startswith(met)


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("en", ["Distr.: Limited", "2 October 2009", "", "Original: English"]),
        ("ru", ["Distr.: Limited", "2 October 2009", "Russian", "Original: English"]),
        ("zh", ["Distr.: Limited", "2 October 2009", "Chinese", "Original: English"]),
        ("ar", ["Distr.: Limited", "2 October 2009", "Arabic", "Original: English"]),
        ("es", ["Distr. limitada", "2 de octubre de 2009", "Español", "Original: inglés"]),
        ("fr", ["Distr. limitée", "2 octobre 2009", "Français", "Original\u00a0: anglais"]),
    ],
)
def test_a_masthead_names_the_language_of_the_version_where_the_original_leaves_a_line_free(
    story, code, lines
):
    """As in the documents of practice 4.4, and in the agenda of the sample, which is an original."""
    head = draft_report(view(story, code)).masthead
    assert [re.sub("[\u2066\u2069]", "", line) for line in head.lines] == lines
