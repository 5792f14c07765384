"""Metal from the spot price to a gram of alloy, a Thai baht-weight, a price per weight and a metal clause."""

from __future__ import annotations

from jewelcraft.domain import metal_clause
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import ABOVE_ZERO
from jewelcraft.domain.calculators.fields import FINENESS
from jewelcraft.domain.calculators.fields import FOREIGN
from jewelcraft.domain.calculators.fields import FOREIGN_ABOVE_ZERO
from jewelcraft.domain.calculators.fields import MONEY
from jewelcraft.domain.calculators.fields import MONEY_ABOVE_ZERO
from jewelcraft.domain.calculators.fields import NUMBER
from jewelcraft.domain.calculators.fields import PERCENT_ANY
from jewelcraft.domain.calculators.fields import UNIT
from jewelcraft.domain.calculators.fields import WEIGHT
from jewelcraft.domain.calculators.own_units import known_grams
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.fineness import fine_weight
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.spot_price import alloy_per_gram
from jewelcraft.domain.spot_price import fine_per_gram


@calculator(
    "metal-price",
    sentence("Metal price from spot"),
    sentence("Turn a spot price into a gram of fine metal, a gram of an alloy, and the cost of a weight."),
    (
        Input("spot", FOREIGN_ABOVE_ZERO),
        Input("per", UNIT, "ozt"),
        Input("own_grams", ABOVE_ZERO, optional=True),
        Input("quote_fineness", FINENESS, "1000"),
        Input("premium", FOREIGN, "0"),
        Input("premium_percent", PERCENT_ANY, "0"),
        Input("exchange", ABOVE_ZERO, "1"),
        Input("fineness", FINENESS, "1000"),
        Input("master_price", MONEY, "0"),
        Input("fee", MONEY, "0"),
        Input("weight", WEIGHT, "1"),
    ),
    (
        Output("fine_per_gram", "{money}/g"),
        Output("alloy_per_gram", "{money}/g"),
        Output("cost", "{money}"),
        Output("fine_weight", "g"),
    ),
    sentence("(spot + premium) x (1 + premium %) / 31.1034768 x exchange; fineness x fine + rest x master alloy + fee"),
)
def metal_price(given: Given) -> Answer:
    """Go from the quote to a fine gram, then to the alloy."""
    grams, weight = given.maybe("own_grams") or known_grams(given.word("per"), {}), given.number("weight")
    fine = fine_per_gram(
        given.number("spot"),
        grams,
        premium=given.number("premium"),
        premium_percent=given.number("premium_percent"),
        exchange=given.number("exchange"),
        quote_fineness=given.share("quote_fineness"),
    )
    share = given.share("fineness")
    alloy = alloy_per_gram(fine, share, given.number("master_price"), given.number("fee"))
    steps = (
        sentence("A quote for {grams} g makes a fine gram cost {fine}.", grams=shown(grams), fine=shown(fine)),
        sentence("A gram of fineness {share} costs {alloy}.", share=shown(share), alloy=shown(alloy)),
        sentence(
            "{weight} g × {alloy} = {cost}.", weight=shown(weight), alloy=shown(alloy), cost=shown(weight * alloy)
        ),
    )
    found = {
        "fine_per_gram": fine,
        "alloy_per_gram": alloy,
        "cost": weight * alloy,
        "fine_weight": fine_weight(weight, share),
    }
    return Answer(found, steps)


@calculator(
    "thai-gold",
    sentence("Thai gold price"),
    sentence("Reckon the price of a Thai baht-weight bar from spot, as Thai dealers do."),
    (
        Input("spot", FOREIGN_ABOVE_ZERO),
        Input("premium", FOREIGN, "0"),
        Input("exchange", ABOVE_ZERO),
        Input("fineness", FINENESS, "965"),
    ),
    (Output("price_per_baht", "THB/baht_bar"),),
    sentence("Liang Seng Heng: (spot + premium) x 32.148 x exchange x 0.965 / 65.6"),
)
def thai_gold(given: Given) -> Answer:
    """Follow the dealers' formula."""
    spot, premium, exchange = given.number("spot"), given.number("premium"), given.number("exchange")
    price = metal_clause.thai_gold_price(spot, premium, exchange, given.share("fineness"))
    step = sentence(
        "({spot} + {premium}) × 32.148 × {exchange} × {share} ÷ 65.6 = {price}.",
        spot=shown(spot),
        premium=shown(premium),
        exchange=shown(exchange),
        share=shown(given.share("fineness")),
        price=shown(price),
    )
    return Answer({"price_per_baht": price}, (step,))


@calculator(
    "metal-value",
    sentence("Value of a weight"),
    sentence("Multiply a weight by a price that is quoted per any unit."),
    (
        Input("weight", WEIGHT),
        Input("price", MONEY_ABOVE_ZERO),
        Input("per", UNIT, "g"),
        Input("own_grams", ABOVE_ZERO, optional=True),
    ),
    (Output("value", "{money}"), Output("quantity", "{per}")),
    sentence("weight x price"),
)
def metal_value(given: Given) -> Answer:
    """Count the weight in the price's unit."""
    quantity = given.number("weight") / (given.maybe("own_grams") or known_grams(given.word("per"), {}))
    value = quantity * given.number("price")
    step = sentence(
        "{quantity} × {price} = {value}.",
        quantity=shown(quantity),
        price=shown(given.number("price")),
        value=shown(value),
    )
    return Answer({"value": value, "quantity": quantity}, (step,))


@calculator(
    "price-per-weight",
    sentence("Price per weight"),
    sentence("Find what a piece or a chain costs per gram, or per any other unit."),
    (
        Input("price", MONEY_ABOVE_ZERO),
        Input("weight", WEIGHT),
        Input("per", UNIT, "g"),
        Input("own_grams", ABOVE_ZERO, optional=True),
    ),
    (Output("unit_price", "{money}/{per}"),),
    sentence("price / weight"),
)
def price_per_weight(given: Given) -> Answer:
    """Divide the price by the weight."""
    quantity = given.number("weight") / (given.maybe("own_grams") or known_grams(given.word("per"), {}))
    found = given.number("price") / quantity
    step = sentence(
        "{price} ÷ {quantity} = {found}.",
        price=shown(given.number("price")),
        quantity=shown(quantity),
        found=shown(found),
    )
    return Answer({"unit_price": found}, (step,))


@calculator(
    "metal-clause",
    sentence("Metal clause"),
    sentence("Find how far a price follows the metal, and print the table of prices around the agreed metal price."),
    (
        Input("charged_weight", WEIGHT),
        Input("fineness", FINENESS),
        Input("price", MONEY),
        Input("agreed", MONEY_ABOVE_ZERO),
        Input("today", MONEY_ABOVE_ZERO, optional=True),
        Input("pass_through_percent", PERCENT_ANY, "100"),
        Input("span", NUMBER, "200"),
        Input("step", ABOVE_ZERO, "25"),
    ),
    (Output("sensitivity", "{money} per {money}/ozt"), Output("price_today", "{money}"), Output("at_...", "{money}")),
    sentence("charged weight x fineness / 31.1034768 x pass-through per 1 on the ounce"),
)
def clause(given: Given) -> Answer:
    """Multiply the fine ounces by what the metal moved."""
    price, agreed = given.number("price"), given.number("agreed")
    if given.number("span") > _MOST_ROWS * given.number("step"):
        raise InvalidValueError("That table has more than {rows} rows each way. Take a larger step.", rows=_MOST_ROWS)
    moved = metal_clause.metal_sensitivity(
        given.number("charged_weight"), given.share("fineness"), given.part("pass_through_percent")
    )
    rows = metal_clause.clause_table(price, moved, agreed, given.number("span"), given.number("step"))
    today = given.maybe("today") or agreed
    step = sentence(
        "{grams} g × {share} ÷ 31.1034768 × {pass_through} % = {moved} for each 1 on the ounce.",
        grams=shown(given.number("charged_weight")),
        share=shown(given.share("fineness")),
        pass_through=shown(given.number("pass_through_percent")),
        moved=shown(moved),
    )
    table = {f"at_{canonical(spot)}": value for spot, value in rows}
    found = {"sensitivity": moved, "price_today": metal_clause.price_at(price, moved, agreed, today), **table}
    return Answer(found, (step,), "{money}")


_MOST_ROWS = 100
CALCULATORS = (metal_price, thai_gold, metal_value, price_per_weight, clause)
