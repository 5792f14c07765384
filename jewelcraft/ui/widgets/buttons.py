"""Buttons, painted from the tokens: filled, outlined, ghost, link and icon only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent
    from PySide6.QtGui import QPaintEvent

_ICON = 16
_GAP = 8


@dataclass(frozen=True, slots=True)
class ButtonStyle:
    """Tokens and sizes of one kind of button; an empty token paints nothing."""

    ground: str = ""
    ground_hover: str = ""
    border: str = ""
    text: str = "ink"
    icon: str = "ink2"
    role: str = "strong"
    padding: int = 16
    height: str = "button"


FILLED = ButtonStyle("accent", "accent_hover", "", "on_accent", "on_accent")
OUTLINED = ButtonStyle("surface", "hover", "border2", "ink", "ink2", padding=15)
GHOST = ButtonStyle("", "hover", "", "ink2", "ink2", "medium", padding=12)
DANGER = ButtonStyle("err", "err", "", "surface", "surface")
LINK = ButtonStyle("", "", "", "accent", "accent", "strong", padding=2, height="tag")
SMALL_LINK = ButtonStyle("", "", "", "accent", "accent", "small_medium", padding=2, height="tag")
SMALL_GHOST = ButtonStyle("", "hover", "", "ink2", "ink2", "small_medium", padding=10)


class Button(QPushButton):
    """A button with an optional icon before its text, painted in a style.

    The text is shown as it is; `&` marks no shortcut. What does not fit is elided and then
    said by the tooltip.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        style: ButtonStyle = OUTLINED,
        tooltip: str = "",
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._icon_name = icon
        self._label = ""
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.set_label(text)
        self.setToolTip(tooltip)
        look().changed.connect(self._restyle)

    def label(self) -> str:
        """Return the text as shown."""
        return self._label

    def set_label(self, text: str) -> None:
        """Show a text."""
        self._label = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text or self.toolTip())
        self._restyle()

    def setText(self, text: str) -> None:
        """Show a text: Qt's own way sets one that is neither painted nor measured."""
        self.set_label(text)

    def set_icon(self, name: str) -> None:
        """Show another icon; an empty name shows none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_style(self, style: ButtonStyle) -> None:
        """Change how the button is painted."""
        self._style = style
        self._restyle()

    def setToolTip(self, text: str) -> None:
        """Explain the button; one without text is called so by screen readers."""
        super().setToolTip(text)
        if not self._label:
            self.setAccessibleName(text)

    def explain_shortcut(self, text: str, keys: QKeySequence | QKeySequence.StandardKey | str) -> None:
        """Set the tooltip with the shortcut behind it."""
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{text}  {shown.replace('+', ' ')}")

    def _restyle(self) -> None:
        self.setFont(look().font(self._style.role, self._label))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon, text and padding."""
        metrics = QFontMetrics(self.font())
        height = max(look().measures.heights[self._style.height], metrics.height() + 12)
        if self._style.height == "tag":
            height = max(look().measures.heights["tag"], metrics.height() + 4)
        width = 2 * self._style.padding + metrics.horizontalAdvance(self._label)
        if self._icon_name:
            width += _ICON + (_GAP if self._label else 0)
        return QSize(max(width, height if not self._label else 0), height)

    def baseline(self) -> int:
        """Return how far below the top its letters stand."""
        metrics = QFontMetrics(self.font())
        return round((self.sizeHint().height() - metrics.height()) / 2 + metrics.ascent())

    def minimumSizeHint(self) -> QSize:
        """Return the same: texts on buttons are not cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the hover."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border, icon and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_content(painter, self.rect().adjusted(self._style.padding, 0, -self._style.padding, 0).toRectF())

    def _is_hot(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())

    def _paint_ground(self, painter: QPainter) -> None:
        style = self._style
        ground = style.ground_hover if self._is_hot() else style.ground
        if not self.isEnabled():
            ground = "hover" if style.ground not in ("", "surface") else style.ground
        painter.setBrush(look().color(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color(style.border), 1) if style.border else Qt.PenStyle.NoPen)
        inset = 0.5 if style.border else 0.0
        radius = look().radius("button")
        if ground or style.border:
            painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)

    def _paint_content(self, painter: QPainter, room: QRectF) -> None:
        metrics = QFontMetrics(self.font())
        icon = _ICON + (_GAP if self._label else 0) if self._icon_name else 0
        shown = metrics.elidedText(self._label, Qt.TextElideMode.ElideRight, int(room.width() - icon) + 1)
        width = icon + metrics.horizontalAdvance(shown)
        left = room.left() + max(0.0, (room.width() - width) / 2)
        if self._icon_name:
            token = self._style.icon if self.isEnabled() else "disabled"
            pixmap = look().pixmap(self._icon_name, token, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, (self.height() - _ICON) / 2), pixmap)
        painter.setPen(look().color(self._text_token()))
        font = self.font()
        font.setUnderline(self._style.height == "tag" and self._is_hot())
        painter.setFont(font)
        text_room = QRectF(left + icon, 0, room.right() - left - icon + 2, self.height())
        painter.drawText(text_room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _text_token(self) -> str:
        if not self.isEnabled():
            return "disabled"
        hot_link = self._style.height == "tag" and self._is_hot()
        return "accent_hover" if hot_link else self._style.text


class PrimaryButton(Button):
    """The filled button: the one next step of an area."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None, *, tooltip: str = "") -> None:
        super().__init__(text, icon, parent, style=FILLED, tooltip=tooltip)


class OutlineButton(Button):
    """The outlined button: an alternative."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None, *, tooltip: str = "") -> None:
        super().__init__(text, icon, parent, style=OUTLINED, tooltip=tooltip)


class GhostButton(Button):
    """The button without a frame: a minor step."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None, *, tooltip: str = "") -> None:
        super().__init__(text, icon, parent, style=GHOST, tooltip=tooltip)


class DangerButton(Button):
    """The filled button of a loss that cannot be undone."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None, *, tooltip: str = "") -> None:
        super().__init__(text, icon, parent, style=DANGER, tooltip=tooltip)


class LinkButton(Button):
    """The button that reads as a link inside text."""

    def __init__(
        self, text: str = "", icon: str = "", parent: QWidget | None = None, *, tooltip: str = "", small: bool = False
    ) -> None:
        super().__init__(text, icon, parent, style=SMALL_LINK if small else LINK, tooltip=tooltip)


class IconButton(Button):
    """A square button with an icon; the tooltip names it."""

    def __init__(self, icon: str, tooltip: str, parent: QWidget | None = None, *, framed: bool = True) -> None:
        super().__init__("", icon, parent, style=OUTLINED if framed else GHOST, tooltip=tooltip)

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = look().height("button")
        return QSize(side, side)

    def _paint_content(self, painter: QPainter, room: QRectF) -> None:
        size = 18
        token = self._style.icon if self.isEnabled() else "disabled"
        if self.isChecked():
            token = "accent"
        pixmap = look().pixmap(self._icon_name, token, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - size) / 2, (self.height() - size) / 2), pixmap)
