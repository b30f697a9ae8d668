"""The mandate is quoted from the annotations until a human has written the introduction."""

from msgspec.structs import replace

from plenary.agenda.agenda import Agenda, Item
from plenary.conference import Conference
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.mandate import mandate
from plenary.papers.views.meeting import Texts
from plenary.tongue import Tongue
from tests.plenary.papers.samples import EMPTY

ANNOTATION = (
    "The timetable is proposed. In its decision 4/3, the Conference decided to keep the Working Group. "
    "The resources permit two meetings per day."
)


def conference(annotation, title="Opening of the meeting"):
    return Conference(agenda=Agenda(items=(Item("1", (("en", title),), annotation=annotation),)))


def test_the_sentences_that_name_a_decision_are_the_mandate():
    assert mandate(conference(ANNOTATION), Tongue("en")) == (
        "In its decision 4/3, the Conference decided to keep the Working Group.",
    )


def test_items_of_substance_and_annotations_without_a_decision_give_none():
    assert mandate(conference(ANNOTATION, "Sand"), Tongue("en")) == ()
    assert mandate(conference("The meeting will be opened at 10 a.m."), Tongue("en")) == ()


def test_a_mandate_is_read_in_six_languages():
    for words in (
        "Dans sa décision 4/3, la Conférence a décidé de le maintenir",
        "En su decisión 4/3, la Conferencia decidió mantenerlo",
        "В своем решении 4/3 Конференция постановила сохранить ее",
        "قرر المؤتمر، في مقرره 4/3، الإبقاء عليه",
        "缔约方会议在第4/3号决定中决定保留工作组",
    ):
        assert len(mandate(conference(words), Tongue("en"))) == 1, words


def test_it_is_quoted_until_the_introduction_is_written():
    told = [
        [plain(block.text) for block in draft_report(view).blocks if isinstance(block, Paragraph)]
        for view in (
            replace(EMPTY, mandate=("In its decision 4/3",)),
            replace(
                EMPTY, mandate=("In its decision 4/3",), texts=Texts(written=(("introduction", "Written."),))
            ),
        )
    ]
    assert told[0] == ["The annotations to the provisional agenda state: “In its decision 4/3”."]
    assert told[1] == ["Written."]
