"""A segmented control: one of a few choices, side by side."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_PADDING = 13


@dataclass(frozen=True, slots=True)
class Segment:
    """A choice: its value, and its text or icon; an icon needs the tooltip as its name."""

    value: Hashable
    text: str = ""
    icon: str = ""
    tooltip: str = ""


class _SegmentButton(QAbstractButton):
    def __init__(self, segment: Segment, parent: QWidget) -> None:
        super().__init__(parent)
        self.segment = segment
        self.setCheckable(True)
        self.setToolTip(segment.tooltip)
        self.setAccessibleName(segment.text or segment.tooltip)
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(segment.text)
        self._restyle()
        look().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(look().font("caption_medium", self.segment.text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = max(look().measures.heights["segment"], QFontMetrics(self.font()).height() + 8)
        if self.segment.icon:
            return QSize(44, height)
        strong = QFontMetrics(look().font("caption_strong", self.segment.text))
        return QSize(strong.horizontalAdvance(self.segment.text) + 2 * _PADDING, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "ink" if self.isChecked() else "ink2"
        if self.isChecked():
            painter.setBrush(now.color("surface"))
            painter.setPen(QPen(now.color("border2"), 1))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        elif self.underMouse():
            token = "accent"
        if self.segment.icon:
            pixmap = now.pixmap(self.segment.icon, token, 16, self.devicePixelRatioF())
            painter.drawPixmap(QPointF((self.width() - 16) / 2, (self.height() - 16) / 2), pixmap)
            return
        painter.setFont(now.font("caption_strong" if self.isChecked() else "caption_medium", self.segment.text))
        painter.setPen(now.color(token if self.isEnabled() else "disabled"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.segment.text)


class SegmentedControl(QWidget):
    """One of a few choices; arrow keys move, as in any group of radio buttons.

    Signals:
        chosen: the user chose another value.
    """

    chosen = Signal(object)

    def __init__(self, segments: Sequence[Segment], parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for segment in segments:
            button = _SegmentButton(segment, self)
            self._group.addButton(button)
            row.addWidget(button)
        if segments:
            self.set_value(segments[0].value)
        self._group.buttonClicked.connect(self._on_clicked)

    def value(self) -> Hashable:
        """Return the chosen value."""
        button = self._group.checkedButton()
        return button.segment.value if isinstance(button, _SegmentButton) else None

    def set_value(self, value: Hashable) -> None:
        """Choose a value without telling."""
        for button in self._group.buttons():
            if isinstance(button, _SegmentButton) and button.segment.value == value:
                button.setChecked(True)

    def set_offered(self, value: Hashable, *, offered: bool) -> None:
        """Show or hide one of the choices."""
        for button in self._group.buttons():
            if isinstance(button, _SegmentButton) and button.segment.value == value:
                button.setVisible(offered)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().color("hover"))
        painter.setPen(QPen(look().color("border"), 1))
        track: QRect = self.rect()
        painter.drawRoundedRect(track.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
