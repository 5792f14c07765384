"""What the inspector says about several pieces: how many, what they weigh and cost together."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.money import Money
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.side_by_side import MOST_COMPARED
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.ui.gallery.row_words import PriceShown
from jewelcraft.ui.gallery.row_words import amount_of
from jewelcraft.ui.look import look
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.thumbnails import Crop
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_grams
from jewelcraft.ui.wording import write_overview

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.library.library import Library
    from jewelcraft.ui.thumbnails import Thumbnails

_WINDOW = 500
_PRINTS = 4


@dataclass(slots=True)
class Sums:
    """What some pieces are together; money stays apart by currency."""

    count: int = 0
    weight_g: Decimal = Decimal(0)
    without_weight: int = 0
    without_price: int = 0
    types: dict[str, int] = field(default_factory=dict)
    money: dict[PriceShown, dict[str, Decimal]] = field(default_factory=dict)
    covers: list[tuple[str, int, int]] = field(default_factory=list)
    metal_day: date | None = None
    """The day of the oldest metal price in them."""
    today: date | None = None
    settings: WorkshopSettings = field(default_factory=WorkshopSettings)

    def add(self, row: PieceRow) -> None:
        """Count a piece in."""
        self.count += 1
        self.types[row.type] = self.types.get(row.type, 0) + 1
        if row.net_weight_g is None:
            self.without_weight += 1
        else:
            self.weight_g += row.net_weight_g
        if row.cover_digest and len(self.covers) < _PRINTS:
            self.covers.append((row.cover_digest, row.focus_x, row.focus_y))
        if row.figures is not None:
            self.metal_day = oldest_day((self.metal_day, row.figures.metal_day))
        # Nothing is zero but a piece whose cost nobody has entered: it has no price either.
        amounts = {price: amount_of(row.figures, price) for price in PriceShown}
        wholesale = amounts[PriceShown.WHOLESALE]
        if wholesale is None or not wholesale.amount:
            self.without_price += 1
        for price, amount in amounts.items():
            if amount is not None and amount.amount:
                sums = self.money.setdefault(price, {})
                sums[amount.currency] = sums.get(amount.currency, Decimal(0)) + amount.amount

    def say(self, price: PriceShown) -> str:
        """Write a sum, each currency by itself."""
        sums = self.money.get(price, {})
        return " + ".join(write_overview(Money(amount, currency)) for currency, amount in sorted(sums.items()))


def add_up(library: Library, ids: Sequence[str]) -> Sums:
    """Read pieces in windows and add them up."""
    sums = Sums(today=library.today(), settings=library.settings)
    for start in range(0, len(ids), _WINDOW):
        for row in library.pieces.rows(ids[start : start + _WINDOW]):
            sums.add(row)
    return sums


_HARMLESS = ("compare", "whatif")
"""What changes nothing, and so can be done while a workshop is open to look only."""


class _Prints(QWidget):
    """The first few covers, fanned out."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._covers: list[tuple[str, int, int]] = []
        self.setFixedHeight(132)
        thumbnails.ready.connect(self.update)

    def show_covers(self, covers: Iterable[tuple[str, int, int]]) -> None:
        self._covers = list(covers)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side, count = 92, max(1, len(self._covers))
        step = 44.0
        left = (self.width() - side - step * (count - 1)) / 2 + side / 2
        for place in range(count):
            painter.save()
            painter.translate(left + place * step, self.height() / 2)
            painter.rotate((place - (count - 1) / 2) * 5)
            room = QRectF(-side / 2, -side / 2, side, side)
            painter.setPen(QPen(look().color("border"), 1))
            painter.setBrush(look().color("surface"))
            painter.drawRoundedRect(room, 7, 7)
            inner = room.adjusted(5, 5, -5, -5)
            pixmap = None
            if place < len(self._covers):
                digest, focus_x, focus_y = self._covers[place]
                crop = Crop(side - 10, side - 10, focus_x, focus_y, ratio=self.devicePixelRatioF())
                pixmap = self._thumbnails.crop(digest, crop)
            if pixmap is not None:
                painter.drawPixmap(inner, pixmap, pixmap.rect().toRectF())
            else:
                painter.fillRect(inner, look().color("photo"))
                if not self._covers:
                    icon = look().pixmap("sketch-logo", "disabled", 32, self.devicePixelRatioF())
                    painter.drawPixmap(QPointF(-16, -16), icon)
            painter.restore()


class ManyPieces(QWidget):
    """Counts and sums of the chosen pieces, and what can be done with all of them.

    Signals:
        wished: a button was pressed: edit, compare, whatif, quote, set, duplicate, archive, unarchive, trash, restore,
            delete.
    """

    wished = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prints = _Prints(thumbnails)
        self.title = WrappedLabel("", "title")
        self.types = WrappedLabel("", "small", "ink2")
        self._sums = QGridLayout()
        self._sums.setHorizontalSpacing(12)
        self._sums.setVerticalSpacing(6)
        self._sums.setColumnStretch(0, 1)
        self.age = PriceAgeTag()
        self.warning = TipBox("", "warning", surface="warn")
        self.warning.hide()
        self._compare: OutlineButton | None = None
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._prints)
        column.addWidget(self.title)
        column.addWidget(self.types)
        column.addWidget(Line())
        column.addLayout(self._sums)
        column.addWidget(self.age, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.warning)
        column.addSpacing(6)
        column.addLayout(self._buttons)
        column.addStretch(1)
        self._shelf: Shelf | None = None
        self.set_shelf(Shelf.ACTIVE)

    def set_shelf(self, shelf: Shelf) -> None:
        """Offer what can be done with pieces of this shelf."""
        if shelf is self._shelf:
            return
        self._shelf = shelf
        self._compare = None
        while item := self._buttons.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, text, icon in self._offers(shelf):
            button = OutlineButton(text, icon)
            if name not in _HARMLESS:
                for_changes(button)
            button.clicked.connect(lambda _checked=False, name=name: self.wished.emit(name))
            self._buttons.addWidget(button)
            if name == "compare":
                self._compare = button

    def _offers(self, shelf: Shelf) -> list[tuple[str, str, str]]:
        if shelf is Shelf.TRASH:
            return [
                ("restore", self.tr("Take out of Trash"), "arrow-u-up-left"),
                ("delete", self.tr("Delete for ever"), "trash"),
            ]
        shelve = (
            ("unarchive", self.tr("Take out of the archive"), "archive")
            if shelf is Shelf.ARCHIVE
            else ("archive", self.tr("Move to the archive"), "archive")
        )
        return [
            ("edit", self.tr("Change together"), "sliders-horizontal"),
            ("compare", self.tr("Compare side by side"), "columns"),
            ("whatif", self.tr("What if prices move"), "chart-line"),
            ("quote", self.tr("Quote these pieces"), "file-text"),
            ("set", self.tr("Make a set of these"), "diamond"),
            ("duplicate", self.tr("Duplicate"), "copy"),
            shelve,
            ("trash", self.tr("Move to Trash"), "trash"),
        ]

    def show_count(self, count: int) -> None:
        """Say how many are chosen, while their sums are still being added up."""
        self.title.set_text(self.tr("{count} pieces chosen").format(count=count))
        if self._compare is not None:
            self._compare.setVisible(1 < count <= MOST_COMPARED)
        self._lay_out()

    def show_sums(self, sums: Sums) -> None:
        """Show what they are together."""
        self.show_count(sums.count)
        self._prints.show_covers(sums.covers)
        counted = sorted(sums.types.items(), key=lambda item: -item[1])
        self.types.set_text(" \u00b7 ".join(f"{word(kind)} {count}" for kind, count in counted))
        weighed = sums.count - sums.without_weight
        lines = [(self.tr("Metal weight"), write_grams(sums.weight_g) if weighed else "")]
        lines += [(word(price.value), sums.say(price)) for price in PriceShown]
        self._show_lines([line for line in lines if line[1]])
        if sums.today is not None:
            self.age.show_age(sums.metal_day, sums.today, sums.settings)
        left_out = []
        if sums.without_price:
            left_out.append(self.tr("Without a price: {count}.").format(count=sums.without_price))
        if sums.without_weight:
            left_out.append(self.tr("Without metal: {count}.").format(count=sums.without_weight))
        self.warning.set_text(" ".join([*left_out, self.tr("The sums leave them out.")]))
        self.warning.setVisible(bool(left_out))
        self._lay_out()

    def _lay_out(self) -> None:
        """Give everything its room at once, so that no moment shows new figures in the room of old ones."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        while item := self._sums.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, (name, value) in enumerate(lines):
            self._sums.addWidget(Label(name, "small", "ink2"), row, 0)
            role = "small_figures_medium" if row == 0 else "price"
            self._sums.addWidget(Label(value, role), row, 1, right)

    def minimumSizeHint(self) -> QSize:
        """Never push the panel wider."""
        return QSize(200, super().minimumSizeHint().height())
