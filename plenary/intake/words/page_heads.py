"""What heads the columns of a table of contents, by the code of the language."""

from __future__ import annotations

PAGE_HEADS: dict[str, tuple[str, ...]] = {
    "ar": ("الصفحة", "الفقرات", "الفقرات الصفحة"),
    "en": ("page", "pages", "paragraphs", "paragraphs page"),
    "es": ("página", "párrafos", "párrafos página"),
    "fr": ("page", "pages", "paragraphes", "paragraphes page"),
    "ru": ("стр", "страница", "пункты", "пункты стр"),
    "zh": ("页次", "页码", "段次", "段次 页次"),
}
