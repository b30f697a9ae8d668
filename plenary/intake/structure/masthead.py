"""Read what stands above the list: body, session, place and dates, symbol, distribution, language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from plenary.intake import dates
from plenary.intake.characters import fold
from plenary.intake.numbering import marker
from plenary.intake.reading import Masthead
from plenary.intake.source import Place
from plenary.intake.structure.around_dates import around_date, with_year, without_hours
from plenary.intake.structure.designations import (
    language_named,
    original_shape,
    refers,
    session_in,
    session_shape,
)
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.names import (
    Piece,
    is_heading,
    is_nations,
    pieces_of,
    says_no_name,
    without_parts,
)
from plenary.intake.structure.own_symbol import own_symbol
from plenary.intake.structure.part_headings import is_title, title_part
from plenary.intake.structure.titles import cleaned
from plenary.intake.words import LEXICONS, Lexicon

_DISTRIBUTION = re.compile(
    r"distr(?:ibution|ibución)?\s*[.:]+\s*:?\s*(\w+)|التوزيع\s*:\s*(\w+)", re.IGNORECASE
)
_DISTRIBUTION_ALONE = re.compile(r"distr(?:ibution|ibución)?\s*[.:]*", re.IGNORECASE)
_EDGES = " ,،.;:()（），、-–—*"
_POINTS = " ,،.;:，、-–—*"
#: The name of a place before a date ends with a comma, or nothing stands before the date.
_LEADS_DATE = re.compile(r"[,،，]\s*$|^\s*$|[)）]\s*$")
#: What meets, after the words for its meeting ("First Meeting of the Group").
_MEETS = re.compile(r"(?:of(?: the)?|du|de la|des|del|de los|de las)\s+(.+)", re.IGNORECASE)
_LONGEST_PLACE = 60
_LONGEST_NAME = 300
_SENTENCE = 80


class _Reader:
    """Goes through the pieces once; the first piece that can be a field is it."""

    def __init__(self, words: Lexicon, year: int | None) -> None:
        self.words = words
        self.year = year
        self.texts: dict[str, str] = {}
        self.days: dict[str, date | None] = {}
        self.places: dict[str, Place] = {}
        self.names: list[Piece] = []
        self.closed = False
        self.waits = False

    def enter(self, name: str, text: str, place: Place) -> bool:
        if name not in self.texts:
            self.texts[name] = text
            self.places[name] = place
        return True

    def take(self, piece: Piece) -> None:
        for read in (
            self._title,
            self._distribution,
            self._original,
            self._symbol,
            self._language_alone,
            self._reference,
            self._session,
            self._dates,
            self._note,
        ):
            if read(piece):
                return
        self._name(piece)

    def _title(self, piece: Piece) -> bool:
        if "title" in self.texts or not is_title(piece.text, self.words):
            return False
        self.closed = bool(self.names)
        return self.enter("title", cleaned(title_part(piece.text), self.words), piece.place)

    def _distribution(self, piece: Piece) -> bool:
        waited, self.waits = self.waits, _DISTRIBUTION_ALONE.fullmatch(piece.text) is not None
        if self.waits:
            return True
        found = _DISTRIBUTION.match(f"Distr.: {piece.text}" if waited else piece.text)
        if found is None:
            return False
        value = found[1] or found[2]
        return self.enter("distribution", value[:1].upper() + value[1:].lower(), piece.place)

    def _original(self, piece: Piece) -> bool:
        found = original_shape(self.words).match(piece.text)
        if found is None:
            apart = re.search(r"(?<=\w)\s+(?=original\s*:)", piece.text, re.IGNORECASE)
            found = original_shape(self.words).match(piece.text, apart.end()) if apart else None
            if found is None or apart is None:
                return False
            self._name(Piece(piece.text[: apart.start()], piece.place))
        code = language_named(found[1], self.words)
        return self.enter("original_language", code, piece.place) if code else True

    def _symbol(self, piece: Piece) -> bool:
        symbol = own_symbol(piece.text, self.words)
        return bool(symbol) and self.enter("symbol", symbol, piece.place)

    def _language_alone(self, piece: Piece) -> bool:
        return bool(language_named(piece.text, self.words, alone=True))

    def _reference(self, piece: Piece) -> bool:
        found = refers(piece.text, self.words)
        self.closed = self.closed or found
        return found

    def _session(self, piece: Piece) -> bool:
        found = session_in(piece.text, self.words)
        if found is None or "session" in self.texts:
            return False
        before, session, after = found
        if before:
            self._name(Piece(before, piece.place))
        self.enter("session", session, piece.place)
        meets = _MEETS.match(after)
        if meets and not self.names:
            self._name(Piece(meets[1], piece.place))
        self.closed = True
        return self._dates(Piece(after, piece.place)) or True

    def _dates(self, piece: Piece) -> bool:
        found = dates.find(piece.text, self.words)
        if not found and self.words.code != "en":
            found = dates.find(piece.text, LEXICONS["en"])
        if not found:
            return False
        day = with_year(piece.text, found[0], self.words)
        around = " ".join(part for part in around_date(piece.text, day) if part)
        single = day.first == day.last and "document_date" not in self.days
        if single and around and not self.closed and not _LEADS_DATE.search(piece.text[: day.start]):
            self.days["document_date"] = day.begins(self.year)
            self.places["document_date"] = piece.place
            rest = Piece(around, piece.place)
            if not self._symbol(rest):
                self._name(rest)
            return True
        alone = not around and single
        if alone and (not self.closed or "dates" in self.texts):
            self.days["document_date"] = day.begins(self.year)
            self.places["document_date"] = piece.place
            return True
        if not single and self._was_of_document():
            # The range is that of the meeting; the day beside the session was that of the document.
            around = around if len(around) <= _LONGEST_PLACE else ""
        if len(around) > _LONGEST_PLACE or "dates" in self.texts:
            return len(around) <= _LONGEST_PLACE
        self._take_dates(piece, day, around)
        return True

    def _was_of_document(self) -> bool:
        """Tell whether what was taken for the dates is one day that can be the document's, and give it to it."""
        first, last = self.days.get("date_from"), self.days.get("date_to")
        if first is None or first != last or "document_date" in self.days or "place" in self.texts:
            return False
        self.days["document_date"], self.places["document_date"] = first, self.places.pop("dates")
        del self.texts["dates"], self.days["date_from"], self.days["date_to"]
        return True

    def _take_dates(self, piece: Piece, day: dates.Found, around: str) -> None:
        self.enter("dates", piece.text[day.start : day.end].strip(_EDGES), piece.place)
        self.days["date_from"], self.days["date_to"] = day.begins(self.year), day.ends(self.year)
        around = without_hours(around, self.words)
        if around and not around[0].islower():
            self.enter("place", around, piece.place)
        self.closed = True

    def _note(self, piece: Piece) -> bool:
        folded = fold(piece.text)
        return any(folded.startswith(fold(form)) for form in self.words.notes)

    def _name(self, piece: Piece) -> None:
        text = re.sub(r"^\d{1,3}\s+", "", piece.text).strip(" *|")
        if (
            self.closed
            or not _may_be_name(text)
            or says_no_name(text, self.words)
            or is_heading(text, self.words)
            or is_nations(text, self.words)
        ):
            return
        if marker(text, self.words) is None and any(sign.isalpha() for sign in text):
            self.names.append(Piece(text.rstrip(",;:"), piece.place))


def _may_be_name(text: str) -> bool:
    """Tell whether words can be the name of a body: no lone letter, and no sentence."""
    sentence = len(text) > _SENTENCE and (text.endswith(".") or ". " in text)
    return len(text) > text.isascii() and len(text) <= _LONGEST_NAME and not sentence


def _from_title(reader: _Reader) -> None:
    """Take the session, and what meets, from the title where nothing else named them."""
    title = reader.texts.get("title", "")
    found = session_shape(reader.words).search(title) if "session" not in reader.texts else None
    if found is None:
        return
    reader.enter("session", found.group().strip(), reader.places["title"])
    meets = _MEETS.match(title[found.end() :].strip())
    if meets and not reader.names:
        reader.names.append(Piece(meets[1].strip(_EDGES), reader.places["title"]))


def read_masthead(paragraphs: Sequence[Paragraph], words: Lexicon, year: int | None) -> Masthead:
    """Read the fields that the masthead holds; ``year`` serves dates that name none."""
    reader = _Reader(words, year)
    for piece in pieces_of(paragraphs, words):
        reader.take(piece)
    _from_title(reader)
    seat = fold(reader.texts.get("place", ""))
    names = without_parts([one for one in reader.names if fold(one.text) != seat], words)
    body = names[-1] if names else None
    above = names[-2] if len(names) > 1 else None
    places = dict(reader.places)
    places |= {"body": body.place} if body else {}
    places |= {"parent_body": above.place} if above else {}
    texts, days = reader.texts, reader.days
    return Masthead(
        parent_body=above.text if above else None,
        body=body.text if body else None,
        session=texts.get("session"),
        symbol=texts.get("symbol"),
        title=texts.get("title"),
        dates=texts.get("dates"),
        date_from=days.get("date_from"),
        date_to=days.get("date_to"),
        place=texts.get("place"),
        distribution=texts.get("distribution"),
        document_date=days.get("document_date"),
        original_language=texts.get("original_language"),
        places=tuple(places.items()),
    )
