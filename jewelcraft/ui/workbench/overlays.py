"""What lies over the picture on the bench and can be pulled: the frame of a crop, the corners of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF
from PySide6.QtCore import QObject
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainterPath
from PySide6.QtGui import QPen
from PySide6.QtGui import QPolygonF

from jewelcraft.ui.look import look
from jewelcraft.ui.workbench.framing import CORNER_HANDLES
from jewelcraft.ui.workbench.framing import EDGE_HANDLES
from jewelcraft.ui.workbench.framing import MOVE
from jewelcraft.ui.workbench.framing import Frame
from jewelcraft.ui.workbench.framing import drawn_frame
from jewelcraft.ui.workbench.framing import moved
from jewelcraft.ui.workbench.framing import pulled
from jewelcraft.ui.workbench.framing import resized

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from jewelcraft.ui.workbench.framing import Place

ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
STEP = 0.01
_NEAR = 16.0
_HANDLE = 7.0


def on_screen(place: Place, room: QRectF) -> QPointF:
    """Return where a place of the picture is on the canvas."""
    return QPointF(room.left() + place[0] * room.width(), room.top() + place[1] * room.height())


class Overlay(QObject):
    """Something over the picture that is pulled by mouse or keys.

    Signals:
        changed: it was let go, or moved by a key.
    """

    changed = Signal()

    def press(self, place: Place, room: QRectF) -> None:
        """Take what is near a place of the picture, which lies in a room of the canvas."""

    def drag(self, place: Place) -> None:
        """Pull it."""

    def release(self) -> None:
        """Let it go."""

    def key(self, key: int, *, fine: bool) -> bool:
        """Answer a key; with Shift held where `fine`."""
        return False

    def paint(self, painter: QPainter, room: QRectF, *, by_keys: bool) -> None:
        """Paint it; `by_keys` says that the keyboard is on the canvas."""

    def cursor(self, place: Place, room: QRectF) -> Qt.CursorShape:
        """Return the mouse pointer at a place."""
        return Qt.CursorShape.ArrowCursor

    @staticmethod
    def _paint_handle(painter: QPainter, at: QPointF, *, chosen: bool = False) -> None:
        painter.setPen(QPen(look().color("surface"), 2))
        painter.setBrush(look().color("accent"))
        painter.drawEllipse(at, _HANDLE, _HANDLE)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look().color("accent"), 2))
            painter.drawEllipse(at, _HANDLE + 5, _HANDLE + 5)


class CropOverlay(Overlay):
    """The frame of a crop with its thirds; it keeps the ratio that was chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame = Frame()
        self.ratio: float | None = None
        """Width to height in shares of the picture."""
        self._taken = ""
        self._from: Place = (0.0, 0.0)
        self._before = Frame()

    def _handle_at(self, place: Place, room: QRectF) -> str:
        point = on_screen(place, room)
        for name in (*CORNER_HANDLES, *EDGE_HANDLES):
            if QLineF(on_screen(self.frame.handle(name), room), point).length() < _NEAR:
                return name
        return MOVE if self.frame.holds(place) and self.frame != Frame() else ""

    def press(self, place: Place, room: QRectF) -> None:
        """Take a handle, the whole frame, or begin another one."""
        self._taken, self._from, self._before = self._handle_at(place, room) or "new", place, self.frame

    def drag(self, place: Place) -> None:
        """Pull the frame."""
        if self._taken == MOVE:
            self.frame = moved(self._before, (place[0] - self._from[0], place[1] - self._from[1]))
        elif self._taken == "new":
            self.frame = drawn_frame(self._from, place, self.ratio) or self._before
        elif self._taken:
            self.frame = resized(self._before, self._taken, place, self.ratio)

    def release(self) -> None:
        """Let the frame be what it is now."""
        taken, self._taken = self._taken, ""
        if taken and self.frame != self._before:
            self.changed.emit()

    def key(self, key: int, *, fine: bool) -> bool:
        """Move the frame by the arrows; with Shift pull its lower right corner."""
        arrow = ARROWS.get(Qt.Key(key))
        if arrow is None:
            return False
        by = (STEP * arrow[0], STEP * arrow[1])
        if fine:
            corner = (self.frame.right + by[0], self.frame.bottom + by[1])
            handle = "rb" if self.ratio is None else "r" if by[0] else "b"
            made = resized(self.frame, handle, corner, self.ratio)
        else:
            made = moved(self.frame, by)
        if made != self.frame:
            self.frame = made
            self.changed.emit()
        return True

    def cursor(self, place: Place, room: QRectF) -> Qt.CursorShape:
        """Say by the pointer what a press would take."""
        name = self._handle_at(place, room)
        if name in ("lt", "rb"):
            return Qt.CursorShape.SizeFDiagCursor
        if name in ("rt", "lb"):
            return Qt.CursorShape.SizeBDiagCursor
        return {
            "l": Qt.CursorShape.SizeHorCursor,
            "r": Qt.CursorShape.SizeHorCursor,
            "t": Qt.CursorShape.SizeVerCursor,
            "b": Qt.CursorShape.SizeVerCursor,
            MOVE: Qt.CursorShape.SizeAllCursor,
        }.get(name, Qt.CursorShape.CrossCursor)

    def paint(self, painter: QPainter, room: QRectF, *, by_keys: bool) -> None:
        """Veil what goes, and draw the frame with its thirds and handles."""
        inside = QRectF(
            on_screen((self.frame.left, self.frame.top), room), on_screen((self.frame.right, self.frame.bottom), room)
        )
        veil = QPainterPath()
        veil.addRect(room)
        veil.addRect(inside)
        painter.fillPath(veil, look().color("scrim"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for tone, width in (("scrim", 3.0), ("surface", 1.0)):
            painter.setPen(QPen(look().color(tone), width))
            for third in (1 / 3, 2 / 3):
                x, y = inside.left() + third * inside.width(), inside.top() + third * inside.height()
                painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()))
                painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
        painter.setPen(QPen(look().color("accent"), 4 if by_keys else 2))
        painter.drawRect(inside)
        for name in (*CORNER_HANDLES, *EDGE_HANDLES):
            self._paint_handle(painter, on_screen(self.frame.handle(name), room))


class CornerOverlay(Overlay):
    """The four corners of a sheet that was photographed from the side."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.corners: tuple[Place, ...] = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
        self.chosen = 0
        self._taken = False
        self._before: tuple[Place, ...] = self.corners

    def press(self, place: Place, room: QRectF) -> None:
        """Take the nearest corner; one that is far away is taken only by its own quarter."""
        ways = [QLineF(on_screen(corner, room), on_screen(place, room)).length() for corner in self.corners]
        self.chosen = ways.index(min(ways))
        self._taken, self._before = True, self.corners
        if min(ways) > _NEAR:
            self.drag(place)

    def drag(self, place: Place) -> None:
        """Pull the corner."""
        if self._taken:
            self.corners = pulled(self.corners, self.chosen, place)

    def release(self) -> None:
        """Let the corners be what they are now."""
        taken, self._taken = self._taken, False
        if taken and self.corners != self._before:
            self.changed.emit()

    def key(self, key: int, *, fine: bool) -> bool:
        """Take the next corner with Space, one by its number, and move it by the arrows."""
        if key == Qt.Key.Key_Space:
            self.chosen = (self.chosen + 1) % 4
            return True
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self.chosen = key - Qt.Key.Key_1
            return True
        arrow = ARROWS.get(Qt.Key(key))
        if arrow is None:
            return False
        step = STEP / 10 if fine else STEP / 2
        x, y = self.corners[self.chosen]
        made = pulled(self.corners, self.chosen, (x + step * arrow[0], y + step * arrow[1]))
        if made != self.corners:
            self.corners = made
            self.changed.emit()
        return True

    def cursor(self, place: Place, room: QRectF) -> Qt.CursorShape:
        """Say that corners can be taken."""
        return Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, room: QRectF, *, by_keys: bool) -> None:
        """Draw the sheet's edges, a grid over it, and its corners with their numbers."""
        points = [on_screen(corner, room) for corner in self.corners]
        veil = QPainterPath()
        veil.addRect(room)
        sheet = QPainterPath()
        sheet.addPolygon(QPolygonF([*points, points[0]]))
        painter.fillPath(veil.subtracted(sheet), look().color("scrim"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("accent"), 2))
        painter.drawPolygon(QPolygonF(points))
        painter.setPen(QPen(look().color("accent"), 1, Qt.PenStyle.DotLine))
        for part in (1 / 3, 2 / 3):
            for side in (0, 1):
                one, other = QLineF(points[side], points[side + 1]), QLineF(points[(side + 3) % 4], points[side + 2])
                painter.drawLine(one.pointAt(part), other.pointAt(part))
        font = look().font("small_strong", "1")
        painter.setFont(font)
        middle = sum(points, QPointF()) / 4
        for number, point in enumerate(points):
            self._paint_handle(painter, point, chosen=by_keys and number == self.chosen)
            way = QLineF(point, middle)
            way.setLength(22)
            painter.setPen(look().color("accent"))
            spot = QRectF(0, 0, 24, 24)
            spot.moveCenter(way.p2())
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number + 1))
