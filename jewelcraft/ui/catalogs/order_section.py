"""For whose order job cards are made: buyer, order and the day by which it shall be done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog


class OrderSection(QWidget):
    """What stands at the head of each job card of one order.

    Signals:
        changed: the user wrote something; carries the fields of the catalog that change.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self.customer = TextEdit("", self.tr("as Chow Jewellers, Hong Kong"))
        self.order = TextEdit("", self.tr("as PO 2027-014"))
        self.due = TextEdit("", self.tr("as 12 March"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, field in (
            (self.tr("Buyer"), self.customer),
            (self.tr("Order"), self.order),
            (self.tr("To be done by"), self.due),
        ):
            column.addWidget(LabelledField(name, field))
            field.saved.connect(lambda _text: self._keep())

    def show_catalog(self, catalog: Catalog) -> None:
        """Show the order of a catalog of job cards; nothing for other kinds."""
        self._catalog = catalog
        self.setVisible(catalog.kind is CatalogKind.JOB_CARD)
        self.customer.set_text(catalog.labelling.customer)
        self.order.set_text(catalog.labelling.order)
        self.due.set_text(catalog.labelling.due)

    def save(self) -> None:
        """Save what is being typed."""
        for field in (self.customer, self.order, self.due):
            field.save()

    def _keep(self) -> None:
        if self._catalog is None:
            return
        customer, order, due = (field.text().strip() for field in (self.customer, self.order, self.due))
        labelling = replace(self._catalog.labelling, customer=customer, order=order, due=due)
        if labelling != self._catalog.labelling:
            self.changed.emit({"labelling": labelling})
