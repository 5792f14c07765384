"""The empty state: a picture, a line, a sentence, two ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.shadow import paint_shadow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QPixmap


class _Polaroids(QWidget):
    """Up to three pictures, or icons in their place, fanned out like prints on a bench."""

    def __init__(self, icons: Sequence[str], pictures: Sequence[QPixmap], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._pictures = tuple(icons), tuple(pictures)

    def sizeHint(self) -> QSize:
        return QSize(350, 176)

    def minimumSizeHint(self) -> QSize:
        return QSize(350, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        places = ((-95, 8, -7.0, 110), (0, -3, 0.0, 128), (95, 10, 8.0, 116))
        order = (0, 1, 2) if len(self._icons) > 2 else (1,)
        for place in order:
            right, down, turn, side = places[place]
            painter.save()
            painter.translate(self.width() / 2 + right, self.height() / 2 + down)
            painter.rotate(turn)
            self._paint_print(painter, place if len(order) > 1 else 0, side)
            painter.restore()

    def _paint_print(self, painter: QPainter, place: int, side: int) -> None:
        room = QRectF(-side / 2 - 6, -side / 2 - 6, side + 12, side + 12)
        paint_shadow(painter, room, 7, rings=4)
        painter.setPen(QPen(look().color("border"), 1))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(room, 7, 7)
        inner = QRectF(-side / 2, -side / 2, side, side)
        if place < len(self._pictures):
            picture = self._pictures[place]
            painter.drawPixmap(inner, picture, picture.rect().toRectF())
            return
        painter.fillRect(inner, look().color("photo" if place else "sunken"))
        size = side // 2
        icon = look().pixmap(self._icons[place], "gold" if place else "ink3", size, self.devicePixelRatioF())
        painter.drawPixmap(int(-size / 2), int(-size / 2), icon)


class EmptyState(QWidget):
    """What a screen shows before there is anything: it takes drops and says how to begin."""

    def __init__(
        self,
        headline: str,
        text: str,
        buttons: Sequence[Button] = (),
        parent: QWidget | None = None,
        *,
        icons: Sequence[str] = ("pencil-line", "diamond", "image"),
        pictures: Sequence[QPixmap] = (),
        also: str = "",
        also_buttons: Sequence[Button] = (),
        framed: bool = True,
    ) -> None:
        super().__init__(parent)
        self._framed = framed
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(1)
        if icons or pictures:
            column.addWidget(_Polaroids(icons, pictures), 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(14)
        self.headline = WrappedLabel(headline, "headline")
        self.headline.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.text = WrappedLabel(text, "body", "ink2")
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.headline)
        column.addWidget(self.text)
        column.addSpacing(10)
        column.addLayout(_centred(buttons, 10))
        if also_buttons:
            column.addSpacing(18)
            column.addWidget(Label(also, "small", "ink3"), 0, Qt.AlignmentFlag.AlignHCenter)
            column.addLayout(_centred(also_buttons, 16))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with its dashed frame."""
        if not self._framed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().color("surface"))
        pen = QPen(look().color("border2"), 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 18, 18)


def _centred(buttons: Sequence[Button], spacing: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
