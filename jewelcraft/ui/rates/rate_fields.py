"""The fields of the form for one dated price, and how they stand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.rates.currency_field import CurrencyField
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.day_edit import DayEdit
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.fineness_edit import FinenessEdit
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.numbers import DecimalEdit

if TYPE_CHECKING:
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.kinds import KindSpec

_THOUSAND = Decimal(1000)


class RateFields(QWidget):
    """Name, price, unit, currency, purity, source and day; those of a metal's quote are folded."""

    def __init__(self, desk: Desk, spec: KindSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.spec = spec
        self._is_metal = spec.kind is RateKind.METAL
        self.name = TextEdit("", spec.say(spec.example))
        self.price = DecimalEdit(money=True)
        self.unit = ComboField()
        self.currency = CurrencyField()
        self.purity = FinenessEdit(_THOUSAND)
        self.premium = DecimalEdit(minimum=Decimal(0), money=True)
        self.premium_percent = DecimalEdit(suffix="%", minimum=Decimal(0), maximum=Decimal(100))
        self.source = TextEdit("", self.tr("Market, dealer, bank"))
        self.note = TextEdit("", self.tr("By phone, for the show"))
        self.day = DayEdit()
        self.save_button = for_changes(PrimaryButton(self.tr("Save new price")))
        self.details = LinkButton("", "caret-down", small=True)
        self.tip = TipBox("", "info", surface="tint")
        self._make_fields()
        self._build()

    def _name_widget(self) -> QWidget:
        return self.name

    def _make_fields(self) -> None:
        self._name_field = LabelledField(self.spec.say(self.spec.name_label), self._name_widget())
        self._price_field = LabelledField(self.tr("Price"), self.price)
        self._unit_field = LabelledField(self.tr("For one"), self.unit)
        self._currency_field = LabelledField(self.tr("Currency"), self.currency)
        self._purity_field = LabelledField(self.tr("Purity of the quote"), self.purity)
        self._premium_field = LabelledField(self.tr("Dealer's premium"), self.premium)
        self._percent_field = LabelledField(self.tr("Premium in percent"), self.premium_percent)
        self._source_field = LabelledField(self.tr("Where from"), self.source)
        self._note_field = LabelledField(self.tr("Note"), self.note)
        self._day_field = LabelledField(self.tr("Date"), self.day)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name_field)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._more = QWidget()
        more = QGridLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setHorizontalSpacing(12)
        more.setColumnStretch(0, 1)
        more.setColumnStretch(1, 1)
        self._grid.addWidget(self._price_field, 0, 0)
        self._grid.addWidget(self._unit_field, 0, 1)
        if self._is_metal:
            self._grid.addWidget(self._source_field, 1, 0)
            self._grid.addWidget(self._day_field, 1, 1)
            more.addWidget(self._currency_field, 0, 0)
            more.addWidget(self._purity_field, 0, 1)
            more.setVerticalSpacing(8)
            more.addWidget(self._premium_field, 1, 0)
            more.addWidget(self._percent_field, 1, 1)
            more.addWidget(self._note_field, 2, 0, 1, 2)
        else:
            self._grid.addWidget(self._currency_field, 1, 0)
            self._grid.addWidget(self._day_field, 1, 1)
            self._grid.addWidget(self._source_field, 2, 0, 1, 2)
            self._grid.addWidget(self._note_field, 3, 0, 1, 2)
        column.addLayout(self._grid)
        column.addWidget(self.details, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more)
        column.addWidget(self.tip)
        self.details.setVisible(self._is_metal)
        self._more.hide()
        self.tip.hide()

    def _complete(self, field: TextEdit, words: set[str]) -> None:
        completer = QCompleter(sorted(words), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
