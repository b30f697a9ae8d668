"""Tell whether the words of a decision say that an agenda, a programme or a report is adopted or officers elected, and no more.

What is left of the words when all that such a deed says is taken away was decided besides: then the deed does not tell
of the whole decision. Words are known in the six languages, for an officer enters a decision in any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from plenary.conference import Conference
from plenary.facts.agenda import AgendaAdopted
from plenary.facts.programme import ProgrammeAdopted
from plenary.facts.report import ReportAdopted
from plenary.facts.roster import OfficerElected
from plenary.papers.naming import body_view
from plenary.pattern import pattern
from plenary.tongue import LANGUAGES, Tongue

Deed = AgendaAdopted | ProgrammeAdopted | ReportAdopted | OfficerElected
"""What a body does about itself; a report tells it in a sentence of its own."""


def named(text: str, deeds: Iterable[Deed]) -> tuple[Deed, ...]:
    """Give those of these deeds of which the words of a decision speak, of each adoption the first."""
    found: dict[object, Deed] = {}
    for deed in deeds:
        if _VERBS[type(deed)].search(text) and _OBJECTS[type(deed)](deed).search(text):
            found.setdefault(deed if isinstance(deed, OfficerElected) else type(deed), deed)
    return tuple(found.values())


def says_no_more(text: str, deeds: Iterable[Deed], conference: Conference) -> bool:
    """Tell whether nothing is left of the words of a decision beside these deeds, the name of the body and filling."""
    told: list[str] = [re.escape(name) for name in _names(deeds, conference)]
    left = re.sub("|".join(sorted(told, key=len, reverse=True)), " ", text, flags=re.IGNORECASE)
    shapes = [
        shape for deed in deeds for shape in (_OBJECTS[type(deed)](deed), _VERBS[type(deed)], *_more(deed))
    ]
    # Of a Vice-Chair the Chair is a part.
    for shape in sorted(shapes, key=lambda each: each is not _DEPUTY):
        left = shape.sub(" ", left)
    return not re.search(r"\w", _FILLING.sub(" ", left))


def _names(deeds: Iterable[Deed], conference: Conference) -> Iterator[str]:
    """Give how the body is called, with its session and the symbol of its agenda, and whence those elected come."""
    body = conference.body
    yield from filter(None, (body.name, body.session, body.symbol))
    for code in LANGUAGES:
        view = body_view(conference, Tongue(code))
        for named_so in (view.short, view.full):
            yield from (named_so.name, *(form for case, form in named_so.cases if case != "gender"))
    elected = {each.delegation for each in deeds if isinstance(each, OfficerElected)}
    for seat in conference.roster.seats.values():
        if seat.delegation in elected:
            yield from (name for key, name in seat.names if not key.endswith("gender"))


def _more(deed: Deed) -> Iterator[re.Pattern[str]]:
    """Give what may be said besides: the office, and of an agenda which items were amended, for it lists them."""
    if isinstance(deed, OfficerElected):
        office = deed.office.strip().casefold()
        yield _OFFICES.get(office) or re.compile(re.escape(office), re.IGNORECASE)
    elif deed.amended:
        yield _AMENDED
        if isinstance(deed, AgendaAdopted):
            yield _ITEMS


def _person(deed: OfficerElected) -> re.Pattern[str]:
    """A person is known by the name, however addressed."""
    return re.compile(re.escape(_ADDRESS.sub("", deed.person.strip())), re.IGNORECASE)


_ADDRESS = re.compile(
    r"(?i)^(?:ms|mrs?|miss|sir|mme|mlle|m|sra?|srta|г-н|г-жа|السيدة|السيد)\b\.?\s*|(?:先生|女士)$"
)
_AGENDA = pattern(
    r"(?i)\bagenda\b|\bordre du jour\b|\bprograma\b(?! de trabajo)|\borden del día\b|\bповестк\w+ дня\b"
    r"|جدول (?:ال)?أعمال\w*|议程"
)
_PROGRAMME = pattern(
    r"(?i)\borgani[sz]ation of (?:its |the )?work\b|\bprogramme of work\b|\bwork programme\b|\btimetable\b"
    r"|\borganisation d(?:es|e ses) travaux\b|\bprogramme de travail\b"
    r"|\borganización de (?:los|sus) trabajos\b|\bprograma de trabajo\b"
    r"|\bорганизаци\w+ (?:своей )?работы\b|\bпрограмм\w+ (?:своей )?работы\b"
    r"|تنظيم (?:ال)?أعمال\w*|برنامج (?:ال)?عمل\w*|工作安排|工作计划|工作方案"
)
_REPORT = pattern(r"(?i)\breport\b|\brapport\b|\binforme\b|\bдоклад\w*\b|\b\w{0,3}تقرير\w{0,2}\b|报告(?!员)")
_ADOPTS = (
    r"\b(?:adopt(?:s|ed|e|ent|ée?s?|a|ó)?|approve[sd]?|approuve(?:nt)?|approuvée?s?|aprueba|aprobó|aprobad[oa]s?"
    r"|утвержд\w+|утверди\w+|принима\w+|принял\w*|принят\w*|одобр\w+)\b"
    r"|\b\w{0,2}(?:اعتماد|اعتمد|عتمد|إقرار|وافق)\w{0,2}\b|\b(?:أقر|يقر|تقر)ت?\b|通过|核可|核准|批准"
)
_AMENDS = r"\b(?:amend(?:s|ed)|modifi(?:e|ée?s?)|modificad[oa]s?|enmendad[oa]s?|внос\w+ изменения|изменен\w*)\b|تعديل|修正"
_VERBS: Mapping[type[Deed], re.Pattern[str]] = {
    AgendaAdopted: pattern(f"(?i){_ADOPTS}"),
    ProgrammeAdopted: pattern(f"(?i){_ADOPTS}|{_AMENDS}"),
    ReportAdopted: pattern(f"(?i){_ADOPTS}"),
    OfficerElected: pattern(
        r"(?i)\b(?:elect(?:s|ed|ion)?|élit|élue?s?|élection|elige|eligió|elegid[oa]s?|electa|elección|избира\w+|избра\w+)\b"
        r"|\w{0,3}نتخ(?:ا?ب)\w{0,2}|选举|选出|推选|当选"
    ),
}
_OBJECTS = {
    AgendaAdopted: lambda _deed: _AGENDA,
    ProgrammeAdopted: lambda _deed: _PROGRAMME,
    ReportAdopted: lambda _deed: _REPORT,
    OfficerElected: _person,
}
_CHAIR = pattern(
    r"(?i)\b(?:chair(?:person|man|woman)?|president[ea]?|présidente?|présidence|presidencia|председател\w+)\b"
    r"|\b\w{0,2}(?:رئيس|رئاسة)\w{0,2}\b|主席"
)
_DEPUTY = pattern(
    r"(?i)\bvice-?(?:chair(?:person|man|woman)?|president[ea]?|présidente?|présidence|presidencia)s?\b"
    r"|\bзаместител\w+ председателя\b|\b\w{0,2}(?:نائب|نواب)\w{0,3} (?:ال)?رئيس\w{0,2}\b|副主席"
)
_RAPPORTEUR = pattern(
    r"(?i)\b(?:rapporteure?|relatora?|relatoría|докладчик\w*)\b|\b\w{0,2}مقرر\w{0,2}\b|报告员"
)
_OFFICES = {
    "chair": _CHAIR,
    "president": _CHAIR,
    "vice-chair": _DEPUTY,
    "vice-president": _DEPUTY,
    "rapporteur": _RAPPORTEUR,
}
_ITEMS = pattern(
    r"(?i)\b(?:with|addition|inclusion|deletion|items?|avec|ajout|inscription|suppression|points?|con|adición"
    r"|inclusión|supresión|temas?|добавлени\w+|включени\w+|исключени\w+|пункт\w*)\b"
    r"|\b(?:مع|إضافة|إدراج|حذف|ال?بند)\b|增列|增加|删除|项目?|第|(?<!\d)\d\d?(?!\d)(?:\s?\(\w\))?"
)
_AMENDED = pattern(
    r"(?i)\b(?:orally|amended|revised|oralement|modifiée?s?|révisée?s?|verbalmente|enmendad[oa]s?|modificad[oa]s?|revisad[oa]s?"
    r"|внесенными|устн\w+|поправками|изменениями|изменен\w+|بصيغته|بصيغتها|ال?معدلة?|شفويا|شفوياً)\b|口头|修正|修订|订正"
)
"""That it was amended, which only the deed tells that says so itself."""
_FILLING = pattern(
    r"(?i)\b(?:the|its|their|is|are|was|be|been|as|of|on|for|by|in|at|to|a|and|that|hereby|consensus|acclamation|without"
    r"|vote|whole|draft|provisional|session|meeting|decides|agrees|office|ms|mrs?|miss|sir"
    r"|le|la|les|l|son|sa|ses|est|sont|a|été|de|du|des|d|en|par|sur|au|aux|à|et|comme|sans|mis|voix|te(?:l|lle)s?|que"
    r"|ensemble|projet|provisoire|réunion|qualité|fonctions?|poste|décide|mme|mlle|m"
    r"|el|los|las|lo|su|sus|se|quedan?|es|son|ha|sido|del|por|para|al|y|como|consenso|aclamación|sin|votación"
    r"|conjunto|totalidad|forma|proyecto|período|sesiones|reunión|cargo|sra?|srta"
    r"|сво[йюе]|своего|своей|него|нее|на|о|об|в|с|и|по|путем|консенсус\w+|аккламаци\w+|без|голосования|проведения"
    r"|целом|проект\w*|предварительн\w+|сессии|совещани\w+|качестве|должность"
    r"|был[ао]?|постановляет|решает|г-н\w?|г-ж\w"
    r"|على|في|من|عن|إلى|و|أن|ككل|مشروع|ال?مؤقت|دورت\w{1,2}|الدورة|ال?اجتماع\w{0,2}"
    r"|بتوافق|الآراء|بالتزكية|تزكية|ب?دون|تصويت|ل?منصب|بوصف\w{1,2}|تم|يقرر|تقرر|السيدة?)\b"
    r"|协商一致|一致|方式|鼓掌|草案|临时|整个|全文|未经表决|决定|会议|届会|本届|担任|先生|女士|[以经由其本该的了并和及为后在上]"
)
"""What such a sentence says besides: articles and prepositions, and how it was agreed."""
