"""The small things of the page's bars: "All changes saved", the status pill, the way through the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.piece import Status
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.look_only import entry_for_changes
from jewelcraft.ui.widgets.tags import Kind
from jewelcraft.ui.widgets.tags import tag_tokens
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LOOKS: dict[Status, tuple[Kind, str]] = {
    Status.IDEA: ("neutral", "lightbulb"),
    Status.SKETCH: ("info", "pencil-simple"),
    Status.SAMPLE: ("gold", "flask"),
    Status.READY: ("ok", "check-circle"),
    Status.RETIRED: ("neutral", "archive"),
}


class SavedMark(QWidget):
    """Says whether everything is saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph("check", self, "ok", 14)
        self.label = Label("", "small", "ink3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._glyph)
        row.addWidget(self.label)
        self.show_saving(False)

    def show_saving(self, saving: bool) -> None:
        """Show that changes are on their way, or that all is saved."""
        self.label.setText(self.tr("Saving…") if saving else self.tr("All changes saved"))
        self._glyph.set_icon("arrows-clockwise" if saving else "check", "ink3" if saving else "ok")


class StatusPill(QPushButton):
    """Where a design stands; press it to choose another status.

    Signals:
        chosen: another status was chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.IDEA
        self.setProperty("ring", "round")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Change the status"))
        self.clicked.connect(self.open_menu)
        look().changed.connect(self._restyle)
        self.show_status(Status.IDEA)

    def show_status(self, status: Status) -> None:
        """Show a status."""
        self._status = status
        self._restyle()

    def open_menu(self) -> None:
        """Open the choice of statuses."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status, (_kind, icon) in _LOOKS.items():
            action = menu.addAction(look().icon(icon), word(status.value))
            action.setData(status)
            action.setEnabled(status is not self._status)
            entry_for_changes(action)
        menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()) + self.rect().topLeft())

    def _restyle(self) -> None:
        text = word(self._status.value)
        self.setText(text)
        self.setAccessibleName(self.tr("Status: {status}").format(status=text))
        self.setFont(look().font("caption_medium", text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon, word and caret."""
        metrics = QFontMetrics(self.font())
        height = max(look().measures.heights["tag"], metrics.height() + 6)
        return QSize(metrics.horizontalAdvance(self.text()) + 56, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: states are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        kind, icon = _LOOKS[self._status]
        ink, ground = tag_tokens(kind)
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(now.color(ink) if self.underMouse() else Qt.PenStyle.NoPen)
        painter.setBrush(now.color(ground))
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(QPointF(9, (self.height() - 14) / 2), now.pixmap(icon, ink, 14, ratio))
        painter.setFont(self.font())
        painter.setPen(now.color(ink))
        room = QRectF(28, 0, self.width() - 28, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        painter.drawPixmap(
            QPointF(self.width() - 21, (self.height() - 12) / 2), now.pixmap("caret-down", ink, 12, ratio)
        )


class Walker(QWidget):
    """The way through the list a piece came from: "1 of 16".

    Signals:
        stepped: carries -1 or 1.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = IconButton("caret-left", "", framed=False)
        self.after = IconButton("caret-right", "", framed=False)
        self.before.explain_shortcut(self.tr("Piece before"), "PgUp")
        self.after.explain_shortcut(self.tr("Next piece"), "PgDown")
        self.place = Label("", "small_figures")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.before, self.place, self.after):
            row.addWidget(widget)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))

    def show_place(self, place: int, count: int) -> None:
        """Show where in the list a piece stands, counted from 0."""
        self.place.setText(self.tr("{place} of {count}").format(place=place + 1, count=count))
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place + 1 < count)
