"""Tags: a state in a pill, and a state as a dot with a word."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Literal

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Kind = Literal["neutral", "ok", "warn", "err", "info", "gold", "accent"]
_TOKENS: dict[Kind, tuple[str, str]] = {
    "neutral": ("ink2", "hover"),
    "ok": ("ok", "ok_tint"),
    "warn": ("warn", "warn_tint"),
    "err": ("err", "err_tint"),
    "info": ("info", "info_tint"),
    "gold": ("gold_text", "gold_tint"),
    "accent": ("accent", "tint"),
}


def tag_tokens(kind: Kind) -> tuple[str, str]:
    """Return the tokens of a tag's text and ground, for delegates that paint tags themselves."""
    return _TOKENS[kind]


class _Word(QWidget):
    def __init__(self, text: str, role: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._text = text
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self._restyle()
        look().changed.connect(self._restyle)

    def text(self) -> str:
        """Return the word."""
        return self._text

    def _restyle(self) -> None:
        self.setFont(look().font(self._role, self._text))
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the same: states are not cut."""
        return self.sizeHint()


class Tag(_Word):
    """A state in a pill, with an icon where it helps; `pressed` links are buttons, not tags."""

    def __init__(self, text: str, kind: Kind = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        self._kind: Kind = kind
        self._icon_name = icon
        self._on_selection = False
        super().__init__(text, "caption_medium", parent)

    def set_state(self, text: str, kind: Kind = "neutral", icon: str = "") -> None:
        """Show another state."""
        self._text, self._kind, self._icon_name = text, kind, icon
        self._restyle()

    def stand_on_selection(self, selected: bool) -> None:
        """Take the surface as ground, as inside a selected row."""
        self._on_selection = selected
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and word."""
        metrics = QFontMetrics(self.font())
        width = 20 + metrics.horizontalAdvance(self._text) + (20 if self._icon_name else 0)
        return QSize(width, max(look().measures.heights["tag"], metrics.height() + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        ink, ground = _TOKENS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().color("surface" if self._on_selection else ground))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().toRectF(), self.height() / 2, self.height() / 2)
        left = 10
        if self._icon_name:
            pixmap = look().pixmap(self._icon_name, ink, 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left - 1, (self.height() - 14) / 2), pixmap)
            left += 19
        painter.setFont(self.font())
        painter.setPen(look().color(ink))
        room = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._text)


class StatusDot(_Word):
    """A dot, or an icon, and a word in the colour of the state."""

    def __init__(self, text: str, kind: Kind = "ok", icon: str = "", parent: QWidget | None = None) -> None:
        self._kind: Kind = kind
        self._icon_name = icon
        super().__init__(text, "caption_medium", parent)

    def set_state(self, text: str, kind: Kind = "ok", icon: str = "") -> None:
        """Show another state."""
        self._text, self._kind, self._icon_name = text, kind, icon
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the room for dot and word."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text) + (20 if self._icon_name else 14), metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint dot and word."""
        color = look().color(_TOKENS[self._kind][0])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 13
        if self._icon_name:
            pixmap = look().pixmap(self._icon_name, _TOKENS[self._kind][0], 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(0, (self.height() - 14) / 2), pixmap)
            left = 19
        else:
            painter.setBrush(color)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(3.5, self.height() / 2), 3, 3)
        painter.setFont(self.font())
        painter.setPen(color)
        room = QRectF(left, 0, self.width() - left, self.height())
        shown = QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
