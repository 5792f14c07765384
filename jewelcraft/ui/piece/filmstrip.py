"""From sketch to photo: a piece's pictures side by side, to choose, to drag into order, to add to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPainterPath
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.thumbnails import Thumbnails

SIDE = 76
STEP = 98
ADD_WIDTH = 46


class Tile(QAbstractButton):
    """One picture of the strip with its kind and date.

    Signals:
        moved: carries how many places it was dragged or sent.
        menu_requested: carries the place on the screen.
        key_pressed: a key the strip answers.
    """

    dragged = Signal(object)
    dropped = Signal()
    menu_requested = Signal(object)
    key_pressed = Signal(object)

    def __init__(self, photo: Photo, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.photo = photo
        self._thumbnails = thumbnails
        self._grip: QPoint | None = None
        self._is_dragged = False
        self.setCheckable(True)
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_photo(photo)

    def show_photo(self, photo: Photo) -> None:
        """Show a picture's kind, date and caption."""
        self.photo = photo
        self.setAccessibleName(" ".join((word(photo.kind.value), self._day(), photo.caption)).strip())
        self.setToolTip(photo.caption or photo.name)
        self.update()

    def _day(self) -> str:
        moment = self.photo.taken_at or self.photo.added_at
        return write_date(moment.date()) if moment is not None else ""

    def sizeHint(self) -> QSize:
        """Return room for picture, kind and date."""
        lines = QFontMetrics(look().font("caption", word(self.photo.kind.value))).height()
        return QSize(SIDE, SIDE + 2 * lines + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, frame and words."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(0, 0, SIDE, SIDE)
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(shape, now.color("photo"))
        pixmap = self._thumbnails.pixmap(self.photo.picture)
        if pixmap is not None:
            painter.setClipPath(shape)
            side = min(pixmap.width(), pixmap.height())
            left = (pixmap.width() - side) * self.photo.focus_x / 100
            top = (pixmap.height() - side) * self.photo.focus_y / 100
            painter.drawPixmap(box, pixmap, QRectF(left, top, side, side))
            painter.setClipping(False)
        chosen = self.isChecked()
        width = 2.5 if chosen else 1.0
        painter.setPen(QPen(now.color("accent" if chosen else "border"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 8, 8)
        if self.photo.is_cover:
            painter.drawPixmap(QPointF(SIDE - 20, 5), now.pixmap("star-fill", "accent", 14, self.devicePixelRatioF()))
        for place, (has, icon) in enumerate(((self.photo.notes, "chat-text"), (self.photo.marks, "ruler"))):
            if has:
                corner = QRectF(4 + 20 * place, SIDE - 22, 18, 18)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(now.color("surface"))
                painter.drawEllipse(corner)
                painter.drawPixmap(
                    corner.topLeft() + QPointF(3, 3), now.pixmap(icon, "ink", 12, self.devicePixelRatioF())
                )
        self._paint_words(painter, chosen)

    def _paint_words(self, painter: QPainter, chosen: bool) -> None:
        kind = word(self.photo.kind.value)
        top = SIDE + 2.0
        rows = ((kind, "caption_medium", "accent" if chosen else "ink"), (self._day(), "caption", "ink2"))
        for text, role, token in rows:
            font = look().font(role, text)
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(look().color(token))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, STEP - 6)
            painter.drawText(QRectF(0, top, STEP, metrics.height()), Qt.TextFlag.TextSingleLine, shown)
            top += metrics.height()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the tile."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse once it has gone far enough."""
        if self._grip is None:
            return
        way = event.position().toPoint() - self._grip
        if self._is_dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self.dragged.emit(self.mapToParent(event.position().toPoint()) - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: in the new place, or choose the picture where it was not moved."""
        was_dragged, self._is_dragged, self._grip = self._is_dragged, False, None
        if was_dragged:
            self.setDown(False)
            self.dropped.emit()
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows and Delete to the strip."""
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)


class AddTile(QAbstractButton):
    """The last place of the strip: press it to add pictures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Add pictures: choose files, drop them here, or paste"))
        self.setAccessibleName(self.tr("Add pictures"))
        self.resize(ADD_WIDTH, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed frame and a plus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "accent" if self.underMouse() else "input"
        painter.setPen(QPen(look().color(token), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(0.5, 0.5, ADD_WIDTH - 1, SIDE - 1), 8, 8)
        plus = look().pixmap("plus", "ink2", 16, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((ADD_WIDTH - 16) / 2, (SIDE - 16) / 2), plus)


class _Strip(QWidget):
    """The ground of the tiles; it paints the arrows between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        arrow = look().pixmap("caret-right", "ink3", 12, self.devicePixelRatioF())
        for place in range(1, self.count):
            painter.drawPixmap(QPointF(place * STEP - (STEP - SIDE) / 2 - 6, SIDE / 2 - 6), arrow)


class Filmstrip(QScrollArea):
    """The pictures of a piece in their order.

    Signals:
        chosen: a picture was chosen; carries its id.
        reordered: carries all ids in their new order.
        menu_requested: carries id and place on the screen.
        trash_requested: carries an id.
        look_requested: Space was pressed.
        add_requested: the last place was pressed.
    """

    chosen = Signal(str)
    reordered = Signal(object)
    menu_requested = Signal(str, object)
    trash_requested = Signal(str)
    look_requested = Signal()
    add_requested = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._tiles: list[Tile] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._strip = _Strip()
        self._strip.setProperty("ground", "none")
        self.setWidget(self._strip)
        self.add = AddTile(self._strip)
        self.add.clicked.connect(self.add_requested)
        thumbnails.ready.connect(self._on_ready)
        look().changed.connect(self._arrange)
        self._arrange()

    def _on_ready(self) -> None:
        # A method of its own: Qt lets go of it with this widget, of a lambda it would not.
        self._strip.update()

    def tiles(self) -> list[Tile]:
        """Return the tiles from left to right."""
        return list(self._tiles)

    def show_photos(self, photos: list[Photo], current: str) -> None:
        """Show pictures in their order, and which one is looked at."""
        known = {tile.photo.id: tile for tile in self._tiles}
        self._tiles = []
        for photo in photos:
            tile = known.pop(photo.id, None) or self._make_tile(photo)
            tile.show_photo(photo)
            tile.setChecked(photo.id == current)
            self._tiles.append(tile)
        for gone in known.values():
            gone.hide()
            gone.deleteLater()
        self._arrange()
        for tile in self._tiles:
            if tile.isChecked():
                self.ensureWidgetVisible(tile, 40, 0)

    def _make_tile(self, photo: Photo) -> Tile:
        tile = Tile(photo, self._thumbnails, self._strip)
        tile.clicked.connect(lambda: self.chosen.emit(tile.photo.id))
        tile.dragged.connect(lambda place: self._drag(tile, place))
        tile.dropped.connect(self._drop)
        tile.menu_requested.connect(lambda place: self.menu_requested.emit(tile.photo.id, place))
        tile.key_pressed.connect(lambda event: self._on_key(tile, event))
        tile.show()
        return tile

    def _arrange(self, held: Tile | None = None) -> None:
        height = max((tile.sizeHint().height() for tile in self._tiles), default=SIDE + 34)
        for place, tile in enumerate(self._tiles):
            if tile is not held:
                tile.setGeometry(place * STEP, 0, STEP - 4, height)
        left = len(self._tiles) * STEP
        room = self.viewport().width()
        self.add.move(max(left, room - ADD_WIDTH) if left + ADD_WIDTH <= room else left, 0)
        self._strip.count = len(self._tiles)
        self._strip.resize(max(left + ADD_WIDTH, room), height)
        bar = self.horizontalScrollBar().sizeHint().height() if left + ADD_WIDTH > room else 0
        self.setFixedHeight(height + bar)
        self._strip.update()
        for first, second in zip(self._tiles, [*self._tiles[1:], self.add], strict=False):
            QWidget.setTabOrder(first, second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the last place at the right end."""
        super().resizeEvent(event)
        self._arrange()

    def _drag(self, tile: Tile, place: QPoint) -> None:
        tile.raise_()
        tile.move(min(max(place.x(), 0), (len(self._tiles) - 1) * STEP), 0)
        self.ensureWidgetVisible(tile, 30, 0)
        wanted = min(max(round(tile.x() / STEP), 0), len(self._tiles) - 1)
        if self._tiles.index(tile) != wanted:
            self._tiles.remove(tile)
            self._tiles.insert(wanted, tile)
            self._arrange(held=tile)

    def _drop(self) -> None:
        self._arrange()
        self.reordered.emit([tile.photo.id for tile in self._tiles])

    def _on_key(self, tile: Tile, event: QKeyEvent) -> None:
        place = self._tiles.index(tile)
        key, held = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            other = place + (1 if key == Qt.Key.Key_Right else -1)
            if not 0 <= other < len(self._tiles):
                return
            if held:
                self._tiles[place], self._tiles[other] = self._tiles[other], self._tiles[place]
                self._drop()
            else:
                self._tiles[other].setFocus(Qt.FocusReason.TabFocusReason)
                self.chosen.emit(self._tiles[other].photo.id)
        elif key == Qt.Key.Key_Delete:
            self.trash_requested.emit(tile.photo.id)
        elif key == Qt.Key.Key_Space:
            self.look_requested.emit()
        else:
            event.ignore()
