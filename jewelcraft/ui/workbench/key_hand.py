"""Press and paint on the bench without a mouse: arrows move a cross, Space presses or begins and ends a stroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from jewelcraft.ui.look import look
from jewelcraft.ui.workbench.overlays import ARROWS
from jewelcraft.ui.workbench.overlays import on_screen

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from jewelcraft.ui.workbench.framing import Place

_STEP, _FINE = 0.02, 0.004
_ARM = 14.0
_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyHand:
    """A cross over the picture; `paints` says that a press begins a stroke instead of being one."""

    def __init__(self) -> None:
        self.place: Place = (0.5, 0.5)
        self.is_shown = False
        self.paints = False
        self.way: list[Place] = []

    def reset(self, *, paints: bool) -> None:
        """Begin with another tool."""
        self.paints, self.way, self.is_shown = paints, [], False

    def key(self, key: int, *, fine: bool) -> tuple[bool, list[Place]]:
        """Answer a key: whether it was one of the hand's, and the way that is finished with it."""
        arrow = ARROWS.get(Qt.Key(key))
        if arrow is not None:
            step = _FINE if fine else _STEP
            x, y = self.place[0] + step * arrow[0], self.place[1] + step * arrow[1]
            self.place, self.is_shown = (min(1.0, max(0.0, x)), min(1.0, max(0.0, y))), True
            if self.way:
                self.way.append(self.place)
            return True, []
        if key == Qt.Key.Key_Escape and self.way:
            self.way = []
            return True, []
        if key not in _PRESSES:
            return False, []
        self.is_shown = True
        if not self.paints:
            return True, [self.place]
        way, self.way = self.way, [] if self.way else [self.place]
        return True, way

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint the cross."""
        at = on_screen(self.place, room)
        for tone, width in (("surface", 4.0), ("accent", 2.0)):
            painter.setPen(QPen(look().color(tone), width))
            painter.drawLine(at - QPointF(_ARM, 0), at + QPointF(_ARM, 0))
            painter.drawLine(at - QPointF(0, _ARM), at + QPointF(0, _ARM))
            if self.way:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, _ARM / 2, _ARM / 2)
