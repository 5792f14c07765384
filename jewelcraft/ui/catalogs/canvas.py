"""The middle of the designer: the page at a zoom, and under it the row of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.catalogs.sheet_view import AIR
from jewelcraft.ui.catalogs.sheet_view import SheetView
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.snackbar import STAYS_IN_SIGHT
from jewelcraft.ui.widgets.surfaces import Line

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.ui.catalogs.easel import Sheet

PIXELS_PER_POINT = 96 / 72
"""At 100 % a page is as large as its paper."""
_ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_PAUSE_MS = 90
_TALL = 640
_NARROW = 560
_FOOT = 84


class _Area(QScrollArea):
    """Scrolls with plain arrows; other keys belong to the designer."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.key() in arrows and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()


class Canvas(QWidget):
    """Shows a page and lets the user turn pages, zoom, and move the chosen piece.

    Signals:
        turned: another page is wanted; carries -1 or 1.
        scale_wanted: pages shall be painted at this scale, in pixels of the screen to the point.
        moved: the chosen piece shall stand one place earlier (-1) or later (1).
        removed: the chosen piece shall leave the catalog.
        edited: picture, words and place of the chosen piece shall be changed.
    """

    turned = Signal(int)
    scale_wanted = Signal(float)
    moved = Signal(int)
    removed = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = SheetView()
        self._zoom: float | None = None
        self._shape = (595.0, 842.0)
        self._numbers = (1, 1)
        self.area = _Area()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.view)
        self.area.viewport().setAutoFillBackground(False)
        self.area.viewport().installEventFilter(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_scale)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 14)
        self._column.setSpacing(0)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(self._build_steps())
        self.view.chosen.connect(self._on_chosen)
        self.view.edited.connect(self.edited)
        self._on_chosen("")

    def _build_steps(self) -> QWidget:
        self.place = Label("", "medium")
        self.percent = Label("", "medium")
        self.before = IconButton("caret-left", self.tr("Page before") + "  PgUp", framed=False)
        self.after = IconButton("caret-right", self.tr("Next page") + "  PgDown", framed=False)
        self.smaller = IconButton("minus", self.tr("Smaller") + "  Ctrl \u2212", framed=False)
        self.larger = IconButton("plus", self.tr("Larger") + "  Ctrl +", framed=False)
        self.fit_button = GhostButton(self.tr("Fit"), tooltip=self.tr("Show the whole page") + "  Ctrl 0")
        self.earlier = IconButton("arrow-left", self.tr("Move the piece earlier") + "  Ctrl \u2190", framed=False)
        self.later = IconButton("arrow-right", self.tr("Move the piece later") + "  Ctrl \u2192", framed=False)
        self.edit = IconButton(
            "pencil-simple", self.tr("Picture, words and size of the piece") + "  Space", framed=False
        )
        self.remove = IconButton("trash", self.tr("Take the piece out of the catalog") + "  Del", framed=False)
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.fit_button.clicked.connect(lambda: self.zoom(0))
        self.earlier.clicked.connect(lambda: self.moved.emit(-1))
        self.later.clicked.connect(lambda: self.moved.emit(1))
        self.edit.clicked.connect(self.edited)
        self.remove.clicked.connect(self.removed)
        self._piece_line = Line("v")
        self._piece_line.setFixedHeight(20)
        steps = QWidget()
        steps.setProperty(STAYS_IN_SIGHT, True)
        row = QHBoxLayout(steps)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(2)
        row.addStretch(1)
        for widget in (self.before, self.place, self.after):
            row.addWidget(widget)
        row.addSpacing(6)
        for widget in (self.smaller, self.percent, self.larger):
            row.addWidget(widget)
        row.addSpacing(2)
        row.addWidget(self.fit_button)
        row.addWidget(self._piece_line)
        for widget in (self.edit, self.earlier, self.later, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.steps = steps
        return steps

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a painted page."""
        bleed = 2 * float(sheet.edition.catalog.paper.bleed_mm) * 72 / 25.4
        shape = (sheet.page.width + bleed, sheet.page.height + bleed)
        count = len(sheet.pages)
        self.view.show_sheet(sheet)
        text = self.tr("Page {number} of {count}").format(number=sheet.index + 1, count=count)
        self._numbers = (sheet.index + 1, count)
        self._say_place()
        self.view.setAccessibleName(text)
        self.before.setEnabled(sheet.index > 0)
        self.after.setEnabled(sheet.index + 1 < count)
        if shape != self._shape:
            self._shape = shape
            self._apply()

    def _say_place(self) -> None:
        """Say which page is in view, in fewer words where room is short."""
        number, count = self._numbers
        is_narrow = self.width() < look().px(_NARROW)
        text = self.tr("Page {number} of {count}").format(number=number, count=count)
        self.place.setText(f"{number} / {count}" if is_narrow else text)
        self.place.setToolTip(text)

    def zoom(self, by: int) -> None:
        """Make the page larger or smaller by a step; 0 fits it into the room."""
        if by == 0:
            self._zoom = None
        else:
            now = self.shown_zoom
            larger = [step for step in _ZOOMS if step > now + 0.01]
            smaller = [step for step in _ZOOMS if step < now - 0.01]
            self._zoom = (larger or [_ZOOMS[-1]])[0] if by > 0 else (smaller or [_ZOOMS[0]])[-1]
        self._apply()

    @property
    def shown_zoom(self) -> float:
        """The zoom in force, 1 for the size of the paper."""
        if self._zoom is not None:
            return self._zoom
        room = self.area.viewport().size()
        wide, high = self._shape
        fit = min((room.width() - 2 * AIR) / wide, (room.height() - 2 * AIR) / high)
        return max(fit / PIXELS_PER_POINT, 0.1)

    def _apply(self) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if self._zoom is None else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.area.setHorizontalScrollBarPolicy(policy)
        self.area.setVerticalScrollBarPolicy(policy)
        self.view.set_scale(self.shown_zoom * PIXELS_PER_POINT)
        self.percent.setText(f"{round(self.shown_zoom * 100)}\u00a0%")
        self._pause.start()

    def tell_scale(self) -> None:
        """Say at once at which scale pages shall be painted."""
        self._pause.stop()
        self._tell_scale()

    def _tell_scale(self) -> None:
        self.scale_wanted.emit(self.shown_zoom * PIXELS_PER_POINT * self.devicePixelRatioF())

    def _on_chosen(self, piece_id: str) -> None:
        for widget in (self._piece_line, self.edit, self.earlier, self.later, self.remove):
            widget.setVisible(bool(piece_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the progress line where there is plenty."""
        super().resizeEvent(event)
        self._column.setContentsMargins(0, 0, 0, _FOOT if self.height() > _TALL else 14)
        if self.view.sheet is not None:
            self._say_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the page into the room as it grows; zoom with Ctrl and the wheel."""
        if event.type() == QEvent.Type.Resize and self._zoom is None:
            self._apply()
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            by = 1 if event.angleDelta().y() > 0 else -1
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.zoom(by)
                return True
        return False
