"""Prices by quantity: the rows that are typed, and the little table of what they make."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import write_money
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.price_tiers import TierPrice

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FIRST = 6


def empty(grid: QGridLayout) -> None:
    """Take all widgets out of a grid."""
    while item := grid.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class TierRows(QWidget):
    """The quantities from which on another percentage or a discount counts.

    Signals:
        changed: carries the fields of the policy that changed, by name.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._policy: PricePolicy | None = None
        self.rows: list[tuple[DecimalEdit, DecimalEdit, DecimalEdit]] = []
        self.add = LinkButton(self.tr("Add a quantity price"), "plus", small=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._grid)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._add)

    def show_policy(self, policy: PricePolicy) -> None:
        """Show the tiers of a policy."""
        same = self._policy is not None and len(self._policy.tiers) == len(policy.tiers)
        same = same and self._policy is not None and self._policy.rule is policy.rule
        self._policy = policy
        if not same:
            self._build(policy)
        for (quantity, percent, discount), tier in zip(self.rows, policy.tiers, strict=True):
            quantity.set_value(Decimal(tier.quantity))
            percent.set_value(tier.percent)
            percent.setPlaceholderText(write_percent(policy.percent, 0))
            discount.set_value(tier.discount_percent)

    def _build(self, policy: PricePolicy) -> None:
        empty(self._grid)
        self.rows = []
        has_percent = policy.rule is not PriceRule.FACTORS
        if policy.tiers:
            rule = self.tr("Markup") if policy.rule is PriceRule.MARKUP else self.tr("Margin")
            heads = (self.tr("From pieces"), rule if has_percent else "", self.tr("Discount"))
            for place, head in enumerate(heads):
                self._grid.addWidget(Label(head, "caption_medium", "ink2"), 0, place)
        for place in range(len(policy.tiers)):
            quantity = DecimalEdit(minimum=Decimal(2), maximum=Decimal(1_000_000), whole=True)
            percent = DecimalEdit(suffix="%", minimum=Decimal(-90), maximum=Decimal(1000))
            discount = DecimalEdit(suffix="%", minimum=Decimal(-99), maximum=Decimal(99))
            names = (self.tr("From pieces"), self.tr("Percent"), self.tr("Discount"))
            for at, (edit, name) in enumerate(zip((quantity, percent, discount), names, strict=True)):
                edit.setAccessibleName(name)
                self._grid.addWidget(edit, place + 1, at)
            percent.setVisible(has_percent)
            quantity.value_saved.connect(partial(self._on_quantity, place))
            percent.value_saved.connect(partial(self._on_percent, place))
            discount.value_saved.connect(partial(self._on_discount, place))
            remove = IconButton("x", self.tr("Remove"), framed=False)
            remove.clicked.connect(partial(self._remove, place))
            self._grid.addWidget(remove, place + 1, 3)
            self.rows.append((quantity, percent, discount))

    def _tiers(self) -> tuple[PolicyTier, ...]:
        return self._policy.tiers if self._policy is not None else ()

    def _put(self, place: int, **values: object) -> None:
        tiers = list(self._tiers())
        if place < len(tiers):
            tiers[place] = replace(tiers[place], **values)  # type: ignore[arg-type]
            self.changed.emit({"tiers": tuple(sorted(tiers, key=lambda tier: tier.quantity))})

    def _on_quantity(self, place: int, value: Decimal | None) -> None:
        if value is not None:
            self._put(place, quantity=int(value))

    def _on_percent(self, place: int, value: Decimal | None) -> None:
        self._put(place, percent=value)

    def _on_discount(self, place: int, value: Decimal | None) -> None:
        self._put(place, discount_percent=value or Decimal(0))

    def _add(self) -> None:
        tiers = self._tiers()
        next_one = tiers[-1].quantity * 2 if tiers else _FIRST
        discount = min((tiers[-1].discount_percent if tiers else Decimal(0)) + 5, Decimal(90))
        self.changed.emit({"tiers": (*tiers, PolicyTier(next_one, None, discount))})

    def _remove(self, place: int, _checked: bool = False) -> None:
        tiers = self._tiers()
        self.changed.emit({"tiers": (*tiers[:place], *tiers[place + 1 :])})


class TierTable(QWidget):
    """What one piece costs the buyer by quantity, and what margin the workshop reaches; a loss stands in red."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self.cells: list[tuple[str, str, str]] = []

    def show_tiers(self, tiers: Sequence[TierPrice]) -> None:
        """Show the prices by quantity; one alone says nothing."""
        cells = []
        losses = []
        for tier in tiers if len(tiers) > 1 else ():
            margin = tier.prices.margin
            shown = "–" if margin is None else write_percent(margin, 1)
            cells.append((str(tier.quantity), write_money(tier.prices.wholesale), shown))
            losses.append(tier.prices.below_cost)
        self.setVisible(bool(cells))
        if cells == self.cells:
            return
        self.cells = cells
        empty(self._grid)
        heads = (self.tr("Pieces"), self.tr("Each"), self.tr("Margin"))
        for row, texts in enumerate((heads, *cells) if cells else ()):
            for place, text in enumerate(texts):
                is_loss = row > 0 and losses[row - 1]
                tone = "ink2" if not row or not place else "err" if is_loss else "ink"
                label = Label(text, "small_figures" if row else "caption_medium", tone)  # type: ignore[arg-type]
                label.setAlignment(_RIGHT if place else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(label, row, place)
