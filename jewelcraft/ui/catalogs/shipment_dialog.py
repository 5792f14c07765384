"""The dialog for what the shipment of a usual order costs, and what that adds to the prices of a catalog."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.price_basis import basis_steps
from jewelcraft.domain.price_basis import check_basis
from jewelcraft.domain.quote_totals import COST_WORDS
from jewelcraft.domain.quote_totals import INCLUDED
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.domain.price_basis import PriceBasis

_WIDTH = 560
_COLUMNS = 3


class ShipmentDialog(Dialog):
    """Asks what a usual order is worth and what its shipment costs, and shows what that adds to a price.

    Signals:
        saved: carries the PriceBasis.
    """

    saved = Signal(object)

    def __init__(self, basis: PriceBasis, currency: str, parent: QWidget) -> None:
        place = " ".join(part for part in (basis.term.value, basis.place) if part)
        title = QCoreApplication.translate("ShipmentDialog", "What is in the price, {term}").format(term=place)
        text = QCoreApplication.translate(
            "ShipmentDialog", "The costs of one shipment are shared out over a usual order, as in a quotation."
        )
        super().__init__(title, text, parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._basis, self._currency = basis, currency
        sign = currency_sign(currency)
        self.order = DecimalEdit(basis.order_value, suffix=sign, minimum=Decimal(0), money=True)
        self.costs = {name: self._cost(name, sign) for name in COST_WORDS}
        self.told = WrappedLabel("", "small", "ink2")
        self.trouble = WrappedLabel("", "small", "err")
        self.trouble.hide()
        self._build()
        self._show()

    def _cost(self, name: str, sign: str) -> DecimalEdit:
        shipment = self._basis.shipment
        if name == "insurance":
            return DecimalEdit(shipment.insurance_percent, suffix="%", minimum=Decimal(0), maximum=Decimal(49))
        return DecimalEdit(getattr(shipment, name), suffix=sign, minimum=Decimal(0), money=True)

    def _build(self) -> None:
        order = LabelledField(self.tr("A usual order is worth, ex works"), self.order)
        self.body.addWidget(order)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for place, (name, edit) in enumerate(self.costs.items()):
            labelled = LabelledField(say(COST_WORDS[name]), edit)
            edit.refused.connect(labelled.set_error)
            edit.setEnabled(name in INCLUDED[self._basis.term])
            edit.value_saved.connect(lambda _value: self._show())
            grid.addWidget(labelled, place // _COLUMNS, place % _COLUMNS)
            grid.setColumnStretch(place % _COLUMNS, 1)
        self.order.refused.connect(order.set_error)
        self.order.value_saved.connect(lambda _value: self._show())
        self.body.addLayout(grid)
        self.body.addWidget(self.told)
        self.body.addWidget(self.trouble)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.save_button = PrimaryButton(self.tr("Use these costs"))
        self.save_button.clicked.connect(self._save)
        self.add_step(self.save_button, is_default=True)

    def basis(self) -> PriceBasis:
        """Return the basis as it is typed."""
        values: dict[str, Any] = {name: edit.value() or Decimal(0) for name, edit in self.costs.items()}
        insurance = values.pop("insurance")
        shipment = replace(self._basis.shipment, **values, insurance_percent=insurance)
        return replace(self._basis, order_value=self.order.value() or Decimal(0), shipment=shipment)

    def _show(self) -> None:
        basis = self.basis()
        steps = basis_steps(basis, self._currency) if basis.order_value else []
        self.told.set_text("\n".join(map(say, steps)))
        self.told.setVisible(bool(steps))
        self.fit()

    def _save(self) -> None:
        try:
            basis = check_basis(self.basis())
        except JewelCraftError as error:
            self.trouble.set_text(say(error.sentence))
            self.trouble.show()
            self.fit()
            return
        self.saved.emit(basis)
        self.accept()
