"""The dialog of a quotation's terms: delivery and what it costs, validity, payment, price list, metal clause, notes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.quote import USUAL_COVER_PERCENT
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Spread
from jewelcraft.domain.quote import check_quote
from jewelcraft.domain.quote_clause import quoted_metals
from jewelcraft.domain.quote_totals import COST_WORDS
from jewelcraft.domain.quote_totals import INCLUDED
from jewelcraft.domain.quote_totals import quote_totals
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.check_box import ScriptCheckBox
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.day_edit import DayEdit
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote import Shipment
    from jewelcraft.library.library import Library

_WIDTH = 776
_COLUMNS = 4
_FIRST_COSTS = ("packing", "inland", "clearance", "loading")


class TermsDialog(Dialog):
    """Shows the terms of a quotation, with its total as it would be while they are typed.

    Signals:
        saved: carries the changed Quote, the id of its price list and the metal of its clause, empty for none.
    """

    saved = Signal(object)

    def __init__(self, quote: Quote, library: Library, parent: QWidget) -> None:
        title = QCoreApplication.translate("TermsDialog", "Terms of {code}").format(code=quote.code)
        super().__init__(title, "", parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._quote = quote
        self.term, self.place, self.spread = ComboField(), TextEdit(quote.place), ComboField()
        self.costs = {name: self._cost(name) for name in COST_WORDS}
        self.cover = self._cover()
        self.valid, self.payment = DayEdit(quote.valid_until), TextEdit(quote.payment_terms)
        days = None if quote.lead_time_days is None else Decimal(quote.lead_time_days)
        self.lead = DecimalEdit(days, suffix=self.tr("days"), minimum=Decimal(0), maximum=Decimal(3650), whole=True)
        self.origin, self.notes = TextEdit(quote.origin), TextEdit(quote.notes)
        self.price_list, self.clause = ComboField(), ComboField()
        self.cash = ScriptCheckBox(self.tr("Paid in cash"))
        self.total = WrappedLabel("", "strong")
        self.trouble = WrappedLabel("", "small", "err")
        self._fill(library)
        self._build()
        self.add_button(GhostButton(self.tr("Cancel")))
        self.save_button = PrimaryButton(self.tr("Save the terms"))
        self.save_button.clicked.connect(self._save)
        self.add_step(self.save_button)
        self.save_button.setDefault(True)
        self._show_total()

    def _cost(self, name: str) -> DecimalEdit:
        shipment = self._quote.shipment
        if name == "insurance":
            edit = DecimalEdit(shipment.insurance_percent, suffix="%", minimum=Decimal(0), maximum=Decimal(49))
        else:
            sign = currency_sign(self._quote.currency)
            edit = DecimalEdit(getattr(shipment, name), suffix=sign, minimum=Decimal(0), money=True)
        edit.value_saved.connect(lambda _value: self._show_total())
        return edit

    def _cover(self) -> DecimalEdit:
        percent = self._quote.shipment.cover_percent
        edit = DecimalEdit(percent, suffix="%", minimum=Decimal(100), maximum=Decimal(150))
        edit.setToolTip(self.tr("How much of the delivered value is insured. CIF and CIP ask for 110 % at least."))
        edit.value_saved.connect(lambda _value: self._show_total())
        return edit

    def _fill(self, library: Library) -> None:
        quote = self._quote
        self.term.set_choices([(term.value, term) for term in Incoterm])
        self.term.set_value(quote.incoterm)
        self.spread.set_choices(
            [
                (self.tr("as lines of their own"), Spread.APART),
                (self.tr("in the prices, by value"), Spread.VALUE),
                (self.tr("in the prices, by weight"), Spread.WEIGHT),
            ]
        )
        self.spread.set_value(quote.shipment.spread)
        lists: list[tuple[str, object]] = [(self.tr("As for each piece"), "")]
        self.price_list.set_choices([*lists, *((each.name, each.id) for each in library.price_lists.all())])
        self.price_list.set_value(quote.price_list)
        metals = dict.fromkeys((*((quote.clause.metal,) if quote.clause else ()), *quoted_metals(quote)))
        none: list[tuple[str, object]] = [(self.tr("none"), "")]
        self.clause.set_choices([*none, *((word(metal), metal) for metal in metals)])
        self.clause.set_value(quote.clause.metal if quote.clause else "")
        self.cash.setChecked(quote.cash)
        self.cash.clicked.connect(self._show_total)
        for combo in (self.term, self.spread):
            combo.chosen.connect(lambda _value: self._show_total())

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        rows: tuple[tuple[tuple[str, QWidget, int], ...], ...] = (
            (
                (self.tr("Delivery"), self.term, 1),
                (self.tr("Place"), self.place, 1),
                (self.tr("Costs"), self.spread, 2),
            ),
            tuple((say(COST_WORDS[name]), self.costs[name], 1) for name in _FIRST_COSTS),
            (
                (say(COST_WORDS["freight"]), self.costs["freight"], 1),
                (say(COST_WORDS["insurance"]), self.costs["insurance"], 1),
                (self.tr("Value insured"), self.cover, 1),
                (self.tr("Country of origin"), self.origin, 1),
            ),
            ((self.tr("Payment terms"), self.payment, 2), (self.tr("Valid until"), self.valid, 1),
             (self.tr("Lead time"), self.lead, 1)),
            ((self.tr("Notes on the paper"), self.notes, 2), (self.tr("Metal clause"), self.clause, 1),
             (self.tr("Price list"), self.price_list, 1)),
        )  # fmt: skip
        self._shown: dict[str, LabelledField] = {}
        names = {edit: name for name, edit in self.costs.items()}
        for row, fields in enumerate(rows):
            place = 0
            for label, field, span in fields:
                labelled = LabelledField(label, field)
                if isinstance(field, DecimalEdit):
                    field.refused.connect(labelled.set_error)
                    if field in names:
                        self._shown[names[field]] = labelled
                grid.addWidget(labelled, row, place, 1, span)
                place += span
        self.body.addLayout(grid)
        self.body.addWidget(self.cash)
        self.body.addWidget(self.total)
        self.body.addWidget(self.trouble)
        self.trouble.hide()

    def _shipment(self) -> Shipment:
        values = {name: edit.value() or Decimal(0) for name, edit in self.costs.items()}
        insurance = values.pop("insurance")
        spread = Spread(str(self.spread.value() or Spread.APART))
        cover = self.cover.value() or USUAL_COVER_PERCENT
        return replace(self._quote.shipment, **values, insurance_percent=insurance, cover_percent=cover, spread=spread)

    def _changed(self) -> Quote:
        lead = self.lead.value()
        return replace(
            self._quote,
            incoterm=Incoterm(str(self.term.value() or Incoterm.EXW)),
            place=self.place.text().strip(),
            shipment=self._shipment(),
            valid_until=self.valid.day(),
            payment_terms=self.payment.text().strip(),
            lead_time_days=None if lead is None else int(lead),
            origin=self.origin.text().strip(),
            notes=self.notes.text().strip(),
            cash=self.cash.isChecked(),
        )

    def _show_total(self) -> None:
        changed = self._changed()
        for name, edit in self.costs.items():
            edit.setEnabled(name in INCLUDED[changed.incoterm])
        self.cover.setEnabled(self.costs["insurance"].isEnabled())
        totals = quote_totals(changed)
        place = " ".join(filter(None, (changed.incoterm.value, changed.place)))
        self.total.set_text(self.tr("{term}: {money}").format(term=place, money=write_money(totals.total)))

    def _save(self) -> None:
        changed = self._changed()
        try:
            check_quote(changed)
        except JewelCraftError as error:
            self.trouble.set_text(say(error.sentence))
            self.trouble.show()
            self.fit()
            return
        self.saved.emit((changed, str(self.price_list.value() or ""), str(self.clause.value() or "")))
        self.accept()
