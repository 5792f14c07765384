"""How the prices of a catalog are written: in one currency, to one step, plainly or in secret letters."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.price_code import in_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.library.formatting import Formatter

_WHOLE_FROM = Decimal(25)
"""Converted prices are whole units where even the smallest of the catalog is as large; else the currency's own step."""
_LARGE_STEPS = (Decimal(1000), Decimal(100), Decimal(10))
"""What prices in rupiah, kip or yen are rounded to, the largest that suits the smallest price."""


def delivery_share(catalog: Catalog, currency: str) -> Decimal:
    """Return the share of its price that delivery adds to a piece; retail prices have none."""
    if catalog.basis is None or catalog.price_shown is PriceShown.RETAIL:
        return ZERO
    from jewelcraft.domain.price_basis import basis_share

    return basis_share(catalog.basis, currency)


@dataclass(frozen=True, slots=True)
class PriceWriter:
    """Brings prices into the currency of a catalog and writes them so that they look like one list."""

    card: RateCard
    currency: str
    format: Formatter
    code: str = ""
    """The ten letters of a price code, empty for plain prices."""

    def converted(self, prices: Mapping[str, Money], share: Decimal = ZERO) -> dict[str, Money]:
        """Return prices in the currency of the catalog, with the share that delivery adds; all rounded up to one step.

        Prices that are neither exchanged nor raised stay as they are.
        """
        if not prices:
            return {}
        if not share and all(price.currency == self.currency for price in prices.values()):
            return dict(prices)
        exact = {key: self.card.convert(price, self.currency).amount * (ONE + share) for key, price in prices.items()}
        step = self._step(min(exact.values()))
        return {key: Money(round_to(amount, step, Rounding.UP), self.currency) for key, amount in exact.items()}

    def written(self, prices: Mapping[str, Money]) -> dict[str, str]:
        """Return prices as they are printed: all of them with as many decimals as any needs."""
        if self.code:
            return {key: in_code(price, self.code) for key, price in prices.items()}
        is_whole = all(price.amount == price.amount.to_integral_value() for price in prices.values())
        decimals = 0 if is_whole else None
        return {key: self.format.money(price, decimals, code=True) for key, price in prices.items()}

    def _step(self, smallest: Decimal) -> Decimal:
        """Return what converted prices are rounded to; it never adds more than a few percent to the smallest."""
        if self.format.currency_decimals(self.currency) == 0:
            return next((step for step in _LARGE_STEPS if smallest >= step * HUNDRED), ONE)
        return ONE if smallest >= _WHOLE_FROM else minor_unit(self.currency)
