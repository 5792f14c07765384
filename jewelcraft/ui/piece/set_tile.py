"""One piece of a set: its picture, code, title, how many of it, what it costs, and the way out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.gallery.row_words import title_of
from jewelcraft.ui.picking.found_pieces import PICTURE
from jewelcraft.ui.picking.found_pieces import paint_picture
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import write_overview

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.domain.set_cost import MemberCost
    from jewelcraft.ui.thumbnails import Thumbnails

_MOST = Decimal(999)


class _Picture(QWidget):
    """The picture of a piece."""

    def __init__(self, row: PieceRow | None, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._row, self._thumbnails = row, thumbnails
        self.setFixedSize(PICTURE, PICTURE)
        thumbnails.ready.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        if self._row is not None:
            paint_picture(QPainter(self), QRect(0, 0, PICTURE, PICTURE), self._row, self._thumbnails)


class SetTile(QWidget):
    """A piece of a set.

    Signals:
        counted: how many of it were typed; carries the number.
        removed: it shall no longer belong to the set.
    """

    counted = Signal(int)
    removed = Signal()

    def __init__(self, cost: MemberCost, row: PieceRow | None, thumbnails: Thumbnails) -> None:
        super().__init__()
        code = cost.member.piece.code if cost.member.piece else "?"
        title = title_of(row) if row is not None else ""
        self.code, self.title = Label(code, "caption", "ink3"), ElidedLabel(title, "small")
        self.title.setMinimumWidth(60)
        self.count = DecimalEdit(Decimal(cost.member.count), minimum=Decimal(1), maximum=_MOST, whole=True)
        self.count.set_suffix("×")
        self.count.setFixedWidth(64)
        self.count.setAccessibleName(self.tr("How many of {code}").format(code=code))
        self.money = Label("–" if cost.amount is None else write_overview(cost.amount), "small_figures_medium")
        self.remove = IconButton("x", self.tr("Take {code} out of the set").format(code=code), framed=False)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.code, self.title):
            words.addWidget(label)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        line.addWidget(_Picture(row, thumbnails))
        line.addLayout(words, 1)
        line.addWidget(self.count)
        line.addWidget(self.money, 0, Qt.AlignmentFlag.AlignRight)
        line.addWidget(self.remove)
        self.count.value_saved.connect(self._on_count)
        self.remove.clicked.connect(self.removed)

    def _on_count(self, value: Decimal | None) -> None:
        if value is not None:
            self.counted.emit(int(value))
