"""Mark in the words of a text what they refer to: delegations and the symbols of documents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from plenary.papers.akn.meta import doubt_name, name_of
from plenary.papers.akn.xml import Element, element, slug
from plenary.papers.archival import Reference
from plenary.papers.tree import Run, Text
from plenary.tongues.spacing import as_kept


class Marks(Struct, frozen=True):
    """What a paper refers to, ready to be found in its text, and by entry of the proceedings.

    ``doubts`` are gathered while the text is written, each once.
    """

    found: re.Pattern[str] | None
    by_form: Mapping[str, Reference]
    by_entry: tuple[Reference, ...]
    doubts: list[str]

    def doubted(self, doubt: str) -> Element:
        """Give what refers to the note of the editor that tells a doubt."""
        if doubt not in self.doubts:
            self.doubts.append(doubt)
        return element("noteRef", href=f"#{doubt_name(self.doubts.index(doubt) + 1)}", marker="?")

    def refers(self, entries: Iterable[int]) -> str:
        """Give the names of what rests on the same entries: meetings, items, decisions."""
        asked = set(entries)
        return " ".join(f"#{name_of(each)}" for each in self.by_entry if each.entries & asked)


def marks(references: Iterable[Reference]) -> Marks:
    """Prepare the references of a paper; where two share a form the first one has it, and the longest form wins."""
    listed = tuple(references)
    by_form: dict[str, Reference] = {}
    for each in listed:
        for form in each.forms:
            if form:
                by_form.setdefault(form, each)
    longest = sorted(by_form, key=len, reverse=True)
    pattern = re.compile("|".join(map(_whole, longest))) if longest else None
    return Marks(pattern, by_form, tuple(each for each in listed if each.entries), [])


def _whole(form: str) -> str:
    """Find a form only as a whole word, where its script has spaces between words; a character of Chinese may follow a symbol."""
    spaced = form.isascii() or any("\u00c0" <= letter <= "\u04ff" for letter in form)
    return rf"(?<!{_OF_A_WORD}){re.escape(form)}(?!{_OF_A_WORD})" if spaced else re.escape(form)


_OF_A_WORD = r"[^\W\u3400-\u9fff]"


def marked(words: Text, by: Marks) -> Iterator[Element | str]:
    """Give a text as what stands in a paragraph."""
    for run in words:
        yield from _dressed(run, list(_run(as_kept(run.text), by)))
        if run.doubt:
            yield by.doubted(run.doubt)
        if run.note:
            told = element("p", *marked(run.note.text, by))
            yield element("authorialNote", told, marker=run.note.mark, placement="bottom")


def _run(words: str, by: Marks) -> Iterator[Element | str]:
    reached = 0
    for match in by.found.finditer(words) if by.found else ():
        yield words[reached : match.start()]
        yield _mark(match[0], by.by_form[match[0]])
        reached = match.end()
    yield words[reached:]


def _mark(words: str, reference: Reference) -> Element:
    if reference.kind == "document":
        return element("ref", words, href=f"/akn/un/doc/{slug(reference.id)}")
    return element("organization", words, refersTo=f"#{name_of(reference)}")


def _dressed(run: Run, inside: list[Element | str]) -> Iterator[Element | str]:
    if run.key:
        inside = [element("inline", *inside, name="akn4un:placeholder")]
    if run.language:
        made = element("span", *inside)
        made.set("{http://www.w3.org/XML/1998/namespace}lang", run.language)
        inside = [made]
    if run.bold:
        inside = [element("b", *inside)]
    if run.italic:
        inside = [element("i", *inside)]
    yield from inside
