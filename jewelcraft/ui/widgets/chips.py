"""Chips: a filter with its menu, and a word that can be taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent

_PADDING = 15
_MARK = 12
_GAP = 8


class _Pill(QPushButton):
    """A rounded button with a mark at its right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self._mark = "caret-down"
        self._active = False
        self._role = "small_medium"
        self.setProperty("ring", "round")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        look().changed.connect(self._restyle)

    def label(self) -> str:
        """Return the text as shown."""
        return self._label

    def _show(self, text: str) -> None:
        if text == self._label:
            return
        self._label = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(look().font(self._role, self._label))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for text and mark."""
        metrics = QFontMetrics(self.font())
        width = 2 * _PADDING + metrics.horizontalAdvance(self._label) + (_GAP + _MARK if self._mark else 0)
        return QSize(width, max(look().measures.heights["chip"], metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        """Return the same: chips are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.isDown()
        ground = "tint" if self._active else ("hover" if hot else "surface")
        painter.setBrush(now.color(ground))
        painter.setPen(QPen(now.color("accent" if self._active else "border2"), 1))
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        ink = "accent" if self._active else ("ink2" if self.isEnabled() else "disabled")
        painter.setPen(now.color(ink))
        painter.setFont(self.font())
        room = QRectF(_PADDING, 0, self.width() - 2 * _PADDING + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._label)
        if self._mark:
            pixmap = now.pixmap(self._mark, ink, _MARK, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self.width() - _PADDING - _MARK + 2, (self.height() - _MARK) / 2), pixmap)

    def _on_mark(self, event: QMouseEvent) -> bool:
        return event.position().x() >= self.width() - _PADDING - _MARK - _GAP / 2


class Chip(_Pill):
    """A filter: outline and caret while unset, tint with the value and an x while active.

    Signals:
        cleared: the x was pressed, or Delete while the chip has the focus.
        menu_requested: the chip was pressed where it has no menu of its own.
    """

    cleared = Signal()
    menu_requested = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, build_menu: Callable[[], QMenu] | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._build_menu = build_menu
        self.clicked.connect(self._open)
        self.set_value("")

    def set_name(self, name: str) -> None:
        """Change the filter's name, as after a change of language."""
        self._name = name
        self._show(name)

    def set_value(self, value: str) -> None:
        """Show a chosen value; an empty one shows the chip unset."""
        self._active = bool(value)
        self._mark = "x" if value else "caret-down"
        self._show(f"{self._name}: {value}" if value else self._name)

    @property
    def is_active(self) -> bool:
        """Whether a value is chosen."""
        return self._active

    def _open(self) -> None:
        if self._build_menu is None:
            self.menu_requested.emit()
            return
        menu = self._build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Clear where the x is, open the menu elsewhere."""
        if self._active and self._on_mark(event) and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Delete."""
        if self._active and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
            return
        super().keyPressEvent(event)


class WordChip(_Pill):
    """A word with an x, as a tag or a technique of a piece.

    Signals:
        removed: the x was pressed, or Delete while the chip has the focus.
    """

    removed = Signal(str)

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = "x"
        self._word = word
        self._show(word)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remove where the x is."""
        if self._on_mark(event) and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit(self._word)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._word)
            return
        super().keyPressEvent(event)


class ChoiceButton(_Pill):
    """A quiet word with a caret that opens a menu, as "Sort Newest".

    Signals:
        menu_requested: pressed where it has no menu of its own.
    """

    menu_requested = Signal()

    def __init__(
        self,
        name: str,
        value: str = "",
        parent: QWidget | None = None,
        *,
        build_menu: Callable[[], QMenu] | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = "small"
        self._name = name
        self._value = value
        self._build_menu = build_menu
        self.setProperty("ring", "outside")
        self.clicked.connect(self._open)
        self.set_value(value)

    def set_value(self, value: str) -> None:
        """Show a chosen value."""
        self._value = value
        self._show(f"{self._name} {value}")

    def _open(self) -> None:
        if self._build_menu is None:
            self.menu_requested.emit()
            return
        menu = self._build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _widths(self) -> tuple[int, int]:
        name = QFontMetrics(self.font()).horizontalAdvance(self._name)
        value = QFontMetrics(look().font("small_strong", self._value)).horizontalAdvance(self._value)
        return name, value

    def sizeHint(self) -> QSize:
        """Return the room for name, value and caret."""
        name, value = self._widths()
        return QSize(name + 7 + value + _GAP + _MARK, max(28, QFontMetrics(self.font()).height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, value and caret on the ground that is there."""
        now = look()
        name, value = self._widths()
        painter = QPainter(self)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(self.font())
        painter.setPen(now.color("ink2"))
        painter.drawText(QRectF(0, 0, name + 2, self.height()), align, self._name)
        painter.setFont(now.font("small_strong", self._value))
        hot = self.underMouse() or self.isDown()
        painter.setPen(now.color("accent_hover" if hot else "accent"))
        left = name + (7 if name else 0)
        painter.drawText(QRectF(left, 0, value + 2, self.height()), align, self._value)
        pixmap = now.pixmap("caret-down", "accent", 12, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left + value + _GAP, (self.height() - 12) / 2), pixmap)
