"""What is said of facts: the words of the record, in one sentence each."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from plenary.acts.report import adopt_paragraph, read_paragraph
from plenary.conduct.profiles import known
from plenary.conduct.rule_words import name_words
from plenary.conference import Conference, fold
from plenary.facts.body import ConferenceClosed, RuleSet, TimezoneSet
from plenary.facts.booths import BoothStaffed, LanguageSet, StrengthRequired
from plenary.facts.conduct import MotionDecided, MotionSpokenOn
from plenary.facts.decisions import QuestionAsked
from plenary.facts.floor import FloorGiven, StatementLanguageSet, StatementRecordedLate
from plenary.facts.lists import (
    ClosingAnnounced,
    ListReopened,
    RequestInscribed,
    RequestMoved,
    TimeLimitSet,
)
from plenary.facts.meetings import ChairTaken, MeetingCalledToOrder, MeetingSuspended, QuorumNoted
from plenary.facts.report import ParagraphAdopted
from plenary.facts.roster import DelegationPresent, DelegationSeated, OfficerElected
from plenary.refusal import Refusal, Trouble, Unreadable
from plenary.roster.body import Body
from plenary.sentence import Speech
from plenary.terms import CATEGORIES
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import TEN, sitting_desk


def english():
    return Speech(Tongue("en"), Conference(body=Body(zone="Europe/Vienna")))


def sitting():
    return Speech(Tongue("en"), fold((MeetingCalledToOrder(at=TEN, number=1),), english().conference))


@pytest.mark.parametrize(
    ("strength", "words"), [(1, "1 interpreter"), (2, "2 interpreters"), (0, "0 interpreters")]
)
def test_interpreters_are_counted_as_english_counts(strength, words):
    said = english().fact(BoothStaffed(at=TEN, language="ru", strength=strength))
    assert said == f"The Russian booth has {words}."
    said = english().fact(StrengthRequired(at=TEN, language="ru", strength=strength))
    assert said == f"The Russian booth needs {words}."


@pytest.mark.parametrize("code", LANGUAGES)
def test_r_2_3_relay_and_cause_are_said_of_a_language_in_every_tongue(code):
    say = Speech(Tongue(code), english().conference)
    plain = say.fact(LanguageSet(at=TEN, language="ru"))
    relayed = say.fact(LanguageSet(at=TEN, language="ru", via="es"))
    caused = say.fact(LanguageSet(at=TEN, language="ru", quality="degraded", cause="cable 7"))
    both = say.fact(LanguageSet(at=TEN, language="ru", via="es", cause="cable 7"))
    spanish = say.tongue.language("es")
    assert [spanish in each for each in (plain, relayed, caused, both)] == [False, True, False, True]
    assert ["cable 7" in each for each in (plain, relayed, caused, both)] == [False, False, True, True]
    if code == "en":
        assert both == "Russian: into and from, good, relay via Spanish (cable 7)."


@pytest.mark.parametrize("code", LANGUAGES)
def test_r_2_7_who_points_along_the_text_is_said(code):
    spoken = StatementLanguageSet(at=TEN, statement="s", language="pt", pivot="es", pointer="Ms. Lima")
    assert "Ms. Lima" in Speech(Tongue(code), english().conference).fact(spoken)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "fact",
    [
        RequestMoved(at=TEN, request="r", delegation="state:PE", reason="noon"),
        ListReopened(at=TEN, list="2", reason="noon"),
        MeetingSuspended(at=TEN, reason="noon"),
    ],
)
def test_a_reason_that_was_given_is_said(code, fact):
    say = Speech(Tongue(code), english().conference)
    assert "noon" in say.fact(fact)
    assert say.fact(replace(fact, reason="")) in say.filled(fact.SAYS, fact)


def test_a_limit_of_one_list_says_of_which():
    said = [
        english().fact(TimeLimitSet(at=TEN, category="group", seconds=360, list=each)) for each in (None, "2")
    ]
    assert [each.partition("(")[2] for each in said] == ["group of States).", "group of States, item 2)."]


def test_a_meeting_is_named_by_its_ordinal():
    assert english().fact(MeetingCalledToOrder(at=TEN, number=1)) == "The 1st meeting was called to order."


def test_a_sentence_that_ends_with_an_hour_ends_once():
    late = StatementRecordedLate(
        at=TEN, statement="s", delegation="state:DZ", category="", start=TEN, end=TEN, meeting=1
    )
    assert english().fact(late).endswith("10 a.m.")


def test_a_refusal_that_ends_a_part_with_an_hour_goes_on_after_one_stop():
    refusal = Refusal("instant.earlier", at=TEN, latest=TEN + timedelta(minutes=7))
    assert "10.07 a.m. Enter it late" in sitting().denial(refusal)


def test_a_refusal_says_the_day_of_a_time_but_not_of_the_day_on_which_the_meeting_sits():
    late = Refusal("instant.future", at=TEN + timedelta(days=1))
    assert sitting().denial(late) == "10 a.m. on 2 October has not come yet."
    today = Refusal("instant.future", at=TEN)
    assert sitting().denial(today) == "10 a.m. has not come yet."
    assert english().denial(today) == "10 a.m. on 1 October 2009 has not come yet."


def test_a_refusal_lists_plain_words_under_whatever_name():
    refusal = Refusal("rule.unknown", name="colour", names=("order", "treaty"))
    assert "order and treaty" in english().denial(refusal)


def test_a_reason_that_has_no_sentence_yet_is_still_told():
    assert "no.such-reason" in english().denial(Refusal("no.such-reason"))


def test_a_reason_that_counts_says_one_and_several():
    def said(code, *entries):
        return Speech(Tongue(code), Conference()).denial(Refusal("entry.conflict", entries=entries))

    assert said("en", 3) == "Entry 3 would no longer hold. Strike it too, or correct it first."
    assert said("en", 3, 4).startswith("Entries 3 and 4 would")
    assert said("fr", 3).startswith("L’entrée 3 ne tiendrait plus.")
    assert said("ru", 3, 4).startswith("Потеряют силу записи протокола: 3 и 4.")
    unfinished = Refusal("roll-call.unfinished", count=1, delegation="state:PE")
    assert english().denial(unfinished) == "1 State has not answered yet: Peru."


def test_who_is_not_seated_is_named_by_the_directory_and_who_is_unknown_by_its_code():
    assert english().name("state:SD") == "Sudan"
    assert english().name("state:ZZ") == "state:ZZ"


def test_an_unreadable_file_is_told_in_one_line_with_its_place_and_the_remedy():
    unreadable = Unreadable(
        "agenda.pdf", "It has %(count)s pages.", remedy="Give another.", place="page 3", count=0
    )
    assert english().unreadable(unreadable) == "agenda.pdf, page 3: It has 0 pages. Give another."


def test_trouble_with_the_disk_has_sentences_of_its_own():
    said = english().denial(Trouble("archive.disk-full", path="m.plenary", said="no space left"))
    assert "m.plenary" in said
    assert "archive.disk-full" not in said


@pytest.mark.parametrize(
    ("code", "holder", "begins"),
    [
        ("en", "Anna, Vienna-2", "Anna (Vienna-2) has taken over"),
        ("zh", "Anna, Vienna-2", "Anna（Vienna-2）已接管"),
        ("zh", "Vienna-2", "Vienna-2已接管"),
    ],
)
def test_who_writes_is_named_with_the_station_in_brackets(code, holder, begins):
    taken = Trouble("archive.taken-over", path="m.plenary", holder=holder)
    assert Speech(Tongue(code), english().conference).denial(taken).startswith(begins)


def test_a_duration_that_no_clock_counts_is_said_all_the_same():
    given = FloorGiven(at=TEN, request="r", statement="s", delegation="state:SD", list="2", seconds=-(10**18))
    assert english().fact(given)
    assert english().duration(10**30)


def test_a_time_of_another_day_says_its_day_too():
    today = ClosingAnnounced(at=TEN, list="2", closes=TEN + timedelta(hours=3))
    tomorrow = ClosingAnnounced(at=TEN, list="2", closes=TEN + timedelta(days=1))
    assert "closed at 1 p.m. (item 2)" in english().fact(today)
    assert "closed at 10 a.m. on 2 October (item 2)" in english().fact(tomorrow)


@pytest.mark.parametrize(
    ("key", "code", "words"),
    [
        ("introduction", "en", "Paragraph “Introduction” was adopted."),
        ("summary.2", "fr", "Le paragraphe « Résumé des délibérations, point 2 » a été adopté."),
        (
            "item.2,3.statements.un",
            "en",
            "Paragraph “Summary of deliberations, items 2 and 3, statements” was adopted.",
        ),
        ("alternative.7", "en", "Paragraph alternative.7 was adopted."),
        ("12", "en", "Paragraph 12 was adopted."),
    ],
)
def test_a_paragraph_is_told_of_by_its_part_and_item(key, code, words):
    speech = Speech(Tongue(code), english().conference)
    told = speech.fact(ParagraphAdopted(at=TEN, paragraph=key))
    assert told.replace("\u00a0", " ") == words


def test_the_head_of_a_delegation_is_told_of_in_every_language():
    names = (
        ("en", "Sudan"),
        ("en.sentence", "the Sudan"),
        ("fr", "Soudan"),
        ("fr.de", "du Soudan"),
        ("zh", "苏丹"),
    )
    seated = DelegationSeated(at=TEN, delegation="state:SD", names=names, category="state-party")
    conference = fold((seated,), english().conference)
    taken = ChairTaken(at=TEN, person="the head of the delegation of the Sudan")
    assert "le chef de la délégation du Soudan" in Speech(Tongue("fr"), conference).fact(taken)
    assert Speech(Tongue("zh"), conference).fact(taken).startswith("苏丹代表团团长")
    assert "Sudan" in Speech(Tongue("en"), conference).fact(taken)


def test_a_sentence_of_the_windows_that_ends_with_an_hour_ends_once_too():
    said = Tongue("en").text("%(name)s raised a point of order at %(time)s.", name="France", time="4.21 p.m.")
    assert said.endswith("at 4.21 p.m.")


def test_a_paragraph_is_said_by_the_number_under_which_it_was_put():
    desk = sitting_desk()
    desk.perform(read_paragraph, "item.2.documents", "7", "Words")
    (adopted,) = desk.perform(adopt_paragraph, "item.2.documents").facts
    said = [Speech(Tongue(code), desk.conference).fact(adopted) for code in LANGUAGES]
    assert said[LANGUAGES.index("en")] == "Paragraph 7 was adopted."
    assert not [words for words in said if "item.2" in words or "7" not in words]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_rule_is_said_by_what_it_settles_and_never_by_its_code(code):
    speech = Speech(Tongue(code), Conference())
    for name in known():
        said = speech.fact(RuleSet(at=TEN, name=name, value="yes"))
        assert name not in said
        assert name_words(name, speech.tongue) in said


def test_the_value_of_a_rule_is_said_in_words():
    majority = english().fact(RuleSet(at=TEN, name="majority.decisions", value="two-thirds"))
    assert majority == "The rule “Majority for decisions” was set: two-thirds majority."
    assert english().fact(RuleSet(at=TEN, name="limit.state-party", value="0")).endswith("no limit.")
    assert english().fact(RuleSet(at=TEN, name="of.our.house", value="5")) == (
        "The rule “of.our.house” was set: 5."
    )


@pytest.mark.parametrize(("count", "words"), [(1, "1 State party was"), (61, "61 States parties were")])
def test_those_who_were_counted_are_one_or_several(count, words):
    assert english().fact(QuorumNoted(at=TEN, count=count)) == f"{words} counted present."


@pytest.mark.parametrize(
    ("zone", "cities"),
    [
        ("Europe/Vienna", ("فيينا", "维也纳", "Vienna", "Vienne", "Вена", "Viena")),
        ("Europe/Zurich", ("جنيف", "日内瓦", "Geneva", "Genève", "Женева", "Ginebra")),
        ("Asia/Kolkata", ("كالكتا", "加尔各答", "Kolkata", "Calcutta", "Калькутта", "Calcuta")),
        ("Etc/UTC", ("UTC",) * 6),
    ],
)
def test_a_time_zone_is_said_by_its_city_in_each_language(zone, cities):
    for code, city in zip(("ar", "zh", "en", "fr", "ru", "es"), cities, strict=True):
        assert city in Speech(Tongue(code), Conference()).fact(TimezoneSet(at=TEN, zone=zone))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_rule_that_was_set_is_told_in_words_and_not_by_its_name(code):
    speech = Speech(Tongue(code), english().conference)
    said = speech.fact(RuleSet(at=TEN, name="bands", value="group+observer state-party"))
    assert not {"bands", "group+observer", "state-party", "+"} & set(said.split())
    assert Tongue(code).join([Tongue(code).text(CATEGORIES[each]) for each in ("group", "observer")]) in said


def test_where_a_president_presides_the_president_asks_and_rules_and_takes_the_chair():
    asked = QuestionAsked(at=TEN, text="The agenda is adopted.")
    taken = ChairTaken(at=TEN, person="Ms. Awa Cissé")
    chair = sitting()
    elected = OfficerElected(at=TEN, office="president", person="Mr. Ilmari Koskela")
    president = Speech(Tongue("en"), fold((elected,), chair.conference))
    by_rule = Speech(
        Tongue("en"), fold((RuleSet(at=TEN, name="chair.title", value="President"),), chair.conference)
    )
    assert chair.fact(asked) == "The Chair asked whether there was any objection: The agenda is adopted."
    for each in (president, by_rule):
        assert (
            each.fact(asked) == "The President asked whether there was any objection: The agenda is adopted."
        )
        assert each.fact(taken) == "Ms. Awa Cissé took the Chair."


def test_in_arabic_a_state_has_a_delegation_and_an_organization_a_representative():
    desk = sitting_desk()
    say = Speech(Tongue("ar"), desk.conference)
    told = {}
    for who in ("state:SN", "entity:UNODC", "state:PS"):
        told[who] = say.fact(DelegationPresent(at=TEN, delegation=who))
    assert "وفد السنغال" in told["state:SN"]
    assert "وفد" not in told["entity:UNODC"]
    assert "ممثل مكتب الأمم المتحدة المعني بالمخدرات والجريمة" in told["entity:UNODC"]
    assert "وفد فلسطين" in told["state:PS"]
    refused = say.denial(Refusal("request.twice", delegation="entity:UNODC"))
    assert "ممثل مكتب" in refused


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (MotionSpokenOn(at=TEN, delegation="state:CL", side="against"), "Chile spoke against the motion."),
        (MotionSpokenOn(at=TEN, delegation="state:CL", side="for"), "Chile spoke in favour of the motion."),
        (MotionDecided(at=TEN, outcome="carried"), "The motion was carried."),
        (MotionDecided(at=TEN, outcome="lost"), "The motion was rejected."),
        (MotionDecided(at=TEN, outcome="withdrawn"), "The motion was withdrawn."),
        (
            OfficerElected(
                at=TEN, office="chair", person="the head of the delegation", delegation="state:NA"
            ),
            "The head of the delegation of Namibia was elected Chair.",
        ),
    ],
)
def test_a_motion_and_an_election_are_told_as_english_tells_them(fact, words):
    assert Speech(Tongue("en"), sitting_desk().conference).fact(fact) == words


def test_what_is_closed_is_a_session_where_the_body_holds_sessions():
    closed = ConferenceClosed(at=TEN)
    assert english().fact(closed) == "The meeting was declared closed."
    commission = Speech(Tongue("ar"), Conference(body=Body(session="Eighteenth session")))
    assert commission.fact(closed) == "أُعلن اختتام الدورة."


@pytest.mark.parametrize(
    ("earlier", "words"),
    [
        (7, "Colombia was inscribed (time of the request: 11.53 a.m.)."),
        (0.5, "Colombia was inscribed."),
    ],
)
def test_who_is_inscribed_later_than_it_asked_is_told_with_the_time_of_its_request(earlier, words):
    at = TEN + timedelta(hours=2)
    asked = at - timedelta(minutes=earlier)
    fact = RequestInscribed(
        at=at, request="r", list="2", delegation="state:CO", category="state-party", requested=asked
    )
    assert Speech(Tongue("en"), sitting_desk().conference).fact(fact) == words


@pytest.mark.parametrize(
    ("code", "words"),
    [("fr", "Présence notée\u00a0: Argentine."), ("es", "Presencia consignada: Argentina.")],
)
def test_after_a_colon_french_and_spanish_print_bare_names(code, words):
    say = Speech(Tongue(code), sitting_desk().conference)
    assert say.fact(DelegationPresent(at=TEN, delegation="state:AR")) == words
