"""The rows of what is bought: size and quality, who uses it, and what is declared of the stones."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.priced_name import PricedName
from jewelcraft.domain.priced_name import split_bought
from jewelcraft.domain.priced_name import split_stone
from jewelcraft.domain.rate_use import RateUse
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.rate_care import age_of
from jewelcraft.library.rate_care import uses_of_prices
from jewelcraft.ui import trade_words
from jewelcraft.ui.rates.priced_rows import PricedRows
from jewelcraft.ui.rates.sheet import LineCell
from jewelcraft.ui.rates.sheet import NameCell
from jewelcraft.ui.rates.sheet import Row
from jewelcraft.ui.rates.sheet import TagCell
from jewelcraft.ui.rates.sheet import TextCell
from jewelcraft.ui.rates.tab import key_of
from jewelcraft.ui.rates.words import age_sentence
from jewelcraft.ui.rates.words import age_words
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.library import Library
    from jewelcraft.ui.widgets.tags import Kind

_KINDS: dict[str, Kind] = {"natural": "ok", "synthetic": "info", "cultured": "info"}


class StoneRows(PricedRows):
    """Builds the rows of stones, findings and extras; `split` gives size and quality columns of their own."""

    def __init__(self, library: Library, search: str = "", *, split: bool = True) -> None:
        super().__init__(library, search)
        self._split = split
        self._uses = uses_of_prices(library)

    def _row(self, kind: RateKind, name: str) -> Row:
        history = self._by_name.get((kind, name), [])
        rate = self._card.find(kind, name)
        use = self._uses.get((kind, name), RateUse())
        parts = self._parts(kind, name)
        old = rate is not None and age_of(rate.day, self._today, self._settings, kind) in {"old", "too_old"}
        cells = (
            NameCell(
                parts.what, self._said(rate, history, use), *self._look(kind, name), note_tone="warn" if old else "ink3"
            ),
            TextCell(parts.size, "body"),
            TextCell(parts.quality, "body"),
            TextCell(
                write_amount(rate.amount) if rate else "",
                "strong_figures",
                "ink",
                edit=write_decimal(rate.amount) if rate else "",
            ),
            TextCell(self._per(rate) if rate else "", "body"),
            self._line(history, rate) if rate else LineCell(),
            self._used(use),
            self._declared(kind, use),
        )
        return Row(key_of(kind, name), cells)

    def _parts(self, kind: RateKind, name: str) -> PricedName:
        if not self._split or kind is RateKind.EXTRA:
            return PricedName(name)
        return split_stone(name) if kind is RateKind.STONE else split_bought(name)

    def _said(self, rate: Rate | None, history: list[Rate], use: RateUse) -> str:
        """Return the line below a name: where from, the stone's country, and how old the price is."""
        if rate is None:
            later = history[0].day if history else None
            return age_words("fresh" if later else "missing", later, self._today)
        countries = {each.country for each in use.declared if each.country}
        words = (rate.source, *(countries if len(countries) == 1 else ()), age_sentence(rate.day, self._today))
        return " \u00b7 ".join(filter(None, words))

    @staticmethod
    def _used(use: RateUse) -> TextCell:
        if not use.pieces:
            return TextCell("\u2013", tone="ink3")
        if use.pieces == 1:
            return TextCell(QCoreApplication.translate("StoneRows", "1 piece"), leads=True)
        count = write_decimal(Decimal(use.pieces))
        return TextCell(QCoreApplication.translate("StoneRows", "{count} pieces").format(count=count), leads=True)

    @staticmethod
    def _declared(kind: RateKind, use: RateUse) -> TagCell:
        said = {(each.nature, each.treatment) for each in use.declared}
        if kind is not RateKind.STONE or not said:
            return TagCell("")
        if any(not nature for nature, _treatment in said):
            return TagCell(QCoreApplication.translate("StoneRows", "Not said"), "warn", "warning")
        if len(said) > 1:
            return TagCell(QCoreApplication.translate("StoneRows", "It differs"), "neutral")
        nature, treatment = said.pop()
        words = QCoreApplication.translate("StoneNature", nature)
        text = ", ".join(filter(None, (words[:1].upper() + words[1:], trade_words.treatment(treatment))))
        return TagCell(text, "neutral" if treatment else _KINDS.get(nature, "neutral"))
