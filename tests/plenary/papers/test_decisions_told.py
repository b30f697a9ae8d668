"""Every decision of a public meeting is told, in its words or by what carried it out, and no decision is told twice."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import adopt_agenda, take_up
from plenary.acts.decisions import ask, record_decision
from plenary.acts.meetings import adjourn, call_to_order, set_public
from plenary.acts.programme import adopt_programme
from plenary.acts.report import adopt_report
from plenary.acts.roster import mark_present
from plenary.acts.votes import announce_decision, nominate
from plenary.fact import DelegationCode
from plenary.facts.agenda import AgendaAdopted
from plenary.facts.decisions import DecisionRecorded
from plenary.facts.programme import ProgrammeAdopted
from plenary.facts.report import ReportAdopted
from plenary.facts.roster import OfficerElected
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.declaring import named, says_no_more
from plenary.papers.views.resolved import report_view
from plenary.refusal import Refusal
from plenary.script.matters import recorded
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers.plays import Play
from tests.plenary.papers.story import AGENDA

SILVA, ALI = "Ms. Ana Silva", "Mr. Omar Ali"


def sitting(*items):
    play = Play(AGENDA, "untoc-cop")
    play.do(call_to_order)
    play.do(take_up, items or ("2",))
    return play


def decides(play, text):
    play.do(ask, text)
    play.do(record_decision, "consensus")


def paragraphs(play, code="en"):
    drawn = draft_report(report_view(play.desk.conference, play.desk.proceedings, Tongue(code)))
    return [block for block in drawn.blocks if isinstance(block, Paragraph)]


def told(play):
    return [plain(block.text).strip("“”") for block in paragraphs(play) if block.key.endswith(".text")]


@pytest.mark.parametrize(
    "carries_on",
    [
        lambda play: play.do(adopt_agenda),
        lambda play: play.do(adopt_programme),
        lambda play: play.do(adopt_report),
        lambda play: play.elects("rapporteur", SILVA, "state:BR"),
    ],
)
@pytest.mark.parametrize("item", ["3", "5", "1 (b)", "1 (a)"])
def test_a_decision_on_something_else_is_told_whatever_is_entered_next(item, carries_on):
    play = sitting(item)
    decides(play, "The Working Group requests the Secretariat to report on its agenda.")
    decides(play, "The Working Group takes note of the paper.")
    carries_on(play)
    assert told(play) == [
        "The Working Group requests the Secretariat to report on its agenda.",
        "The Working Group takes note of the paper.",
    ]


def test_an_election_is_told_once_whether_or_not_the_delegation_was_seated():
    play = sitting("1 (a)")
    decides(play, "The Working Group elects Ms. Ana Silva as Chair.")
    play.elects("chair", SILVA, "state:BR")
    play.do(mark_present, "state:EG")
    decides(play, "The Working Group elects Mr. Omar Ali as Rapporteur.")
    play.elects("rapporteur", ALI, "state:EG")
    assert told(play) == []
    rest_on = next(block.entries for block in paragraphs(play) if block.key == "officers.1")
    assert len(rest_on) == 4


def test_two_who_are_elected_by_one_decision_carry_it_out_together():
    play = sitting("1 (a)")
    words = "The Working Group elects Ms. Ana Silva as Chair and Mr. Omar Ali as Rapporteur."
    decides(play, words)
    play.elects("chair", SILVA, "state:BR")
    assert told(play) == [words]
    play.elects("rapporteur", ALI, "state:EG")
    assert told(play) == []


@pytest.mark.parametrize(
    "places", [("state:BR", "state:EG", "state:FR"), ("state:NA", "state:AR", "state:AT")]
)
def test_heads_of_delegations_who_are_elected_by_one_decision_carry_it_out_together(places):
    """As in the sample: of a Vice-Chair the Chair is a part, and a State is known by its names alone."""
    play = sitting("1 (a)")
    for place in places:
        play.do(mark_present, DelegationCode(place))
    chair, deputy, rapporteur = (
        play.desk.conference.roster.seats[DelegationCode(place)].name("en") for place in places
    )
    decides(
        play,
        f"The Working Group elects the head of the delegation of {chair} as Chair, that of {deputy} as Vice-Chair and that "
        f"of {rapporteur} as Rapporteur.",
    )
    for office, place in zip(("chair", "vice-chair", "rapporteur"), places, strict=True):
        play.elects(office, "the head of the delegation", place)
    assert told(play) == []


def test_a_decision_on_the_agenda_and_on_the_work_is_told_by_both_adoptions():
    play = sitting("1 (b)")
    words = "The agenda and the organization of work are adopted."
    decides(play, words)
    play.do(adopt_agenda)
    assert told(play) == [words]
    play.do(adopt_programme)
    assert told(play) == []


def test_the_work_that_is_amended_later_is_told_by_the_change():
    play = sitting("1 (b)")
    decides(play, "The organization of work is approved.")
    play.do(adopt_programme)
    decides(play, "The organization of work is amended.")
    play.do(adopt_programme, amended=True)
    decides(play, "The organization of work is approved.")
    play.do(adopt_programme)
    assert told(play) == []
    keys = ["programme.adopted", "programme.change.1", "programme.change.2"]
    assert [len(block.entries) for block in paragraphs(play) if block.key in keys] == [2, 2, 2]


def test_one_adoption_carries_out_one_decision():
    play = sitting("5")
    decides(play, "The report is adopted.")
    decides(play, "The Working Group adopts its report.")
    play.do(adopt_report)
    assert told(play) == ["The Working Group adopts its report."]


def test_what_was_decided_at_another_meeting_is_told_of_that_one():
    play = sitting("5")
    decides(play, "The report is adopted.")
    play.do(adjourn)
    play.on(2, 8)
    play.do(call_to_order)
    play.do(adopt_report)
    assert told(play) == ["The report is adopted."]


def test_what_was_adopted_before_an_item_was_taken_up_is_told_once():
    play = sitting()
    play.do(adjourn)
    play.do(call_to_order)
    decides(play, "The agenda is adopted.")
    play.do(adopt_agenda)
    assert told(play) == []


def test_what_was_announced_is_told_though_the_same_was_adopted():
    play = sitting("5")
    play.do(set_public, False)
    decides(play, "The report is adopted.")
    play.do(set_public, True)
    play.do(announce_decision)
    play.do(adopt_report)
    assert told(play) == ["The report is adopted."]


WHEN = Play(AGENDA, "untoc-cop").now
DEEDS = {
    "agenda": AgendaAdopted(at=WHEN, amended=False),
    "programme": ProgrammeAdopted(at=WHEN, amended=False),
    "report": ReportAdopted(at=WHEN, amended=False),
    "agenda-amended": AgendaAdopted(at=WHEN, amended=True),
    "report-amended": ReportAdopted(at=WHEN, amended=True),
    "programme-amended": ProgrammeAdopted(at=WHEN, amended=True),
    "chair": OfficerElected(at=WHEN, office="chair", person=SILVA, delegation="state:BR"),
}


def carried_out(text, *deeds):
    deeds = [DEEDS[each] for each in deeds]
    spoken_of = named(text, deeds)
    play = sitting()
    play.do(mark_present, "state:BR")
    return bool(spoken_of) and says_no_more(text, spoken_of, play.desk.conference)


@pytest.mark.parametrize("matter", ["agenda", "programme", "programme-amended", "report"])
def test_what_the_gavel_records_is_known_in_every_language(matter):
    for text in recorded(sitting().desk.conference, matter):
        assert carried_out(text, matter), text


def test_an_election_that_the_gavel_records_is_known_in_every_language():
    play = sitting()
    play.do(nominate, "chair", SILVA, "state:BR")
    said = recorded(play.desk.conference, "election")
    assert len(said) == len(LANGUAGES)
    for text in said:
        assert carried_out(text, "chair"), text


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("The Working Group adopts its agenda.", "agenda"),
        ("The Working Group decides to adopt the provisional agenda, as orally amended.", "agenda-amended"),
        ("The draft report as a whole, as orally amended, is adopted by consensus.", "report-amended"),
        ("The Working Group approved its programme of work.", "programme"),
        ("The Working Group elects Ana Silva (Brazil) Chairperson by acclamation.", "chair"),
        ("Le Groupe de travail adopte son ordre du jour.", "agenda"),
        ("Le Groupe de travail adopte son rapport, tel que modifié oralement.", "report-amended"),
        ("Le Groupe de travail élit Mme Ana Silva à la présidence par acclamation.", "chair"),
        ("El Grupo de Trabajo aprueba su programa provisional.", "agenda"),
        ("El Grupo de Trabajo aprueba su programa de trabajo.", "programme"),
        ("Queda aprobado el informe en su totalidad, en su forma enmendada verbalmente.", "report-amended"),
        ("El Grupo de Trabajo elige a la Sra. Ana Silva (Brasil) para el cargo de Presidenta.", "chair"),
        ("Рабочая группа утвердила свою повестку дня.", "agenda"),
        ("Рабочая группа утверждает доклад с внесенными в него устными поправками.", "report-amended"),
        ("Рабочая группа избирает путем аккламации г-жу Ana Silva Председателем.", "chair"),
        ("اعتمد الفريق العامل تقريره بصيغته المعدلة شفويا.", "report-amended"),
        ("أقر الفريق العامل جدول أعماله.", "agenda"),
        ("انتخب الفريق العامل السيدة Ana Silva رئيسة بالتزكية.", "chair"),
        ("工作组通过其议程。", "agenda"),
        ("工作组以协商一致方式通过经口头修正的报告。", "report-amended"),
        ("工作组以鼓掌方式选举Ana Silva女士为主席。", "chair"),
    ],
)
def test_an_officer_may_say_it_in_other_words(text, deed):
    assert carried_out(text, deed)
    kind = deed.removesuffix("-amended")
    assert not any(carried_out(text, other) for other in DEEDS if not other.startswith(kind))


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("The Working Group adopts its agenda, as orally amended.", "agenda"),
        ("Le Groupe de travail adopte son rapport, tel que modifié oralement.", "report"),
        ("工作组通过经口头修正的报告。", "report"),
    ],
)
def test_that_it_was_amended_is_told_by_a_deed_that_says_so_alone(text, deed):
    assert carried_out(text, f"{deed}-amended")
    assert not carried_out(text, deed)


@pytest.mark.parametrize(
    "text",
    [
        "The Working Group takes note of the report.",
        "The Working Group adopts its report on item 4.",
        "The report of the Secretariat on technical assistance is adopted.",
        "The agenda is adopted and the Secretariat is requested to publish it.",
        "The Working Group adopts Agenda 2030.",
        "The Working Group asks Ms. Ana Silva to chair the consultations.",
        "The Working Group elects Ms. Ana Silva as Rapporteur.",
        "The Working Group elects Ms. Ana Silva as Vice-Chair.",
        "The Rapporteur is entrusted with finalizing the report.",
        "Le Groupe de travail adopte la décision sur le rapport du Secrétariat.",
        "El Grupo de Trabajo aprueba las recomendaciones del informe.",
        "Рабочая группа принимает к сведению доклад Секретариата.",
        "أحاط الفريق العامل علما بالتقرير.",
        "工作组通过关于技术援助的报告。",
        "工作组注意到报告。",
    ],
)
def test_what_says_more_or_something_else_is_told_in_its_own_words(text):
    assert not any(carried_out(text, deed) for deed in DEEDS)


def test_which_items_were_amended_is_told_by_the_agenda_that_is_adopted_so():
    play = sitting("1 (b)")
    words = "The agenda is adopted with the addition of item 4."
    decides(play, words)
    play.do(adopt_agenda, amended=True)
    assert told(play) == []
    play.desk.undo()
    play.do(adopt_agenda)
    assert told(play) == [words]


TEXTS = (
    "The agenda is adopted.",
    "The organization of work is approved.",
    "The organization of work is amended.",
    "The report is adopted.",
    "The Working Group elects Ms. Ana Silva as Chair.",
    "The Working Group requests a report.",
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("decide"), st.sampled_from(TEXTS)),
        st.tuples(st.just("adopt"), st.sampled_from((adopt_agenda, adopt_programme, adopt_report))),
        st.tuples(st.just("elect"), st.sampled_from(("chair", "rapporteur"))),
        st.tuples(st.just("go on"), st.sampled_from(("2", "3", "5"))),
        st.tuples(st.just("rise"), st.none()),
        st.tuples(st.just("public"), st.booleans()),
        st.tuples(st.just("strike"), st.integers(0, 20)),
    ),
    max_size=10,
)


@given(steps=STEPS)
def test_every_decision_that_stands_is_told_once_and_rests_on_its_entry(steps):
    play = sitting()
    for what, how in steps:
        _perform(play, what, how)
    blocks = paragraphs(play)
    keys = [block.key for block in blocks]
    for entry, facts in play.desk.proceedings.standing():
        for fact in facts:
            if (
                isinstance(fact, DecisionRecorded)
                and play.desk.proceedings.after(entry.id).meetings.current.public
            ):
                own = keys.count(f"decision.{fact.decision}")
                carried = [block for block in blocks if entry.id in block.entries and _of_deed(block.key)]
                assert own + len(carried) == 1


def _of_deed(key):
    return key.startswith(("agenda.", "programme.", "report.", "officers."))


def _rise(play, _how):
    play.do(adjourn)
    play.do(call_to_order)


def _perform(play, what, how):
    with suppress(Refusal):
        _DONE[what](play, how)


_DONE = {
    "decide": decides,
    "adopt": lambda play, how: play.do(how),
    "elect": lambda play, how: play.elects(how, SILVA, "state:BR"),
    "go on": lambda play, how: play.do(take_up, (how,)),
    "rise": _rise,
    "public": lambda play, how: play.do(set_public, how),
    "strike": lambda play, how: play.desk.strike(how, "a trial", with_fallen=True, at=play.now),
}
