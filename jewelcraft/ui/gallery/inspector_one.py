"""What the inspector says about one piece."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.gallery.inspector_photo import LEAST
from jewelcraft.ui.gallery.inspector_photo import MOST
from jewelcraft.ui.gallery.inspector_photo import MOST_WIDE
from jewelcraft.ui.gallery.inspector_photo import PhotoBox
from jewelcraft.ui.gallery.inspector_photo import PhotoStrip
from jewelcraft.ui.gallery.piece_facts import cost_parts
from jewelcraft.ui.gallery.piece_facts import main_facts
from jewelcraft.ui.gallery.piece_facts import more_facts
from jewelcraft.ui.gallery.piece_facts import price_steps
from jewelcraft.ui.gallery.row_words import STATUS_KINDS
from jewelcraft.ui.widgets.charts import CostBar
from jewelcraft.ui.widgets.charts import PriceLadder
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.legend import Legend
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.tags import StatusDot
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_overview

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.library.library import Library
    from jewelcraft.ui.gallery.piece_facts import Fact
    from jewelcraft.ui.thumbnails import Thumbnails


@dataclass(frozen=True, slots=True)
class Inspected:
    """A piece with all that the inspector says about it."""

    piece: Piece
    photos: tuple[Photo, ...]
    sheet: CostSheet
    prices: PriceSet | None
    settings: WorkshopSettings
    policy: PricePolicy
    alloys: Mapping[str, str]
    note: str = ""
    """Why there is no price, in words."""
    age: str = ""
    """Of which day an old metal price is, in words."""


def inspect(library: Library, piece_id: str, alloys: Mapping[str, str]) -> Inspected:
    """Read a piece with its pictures, cost and prices."""
    piece = library.pieces.get(piece_id)
    sheet = library.pieces.cost_sheet(piece)
    prices = library.pieces.prices(sheet, piece)
    photos = tuple(library.photos.of_piece(piece_id))
    return Inspected(piece, photos, sheet, prices, library.settings, library.price_lists.book().of(piece), alloys)


class OnePiece(QWidget):
    """Photo, facts, cost and price ladder of one piece.

    Signals:
        look_requested: the photo was pressed; carries the place of the picture.
    """

    look_requested = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Inspected | None = None
        self._place = 0
        self._is_wide = False
        self.photo = PhotoBox(thumbnails)
        self.photo.clicked.connect(lambda: self.look_requested.emit(self._place))
        self.strip = PhotoStrip(thumbnails)
        self.strip.chosen.connect(self._show_picture)
        self.code = Label("", "caption", "ink2")
        self.status = Tag("")
        self.title = WrappedLabel("", "title_serif")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(3)
        self._facts.setColumnStretch(1, 1)
        self.warning = TipBox("", "warning", surface="warn")
        self.age = StatusDot("", "warn", "warning")
        self.total = Label("", "price")
        self.bar = CostBar()
        self.legend = Legend()
        self.ladder = PriceLadder()
        self._ladder_line = Line()
        self._note_line = Line()
        self._note_head = Label(self.tr("Note"), "small_strong")
        self._note = WrappedLabel("", "small", "ink2")
        self._lay_out()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        head = QHBoxLayout()
        head.addWidget(self.code)
        head.addStretch(1)
        head.addWidget(self.status)
        cost = QHBoxLayout()
        cost.addWidget(Label(self.tr("Cost"), "small_strong"))
        cost.setSpacing(8)
        cost.addWidget(self.age)
        cost.addStretch(1)
        cost.addWidget(self.total)
        column.addWidget(self.photo)
        column.addWidget(self.strip)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addLayout(self._facts)
        column.addWidget(self.warning)
        column.addWidget(Line())
        column.addLayout(cost)
        column.addWidget(self.bar)
        column.addWidget(self.legend)
        column.addWidget(self._ladder_line)
        column.addWidget(self.ladder)
        column.addWidget(self._note_line)
        column.addWidget(self._note_head)
        column.addWidget(self._note)
        column.addStretch(1)

    def show_piece(self, inspected: Inspected) -> None:
        """Show a piece."""
        before = self._shown
        self._shown = inspected
        piece = inspected.piece
        if before is None or before.piece.id != piece.id:
            self._place = next((at for at, photo in enumerate(inspected.photos) if photo.is_cover), 0)
        self._place = min(self._place, max(0, len(inspected.photos) - 1))
        self.code.setText(piece.code)
        kind = STATUS_KINDS[piece.status]
        self.status.set_state(word(piece.status.value), kind, "check-circle" if kind == "ok" else "")
        title = piece.titles.best(language()) or self.tr("Without a name")
        self.title.set_text(title)
        self.title.setAccessibleName(title)
        self.photo.show_photo(inspected.photos[self._place] if inspected.photos else None, len(inspected.photos))
        self.strip.show_photos(inspected.photos, self._place)
        self._show_cost(inspected)
        self.warning.set_text(inspected.note)
        self.warning.setVisible(bool(inspected.note))
        self.age.set_state(inspected.age, "warn", "warning")
        self.age.setVisible(bool(inspected.age))
        self._fit()

    def _show_cost(self, inspected: Inspected) -> None:
        sheet, prices = inspected.sheet, inspected.prices
        parts = cost_parts(sheet)
        if sheet.total is None:
            self.total.setText(self.tr("Not complete"))
        elif not sheet.lines:
            self.total.setText(self.tr("Nothing entered yet"))
        else:
            self.total.setText(write_overview(sheet.known_total))
        # Words need no more weight than their neighbours, and leave room for the day of an old price.
        self.total.set_role("small_strong" if sheet.total is None or not sheet.lines else "price")
        self.total.set_tone("warn" if sheet.total is None else "ink" if sheet.lines else "ink3")
        self.bar.setVisible(bool(parts))
        self.bar.show_parts(parts)
        self.legend.show_parts(parts)
        has_prices = prices is not None and bool(prices.cost.amount)
        self.ladder.setVisible(has_prices)
        self._ladder_line.setVisible(has_prices)
        if prices is not None and has_prices:
            self.ladder.show_steps(price_steps(prices, inspected.policy))

    def set_wide(self, wide: bool) -> None:
        """Say more, where there is room."""
        if wide != self._is_wide:
            self._is_wide = wide
            self._fit()

    def fit_height(self, room: int) -> None:
        """Give the photo what the words leave of the height."""
        self._column.activate()
        whole = self._column.totalHeightForWidth(self.width())
        rest = whole - self.photo.height()
        most = MOST_WIDE if self._is_wide else MOST
        self.photo.setFixedHeight(min(max(room - rest, LEAST), most))

    def _fit(self) -> None:
        if self._shown is None:
            return
        facts = main_facts(self._shown.piece, self._shown.settings)
        self._facts.setVerticalSpacing(9 if self._is_wide else 3)
        if self._is_wide:
            facts = [*more_facts(self._shown.piece, self._shown.alloys), *facts]
        self._show_facts(facts)
        self.strip.setVisible(self._is_wide and len(self._shown.photos) > 1)
        has_note = self._is_wide and bool(self._shown.piece.notes)
        for widget in (self._note_line, self._note_head, self._note):
            widget.setVisible(has_note)
        self._note.set_text(self._shown.piece.notes)

    def _show_facts(self, facts: Sequence[Fact]) -> None:
        while item := self._facts.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(facts):
            self._facts.addWidget(Label(name, "small", "ink2"), row, 0)
            shown = ElidedLabel(value, "small_figures_medium")
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._facts.addWidget(shown, row, 1)

    def _show_picture(self, place: int) -> None:
        if self._shown is None or place >= len(self._shown.photos):
            return
        self._place = place
        self.strip.mark(place)
        self.photo.show_photo(self._shown.photos[place], len(self._shown.photos))

    def minimumSizeHint(self) -> QSize:
        """Never push the panel wider."""
        return QSize(200, super().minimumSizeHint().height())
