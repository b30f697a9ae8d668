"""The controls that the windows share, dressed from the tokens, each with a name for screen readers."""

from ui.widgets.ahead import InterpretationBar, RibbonWidget
from ui.widgets.banner import Banner, Remedy
from ui.widgets.caps import KeyCap
from ui.widgets.field import Field
from ui.widgets.flow import Chips, Flow
from ui.widgets.focus import FocusRing
from ui.widgets.key_button import KeyButton, Kind, fit_icons
from ui.widgets.languages import LanguageButton, LanguageStrip
from ui.widgets.name import FittedName
from ui.widgets.scrolling import scrolling
from ui.widgets.tabs import Tabs
from ui.widgets.time import ClockWidget, TimeBar
from ui.widgets.wrapped import Paragraph, Wrapped

__all__ = [
    "Banner",
    "Chips",
    "ClockWidget",
    "Field",
    "FittedName",
    "Flow",
    "FocusRing",
    "InterpretationBar",
    "KeyButton",
    "KeyCap",
    "Kind",
    "LanguageButton",
    "LanguageStrip",
    "Paragraph",
    "Remedy",
    "RibbonWidget",
    "Tabs",
    "TimeBar",
    "Wrapped",
    "fit_icons",
    "scrolling",
]
