"""Paint the rows of lists whole, mirrored where the window runs from the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui import theme
from ui.models.rows import ROW
from ui.painting.canvas import Canvas
from ui.secretary.vacant import Vacancy
from ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
BAR = 3


def _by_key(view: QWidget) -> bool:
    """Tell whether the focus came to a view by key."""
    return view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row (hover, selection) and leaves its words to ``draw``."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        told: Any = option
        # Qt makes what it is asked for anew each time: state and direction are asked for once.
        view, box, state, direction = told.widget, QRectF(told.rect), told.state, told.direction
        if isinstance(view, RowList) and view.cuts(told.rect):
            return
        painter.save()
        painter.translate(box.topLeft())
        painter.setClipRect(QRectF(0, 0, box.width(), box.height()))
        painter.setLayoutDirection(direction)
        canvas = Canvas(painter, box.width(), mirrored=direction == Qt.LayoutDirection.RightToLeft)
        look = theme.look()
        row = index.data(ROW)
        self.ground(canvas, box.height(), state, look, row)
        self.draw(canvas, box.height(), look, row)
        if _by_key(view) and state & State.State_HasFocus:
            canvas.outline(QRectF(0, 0, box.width(), box.height()), look.desk.accent, look.px(2), look.px(4))
        painter.restore()

    def ground(self, canvas: Canvas, high: float, state: State, look: Look, _row: Any) -> None:
        """Paint what lies under the words of a row."""
        colours, whole = look.desk, canvas.box(0, 0, canvas.width, high)
        if state & State.State_Selected:
            canvas.fill(whole, colours.accentsoft)
            canvas.fill(canvas.box(0, 0, look.px(BAR), high), colours.accent)
        elif state & State.State_MouseOver:
            canvas.fill(whole, colours.hover)

    def draw(self, canvas: Canvas, high: float, look: Look, row: Any) -> None:
        """Paint the words of a row of this height in pixels."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the size of a row in pixels."""
        told: Any = option
        view = told.widget
        width = (view.across if isinstance(view, RowList) else 0) or told.rect.width()
        return QSize(max(1, width), round(self.height(theme.look(), index.data(ROW), width)))

    def height(self, look: Look, row: Any, width: float) -> float:
        """Give the height of a row in pixels, where it is ``width`` wide."""
        raise NotImplementedError

    def is_cut(self, look: Look, row: Any, width: float) -> bool:
        """Tell whether a row that is ``width`` pixels wide has no room for all of its words."""
        del look, row, width
        return False

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Say a row whole where some of it was cut."""
        told: Any = option
        row = index.data(ROW)
        if row is None or not self.is_cut(theme.look(), row, told.rect.width()):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), str(row), view)
        return True


class RowList(QListView):
    """A list of painted rows: scrolls by pixels, asks anew for heights when its width changes.

    A row is shown whole, or not at all.
    """

    one_line = 0
    """How high a row of one line is; where most rows are, no room is left below the last. 0 where they differ."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vacancy: Vacancy | None = None
        self.across = 0
        """How many pixels wide its rows are; kept, for asking Qt for the viewport loads every class it has."""
        self._deep = 0
        self.held = False
        """Whether it is only read: nothing is dragged from it, and what is pressed in its rows does not look alive."""
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the heights of rows anew where the width is another: their words wrap."""
        super().resizeEvent(event)
        self._wrap(event.size().width())
        bar = self.verticalScrollBar()  # Qt says nothing of one that comes while the list is being shown.
        self._wrap(self.width() - (bar.width() if bar.isVisibleTo(self) else 0))
        self._end_whole()

    def _end_whole(self) -> None:
        row, high = theme.look().px(self.one_line), self.height()
        spare = high % row if 0 < row < high else 0
        self._deep = high - spare
        if spare != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, spare)

    def cuts(self, box: QRect) -> bool:
        """Tell whether a row that lies here is in sight in part only; one that is higher than the list never is whole."""
        whole = box.top() >= 0 and box.bottom() < self._deep
        return not whole and box.height() <= self._deep

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Paint all rows anew: another one may be whole now."""
        super().scrollContentsBy(across, down)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring a row that is not shown into sight first: nobody means what is not seen."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.cuts(self.visualRect(index)):
            self.scrollTo(index)
        else:
            super().mousePressEvent(event)

    def _wrap(self, across: int) -> None:
        if across != self.across:
            self.across = across
            self.scheduleDelayedItemsLayout()
            self.settle()

    def say_empty(self, vacancy: Vacancy) -> None:
        """Say why there are no rows, whenever there are none; asked once the list has its model."""
        model, first = self.model(), self._vacancy is None
        self._vacancy = vacancy
        if first:
            for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                changed.connect(self._tell_empty)
        self._tell_empty()

    def _tell_empty(self) -> None:
        vacant = self._vacancy is not None and not self.model().rowCount()
        said = str(self._vacancy) if vacant else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if self.isVisible():
                self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or why there are none."""
        super().paintEvent(event)
        if self._vacancy is not None and not self.model().rowCount():
            painter = QPainter(self.viewport())
            self._vacancy.paint(painter, self.viewport().size(), mirrored=self.isRightToLeft())
            painter.end()

    def settle(self) -> None:
        """Place the rows now: put off, as Qt does it, the window would be painted once more for them alone."""
        self.executeDelayedItemsLayout()

    def hold(self) -> None:
        """Be only read from now on."""
        self.held = True
        self.setDragDropMode(QListView.DragDropMode.NoDragDrop)
        self.viewport().update()

    def take_drops(self) -> None:
        """Let rows be dragged onto others, never between them."""
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)
        self.setDropIndicatorShown(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what types a letter to the window: a key may be known by its place, and no row is looked for by it."""
        if event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def chosen(self) -> Any:
        """Give the row that is selected, or None."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def under(self, place: QPoint) -> Any:
        """Give the row that is seen at a place of the screen, or None."""
        port = self.viewport()
        point = port.mapFromGlobal(place)
        index = self.indexAt(point)
        there = self.isVisible() and port.rect().contains(point) and not self.cuts(self.visualRect(index))
        return index.data(ROW) if there else None

    def choose(self, wanted: object) -> None:
        """Select the row of an id, if it is there."""
        model = self.model()
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            if index.data(ROW).id == wanted:
                self.setCurrentIndex(index)
                return
