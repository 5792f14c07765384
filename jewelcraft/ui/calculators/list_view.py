"""The list of calculators on the screen, with a star to press at each row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRect
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from jewelcraft.ui.calculators.list_model import ROW_ROLE
from jewelcraft.ui.calculators.list_model import CalculatorModel
from jewelcraft.ui.calculators.list_model import Index
from jewelcraft.ui.calculators.list_model import ListRow
from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_EDGE = 14
_STAR = 34
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class CalculatorList(QListView):
    """The calculators in their groups.

    Signals:
        chosen: another calculator came under the cursor; carries its name.
        form_requested: Enter was pressed; the form shall take the keyboard.
        letter_typed: a letter was typed; the search shall take it.
        star_pressed: the star of a row was pressed; carries its name.
    """

    chosen = Signal(str)
    form_requested = Signal()
    letter_typed = Signal(str)
    star_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_rows = CalculatorModel(self)
        self.setModel(self.model_of_rows)
        self.painter_of_rows = _RowPainter(self)
        self.setItemDelegate(self.painter_of_rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Calculators"))
        look().changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: list[ListRow], chosen: str) -> None:
        """Show other rows, with a calculator chosen where it is among them."""
        self.model_of_rows.show_rows(rows)
        self.choose(chosen, tell=False)

    def choose(self, name: str, *, tell: bool = True) -> None:
        """Choose a calculator."""
        place = self.model_of_rows.place_of(name)
        if place < 0:
            return
        was = self.blockSignals(not tell)
        self.setCurrentIndex(self.model_of_rows.index(place, 0))
        self.blockSignals(was)
        head = place
        while not self.model_of_rows.rows[head].is_group:
            head -= 1
        self.scrollTo(self.model_of_rows.index(head, 0))
        self.scrollTo(self.currentIndex())

    def chosen_name(self) -> str:
        """Return the chosen calculator, empty where none is."""
        index = self.currentIndex()
        return self.model_of_rows.rows[index.row()].name if index.isValid() else ""

    def step(self, by: int) -> None:
        """Choose the calculator so many rows on, past the heads of groups."""
        rows = self.model_of_rows.rows
        place = self.currentIndex().row() + by
        while 0 <= place < len(rows) and rows[place].is_group:
            place += 1 if by > 0 else -1
        if 0 <= place < len(rows):
            self.setCurrentIndex(self.model_of_rows.index(place, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which calculator is under the cursor."""
        super().currentChanged(current, previous)
        if current.isValid():
            row = self.model_of_rows.rows[current.row()]
            if not row.is_group:
                self.chosen.emit(row.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step past group heads, go into the form with Enter, hand letters to the search."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.form_requested.emit()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & ~_SHIFT:
            self.letter_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the star, or choose the row."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid():
            row = self.model_of_rows.rows[index.row()]
            if not row.is_group and point.x() > self.visualRect(index).right() - _STAR:
                self.star_pressed.emit(row.name)
                return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the keyboard brought the focus."""
        super().focusInEvent(event)
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.painter_of_rows.shows_focus = event.reason() in reasons
        self.viewport().update()


_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class _RowPainter(QStyledItemDelegate):
    """Paints heads of groups, titles with their description, and stars."""

    shows_focus = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ListRow = index.data(ROW_ROLE)
        if row.is_group:
            return QSize(0, look().height("group_row", row.title, "caption_strong"))
        title = QFontMetrics(look().font("medium", row.title)).height()
        note = QFontMetrics(look().font("caption", row.description)).height()
        return QSize(0, max(look().px(46), title + note + 13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ListRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        room = QRectF(option.rect)
        if row.is_group:
            painter.fillRect(room, look().color("sunken"))
            _write(painter, room.adjusted(_EDGE, 0, -_EDGE, 0), row.title, "caption_strong", "ink2")
        else:
            self._paint_row(painter, room, option, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, room: QRectF, option: QStyleOptionViewItem, row: ListRow) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hot:
            painter.fillRect(room, look().color("tint" if chosen else "hover"))
        if self.shows_focus and chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(2, 2, -2, -2), 6, 6)
        has_star = row.is_favourite or chosen or hot
        words = room.adjusted(_EDGE, 0, -(_STAR if has_star else _EDGE), 0)
        title = QFontMetrics(look().font("medium", row.title)).height()
        note = QFontMetrics(look().font("caption", row.description)).height()
        top = words.center().y() - (title + note) / 2
        _write(
            painter,
            QRectF(words.left(), top, words.width(), title),
            row.title,
            "medium",
            "accent" if chosen else "ink",
        )
        _write(painter, QRectF(words.left(), top + title, words.width(), note), row.description, "caption", "ink3")
        if has_star:
            icon, token = ("star-fill", "gold") if row.is_favourite else ("star", "ink3")
            pixmap = look().pixmap(icon, token, 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(room.right() - 26, room.center().y() - 8), pixmap)


def _write(painter: QPainter, room: QRectF, text: str, role: str, token: str) -> None:
    font = look().font(role, text)
    painter.setFont(font)
    painter.setPen(look().color(token))
    painter.drawText(room, _LINE, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width())))


def star_of(view: CalculatorList, name: str) -> QRect:
    """Return where the star of a row is pressed."""
    room = view.visualRect(view.model_of_rows.index(view.model_of_rows.place_of(name), 0))
    return QRect(room.right() - _STAR + 4, room.top(), _STAR - 4, room.height())
