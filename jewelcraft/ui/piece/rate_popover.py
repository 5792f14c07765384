"""A small box in which a missing rate is typed on the spot."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.rates.kinds import quoted_as
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from jewelcraft.ui.piece.missing import RateWish

_METAL_UNITS = ("g", "baht_bar", "ozt", "kg", "tola", "tael_hk", "chi", "kyattha")
_CURRENCIES = ("USD", "THB", "IDR", "MMK", "KHR", "LAK", "PHP", "VND", "MYR", "SGD", "HKD", "CNY", "EUR", "GBP", "AUD")
_UNITS = {
    RateKind.STONE: ("ct", "pc", "g", "strand", "momme", "lot"),
    RateKind.FINDING: ("pc", "g"),
    RateKind.OPERATION: ("hour", "pc", "stone", "g", "joint"),
    RateKind.WORKER: ("hour", "pc", "stone", "g", "joint"),
    RateKind.SETTING: ("stone",),
    RateKind.PLATING: ("pc", "g", "cm2"),
    RateKind.EXTRA: ("pc",),
}


class RatePopover(QWidget):
    """A price for one unit of something, from today on.

    Signals:
        entered: a rate was typed; carries it.
    """

    entered = Signal(object)

    def __init__(self, wish: RateWish, home_currency: str, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wish, self._home, self._day = wish, home_currency, day
        self.price = DecimalEdit(minimum=Decimal(0), money=True)
        self.unit = ComboField()
        self.currency = ComboField()
        self.fineness = DecimalEdit(Decimal(1000), minimum=Decimal(1), maximum=Decimal(1000), suffix="‰")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card("card")
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(WrappedLabel(self._title(), "strong"))
        self._price_field = LabelledField(self.tr("Price"), self.price)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._price_field, 2)
        self._fill_choices(row)
        column.addLayout(row)
        counts = self.tr("It counts from {day}, for every piece. You find it under Rates.")
        column.addWidget(WrappedLabel(counts.format(day=write_date(day)), "small", "ink3"))
        save = PrimaryButton(self.tr("Save price"))
        cancel = GhostButton(self.tr("Cancel"))
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column.addLayout(buttons)
        self.price.refused.connect(self._price_field.set_error)
        self.setFixedWidth(440)

    def open_at(self, place: QPoint) -> None:
        """Open with the right upper corner at a place on the screen, within the screen."""
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        screen = self.screen().availableGeometry()
        left = min(max(place.x() - self.width(), screen.left() + 8), screen.right() - self.width() - 8)
        top = min(place.y(), screen.bottom() - self.height() - 8)
        self.move(left, top)
        self.show()
        self.price.setFocus(Qt.FocusReason.PopupFocusReason)

    def _title(self) -> str:
        wish = self._wish
        if wish.kind is RateKind.CURRENCY:
            return self.tr("What does 1 {currency} cost in {home}?").format(currency=wish.name, home=self._home)
        return self.tr("Price of {name}").format(name=word(wish.name))

    def _fill_choices(self, row: QHBoxLayout) -> None:
        wish = self._wish
        if wish.kind is RateKind.CURRENCY:
            self.price.set_suffix(currency_sign(self._home))
            return
        codes = dict.fromkeys((self._home, *_CURRENCIES))
        self.currency.set_choices([(code, code) for code in codes])
        self.currency.set_value(self._home)
        units = _METAL_UNITS if wish.kind is RateKind.METAL else _UNITS.get(wish.kind, (wish.unit,))
        first, fineness = wish.unit, Decimal(1)
        if wish.kind is RateKind.METAL:
            first, fineness = quoted_as(wish.name, self._home)
        self.unit.set_choices([(word(unit), unit) for unit in dict.fromkeys((first, wish.unit, *units))])
        self.unit.set_value(first)
        self.fineness.set_value(fineness * 1000)
        row.addWidget(LabelledField(self.tr("Currency"), self.currency), 2)
        row.addWidget(LabelledField(self.tr("for one"), self.unit), 2)
        if wish.kind is RateKind.METAL:
            row.addWidget(LabelledField(self.tr("Fineness"), self.fineness), 2)
            self.unit.chosen.connect(self._on_unit)

    def _on_unit(self, unit: object) -> None:
        if unit == "baht_bar":
            self.fineness.set_value(Decimal(965))

    def _save(self) -> None:
        self.price.save()
        if self.price.trouble():
            self._price_field.set_error(self.price.trouble())
            return
        amount = self.price.value()
        if amount is None or amount <= 0:
            self._price_field.set_error(self.tr("Type a price above zero."))
            return
        wish = self._wish
        is_metal = wish.kind is RateKind.METAL
        is_currency = wish.kind is RateKind.CURRENCY
        fineness = (self.fineness.value() or Decimal(1000)) / 1000 if is_metal else Decimal(1)
        rate = Rate(
            str(uuid4()),
            wish.kind,
            wish.name,
            amount,
            self._home if is_currency else str(self.currency.value()),
            wish.name if is_currency else str(self.unit.value()),
            self._day,
            fineness,
        )
        self.entered.emit(rate)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter, close with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
