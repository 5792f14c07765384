"""The name of the catalog in the top bar, typed anew in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtGui import QKeyEvent

    from jewelcraft.ui.widgets.bars import TopBar


class TitleEdit(QLineEdit):
    """Stands in for the title of a bar while it is typed; Enter or leaving saves, Esc goes back.

    Signals:
        renamed: carries the new name, never an empty one.
    """

    renamed = Signal(str)

    def __init__(self, bar: TopBar) -> None:
        super().__init__()
        self._bar = bar
        self.setMinimumWidth(280)
        self.setMaxLength(120)
        self.setAccessibleName(self.tr("Name of the catalog"))
        self.hide()
        bar.add_left(self)
        bar.title.installEventFilter(self)
        bar.title.setCursor(Qt.CursorShape.IBeamCursor)
        bar.title.setAccessibleDescription(self.tr("Press F2 to rename"))
        self.returnPressed.connect(self.finish)

    def start(self) -> None:
        """Type the name."""
        name = self._bar.title.text()
        self.setFont(look().font("section", name))
        self.setText(name)
        self._bar.title.hide()
        self._bar.tag.hide()
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Save the name, unless it is empty or as before."""
        if self.isHidden():
            return
        name = " ".join(self.text().split())
        self._stop()
        if name and name != self._bar.title.text():
            self._bar.set_title(name)
            self.renamed.emit(name)

    def _stop(self) -> None:
        self.hide()
        self._bar.title.show()
        self._bar.tag.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the old name with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin with a click on the title."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.start()
            return True
        return False
