"""Paint a row of the import preview: the picture, the file, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from jewelcraft.ui.look import look
from jewelcraft.ui.sorting.model import PROPOSAL_ROLE
from jewelcraft.ui.sorting.model import facts

if TYPE_CHECKING:
    from jewelcraft.library.sorting import Proposal
    from jewelcraft.ui.sorting.model import PlanModel

_HEIGHT, _PICTURE, _GAP = 56, 44, 10


class PlanDelegate(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, model: PlanModel) -> None:
        super().__init__()
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one height for all."""
        return QSize(200, look().px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        proposal: Proposal = index.data(PROPOSAL_ROLE)
        row = QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("tint"))
            painter.drawRoundedRect(row, 8, 8)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("hover"))
            painter.drawRoundedRect(row, 8, 8)
        side = look().px(_PICTURE)
        room = QRectF(row.left() + 6, row.center().y() - side / 2, side, side)
        self._paint_picture(painter, room, proposal)
        text = QRectF(room.right() + _GAP, row.top() + 6, row.right() - room.right() - 2 * _GAP, row.height() - 12)
        self._paint_text(painter, text, proposal)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRectF, proposal: Proposal) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("photo"))
        painter.drawRoundedRect(room, 6, 6)
        pixmap = self._model.picture(proposal)
        if pixmap is None:
            icon = look().pixmap("warning" if proposal.result == "refused" else "image", "ink3", 20)
            painter.drawPixmap(int(room.center().x() - 10), int(room.center().y() - 10), icon)
            return
        size = pixmap.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(room.center())
        painter.setOpacity(1.0 if proposal.result == "new" and proposal.is_wanted else 0.4)
        painter.drawPixmap(target, pixmap, pixmap.rect().toRectF())
        painter.setOpacity(1.0)

    def _paint_text(self, painter: QPainter, room: QRectF, proposal: Proposal) -> None:
        goes_to, tone = self._model.goes_to(proposal)
        is_short = proposal.result == "new"
        half = room.height() / 2
        name_width = room.width() * (0.56 if is_short else 1.0)
        quiet = "ink" if proposal.result == "new" and proposal.is_wanted else "ink3"
        top, low = QRectF(room), QRectF(room)
        top.setHeight(half)
        low.setTop(room.top() + half)
        _line(painter, QRectF(top.left(), top.top(), name_width, half), proposal.name, "small_strong", quiet)
        if is_short:
            place = QRectF(top.left() + name_width + _GAP, top.top(), room.width() - name_width - _GAP, half)
            _line(painter, place, goes_to, "small_strong", tone)
            _line(painter, QRectF(low.left(), low.top(), name_width, half), facts(proposal), "caption", "ink3")
            place.moveTop(low.top())
            if proposal.alike:
                _line(
                    painter, place, self.tr("Looks like {name}").format(name=proposal.alike[0].name), "caption", "warn"
                )
            else:
                _line(painter, place, self._model.also_of(proposal), "caption", "ink3")
        else:
            _line(painter, low, goes_to, "caption", tone)


def _line(painter: QPainter, room: QRectF, text: str, role: str, tone: str) -> None:
    font = look().font(role, text)
    painter.setFont(font)
    painter.setPen(look().color(tone))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
