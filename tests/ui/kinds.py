"""Every kind of widget that the program has, and those that can be seen in a window."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import shiboken6
from PySide6.QtWidgets import QWidget

import ui

PLAIN = frozenset({
    "Canvas", "Chips", "Field", "HallSurface", "InColumn", "KeyButton", "MovableList", "Panel", "RowList", "Strip",
})  # fmt: skip
"""What others are made of; they are seen in those."""


def kinds_of_widgets() -> set[type[QWidget]]:
    """Give every kind of widget that the program has."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if module.name != "ui.start":
            import_module(module.name)
    found, open_ones = set(), [QWidget]
    while open_ones:
        for each in open_ones.pop().__subclasses__():
            open_ones.append(each)
            if each.__module__.startswith("ui."):
                found.add(each)
    return found


def seen_in(window: QWidget) -> set[type[QWidget]]:
    """Give the kinds of widgets that can be seen in a window, itself among them."""
    every = [window, *window.findChildren(QWidget)]
    return {type(each) for each in every if shiboken6.isValid(each) and each.isVisibleTo(window)}
