"""How a cost becomes a wholesale and a retail price."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import Rounding

if TYPE_CHECKING:
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.sentences import Sentence


class PriceRule(StrEnum):
    """MARGIN: price = cost / (1 - percent). MARKUP: price = cost x (1 + percent). domain 6.1."""

    MARGIN = "margin"
    MARKUP = "markup"


@dataclass(frozen=True, slots=True)
class PricePolicy:
    """A workshop's way from cost to prices.

    `percent` belongs to `rule`; `retail_factor` multiplies wholesale; a `rounding_step` of 0
    rounds to the currency's own step.
    """

    rule: PriceRule = PriceRule.MARGIN
    percent: Decimal = Decimal(40)
    retail_factor: Decimal = Decimal(2)
    rounding_step: Decimal = Decimal(0)
    rounding: Rounding = Rounding.UP
    currency: str = ""
    """Currency of the prices; empty means the home currency."""


@dataclass(frozen=True, slots=True)
class PriceSet:
    """Prices of one piece, each with how it was found."""

    cost: Money
    wholesale: Money
    retail: Money
    steps: tuple[Sentence, ...] = ()
