"""Open the packed documents of office programs without trusting what is in them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from plenary.intake.refused import broken, whole_file
from plenary.intake.source import Guess

#: How a protected document of Microsoft's programs begins: it is no packed file at all.
ENCRYPTED_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_PARTS = 200
#: No part of an agenda is larger, in bytes, and no honest one larger than this is packed so tightly.
_LARGEST_PART, _LARGE_PART, _TIGHTEST = 24 * 1024 * 1024, 1024 * 1024, 100


class Zipped:
    """A packed document whose parts are read one by one."""

    def __init__(self, path: Path, kind: str) -> None:
        self.path = path
        self.kind = kind
        self.data = whole_file(path)

    def part(self, name: str) -> Element | None:
        """Give a part as XML; None if the document has no such part.

        Raises:
            Unreadable: the document is damaged, or the part is larger than any agenda.
        """
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                if name not in archive.namelist():
                    return None
                if _is_bomb(archive.getinfo(name)):
                    raise broken(self.path, self.kind, place=name)
                root: Element = fromstring(archive.read(name))
                return root
        except (zipfile.BadZipFile, ParseError, DefusedXmlException, OSError) as error:
            raise broken(self.path, self.kind, place=name) from error
        except (
            EOFError,
            LookupError,
            RuntimeError,
            zlib.error,
            NotImplementedError,
            ValueError,
            zipfile.LargeZipFile,
        ) as error:
            raise broken(self.path, self.kind, place=name) from error

    def parts(self, suffix: str) -> list[Element]:
        """Give the parts whose names end so.

        Raises:
            Unreadable: as for one part.
        """
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                names = [name for name in archive.namelist() if name.endswith(suffix)][:_MOST_PARTS]
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            raise broken(self.path, self.kind) from error
        return [part for name in names if (part := self.part(name)) is not None]


def links_of(targets: Iterable[str | None]) -> tuple[Guess, ...]:
    """Say to which other files a document refers: none of them is ever opened."""
    named = list(dict.fromkeys(target for target in targets if target))
    return (("links-not-followed", (("target", named[0]), ("count", str(len(named))))),) if named else ()


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    """Tell whether a part swells to more than any agenda holds."""
    if part.file_size > _LARGEST_PART:
        return True
    return part.file_size > _LARGE_PART and part.file_size > part.compress_size * _TIGHTEST
