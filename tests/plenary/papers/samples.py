"""Views made by hand: a report in which everything happened, lists, and strategies that make others."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from hypothesis import strategies as st

from plenary.papers.views.item import (
    DecisionView,
    DocumentView,
    ItemView,
    MeetingDay,
    Named,
    PointView,
    Speaker,
    StatementView,
    VoteView,
)
from plenary.papers.views.meeting import (
    Adoption,
    AgendaLine,
    Attendance,
    BodyView,
    MeetingView,
    OfficerView,
    ReportView,
    Texts,
)
from plenary.papers.views.speakers import ListEntry, SpeakersListView
from plenary.tongue import Tongue

EN = Tongue("en")


def name(listed: str, sentence: str = "") -> Named:
    return Named(listed, (("sentence", sentence or listed),), listed.encode())


def said(
    identity: str,
    who: Named,
    category: str = "state-party",
    *,
    behalf: tuple[Named, ...] = (),
    meeting: int = 2,
) -> StatementView:
    return StatementView(identity, Speaker(who, category, behalf), sat(meeting))


def sat(number: int) -> MeetingDay:
    """Give one of the four meetings of two days, two of them on each."""
    return MeetingDay(number, date(2009, 10, 1 + (number > 2)))


BODY = BodyView(
    name="Open-ended Working Group on Assistance",
    short=name("the Working Group"),
    full=Named(
        "",
        (
            ("sentence", "the Open-ended Working Group on Assistance"),
            ("of", "of the Open-ended Working Group on Assistance"),
        ),
    ),
    parent="Conference of the Parties",
    place="Vienna",
    in_place="in Vienna",
    begins=date(2009, 10, 1),
    ends=date(2009, 10, 2),
    instrument="the Convention",
)
MEETINGS = tuple(MeetingView(number, (sat(number).day,), time(10)) for number in (1, 2, 3, 4))
SYMBOL = "CTOC/COP/WG.2/2009/L.1"
NEEDS = DocumentView(("A/64/123",), "Report of the Secretary-General", ("2",))
PAPER = DocumentView(("CTOC/COP/2008/16",), "Working paper", ("2", "4"))
JOINT = DocumentView(("E/CN.7/2009/CRP.6", "E/CN.15/2009/CRP.6"), "Regional programmes", ("3",))
G77 = name("Group of 77 and China", "the Group of 77 and China")
SUDAN, MEXICO = name("Sudan", "the Sudan"), name("Mexico")

ITEM_2 = ItemView(
    number="2",
    title="Review of needs",
    meetings=(sat(1), sat(2)),
    documents=(NEEDS, PAPER),
    statements=(
        StatementView("s1", Speaker(name("Secretariat"), "secretariat"), sat(1), introductory=True),
        said("s2", SUDAN, behalf=(G77,)),
        said("s3", MEXICO),
        said("s4", name("Russian Federation", "the Russian Federation")),
        said("s5", name("Japan"), "signatory"),
        said("s6", name("UNICRI", "the Institute"), "un"),
    ),
    replies=(said("r1", MEXICO),),
    points=(PointView(name("Egypt"), "the list stands", name("Cuba"), "stands"),),
)
ITEM_3 = ItemView(
    number="3",
    title="Coordination among providers",
    meetings=(sat(3),),
    documents=(JOINT,),
    statements=(said("t1", SUDAN, behalf=(G77,), meeting=3),),
    decisions=(
        DecisionView(
            "d1",
            "Programmes are welcomed.",
            sat(3),
            "vote",
            VoteView((12, 3, 2)),
            (("before", MEXICO),),
            (SUDAN,),
        ),
    ),
)
FULL = ReportView(
    tongue=EN,
    body=BODY,
    meetings=MEETINGS,
    items=(
        ItemView("1 (a)", "Opening of the meeting", "opening", (sat(1),)),
        ITEM_2,
        ITEM_3,
        ItemView("4", "Mobilization of resources", documents=(PAPER,)),
        ItemView("5", "Adoption of the report", "report", (sat(4),)),
    ),
    agenda=(
        AgendaLine("1.", "Organizational matters:"),
        AgendaLine("(a)", "Opening of the meeting.", 1),
        AgendaLine("2.", "Review of needs."),
    ),
    agenda_adopted=Adoption(sat(1)),
    programme_adopted=Adoption(sat(1), amended=True),
    report_adopted=Adoption(sat(4), amended=True),
    opened_by="the Chair",
    closed=True,
    officers=(OfficerView("rapporteur", "Ana Pérez", MEXICO, sat(1)),),
    attendance=(Attendance("state-party", (SUDAN, MEXICO)), Attendance("signatory", (name("Japan"),))),
    documents=(NEEDS, PAPER, JOINT),
    texts=Texts(written=(("summary.4", "Speakers stressed predictability."),)),
    symbol=SYMBOL,
    date=date(2009, 10, 2),
)
EMPTY = ReportView(
    tongue=EN,
    body=BODY,
    items=(ItemView("2", "Review of needs"), ItemView("3", "Coordination among providers")),
    proposed=SYMBOL,
)


def entry(listed: str, **more: object) -> ListEntry:
    return ListEntry(Speaker(name(listed)), **more)


LIST = SpeakersListView(
    tongue=EN,
    body=BODY,
    items=(("2", "Review of needs"),),
    entries=(
        ListEntry(
            Speaker(SUDAN, "state-party", (G77,), "Ms. Amna Hassan"),
            title="Minister of Justice",
            language="ar",
            texts=("ar", "en"),
            received=True,
            delivery="verbatim",
            band="group",
        ),
        entry("Mexico", changed=True, language="es", band="state-party"),
        entry("Venezuela (Bolivarian Republic of)", passed_over=1, band="state-party"),
    ),
    number=7,
    at=time(16, 21),
    day=date(2009, 10, 1),
    meeting=2,
    standing="closing",
    closes=datetime(2009, 10, 1, 17, tzinfo=UTC),
    limits=(("group", 420), ("state", 300)),
    floor=name("Egypt"),
    previous=6,
    gone=(name("Canada"),),
)

_WORDS = ("Aland", "Borduria", "Celesia", "Dorne", "Elbonia", "Freedonia", "Grand Fenwick", "Illyria")
NAMES = st.sampled_from([name(word, f"the {word}") for word in _WORDS])
CATEGORIES = st.sampled_from(["state-party", "signatory", "non-signatory", "observer", "un", "igo", "ngo"])


@st.composite
def spoken(draw: st.DrawFn) -> ItemView:
    """An item on which some delegations spoke, each in one category, some for a group."""
    who = draw(st.lists(NAMES, unique_by=lambda each: each.name, max_size=8))
    made = [
        said(f"s{place}", each, draw(CATEGORIES), behalf=(G77,) * draw(st.integers(0, 1)), meeting=1)
        for place, each in enumerate(who)
    ]
    replies = [said(f"r{place}", each, meeting=1) for place, each in enumerate(who[:2])]
    return ItemView(
        "2", "Review of needs", meetings=(sat(1),), statements=tuple(made), replies=tuple(replies)
    )
