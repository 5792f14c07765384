"""What stands in an empty cost sheet: how lines come into it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.piece.cost_columns import INDENT
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel


class CostStart(QWidget):
    """Says how a sheet begins: with the metal, or with the lines of a template.

    Signals:
        metal_requested: the first line shall be typed.
        templates_requested: the templates were asked for; carries the place on the screen.
    """

    metal_requested = Signal()
    templates_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "none")
        self.metal = PrimaryButton(self.tr("Begin with the metal"), "plus")
        self.templates = OutlineButton(self.tr("Take a template"), "stack")
        self.metal.clicked.connect(self.metal_requested)
        self.templates.clicked.connect(self._ask_templates)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.metal)
        buttons.addWidget(self.templates)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(INDENT, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("What is the piece made of?"), "section"))
        words = self.tr(
            "Type line by line, as on the slip: a name, Enter, how much, Enter. Enter alone goes to the next group. "
            "Rows copied in a spreadsheet come in with Ctrl V."
        )
        column.addWidget(WrappedLabel(words, "small", "ink2"))
        column.addLayout(buttons)

    def _ask_templates(self) -> None:
        self.templates_requested.emit(self.templates.mapToGlobal(QPoint(0, self.templates.height() + 4)))
