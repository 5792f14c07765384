"""Paint marks over a picture on the screen: arrows with millimetres, discs with numbers, remarks with letters."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtGui import QFontMetricsF
from PySide6.QtGui import QPen
from PySide6.QtGui import QPolygonF

from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.library.markup import LINES
from jewelcraft.ui.look import look
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from jewelcraft.library.markup import DrawnMark

RADIUS = 11.0
_HEAD = 9.0
_HANDLE = 5.0
# Marks lie on pictures, which are the same in both themes.
_INK, _GROUND = QColor("#0E5E56"), QColor("#FFFFFF")
_KNOWN_INK, _KNOWN_GROUND = QColor("#735609"), QColor("#F7EFDA")
_CHOSEN = QColor("#F0B429")


def spot(frame: QRectF, place: tuple[float, float]) -> QPointF:
    """Return where a place from 0 to 1 lies in a frame."""
    return QPointF(frame.left() + place[0] * frame.width(), frame.top() + place[1] * frame.height())


def signs(drawn: Sequence[DrawnMark]) -> list[str]:
    """Return what each mark bears: its millimetres, the number of its stone, or the letter of a remark."""
    found, letter = [], 0
    for one in drawn:
        if one.mark.kind is MarkKind.REMARK:
            found.append(chr(ord("A") + letter % 26) * (1 + letter // 26))
            letter += 1
        elif one.mark.kind is MarkKind.STONE:
            found.append(str(one.number) if one.number else "?")
        else:
            found.append("" if one.mm is None else f"{write_decimal(one.mm)}\N{NO-BREAK SPACE}mm")
    return found


def paint_marks(painter: QPainter, frame: QRectF, drawn: Sequence[DrawnMark], selected: int = -1) -> None:
    """Paint marks in a frame that holds the whole picture; lines below, discs above."""
    named = list(zip(range(len(drawn)), drawn, signs(drawn), strict=True))
    for place, one, sign in named:
        if one.mark.kind in LINES and one.is_shown:
            _paint_line(painter, frame, one, sign, is_selected=place == selected)
    for place, one, sign in named:
        if one.mark.kind not in LINES and one.is_shown:
            _paint_disc(painter, spot(frame, one.start), sign, is_selected=place == selected)


def _paint_disc(painter: QPainter, centre: QPointF, sign: str, *, is_selected: bool) -> None:
    radius = look().px(RADIUS)
    if is_selected:
        for ink, width in ((_INK, 6), (_CHOSEN, 3)):
            painter.setPen(QPen(ink, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 4, radius + 4)
    painter.setPen(QPen(_GROUND, 1.5))
    painter.setBrush(_INK)
    painter.drawEllipse(centre, radius, radius)
    painter.setFont(look().font("caption_strong", sign))
    painter.setPen(_GROUND)
    box = QRectF(centre.x() - 2 * radius, centre.y() - radius, 4 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def _paint_line(painter: QPainter, frame: QRectF, one: DrawnMark, sign: str, *, is_selected: bool) -> None:
    start, end = spot(frame, one.start), spot(frame, one.end)
    length = math.hypot(end.x() - start.x(), end.y() - start.y())
    is_reference = one.mark.kind is MarkKind.REFERENCE
    colour, ground = (_KNOWN_INK, _KNOWN_GROUND) if is_reference else (_INK, _GROUND)
    halo = _CHOSEN if is_selected else ground
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((halo, 6 if is_selected else 5), (colour, 2)):
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end)
    if length > 1:
        _paint_heads(painter, start, end, length, colour)
    words = " ".join(part for part in (sign, one.mark.text) if part)
    if words:
        _paint_plate(painter, (start + end) / 2, words, colour, ground)
    if is_selected:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(_GROUND)
        for tip in (start, end):
            painter.drawEllipse(tip, _HANDLE, _HANDLE)


def _paint_heads(painter: QPainter, start: QPointF, end: QPointF, length: float, colour: QColor) -> None:
    across, head = (end - start) / length, min(_HEAD, length / 3)
    side = QPointF(-across.y(), across.x()) * head * 0.42
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for tip, way in ((start, 1), (end, -1)):
        base = tip + across * way * head
        painter.drawPolygon(QPolygonF([tip, base + side, base - side]))


def _paint_plate(painter: QPainter, middle: QPointF, words: str, ink: QColor, ground: QColor) -> None:
    font = look().font("caption_strong", words)
    metrics = QFontMetricsF(font)
    box = QRectF(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 4)
    box.moveCenter(middle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
