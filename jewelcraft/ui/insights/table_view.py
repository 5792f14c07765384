"""The view of a table of figures: columns that fit, links to pieces, bars behind shares."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem
from PySide6.QtWidgets import QTableView

from jewelcraft.library.table_file import table_text
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.table_model import FigureModel
from jewelcraft.ui.insights.table_model import FigureRole
from jewelcraft.ui.insights.table_model import Index
from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_PADDING = 10
_SWATCH = 10
_BAR = 8
_LEAST_NAME, _LEAST_FIGURE = 130, 80
_SAMPLE = 60
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class FigureDelegate(QStyledItemDelegate):
    """Paints words, figures, squares and bars."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that a cell needs."""
        column: Column = index.data(FigureRole.COLUMN)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        width = QFontMetrics(look().font(column.role, text)).horizontalAdvance(text) + 2 * _PADDING + 2
        if column.share is not None:
            width = max(width, look().px(120))
        elif column.token is not None:
            width += _SWATCH + 10
        return QSize(width, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell on the ground of its row."""
        column: Column = index.data(FigureRole.COLUMN)
        record = index.data(FigureRole.RECORD)
        room = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.fillRect(room, look().color("tint" if chosen else "hover"))
        painter.setPen(QPen(look().color("border"), 1))
        painter.drawLine(QPointF(room.left(), room.bottom() - 0.5), QPointF(room.right(), room.bottom() - 0.5))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look().color("accent"), 2))
            painter.drawRoundedRect(room.adjusted(2, 2, -2, -3), 6, 6)
        inner = room.adjusted(_PADDING, 0, -_PADDING, 0)
        if column.share is not None:
            self._paint_bar(painter, inner, column, record)
        else:
            self._paint_text(painter, inner, column, record)
        painter.restore()

    @staticmethod
    def _paint_text(painter: QPainter, room: QRectF, column: Column, record: object) -> None:
        if column.token is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color(column.token(record)))
            painter.drawRoundedRect(QRectF(room.left(), room.center().y() - 5, _SWATCH, _SWATCH), 3, 3)
            room = room.adjusted(_SWATCH + 10, 0, 0, 0)
        text = column.show(record)
        font = look().font(column.role, text)
        painter.setFont(font)
        painter.setPen(look().color(column.tone_of(record)))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, _LINE | side, shown)

    @staticmethod
    def _paint_bar(painter: QPainter, room: QRectF, column: Column, record: object) -> None:
        share = column.share(record) if column.share is not None else 0.0
        track = QRectF(room.left(), room.center().y() - _BAR / 2, room.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("hover"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        if share > 0:
            painter.setBrush(look().color(column.token(record) if column.token is not None else "acc_fill"))
            width = max(track.width() * min(share, 1.0), _BAR)
            painter.drawRoundedRect(QRectF(track.left(), track.top(), width, _BAR), _BAR / 2, _BAR / 2)


def row_height() -> int:
    """Return the height of a row of figures."""
    return max(look().px(36), QFontMetrics(look().font("medium")).height() + 14)


class FigureTable(QTableView):
    """A table of figures.

    Signals:
        link_pressed: the piece of a row was asked for, by its code or with Enter; carries the record.
        chosen: another row came under the cursor; carries its record.
    """

    link_pressed = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureModel(self)
        self.setModel(self.figures)
        self.setItemDelegate(FigureDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(16)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._on_head)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        look().changed.connect(self._restyle)
        self._restyle()

    def show_records(self, columns: Sequence[Column], records: Sequence[Any]) -> None:
        """Show records; an order that the user chose stays while the columns do."""
        same = [column.title for column in columns] == [column.title for column in self.figures.columns]
        self.figures.show_records(columns, records)
        if same and self._sorted[0] >= 0:
            self.figures.sort(*self._sorted)
        else:
            self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._fit_columns()

    def chosen_record(self) -> object:
        """Return the record under the cursor; None where there is none."""
        place = self.currentIndex().row()
        return self.figures.records[place] if 0 <= place < len(self.figures.records) else None

    def choose(self, place: int) -> None:
        """Choose a row."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.figures.index(place, 0), flags)

    def height_of_all(self) -> int:
        """Return the height that shows every row."""
        return self.horizontalHeader().sizeHint().height() + row_height() * len(self.figures.records) + 2

    def copy(self) -> None:
        """Put the table into the clipboard, as text that a spreadsheet takes."""
        QGuiApplication.clipboard().setText(table_text(self.figures.header(), self.figures.rows()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is under the cursor."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self.figures.records[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, copy with Ctrl C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._has_links():
            record = self.chosen_record()
            if record is not None:
                self.link_pressed.emit(record)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_link = index.isValid() and self.figures.columns[index.column()].is_link
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def _has_links(self) -> bool:
        return any(column.is_link for column in self.figures.columns)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.figures.columns[index.column()].is_link:
            self.link_pressed.emit(self.figures.records[index.row()])

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self._has_links() and not self.figures.columns[index.column()].is_link:
            self.link_pressed.emit(self.figures.records[index.row()])

    def _on_head(self, section: int) -> None:
        place, order = self._sorted
        is_number = self.figures.columns[section].right
        first = Qt.SortOrder.DescendingOrder if is_number else Qt.SortOrder.AscendingOrder
        if place == section:
            up = order == Qt.SortOrder.AscendingOrder
            first = Qt.SortOrder.DescendingOrder if up else Qt.SortOrder.AscendingOrder
        self._sorted = (section, first)
        self.figures.sort(section, first)
        self.scrollToTop()

    def _restyle(self) -> None:
        # In a dialog the heads would else be measured, and then drawn, in another font than here.
        self.horizontalHeader().setFont(look().font("caption_strong"))
        self.verticalHeader().setDefaultSectionSize(row_height())
        self._fit_columns()

    def _fit_columns(self) -> None:
        room = self.viewport().width()
        columns = self.figures.columns
        widths = []
        for place, column in enumerate(columns):
            hidden = 0 < room < look().px(column.hides_below)
            self.setColumnHidden(place, hidden)
            widths.append(0 if hidden else self._width(place, column))
        stretching = [place for place, column in enumerate(columns) if column.stretches]
        least = max((_LEAST_FIGURE if columns[place].right else _LEAST_NAME for place in stretching), default=0)
        fixed = sum(width for place, width in enumerate(widths) if place not in stretching)
        # Where the words of a language are long, what may hide does so before anything is cut off.
        for place in sorted(range(len(columns)), key=lambda each: -columns[each].hides_below):
            if room <= 0 or fixed + least * len(stretching) <= room or not columns[place].hides_below:
                break
            self.setColumnHidden(place, True)
            fixed, widths[place] = fixed - widths[place], 0
        share = max((room - fixed) // max(len(stretching), 1), least)
        for place, width in enumerate(widths):
            self.setColumnWidth(place, share if place in stretching else width)

    def _width(self, place: int, column: Column) -> int:
        heads = self.horizontalHeader()
        written = heads.fontMetrics().horizontalAdvance(column.title) + 2 * _PADDING + 4
        head = max(written, heads.sectionSizeHint(place))
        count = len(self.figures.records)
        # The widest figures stand at the ends of a sorted table; reading all of a long one would take a second.
        sample = {*range(min(_SAMPLE, count)), *range(max(0, count - _SAMPLE), count)}
        option = QStyleOptionViewItem()
        cells = (self.itemDelegate().sizeHint(option, self.figures.index(row, place)).width() for row in sample)
        return max([head, *cells])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the new width."""
        super().resizeEvent(event)
        self._fit_columns()
