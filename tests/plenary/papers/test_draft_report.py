"""The report says what happened, each thing once, and nothing else."""

import re

import pytest
from hypothesis import given
from msgspec.structs import replace

from plenary.papers.numbering import labelled
from plenary.papers.report.amendments import amendment_table
from plenary.papers.report.draft import draft_report, split_report
from plenary.papers.report.head import proposed
from plenary.papers.tree import Annex, Heading, Paragraph, Placeholder, SubParagraphs, Table, plain
from plenary.papers.views.item import (
    DecisionView,
    ItemView,
    MotionView,
    PointView,
    Speaker,
    StatementView,
    VoteView,
)
from plenary.papers.views.meeting import Adoption, AmendmentView, Attendance, OfficerView, Texts
from plenary.tongue import Tongue
from tests.plenary.papers.samples import (
    EMPTY,
    FULL,
    G77,
    ITEM_2,
    MEXICO,
    SUDAN,
    SYMBOL,
    name,
    said,
    sat,
    spoken,
)


def paragraphs(paper):
    return {block.key: plain(block.text) for block in paper.blocks if isinstance(block, Paragraph)}


def headings(paper):
    return [
        f"{label} {plain(block.text)}"
        for label, block in labelled(paper.blocks, "en")
        if isinstance(block, Heading)
    ]


def placeholders(paper):
    return {block.key: block.text for block in paper.blocks if isinstance(block, Placeholder)}


def with_item(**changes):
    return replace(FULL, items=(replace(ITEM_2, **changes), ItemView("3", "Other")))


def test_the_skeleton_is_that_of_a_working_group():
    assert [words for words in headings(draft_report(FULL)) if words.split()[0] in "I. II. III. IV. V."] == [
        "I. Introduction",
        "II. Recommendations",
        "III. Summary of deliberations",
        "IV. Organization of the meeting",
        "V. Adoption of the report",
    ]
    assert headings(draft_report(FULL))[-6:-1] == [
        "A. Opening of the meeting",
        "B. Election of officers",
        "C. Adoption of the agenda and organization of work",
        "D. Attendance",
        "E. Documentation",
    ]


def test_the_draft_before_anything_happened_says_nothing_that_did_not_happen():
    paper = draft_report(EMPTY)
    assert paragraphs(paper) == {}
    assert set(placeholders(paper)) == {
        "introduction",
        "recommendations.2",
        "recommendations.3",
        "summary.2",
        "summary.3",
        "opening.met",
        "agenda.adopted",
        "attendance",
        "report.adopted",
    }


def test_a_placeholder_stands_between_square_brackets():
    assert placeholders(draft_report(EMPTY))["summary.2"] == "[Summary of deliberations: to be supplied]"


def test_the_masthead_of_a_draft_is_limited_and_its_symbol_is_not_invented():
    head = draft_report(replace(FULL, symbol="")).masthead
    assert head.lines == ("Distr.: Limited", "2 October 2009", "", "Original: English")
    assert plain(head.symbol) == "[symbol to be assigned]"
    assert head.symbol[0].key == "symbol"
    head = draft_report(replace(FULL, symbol="", proposed=SYMBOL)).masthead
    assert plain(head.symbol) == f"[{SYMBOL}, to be confirmed]"
    assert head.symbol[0].key == "symbol"


@pytest.mark.parametrize(
    ("agenda", "symbol"),
    [
        ("CTOC/COP/WG.2/2009/1", "CTOC/COP/WG.2/2009/L.1"),
        ("CAC/COSP/IRG/I/3/1/Add.1", "CAC/COSP/IRG/I/3/L.1"),
        ("CTOC/COP/2004/1*", "CTOC/COP/2004/L.1"),
        ("A/CONF.211/1", "A/CONF.211/L.1"),
        ("A/64/250", ""),
        ("A/AC.172/96", ""),
        ("", ""),
    ],
)
def test_a_symbol_is_proposed_where_the_series_of_the_agenda_begins_with_the_session(agenda, symbol):
    assert proposed(agenda) == symbol


def test_the_parts_of_a_draft_are_proposed_as_its_addenda_and_the_final_form_has_no_proposal():
    _, first, *_ = split_report(replace(FULL, symbol="", proposed=SYMBOL))
    assert plain(first.masthead.symbol) == f"[{SYMBOL}/Add.1, to be confirmed]"
    assert (
        plain(draft_report(replace(FULL, symbol="", final=True)).masthead.symbol) == "[symbol to be assigned]"
    )


def test_the_final_form_is_general_and_names_the_body_place_and_dates():
    paper = draft_report(replace(FULL, final=True))
    assert paper.masthead.lines[0] == "Distr.: General"
    assert plain(paper.title) == (
        "Report on the meeting of the Open-ended Working Group on Assistance "
        "held in Vienna on 1 and 2 October 2009"
    )


def test_the_corner_names_body_place_dates_and_item():
    assert [plain(line) for line in draft_report(FULL).corner] == [
        "Open-ended Working Group on Assistance",
        "Vienna, 1-2 October 2009",
        "Agenda item 5",
        "Adoption of the report",
    ]


def test_an_item_of_two_meetings_is_told_in_the_plural():
    assert paragraphs(draft_report(FULL))["item.2.considered"] == (
        "At its 1st and 2nd meetings, on 1 October 2009, the Working Group considered agenda item 2, "
        "entitled “Review of needs”."
    )


def test_speakers_are_told_in_the_order_of_speaking_with_those_they_spoke_for():
    told = paragraphs(draft_report(FULL))
    assert (
        told["item.2.introduced.secretariat"]
        == "A representative of the Secretariat made an introductory statement."
    )
    assert told["item.2.statements.state-party"] == (
        "Statements were made by the representatives of the Sudan (on behalf of the Group of 77 and China), "
        "Mexico and the Russian Federation."
    )
    assert told["item.2.statements.observer"] == "The observer for Japan also made a statement."
    assert told["item.2.statements.un"] == "The representative of the Institute also made a statement."
    assert told["item.2.replies.state-party"] == (
        "The representative of Mexico made a statement in exercise of the right of reply."
    )


def test_one_who_speaks_alone_for_a_group_is_told_so_in_a_sentence():
    assert paragraphs(draft_report(FULL))["item.3.statements.state-party"] == (
        "The representative of the Sudan, speaking on behalf of the Group of 77 and China, made a statement."
    )


def test_a_state_that_spoke_twice_alike_is_named_once():
    view = with_item(statements=(said("a", MEXICO), said("b", SUDAN), said("c", MEXICO)))
    assert paragraphs(draft_report(view))["item.2.statements.state-party"] == (
        "Statements were made by the representatives of Mexico and the Sudan."
    )


def test_a_state_that_spoke_for_itself_and_for_a_group_is_named_for_both():
    view = with_item(statements=(said("a", SUDAN, behalf=(G77,)), said("b", SUDAN)))
    assert paragraphs(draft_report(view))["item.2.statements.state-party"] == (
        "Statements were made by the representatives of the Sudan (on behalf of the Group of 77 and China) "
        "and the Sudan."
    )


def test_a_person_who_speaks_for_no_delegation_is_named_by_title():
    person = StatementView("p", Speaker(name("x"), "officer", person="the Executive Director"), sat(1))
    told = paragraphs(draft_report(with_item(statements=(person,))))
    assert told["item.2.statements.officer"] == "The Executive Director made a statement."


def test_points_of_order_rulings_and_appeals_are_told():
    told = paragraphs(draft_report(FULL))
    assert told["item.2.point.1"] == (
        "The representative of Egypt raised a point of order. "
        "The presiding officer ruled as follows: the list stands."
    )
    assert told["item.2.point.1.appeal"] == (
        "The representative of Cuba appealed against the ruling. The ruling stood."
    )


def test_points_motions_and_decisions_are_told_as_one_followed_the_other():
    points = (PointView(name("Egypt"), entries=(2,)), PointView(name("Cuba"), entries=(4,), place=2))
    motions = (MotionView("suspend", name("Mexico"), entries=(3,)),)
    decisions = (DecisionView("d", "A fund is set up.", sat(1), "consensus", entries=(1,)),)
    item = with_item(points=points, motions=motions, decisions=decisions)
    keys = [
        key
        for key in paragraphs(draft_report(item))
        if re.match(r"decision\.d$|item\.2\.(point|motion)", key)
    ]
    assert keys == ["decision.d", "item.2.point.1", "item.2.motion.1", "item.2.point.2"]


def test_a_vote_is_told_with_its_counts_and_what_followed():
    told = paragraphs(draft_report(FULL))
    assert told["decision.d1"] == (
        "At its 3rd meeting, on 2 October 2009, the Working Group took the following decision in a vote, "
        "by 12 votes to 3, with 2 abstentions:"
    )
    assert told["decision.d1.text"] == "“Programmes are welcomed.”"
    assert told["decision.d1.before"].startswith(
        "The representative of Mexico made a statement in explanation"
    )
    keys = list(told)
    assert (
        keys.index("decision.d1.before") < keys.index("decision.d1") < keys.index("decision.d1.dissociated")
    )
    assert told["decision.d1.dissociated"].startswith("The representative of the Sudan")


def test_a_vote_that_was_lost_is_told_as_lost():
    lost = DecisionView("d9", "Programmes are ended.", sat(3), "vote", VoteView((3, 12, 2)), adopted=False)
    told = paragraphs(draft_report(with_item(decisions=(lost,))))
    assert (
        "rejected the following proposal in a vote, by 12 votes to 3, with 2 abstentions:"
        in told["decision.d9"]
    )


@pytest.mark.parametrize(
    ("code", "counts", "words"),
    [
        ("en", (21, 1, 1), "by 21 votes to 1, with 1 abstention:"),
        ("en", (45, 0, 0), "by 45 votes to none, with no abstentions:"),
        ("ru", (21, 3, 1), "21 голосом против 3 при 1 воздержавшемся"),
        ("ru", (45, 3, 0), "45 голосами против 3 при отсутствии воздержавшихся"),
        ("ar", (45, 3, 11), "بأغلبية 45 صوتا مقابل 3 أصوات وامتناع 11 عضوا عن التصويت"),
        ("ar", (100, 9, 3), "بأغلبية 100 صوت مقابل 9 أصوات وامتناع 3 أعضاء عن التصويت"),
        ("ar", (5, 2, 1), "بأغلبية 5 أصوات مقابل صوتين وامتناع عضو واحد عن التصويت"),
        ("fr", (45, 3, 0), "par 45 voix contre 3, sans abstention"),
        ("es", (45, 3, 12), "por 45 votos contra 3 y 12 abstenciones"),
        ("zh", (45, 3, 12), "以45票对3票、12票弃权"),
    ],
)
def test_the_counts_of_a_vote_agree_in_every_language(code, counts, words):
    made = DecisionView("d9", "Programmes are welcomed.", sat(3), "vote", VoteView(counts))
    told = paragraphs(draft_report(replace(with_item(decisions=(made,)), tongue=Tongue(code))))
    assert words in told["decision.d9"]


@pytest.mark.parametrize(
    ("adopted", "ending"),
    [(Adoption(sat(4)), f"meeting ({SYMBOL})."), (Adoption(sat(4), amended=True), "as orally amended.")],
)
def test_the_report_is_adopted_as_it_was_adopted(adopted, ending):
    told = paragraphs(draft_report(replace(FULL, report_adopted=adopted)))
    assert told["report.adopted"].endswith(ending)
    assert ("orally" in told["report.adopted"]) is adopted.amended


def test_attendance_agrees_with_its_number_and_is_alphabetical():
    told = paragraphs(draft_report(FULL))
    assert told["attendance.state-party"].endswith("were represented at the meeting: Mexico and Sudan.")
    assert "The following State signatory" in told["attendance.signatory"]
    both = replace(FULL, attendance=(Attendance("signatory", (name("Japan"), name("Iran"))),))
    assert paragraphs(draft_report(both))["attendance.signatory"].endswith("observers: Iran and Japan.")


def test_names_that_hold_commas_are_parted_by_semicolons():
    bodies = (name("Institute for Law, Inc."), name("Peace, Justice and Hope"))
    told = paragraphs(draft_report(replace(FULL, attendance=(Attendance("ngo", bodies),))))
    assert told["attendance.ngo"].endswith(": Institute for Law, Inc.; Peace, Justice and Hope.")


def test_each_statement_on_the_report_is_told_before_its_adoption_or_after_it():
    made = (
        StatementView("s1", Speaker(name("Rapporteur"), "officer"), sat(4), introductory=True, entry=10),
        StatementView("s2", Speaker(name("Mexico")), sat(4), entry=11),
        StatementView("s3", Speaker(name("Peru")), sat(4), entry=21),
        StatementView("s4", Speaker(name("Mexico")), sat(4), entry=22),
    )
    item = ItemView("5", "Adoption of the report", part="report", statements=made)
    told = paragraphs(
        draft_report(replace(FULL, items=(item,), report_adopted=Adoption(sat(4), entries=(20,))))
    )
    keys = [key for key in told if key.startswith(("item.5.", "report."))]
    assert keys == [
        "item.5.introduced.officer",
        "item.5.statements.before.state-party",
        "report.adopted",
        "item.5.statements.state-party",
    ]
    assert told["item.5.statements.before.state-party"] == "The representative of Mexico made a statement."
    assert told["item.5.statements.state-party"] == (
        "Statements were made by the representatives of Peru and Mexico."
    )


def test_a_rapporteur_is_named_only_if_one_was_elected():
    assert [plain(line) for line in draft_report(FULL).subtitle] == ["Rapporteur: Ana Pérez (Mexico)"]
    assert draft_report(replace(FULL, officers=(OfficerView("chair", "B"),))).subtitle == ()


def test_several_documents_are_lettered_and_one_is_told_in_the_sentence():
    blocks = draft_report(FULL).blocks
    lists = [block for block in blocks if isinstance(block, SubParagraphs)]
    assert [plain(item.text) for item in lists[0].items] == [
        "Report of the Secretary-General (A/64/123);",
        "Working paper (CTOC/COP/2008/16).",
    ]
    assert (
        "following: Regional programmes (E/CN.7/2009/CRP.6–E/CN.15/2009/CRP.6)."
        in (paragraphs(draft_report(FULL))["item.3.documents"])
    )
    assert any(isinstance(block, Annex) for block in blocks)


def test_one_item_alone_gets_no_lettered_heading():
    alone = replace(EMPTY, items=EMPTY.items[:1])
    assert "A. Review of needs" not in headings(draft_report(alone))
    assert "summary.2" in placeholders(draft_report(alone))


def test_what_a_human_wrote_stands_in_its_place_and_is_numbered():
    paper = draft_report(FULL)
    assert "summary.4" not in placeholders(paper)
    assert paragraphs(paper)["summary.4"] == "Speakers stressed predictability."


def test_amended_deferred_and_deleted_paragraphs():
    texts = Texts(
        written=(
            ("item.2.considered", "As amended."),
            ("introduction", "First."),
            ("introduction.2", "Second."),
        ),
        wholes=(("introduction", ("introduction", "introduction.2")),),
        deferred=frozenset({"item.2.statements.un", "item.2.considered"}),
        deleted=frozenset({"item.2.replies.state-party"}),
    )
    told = paragraphs(draft_report(replace(FULL, texts=texts)))
    assert told["item.2.considered"] == "[As amended.]"
    assert told["item.2.statements.un"].startswith("[The representative")
    assert (told["introduction"], told["introduction.2"]) == ("First.", "Second.")
    assert told["item.2.replies.state-party"] == "[Deleted]"
    final = draft_report(replace(FULL, texts=texts, final=True))
    assert "item.2.replies.state-party" not in paragraphs(final)


def test_what_was_amended_is_marked_in_the_draft_and_not_in_the_final_form():
    texts = Texts(written=(("item.2.considered", "As amended."),), amended=frozenset({"item.2.considered"}))
    for final in (False, True):
        paper = draft_report(replace(FULL, texts=texts, final=final))
        found = next(block for block in paper.blocks if getattr(block, "key", "") == "item.2.considered")
        assert [run.changed for run in found.text] == [not final]


def test_the_table_of_amendments_has_both_numbers_and_both_texts():
    amendments = (
        AmendmentView("item.2.considered", "", "As amended.", "Egypt", 7),
        AmendmentView("item.2.documents", "", "", "", 8),
    )
    texts = Texts(
        written=(("item.2.considered", "As amended."),),
        amended=frozenset({"item.2.considered"}),
        deleted=frozenset({"item.2.documents"}),
    )
    table = next(
        block
        for block in amendment_table(replace(FULL, amendments=amendments, texts=texts)).blocks
        if isinstance(block, Table)
    )
    first, second = ([plain(cell) for cell in row] for row in table.rows)
    assert first[:2] == ["1", "1"]
    assert first[2].startswith("At its 1st and 2nd meetings")
    assert first[3:] == ["As amended.", "Egypt"]
    assert (second[0], second[1], second[3]) == ("2", "", "[Deleted]")


def test_items_taken_together_are_told_together():
    joint = ItemView(
        "3,4",
        "",
        "joint",
        (sat(3),),
        together=(("3", "Coordination"), ("4", "Resources")),
        statements=(said("j", MEXICO),),
    )
    told = paragraphs(draft_report(replace(FULL, items=(*FULL.items, joint))))
    assert told["item.3,4.considered"].endswith(
        "considered jointly agenda items 3 and 4, entitled “Coordination” and “Resources”, respectively."
    )


def test_a_split_draft_gives_each_item_an_addendum_and_loses_nothing():
    first, *addenda = split_report(FULL)
    assert [plain(paper.masthead.symbol) for paper in addenda] == [
        f"{SYMBOL}/Add.{number}" for number in (1, 2, 3)
    ]
    assert all(plain(paper.subtitle[0]) == "Addendum" for paper in addenda)
    told = set(paragraphs(first)).union(*map(paragraphs, addenda))
    assert told == set(paragraphs(draft_report(FULL)))


@given(spoken())
def test_nothing_that_was_said_is_lost_and_nobody_is_named_twice(item):
    paper = draft_report(replace(FULL, items=(item, ItemView("3", "Other"))))
    told = [block for block in paper.blocks if isinstance(block, Paragraph)]
    main = [block for block in told if block.key.startswith("item.2.statements")]
    replies = [block for block in told if block.key.startswith("item.2.replies")]
    for made, blocks in ((item.statements, main), (item.replies, replies)):
        assert sorted(identity for block in blocks for identity in block.sources) == sorted(
            each.id for each in made
        )
        words = " ".join(plain(block.text) for block in blocks)
        for each in made:
            assert words.count(each.speaker.named.form("sentence")) == 1
