"""Each control says in words what it shows, gives way in order, and paints inside itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from plenary.tongue import Tongue
from ui import theme
from ui.painting.values import (
    InterpretationFace,
    LanguageFace,
    LanguageState,
    Ribbon,
    RibbonBlock,
    RibbonMark,
    face,
)
from ui.tokens import Scheme
from ui.widgets import (
    Banner,
    ClockWidget,
    Field,
    FittedName,
    Flow,
    InterpretationBar,
    KeyButton,
    KeyCap,
    Kind,
    LanguageStrip,
    Remedy,
    RibbonWidget,
    TimeBar,
    fit_icons,
)

EN = Tongue("en")
DEGRADED = LanguageFace("R", LanguageState.DEGRADED, "degraded", "Russian", "degraded, since 4.12 p.m.")
RIBBON = Ribbon(
    5940,
    (RibbonBlock(0, 120, current=True), RibbonBlock(120, 440), RibbonBlock(440, 700, reply=True)),
    (
        RibbonMark(0, "now", "4.21"),
        RibbonMark(700, "list ends", "4.33"),
        RibbonMark(5940, "end", "6 p.m.", limit=True),
    ),
)


def picture(widget: QWidget) -> QImage:
    """Take a picture of a widget as it stands."""
    return widget.grab().toImage()


def colours(image: QImage) -> set[str]:
    """Give the colours of a picture."""
    return {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }


def shown(qtbot: QtBot, widget: QWidget, width: int = 0) -> QWidget:
    """Show a widget at its own size, or at a width."""
    qtbot.addWidget(widget)
    size = widget.sizeHint()
    widget.resize(width or size.width(), size.height())
    return widget


def test_a_button_carries_its_words_its_key_and_does_its_deed(qtbot: QtBot) -> None:
    done: list[str] = []
    button = KeyButton("Pause", icon="pause", key="P", press=lambda: done.append("paused"))
    shown(qtbot, button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["paused"]
    assert (button.accessibleName(), button.accessibleDescription()) == ("Pause", "P")


def test_a_button_that_may_not_be_pressed_says_why_and_hides_its_key(qtbot: QtBot) -> None:
    button = KeyButton("Undo", icon="undo", key="Ctrl Z", kind=Kind.LINK)
    shown(qtbot, button)
    before = picture(button)
    button.allow("Nothing was done yet")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "Nothing was done yet"
    assert picture(button) != before
    button.allow()
    assert button.isEnabled()
    assert button.accessibleDescription() == "Ctrl Z"


def test_the_words_give_way_before_the_icon_and_the_key(qtbot: QtBot) -> None:
    button = KeyButton("End statement. Next: Nigeria", icon="run-floor", key="Space", kind=Kind.PRIMARY)
    whole = button.sizeHint().width()
    assert button.minimumSizeHint().width() < whole / 2
    button.set_icon_shown(False)
    assert button.sizeHint().width() == whole - 27
    shown(qtbot, button, 180)
    assert theme.look().desk.onaccent in colours(picture(button))


class Asking(KeyButton):
    """Counts how often it asks to be painted."""

    asked = 0

    def update(self) -> None:
        """Ask, and count."""
        self.asked += 1
        super().update()


def test_icons_that_stay_hidden_are_not_tried_out(qtbot: QtBot) -> None:
    first = KeyButton("End statement. Next: Bosnia and Herzegovina", icon="run-floor", key="Space")
    others = [Asking(words, icon="pause", key="P") for words in ("Pause", "1 min")]
    for each in (first, *others):
        qtbot.addWidget(each)
    needed = sum(each.sizeHint().width() + 8 for each in (first, *others))
    for room, changes, with_icon in (
        *((needed - 1, 1, False), (needed - 1, 0, False)),
        *((needed, 1, True), (needed, 0, True)),
    ):
        before = [each.asked for each in others]
        fit_icons(first, others, room, 8)
        assert [each.asked for each in others] == [count + changes for count in before]
        assert [each.least < each.sizeHint().width() for each in others] == [with_icon] * 2
        assert sum(each.whole + 8 for each in (first, *others)) == needed


def test_an_ampersand_in_a_name_is_said_as_it_is(qtbot: QtBot) -> None:
    button = KeyButton("Antigua & Barbuda")
    shown(qtbot, button)
    assert button.words == button.accessibleName() == "Antigua & Barbuda"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("scheme", Scheme)
def test_a_button_is_dressed_in_each_scheme(
    qapp: QApplication, qtbot: QtBot, kind: Kind, scheme: Scheme
) -> None:
    theme.apply(qapp, scheme)
    button = KeyButton("Open", icon="folder", key="Ctrl O", note="a .plenary file", kind=kind, height=56)
    shown(qtbot, button)
    ink = theme.look().desk
    wanted = {Kind.PRIMARY: ink.accent, Kind.OUTLINED: ink.accent}.get(kind, ink.text2)
    assert wanted in colours(picture(button))


def test_the_field_shows_its_focus(qtbot: QtBot) -> None:
    field = Field("Inscribe a speaker", "name, code or group", key="/", icon="search")
    field.add(KeyCap("Enter"))
    shown(qtbot, field, 400)
    field.show()
    qtbot.waitExposed(field)
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    assert field.property("focused") is True
    qtbot.keyClicks(field.edit, "nig")
    assert field.edit.text() == "nig"
    assert field.edit.accessibleName() == "Inscribe a speaker"


def test_the_clock_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    clock = ClockWidget(EN)
    shown(qtbot, clock)
    clock.show_face(face(287, 420))
    assert clock.accessibleName() == "2:13 Within time of 7:00 left"
    clock.show_face(face(467, 420))
    assert clock.accessibleName() == "+0:47 Over time past 7:00"
    assert theme.look().desk.overfill in colours(picture(clock))
    clock.show_face(None)
    assert clock.accessibleName() == ""


@pytest.mark.parametrize("elapsed", [0, 287, 379, 467, 4000])
def test_the_clock_never_changes_its_size_with_its_state(elapsed: int) -> None:
    clock = ClockWidget(EN)
    clock.show_face(face(0, 420))
    size = clock.sizeHint()
    clock.show_face(face(elapsed, 420))
    assert clock.sizeHint() == size


def test_the_bar_is_empty_until_it_is_told(qtbot: QtBot) -> None:
    bar = TimeBar()
    shown(qtbot, bar, 400)
    empty = picture(bar)
    bar.show_face(face(287, 420), "2 min 13 s left")
    assert bar.accessibleName() == "2 min 13 s left"
    found = colours(picture(bar))
    assert {theme.look().desk.ok, theme.look().desk.warnfill, theme.look().desk.track} <= found
    assert picture(bar) != empty


def test_the_strip_is_silent_where_a_language_is_full_and_speaks_where_not(qtbot: QtBot) -> None:
    strip = LanguageStrip()
    full = tuple(LanguageFace(letter, LanguageState.FULL, "", letter) for letter in "ACEFRS")
    strip.show_faces(full)
    buttons = strip.buttons
    narrow = buttons[4].sizeHint().width()
    strip.show_faces((*full[:4], DEGRADED, full[5]))
    assert strip.buttons == buttons
    assert buttons[4].accessibleName() == "Russian: degraded, since 4.12 p.m."
    assert buttons[4].sizeHint().width() > 2 * narrow
    detailed = buttons[4].sizeHint().width()
    strip.set_detailed(False)
    assert buttons[4].sizeHint().width() < detailed
    with qtbot.waitSignal(strip.asked) as asked:
        qtbot.mouseClick(buttons[4], Qt.MouseButton.LeftButton)
    assert asked.args == ["R"]


def test_the_services_left_are_said_in_full(qtbot: QtBot) -> None:
    bar = InterpretationBar()
    bar.show_face(InterpretationFace(0.5, "Interpretation until 6 p.m.", "1 h 39 min left"))
    wide = bar.sizeHint().width()
    bar.set_narrow(True)
    assert bar.sizeHint().width() == wide - 60
    shown(qtbot, bar)
    assert bar.accessibleName() == "Interpretation until 6 p.m., 1 h 39 min left"
    bar.show_face(InterpretationFace(0.05, "Interpretation until 6 p.m.", "9 min left", scarce=True))
    assert theme.look().desk.over in colours(picture(bar))


def test_the_ribbon_says_its_times(qtbot: QtBot) -> None:
    ribbon = RibbonWidget()
    shown(qtbot, ribbon, 308)
    ribbon.show_ribbon(RIBBON)
    assert ribbon.accessibleName() == "now 4.21, list ends 4.33, end 6 p.m."
    found = colours(picture(ribbon))
    assert {theme.look().desk.ok, theme.look().desk.accent, theme.look().desk.over} <= found


def test_the_banner_says_what_and_offers_a_way(qtbot: QtBot) -> None:
    done: list[str] = []
    banner = Banner()
    qtbot.addWidget(banner)
    banner.resize(782, 38)
    assert banner.isHidden()
    banner.say(
        "Not inscribed:", "the list closed.", (Remedy("Reopen the list", "C", lambda: done.append("open")),)
    )
    assert not banner.isHidden()
    assert banner.words == "Not inscribed: the list closed."
    qtbot.mouseClick(banner.remedies[0], Qt.MouseButton.LeftButton)
    assert done == ["open"]
    amber = colours(picture(banner))
    banner.say("Not kept:", "the disk is full.", grave=True)
    assert theme.look().desk.oversoft in colours(picture(banner)) - amber
    assert banner.remedies == ()
    banner.clear()
    assert banner.isHidden()
    assert banner.words == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.sampled_from(["Sudan", "Venezuela (Bolivarian Republic of)", "Democratic People’s Republic of Korea"]),
    st.integers(160, 700),
)
def test_a_name_stays_inside_its_place(qtbot: QtBot, name: str, width: int) -> None:
    place = FittedName(EN)
    place.show_name(name)
    place.resize(width, place.sizeHint().height())
    qtbot.addWidget(place)
    fitted = place.fitted()
    assert fitted.width <= width
    assert len(fitted.lines) * fitted.font.pixelSize() <= place.height()
    assert place.accessibleName() == name


MADE: dict[str, Callable[[], QWidget]] = {
    "button": lambda: KeyButton("Point of order", icon="point-of-order", key="O"),
    "cap": lambda: KeyCap("Enter"),
    "name": lambda: FittedName(EN),
    "clock": lambda: ClockWidget(EN),
    "field": lambda: Field("Message", icon="message"),
}


@pytest.mark.parametrize("name", MADE)
def test_everything_mirrors_and_grows(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    made = MADE[name]()
    if isinstance(made, FittedName):
        made.show_name("Sudan")
    if isinstance(made, ClockWidget):
        made.show_face(face(287, 420))
    shown(qtbot, made, made.sizeHint().width() + 40)
    plain = picture(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(made) != plain
    height = made.sizeHint().height()
    theme.apply(qapp, Scheme.LIGHT, 2.0, still=True)
    again = MADE[name]()
    qtbot.addWidget(again)
    assert again.sizeHint().height() >= 1.6 * height


def test_a_cap_keeps_its_letter_upright(qtbot: QtBot) -> None:
    cap = KeyCap("P")
    shown(qtbot, cap)
    assert cap.accessibleName() == "P"
    plain = picture(cap)
    cap.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert QColor(plain.pixelColor(QPoint(9, 9))) == QColor(picture(cap).pixelColor(QPoint(9, 9)))


@pytest.mark.usefixtures("qapp")
def test_what_is_hidden_takes_no_room_before_what_is_shown():
    around = QWidget()
    row = Flow(8, around)
    first, second = QLabel("one"), QLabel("two")
    for each in (first, second):
        row.addWidget(each)
    first.hide()
    around.resize(300, 40)
    around.show()
    QApplication.processEvents()
    assert second.x() == 0
    around.close()


def test_the_banner_keeps_its_ways_out_beside_words_of_two_lines_and_below_longer_ones(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    ways = (Remedy("Inscribe for right of reply", "R", int), Remedy("Reopen the list", "", int))
    beside = []
    for words in ("The list of speakers was closed (item 2).", "The list of speakers was closed. " * 4):
        banner.resize(782, 38)
        banner.say("Not done:", words, ways)
        QApplication.processEvents()
        beside.append(abs(banner._row.geometry().top() - banner._words.geometry().top()) < 4)
    assert beside == [True, True]
    banner.resize(560, 38)
    QApplication.processEvents()
    assert banner._row.geometry().top() >= banner._words.geometry().bottom()
    above = banner._title.fontMetrics().boundingRect(banner._title.text()).height()
    free = (banner._title.height() - above) // 2 + banner.layout().contentsMargins().top()
    assert abs(banner.layout().contentsMargins().bottom() - free) <= 4


@pytest.mark.parametrize("typed", ["", "ni"])
def test_in_a_window_from_the_right_a_field_is_typed_in_from_the_right(
    qapp, qtbot: QtBot, typed: str
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = Field("Name")
    qtbot.addWidget(field)
    field.resize(400, 34)
    field.show()
    field.edit.setText(typed)
    field.grab()
    caret = field.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert caret.center().x() > field.edit.width() / 2
