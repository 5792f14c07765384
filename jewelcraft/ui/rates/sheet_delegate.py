"""Paint the cells of a table of prices, and edit the one price in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from jewelcraft.ui.look import look
from jewelcraft.ui.rates.sheet import LineCell
from jewelcraft.ui.rates.sheet import NameCell
from jewelcraft.ui.rates.sheet import Row
from jewelcraft.ui.rates.sheet import SheetRole
from jewelcraft.ui.rates.sheet import TagCell
from jewelcraft.ui.rates.sheet import TextCell
from jewelcraft.ui.rates.swatches import paint_swatch
from jewelcraft.ui.widgets.charts import paint_sparkline
from jewelcraft.ui.widgets.tags import tag_tokens

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QWidget

PADDING = 10
_EDGE = 14
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
Index = QModelIndex | QPersistentModelIndex


def row_height() -> int:
    """Return the height of a row with a second line."""
    name = QFontMetrics(look().font("medium")).height()
    note = QFontMetrics(look().font("caption")).height()
    return max(look().px(46), name + note + 14)


class SheetDelegate(QStyledItemDelegate):
    """Paints names with swatches, figures, small lines and pills."""

    shows_focus = False
    """Whether the keyboard moves the cursor at the moment."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the text of a cell needs."""
        row = index.data(SheetRole.ROW)
        if row.is_group:
            return QSize(0, look().height("group_row"))
        return QSize(self._width(index.data(SheetRole.CELL)) + 2 * PADDING, row_height())

    @staticmethod
    def _width(cell: object) -> int:
        if isinstance(cell, NameCell):
            name = QFontMetrics(look().font("medium", cell.text)).horizontalAdvance(cell.text)
            note = QFontMetrics(look().font("caption", cell.note)).horizontalAdvance(cell.note)
            return max(name, note) + (28 if cell.swatch or cell.icon else 0) + 6
        if isinstance(cell, TextCell):
            return QFontMetrics(look().font(cell.role, cell.text)).horizontalAdvance(cell.text) + 1
        if isinstance(cell, TagCell):
            return _tag_width(cell)
        return 76

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell on the ground of its row."""
        row: Row = index.data(SheetRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect)
        if row.is_group:
            self._paint_group(painter, room, row)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if chosen or hot:
                painter.fillRect(room, look().color("tint" if chosen else "hover"))
            if self.shows_focus and chosen and option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(look().color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(room.adjusted(2, 2, -2, -2), 6, 6)
            left = _EDGE if index.column() == 0 else PADDING
            self._paint_cell(painter, room.adjusted(left, 0, -PADDING, 0), index, chosen=chosen)
        painter.restore()

    @staticmethod
    def _paint_group(painter: QPainter, room: QRectF, row: Row) -> None:
        painter.fillRect(room, look().color("sunken"))
        painter.setFont(look().font("caption_strong", row.group))
        painter.setPen(look().color("ink2"))
        painter.drawText(room.adjusted(_EDGE, 0, -PADDING, 0), _LINE, row.group)

    def _paint_cell(self, painter: QPainter, room: QRectF, index: Index, *, chosen: bool) -> None:
        cell = index.data(SheetRole.CELL)
        if isinstance(cell, NameCell):
            self._paint_name(painter, room, cell)
        elif isinstance(cell, TextCell):
            right = bool(
                index.model().headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
                & Qt.AlignmentFlag.AlignRight
            )
            self._paint_text(painter, room, cell.text, cell.role, "accent" if cell.leads else cell.tone, right=right)
        elif isinstance(cell, TagCell) and cell.text:
            _paint_tag(painter, room, cell, on_tint=chosen)
        elif isinstance(cell, LineCell):
            line = QRectF(room.left(), room.center().y() - 13, min(76.0, room.width()), 26)
            paint_sparkline(painter, line, cell.values)

    def _paint_name(self, painter: QPainter, room: QRectF, cell: NameCell) -> None:
        if cell.swatch:
            paint_swatch(painter, QRectF(room.left() + 0.5, room.center().y() - 9, 18, 18), cell.swatch)
        elif cell.icon:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(
                QPointF(room.left() + 1, room.center().y() - 8), look().pixmap(cell.icon, "ink2", 16, ratio)
            )
        if cell.swatch or cell.icon:
            room = room.adjusted(28, 0, 0, 0)
        if not cell.note:
            self._paint_text(painter, room, cell.text, "medium", "ink", right=False)
            return
        name = QFontMetrics(look().font("medium", cell.text)).height()
        note = QFontMetrics(look().font("caption", cell.note)).height()
        top = room.center().y() - (name + note) / 2
        upper = QRectF(room.left(), top, room.width(), name)
        lower = QRectF(room.left(), top + name, room.width(), note)
        self._paint_text(painter, upper, cell.text, "medium", "ink", right=False)
        self._paint_text(painter, lower, cell.note, "caption", cell.note_tone, right=False)

    @staticmethod
    def _paint_text(painter: QPainter, room: QRectF, text: str, role: str, tone: str, *, right: bool) -> None:
        font = look().font(role, text)
        painter.setFont(font)
        painter.setPen(look().color(tone))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        # Burmese reaches beyond the height that its font tells.
        painter.drawText(room, _LINE | side | Qt.TextFlag.TextDontClip, shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open a field in the cell."""
        editor = QLineEdit(parent)
        editor.setProperty("inline", "true")
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setFont(look().font("figures"))
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell holds; what is being typed stays when prices change meanwhile."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the field into the middle of the cell."""
        height = look().height("chip")
        room = QRectF(option.rect)
        left = min(room.left(), room.right() - look().px(92))
        top = round(room.center().y() - height / 2)
        editor.setGeometry(round(left) + 2, top, round(room.right() - left) - 4, height)


def _tag_width(cell: TagCell) -> int:
    text = QFontMetrics(look().font("caption_medium", cell.text)).horizontalAdvance(cell.text)
    return text + 20 + (18 if cell.icon else 0)


def _paint_tag(painter: QPainter, room: QRectF, cell: TagCell, *, on_tint: bool) -> None:
    ink, ground = tag_tokens(cell.kind)
    font = look().font("caption_medium", cell.text)
    height = max(float(look().measures.heights["tag"]), QFontMetrics(font).height() + 4.0)
    pill = QRectF(room.left(), room.center().y() - height / 2, min(_tag_width(cell), room.width()), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color("surface" if on_tint else ground))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    left = pill.left() + 9
    if cell.icon:
        pixmap = look().pixmap(cell.icon, ink, 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(left, pill.center().y() - 7), pixmap)
        left += 18
    painter.setFont(font)
    painter.setPen(look().color(ink))
    words = QRectF(left, pill.top(), pill.right() - left - 4, height)
    painter.drawText(words, _LINE, cell.text)
