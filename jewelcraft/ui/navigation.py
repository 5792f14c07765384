"""The left navigation: wordmark, places with badges, backup line, settings; a rail where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.buttons import ButtonStyle
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jewelcraft.ui.places import Place

WIDE = 208
RAIL = 68
_BACKUP = ButtonStyle("", "", "", "ink3", "ok", "caption", padding=4, height="tag")


class NavItem(QAbstractButton):
    """A place in the navigation."""

    def __init__(self, text: str, icon: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._keys = keys
        self._badge = ""
        self._warns = False
        self._is_rail = False
        self.setCheckable(True)
        self.setText(text)
        self.setProperty("ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        look().changed.connect(self._restyle)

    def set_badge(self, text: str, *, warns: bool = False) -> None:
        """Show a neutral count, or a triangle for what makes prices wrong."""
        self._badge, self._warns = text, warns
        self._restyle()

    def set_rail(self, rail: bool) -> None:
        """Show the icon alone."""
        self._is_rail = rail
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(look().font("nav", self.text()))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._badge)
        hint = f"{self.text()}  {self._keys}" if self._is_rail else self._keys
        self.setToolTip(hint)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon, words and badge."""
        height = look().height("nav_item", self.text(), "nav")
        if self._is_rail:
            return QSize(46, height)
        badge = QFontMetrics(look().font("small", self._badge)).horizontalAdvance(self._badge) + 12
        return QSize(43 + QFontMetrics(self.font()).horizontalAdvance(self.text()) + badge + 12, height)

    def minimumSizeHint(self) -> QSize:
        """Allow the words to be elided."""
        return QSize(46, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words and badge."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("tint" if chosen else "border"))
            painter.drawRoundedRect(self.rect().toRectF(), 8, 8)
        token = "accent" if chosen else "ink2"
        ratio = self.devicePixelRatioF()
        left = (self.width() - 20) / 2 if self._is_rail else 12
        painter.drawPixmap(QPointF(left, (self.height() - 20) / 2), now.pixmap(self._icon_name, token, 20, ratio))
        if self._is_rail:
            if self._warns:
                painter.drawPixmap(QPointF(self.width() - 17, 4), now.pixmap("warning", "warn", 12, ratio))
            return
        right = self._paint_badge(painter, token)
        painter.setFont(self.font())
        painter.setPen(now.color(token))
        room = QRectF(43, 0, right - 43, self.height())
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _paint_badge(self, painter: QPainter, token: str) -> float:
        right = self.width() - 11.0
        if self._warns:
            pixmap = look().pixmap("warning", "warn", 16, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(right - 16, (self.height() - 16) / 2), pixmap)
            return right - 20
        if not self._badge:
            return right
        font = look().font("small_figures", self._badge)
        width = QFontMetrics(font).horizontalAdvance(self._badge)
        painter.setFont(font)
        painter.setPen(look().color(token))
        room = QRectF(right - width - 2, 0, width + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._badge)
        return right - width - 8


class Navigation(Card):
    """The navigation.

    Signals:
        chosen: the user went to a place; carries its id.
        backup_requested: the backup line was pressed.
    """

    chosen = Signal(str)
    backup_requested = Signal()

    def __init__(self, places: Sequence[Place], settings: Place, parent: QWidget | None = None) -> None:
        super().__init__("nav", parent)
        self._items: dict[str, NavItem] = {}
        self._group = QButtonGroup(self)
        self._is_rail = False
        self._gem = Glyph("sketch-logo", self, "gold", 24)
        self._wordmark = Label("JewelCraft", "wordmark")
        self._workshop = ElidedLabel("", "caption", "ink2")
        self._backup = Button("", "shield-check", style=_BACKUP)
        self._backup.clicked.connect(self.backup_requested)
        self._line = Line("h")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._gem)
        self._head.addWidget(self._wordmark)
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        self._column.addWidget(self._workshop)
        self._column.addSpacing(10)
        for number, place in enumerate(places, 1):
            self._add(place, f"Ctrl {number}")
        self._column.addStretch(1)
        self._column.addWidget(self._backup)
        self._column.addSpacing(4)
        self._column.addWidget(self._line)
        self._column.addSpacing(6)
        self._add(settings, "")
        self.set_rail(False)
        self._backup.hide()

    def _add(self, place: Place, keys: str) -> None:
        item = NavItem(place.title, place.icon, keys, self)
        item.clicked.connect(lambda _checked=False, name=place.id: self.chosen.emit(name))
        self._items[place.id] = item
        self._group.addButton(item)
        self._column.addWidget(item)

    def set_current(self, place: str) -> None:
        """Mark the place in front."""
        if place in self._items:
            self._items[place].setChecked(True)

    def set_badge(self, place: str, text: str, *, warns: bool = False) -> None:
        """Show a badge at a place."""
        if place in self._items:
            self._items[place].set_badge(text, warns=warns)

    def set_workshop(self, name: str) -> None:
        """Show the name of the workshop."""
        self._workshop.setText(name)

    def set_backup(self, text: str, *, warns: bool = False) -> None:
        """Show when the last backup was made."""
        self._backup.set_label(text)
        self._backup.set_icon("shield-warning" if warns else "shield-check")
        self._backup.setVisible(bool(text) and not self._is_rail)

    def set_rail(self, rail: bool) -> None:
        """Take the form of a rail, or the full width."""
        self._is_rail = rail
        self.setFixedWidth(RAIL if rail else look().px(WIDE))
        for widget in (self._wordmark, self._workshop):
            widget.setHidden(rail)
        self._backup.setHidden(rail or not self._backup.label())
        self._line.setHidden(rail)
        for item in self._items.values():
            item.set_rail(rail)
        self._column.setContentsMargins(11, 18 if rail else 15, 11, 12)
        self._head.setContentsMargins(15 if rail else 10, 0, 0, 10 if rail else 0)
        self._workshop.setContentsMargins(11, 0, 4, 0)

    def focus_first(self) -> None:
        """Move the keyboard to the place in front."""
        for item in self._items.values():
            if item.isChecked():
                item.setFocus(Qt.FocusReason.TabFocusReason)
