"""The parts of sentences that agree, in six languages, with the forms that the directory keeps."""

from datetime import date

import pytest

from plenary.conference import Conference
from plenary.papers.naming import body_view, named
from plenary.papers.phrases import Phrases, sentence
from plenary.papers.views.item import Named, Speaker
from plenary.roster.body import Body
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers.story import code

ROOM = Conference(
    body=Body(
        name="Open-ended Working Group on Assistance",
        place="Vienna",
        begins=date(2009, 10, 1),
        ends=date(2009, 10, 2),
    )
)


def speaker(language: str, delegation: str, *groups: str) -> Speaker:
    tongue = Tongue(language)
    return Speaker(
        named(ROOM, code(delegation), tongue),
        "state-party",
        tuple(named(ROOM, code(group), tongue) for group in groups),
    )


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        (
            "en",
            "the representative of the Sudan",
            "the representatives of the Sudan (on behalf of the Group of 77 and China) and Mexico",
        ),
        (
            "fr",
            "le représentant du Soudan",
            "les représentants du Soudan (au nom du Groupe des 77 et de la Chine) et du Mexique",
        ),
        (
            "es",
            "el representante del Sudán",
            "los representantes del Sudán (en nombre del Grupo de los 77 y China) y México",
        ),
        ("ru", "представитель Судана", "представители Судана (от имени Группы 77 и Китая), а также Мексики"),
        ("zh", "苏丹代表", "苏丹（代表77国集团和中国）以及墨西哥的代表"),
    ],
)
def test_representatives(language, one, several):
    phrases = Phrases(Tongue(language))
    alone = speaker(language, "state:SD")
    assert phrases.representatives([alone]) == one
    both = [speaker(language, "state:SD", "group:G77"), speaker(language, "state:MX")]
    assert phrases.representatives(both) == several


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("en", "the observer for Japan", "the observers for Japan and Chile"),
        ("fr", "l’observateur du Japon", "les observateurs du Japon et du Chili"),
        ("es", "el observador del Japón", "los observadores del Japón y Chile"),
        ("ru", "наблюдатель от Японии", "наблюдатели от Японии и Чили"),
        ("ar", "المراقب عن اليابان", "كل من المراقبين عن اليابان وشيلي"),
        ("zh", "日本观察员", "日本和智利的观察员"),
    ],
)
def test_observers(language, one, several):
    phrases = Phrases(Tongue(language))
    told = [speaker(language, "state:JP"), speaker(language, "state:CL")]
    assert phrases.observers(told[:1]) == one
    assert phrases.observers(told) == several


def test_several_groups_and_only_chinese_says_it_otherwise_in_a_sentence():
    groups = speaker("en", "state:SD", "group:G77", "group:AFRICAN").on_behalf_of
    assert Phrases(Tongue("en")).behalf(groups) == (
        "on behalf of the Group of 77 and China and the Group of African States"
    )
    chinese = speaker("zh", "state:SD", "group:G77").on_behalf_of
    assert Phrases(Tongue("zh")).speaking_for(chinese) == "以77国集团和中国的名义"


def test_a_name_without_forms_is_used_as_it_is_with_its_preposition():
    phrases = Phrases(Tongue("fr"))
    assert phrases.representatives([Speaker(Named("Syldavie"))]) == "le représentant de Syldavie"


@pytest.mark.parametrize(
    ("language", "meetings", "said"),
    [
        ("en", 2, "on 1 and 2 October 2009"),
        ("es", 1, "celebrada los días 1 y 2 de octubre de 2009"),
        ("es", 2, "celebradas los días 1 y 2 de octubre de 2009"),
        ("ar", 2, "المعقودتين يومي 1 و2 تشرين الأول/أكتوبر 2009"),
        ("ar", 3, "المعقودة يومي 1 و2 تشرين الأول/أكتوبر 2009"),
    ],
)
def test_days_after_meetings_take_the_participle_that_agrees(language, meetings, said):
    days = [date(2009, 10, 1), date(2009, 10, 2)]
    assert Phrases(Tongue(language)).on_dates(days, meetings) == said


@pytest.mark.parametrize(
    ("language", "short", "in_place"),
    [
        ("en", "the Working Group", "in Vienna"),
        ("fr", "le Groupe de travail", "à Vienne"),
        ("es", "el Grupo de Trabajo", "en Viena"),
        ("ru", "Рабочая группа", "в Вене"),
        ("ar", "الفريق العامل", "في فيينا"),
        ("zh", "工作组", "在维也纳"),
    ],
)
def test_the_body_and_the_place_have_their_forms(language, short, in_place):
    body = body_view(ROOM, Tongue(language))
    assert (body.short.form("sentence"), body.in_place) == (short, in_place)


def test_an_unknown_body_and_place_are_told_as_they_are():
    room = Conference(body=Body(name="Symposium", place="Marrakech"))
    body = body_view(room, Tongue("en"))
    assert (body.short.form("sentence"), body.full.form("sentence")) == ("the meeting", "the Symposium")
    assert body.in_place == "in Marrakech"


def test_forms_that_were_set_come_before_those_that_are_known():
    room = Conference(body=Body(name="Committee on Things", forms=(("en.short", "the Ad Hoc Committee"),)))
    assert body_view(room, Tongue("en")).short.form("sentence") == "the Ad Hoc Committee"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_phrase(language):
    phrases = Phrases(Tongue(language))
    told = [speaker(language, "state:SD", "group:G77"), speaker(language, "entity:UNODC")]
    for said in (
        phrases.representatives(told),
        phrases.observers(told),
        phrases.behalf(told[0].on_behalf_of),
    ):
        assert said
        assert "%" not in said
    assert sentence("a b") == "A b"
