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
