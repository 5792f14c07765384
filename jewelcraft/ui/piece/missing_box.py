"""What stands in place of the prices while something of the cost is missing, and the way to enter it right there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.piece.line_words import capital
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostSheet

_MOST = 6


class MissingBox(QWidget):
    """Names what is missing, the first of it as a button.

    Signals:
        enter_requested: the first missing thing shall be typed.
    """

    enter_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "none")
        self.names = WrappedLabel("", "small", "ink2")
        self.enter = PrimaryButton(self.tr("Enter what is missing"))
        self.enter.clicked.connect(self.enter_requested)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph("warning", self, "warn"))
        head.addWidget(Label(self.tr("The price comes when the cost is complete"), "small_strong"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.names)
        column.addWidget(self.enter, 0, Qt.AlignmentFlag.AlignLeft)

    def show_gaps(self, sheet: CostSheet) -> None:
        """Name what a sheet waits for; hidden where nothing is missing."""
        gaps = [capital(say(gap)) for gap in sheet.gaps]
        self.setVisible(bool(gaps))
        more = [self.tr("and {count} more").format(count=len(gaps) - _MOST)] if len(gaps) > _MOST else []
        self.names.set_text("\n".join(f"\u2022 {words}" for words in (*gaps[:_MOST], *more)))
