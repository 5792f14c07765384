"""The command trade: what of a piece's price originates, its customs code, and how its prices follow the metals."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.arguments import a_price
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.price_age import losing_notes
from jewelcraft.cli.rate_words import rate_data
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.clause_table import clause_metals
from jewelcraft.domain.clause_table import metal_clause
from jewelcraft.domain.clause_table import ounce_sensitivity
from jewelcraft.domain.customs_code import customs_hint
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.origin_value import THRESHOLD_PERCENT
from jewelcraft.domain.piece_origin import origin_value
from jewelcraft.domain.vocabulary import unit_word
from jewelcraft.library.library import Library
from jewelcraft.library.rate_care import oldest_day

if TYPE_CHECKING:
    import argparse

    from jewelcraft.domain.clause_table import MetalClause
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard

_CENT = Decimal("0.01")
_FINE = Decimal("0.0001")
_CAUTION = "A help for your own check, not a proof of origin; which duty applies is decided by the customs office."


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    trade = commands.add_parser("trade", help="what of a price originates, and how it follows the metals")
    trade.add_argument("file", type=a_path)
    trade.add_argument("codes", nargs="+", metavar="CODE")
    trade.add_argument(
        "--threshold", type=a_price, default=THRESHOLD_PERCENT, metavar="PERCENT", help="what must originate (40)"
    )
    trade.add_argument(
        "--pass-through", type=a_price, default=HUNDRED, metavar="PERCENT", help="of the metal's change (100)"
    )
    trade.set_defaults(run=_trade)
    add_json(trade)


def _trade(words: argparse.Namespace) -> Result:
    if words.threshold >= HUNDRED:
        raise InvalidValueError("Less than all must originate: type a threshold below 100 %, for example 40.")
    told, texts, days, losing = [], [], [], []
    with Library.open(words.file, read_only=True) as library:
        card, settings = library.rates.card(), library.settings
        for piece in (library.pieces.by_code(code) for code in words.codes):
            sheet = library.pieces.cost_sheet(piece)
            prices = library.pieces.prices(sheet, piece)
            clauses = _clauses(library, piece, prices, card, words.pass_through / HUNDRED)
            origin = _origin(piece, sheet, prices, card, words.threshold)
            told.append(
                {
                    "code": piece.code,
                    "customs_code": customs_hint(piece, card) or None,
                    "origin": origin,
                    "clauses": clauses,
                    "missing": list(sheet.missing),
                    **age_data(sheet.oldest_rate_day, card.day, settings),
                }
            )
            texts.append(_text(told[-1], piece, sheet))
            days.append(sheet.oldest_rate_day)
            losing += [piece.code] if prices is not None and prices.below_cost else []
    notes = losing_notes(losing) + age_notes(oldest_day(days), card.day, settings)
    return Result({"pieces": told, "note": _CAUTION}, "\n\n".join([*texts, _CAUTION]), notes=notes)


def _origin(
    piece: Piece, sheet: CostSheet, prices: PriceSet | None, card: RateCard, threshold: Decimal
) -> dict[str, Any] | None:
    """Return the regional value content at the wholesale price; None while a rate or a price is missing."""
    if prices is None:
        return None
    fob = card.convert(prices.wholesale, sheet.currency).amount
    value = origin_value(piece, sheet, fob)
    if value is None or fob <= 0:
        return None

    def shown(amount: Decimal) -> dict[str, str] | None:
        return money_data(Money(round_to(amount, _CENT), sheet.currency))

    return {
        "fob": shown(value.fob),
        "foreign_materials": shown(value.foreign_materials),
        "direct_percent": decimal_data(round_to(value.direct_percent(), _CENT)),
        "indirect_percent": decimal_data(round_to(value.indirect_percent(), _CENT)),
        "threshold_percent": decimal_data(threshold),
        "reaches": value.headroom(threshold) >= 0,
        "headroom": shown(value.headroom(threshold)),
        "least_fob": shown(value.least_fob(threshold)),
    }


def _clauses(
    library: Library, piece: Piece, prices: PriceSet | None, card: RateCard, share: Decimal
) -> list[dict[str, Any]]:
    if prices is None:
        return []
    policy = library.price_lists.book().of(piece)
    found = []
    for metal in clause_metals(piece, card):
        clause = metal_clause(piece, prices, policy, card, metal, pass_through=share)
        if clause is not None:
            ounce = ounce_sensitivity(piece, card, metal, prices.wholesale.currency)
            found.append(_clause(clause, prices.wholesale.currency, None if ounce is None else ounce * share))
    return found


def _clause(clause: MetalClause, currency: str, ounce: Decimal | None) -> dict[str, Any]:
    return {
        "metal": clause.agreed.name,
        "valid_at": rate_data(clause.agreed),
        "sensitivity": money_data(Money(round_to(clause.sensitivity, _FINE), currency)),
        "per_dollar_an_ounce": None if ounce is None else money_data(Money(round_to(ounce, _FINE), currency)),
        "steps": [
            {
                "metal_price": money_data(row.metal_price),
                "wholesale": money_data(row.wholesale),
                "retail": money_data(row.retail),
            }
            for row in clause.rows
        ],
    }


def _text(told: dict[str, Any], piece: Piece, sheet: CostSheet) -> str:
    lines = [f"{piece.code}  {piece.titles.best()}", f"Customs code (HS): {told['customs_code'] or '-'}"]
    lines += [f"Missing: {name}" for name in sheet.missing]
    origin = told["origin"]
    if origin is None:
        lines.append("Regional value content: not known yet.")
    else:
        verdict = "reaches" if origin["reaches"] else "does not reach"
        percents = f"direct {origin['direct_percent']} %, indirect {origin['indirect_percent']} %"
        lines.append(f"Regional value content: {percents}; it {verdict} {origin['threshold_percent']} %.")
        foreign, room = _money(origin["foreign_materials"]), _money(origin["headroom"])
        lines.append(f"Foreign material: {foreign}, headroom {room}.")
    for clause in told["clauses"]:
        rate = clause["valid_at"]
        named = unit_word(rate["unit"])
        unit = named if isinstance(named, str) else say(named)
        lines.append(
            f"Valid at {clause['metal']} = {rate['amount']} {rate['currency']} per {unit} ({rate['date']}): "
            f"wholesale moves by {clause['sensitivity']['amount']} {clause['sensitivity']['currency']} for each "
            f"{rate['currency']} per {unit}."
        )
        rows = [(f"  {_money(row['metal_price'])}", _money(row["wholesale"])) for row in clause["steps"]]
        lines.append(table([(f"  {clause['metal']}", "wholesale"), *rows]))
    return "\n".join(lines)


def _money(data: dict[str, str]) -> str:
    return money_text(Money(Decimal(data["amount"]), data["currency"]))
