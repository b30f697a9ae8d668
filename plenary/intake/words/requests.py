"""The words by which lists of pre-inscribed requests head their columns and fill them, in six languages."""

from __future__ import annotations

from collections.abc import Mapping

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "delegation": (
        "delegation", "delegations", "country", "state", "member state", "state party", "name of delegation",
        "délégation", "pays", "état", "delegación", "país", "estado", "делегация", "страна", "государство",
        "الوفد", "البلد", "الدولة", "代表团", "国家",
    ),
    "behalf": (
        "on behalf of", "behalf", "group", "au nom de", "groupe", "en nombre de", "grupo", "от имени", "группа",
        "باسم", "المجموعة", "代表", "集团",
    ),
    "item": (
        "item", "items", "agenda item", "point", "point de l’ordre du jour", "tema", "tema del programa", "пункт",
        "пункт повестки дня", "البند", "بند جدول الأعمال", "议程项目", "项目",
    ),
    "person": (
        "speaker", "name", "name of speaker", "person", "orateur", "nom", "orador", "nombre", "оратор", "имя",
        "المتكلم", "الاسم", "发言人", "发言者", "姓名",
    ),
    "title": (
        "title", "function", "position", "titre", "fonction", "cargo", "función", "должность", "المنصب", "اللقب", "职务",
    ),
    "level": ("level", "rank", "niveau", "rang", "nivel", "rango", "уровень", "ранг", "المستوى", "级别"),
    "language": ("language", "langue", "idioma", "язык", "اللغة", "语文", "语言"),
    "requested": (
        "requested", "time", "date", "time of request", "received", "date de la demande", "heure", "reçu",
        "fecha de solicitud", "hora", "время", "дата", "время просьбы", "وقت الطلب", "التاريخ", "报名时间", "时间",
    ),
    "mode": ("mode", "format", "modalité", "modalidad", "форма", "الطريقة", "形式", "方式"),
    "note": ("note", "notes", "remarks", "remarque", "observations", "nota", "observaciones", "примечание", "ملاحظات", "备注"),
}  # fmt: skip
"""What a column may be headed by."""

LEVEL_WORDS: Mapping[str, tuple[str, ...]] = {
    "head-of-state": (
        "head of state", "hs", "president", "chef d’état", "jefe de estado", "глава государства", "رئيس دولة", "国家元首",
    ),
    "head-of-government": (
        "head of government", "hg", "prime minister", "chef de gouvernement", "jefe de gobierno",
        "глава правительства", "رئيس حكومة", "政府首脑",
    ),
    "deputy-head": ("deputy head", "vice-president", "deputy prime minister", "vp", "dpm"),
    "minister": ("minister", "m", "ministre", "ministro", "ministra", "министр", "وزير", "部长"),
    "vice-minister": (
        "vice-minister", "deputy minister", "vm", "vice-ministre", "viceministro", "заместитель министра", "نائب وزير", "副部长",
    ),
}  # fmt: skip
"""What the level of a speaker may be called."""

MODE_WORDS: Mapping[str, tuple[str, ...]] = {
    "room": ("in person", "in the room", "en salle", "dans la salle", "en la sala", "presencial", "в зале", "очно", "في القاعة", "现场"),
    "remote": ("remote", "online", "virtual", "à distance", "en ligne", "a distancia", "en línea", "дистанционно", "онлайн", "عن بعد", "远程"),
    "video": ("video", "pre-recorded", "recorded", "vidéo", "vídeo", "grabado", "видео", "مرئي", "视频"),
    "written": ("written", "in writing", "écrit", "par écrit", "por escrito", "письменно", "خطي", "书面"),
}  # fmt: skip
"""How a statement may be said to be made."""
