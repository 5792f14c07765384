"""The editor of a price policy: the rule, and folded under it rounding, shares of others, tiers, the floor."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_policy import factors_of
from jewelcraft.domain.pricing import margin_of_markup
from jewelcraft.domain.pricing import markup_of_margin
from jewelcraft.ui.pricing.block import Block
from jewelcraft.ui.pricing.factors import FactorBlock
from jewelcraft.ui.pricing.rounding import RoundingBlock
from jewelcraft.ui.pricing.tiers import TierRows
from jewelcraft.ui.pricing.tiers import TierTable
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.numbers import MoneyEdit
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.widgets.sliders import Slider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.price_tiers import TierPrice

_RANGES = {PriceRule.MARGIN: (0, 90), PriceRule.MARKUP: (0, 300)}
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_MOST_SHARE = Decimal(99)


class PolicyEditor(QWidget):
    """Shows a policy and tells what the user changes in it; it keeps nothing itself.

    Signals:
        changed: carries the fields of the policy that changed, by name.
        sliding: the same while the slider still moves.
    """

    changed = Signal(object)
    sliding = Signal(object)

    def __init__(self, *, folds: bool = True) -> None:
        super().__init__()
        self._policy: PricePolicy | None = None
        self.rule = SegmentedControl(
            [
                Segment(PriceRule.MARGIN, self.tr("Margin")),
                Segment(PriceRule.MARKUP, self.tr("Markup")),
                Segment(PriceRule.FACTORS, self.tr("Factors")),
            ],
            name=self.tr("Price rule"),
        )
        self.percent = DecimalEdit(suffix="%", minimum=Decimal(-90), maximum=Decimal(1000))
        self.percent.setFixedWidth(84)
        self.percent.setAccessibleName(self.tr("Percent"))
        self.slider = Slider(0, 90, name=self.tr("Percent"))
        self.factors = FactorBlock()
        self.trouble = TipBox("", "warning", surface="warn")
        self.more = LinkButton(self.tr("Rounding, quantities, currency"), "caret-down", small=True)
        self.foot = QHBoxLayout()
        self.own = QVBoxLayout()
        self.details = QWidget()
        self.asks = Block()
        self.rounding = RoundingBlock()
        self.tiers = TierRows()
        self.table = TierTable()
        self._build()
        self._build_asks()
        self._connect()
        self.trouble.hide()
        self.factors.hide()
        self.details.setVisible(not folds)
        self.more.setVisible(folds)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.rule)
        head.addStretch(1)
        head.addWidget(self.percent)
        self.foot.setSpacing(8)
        self.foot.addWidget(self.more)
        self.foot.addStretch(1)
        self.own.setContentsMargins(0, 0, 0, 0)
        inside = QVBoxLayout(self.details)
        inside.setContentsMargins(0, 2, 0, 4)
        inside.setSpacing(8)
        inside.addWidget(self.asks)
        inside.addWidget(self.rounding)
        inside.addWidget(Label(self.tr("Prices by quantity"), "caption_strong"))
        inside.addWidget(self.tiers)
        inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addWidget(self.factors)
        column.addWidget(self.trouble)
        column.addLayout(self.own)
        column.addLayout(self.foot)
        column.addWidget(self.details)

    def _build_asks(self) -> None:
        asks = self.asks
        self.factor = asks.number("retail_factor", self.tr("Retail is wholesale"), "×", maximum=HUNDRED)
        self.currency = ComboField()
        asks.put(LabelledField(self.tr("Currency of the prices"), self.currency))
        self.commission = asks.number("commission_percent", self.tr("Agent's commission"), "%", maximum=_MOST_SHARE)
        self.fees = asks.number("fees_percent", self.tr("Bank and market fees"), "%", maximum=_MOST_SHARE)
        self.buffer = asks.number("buffer_percent", self.tr("Exchange buffer"), "%", maximum=_MOST_SHARE)
        self.floor = MoneyEdit("USD")
        self.floor_field = LabelledField(self.tr("Never below"), self.floor)
        asks.put(self.floor_field)
        self.minimum = asks.number("minimum_order", self.tr("Smallest order"), self.tr("pieces"), whole=True)

    def _connect(self) -> None:
        self.rule.chosen.connect(self._on_rule)
        self.percent.value_saved.connect(self._on_percent)
        self.percent.refused.connect(self.set_trouble)
        self.slider.valueChanged.connect(self._on_slid)
        self.slider.sliderReleased.connect(lambda: self.changed.emit({"percent": Decimal(self.slider.value())}))
        self.currency.chosen.connect(lambda currency: self.changed.emit({"currency": currency}))
        self.floor.money_saved.connect(self._on_floor)
        self.floor.refused.connect(self.floor_field.set_error)
        for block in (self.factors, self.asks, self.rounding, self.tiers):
            block.changed.connect(self.changed)
        self.more.clicked.connect(self._fold)

    def show_policy(self, policy: PricePolicy, home: str, currencies: Sequence[str]) -> None:
        """Show a policy of a workshop that counts in `home` and knows these currencies."""
        self._policy = policy
        is_percent = policy.rule is not PriceRule.FACTORS
        self.rule.set_value(policy.rule)
        self.percent.setVisible(is_percent)
        self.percent.set_value(policy.percent)
        self.slider.setVisible(is_percent)
        if is_percent:
            self.slider.blockSignals(True)
            self.slider.setRange(*_RANGES[policy.rule])
            if not self.slider.isSliderDown():
                self.slider.setValue(int(policy.percent))
            self.slider.blockSignals(False)
            self.slider.update()
        self.factors.setVisible(not is_percent)
        self.factors.show_policy(policy)
        shown = policy.currency or home
        for name, edit in (
            ("retail_factor", self.factor),
            ("commission_percent", self.commission),
            ("fees_percent", self.fees),
            ("buffer_percent", self.buffer),
        ):
            edit.set_value(getattr(policy, name))
        self.minimum.set_value(Decimal(policy.minimum_order))
        self.floor.set_currency(policy.floor.currency if policy.floor else shown)
        self.floor.set_money(policy.floor)
        self.rounding.show_policy(policy, shown)
        self.tiers.show_policy(policy)
        self._show_currencies(policy.currency, home, currencies)

    def _show_currencies(self, chosen: str, home: str, currencies: Sequence[str]) -> None:
        codes = dict.fromkeys((*sorted(currencies), *((chosen,) if chosen else ())))
        choices: list[tuple[str, object]] = [(self.tr("{home}, ours").format(home=home), "")]
        choices += [(code, code) for code in codes if code != home]
        self.currency.set_choices(choices)
        self.currency.set_value("" if chosen == home else chosen)

    def show_tiers(self, tiers: Sequence[TierPrice]) -> None:
        """Show what one piece costs by quantity."""
        self.table.show_tiers(tiers)

    def set_trouble(self, text: str) -> None:
        """Say why the policy makes no price; an empty text takes it away."""
        self.trouble.setVisible(bool(text))
        self.trouble.set_text(text)

    def _on_rule(self, rule: PriceRule) -> None:
        old = self._policy
        if old is None or rule is old.rule:
            return
        values: dict[str, object] = {"rule": rule}
        # The price stays while the rule says it in another way.
        if PriceRule.FACTORS not in (rule, old.rule):
            turn = markup_of_margin if rule is PriceRule.MARKUP else margin_of_markup
            values["percent"] = round_to(turn(old.percent), _TENTH)
            values["tiers"] = tuple(
                tier if tier.percent is None else replace(tier, percent=round_to(turn(tier.percent), _TENTH))
                for tier in old.tiers
            )
        elif rule is PriceRule.FACTORS and {*factors_of(old), old.wholesale_factor} == {ONE}:
            markup = old.percent if old.rule is PriceRule.MARKUP else markup_of_margin(old.percent)
            values["wholesale_factor"] = round_to(ONE + markup / HUNDRED, _HUNDREDTH)
        self.changed.emit(values)

    def _on_percent(self, value: Decimal | None) -> None:
        if value is not None:
            self.changed.emit({"percent": value})

    def _on_slid(self, value: int) -> None:
        tell = self.sliding if self.slider.isSliderDown() else self.changed
        tell.emit({"percent": Decimal(value)})

    def _on_floor(self, money: Money | None) -> None:
        self.floor_field.set_error("")
        self.changed.emit({"floor": money if money is not None and money.amount else None})

    def _fold(self) -> None:
        self.details.setVisible(self.details.isHidden())
        self.more.set_icon("caret-down" if self.details.isHidden() else "caret-up")
