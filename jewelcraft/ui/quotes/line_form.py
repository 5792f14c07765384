"""The chosen line of a quotation, ready to be changed: how many, discount, a typed price, a remark, its place."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.quote_edit import moved_line
from jewelcraft.domain.quote_edit import put_line
from jewelcraft.domain.quote_edit import smallest_order
from jewelcraft.domain.quote_edit import with_discount
from jewelcraft.domain.quote_edit import with_price
from jewelcraft.domain.quote_edit import with_quantity
from jewelcraft.domain.quote_edit import without_line
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.numbers import MoneyEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote import QuoteLine

_MOST = Decimal(1_000_000)


class LineForm(QWidget):
    """Changes one line; each field is saved when left.

    Signals:
        turned: carries a pure function from quotation to quotation.
    """

    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._line: QuoteLine | None = None
        self.name = ElidedLabel("", "caption_strong")
        self.quantity = DecimalEdit(minimum=Decimal(1), maximum=_MOST, whole=True)
        self.discount = DecimalEdit(suffix="%", minimum=Decimal(0), maximum=Decimal("99.99"))
        self.price = MoneyEdit("USD")
        self.remark = TextEdit()
        self.own = LinkButton(self.tr("Take the computed price"), small=True)
        self.up = IconButton("caret-up", self.tr("Move up"))
        self.down = IconButton("caret-down", self.tr("Move down"))
        self.remove = IconButton("trash", self.tr("Take it out of the quotation"))
        self._fields = {
            self.quantity: LabelledField(self.tr("Quantity"), self.quantity),
            self.discount: LabelledField(self.tr("Discount"), self.discount),
            self.price: LabelledField(self.tr("Unit price"), self.price),
        }
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.own)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, stretch in zip(self._fields.values(), (2, 2, 3), strict=True):
            row.addWidget(field, stretch)
        row.addWidget(LabelledField(self.tr("Remark"), self.remark), 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(row)

    def _connect(self) -> None:
        for edit, field in self._fields.items():
            edit.refused.connect(field.set_error)
            edit.value_saved.connect(lambda _value, field=field: field.set_error(""))
        self.quantity.value_saved.connect(self._on_quantity)
        self.discount.value_saved.connect(self._on_discount)
        self.price.money_saved.connect(self._on_price)
        self.own.clicked.connect(lambda: self._on_price(None))
        self.remark.saved.connect(lambda text: self._turn(lambda line: replace(line, remark=text.strip())))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)

    def show_line(self, quote: Quote, line: QuoteLine | None, *, can_change: bool) -> None:
        """Show a line of a quotation; None hides the form."""
        self._line = line
        self.setVisible(line is not None and can_change)
        if line is None:
            return
        least = smallest_order(line)
        order = self.tr("smallest order {count}").format(count=least) if least > 1 else ""
        self.name.setText(", ".join(filter(None, (line.code, order))))
        self.quantity.set_value(Decimal(line.quantity))
        self.discount.set_value(line.discount_percent)
        self.price.set_currency(quote.currency)
        self.price.set_money(line.unit_price)
        self.remark.set_text(line.remark)
        self.own.setVisible(line.typed)
        places = [each.piece_id for each in quote.lines]
        place = places.index(line.piece_id) if line.piece_id in places else 0
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < len(places) - 1)

    def _on_quantity(self, value: Decimal | None) -> None:
        if value is not None:
            self._turn(lambda line: with_quantity(line, int(value)))

    def _on_discount(self, value: Decimal | None) -> None:
        self._turn(lambda line: with_discount(line, value or Decimal(0)))

    def _on_price(self, money: Money | None) -> None:
        self._turn(lambda line: with_price(line, money))

    def _turn(self, turn: Callable[[QuoteLine], QuoteLine]) -> None:
        if self._line is None:
            return
        piece_id = self._line.piece_id

        def work(quote: Quote) -> Quote:
            found = next((each for each in quote.lines if each.piece_id == piece_id), None)
            return quote if found is None else put_line(quote, piece_id, turn(found))

        self.turned.emit(work)

    def _move(self, by: int) -> None:
        if self._line is not None:
            piece_id = self._line.piece_id
            self.turned.emit(lambda quote: moved_line(quote, piece_id, by))

    def _remove(self) -> None:
        if self._line is not None:
            piece_id = self._line.piece_id
            self.turned.emit(lambda quote: without_line(quote, piece_id))
