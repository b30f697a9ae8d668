"""Qt's binding without Qt: loaded alone while it is given what it looks for (``ui.lean_qt``, ``ui.quick_enums``)."""

from __future__ import annotations

import shiboken6

__all__ = ["shiboken6"]
