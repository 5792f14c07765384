"""A choice from a list, in a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyleOptionComboBox
from PySide6.QtWidgets import QStylePainter
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.labels import State
from jewelcraft.ui.widgets.labels import repolish

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QWheelEvent


class ComboField(QComboBox):
    """A choice from a list; a long value is elided, and the wheel scrolls the page instead of the value.

    Items carry their value as data: `add("Ring", "ring")`.

    Signals:
        chosen: the user chose another value.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)
        look().changed.connect(self._restyle)
        self._restyle()

    def add(self, text: str, value: object) -> None:
        """Add a choice."""
        self.addItem(text, value)

    def set_choices(self, choices: list[tuple[str, object]]) -> None:
        """Replace the choices (text, value), keeping the chosen value; the first filling chooses the first."""
        chosen, was_empty = self.value(), not self.count()
        self.clear()
        for text, value in choices:
            self.addItem(text, value)
        if not was_empty:
            self.set_value(chosen)

    def value(self) -> object:
        """Return the chosen value."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose a value without telling; an unknown one leaves nothing chosen."""
        for place in range(self.count()):
            if self.itemData(place) == value:
                self.setCurrentIndex(place)
                return
        self.setCurrentIndex(-1)

    def set_state(self, state: State) -> None:
        """Show the field as it is, as odd, or as one that cannot be used."""
        if self.property("state") != state:
            self.setProperty("state", state)
            repolish(self)

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self.itemData(place))

    def _restyle(self) -> None:
        self.setFont(look().font("body", self.currentText()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the value with an ellipsis where it is too long."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self)
            .adjusted(0, 0, -2, 0)
        )
        text = self.currentText() or self.placeholderText()
        shown = QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        ink = "ink" if self.currentText() else "ink3"
        painter.setPen(look().color(ink if self.isEnabled() else "disabled"))
        painter.setFont(look().font("body", text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        self._tell(text if shown != text else "")

    def setToolTip(self, text: str) -> None:
        """Keep a hint; a value that is too long for the field stands above it."""
        self._hint = text
        self._tell(text)

    def _tell(self, value: str) -> None:
        """Show a value in full, and the hint."""
        super().setToolTip("\n".join(dict.fromkeys(filter(None, (value, self._hint)))))
