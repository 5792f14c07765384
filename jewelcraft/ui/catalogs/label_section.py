"""On which sheets labels, tags and cards are printed, and where a used sheet has its first free place."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import CatalogError
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.catalog.label_stock import LabelStock
    from jewelcraft.domain.catalog import Catalog

_OWN = "own"
_A4_WIDE = 210


class LabelSection(QWidget):
    """The sheet of labels, tags or cards.

    Signals:
        changed: the user chose something; carries the fields of the catalog that change.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._kind: CatalogKind | None = None
        self.stock = ComboField()
        self.stock.setMinimumContentsLength(2)
        self.first = TextEdit()
        self.first.setMaxLength(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(LabelledField(self.tr("Sheet"), self.stock))
        column.addWidget(LabelledField(self.tr("First free place"), self.first))
        self.outlines = QCheckBox(self.tr("Print outlines to hold against a sheet"))
        column.addWidget(self.outlines)
        self.outlines.clicked.connect(lambda on: self._try_sheet(is_calibration=on))
        self.stock.chosen.connect(self._choose)
        self.first.saved.connect(self._begin)

    def show_catalog(self, catalog: Catalog) -> None:
        """Show the sheet of a catalog; nothing where it is printed on paper of any size."""
        self._catalog = catalog
        self.setVisible(catalog.kind in ON_STOCK)
        if catalog.kind not in ON_STOCK:
            self._kind = None
            return
        self._kind = catalog.kind
        stock = self._stock()
        own = [(self.tr("A sheet of your own"), catalog.stock)] if stock.key == _OWN else []
        self.stock.set_choices([*((name_stock(each), each.key) for each in _stocks(catalog.kind)), *own])
        self.stock.set_value(catalog.stock if own else stock.key)
        self.first.set_text(str((catalog.first_label - 1) % stock.count + 1))
        self.first.set_suffix(self.tr("of {count} on the sheet").format(count=stock.count))

        self.outlines.setChecked(catalog.labelling.is_calibration)

    def _try_sheet(self, *, is_calibration: bool) -> None:
        if self._catalog is not None:
            labelling = replace(self._catalog.labelling, is_calibration=is_calibration)
            if labelling != self._catalog.labelling:
                self.changed.emit({"labelling": labelling})

    def save(self) -> None:
        """Save what is being typed."""
        if self._kind is not None:
            self.first.save()

    def _stock(self) -> LabelStock:
        from jewelcraft.catalog.label_stock import stock_of

        kind = self._kind or CatalogKind.LABELS
        try:
            return stock_of(self._catalog.stock if self._catalog is not None else "", kind)
        except CatalogError:
            # It fits another kind; the page says so, and here is the usual one to choose.
            return stock_of("", kind)

    def _choose(self, key: object) -> None:
        self.changed.emit({"stock": str(key), "first_label": 1})

    def _begin(self, text: str) -> None:
        """Begin at a place of the sheet; what is no place of it is put right."""
        if self._kind is None:
            return
        count = self._stock().count
        digits = text.strip()
        place = min(max(int(digits), 1), count) if digits.isdecimal() else 1
        self.first.set_text(str(place))
        self.changed.emit({"first_label": place})


def _stocks(kind: CatalogKind) -> list[LabelStock]:
    from jewelcraft.catalog.label_stock import stocks_of

    return list(stocks_of(kind))


def name_stock(stock: LabelStock) -> str:
    """Name a sheet by how many stand on it and how large they are, as packets of labels say it."""
    say = QCoreApplication.translate
    shapes = {
        "dumbbell": say("LabelSection", "Dumbbell tags"),
        "rattail": say("LabelSection", "Rat-tail tags"),
        "swing": say("LabelSection", "Swing tags, to be cut"),
        "tent": say("LabelSection", "Table cards, to be folded"),
    }
    roll = say("LabelSection", "Roll, {wide} × {high} mm")
    sheet = say("LabelSection", "{count} on {paper}, {wide} × {high} mm")
    paper = "A4" if round(stock.paper_width) == _A4_WIDE else "Letter"
    text = roll if stock.is_roll else sheet
    size = text.format(count=stock.count, paper=paper, wide=_mm(stock.width), high=_mm(stock.height))
    brand = stock.name.partition("(as ")[2].rstrip(")")
    return " · ".join(part for part in (shapes.get(stock.shape, ""), size, brand) if part)


def _mm(value: float) -> str:
    return write_decimal(round(Decimal(str(value)), 1))
