"""The rows of the metals: typed prices, and the alloys calculated from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.rate_care import alloys_in_use
from jewelcraft.library.rate_care import metals_in_use
from jewelcraft.library.seeds import seed_alloys
from jewelcraft.ui import trade_words
from jewelcraft.ui.rates.series import series_of
from jewelcraft.ui.rates.series import year_line
from jewelcraft.ui.rates.sheet import LineCell
from jewelcraft.ui.rates.sheet import NameCell
from jewelcraft.ui.rates.sheet import Row
from jewelcraft.ui.rates.sheet import TagCell
from jewelcraft.ui.rates.sheet import TextCell
from jewelcraft.ui.rates.swatches import alloy_swatch
from jewelcraft.ui.rates.swatches import metal_swatch
from jewelcraft.ui.rates.words import age_tag
from jewelcraft.ui.rates.words import metal_name
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.rates.words import write_price
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.library import Library

FIRST_METALS = ("gold", "silver", "platinum", "palladium")
_FIRST_ALLOYS = frozenset({"au750y", "au585y", "ag925"})
"""Shown in a workshop that has made nothing yet."""
_WORKED_UNITS = {"baht_bar": "baht_orn"}
"""Alloys are spoken of in the unit of worked metal."""


def chosen_alloys(library: Library) -> set[str]:
    """Return the alloys that pieces use or that the workshop has made its own."""
    seeds = {alloy.id: alloy for alloy in seed_alloys()}
    own = {alloy.id for alloy in library.rates.alloys() if seeds.get(alloy.id) != alloy}
    used = set(alloys_in_use(library))
    return used | own or set(_FIRST_ALLOYS)


class MetalRows:
    """Builds the rows from one look at the library."""

    def __init__(self, library: Library, *, every_alloy: bool) -> None:
        self._library = library
        self._every_alloy = every_alloy
        self.alloys = library.rates.alloys()
        self._card = library.rates.card()
        self._basis = CostBasis(self._card)
        self._home = self._basis.currency
        self._today = library.today()
        self._settings = library.settings
        self._chosen = chosen_alloys(library)
        self._needed = frozenset(metals_in_use(library))
        self._histories: dict[str, list[Rate]] = {}
        for rate in library.rates.every():
            if rate.kind is RateKind.METAL:
                self._histories.setdefault(rate.name, []).append(rate)

    def build(self) -> list[Row]:
        """Return the rows: gold first, then all other metals."""
        metals = self._metals()
        rows: list[Row] = []
        if "gold" in metals:
            rows.append(Row("group:gold", group=QCoreApplication.translate("MetalRows", "Gold, from one typed price")))
            rows += self._rows_of("gold")
        others = [metal for metal in metals if metal != "gold"]
        if others:
            rows.append(Row("group:other", group=QCoreApplication.translate("MetalRows", "Silver and other metals")))
            for metal in others:
                rows += self._rows_of(metal)
        return rows

    def _metals(self) -> list[str]:
        shown = {"gold", "silver", *self._histories}
        shown |= {alloy.metal for alloy in self.alloys if self._every_alloy or alloy.id in self._chosen}
        first = [metal for metal in FIRST_METALS if metal in shown]
        return first + sorted(shown - set(first), key=lambda metal: metal_name(metal).casefold())

    def _rows_of(self, metal: str) -> list[Row]:
        alloys = [a for a in self.alloys if a.metal == metal and (self._every_alloy or a.id in self._chosen)]
        alloys.sort(key=lambda alloy: (-alloy.fineness, alloy.name))
        return [self._typed(metal), *(self._calculated(alloy) for alloy in alloys)]

    def _typed(self, metal: str) -> Row:
        rate = self._card.find(RateKind.METAL, metal)
        key = f"metal:{metal}"
        if rate is None:
            note = QCoreApplication.translate("MetalRows", "no price yet") if metal in self._needed else ""
            name = NameCell(metal_name(metal), note, metal_swatch(metal))
            empty = TextCell("")
            return Row(key, (name, empty, empty, empty, LineCell(), self._age(metal, None)))
        fine = self._basis.fine(metal).amount
        per_gram = None if fine is None else fine * rate.fineness
        name = NameCell(
            self._quoted_name(rate), QCoreApplication.translate("MetalRows", "typed price"), metal_swatch(metal)
        )
        quote = f"{self._money(rate.money)} / {unit_name(rate.unit)}"
        purity = "" if rate.fineness == ONE else _percent(rate.fineness)
        return Row(
            key,
            (
                name,
                TextCell(purity),
                self._gram(per_gram),
                TextCell(quote, "body"),
                self._line(metal),
                self._age(metal, rate),
            ),
        )

    def _quoted_name(self, rate: Rate) -> str:
        name = metal_name(rate.name)
        kinds = {
            "baht_bar": QCoreApplication.translate("MetalRows", "{metal}, Thai bar"),
            "baht_orn": QCoreApplication.translate("MetalRows", "{metal}, Thai jewelry"),
            "tael_hk": QCoreApplication.translate("MetalRows", "{metal}, Hong Kong tael"),
        }
        if rate.unit in kinds:
            return kinds[rate.unit].format(metal=name)
        if rate.fineness == ONE and rate.name not in FIRST_METALS:
            return name
        return QCoreApplication.translate("MetalRows", "{metal}, fine").format(metal=name)

    def _calculated(self, alloy: Alloy) -> Row:
        price = self._basis.alloy(alloy.id).price
        rate = self._card.find(RateKind.METAL, alloy.metal)
        extra = alloy.master_price is not None or alloy.fee is not None
        note = (
            QCoreApplication.translate("MetalRows", "calculated + alloy")
            if extra
            else QCoreApplication.translate("MetalRows", "calculated")
        )
        name = NameCell(trade_words.alloy(alloy.name), note, alloy_swatch(alloy))
        cells = (
            name,
            TextCell(_percent(alloy.fineness)),
            self._gram(price.amount),
            TextCell(self._quote(price.amount, rate), "body"),
            self._line(alloy.metal),
            self._age(alloy.metal, rate),
        )
        return Row(f"alloy:{alloy.id}", cells)

    def _quote(self, per_gram: Decimal | None, rate: Rate | None) -> str:
        if per_gram is None or rate is None:
            return ""
        unit = _WORKED_UNITS.get(rate.unit, rate.unit)
        amount = per_gram * self._card.grams(unit)
        places = 0 if amount >= 1000 else 2
        return f"{write_decimal(amount, places)} / {unit_name(unit)}"

    def _money(self, price: Money) -> str:
        return write_amount(price.amount) if price.currency == self._home else write_price(price)

    @staticmethod
    def _gram(amount: Decimal | None) -> TextCell:
        return TextCell("" if amount is None else write_decimal(amount, 2), "strong_figures", "ink")

    def _line(self, metal: str) -> LineCell:
        rate = self._card.find(RateKind.METAL, metal)
        if rate is None:
            return LineCell()
        points = series_of(self._histories.get(metal, ()), rate, self._card)
        return LineCell(year_line(points, self._today))

    def _age(self, metal: str, rate: Rate | None) -> TagCell:
        if rate is None and metal not in self._needed:
            return TagCell(QCoreApplication.translate("MetalRows", "no price yet"))
        return TagCell(*age_tag(rate.day if rate else None, self._today, self._settings))


def _percent(fineness: Decimal) -> str:
    value = fineness * HUNDRED
    places = 1 if value == value.quantize(ONE / 10) else 2
    return f"{write_decimal(value, places)}{NO_BREAK}%"
