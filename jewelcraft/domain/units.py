"""Weights, lengths and ring sizes: exact values, and the world's weight units in grams.

Sources of the factors stand beside each unit (NIST Handbook 44, the Gold Traders
Association, CGSE and others); the customary ones can be overridden by the workshop.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import exact

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class WeightUnit:
    """A unit of weight: its id, grams, where it is used, and who says so."""

    id: str
    grams: Decimal
    region: str
    source: str
    customary: bool = False


def _unit(unit: str, grams: str, region: str, source: str, *, customary: bool = False) -> WeightUnit:
    return WeightUnit(unit, Decimal(grams), region, source, customary)


_UNITS = (
    _unit("g", "1", "", "SI"),
    _unit("kg", "1000", "", "SI"),
    _unit("mg", "0.001", "", "SI"),
    _unit("ozt", "31.1034768", "", "NIST Handbook 44"),
    _unit("dwt", "1.55517384", "", "NIST Handbook 44"),
    _unit("gr", "0.06479891", "", "NIST Handbook 44"),
    _unit("lb_t", "373.2417216", "", "12 troy ounces"),
    _unit("oz_av", "28.349523125", "", "NIST Handbook 44"),
    _unit("lb_av", "453.59237", "", "NIST Handbook 44"),
    _unit("ct", "0.2", "", "CGPM 1907"),
    _unit("pt", "0.002", "", "0.01 ct"),
    _unit("pgr", "0.05", "", "pearl grain, 1/4 ct"),
    _unit("momme", "3.75", "", "pearl trade"),
    _unit("tola", "11.6638038", "", "180 grains"),
    _unit("tael_hk", "37.429", "HK", "CGSE", customary=True),
    _unit("mace_hk", "3.7429", "HK", "1/10 tael, CGSE", customary=True),
    _unit("candareen_hk", "0.37429", "HK", "1/100 tael, CGSE", customary=True),
    _unit("li_hk", "0.037429", "HK", "1/1000 tael, CGSE", customary=True),
    _unit("tael_sg_my", "37.799", "SG", "bullion trade", customary=True),
    _unit("chi_my", "3.7799", "SG", "1/10 tahil", customary=True),
    _unit("hoon", "0.37799", "SG", "1/100 tahil", customary=True),
    _unit("tael_tw", "37.5", "TW", "bullion trade", customary=True),
    _unit("mace_tw", "3.75", "TW", "1/10 tael", customary=True),
    _unit("candareen_tw", "0.375", "TW", "1/100 tael", customary=True),
    _unit("liang_cn", "50", "CN", "legal"),
    _unit("qian_cn", "5", "CN", "1/10 liang"),
    _unit("fen_cn", "0.5", "CN", "1/100 liang"),
    _unit("baht_bar", "15.244", "TH", "Gold Traders Association"),
    _unit("baht_orn", "15.16", "TH", "worked gold", customary=True),
    _unit("salueng_bar", "3.811", "TH", "1/4 baht, bar"),
    _unit("salueng", "3.79", "TH", "1/4 baht, ornament", customary=True),
    _unit("fueang", "1.895", "TH", "1/2 salueng, ornament", customary=True),
    _unit("hun_th", "0.379", "TH", "1/10 salueng, ornament", customary=True),
    _unit("satang_th", "0.1516", "TH", "1/100 baht, ornament", customary=True),
    _unit("kyattha", "16.606", "MM", "Myanmar Gold Entrepreneurs Association", customary=True),
    _unit("kyattha_cbm", "16.329", "MM", "Central Bank of Myanmar coin", customary=True),
    _unit("viss", "1660.6", "MM", "100 kyattha", customary=True),
    _unit("mat", "4.1515", "MM", "1/4 kyattha", customary=True),
    _unit("mu", "1.6606", "MM", "1/10 kyattha", customary=True),
    _unit("pe", "1.037875", "MM", "1/16 kyattha", customary=True),
    _unit("yway", "0.129734375", "MM", "1/8 pe", customary=True),
    _unit("baht_lao", "15", "LA", "Lao Gem and Jewelry Traders' Association", customary=True),
    _unit("salung_lao", "3.75", "LA", "1/4 baht", customary=True),
    _unit("neal", "600", "KH", "16 damloeng"),
    _unit("damloeng", "37.5", "KH", "trade"),
    _unit("chi", "3.75", "KH", "1/10 damloeng"),
    _unit("hun", "0.375", "KH", "1/100 damloeng"),
    _unit("ly", "0.0375", "KH", "1/1000 damloeng"),
    _unit("luong", "37.5", "VN", "trade"),
    _unit("chi_vn", "3.75", "VN", "1/10 luong"),
    _unit("phan", "0.375", "VN", "1/100 luong"),
    _unit("mayam_aceh", "3.33", "ID", "Banda Aceh", customary=True),
    _unit("mayam_north_aceh", "3", "ID", "North Aceh, Bireuen", customary=True),
    _unit("mayam_jambi", "2.5", "ID", "Jambi", customary=True),
    _unit("bungkal", "53.92", "MY", "16 mayam", customary=True),
    _unit("mayam_my", "3.37", "MY", "old Malay", customary=True),
    _unit("suku_my", "0.8425", "MY", "1/4 mayam", customary=True),
    _unit("busak", "0.337", "MY", "1/10 mayam", customary=True),
    _unit("amas", "2.551", "MY", "old Malay", customary=True),
    _unit("rial", "2.70", "MY", "old Malay", customary=True),
    _unit("kupang", "0.64", "MY", "old Malay", customary=True),
    _unit("kati", "604.79", "MY", "Weights and Measures Act 1972"),
    _unit("picul", "60479", "MY", "100 kati"),
)
WEIGHT_UNITS: Mapping[str, WeightUnit] = {unit.id: unit for unit in _UNITS}


@dataclass(frozen=True, slots=True)
class Weight:
    """An exact weight in one unit."""

    amount: Decimal
    unit: str = "g"

    def __post_init__(self) -> None:
        object.__setattr__(self, "amount", exact(self.amount))
        if self.unit not in WEIGHT_UNITS:
            raise ValueError(self.unit)

    @property
    def grams(self) -> Decimal:
        """The weight in grams."""
        return self.amount * WEIGHT_UNITS[self.unit].grams

    def to(self, unit: str) -> Weight:
        """Return the same weight in another unit."""
        return Weight(self.grams / WEIGHT_UNITS[unit].grams, unit)

    def __str__(self) -> str:
        return f"{self.amount:f} {self.unit}"


@dataclass(frozen=True, slots=True)
class Length:
    """An exact length in millimetres."""

    mm: Decimal

    def __post_init__(self) -> None:
        object.__setattr__(self, "mm", exact(self.mm))

    def __str__(self) -> str:
        return f"{self.mm:f} mm"


@dataclass(frozen=True, slots=True)
class RingSize:
    """A ring size by its inner circumference in millimetres, as ISO 8653 counts."""

    circumference_mm: Decimal

    def __post_init__(self) -> None:
        object.__setattr__(self, "circumference_mm", exact(self.circumference_mm))

    def __str__(self) -> str:
        return f"EU {self.circumference_mm:f}"
