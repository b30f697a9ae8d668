"""Read a provisional agenda from one document or from several language versions of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.joining import joined
from plenary.intake.language import recognise
from plenary.intake.opening import open_source
from plenary.intake.reading import Reading
from plenary.intake.structure.agenda import understand
from plenary.intake.words import LEXICONS

_DEFAULT = "en"
_OPENED = 0.7


def read(
    paths: Sequence[Path],
    *,
    year: int | None = None,
    language: str | None = None,
    progress: Callable[[float], None] | None = None,
) -> Reading:
    """Read one agenda; several documents are its versions in several languages, the first one leads.

    Args:
        paths: the documents.
        year: the year of dates that name none, where the document names none at all.
        language: a code of the six; recognised from the text where it is not given.
        progress: is told the share of the work that is done, 0 to 1.

    Raises:
        Unreadable: a document cannot be read, or holds no agenda.
        ValueError: no path was given, or the language is none of the six.
    """
    if not paths or (language is not None and language not in LEXICONS):
        raise ValueError("name at least one document, and one of the six languages")
    readings: list[Reading] = []
    for index, path in enumerate(paths):
        share = _share(progress, index, len(paths))
        readings.append(_read_one(Path(path), year, language, share))
        if share:
            share(1.0)
    return joined(readings)


def _share(
    progress: Callable[[float], None] | None, index: int, count: int
) -> Callable[[float], None] | None:
    if progress is None:
        return None
    return lambda done: progress((index + min(1.0, done)) / count)


def _read_one(
    path: Path, year: int | None, language: str | None, progress: Callable[[float], None] | None
) -> Reading:
    source = open_source(path, (lambda done: progress(done * _OPENED)) if progress else None)
    code = language or recognise("\n".join(line.text for line in source.lines))
    unsure: tuple[Doubt, ...] = ()
    if code is None:
        code, unsure = _DEFAULT, (doubt("language-unsure", None, language=_DEFAULT),)
    reading = understand(replace(source, language=code), LEXICONS[code], year)
    return replace(reading, doubts=(*unsure, *reading.doubts))
