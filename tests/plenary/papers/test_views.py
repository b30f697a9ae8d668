"""Views are resolved from what the desk entered: nothing more, nothing less."""

import pytest

from plenary.acts import lists, meetings, papers, requests, statements, texts
from plenary.agenda.agenda import Item
from plenary.papers.naming import body_view, named
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.considered import part_of
from plenary.papers.views.printing import list_view
from plenary.papers.views.resolved import report_view
from plenary.tongue import Tongue
from tests.plenary.papers.story import Story, at, code, number

EN = Tongue("en")


@pytest.fixture(scope="module")
def story():
    story = Story()
    story.opening()
    story.debate()
    story.waiting()
    story.closing()
    return story


def view(story, tongue=EN, **more):
    return report_view(story.desk.conference, story.desk.proceedings, tongue, **more)


def told(story, tongue=EN):
    blocks = draft_report(view(story, tongue)).blocks
    return {block.key: plain(block.text) for block in blocks if isinstance(block, Paragraph)}


def test_the_body_is_named_in_full_once_and_shortly_then(story):
    body = body_view(story.desk.conference, EN)
    assert body.short.form("sentence") == "the Working Group"
    assert told(story)["opening.met"] == (
        "The Open-ended Interim Working Group of Government Experts on Technical Assistance met in Vienna "
        "on 1 and 2 October 2009 and held three meetings."
    )


def test_adoptions_are_those_that_were_entered(story):
    resolved = view(story)
    assert (resolved.agenda_adopted.meeting.number, resolved.agenda_adopted.amended) == (1, False)
    assert (resolved.programme_adopted.meeting.number, resolved.programme_adopted.amended) == (1, True)
    assert (resolved.report_adopted.meeting.number, resolved.report_adopted.amended) == (3, True)
    assert resolved.closed


def test_the_agenda_is_printed_as_a_document_prints_it(story):
    assert [(line.number, line.title, line.level) for line in view(story).agenda[:4]] == [
        ("1.", "Organizational matters:", 0),
        ("(a)", "Opening of the meeting;", 1),
        ("(b)", "Adoption of the agenda and organization of work.", 1),
        ("2.", "Review of needs.", 0),
    ]


def test_items_have_their_meetings_statements_replies_and_points(story):
    item = next(item for item in view(story).items if item.number == "2")
    assert [each.number for each in item.meetings] == [1, 2]
    assert [statement.speaker.named.name for statement in item.statements][1:] == [
        "Sudan",
        "Mexico",
        "Russian Federation",
        "Japan",
        "United Nations Interregional Crime and Justice Research Institute",
    ]
    assert [statement.introductory for statement in item.statements] == [
        True,
        False,
        False,
        False,
        False,
        False,
    ]
    assert [reply.speaker.named.name for reply in item.replies] == ["Mexico"]
    assert [point.ruling for point in item.points] == ["the list stands"]


def test_every_statement_that_was_made_is_in_some_item(story):
    made = {
        fact.statement
        for _, facts in story.desk.proceedings.standing()
        for fact in facts
        if type(fact).__name__ == "FloorGiven"
    }
    resolved = view(story)
    shown = {each.id for item in resolved.items for each in (*item.statements, *item.replies)}
    assert shown == made


def test_items_taken_together_are_one_and_decisions_belong_to_their_item(story):
    sentences = told(story)
    assert "considered jointly agenda items 3 and 4" in sentences["item.3,4.considered"]
    decided = next(key for key in sentences if key.startswith("decision.") and key.count(".") == 1)
    assert "by consensus" in sentences[decided]
    assert sentences[f"{decided}.dissociated"].startswith("The representative of Egypt")


def test_attendance_tells_who_was_seen_or_took_part_and_the_union_apart(story):
    sentences = told(story)
    assert sentences["attendance.state-party"].endswith(
        ": Algeria, Egypt, Mexico, Russian Federation and Sudan."
    )
    assert sentences["attendance.reio"].startswith("The European Community, a regional")
    assert "Japan" in sentences["attendance.signatory"]


def test_what_was_undone_is_not_told():
    story = Story()
    story.opening()
    story.debate()
    before = told(story)["item.2.statements.state-party"]
    story.speaks(at(1, 16, 5), "state:FR")
    assert "France" in told(story)["item.2.statements.state-party"]
    for _ in range(3):
        story.desk.undo(at(1, 16, 20))
    assert told(story)["item.2.statements.state-party"] == before


def test_what_was_said_in_private_is_not_told():
    story = Story()
    story.opening()
    story.debate()
    story.desk.perform_at(at(1, 16), meetings.set_public, False)
    story.speaks(at(1, 16, 5), "state:FR")
    assert "France" not in " ".join(told(story).values())


def test_a_statement_that_is_still_being_made_is_not_told_yet():
    story = Story()
    story.opening()
    story.debate()
    story.desk.perform_at(at(1, 16, 5), requests.inscribe, code("state:FR"))
    story.desk.perform_at(at(1, 16, 6), statements.give_floor)
    assert "France" not in told(story)["item.2.statements.state-party"]
    story.desk.perform_at(at(1, 16, 9), statements.end_statement)
    assert "France" in told(story)["item.2.statements.state-party"]


def test_the_draft_of_a_meeting_not_yet_opened_has_places_only():
    story = Story()
    assert told(story) == {
        "documentation": "The documents before the Working Group are listed in the annex to the present report."
    } | {key: words for key, words in told(story).items() if key.endswith(".documents")}


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("Opening of the meeting", "opening"),
        ("Adoption of the agenda and organization of work", "agenda"),
        ("Adoption du rapport", "report"),
        ("Mobilization of resources", "substance"),
        ("Утверждение доклада", "report"),
        ("通过议程和工作安排", "agenda"),
        ("Questions d’organisation", "agenda"),
        ("Aprobación del programa y organización de los trabajos", "agenda"),
        ("Организационные вопросы", "agenda"),
        ("The 2030 Agenda for Sustainable Development", "substance"),
        ("Convention contre la criminalité transnationale organisée", "substance"),
        ("Конвенции Организации Объединенных Наций", "substance"),
        ("联合国打击跨国有组织犯罪公约", "substance"),
        ("Programas regionales", "substance"),
    ],
)
def test_the_part_of_an_item_follows_from_its_title(title, part):
    assert part_of(Item(number("1"), (("xx", title),))) == part


def test_names_are_those_of_the_day_in_the_language_of_the_paper(story):
    conference = story.desk.conference
    assert named(conference, code("state:SD"), EN).form("sentence") == "the Sudan"
    assert named(conference, code("state:SD"), Tongue("fr")).form("de") == "du Soudan"
    assert named(conference, code("state:EU"), EN).name == "European Community"
    assert named(conference, code("state:XX"), EN).name == "state:XX"


def the_list(story, **more):
    desk = story.desk
    return list_view(desk.conference, desk.proceedings, EN, "3", at=at(1, 16, 21), **more)


@pytest.fixture
def waiting():
    story = Story()
    story.opening()
    story.debate()
    story.waiting()
    return story


def test_a_printing_knows_what_changed_since_the_one_before(waiting):
    resolved = the_list(waiting)
    assert (resolved.number, resolved.previous) == (2, 1)
    assert [(entry.speaker.named.name, entry.changed) for entry in resolved.entries] == [
        ("Egypt", True),
        ("Brazil", False),
        ("France", False),
        ("South Africa", True),
    ]
    assert [each.name for each in resolved.gone] == ["China"]


def test_a_printing_shows_state_limits_and_time_of_the_place(waiting):
    resolved = the_list(waiting)
    assert resolved.standing == "closing"
    assert f"{resolved.closes:%H:%M} {resolved.at:%H:%M}" == "17:00 16:21"
    assert resolved.limits == (("state", 180),)


def test_a_list_tells_when_it_was_closed_and_not_when_it_was_announced_to_be(waiting):
    waiting.desk.perform_at(at(1, 17, 10), lists.close_list)
    resolved = the_list(waiting)
    assert (resolved.standing, f"{resolved.closes:%H:%M}") == ("closed", "17:10")


def test_who_has_the_floor_is_shown_and_no_longer_waits(waiting):
    waiting.desk.perform_at(at(1, 16, 16), statements.give_floor)
    resolved = the_list(waiting)
    assert resolved.floor.name == "Egypt"
    assert "Egypt" not in [entry.speaker.named.name for entry in resolved.entries]
    assert [each.name for each in resolved.gone] == ["China"]
    assert resolved.spoken == ()
    waiting.desk.perform_at(at(1, 16, 19), statements.end_statement)
    assert [each.name for each in the_list(waiting).spoken] == ["Egypt"]


def test_all_who_spoke_since_the_last_printing_are_named_in_the_order_in_which_they_spoke(waiting):
    desk = waiting.desk
    for minute, who in ((16, "state:PE"), (17, "state:BR"), (18, "state:EG")):
        if who == "state:PE":
            desk.perform_at(at(1, 16, minute), requests.inscribe, code(who))
        (asked,) = desk.conference.floor.waiting_of(code(who))
        desk.perform_at(at(1, 16, minute), statements.give_floor, asked.id)
        desk.perform_at(at(1, 16, minute), statements.end_statement)
    assert [each.name for each in the_list(waiting).spoken] == ["Peru", "Brazil", "Egypt"]


def test_whoever_was_called_by_mistake_has_not_spoken_and_who_did_has(waiting):
    waiting.desk.perform_at(at(1, 16, 16), statements.give_floor)
    waiting.desk.perform_at(at(1, 16, 17), statements.replace_speaker, code("state:BR"))
    waiting.desk.perform_at(at(1, 16, 18), statements.end_statement)
    resolved = the_list(waiting)
    assert [each.name for each in resolved.spoken] == ["Brazil"]
    assert [each.name for each in resolved.gone] == ["China"]
    assert [entry.speaker.named.name for entry in resolved.entries] == ["Egypt", "France", "South Africa"]
    (again,) = waiting.desk.conference.floor.waiting_of(code("state:EG"))
    waiting.desk.perform_at(at(1, 16, 19), requests.withdraw, again.id)
    assert {each.name for each in the_list(waiting).gone} == {"China", "Egypt"}


def test_who_had_the_floor_when_a_list_was_printed_has_spoken_since(waiting):
    desk = waiting.desk
    desk.perform_at(at(1, 16, 16), statements.give_floor)
    desk.perform_at(at(1, 16, 17), papers.print_list)
    assert the_list(waiting).spoken == ()
    desk.perform_at(at(1, 16, 19), statements.end_statement)
    assert [each.name for each in the_list(waiting).spoken] == ["Egypt"]


def test_who_withdrew_and_asked_again_is_not_gone(waiting):
    desk = waiting.desk
    (asked,) = desk.conference.floor.waiting_of(code("state:FR"))
    desk.perform_at(at(1, 16, 16), requests.withdraw, asked.id)
    assert "France" in [each.name for each in the_list(waiting).gone]
    desk.perform_at(at(1, 16, 17), requests.inscribe, code("state:FR"))
    assert "France" not in [each.name for each in the_list(waiting).gone]


def test_a_text_that_came_in_is_a_change(waiting):
    first = waiting.desk.conference.floor.waiting_of(code("state:FR"))[0].id
    waiting.desk.perform_at(at(1, 16, 17), texts.receive_text, first, (), "verbatim")
    entry = next(each for each in the_list(waiting).entries if each.speaker.named.name == "France")
    assert (entry.received, entry.delivery, entry.changed) == (True, "verbatim", True)
