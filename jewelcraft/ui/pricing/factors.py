"""The factors of a price: metal, stones, labour, overhead and the rest, or a published formula with its source."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.price_formulas import PRICE_FORMULAS
from jewelcraft.domain.price_policy import formula_policy
from jewelcraft.ui.pricing.block import Block
from jewelcraft.ui.pricing.words import formula_word
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.fields import LabelledField

if TYPE_CHECKING:
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.ui.widgets.numbers import DecimalEdit

_MOST = Decimal(100)


class FactorBlock(Block):
    """A formula to choose, and under it the factors it is made of; a typed factor makes it the user's own."""

    def __init__(self) -> None:
        super().__init__()
        self._policy: PricePolicy | None = None
        self.formula = ComboField()
        own: list[tuple[str, object]] = [(self.tr("Own factors"), "")]
        self.formula.set_choices([*own, *((formula_word(name), name) for name in PRICE_FORMULAS)])
        self.formula_field = LabelledField(self.tr("Formula"), self.formula)
        self.put(self.formula_field, wide=True)
        labels = {
            "metal_factor": self.tr("Metal"),
            "stones_factor": self.tr("Stones"),
            "labour_factor": self.tr("Labour"),
            "overhead_factor": self.tr("Overhead"),
            "rest_factor": self.tr("Findings, plating, extras"),
            "wholesale_factor": self.tr("All together"),
        }
        self.factors: dict[str, DecimalEdit] = {
            name: self.number(name, label, "×", maximum=_MOST, empty=ONE, also={"formula": ""})
            for name, label in labels.items()
        }
        self.formula.chosen.connect(self._on_formula)

    def show_policy(self, policy: PricePolicy) -> None:
        """Show the factors of a policy, and where its formula was published."""
        self._policy = policy
        self.formula.set_value(policy.formula if policy.formula in PRICE_FORMULAS else "")
        for name, edit in self.factors.items():
            edit.set_value(getattr(policy, name))
        known = PRICE_FORMULAS.get(policy.formula)
        text = self.tr("As published: {source}. No formula knows your costs.")
        self.formula_field.set_help(text.format(source=known.source) if known else "")

    def _on_formula(self, name: object) -> None:
        if not name or self._policy is None:
            self.changed.emit({"formula": ""})
            return
        found = formula_policy(str(name), self._policy)
        changed = {item.name for item in fields(found) if getattr(found, item.name) != getattr(self._policy, item.name)}
        self.changed.emit({item: getattr(found, item) for item in changed})
