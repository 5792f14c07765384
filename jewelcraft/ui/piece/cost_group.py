"""The row of a group of the cost table: fold, name, subtotal, and the way to a new line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.piece.cost_columns import CENTRE
from jewelcraft.ui.piece.cost_columns import EDGE
from jewelcraft.ui.piece.cost_columns import RIGHT
from jewelcraft.ui.piece.cost_columns import Columns
from jewelcraft.ui.piece.cost_columns import cell_rect
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.costsheet import Bucket


class GroupRow(QAbstractButton):
    """The row of a group; press it to fold or unfold its lines.

    Signals:
        add_requested: "+ Add line" was pressed.
        explain_requested: the subtotal was pressed.
        walked: Up or Down was pressed; carries -1 or 1.

    `on_key` is asked first what a key means; it tells whether it meant something.
    """

    add_requested = Signal()
    explain_requested = Signal()
    walked = Signal(int)
    edge = EDGE

    def __init__(self, bucket: Bucket, parent: QWidget | None = None, *, can_add: bool = True) -> None:
        super().__init__(parent)
        self.bucket = bucket
        self.on_key: Callable[[QKeyEvent], bool] | None = None
        self.setCheckable(True)
        self.setChecked(True)
        self.setProperty("ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._summary = ""
        self._subtotal = ""
        self._is_complete = True
        self.add = LinkButton(self.tr("+ Add line"), parent=self, small=True)
        self.add.setAccessibleName(self.tr("Add line: {group}").format(group=word(bucket.value)))
        self.add.clicked.connect(self.add_requested)
        self.add.setVisible(can_add)
        look().changed.connect(self.updateGeometry)

    def show_group(self, subtotal: str, summary: str, *, complete: bool = True) -> None:
        """Show the subtotal, in amber where a price is missing, and in few words what is inside while folded."""
        self._subtotal, self._summary, self._is_complete = subtotal, summary, complete
        self.setAccessibleName(" ".join((word(self.bucket.value), subtotal)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a group row."""
        return QSize(400, look().height("group_row", word(self.bucket.value)))

    def set_edge(self, edge: int) -> None:
        """Leave so much room at the right."""
        self.edge = edge
        self._place_link()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link under the rates."""
        super().resizeEvent(event)
        self._place_link()

    def _place_link(self) -> None:
        right = Columns.of(self.width(), self.edge).rate[1]
        size = self.add.sizeHint()
        self.add.setGeometry(
            int(right - size.width() + 2), (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Explain the subtotal where it is pressed, else fold or unfold."""
        on_amount = event.position().x() >= Columns.of(self.width(), self.edge).amount[0]
        if on_amount and event.button() == Qt.MouseButton.LeftButton:
            self.explain_requested.emit()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold, unfold, walk; Insert or plus adds a line, Space explains the subtotal."""
        if self.on_key is not None and self.on_key(event):
            return
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                wanted = event.key() == Qt.Key.Key_Right
                if self.isChecked() != wanted:
                    self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.walked.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Insert | Qt.Key.Key_Plus:
                # Overhead follows from the rates: no line is added to it.
                if not self.add.isHidden():
                    self.add_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint caret, colour, name, summary and subtotal."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), now.color("hover" if self.underMouse() else "sunken"))
        caret = now.pixmap("caret-down" if self.isChecked() else "caret-right", "ink3", 14, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(9, (self.height() - 14) / 2), caret)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color(f"chart.{self.bucket.value}"))
        painter.drawRoundedRect(QRectF(30, (self.height() - 10) / 2, 10, 10), 3, 3)
        columns = Columns.of(self.width(), self.edge)
        name = word(self.bucket.value)
        font = now.font("strong", name)
        painter.setFont(font)
        painter.setPen(now.color("ink"))
        painter.drawText(cell_rect(columns.item, self.height()), CENTRE, name)
        if self._summary and not self.isChecked():
            self._paint_summary(painter, columns.item[0] + QFontMetrics(font).horizontalAdvance(name) + 10)
        painter.setFont(now.font("strong_figures", self._subtotal))
        painter.setPen(now.color("ink" if self._is_complete else "warn"))
        painter.drawText(cell_rect(columns.amount, self.height()), RIGHT, self._subtotal)
        painter.setPen(now.color("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_summary(self, painter: QPainter, left: float) -> None:
        right = self.add.x() - 10 if self.add.isVisible() else self.width() - self.edge - 100
        font = look().font("small", self._summary)
        painter.setFont(font)
        painter.setPen(look().color("ink3"))
        shown = QFontMetrics(font).elidedText(self._summary, Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(QRectF(left, 0, right - left, self.height()), CENTRE, shown)
