"""How many pieces are made together, and what one costs then."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft

QUANTITIES = (1, 12, 50, 100)
_MOST = Decimal(100_000)


class QuantityChip(QAbstractButton):
    """A quantity with the cost of one piece in it."""

    def __init__(self, quantity: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quantity = quantity
        self._cost = ""
        self.setCheckable(True)
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = self.tr("{count} pc").format(count=quantity)
        look().changed.connect(self.updateGeometry)

    def show_cost(self, cost: str) -> None:
        """Show what one piece costs."""
        self._cost = cost
        self.setAccessibleName(f"{self._name} {cost}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        top, bottom = (QFontMetrics(look().font(role)) for role in ("caption", "small_strong"))
        return QSize(64, top.height() + bottom.height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint quantity and cost."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = "tint" if chosen else ("hover" if self.underMouse() else "surface")
        width = 2.0 if chosen else 1.0
        painter.setBrush(now.color(ground))
        painter.setPen(QPen(now.color("accent" if chosen else "border2"), width))
        inset = width / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
        middle = self.height() / 2
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.setFont(now.font("caption", self._name))
        painter.setPen(now.color("accent" if chosen else "ink2"))
        painter.drawText(QRectF(0, 0, self.width(), middle), centre | Qt.AlignmentFlag.AlignBottom, self._name)
        font = now.font("small_strong")
        while QFontMetrics(font).horizontalAdvance(self._cost) > self.width() - 6 and font.pixelSize() > 10:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(now.color("ink"))
        painter.drawText(QRectF(0, middle, self.width(), middle), centre | Qt.AlignmentFlag.AlignTop, self._cost)


class BatchBox(QWidget):
    """The batch quantity, typed or stepped, with usual quantities beside."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._draft = hub, draft
        self.less = IconButton("minus", self.tr("One piece less"))
        self.more = IconButton("plus", self.tr("One piece more"))
        self.field = DecimalEdit(Decimal(1), minimum=Decimal(1), maximum=_MOST, whole=True)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setFixedWidth(64)
        self.field.setAccessibleName(self.tr("Pieces in the batch"))
        self.rejects = DecimalEdit(suffix="%", minimum=Decimal(0), maximum=Decimal(99))
        self.rejects.setFixedWidth(84)
        self.rejects.setAccessibleName(self.tr("Of a hundred pieces begun, how many fail"))
        self.rejects.setToolTip(self.tr("Of a hundred pieces begun, how many fail; empty takes the workshop's"))
        self.chips = [QuantityChip(quantity) for quantity in QUANTITIES]
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(Label(self.tr("Pieces in the batch"), "small_strong"))
        head.addStretch(1)
        for widget in (self.less, self.field, self.more):
            head.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(6)
        for chip in self.chips:
            chip.clicked.connect(lambda _checked=False, chip=chip: self._set(chip.quantity))
            row.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(head)
        column.addLayout(row)
        fails = QHBoxLayout()
        fails.setSpacing(5)
        fails.addWidget(Label(self.tr("Pieces that fail"), "small", "ink2"))
        fails.addStretch(1)
        fails.addWidget(self.rejects)
        column.addLayout(fails)
        self.rejects.value_saved.connect(
            lambda value: self._draft.edit(lambda piece: replace(piece, reject_percent=value))
        )
        self.less.clicked.connect(lambda: self._set(self._draft.piece.batch_quantity - 1))
        self.more.clicked.connect(lambda: self._set(self._draft.piece.batch_quantity + 1))
        self.field.value_saved.connect(self._on_typed)

    def show_batch(self, piece: Piece, sheet: CostSheet) -> None:
        """Show the quantity and what one piece costs in each of the usual ones."""
        self.field.set_value(Decimal(piece.batch_quantity))
        self.rejects.set_value(piece.reject_percent)
        self.less.setEnabled(piece.batch_quantity > 1)
        for chip in self.chips:
            chip.setChecked(chip.quantity == piece.batch_quantity)
            other = sheet
            if chip.quantity != sheet.batch_quantity:
                other = self._hub.reader.pieces.cost_sheet(piece, day=sheet.day, quantity=chip.quantity)
            chip.show_cost("–" if other.total is None else write_short(other.total))

    def _on_typed(self, value: Decimal | None) -> None:
        if value is not None:
            self._set(int(value))

    def _set(self, quantity: int) -> None:
        self._draft.edit(lambda piece: replace(piece, batch_quantity=max(1, quantity)))
        for chip in self.chips:
            chip.setChecked(chip.quantity == self._draft.piece.batch_quantity)
