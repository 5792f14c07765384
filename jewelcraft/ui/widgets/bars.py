"""The bars on top of a page: title bar and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.fonts import is_latin
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.tags import Kind
from jewelcraft.ui.widgets.tags import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class TopBar(Card):
    """The bar of a page: back, title, code, tag, then room, then what the page puts at the right.

    Signals:
        back: the back button was pressed.
    """

    back = Signal()

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, has_back: bool = False, serif: bool = False
    ) -> None:
        super().__init__("bar", parent)
        self.back_button = IconButton("arrow-left", self.tr("Back"))
        self.back_button.clicked.connect(self.back)
        self.back_button.setVisible(has_back)
        self._serif = serif
        self.title = ElidedLabel(title, "title_serif" if serif else "title")
        self.code = Label("", "small", "ink3")
        self.tag = Tag("")
        self.code.hide()
        self.tag.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 16, 1)
        self._row.setSpacing(14)
        for widget in (self.back_button, self.title, self.code, self.tag):
            self._row.addWidget(widget)
        self._stretch_at = self._row.count()
        self._row.addStretch(1)
        self._fit()
        look().changed.connect(self._fit)

    def set_title(self, title: str) -> None:
        """Show a title, in the serif face where that has its letters."""
        self.title.set_role("title_serif" if self._serif and is_latin(title) else "title")
        self.title.setText(title)

    def set_code(self, code: str) -> None:
        """Show the code behind the title."""
        self.code.setText(code)
        self.code.setVisible(bool(code))

    def set_tag(self, text: str, kind: Kind = "neutral", icon: str = "") -> None:
        """Show a state behind the title; an empty text takes it away."""
        self.tag.set_state(text, kind, icon)
        self.tag.setVisible(bool(text))

    def add_left(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget behind the title, as the search field."""
        self._row.insertWidget(self._stretch_at, widget, stretch)
        self._stretch_at += 1

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)

    def _fit(self) -> None:
        self.setFixedHeight(max(look().measures.heights["top_bar"], look().height("field") + 24))


class _TabButton(QAbstractButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setProperty("ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._restyle()
        look().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(look().font("tab", self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 4, look().height("tab_bar"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = "accent" if self.isChecked() or self.underMouse() else "ink2"
        painter.setPen(look().color(token if self.isEnabled() else "disabled"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            painter.fillRect(QRectF(0, self.height() - 2, self.width(), 2), look().color("accent"))


class TabBar(Card):
    """The tabs of a page; what the page puts at the right comes with `add_right`.

    Signals:
        chosen: the user went to another tab; carries its place.
    """

    chosen = Signal(int)

    def __init__(self, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 16, 0)
        self._row.setSpacing(22)
        for place, text in enumerate(tabs):
            button = _TabButton(text, self)
            self._group.addButton(button, place)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._right = QHBoxLayout()
        self._right.setSpacing(10)
        self._row.addLayout(self._right)
        self._group.idClicked.connect(self.chosen)
        self.set_current(0)
        self._fit()
        look().changed.connect(self._fit)

    def current(self) -> int:
        """Return the place of the open tab."""
        return self._group.checkedId()

    def set_current(self, place: int) -> None:
        """Open a tab without telling."""
        button = self._group.button(place)
        if button is not None:
            button.setChecked(True)

    def step(self, by: int) -> None:
        """Go to the tab before or after, round the ends, and tell."""
        place = (self.current() + by) % len(self._group.buttons())
        self.set_current(place)
        self.chosen.emit(place)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._right.addWidget(widget)

    def _fit(self) -> None:
        self.setFixedHeight(look().height("tab_bar"))
