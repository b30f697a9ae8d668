"""Load Qt, and take its hook out of the import statement again: it reads the source of every module that follows.

PySide looks in each text for its own name, to know whether ``snake_case`` names were asked for. This program never
asks for them, and with its hundreds of modules that is a tenth of every start.
"""

from __future__ import annotations

import builtins

from PySide6.QtCore import qVersion

KEPT = "__orig_import__"
"""Under this name PySide keeps the import statement that it found."""


def unhook() -> str:
    """Import from now on as Python alone does, where PySide kept the way back; give the version of Qt."""
    statements = vars(builtins)
    statements["__import__"] = statements.get(KEPT, statements["__import__"])
    return qVersion()
