"""The field that stands in a cell of the cost table while its number is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QToolTip
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.labels import repolish
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRectF

    from jewelcraft.ui.piece.cells import Cell


_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""The keyboard comes back: from a menu, or from another program in which a slip was looked up."""


class CellEdit(QLineEdit):
    """A field over a cell. Enter and leaving keep, Esc restores, Tab keeps and goes on.

    Signals:
        done: the field is closed; carries where to go: 0 stays, 1 and -1 the next and the cell
            before, 2 the next line.
    """

    done = Signal(int)

    def __init__(self, row: QWidget, cell: Cell, typed: str, keep: Callable[[str], None], name: str) -> None:
        super().__init__(row)
        self._keep = keep
        self._given = cell.text
        self._is_closed = False
        self.setProperty("inline", "true")
        self.setFont(look().font("figures"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(name)
        self.setText(typed or cell.text)
        if not typed:
            self.selectAll()
        self.installEventFilter(self)

    def open_at(self, room: QRectF) -> None:
        """Stand over a cell and take the keyboard."""
        self.setGeometry(room.toRect().adjusted(-4, 1, 5, -2))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Enter, Tab and Esc before the window does."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            moves = {Qt.Key.Key_Return: 2, Qt.Key.Key_Enter: 2, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
            key = event.key()  # type: ignore[attr-defined]
            if key == Qt.Key.Key_Escape:
                self._close(0)
                return True
            if key in moves:
                self._finish(moves[key])
                return True
        if event.type() == QEvent.Type.FocusOut and event.reason() not in _PASSING:  # type: ignore[attr-defined]
            self._leave()
        return False

    def _finish(self, go: int) -> None:
        if self._try():
            self._close(go)

    def _leave(self) -> None:
        if not self._is_closed:
            if not self._try():
                QToolTip.hideText()
            self._close(3)

    def _try(self) -> bool:
        if self.text() == self._given:
            return True
        try:
            self._keep(self.text())
        except InvalidValueError as trouble:
            self.setProperty("state", "error")
            repolish(self)
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), say(trouble.sentence), self)
            self.setAccessibleDescription(say(trouble.sentence))
            return False
        return True

    def _close(self, go: int) -> None:
        if not self._is_closed:
            self._is_closed = True
            self.hide()
            self.deleteLater()
            self.done.emit(go)
