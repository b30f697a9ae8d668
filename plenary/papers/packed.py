"""The exceptions by which the library refuses a packed file (.docx)."""

from __future__ import annotations

import zipfile
import zlib

NOT_PACKED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)
"""What the library raises for one that is damaged, locked, or packed in a way that it does not know."""
