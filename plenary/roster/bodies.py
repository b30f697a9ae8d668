"""Keep how bodies and seats of the United Nations are called in a sentence, in six languages.

Sources: the revisers' tables (language_fr_es 3.1 and 3.4, language_ru 3.1 and 3.5, language_ar_zh 2.1).
"""

from __future__ import annotations

BODIES: tuple[dict[str, tuple[str, str, str]], ...] = (
    {
        "en": ("Working Group", "the Working Group", ""),
        "fr": ("Groupe de travail", "le Groupe de travail", "m"),
        "es": ("Grupo de Trabajo", "el Grupo de Trabajo", "m"),
        "ru": ("рабочая группа", "Рабочая группа", "f"),
        "ar": ("الفريق العامل", "الفريق العامل", "m"),
        "zh": ("工作组", "工作组", ""),
    },
    {
        "en": ("Committee", "the Committee", ""),
        "fr": ("Comité", "le Comité", "m"),
        "es": ("Comité", "el Comité", "m"),
        "ru": ("комитет", "Комитет", "m"),
        "ar": ("اللجنة", "اللجنة", "f"),
        "zh": ("委员会", "委员会", ""),
    },
    {
        "en": ("Commission", "the Commission", ""),
        "fr": ("Commission", "la Commission", "f"),
        "es": ("Comisión", "la Comisión", "f"),
        "ru": ("комиссия", "Комиссия", "f"),
        "ar": ("اللجنة", "اللجنة", "f"),
        "zh": ("委员会", "委员会", ""),
    },
    {
        "en": ("Conference of the Parties", "the Conference", ""),
        "fr": ("Conférence des Parties", "la Conférence", "f"),
        "es": ("Conferencia de las Partes", "la Conferencia", "f"),
        "ru": ("конференция участников", "Конференция", "f"),
        "ar": ("مؤتمر الأطراف", "المؤتمر", "m"),
        "zh": ("缔约方会议", "缔约方会议", ""),
    },
    {
        "en": ("Conference", "the Conference", ""),
        "fr": ("Conférence", "la Conférence", "f"),
        "es": ("Conferencia", "la Conferencia", "f"),
        "ru": ("конференция", "Конференция", "f"),
        "ar": ("المؤتمر", "المؤتمر", "m"),
        "zh": ("会议", "会议", ""),
    },
    {
        "en": ("Council", "the Council", ""),
        "fr": ("Conseil", "le Conseil", "m"),
        "es": ("Consejo", "el Consejo", "m"),
        "ru": ("совет", "Совет", "m"),
        "ar": ("المجلس", "المجلس", "m"),
        "zh": ("理事会", "理事会", ""),
    },
    {
        "en": ("Assembly", "the Assembly", ""),
        "fr": ("Assemblée", "l’Assemblée", "f"),
        "es": ("Asamblea", "la Asamblea", "f"),
        "ru": ("ассамблея", "Ассамблея", "f"),
        "ar": ("الجمعية", "الجمعية", "f"),
        "zh": ("大会", "大会", ""),
    },
    {
        "en": ("Group", "the Group", ""),
        "fr": ("Groupe", "le Groupe", "m"),
        "es": ("Grupo", "el Grupo", "m"),
        "ru": ("группа", "Группа", "f"),
        "ar": ("الفريق", "الفريق", "m"),
        "zh": ("专家组", "专家组", ""),
    },
)
"""The noun by which a body is known, its short name in a sentence, its gender where that matters."""

MEETING = {
    "en": "the meeting",
    "fr": "la réunion",
    "es": "la reunión",
    "ru": "совещание",
    "ar": "الاجتماع",
    "zh": "会议",
}
"""What a body is called of which only its name is known."""

MEETING_GENDER = {"fr": "f", "es": "f", "ru": "n", "ar": "m"}
"""The gender of that word, for the verbs that agree with it."""

PLACES: tuple[dict[str, tuple[str, str]], ...] = (
    {
        "en": ("Vienna", "in Vienna"), "fr": ("Vienne", "à Vienne"), "es": ("Viena", "en Viena"),
        "ru": ("Вена", "в Вене"), "ar": ("فيينا", "في فيينا"), "zh": ("维也纳", "在维也纳"),
    },
    {
        "en": ("Geneva", "in Geneva"), "fr": ("Genève", "à Genève"), "es": ("Ginebra", "en Ginebra"),
        "ru": ("Женева", "в Женеве"), "ar": ("جنيف", "في جنيف"), "zh": ("日内瓦", "在日内瓦"),
    },
    {
        "en": ("New York", "in New York"), "fr": ("New York", "à New York"), "es": ("Nueva York", "en Nueva York"),
        "ru": ("Нью-Йорк", "в Нью-Йорке"), "ar": ("نيويورك", "في نيويورك"), "zh": ("纽约", "在纽约"),
    },
    {
        "en": ("Nairobi", "in Nairobi"), "fr": ("Nairobi", "à Nairobi"), "es": ("Nairobi", "en Nairobi"),
        "ru": ("Найроби", "в Найроби"), "ar": ("نيروبي", "في نيروبي"), "zh": ("内罗毕", "在内罗毕"),
    },
    {
        "en": ("Bangkok", "in Bangkok"), "fr": ("Bangkok", "à Bangkok"), "es": ("Bangkok", "en Bangkok"),
        "ru": ("Бангкок", "в Бангкоке"), "ar": ("بانكوك", "في بانكوك"), "zh": ("曼谷", "在曼谷"),
    },
    {
        "en": ("Rome", "in Rome"), "fr": ("Rome", "à Rome"), "es": ("Roma", "en Roma"),
        "ru": ("Рим", "в Риме"), "ar": ("روما", "في روما"), "zh": ("罗马", "在罗马"),
    },
)  # fmt: skip
"""The name of a place, and the name with the preposition it takes."""

IN = {"en": "in %s", "fr": "à %s", "es": "en %s", "ru": "в г. %s", "ar": "في %s", "zh": "在%s"}
"""How a place is told of which no forms are kept."""

NOUNS_RU = {
    "группа": "группы",
    "комитет": "комитета",
    "подкомитет": "подкомитета",
    "комиссия": "комиссии",
    "конференция": "конференции",
    "совещание": "совещания",
    "совет": "совета",
    "форум": "форума",
    "ассамблея": "ассамблеи",
    "бюро": "бюро",
    "конгресс": "конгресса",
    "сессия": "сессии",
}
"""The genitive of the nouns by which bodies are known in Russian (language_ru 3.1)."""
ADJECTIVES_RU = {
    **{f"{letter}ая": f"{letter}ей" for letter in "жшчщ"},
    **{f"{letter}ий": f"{letter}ого" for letter in "гкх"},
    "ая": "ой",
    "яя": "ей",
    "ый": "ого",
    "ой": "ого",
    "ий": "его",
    "ое": "ого",
    "ее": "его",
}
"""The endings of adjectives before such a noun, and their genitive; those of the first rows come first."""

CASES_RU: dict[str, tuple[str, str, str]] = {
    "Рабочая группа": ("Рабочей группы", "Рабочей группе", "Рабочую группу"),
    "Комитет": ("Комитета", "Комитету", "Комитет"),
    "Комиссия": ("Комиссии", "Комиссии", "Комиссию"),
    "Конференция": ("Конференции", "Конференции", "Конференцию"),
    "Совет": ("Совета", "Совету", "Совет"),
    "Ассамблея": ("Ассамблеи", "Ассамблее", "Ассамблею"),
    "Группа": ("Группы", "Группе", "Группу"),
    "совещание": ("совещания", "совещанию", "совещание"),
}
"""Genitive, dative and accusative of the short names."""

IN_SESSIONS = ("Conference of the Parties", "Committee", "Commission", "Conference", "Council", "Assembly")
"""The bodies, by their English noun, that hold numbered sessions; the others hold a meeting."""


def place_in(place: str, code: str) -> str:
    """Give the name of a place in a language; one that is not known stays as the document has it."""
    row = next((row for row in PLACES if any(name == place for name, _ in row.values())), None)
    return row[code][0] if row and code in row else place


def row_of(name: str) -> dict[str, tuple[str, str, str]] | None:
    """Give the row of a body, known by its noun in whatever language its name is in."""
    said = name.casefold()
    return next((row for row in BODIES if any(head.casefold() in said for head, _, _ in row.values())), None)


def declined(code: str, said: str) -> dict[str, str]:
    """Build the forms of a short name that follow from it: «du Groupe de travail», «للجنة», «Комитету»."""
    if code == "fr":
        return {"le": said, "de": _after(said, "de", "le ", "du "), "au": _after(said, "à", "le ", "au ")}
    if code == "es":
        return {"el": said, "de": _after(said, "de", "el ", "del "), "al": _after(said, "a", "el ", "al ")}
    if code == "ar":
        return {"li": _li(said)}
    if code == "ru" and said in CASES_RU:
        return dict(zip(("gen", "dat", "acc"), CASES_RU[said], strict=True))
    return {}


def _after(said: str, preposition: str, article: str, contracted: str) -> str:
    """Put a preposition before a name: it contracts with the masculine and, in French, the plural article."""
    if said.startswith(article):
        return contracted + said.removeprefix(article)
    if said.startswith("les "):
        return {"de": "des ", "à": "aux "}[preposition] + said.removeprefix("les ")
    return f"{preposition} {said}"


def _li(said: str) -> str:
    """Attach the Arabic *li*: with the article it gives two lams, and never a third."""
    if not said.startswith("ال"):
        return f"ل{said}"
    rest = said.removeprefix("ال")
    return f"ل{rest}" if rest.startswith("ل") else f"لل{rest}"
