"""What the papers of the desk say in each language: no word of another one unmarked, names and offices as they are printed."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from types import SimpleNamespace

import pytest

from plenary.archive.memory import MemoryArchive
from plenary.console import sample
from plenary.console.acting import perform
from plenary.papers.foreign import foreign, runs
from plenary.papers.roll_call import roll_call
from plenary.papers.script_paper import script_paper
from plenary.papers.shelf import PAPERS
from plenary.papers.starred import EXPLAINED, STAR
from plenary.papers.tree import Entries, Heading, Paragraph, Run, Table, plain
from plenary.script.book import book
from plenary.tongue import LANGUAGES, Tongue
from plenary.tongues.phrases import ISOLATE, ISOLATE_END
from tests.plenary.papers.plays import in_french, ten_days
from tests.plenary.papers.votes_play import with_votes

LATE = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = re.compile(r"[A-Za-z][a-z]+ [a-z]+")
"""Two words of a language that is written in Latin letters; no name of a person has them."""
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")


@cache
def sample_meeting():
    """The sample, played to its end."""
    desk = sample.opened(MemoryArchive())
    for step in sample.steps():
        perform(desk, step.act, step.said, step.at)
    return SimpleNamespace(desk=desk)


def runs_of(paper):
    """Every run of the words of a paper."""
    for block in paper.blocks:
        match block:
            case Heading() | Paragraph():
                yield from block.text
            case Entries():
                yield from (run for each in block.items for run in each.text)
            case Table():
                yield from (run for row in block.rows for cell in row for run in cell)


@cache
def record(play, code):
    """The proceedings of a meeting, a line for each thing that was done."""
    paper = PAPERS["proceedings"].draw(play().desk.proceedings, Tongue(code), LATE)
    return "\n".join(
        plain(row[-1]) for block in paper.blocks if isinstance(block, Table) for row in block.rows
    ).replace("\u00a0", " ")


@pytest.mark.parametrize("kind", ["proceedings", "lifeboat", "script", "handover", "incidents"])
@pytest.mark.parametrize("play", [sample_meeting, with_votes, ten_days, in_french])
@pytest.mark.parametrize("code", ["ar", "ru", "zh"])
def test_no_word_of_another_language_stands_unmarked(code, play, kind):
    paper = PAPERS[kind].draw(play().desk.proceedings, Tongue(code), LATE)
    assert [run.text for run in runs_of(paper) if not run.language and WORDS.search(run.text)] == []


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("kind", ["proceedings", "lifeboat"])
def test_each_gap_has_an_asterisk_that_is_explained_once(kind, code):
    paper = PAPERS[kind].draw(with_votes().desk.proceedings, Tongue(code), LATE)
    said = list(runs_of(paper))
    marked = [run for run in said if run.language]
    assert len(marked) > 15
    # It runs as the words do that it marks.
    assert all(run.text.removesuffix(ISOLATE_END).endswith(STAR) for run in marked)
    explained = Tongue(code).text(EXPLAINED)
    assert plain(paper.blocks[0].text) == explained
    assert [run.text for run in said].count(explained) == 1


@pytest.mark.parametrize(
    ("language", "quoted"), [("en", "“The ‘Work’.”"), ("fr", "«\u00a0The “Work”.\u00a0»")]
)
def test_a_quotation_that_runs_from_the_left_has_its_own_marks_in_arabic(language, quoted):
    tongue = Tongue("ar")
    first, *_ = runs(tongue.quote(foreign("The “Work”.", language, tongue)), tongue)
    assert first.text == f"{ISOLATE}{quoted}{ISOLATE_END}"


def test_a_paper_in_its_own_language_has_nothing_to_explain():
    paper = PAPERS["proceedings"].draw(with_votes().desk.proceedings, Tongue("en"), LATE)
    assert not any(run.language or STAR in run.text for run in runs_of(paper))
    assert isinstance(paper.blocks[0], Heading)


def test_what_was_typed_is_marked_with_its_own_language():
    desk = with_votes().desk
    sheet = roll_call(desk.conference, "state:SE", Tongue("ru"), "The amendment of Norway")
    assert [run.text for run in runs_of(sheet) if run.language == "en"] == ["The amendment of Norway*"]
    french = PAPERS["proceedings"].draw(in_french().desk.proceedings, Tongue("es"), LATE)
    assert Run("La liste est maintenue.*", language="fr") in list(runs_of(french))


def test_titles_of_the_script_are_marked_too():
    now = ten_days().desk.conference
    paper = script_paper(now, book("fr"), LATE)
    assert {run.language for run in runs_of(paper)} <= {"", "en"}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Ms. Elin Åkesson (Sweden) was elected Chair."),
        ("fr", "Élection – Présidence : Mme Elin Åkesson (Suède)."),
        ("es", "Elección para la Presidencia: la Sra. Elin Åkesson (Suecia)."),
        ("ru", "Избрание: Председатель – г-жа Elin Åkesson (Швеция)."),
        ("ar", "جرى انتخاب السيدة Elin Åkesson (السويد) لمنصب الرئيس."),
        ("zh", "Elin Åkesson女士（瑞典）当选主席。"),
    ],
)
def test_who_was_elected_stands_with_the_state_bare_and_an_office_of_nobodys_gender(code, said):
    assert said in record(with_votes, code)


@pytest.mark.parametrize("code", ["fr", "es"])
def test_a_state_in_brackets_has_no_article(code):
    bracketed = re.findall(r"\(([^()]*)\)", record(with_votes, code) + record(sample_meeting, code))
    assert len(bracketed) > 100
    assert [each for each in bracketed if re.match(r"(?:le|la|les|el|los|las) |l’", each)] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_candidates_are_addressed_in_the_language(code):
    assert not re.search(r"\bM[rs]s?\.", record(with_votes, code))


@pytest.mark.parametrize(
    ("code", "said"),
    [("fr", "proposé par l’Égypte"), ("es", "propuesto por Egipto"), ("ru", "(Египет)"), ("zh", "埃及提出"),
     ("ar", "مقترحة من مصر"), ("en", "Egypt proposed")],
)  # fmt: skip
def test_who_proposed_a_paragraph_is_named_in_the_language(code, said):
    assert said in record(with_votes, code)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Sweden was inscribed (on behalf of the European Union)."),
        ("fr", "liste : Suède (au nom de l’Union européenne)."),
        ("es", "lista: Suecia (en nombre de la Unión Europea)."),
        ("ru", "Швеция (от имени Европейского союза)."),
        ("ar", "(باسم الاتحاد الأوروبي)."),
        ("zh", "瑞典已列入发言名单（代表欧洲联盟）。"),
    ],
)
def test_for_whom_somebody_speaks_has_the_form_that_the_words_ask_for(code, said):
    assert said in record(sample_meeting, code)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "The European Community was seated (regional economic integration organization)."),
        ("fr", "Communauté européenne (organisation régionale d’intégration économique)."),
        ("es", "Comunidad Europea – organización regional de integración económica."),
        ("ru", "Европейское сообщество – региональная организация экономической интеграции."),
        ("ar", "(منظمة إقليمية للتكامل الاقتصادي)."),
        ("zh", "（区域经济一体化组织）。"),
    ],
)
def test_an_organization_of_states_is_no_state_party(code, said):
    assert said in record(sample_meeting, code)


def test_english_names_have_their_article_in_a_sentence():
    said = record(sample_meeting, "en")
    for begun in ("The Republic of Korea was seated", "The Philippines was seated", "The Group of African"):
        assert f"\n{begun}" in said
    assert "agenda of the Open-ended Interim Working Group" in said


def test_the_forms_of_a_name_are_told_by_their_languages():
    said = record(sample_meeting, "zh")
    assert "已设定机构名称的写法：阿拉伯" in said
    assert not re.search(r"[\u0400-\u06ff]", said)


@pytest.mark.parametrize("kind", list(PAPERS))
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_paper_has_the_apostrophe_of_printing(code, kind):
    for play in (sample_meeting, with_votes):
        paper = PAPERS[kind].draw(play().desk.proceedings, Tongue(code), LATE)
        assert [run.text for run in runs_of(paper) if "'" in run.text and not run.language] == []


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("es", "jefe de la delegación de la Argentina."),
        ("fr", "chef de la délégation de l’Argentine."),
        ("ru", "глава делегации Аргентины."),
        ("fr", "Délégation rectifiée : Australie, et non Autriche."),
        ("es", "Se corrigió quién hacía uso de la palabra: Australia, no Austria."),
        ("ru", "Включено в число участников: Боливарианская Республика Венесуэла"),
        ("ru", "«Краткое изложение обсуждений, пункт 2 повестки дня»"),
        ("zh", "的写法：阿拉伯文、中文、法文、俄文和西班牙文。"),
        ("zh", "下午3时20分至3时25分"),
        ("es", "de las 15.20 a las 15.25 horas."),
    ],
)
def test_names_languages_items_and_hours_stand_in_the_form_that_their_sentence_wants(code, said):
    assert said in re.sub("[\u2066-\u2069]", "", record(sample_meeting, code)).replace("\u00a0", " ")
