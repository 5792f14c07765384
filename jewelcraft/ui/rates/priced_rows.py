"""The rows of prices by name: stones, findings, operations, plating, overhead, currencies."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.cost_basis import BENCH_HOUR
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.setting_tariff import split_name
from jewelcraft.ui.rates.kinds import SPECS
from jewelcraft.ui.rates.kinds import without_money
from jewelcraft.ui.rates.series import series_of
from jewelcraft.ui.rates.series import year_line
from jewelcraft.ui.rates.sheet import LineCell
from jewelcraft.ui.rates.sheet import NameCell
from jewelcraft.ui.rates.sheet import Row
from jewelcraft.ui.rates.sheet import TagCell
from jewelcraft.ui.rates.sheet import TextCell
from jewelcraft.ui.rates.swatches import metal_swatch
from jewelcraft.ui.rates.swatches import stone_swatch
from jewelcraft.ui.rates.tab import key_of
from jewelcraft.ui.rates.words import age_tag
from jewelcraft.ui.rates.words import metal_name
from jewelcraft.ui.rates.words import setting_name
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.wording import currency_name
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.library import Library

_MILLIONTH = Decimal("0.000001")
_PAID = {"hour": "neutral", "h": "neutral", "g": "gold", "stone": "info", "pc": "accent"}
_PAID |= {"joint": "info", "min": "neutral"}


def _write_worth(worth: Decimal | None) -> str:
    """Write what one unit of a currency is worth: two decimals, or as many as a small one needs."""
    if worth is None:
        return ""
    return write_decimal(worth, 2) if worth >= 1 else write_decimal(worth.quantize(_MILLIONTH).normalize())


def _by_size(name: str) -> tuple[str, bool, Decimal]:
    way, upto = split_name(name)
    return way.casefold(), upto is None, upto or Decimal(0)


class PricedRows:
    """Builds the rows of some kinds from one look at the library."""

    def __init__(self, library: Library, search: str = "") -> None:
        self._card = library.rates.card()
        self._home = library.settings.home_currency
        self._today = library.today()
        self._settings = library.settings
        self._words = search.casefold().split()
        self._by_name: dict[tuple[RateKind, str], list[Rate]] = {}
        for rate in library.rates.every():
            self._by_name.setdefault((rate.kind, rate.name), []).append(rate)

    def build(self, kinds: Sequence[RateKind]) -> list[Row]:
        """Return the rows of the kinds, each kind under a head."""
        rows: list[Row] = []
        for kind in kinds:
            found = [self._row(kind, name) for name in self._names(kind)]
            if found:
                spec = SPECS[kind]
                if len(kinds) > 1:
                    rows.append(Row(f"group:{kind}", group=spec.say(spec.group)))
                rows += found
        return rows

    def _names(self, kind: RateKind) -> list[str]:
        names = {name for rate_kind, name in self._by_name if rate_kind is kind}
        if kind is RateKind.OPERATION:
            names.add(BENCH_HOUR)
        found = [name for name in names if self._matches(kind, name)]
        if kind is RateKind.SETTING:
            return sorted(found, key=_by_size)
        return sorted(found, key=lambda name: (name != BENCH_HOUR, self._shown_name(kind, name).casefold()))

    def _matches(self, kind: RateKind, name: str) -> bool:
        text = f"{name} {self._shown_name(kind, name)}".casefold()
        return all(word in text for word in self._words)

    @staticmethod
    def _shown_name(kind: RateKind, name: str) -> str:
        if kind is RateKind.CURRENCY:
            return currency_name(name)
        if kind is RateKind.PLATING:
            return metal_name(name)
        if kind is RateKind.SETTING:
            return setting_name(name)
        if name == BENCH_HOUR:
            return QCoreApplication.translate("PricedRows", "Bench hour")
        return name

    def _row(self, kind: RateKind, name: str) -> Row:
        history = self._by_name.get((kind, name), [])
        rate = self._card.find(kind, name)
        if kind is RateKind.CURRENCY:
            return Row(key_of(kind, name), self._currency_cells(name, rate))
        head = NameCell(self._shown_name(kind, name), self._note(name, rate), *self._look(kind, name))
        if rate is None:
            later = history[0].day if history else None
            empty = TextCell("")
            tag = TagCell(*age_tag(later, self._today, self._settings, kind))
            if later is None and name == BENCH_HOUR:
                tag = TagCell(QCoreApplication.translate("PricedRows", "not set"))
            return Row(key_of(kind, name), (head, TagCell(""), empty, empty, LineCell(), tag))
        line = self._line(history, rate)
        cells = (
            head,
            self._paid(rate),
            TextCell(write_amount(rate.amount), "strong_figures", "ink", edit=write_decimal(rate.amount)),
            TextCell(self._per(rate), "body"),
            line,
            TagCell(*age_tag(rate.day, self._today, self._settings, kind)),
        )
        return Row(key_of(kind, name), cells)

    def _line(self, history: Sequence[Rate], rate: Rate) -> LineCell:
        return LineCell(year_line(series_of(history, rate, self._card), self._today))

    def _note(self, name: str, rate: Rate | None) -> str:
        if name == BENCH_HOUR:
            return QCoreApplication.translate("PricedRows", "counts where a step has no rate of its own")
        return rate.source if rate else ""

    @staticmethod
    def _look(kind: RateKind, name: str) -> tuple[str, str]:
        if kind is RateKind.STONE:
            return stone_swatch(name), ""
        if kind is RateKind.PLATING:
            return metal_swatch(name.rsplit(maxsplit=1)[-1]), ""
        return "", "clock" if name == BENCH_HOUR else SPECS[kind].icon

    def _per(self, rate: Rate) -> str:
        if without_money(rate.unit):
            return unit_name(rate.unit)
        return f"{currency_sign(rate.currency)} / {unit_name(rate.unit)}"

    @staticmethod
    def _paid(rate: Rate) -> TagCell:
        words = {
            "hour": QCoreApplication.translate("PricedRows", "per hour"),
            "h": QCoreApplication.translate("PricedRows", "per hour"),
            "g": QCoreApplication.translate("PricedRows", "per gram"),
            "stone": QCoreApplication.translate("PricedRows", "per stone"),
            "pc": QCoreApplication.translate("PricedRows", "per piece"),
            "joint": QCoreApplication.translate("PricedRows", "per joint"),
            "min": QCoreApplication.translate("PricedRows", "by time"),
        }
        if rate.unit not in words:
            return TagCell(QCoreApplication.translate("PricedRows", "percent"), "neutral")
        return TagCell(words[rate.unit], _PAID[rate.unit])  # type: ignore[arg-type]

    def _currency_cells(self, code: str, rate: Rate | None) -> tuple[NameCell | TextCell | TagCell, ...]:
        name = NameCell(currency_name(code), " \u00b7 ".join(filter(None, (code, rate.source if rate else ""))))
        if rate is None:
            empty = TextCell("")
            return name, TextCell(f"1 {code}"), empty, empty, TagCell(*age_tag(None, self._today, self._settings))
        worth = self._card.in_home(code)
        edit = write_decimal(rate.amount) if rate.currency == self._home else ""
        used = None if worth is None else worth * (HUNDRED - self._settings.policy.buffer_percent) / HUNDRED
        return (
            name,
            TextCell(f"1 {code}"),
            TextCell(_write_worth(worth), "strong_figures", "ink", edit=edit),
            TextCell(_write_worth(used)),
            TagCell(*age_tag(rate.day, self._today, self._settings)),
        )
