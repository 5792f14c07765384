"""A catalog on the shelf: its cover, its name, what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.catalogs.words import language_name
from jewelcraft.ui.fonts import is_latin
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.look_only import entry_for_changes
from jewelcraft.ui.widgets.shadow import paint_shadow
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtGui import QImage
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.catalog import Catalog

WIDTH = 236
_PICTURE = 268
_PAD = 14
COVER = 172


class CatalogCard(QAbstractButton):
    """Press it to open the catalog.

    Signals:
        copy_requested: a copy is wanted.
        removal_requested: the catalog shall be deleted.
    """

    copy_requested = Signal()
    removal_requested = Signal()

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self._cover: QImage | None = None
        self._pages = 0
        self._pieces = 0
        self._currency = ""
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.menu_button = IconButton("dots-three", self.tr("More"), self, framed=False)
        self.menu_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.menu_button.clicked.connect(self._open_menu)
        look().changed.connect(self._fit)
        self._fit()

    def show_catalog(self, catalog: Catalog, pieces: int, home_currency: str) -> None:
        """Show what a catalog now is."""
        self.catalog = catalog
        self._pieces = pieces
        self._currency = catalog.currency or home_currency
        self.setAccessibleName(", ".join((catalog.name, *self.facts())))
        self.update()

    def show_cover(self, image: QImage, pages: int) -> None:
        """Show the painted first page."""
        self._cover, self._pages = image, pages
        self.setAccessibleName(", ".join((self.catalog.name, *self.facts())))
        self.update()

    def facts(self) -> list[str]:
        """Return what the card says under the name."""
        pieces = self.tr("1 piece") if self._pieces == 1 else self.tr("{count} pieces").format(count=self._pieces)
        if self._pages and self._pieces:
            pages = self.tr("1 page") if self._pages == 1 else self.tr("{count} pages").format(count=self._pages)
            pieces = f"{pages} \u00b7 {pieces}"
        moment = self.catalog.changed_at
        changed = self.tr("Changed {moment}").format(moment=write_moment(moment.astimezone())) if moment else ""
        return [pieces, f"{language_name(self.catalog.language)} \u00b7 {self._currency}", changed]

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the card."""
        title = QFontMetrics(look().font("card_title", "ក")).height()
        fact = QFontMetrics(look().font("small", "ក")).height()
        return QSize(look().px(WIDTH), look().px(_PICTURE) + title + 3 * fact + 30)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(look().icon("book-open"), self.tr("Open"), self.click)
        entry_for_changes(menu.addAction(look().icon("copy"), self.tr("Duplicate"), self.copy_requested.emit))
        menu.addSeparator()
        entry_for_changes(menu.addAction(look().icon("trash"), self.tr("Delete"), self.removal_requested.emit))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the same as the button."""
        self._open_menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, delete with Del."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button beside the name."""
        super().resizeEvent(event)
        side = self.menu_button.sizeHint().width()
        self.menu_button.setGeometry(self.width() - side - 6, look().px(_PICTURE) + 4, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        radius = look().radius("gallery_card")
        room = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        hot = self.underMouse()
        painter.setPen(QPen(look().color("border2" if hot else "border"), 1))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(room, radius, radius)
        picture = QRectF(1, 1, self.width() - 2, look().px(_PICTURE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("sunken"))
        painter.drawRoundedRect(picture, radius - 1, radius - 1)
        painter.drawRect(picture.adjusted(0, radius, 0, 0))
        painter.setPen(QPen(look().color("border"), 1))
        painter.drawLine(picture.bottomLeft(), picture.bottomRight())
        self._paint_cover(painter, picture)
        self._paint_words(painter, picture.bottom() + 12)

    def _paint_cover(self, painter: QPainter, room: QRectF) -> None:
        if self._cover is None:
            side = 44
            pixmap = look().pixmap("book-open", "disabled", side, self.devicePixelRatioF())
            painter.drawPixmap(room.center() - QRectF(0, 0, side, side).center(), pixmap)
            return
        wide, high = self._cover.width(), self._cover.height()
        scale = min((room.width() - 44) / wide, (room.height() - 36) / high)
        page = QRectF(0, 0, wide * scale, high * scale)
        page.moveCenter(room.center())
        paint_shadow(painter, page, 1, rings=5)
        painter.drawImage(page, self._cover)
        painter.setPen(QPen(look().color("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_words(self, painter: QPainter, top: float) -> None:
        name = self.catalog.name
        width = self.width() - 2 * _PAD
        lines = [(name, "card_title", "ink", width - 34)]
        facts = self.facts()
        lines += [(fact, "small", "ink2" if place == 0 else "ink3", width) for place, fact in enumerate(facts)]
        for text, role, tone, room in lines:
            font = look().font(role, text)
            if role == "card_title" and is_latin(text):
                serif = look().font("title_serif")
                font.setFamilies(serif.families())
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(look().color(tone))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            place = QRectF(_PAD, top, width, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, shown)
            top += metrics.height() + (4 if role == "card_title" else 0)
