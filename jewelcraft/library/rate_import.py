"""Bring a history of prices in from a table, after a look at what every row would become."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.money import Money
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.exchange.price_history import Fate
from jewelcraft.exchange.price_history import HistoryHints
from jewelcraft.exchange.price_history import PriceHistory
from jewelcraft.exchange.price_history import read_price_history
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.table_import import table_bytes_of

if TYPE_CHECKING:
    from decimal import Decimal
    from pathlib import Path

    from jewelcraft.domain.typed_days import DayOrder
    from jewelcraft.domain.typed_numbers import Decimals
    from jewelcraft.domain.work import Progress
    from jewelcraft.exchange.price_history import HistoryRow
    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport

_BUDDHIST_HOMES = frozenset({"THB"})


@dataclass(frozen=True, slots=True)
class HistoryChoices:
    """What the user says of a table: its price column, day order, decimal sign, and what wins on the same day."""

    column: str = ""
    order: DayOrder | None = None
    decimals: Decimals | None = None
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class HistoryPlan:
    """What a table would bring: its rows with their fates, and the rates that would be written."""

    history: PriceHistory
    new: tuple[Rate, ...]
    mended: tuple[Rate, ...]

    @property
    def counts(self) -> dict[Fate, int]:
        """How many rows come to each fate."""
        return dict(Counter(row.fate for row in self.history.rows))


def plan_history(library: Library, table: Path, like: Rate, choices: HistoryChoices | None = None) -> HistoryPlan:
    """Read a table of prices; `like` says what they are prices of: metal, currency, unit, fineness and source.

    Raises:
        TableRefusedError: where the file cannot be read as a table of prices.
    """
    return plan_history_of(library, table_bytes_of(table), like, choices)


def plan_history_of(library: Library, data: bytes, like: Rate, choices: HistoryChoices | None = None) -> HistoryPlan:
    """Read a table of prices given as bytes, as pasted ones are.

    Raises:
        TableRefusedError: where they are no table of prices.
        InvalidValueError: where the fineness is none.
    """
    if not 0 < like.fineness <= 1:
        raise InvalidValueError("Type the fineness of {name} between 1 and 1000, for example 965.", name=like.name)
    choices = choices or HistoryChoices()
    hints = HistoryHints(
        library.today(),
        like.currency,
        _expected(library, like),
        choices.column,
        choices.order,
        choices.decimals,
        library.settings.home_currency in _BUDDHIST_HOMES,
    )
    history = read_price_history(data, hints)
    known = {rate.day: rate for rate in library.rates.history(like.kind, like.name)}
    rows = [_against(row, known.get(row.day) if row.day else None, like, choices) for row in history.rows]
    new, mended = [], []
    for row in rows:
        if row.day is not None and row.price is not None:
            rate = replace(like, id=fresh_id(), day=row.day, amount=row.price)
            if row.fate is Fate.NEW:
                new.append(rate)
            elif row.fate is Fate.REPLACES:
                mended.append(replace(rate, id=known[row.day].id))
    return HistoryPlan(replace(history, rows=tuple(rows)), tuple(new), tuple(mended))


def import_history(library: Library, plan: HistoryPlan, progress: Progress | None = None) -> RepriceReport:
    """Write the prices of a plan as one action, and reprice everything."""
    return library.rates.put_history(plan.new, plan.mended, progress)


def _against(row: HistoryRow, known: Rate | None, like: Rate, choices: HistoryChoices) -> HistoryRow:
    if row.fate is not Fate.NEW or known is None:
        return row
    same = row.price == known.amount and _quoted(known) == _quoted(like)
    return replace(row, fate=Fate.KNOWN if same else Fate.REPLACES if choices.replaces else Fate.KEPT)


def _quoted(rate: Rate) -> tuple[object, ...]:
    return rate.currency, rate.unit, rate.fineness, rate.premium, rate.premium_percent


def _expected(library: Library, like: Rate) -> Decimal | None:
    """Return the price in force in the money and unit of the table, None where there is none."""
    card = library.rates.card()
    rate = card.find(like.kind, like.name)
    if rate is None:
        return None
    try:
        amount = card.convert(Money(rate.amount, rate.currency), like.currency).amount
    except MissingRateError:
        return None
    if rate.kind is not RateKind.METAL or not (card.weighs(rate.unit) and card.weighs(like.unit)):
        return amount
    return amount / card.grams(rate.unit) / rate.fineness * card.grams(like.unit) * like.fineness
