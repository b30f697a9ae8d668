"""Qt's binding without Qt: loaded alone while it is given what it looks for (``ui.starting.lean_qt``, ``ui.starting.quick_enums``)."""

from __future__ import annotations

import shiboken6

__all__ = ["shiboken6"]
