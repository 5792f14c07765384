"""The tariff of settings as a table: stone sizes down, ways of setting across, a dated rate in each cell."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.setting_tariff import SettingTariff
from jewelcraft.domain.setting_tariff import setting_name
from jewelcraft.domain.setting_tariff import split_name
from jewelcraft.domain.vocabulary import known_settings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping
    from datetime import date

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.rates import RateCard

_USUAL_SIZES = (Decimal("1.5"), Decimal("2.5"), Decimal(4), Decimal(6))
_USUAL_WAYS = ("prong", "bezel", "channel", "pave")
Place = tuple[Decimal | None, str]
"""The largest size that a cell holds for, None for any other, and the way of setting."""


@dataclass(frozen=True, slots=True)
class TariffTable:
    """The rows and columns of a tariff and what stands in its cells on the day of a card."""

    sizes: tuple[Decimal | None, ...]
    ways: tuple[str, ...]
    rates: Mapping[Place, Rate]
    tariff: SettingTariff

    @classmethod
    def of(cls, card: RateCard, sizes: Iterable[Decimal | None] = (), ways: Iterable[str] = ()) -> TariffTable:
        """Lay the rows of a card out; `sizes` and `ways` are wanted too, though nothing is priced there yet."""
        rates: dict[Place, Rate] = {}
        names: dict[str, str] = {}
        for (kind, name), rate in sorted(card.rates.items()):
            if kind is RateKind.SETTING:
                way, upto = split_name(name)
                rates.setdefault((upto, way.casefold()), rate)
                names.setdefault(way.casefold(), way)
        if not rates:
            sizes, ways = (*_USUAL_SIZES, *sizes), (*_USUAL_WAYS, *ways)
        for way in ways:
            names.setdefault(way.casefold(), way)
        numbers = {size for size, _way in rates} | set(sizes)
        order = {way: place for place, way in enumerate(known_settings())}
        last = len(order)
        return cls(
            (*sorted(size for size in numbers if size is not None), None),
            tuple(sorted(names.values(), key=lambda way: (order.get(way.casefold(), last), way.casefold()))),
            rates,
            SettingTariff.of(card),
        )

    def rate(self, size: Decimal | None, way: str) -> Rate | None:
        """Return the rate of a cell."""
        return self.rates.get((size, way.casefold()))

    def holds(self, size: Decimal | None, way: str) -> Rate | None:
        """Return the rate that a stone of this size is set for: the cell's own, or that of the next larger size."""
        found = self.tariff.find(way, size)
        return found.rate if found else None

    def name(self, size: Decimal | None, way: str) -> str:
        """Return the name that the rate of a cell is kept under."""
        known = self.rate(size, way)
        return known.name if known else setting_name(way, size)

    def place_of(self, name: str) -> Place:
        """Return the cell that a name belongs to."""
        way, size = split_name(name)
        return size, way.casefold()

    def habit(self, way: str, home_currency: str) -> tuple[str, str]:
        """Return unit and currency that a bare number means in an empty cell: as in the rest of its column."""
        column = [rate for (_size, other), rate in self.rates.items() if other == way.casefold()]
        kinds = {(rate.unit, rate.currency) for rate in column}
        return kinds.pop() if len(kinds) == 1 else ("stone", home_currency)

    def entered(self, place: Place, price: Money, unit: str, day: date, new_id: str) -> tuple[Rate, bool] | None:
        """Return the rate of a cell as it is typed on a day, and whether it mends one of that day.

        The currency of a price in minutes means nothing. None where the cell says so already.
        """
        size, way = place
        known, amount, currency = self.rate(size, way), price.amount, price.currency
        if known is None:
            return Rate(new_id, RateKind.SETTING, setting_name(way, size), amount, currency, unit, day), False
        if (known.amount, known.unit, known.currency) == (amount, unit, currency):
            return None
        is_mended = known.day == day
        fresh = replace(known, amount=amount, unit=unit, currency=currency, day=day)
        return (fresh, True) if is_mended else (replace(fresh, id=new_id, note=""), False)
