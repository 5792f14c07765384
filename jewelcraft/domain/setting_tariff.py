"""The tariff of settings: what setting one stone costs by the way it is set and by its size."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.typed_numbers import western_digits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard

MINUTES = "min"
"""The unit of a row that says how long one stone takes."""


@dataclass(frozen=True, slots=True)
class SettingRate:
    """A row of the tariff as it was found for a stone of some size."""

    setting: str
    size_mm: Decimal | None
    rate: Rate
    upto_mm: Decimal | None

    @property
    def minutes(self) -> Decimal | None:
        """How long one stone takes; None where the row says money."""
        return self.rate.amount if self.rate.unit == MINUTES else None

    def source(self, operation: str) -> tuple[object, ...]:
        """Return where this price is found again, on this card or another; hours of the bench hang on the minutes."""
        size = "" if self.size_mm is None else canonical(self.size_mm)
        minutes = "" if self.minutes is None else canonical(self.minutes)
        return ("set", self.setting, size, operation, minutes)


def setting_name(setting: str, upto_mm: Decimal | None) -> str:
    """Return the name of a row, as "prong 2.5": the largest size in mm behind the way of setting."""
    return setting if upto_mm is None else f"{setting} {canonical(upto_mm)}"


def split_name(name: str) -> tuple[str, Decimal | None]:
    """Return the way of setting and the largest size that a row's name speaks of."""
    way, _, size = western_digits(name).strip().removesuffix("mm").strip().rpartition(" ")
    number = size.replace(",", ".")
    if way and number.replace(".", "", 1).isdecimal():
        return way.strip(" <≤"), Decimal(number)
    return name.strip(), None


class SettingTariff:
    """All rows of a card, the smallest sizes first."""

    def __init__(self, rows: Mapping[str, list[tuple[Decimal | None, Rate]]]) -> None:
        self._rows = rows

    @classmethod
    def of(cls, card: RateCard) -> SettingTariff:
        """Read the rows of a card."""
        rows: dict[str, list[tuple[Decimal | None, Rate]]] = {}
        for (kind, name), rate in card.rates.items():
            if kind is RateKind.SETTING:
                way, upto = split_name(name)
                rows.setdefault(way.casefold(), []).append((upto, rate))
        for sizes in rows.values():
            sizes.sort(key=lambda row: (row[0] is None, row[0] or 0))
        return cls(rows)

    def find(self, setting: str, size_mm: Decimal | None) -> SettingRate | None:
        """Return the first row that reaches the size; a row without a size holds for every other one."""
        for upto, rate in self._rows.get(setting.strip().casefold(), ()):
            if upto is None or (size_mm is not None and size_mm <= upto):
                return SettingRate(setting, size_mm, rate, upto)
        return None

    def ways(self) -> list[str]:
        """Return the ways of setting that the tariff knows."""
        return sorted(self._rows)
