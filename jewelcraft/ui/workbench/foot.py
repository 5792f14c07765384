"""The row under the picture on the bench: versions, the copied recipe, the size on the screen, the other pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDE = 760
"""So much room the words of all buttons need in the longest language."""


class BenchFoot(QWidget):
    """Holds the buttons; the bench connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hold = GhostButton(self.tr("Hold to see original"), "eye")
        self.smaller = IconButton("minus", self.tr("Smaller"), framed=False)
        self.size_label = Label("", "small_strong")
        self.larger = IconButton("plus", self.tr("Larger"), framed=False)
        self.others = OutlineButton(
            self.tr("Use for the others"), "copy", tooltip=self.tr("Do the same to the other pictures of this piece")
        )
        self.versions = OutlineButton(self.tr("Versions"), "clock-counter-clockwise")
        self.copy = IconButton("copy", self.tr("Copy what is done here") + "  Ctrl+C")
        self.paste = IconButton("clipboard", self.tr("Do here what was copied") + "  Ctrl+V")
        self._labels = {button: button.text() for button in (self.hold, self.others, self.versions)}
        for button, label in self._labels.items():
            button.setAccessibleName(label)
        self.hold.setToolTip(self.tr("Hold to see original") + "  O")
        self.versions.setToolTip(self.tr("Versions"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 10)
        for tool in (self.versions, self.copy, self.paste):
            row.addWidget(tool)
        row.addStretch(1)
        for part in (self.hold, self.smaller, self.size_label, self.larger):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.others)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it by icons alone where words find no room."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < look().px(_WIDE)
        for button, label in self._labels.items():
            button.set_label("" if is_narrow else label)

    def show_percent(self, percent: int) -> None:
        """Say how large the picture is shown."""
        self.size_label.setText(f"{percent}\N{NO-BREAK SPACE}%")
