"""Price summed bills by SQL, in whole numbers: ten thousand in the time in which Python reads them.

Each table of `_STEPS` is one step of the way, and says in `sure` whether its roundings are certain. Bills that are
not, and those that no sum stands for, are left to the exact reckoning in decimals.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from typing import Any
from typing import Protocol

from jewelcraft.domain.whole_factors import MILLION
from jewelcraft.domain.whole_factors import MOST_STEPS
from jewelcraft.domain.whole_prices import MOST_PLACES
from jewelcraft.storage.bill_sums import NOTHING
from jewelcraft.storage.bill_sums import read_policy_key
from jewelcraft.storage.bill_sums import read_source_key
from jewelcraft.storage.owned_rows import places

if TYPE_CHECKING:
    import sqlite3
    from datetime import date

    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.whole_factors import WholeFactor
    from jewelcraft.domain.whole_prices import WholeWay

_MOST_POLICIES = 500
"""More are made ready one by one for the pieces that follow them."""
_NO_DAY = "9999-12-31"
_USED_POLICIES = (
    "SELECT policy, text FROM bill_sum JOIN bill_policy ON id = policy GROUP BY policy ORDER BY count(*) DESC LIMIT ?"
)
Move = Sequence[str | int | None]
"""A piece, its cost and wholesale price as they were, and as they are; each its amount, its currency and its key."""


class WholePrices(Protocol):
    """What the pass asks of a card."""

    @property
    def currency(self) -> str:
        """The currency of costs."""

    @property
    def thousandths(self) -> int:
        """The step of costs in thousandths of the currency; 0 where it is finer."""

    @property
    def percents(self) -> Sequence[tuple[int, int]]:
        """The overheads on all that was spent, as fractions."""

    def metal(
        self, where: str, most: int, *, is_rough: bool, is_negative: bool
    ) -> tuple[WholeFactor | None, date | None]:
        """Return what weights are multiplied by for their amount, and of which day the price is."""

    def whole_way(self, own: PricePolicy | None, collection: str) -> WholeWay | None:
        """Return the way to the prices of pieces with a policy of their own, or else in a collection."""


# Without their types the key would not be searched.
_BAND = "way INTEGER, low INTEGER, high INTEGER, times, shift, bias, unit, near, step, ends, PRIMARY KEY (way, low)"
_TABLES = {
    "one_price": "id INTEGER PRIMARY KEY, factor, millionths, half, unit, least, most, day",
    "one_way": (
        "id INTEGER PRIMARY KEY, of_all, of_metal, of_stones, of_labour, of_overhead, of_rest, most, floor,"
        " floor_price, retail_factor, kept_factor, kept_scale, kept_step, cost_factor, cost_scale, cost_step,"
        " is_exchanged, currency, thousandths"
    ),
    "wholesale_band": _BAND,
    "retail_band": _BAND,
    # Known by the row of the figures, or where something is not sure by the number of the bill below zero.
    "moved": "row INTEGER PRIMARY KEY, cost, cost_in, asked, asked_in, tagged, metal_day, below_cost",
}


def _product(price: str, quantity: str) -> str:
    """Return the product of a weight and a price, and half a step, see `WholeFactor`."""
    return f"({quantity} * {price}.factor + {quantity} * {price}.millionths / {MILLION} + {price}.half)"


def _amount(price: str, quantity: str) -> str:
    return f"{_product(price, quantity)} / {price}.unit"


def _amount_is_sure(price: str, quantity: str) -> str:
    return f"abs({_product(price, quantity)}) % {price}.unit BETWEEN {price}.least AND {price}.most"


def _rounded(price: str) -> str:
    """Return a price brought to the step of its band, see `WholeBand`."""
    return f"({price} * times + shift + bias) / unit * step + ends"


def _rounding_is_sure(price: str) -> str:
    left = f"({price} * times + shift) % unit"
    return f"CASE WHEN near < 2 OR {left} = 0 OR {left} BETWEEN near AND unit - near THEN 1 ELSE 0 END"


def _half_up(value: str, factor: object, scale: object) -> str:
    return f"(2 * ({value}) * {factor} + {scale}) / (2 * {scale})"


_SPENT = "metal + work"
_REJECTS = f"CASE failing WHEN 0 THEN 0 ELSE {_half_up(f'{_SPENT} + overhead', 'failing', 'good')} END"
_STEPS = {
    # Of bills that ask for more metal than stands in their row.
    "more_metal": f"""
        SELECT number, sum(times * ({_amount("price", "quantity")})) AS metal, min(day) AS day,
            min(coalesce({_amount_is_sure("price", "quantity")}, 0)) AS sure
        FROM bill_metal CROSS JOIN one_price AS price ON price.id = source
        WHERE number > :after AND number <= :last GROUP BY number""",
    "spent": f"""
        SELECT own.number, policy, work, overhead, failing, good,
            own.metal + {_amount("a", "quantity")} + {_amount("b", "quantity_2")} + coalesce(more.metal, 0) AS metal,
            min(a.day, b.day, coalesce(more.day, '{_NO_DAY}')) AS metal_day,
            {_amount_is_sure("a", "quantity")} AND {_amount_is_sure("b", "quantity_2")}
                AND coalesce(more.sure, NOT own.more) AS sure
        FROM bill_sum AS own CROSS JOIN one_price AS a ON a.id = source CROSS JOIN one_price AS b ON b.id = source_2
            LEFT JOIN more_metal AS more ON more.number = own.number
        WHERE own.number > :after AND own.number <= :last {{step_ends}}""",
    "borne": """
        SELECT number, policy, work, overhead{shares} AS overhead, failing, good, metal, metal_day, sure FROM spent""",
    "costed": f"""
        SELECT number, policy, metal_day, metal, {_SPENT} + overhead + {_REJECTS} AS cost,
            sure AND metal >= 0 AND {_SPENT} + overhead <= {MOST_STEPS} AS sure
        FROM borne {{step_ends}}""",
    # A price by factors asks what the cost is made of, all others only how much it is.
    "asked": """
        SELECT number, policy, metal_day, cost, CASE cost WHEN 0 THEN sure ELSE sure AND cost <= most END AS sure,
            floor, floor_price,
            CASE WHEN of_all THEN cost * of_all ELSE (
                SELECT costed.metal * of_metal + stones * of_stones + labour * of_labour + rest * of_rest
                    + (cost - costed.metal - work) * of_overhead
                FROM bill_sum WHERE number = costed.number) END AS exact
        FROM costed LEFT JOIN one_way AS way ON way.id = policy {step_ends}""",
    "offered": f"""
        SELECT number, policy, metal_day, cost,
            CASE cost WHEN 0 THEN sure ELSE sure AND {_rounding_is_sure("exact")} END AS sure,
            CASE WHEN {_rounded("exact")} < floor THEN floor_price ELSE {_rounded("exact")} END AS asked
        FROM asked LEFT JOIN wholesale_band ON way = policy AND exact BETWEEN low AND high {{step_ends}}""",
    "tagged": f"""
        SELECT number, metal_day, cost, asked, {_rounded("asked * retail_factor")} AS tagged, currency, thousandths,
            CASE WHEN cost = 0 THEN sure
                WHEN is_exchanged AND (2 * cost * cost_factor + cost_scale) % (2 * cost_scale) = 0 THEN 0
                ELSE sure AND {_rounding_is_sure("asked * retail_factor")} END AS sure,
            {_half_up("asked", "kept_factor", "kept_scale")} * kept_step
                < {_half_up("cost", "cost_factor", "cost_scale")} * cost_step AS below_cost
        FROM offered LEFT JOIN one_way AS way ON way.id = policy
            LEFT JOIN retail_band ON way = policy AND asked * retail_factor BETWEEN low AND high {{step_ends}}""",
    # What costs nothing has nothing entered yet: that is no cost.
    "figure": f"""
        SELECT number, sure, nullif(metal_day, '{_NO_DAY}') AS metal_day, nullif(cost * {{thousandths}}, 0) AS cost,
            CASE WHEN cost THEN :currency END AS cost_in, CASE WHEN cost THEN asked * thousandths END AS asked,
            CASE WHEN cost THEN currency END AS asked_in, CASE WHEN cost THEN tagged * thousandths END AS tagged,
            CASE WHEN cost THEN below_cost ELSE 0 END AS below_cost
        FROM tagged {{step_ends}}""",
}
"""From the metal of a bill to the figures of its piece, each step a table of its own."""
_MOVES = """(cost IS NOT cost_key OR asked IS NOT price_key OR tagged IS NOT retail_key OR cost_in IS NOT cost_currency
        OR asked_in IS NOT wholesale_currency OR asked_in IS NOT retail_currency
        OR cost_amount NOTNULL OR wholesale_amount NOTNULL OR retail_amount NOTNULL)"""
_KEEP_MOVED = f"""
    INSERT INTO moved
    SELECT CASE WHEN figure.sure AND known.piece_id = own.piece_id THEN figures_row ELSE -number END,
        cost, cost_in, asked, asked_in, tagged, figure.metal_day, figure.below_cost
    FROM figure CROSS JOIN bill_sum AS own USING (number) LEFT JOIN figures AS known ON known.rowid = figures_row
    WHERE {_MOVES} OR missing <> '[]' OR figure.metal_day IS NOT known.metal_day
        OR figure.below_cost IS NOT known.below_cost OR sure IS NOT 1 OR known.piece_id IS NOT own.piece_id"""
BILLION = 1_000_000_000
_COMPARED = "cost_in = cost_currency AND cost_key <> 0 AND cost <> cost_key"
_FITS = f"cost_key > 0 AND cost <= 9 * {BILLION} AND cost / cost_key < 1000"
"""Ratios in billionths then fit 63 bits, and so do the sums of millions of them."""
_TELL_MOVED = f"""
    SELECT json_group_array(piece_id), sum(cost * {BILLION} / cost_key) FILTER (WHERE {_COMPARED} AND {_FITS}),
        count(*) FILTER (WHERE {_COMPARED}),
        count(*) FILTER (WHERE cost_amount NOTNULL OR {_COMPARED} AND NOT ({_FITS})),
        json_group_array(json_array(piece_id, cost_amount, cost_currency, cost_key,
        wholesale_amount, wholesale_currency, price_key, NULL, cost_in, cost, NULL, asked_in, asked))
    FROM moved CROSS JOIN figures ON figures.rowid = row WHERE {_MOVES}"""
_WRITE_MOVED = """
    UPDATE figures SET (cost_amount, cost_currency, cost_key, wholesale_amount, wholesale_currency, price_key,
            retail_amount, retail_currency, retail_key, missing, metal_day, below_cost, day)
        = (SELECT NULL, cost_in, cost, NULL, asked_in, asked, NULL, asked_in, tagged, '[]', metal_day, below_cost, :day
            FROM moved WHERE row = figures.rowid)
    WHERE rowid IN (SELECT row FROM moved)"""
_NEXT = "SELECT max(number), count(*) FROM (SELECT number FROM bill_sum WHERE number > ? ORDER BY number LIMIT ?)"


@dataclass(frozen=True)
class Moved:
    """Pieces whose cost or prices moved; by how much is read only when somebody asks."""

    ids: list[str]
    _text: str = "[]"
    ratios: tuple[int, int] | None = None
    """The sum of how costs in one currency stand to those before, in billionths, and of how many; None if unknown."""

    @cached_property
    def moves(self) -> list[Move]:
        """What was stored of each, and what it comes to now."""
        found: list[Move] = json.loads(self._text)
        return found


class SumPass:
    """Prices all summed bills at one card, some thousand at a time."""

    def __init__(self, connection: sqlite3.Connection, prices: WholePrices) -> None:
        self._connection = connection
        self._currency = prices.currency
        for name, columns in _TABLES.items():
            # Those of prices are searched by no rowid.
            ending = " WITHOUT ROWID" if "way, low" in columns else ""
            connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {name} ({columns}){ending}")
            connection.execute(f"DELETE FROM temp.{name}")
        self._fill_prices(prices)
        self._fill_ways(prices)
        shares = "".join(f" + {_half_up(_SPENT, top, bottom)}" for top, bottom in prices.percents)
        # A limit, though none, keeps SQLite from writing a step into the next one each time that asks for a column.
        facts = {"step_ends": "LIMIT -1", "shares": shares, "thousandths": prices.thousandths}
        steps = (f"{name} AS ({step.format(**facts)})" for name, step in _STEPS.items())
        self._keep = f"WITH {', '.join(steps)} {_KEEP_MOVED}"

    def _fill_prices(self, prices: WholePrices) -> None:
        rows: list[tuple[Any, ...]] = [(NOTHING, 0, 0, 5, 10, 0, 9, _NO_DAY)]
        for number, key, most in self._connection.execute("SELECT id, text, most FROM bill_source").fetchall():
            is_rough, is_negative, where = read_source_key(key)
            factor, day = prices.metal(where, most, is_rough=is_rough, is_negative=is_negative)
            facts = (None,) * 6 if factor is None else astuple(factor)
            rows.append((number, *facts, day.isoformat() if day else _NO_DAY))
        self._put("one_price", rows)

    def _fill_ways(self, prices: WholePrices) -> None:
        ways, wholesale, retail = [], [], []
        for number, key in self._policies():
            way = prices.whole_way(*read_policy_key(key))
            if way is None:
                continue
            of_all = way.factors[0] if len({*way.factors}) == 1 else 0
            first = (number, of_all, *way.factors, way.most, way.floor, way.floor_price, way.retail_factor)
            kept = (way.kept_factor, way.kept_scale, way.kept_step, way.cost_factor, way.cost_scale, way.cost_step)
            ways.append((*first, *kept, way.is_exchanged, way.currency, 10 ** (MOST_PLACES - way.places)))
            wholesale += [(number, *astuple(band)) for band in way.bands]
            retail += [(number, *astuple(band)) for band in way.retail_bands]
        for table, rows in (("one_way", ways), ("wholesale_band", wholesale), ("retail_band", retail)):
            self._put(table, rows)

    def _policies(self) -> list[Any]:
        policies = self._connection.execute("SELECT id, text FROM bill_policy").fetchall()
        if len(policies) <= _MOST_POLICIES:
            return policies
        return self._connection.execute(_USED_POLICIES, (_MOST_POLICIES,)).fetchall()

    def _put(self, table: str, rows: list[tuple[Any, ...]]) -> None:
        if rows:
            self._connection.executemany(f"INSERT INTO {table} VALUES ({places(len(rows[0]))})", rows)

    def next_numbers(self, after: int, most: int) -> tuple[int, int]:
        """Return the last number of the next bills, and how many they are."""
        last, count = self._connection.execute(_NEXT, (after, most)).fetchone()
        return last or after, count

    def run(self, after: int, last: int, day: date) -> tuple[Moved, list[int]]:
        """Write what the bills of these numbers come to; return what moved, and the numbers of which it is not sure."""
        run = self._connection.execute
        run("DELETE FROM temp.moved")
        run(self._keep, {"after": after, "last": last, "currency": self._currency})
        unsure = [number for (number,) in run("SELECT -row FROM moved WHERE row < 0").fetchall()]
        ids, ratios, count, is_unknown, moves = run(_TELL_MOVED).fetchone()
        run(_WRITE_MOVED, {"day": day.isoformat()})
        return Moved(json.loads(ids), moves, None if is_unknown else (ratios or 0, count)), unsure
