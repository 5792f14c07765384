"""The parts of the welcome screen: poster, tiles of workshops, tiles to begin."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QLinearGradient
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPainterPath
from PySide6.QtGui import QPen
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.library.resources import resource
from jewelcraft.ui.fonts import line_height
from jewelcraft.ui.icons import icon_pixmap
from jewelcraft.ui.look import look
from jewelcraft.ui.portraits import portrait_of
from jewelcraft.ui.widgets.labels import with_breaks
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SIDE = 52
_WHITE = QColor("#FFFFFF")


def poster_picture() -> QPixmap:
    """Return the picture of the welcome screen; empty where none comes with the program."""
    for name in ("welcome.jpg", "three-stone-ring.jpg"):
        for folder in ("pictures", "sample/photos"):
            path = resource(folder, name)
            if path.exists():
                return QPixmap(str(path))
    return QPixmap()


class Poster(QWidget):
    """The picture at the left with wordmark and promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = poster_picture()
        self.setMinimumWidth(340)
        self.setAccessibleName(self.promise())

    def promise(self) -> str:
        """Return the words over the picture."""
        return self.tr("Every piece, from first sketch to the buyer's table.")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, veil and words."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("#8E8A80"))
        if not self._picture.isNull():
            self._paint_picture(painter)
        veil = QLinearGradient(0, 0, 0, self.height())
        veil.setColorAt(0.0, QColor(30, 25, 18, 120))
        veil.setColorAt(0.3, QColor(30, 25, 18, 20))
        veil.setColorAt(0.6, QColor(30, 25, 18, 60))
        veil.setColorAt(1.0, QColor(30, 25, 18, 225))
        painter.fillRect(self.rect(), veil)
        self._paint_words(painter)

    def _paint_picture(self, painter: QPainter) -> None:
        factor = max(self.width() / self._picture.width(), self.height() / self._picture.height())
        width, height = self.width() / factor, self.height() / factor
        left, top = (self._picture.width() - width) / 2, (self._picture.height() - height) * 0.35
        painter.drawPixmap(self.rect().toRectF(), self._picture, QRectF(left, top, width, height))

    def _paint_words(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(QPointF(42, 38), icon_pixmap("sketch-logo", "#FFFFFF", 26, ratio))
        painter.setPen(_WHITE)
        painter.setFont(look().font("headline"))
        mark = look().font("headline")
        mark.setPixelSize(look().px(22))
        painter.setFont(mark)
        painter.drawText(QRectF(82, 34, 300, 34), _LINE, "JewelCraft")
        below = self.tr("All on this computer. No account, no internet.")
        small = look().font("medium", below)
        painter.setFont(small)
        foot = QRectF(40, self.height() - 62, self.width() - 60, 34)
        painter.drawText(foot, _LINE, below)
        promise = self.promise()
        big = look().font("display", promise)
        painter.setFont(big)
        lines = wrap_lines(promise, QFontMetrics(big), self.width() - 100)
        step = big.pixelSize() * max(1.5, line_height(promise, look().measures.type["display"]))
        top = foot.top() - 12 - step * len(lines)
        for number, line in enumerate(lines):
            painter.drawText(QRectF(40, top + number * step, self.width() - 60, step), _LINE, line)


def wrap_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a text into lines no wider than the width, at words in every script."""
    lines: list[str] = []
    line = ""
    for part in with_breaks(text).replace(" ", " \u200b").split("\u200b"):
        if line and metrics.horizontalAdvance((line + part).rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += part
    return [*lines, line.rstrip()] if line.strip() else lines


class _Tile(QAbstractButton):
    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._below = title, text
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def _paint_ground(self, painter: QPainter, ground: str, border: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().color(ground))
        painter.setPen(QPen(look().color(border), 1) if border else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _paint_lines(self, painter: QPainter, left: float, width: float, inks: tuple[str, str]) -> None:
        middle = self.height() / 2
        for role, text, ink, top in (
            ("card_title", self._title, inks[0], middle - 21),
            ("small", self._below, inks[1], middle),
        ):
            font = look().font(role, text)
            painter.setFont(font)
            painter.setPen(look().color(ink))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QRectF(left, top, width, 21), _LINE, shown)


class StartTile(_Tile):
    """A way to begin: icon, two lines."""

    def __init__(
        self, title: str, text: str, icon: str, parent: QWidget | None = None, *, filled: bool = False
    ) -> None:
        super().__init__(title, text, parent)
        self._icon_name, self._filled = icon, filled

    def sizeHint(self) -> QSize:
        """Return the height of the design."""
        return QSize(240, look().px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile."""
        painter = QPainter(self)
        hot = self.underMouse() or self.isDown()
        if self._filled:
            self._paint_ground(painter, "accent_hover" if hot else "accent", "")
        else:
            self._paint_ground(painter, "hover" if hot else "surface", "border2")
        ink = "on_accent" if self._filled else "ink"
        pixmap = look().pixmap(self._icon_name, ink if self._filled else "ink2", 22, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(16, (self.height() - 22) / 2), pixmap)
        self._paint_lines(painter, 53, self.width() - 65, (ink, "on_accent" if self._filled else "ink2"))


class RecentTile(_Tile):
    """A workshop opened lately: name, folder, day, size."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        folder = " \u203a ".join(path.parent.parts[-2:]).replace("/", "").strip(" \u203a")
        portrait = portrait_of(path)
        super().__init__((portrait.name if portrait else "") or path.stem, folder, parent)
        facts = path.stat()
        when = datetime.fromtimestamp(facts.st_mtime)  # noqa: DTZ006 (the laptop's own clock, as shown)
        self._when = write_moment(when)
        self._size = say_size(facts.st_size)
        self._picture = QPixmap()
        if portrait is not None:
            self._size = f"{self._count(portrait.pieces)} \u00b7 {self._size}"
            self._picture = portrait.picture
        self.setToolTip(str(path))

    def _count(self, pieces: int) -> str:
        return self.tr("1 piece") if pieces == 1 else self.tr("{count} pieces").format(count=pieces)

    def sizeHint(self) -> QSize:
        """Return the height of the design."""
        return QSize(420, look().px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile."""
        painter = QPainter(self)
        self._paint_ground(painter, "hover" if self.underMouse() else "surface", "border")
        ratio = self.devicePixelRatioF()
        self._paint_picture(painter, QRectF(10, (self.height() - _SIDE) / 2, _SIDE, _SIDE))
        right = self.width() - 41.0
        width = 190.0
        self._paint_lines(painter, 77, right - width - 85, ("ink", "ink2"))
        for text, top, role in ((self._when, -21, "small"), (self._size, 0, "caption")):
            painter.setFont(look().font(role, text))
            painter.setPen(look().color("ink2"))
            room = QRectF(right - width, self.height() / 2 + top, width, 21)
            painter.drawText(room, _LINE | Qt.AlignmentFlag.AlignRight, text)
        painter.drawPixmap(
            QPointF(right + 11, (self.height() - 14) / 2), look().pixmap("caret-right", "ink3", 14, ratio)
        )

    def _paint_picture(self, painter: QPainter, room: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture.isNull():
            painter.setBrush(look().color("photo"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(room, 8, 8)
            gem = look().pixmap("sketch-logo", "gold", 26, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(23, (self.height() - 26) / 2), gem)
            return
        edge = QPainterPath()
        edge.addRoundedRect(room, 8, 8)
        short = min(self._picture.width(), self._picture.height())
        source = QRectF((self._picture.width() - short) / 2, (self._picture.height() - short) / 2, short, short)
        painter.save()
        painter.setClipPath(edge)
        painter.drawPixmap(room, self._picture, source)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("border"), 1))
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def say_size(count: int) -> str:
    """Write a file size as 84 MB."""
    size = count / 1000
    for unit in ("kB", "MB"):
        if size < 1000:
            return f"{write_decimal(_short(size))}\u00a0{unit}"
        size /= 1000
    return f"{write_decimal(_short(size))}\u00a0GB"


def _short(size: float) -> Decimal:
    return Decimal(str(round(size, 1))) if size < 10 else Decimal(round(size))
