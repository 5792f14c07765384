"""Turn a piece at a glance into the words of a card and of a table row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.missing_words import missing_list
from jewelcraft.domain.piece import Status
from jewelcraft.ui.price_age import AGE_KINDS
from jewelcraft.ui.price_age import age_text
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_grams
from jewelcraft.ui.wording import write_overview

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.search import Figures
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.library.rate_care import Age
    from jewelcraft.ui.widgets.tags import Kind


class PriceShown(StrEnum):
    """Which price the cards show."""

    COST = "cost"
    WHOLESALE = "wholesale"
    RETAIL = "retail"


class Column(IntEnum):
    """The columns of the table, in their order."""

    CODE = 0
    PHOTO = 1
    TITLE = 2
    TYPE = 3
    COLLECTION = 4
    METAL = 5
    WEIGHT = 6
    COST = 7
    WHOLESALE = 8
    RETAIL = 9
    STATUS = 10


NUMBERS = frozenset({Column.WEIGHT, Column.COST, Column.WHOLESALE, Column.RETAIL})
STATUS_KINDS: Mapping[Status, Kind] = {
    Status.IDEA: "neutral",
    Status.SKETCH: "neutral",
    Status.SAMPLE: "info",
    Status.READY: "ok",
    Status.RETIRED: "neutral",
}


@dataclass(frozen=True, slots=True)
class Basis:
    """What the words of a row depend on besides the row."""

    price: PriceShown = PriceShown.WHOLESALE
    today: date = date.min
    stale_days: int = 8
    too_old_days: int = 30
    alloys: Mapping[str, str] | None = None
    """Names of the alloys by id."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a card says."""

    code: str
    title: str
    price: str
    price_tone: str
    weight: str
    status: str
    kind: Kind
    icon: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.code, self.title, self.price, self.weight, self.status) if part)


def title_of(row: PieceRow) -> str:
    """Return the title in the window's language, else in the best one there is."""
    return row.titles.best(language()) or QCoreApplication.translate("RowWords", "Without a name")


def amount_of(figures: Figures | None, price: PriceShown) -> Money | None:
    """Return the cost or price asked for."""
    if figures is None:
        return None
    return {PriceShown.COST: figures.cost, PriceShown.WHOLESALE: figures.wholesale}.get(price, figures.retail)


def is_stale(figures: Figures | None, basis: Basis) -> bool:
    """Tell whether a price rests on a metal price that has grown old."""
    return _days(figures, basis) >= basis.stale_days


def _days(figures: Figures | None, basis: Basis) -> int:
    return (basis.today - figures.metal_day).days if figures is not None and figures.metal_day is not None else 0


def note_on(row: PieceRow | None) -> str:
    """Say which rate a piece without a price waits for."""
    if row is None or row.figures is None:
        return ""
    if row.figures.below_cost:
        return QCoreApplication.translate("RowWords", "Below cost: at this price you lose money on each piece.")
    if not row.figures.missing:
        return ""
    text = QCoreApplication.translate("RowWords", "No price yet. Missing: {names}. Enter it under Rates.")
    return text.format(names=say(missing_list(row.figures.missing)))


def age_of_price(row: PieceRow | None, basis: Basis) -> str:
    """Say of which day the metal price is, where it has grown old."""
    if row is None or row.figures is None or row.figures.metal_day is None or not is_stale(row.figures, basis):
        return ""
    return QCoreApplication.translate("RowWords", "price of {day}").format(day=write_date(row.figures.metal_day))


def word_row(row: PieceRow, basis: Basis) -> RowWords:
    """Put a row into words."""
    price, tone = _word_price(row.figures, basis.price)
    status, kind, icon = word(row.status.value), STATUS_KINDS[row.status], ""
    if row.figures is not None and row.figures.below_cost:
        status, kind, icon = QCoreApplication.translate("RowWords", "Below cost"), "err", "warning"
    elif is_stale(row.figures, basis) and tone == "ink":
        age: Age = "too_old" if _days(row.figures, basis) > basis.too_old_days else "old"
        status, kind, icon = age_text(age), AGE_KINDS[age], "warning"
    weight = write_grams(row.net_weight_g) if row.net_weight_g else ""
    code = row.code
    if row.set_count:
        code = QCoreApplication.translate("RowWords", "{code}, set of {count}").format(code=code, count=row.set_count)
    return RowWords(code, title_of(row), price, tone, weight, status, kind, icon)


def word_cell(row: PieceRow, column: Column, basis: Basis) -> str:
    """Return the text of one cell of the table."""
    if column in _TEXTS:
        return _TEXTS[column](row)
    if column is Column.METAL:
        names = basis.alloys or {}
        return ", ".join(names.get(alloy, alloy) for alloy in row.alloys)
    if column is Column.STATUS:
        return word_row(row, basis).status
    price = {Column.COST: PriceShown.COST, Column.WHOLESALE: PriceShown.WHOLESALE, Column.RETAIL: PriceShown.RETAIL}
    return _word_price(row.figures, price[column])[0] if column in price else ""


_TEXTS: Mapping[Column, Callable[[PieceRow], str]] = {
    Column.CODE: lambda row: row.code,
    Column.TITLE: title_of,
    Column.TYPE: lambda row: word(row.type),
    Column.COLLECTION: lambda row: row.collection,
    Column.WEIGHT: lambda row: write_grams(row.net_weight_g) if row.net_weight_g else "",
}


def _word_price(figures: Figures | None, price: PriceShown) -> tuple[str, str]:
    amount = amount_of(figures, price)
    if figures is None or (amount is not None and not amount.amount):
        return QCoreApplication.translate("RowWords", "No price yet"), "ink3"
    if amount is None:
        return QCoreApplication.translate("RowWords", "Price missing"), "warn"
    return write_overview(amount), "ink"
