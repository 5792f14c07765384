"""On which terms of delivery the prices of a catalog are: the term, the place, and what of a shipment they include."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.price_basis import PriceBasis
from jewelcraft.domain.price_basis import basis_gap
from jewelcraft.domain.price_basis import basis_share
from jewelcraft.domain.quote import Incoterm
from jewelcraft.ui.catalogs.shipment_dialog import ShipmentDialog
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog

_PLAIN = ""


class DeliverySection(QWidget):
    """The term of delivery of a catalog's prices.

    Signals:
        changed: the user chose something; carries the fields of the catalog that change.
        drafted: the user types the place; carries the fields as they would be.
    """

    changed = Signal(object)
    drafted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._basis: PriceBasis | None = None
        self._currency = ""
        self.term = ComboField()
        self.term.setMinimumContentsLength(2)
        self.term.set_choices([(self.tr("no delivery"), _PLAIN), *((term.value, term.value) for term in Incoterm)])
        self.place = TextEdit("", self.tr("as Bangkok"))
        self.costs = LinkButton(self.tr("What its shipment costs"), small=True)
        self.told = WrappedLabel("", "small", "ink3")
        self.place_field = LabelledField(self.tr("Place of delivery"), self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(LabelledField(self.tr("Prices include"), self.term), 1)
        row.addWidget(self.place_field, 1)
        column.addLayout(row)
        line = QHBoxLayout()
        line.addWidget(self.costs)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.told)
        self.term.chosen.connect(self._choose)
        self.place.saved.connect(lambda text: self.changed.emit(self._fields(text)))
        self.place.textEdited.connect(lambda text: self.drafted.emit(self._fields(text)))
        self.costs.clicked.connect(self._ask_costs)

    def show_catalog(self, catalog: Catalog, currency: str) -> None:
        """Show the basis of a catalog whose prices are in a currency."""
        basis = self._basis = catalog.basis
        self._currency = currency
        self.term.set_value(basis.term.value if basis else _PLAIN)
        self.place.set_text(basis.place if basis else "")
        for widget in (self.place_field, self.costs, self.told):
            widget.setVisible(basis is not None)
        if basis is None:
            return
        gap = basis_gap(basis, currency)
        percent = basis_share(basis, currency) * 100
        shown = self.tr("{term} adds {percent} % to each price.")
        text = shown.format(term=basis.term.value, percent=write_decimal(round(percent, 2)))
        self.told.set_text(text if gap is None else self.tr("Nothing of the shipment is in the prices yet."))
        self.told.set_tone("ink3" if gap is None else "warn")

    def save(self) -> None:
        """Save what is being typed."""
        self.place.save()

    def _choose(self, value: object) -> None:
        basis = None if value == _PLAIN else replace(self._basis or PriceBasis(), term=Incoterm(str(value)))
        self.changed.emit({"basis": basis})

    def _fields(self, place: str) -> dict[str, object]:
        return {} if self._basis is None else {"basis": replace(self._basis, place=place.strip())}

    def _ask_costs(self) -> None:
        if self._basis is None:
            return
        dialog = ShipmentDialog(self._basis, self._currency, self)
        dialog.saved.connect(lambda basis: self.changed.emit({"basis": basis}))
        dialog.open()
