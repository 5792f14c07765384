"""A small box that asks for one word or number under the button that opened it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_WIDTH = 320


class Asker(QWidget):
    """Asks for one thing; `take` keeps it, or returns the sentence that says how to mend it."""

    def __init__(
        self, label: str, hint: str, take: Callable[[str], str], parent: QWidget, offers: Sequence[str] = ()
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take = take
        self.edit = TextEdit("", hint)
        self.field = LabelledField(label, self.edit)
        self.add = PrimaryButton(self.tr("Add"))
        cancel = GhostButton(self.tr("Cancel"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card()
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.add)
        column.addLayout(buttons)
        if offers:
            completer = QCompleter(list(offers), self.edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.edit.setCompleter(completer)
        self.add.clicked.connect(self._agree)
        cancel.clicked.connect(self.close)
        self.setFixedWidth(max(_WIDTH, card.sizeHint().width()))

    def open_under(self, button: QWidget) -> None:
        """Open under a button, within the screen, and take the keyboard."""
        self._fit()
        screen = self.screen().availableGeometry()
        place = button.mapToGlobal(QPoint(0, button.height() + 4))
        left = min(max(place.x(), screen.left() + 8), screen.right() - self.width() - 8)
        self.move(left, min(place.y(), screen.bottom() - self.height() - 8))
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height()))

    def _agree(self) -> None:
        trouble = self._take(self.edit.text())
        if not trouble:
            self.close()
            return
        self.field.set_error(trouble)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Agree with Enter, close with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._agree()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
