"""The pieces that a search found: a model of a few rows, painted with picture, code and title."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from jewelcraft.ui.gallery.row_words import title_of
from jewelcraft.ui.look import look
from jewelcraft.ui.thumbnails import Crop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.ui.thumbnails import Thumbnails

PICTURE = 36
_GAP = 6
_Index = QModelIndex | QPersistentModelIndex


class FoundPieces(QAbstractListModel):
    """A few pieces at a glance."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PieceRow] = []

    def show_rows(self, rows: Sequence[PieceRow]) -> None:
        """Show pieces."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many pieces are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the code for the field, and what a screen reader says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.code
        spoken = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return f"{row.code}, {title_of(row)}" if spoken else None


class FoundDelegate(QStyledItemDelegate):
    """Paints a piece in one row: picture, code and title."""

    def __init__(self, model: FoundPieces, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of two lines of text beside the picture."""
        words = QFontMetrics(look().font("caption")).height() + QFontMetrics(look().font("body", "ក")).height()
        return QSize(240, max(PICTURE, words) + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a piece."""
        row, room = self._model.rows[index.row()], option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, look().color("tint"))
        photo = QRect(room.left() + _GAP + 2, room.center().y() - PICTURE // 2, PICTURE, PICTURE)
        paint_picture(painter, photo, row, self._thumbnails)
        left = photo.right() + 10
        words = ((row.code, "caption", "ink3"), (title_of(row), "body", "ink"))
        fonts = [look().font(role, text) for text, role, _tone in words]
        heights = [QFontMetrics(font).height() for font in fonts]
        top = room.center().y() - sum(heights) // 2
        for (text, _role, tone), font, height in zip(words, fonts, heights, strict=True):
            line = QRect(left, top, room.right() - left - _GAP, height)
            painter.setFont(font)
            painter.setPen(look().color(tone))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, shown)
            top += height
        painter.restore()


def paint_picture(painter: QPainter, room: QRect, row: PieceRow, thumbnails: Thumbnails) -> None:
    """Paint the picture of a piece, or its place where there is none yet."""
    pixmap = None
    if row.cover_digest:
        ratio = painter.device().devicePixelRatioF()
        crop = Crop(room.width(), room.height(), row.focus_x, row.focus_y, 5, 5, ratio)
        pixmap = thumbnails.crop(row.cover_digest, crop)
    if pixmap is not None:
        painter.drawPixmap(room, pixmap)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color("photo"))
    painter.drawRoundedRect(room, 5, 5)
    side = 18
    icon = look().pixmap("diamond", "ink3", side, painter.device().devicePixelRatioF())
    painter.drawPixmap(room.center().x() - side // 2 + 1, room.center().y() - side // 2 + 1, icon)
