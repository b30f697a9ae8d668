"""Keep the words of days and numbers in each language, for the modules beside this one."""

from __future__ import annotations

NBSP = "\u00a0"
#: Hyphen that does not let «-м» go to the next line.
HYPHEN = "\u2011"
#: Between the ends of an Arabic range: a hyphen that runs as the letters do, so that the first end is at the right.
HYPHEN_AR = "\u200f-\u200f"


def row(words: str, apart: str | None = None) -> tuple[str, ...]:
    """Give the words of a line as a tuple, cut at spaces or at ``apart``."""
    return tuple(words.split(apart))


MONTHS = {
    "ar": row(
        "كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|"
        "آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر",
        "|",
    ),
    "en": row("January February March April May June July August September October November December"),
    "es": row("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "fr": row("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "ru": row("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    "zh": row("1 2 3 4 5 6 7 8 9 10 11 12"),
}

WEEKDAYS = {
    "ar": row("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
    "en": row("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "es": row("lunes martes miércoles jueves viernes sábado domingo"),
    "fr": row("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "ru": row("понедельник вторник среда четверг пятница суббота воскресенье"),
    "zh": row("星期一 星期二 星期三 星期四 星期五 星期六 星期日"),
}
ON_WEEKDAY_RU = row("в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|в воскресенье", "|")

NUMBERING = frozenset(
    row(
        "item items paragraph paragraphs rule rules list "
        "point points paragraphe paragraphes article liste "
        "tema temas párrafo párrafos artículo lista "
        "пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах правило правила список "
        "البند البندان البندين البنود بند بنود الفقرة الفقرتين الفقرات المادة الساعة "
        "المؤيدون المعارضون الممتنعون"
    )
)
"""Words that a number follows, in small letters: no line ends between them."""

NUMBERS = {
    "ar": row("صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر"),
    "ar.m": row("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"),
    "en": row("zero one two three four five six seven eight nine"),
    "es": row("cero una dos tres cuatro cinco seis siete ocho nueve"),
    "es.m": row("cero un dos tres cuatro cinco seis siete ocho nueve"),
    "fr": row("zéro une deux trois quatre cinq six sept huit neuf"),
    "fr.m": row("zéro un deux trois quatre cinq six sept huit neuf"),
    "ru": row("ноль одна две три четыре пять шесть семь восемь девять"),
    "ru.m": row("ноль один два три четыре пять шесть семь восемь девять"),
    "ru.n": row("ноль одно два три четыре пять шесть семь восемь девять"),
    "ru.ins": row("нулем одной двумя тремя четырьмя пятью шестью семью восемью девятью"),
    "zh": row("零 一 两 三 四 五 六 七 八 九 十"),
}
"""Numbers in words under ten (ten too in Arabic and Chinese): feminine, or ``.m``, ``.n``; ``.ins`` a case."""

FIRST = {
    "ar": row("الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة"),
    "ar.teens": row("الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة"),
    "en": row(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    ),
    "es": row("primera segunda tercera cuarta quinta sexta séptima octava novena décima"),
    "fr": row(
        "première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième "
        "douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième"
    ),
}
SESSIONS_RU = row(
    "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая "
    "тринадцатая четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая"
)
TENTH_SESSIONS_RU = row(
    "двадцатая тридцатая сороковая пятидесятая шестидесятая семидесятая восьмидесятая девяностая"
)
TENS_RU = row("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
TENS = {
    "ar": row("العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين"),
    "en": row("twenty thirty forty fifty sixty seventy eighty ninety"),
    "fr": row("vingt trente quarante cinquante soixante"),
}
"""Tens in words, from twenty on."""
DIGITS_ZH = "〇一二三四五六七八九"
