"""The dialog: an icon disc, what happened, what it means, what to do, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.shadow import paint_shadow
from jewelcraft.ui.widgets.tags import Kind
from jewelcraft.ui.widgets.tags import tag_tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QShowEvent

WIDTH = 648
_SHADE = 24


class Disc(QWidget):
    """A round ground with an icon."""

    def __init__(self, icon: str, kind: Kind = "warn", parent: QWidget | None = None, *, side: int = 48) -> None:
        super().__init__(parent)
        self._icon, self._kind = icon, kind
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and icon."""
        ink, ground = tag_tokens(self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color(ground))
        painter.drawEllipse(self.rect())
        at = (self.width() - 24) / 2
        painter.drawPixmap(QPointF(at, at), look().pixmap(self._icon, ink, 24, self.devicePixelRatioF()))


class Scrim(QWidget):
    """The veil over a window behind a dialog."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil."""
        QPainter(self).fillRect(self.rect(), look().color("scrim"))


class Dialog(QDialog):
    """A calm box over its window. Add what it asks to `body`, then its buttons from left to right.

    `add_button(button, result)` closes with that result; the last one added is the default.
    """

    def __init__(
        self,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        kind: Kind = "warn",
        tip: str = "",
        details: str = "",
        width: int = WIDTH,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._backdrop = QPixmap()
        self._corner = QPoint()
        self._scrim: Scrim | None = None
        self.setFixedWidth(width + 2 * _SHADE)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(26 + _SHADE, 24 + _SHADE, 24 + _SHADE, 22 + _SHADE)
        outer.setSpacing(18)
        if icon:
            outer.addWidget(Disc(icon, kind), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(8)
        outer.addLayout(column, 1)
        column.addWidget(WrappedLabel(title, "title"))
        self.text = WrappedLabel(text, "body", "ink2")
        self.text.setVisible(bool(text))
        column.addWidget(self.text)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body)
        if tip:
            column.addSpacing(4)
            column.addWidget(TipBox(tip))
        column.addSpacing(8)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._details = _Details(details)
        if details:
            link = LinkButton(self.tr("Details for support"), small=True)
            link.clicked.connect(self._fold)
            self._buttons.addWidget(link)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addWidget(self._details)

    def add_button(self, button: Button, result: int = 0) -> None:
        """Add a way out that closes with a result; the last one is the default."""
        self._buttons.addWidget(button)
        for other in self.findChildren(Button):
            other.setDefault(False)
        button.setDefault(True)
        button.clicked.connect(lambda: self.done(result))

    def add_step(self, button: Button, *, is_default: bool = False) -> None:
        """Add a button that does not close by itself; Enter presses the default one, once it can be pressed."""
        self._buttons.addWidget(button)
        if is_default:
            for other in self.findChildren(Button):
                other.setDefault(other is button)

    def _fold(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self.fit()

    def fit(self) -> None:
        """Take the height of the content."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        """Veil the window behind and stand in its middle."""
        super().showEvent(event)
        self.fit()
        parent = self.parentWidget()
        if parent is None:
            return
        window = parent.window()
        self._scrim = Scrim(window)
        self._scrim.show()
        corner = window.rect().center() - self.rect().center()
        # A picture of what lies behind stands in for translucency, which not every desktop has.
        self._backdrop = window.grab()
        self._corner = corner
        self.move(window.mapToGlobal(corner))

    def done(self, result: int) -> None:
        """Close and lift the veil."""
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box with its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look().color("window"))
        painter.drawPixmap(-self._corner, self._backdrop)
        room = self.rect().toRectF().adjusted(_SHADE, _SHADE, -_SHADE, -_SHADE)
        radius = look().radius("dialog")
        paint_shadow(painter, room, radius, rings=16, drop=5, strength=3)
        painter.setPen(look().color("border"))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(room, radius, radius)


class _Details(QWidget):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        view = QPlainTextEdit(text)
        view.setReadOnly(True)
        view.setFixedHeight(150)
        view.setFont(look().font("caption"))
        view.setAccessibleName(self.tr("Details for support"))
        copy = LinkButton(self.tr("Copy"), small=True)
        copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(view)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
