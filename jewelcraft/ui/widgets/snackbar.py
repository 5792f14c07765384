"""The snackbar: what was done, and the way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve
from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import QPropertyAnimation
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.buttons import ButtonStyle
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.shadow import paint_shadow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QPaintEvent

SECONDS = 8
STAYS_IN_SIGHT = "staysInSight"
"""A property of rows of buttons at the foot of a page, over which the snackbar stands."""
_SHADE = 8
_ABOVE_FOOT = 66
"""Room below: the total of a cost sheet and the buttons of a panel stay in sight."""
_ACTION = ButtonStyle("", "", "", "snack_action", "snack_action", "strong", padding=10, height="segment")
_CLOSE = ButtonStyle("", "", "", "surface", "surface", "strong", padding=6, height="segment")


class Snackbar(QWidget):
    """A line at the bottom of its parent that goes after eight seconds, never under mouse or focus.

    Signals:
        closed: the snackbar went, by time, by its x, or by its action.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._act: Callable[[], object] | None = None
        self._text = Label("", "medium")
        self._text.setProperty("tone", "snack")
        self._more = Button("", style=_ACTION)
        self._more.clicked.connect(self._on_more)
        self._look_closer: Callable[[], object] | None = None
        self._action = Button("", style=_ACTION)
        self._action.clicked.connect(self._on_action)
        self._close = Button("", "x", style=_CLOSE, tooltip=self.tr("Close"))
        self._close.clicked.connect(self.close_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(18 + _SHADE, 4 + _SHADE, 8 + _SHADE, 4 + _SHADE)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._more)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_now)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(160)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.hide()

    def announce(
        self,
        text: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        more: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a line, in place of one still there; `more` is a second button, that shows more of what was done."""
        self._more.set_label(more[0] if more else "")
        self._more.setVisible(bool(more))
        self._look_closer = more[1] if more else None
        self._text.setText(text)
        self._action.set_label(action)
        self._action.setVisible(bool(action))
        self._act = act
        self.setAccessibleName(text)
        was_hidden = self.isHidden()
        self.adjustSize()
        self.show()
        self.raise_()
        self._place(slide=was_hidden)
        self._timer.start(SECONDS * 1000)

    def text(self) -> str:
        """Return the line shown."""
        return self._text.text()

    def take_focus(self) -> bool:
        """Move the keyboard to the action, or the x; tell whether there was one to move to."""
        if self.isHidden():
            return False
        target = self._action if self._act else self._close
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def close_now(self) -> None:
        """Go."""
        if not self.isHidden():
            self._timer.stop()
            self._act = None
            self.hide()
            self.closed.emit()

    def _on_action(self) -> None:
        act = self._act
        self.close_now()
        if act is not None:
            act()

    def _on_more(self) -> None:
        act = self._look_closer
        self.close_now()
        if act is not None:
            act()

    def _place(self, *, slide: bool = False) -> None:
        self.adjustSize()
        room = self._over.size()
        top = room.height() - self.height() - look().px(_ABOVE_FOOT)
        target = QPoint((room.width() - self.width()) // 2, min(top, self._over_bars() - self.height()))
        self._slide.stop()
        if slide and look().moves:
            self._slide.setStartValue(target + QPoint(0, 24))
            self._slide.setEndValue(target)
            self._slide.start()
        else:
            self.move(target)

    def _over_bars(self) -> int:
        """Return where the highest row of buttons begins that is in sight at the foot of the page."""
        bars = [bar for bar in self._over.findChildren(QWidget) if bar.property(STAYS_IN_SIGHT) and bar.isVisible()]
        tops = [bar.mapTo(self._over, QPoint(0, 0)).y() for bar in bars]
        return min(tops, default=self._over.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre of the parent."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _rest(self) -> None:
        if not self.isHidden() and not self.underMouse() and not self._has_focus():
            self._timer.start(SECONDS * 1000)

    def _has_focus(self) -> bool:
        return any(button.hasFocus() for button in (self._more, self._action, self._close))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew."""
        super().leaveEvent(event)
        self._rest()

    def _on_focus_changed(self) -> None:
        if self._has_focus():
            self._timer.stop()
        elif not self._timer.isActive():
            self._rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ink ground with its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.rect().toRectF().adjusted(_SHADE, _SHADE - 2, -_SHADE, -_SHADE)
        paint_shadow(painter, room, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("ink"))
        painter.drawRoundedRect(room, 8, 8)
