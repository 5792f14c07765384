"""From cost to price: markup and margin, published formulas, tiers, commission, break-even, rounding."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain import price_formulas as formulas
from jewelcraft.domain import price_rounding
from jewelcraft.domain import pricing
from jewelcraft.domain import quantity_tiers as tiers
from jewelcraft.domain.break_even import break_even_quantity
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import listed
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import ABOVE_ZERO
from jewelcraft.domain.calculators.fields import COUNT
from jewelcraft.domain.calculators.fields import MARKUP
from jewelcraft.domain.calculators.fields import MINUTES
from jewelcraft.domain.calculators.fields import MONEY
from jewelcraft.domain.calculators.fields import MONEY_ABOVE_ZERO
from jewelcraft.domain.calculators.fields import PERCENT_ANY
from jewelcraft.domain.calculators.fields import PERCENT_BELOW_ALL
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import Pairs
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.sentences import sentence

_CODE_LETTERS = 3


@calculator(
    "margin",
    sentence("Markup and margin"),
    sentence("Find the price from a markup or a margin, or both from a price."),
    (
        Input("cost", MONEY_ABOVE_ZERO),
        Input("markup_percent", MARKUP, optional=True),
        Input("margin_percent", PERCENT_BELOW_ALL, optional=True),
        Input("price", MONEY_ABOVE_ZERO, optional=True),
    ),
    (
        Output("price", "{money}"),
        Output("profit", "{money}"),
        Output("markup_percent", "%"),
        Output("margin_percent", "%"),
        Output("factor"),
    ),
    sentence("price = cost x (1 + markup) = cost / (1 - margin) (Monash University)"),
)
def margin(given: Given) -> Answer:
    """Begin with the one of the three that was typed."""
    cost, price = given.number("cost"), _priced(given)
    markup = HUNDRED * (price - cost) / cost
    found = {
        "price": price,
        "profit": price - cost,
        "markup_percent": markup,
        "margin_percent": pricing.margin_of_markup(markup),
        "factor": price / cost,
    }
    step = sentence(
        "{price} is {cost} + {markup} %, and {margin} % of it is margin.",
        price=shown(price),
        cost=shown(cost),
        markup=shown(markup),
        margin=shown(found["margin_percent"]),
    )
    return Answer(found, (step,))


def _priced(given: Given) -> Decimal:
    markup, share, price = (given.maybe(name) for name in ("markup_percent", "margin_percent", "price"))
    typed = [value for value in (markup, share, price) if value is not None]
    if len(typed) != 1:
        raise InvalidValueError("Type one of markup_percent, margin_percent and price.")
    if price is not None:
        return price
    percent = markup if share is None else pricing.markup_of_margin(share)
    return given.number("cost") * (HUNDRED + (percent or ZERO)) / HUNDRED


@calculator(
    "overhead",
    sentence("Overhead by percentage"),
    sentence("Add overhead as a percentage of labour and materials."),
    (Input("materials", MONEY, "0"), Input("labour", MONEY, "0"), Input("overhead_percent", PERCENT_ANY)),
    (Output("overhead", "{money}"), Output("total", "{money}")),
    sentence("Orchid: 15 % of labour and metal, before boxes and casting fee"),
)
def overhead(given: Given) -> Answer:
    """Take the percentage of both."""
    prime, percent = given.number("materials") + given.number("labour"), given.number("overhead_percent")
    share = formulas.overhead_share(prime, percent)
    step = sentence(
        "{prime} + {percent} % = {total}.", prime=shown(prime), percent=shown(percent), total=shown(prime + share)
    )
    return Answer({"overhead": share, "total": prime + share}, (step,))


@calculator(
    "price-formula",
    sentence("Published price formulas"),
    sentence(
        "Reckon wholesale and retail prices by a formula that was published; labour is money, or minutes at a rate."
    ),
    (
        Input("formula", Choice(tuple(formulas.PRICE_FORMULAS)), "classic"),
        Input("materials", MONEY, "0"),
        Input("labour", MONEY, "0"),
        Input("minutes", MINUTES, "0"),
        Input("hourly_rate", MONEY, "0"),
        Input("overhead", MONEY, "0"),
        Input("profit", MONEY, "0"),
        Input("retail_factor", ABOVE_ZERO, optional=True),
    ),
    (
        Output("wholesale", "{money}"),
        Output("retail", "{money}"),
        Output("labour", "{money}"),
        Output("cost", "{money}"),
    ),
    listed(
        sentence("{name}: {rule}", name=name, rule=formula.source) for name, formula in formulas.PRICE_FORMULAS.items()
    ),
)
def price_formula(given: Given) -> Answer:
    """Apply the formula's factors."""
    formula = formulas.PRICE_FORMULAS[given.word("formula")]
    labour = given.number("labour") + given.number("minutes") * given.number("hourly_rate") / 60
    materials, overhead_money = given.number("materials"), given.number("overhead")
    wholesale, retail = formulas.formula_price(formula, materials, labour, overhead_money, given.number("profit"))
    if given.maybe("retail_factor") is not None:
        retail = wholesale * given.number("retail_factor")
    step = sentence(
        "{formula}: wholesale {wholesale}, retail {retail}.",
        formula=formula.source,
        wholesale=shown(wholesale),
        retail=shown(retail),
    )
    cost = materials + labour + overhead_money
    return Answer({"wholesale": wholesale, "retail": retail, "labour": labour, "cost": cost}, (step,))


@calculator(
    "quantity-tiers",
    sentence("Quantity tiers"),
    sentence("Make prices by quantity that never rise with the quantity, while no larger order costs less in all."),
    (
        Input("fixed_costs", MONEY),
        Input("unit_cost", MONEY),
        Input("markups", Pairs(COUNT, PERCENT_ANY), "1:100 6:90 12:80 24:70 50:60 100:50 300:45"),
        Input("step", ABOVE_ZERO, "0.01"),
    ),
    (Output("price_from_...", "{money}"),),
    sentence("(fixed / quantity + unit cost) x (1 + markup of the tier)"),
)
def quantity_tiers(given: Given) -> Answer:
    """Price each tier, then keep them in order."""
    markups = {int(quantity): markup for quantity, markup in given.pairs("markups")}
    made = tiers.quantity_tiers(given.number("fixed_costs"), given.number("unit_cost"), markups, given.number("step"))
    steps = [
        sentence(
            "From {quantity}: {price} each, {total} in all.",
            quantity=tier.quantity,
            price=tier.price,
            total=tier.price * tier.quantity,
        )
        for tier in made
    ]
    return Answer({f"price_from_{tier.quantity}": tier.price for tier in made}, tuple(steps), "{money}")


@calculator(
    "commission",
    sentence("Commission and fees"),
    sentence("Find the price that leaves a net amount after an agent's commission and fees."),
    (
        Input("net", MONEY_ABOVE_ZERO),
        Input("commission_percent", PERCENT_BELOW_ALL, str(tiers.TYPICAL_COMMISSION_PERCENT)),
        Input("fee_percent", PERCENT_BELOW_ALL, "0"),
    ),
    (Output("price", "{money}"), Output("commission", "{money}"), Output("fees", "{money}")),
    sentence(
        "price = net / (1 - commission - fees); agents take {least} to {most} % (Jewelry Making Journal)",
        least=tiers.COMMISSION_RANGE_PERCENT[0],
        most=tiers.COMMISSION_RANGE_PERCENT[1],
    ),
)
def commission(given: Given) -> Answer:
    """Gross the net amount up."""
    net, share, fee = given.number("net"), given.number("commission_percent"), given.number("fee_percent")
    if share + fee >= HUNDRED:
        raise InvalidValueError("Commission and fees leave nothing. Type less than 100 % in all.")
    price = tiers.grossed_up(net, share, fee)
    step = sentence(
        "{net} ÷ (1 − {share} % − {fee} %) = {price}.",
        net=shown(net),
        share=shown(share),
        fee=shown(fee),
        price=shown(price),
    )
    return Answer({"price": price, "commission": price * share / HUNDRED, "fees": price * fee / HUNDRED}, (step,))


@calculator(
    "exchange-buffer",
    sentence("Exchange buffer"),
    sentence("Find a foreign price that bears a fall of the exchange rate."),
    (Input("amount", MONEY), Input("exchange", ABOVE_ZERO), Input("buffer_percent", PERCENT_BELOW_ALL, "3")),
    (Output("foreign_price", "{foreign}"), Output("without_buffer", "{foreign}")),
    sentence("local / (rate x (1 - buffer))"),
)
def exchange_buffer(given: Given) -> Answer:
    """Divide by the lowered rate."""
    amount, exchange, buffer = given.number("amount"), given.number("exchange"), given.number("buffer_percent")
    price = tiers.with_exchange_buffer(amount, exchange, buffer)
    step = sentence(
        "{amount} ÷ ({exchange} × (1 − {buffer} %)) = {price}.",
        amount=shown(amount),
        exchange=shown(exchange),
        buffer=shown(buffer),
        price=shown(price),
    )
    return Answer(
        {"foreign_price": price, "without_buffer": tiers.with_exchange_buffer(amount, exchange, ZERO)}, (step,)
    )


@calculator(
    "break-even",
    sentence("Break-even quantity"),
    sentence("Find how many pieces must be sold to cover fixed costs and a wished profit."),
    (Input("fixed_costs", MONEY), Input("price", MONEY), Input("unit_cost", MONEY), Input("target_profit", MONEY, "0")),
    (Output("quantity", "pc"), Output("sales", "{money}"), Output("contribution", "{money}")),
    sentence("fixed / (price - unit cost), rounded up"),
)
def break_even(given: Given) -> Answer:
    """Divide by what each piece contributes."""
    price, cost, fixed = given.number("price"), given.number("unit_cost"), given.number("fixed_costs")
    quantity = break_even_quantity(fixed, price, cost, given.number("target_profit"))
    step = sentence(
        "Each piece brings {contribution}; {quantity} pieces cover it.",
        contribution=shown(price - cost),
        quantity=quantity,
    )
    return Answer({"quantity": Decimal(quantity), "sales": price * quantity, "contribution": price - cost}, (step,))


def _currency_code(text: str) -> str | None:
    code = text.strip().upper()
    return code if len(code) == _CODE_LETTERS and code.isascii() and code.isalpha() else None


@calculator(
    "cash-rounding",
    sentence("Cash rounding"),
    sentence("Round a bill's total as it is paid in cash; single prices are never rounded so."),
    (
        Input("total", MONEY),
        Input("currency", Choice(tuple(price_rounding.CASH_STEPS), otherwise=_currency_code)),
        Input("step", ABOVE_ZERO, optional=True),
    ),
    (Output("rounded", "{currency}"), Output("difference", "{currency}"), Output("step", "{currency}")),
    sentence(
        "Malaysia: total to 5 sen, 1 2 6 7 down, 3 4 8 9 up (Lawyerment); the other steps are customs of the shops"
    ),
)
def cash_rounding(given: Given) -> Answer:
    """Round to the step of the currency."""
    total, currency = given.number("total"), given.word("currency")
    step = given.maybe("step") or price_rounding.CASH_STEPS.get(currency)
    if step is None:
        raise InvalidValueError("No step is known that {currency} is paid in. Type the step too.", currency=currency)
    rounded = price_rounding.cash_total(total, currency, step)
    words = sentence("{total} to the nearest {step}: {rounded}.", total=shown(total), step=step, rounded=shown(rounded))
    return Answer({"rounded": rounded, "difference": rounded - total, "step": step}, (words,))


@calculator(
    "price-rounding",
    sentence("Price rounding in bands"),
    sentence("Round a price up to the step of its band, as in a published price list."),
    (Input("price", MONEY), Input("currency", Choice(tuple(price_rounding.PRICE_BANDS)))),
    (Output("rounded", "{currency}"),),
    sentence("LSEG currency rounding policy"),
)
def band_rounding(given: Given) -> Answer:
    """Round up to the band's step."""
    rounded = price_rounding.round_in_bands(given.number("price"), price_rounding.PRICE_BANDS[given.word("currency")])
    step = sentence("{price} rounds up to {rounded}.", price=shown(given.number("price")), rounded=shown(rounded))
    return Answer({"rounded": rounded}, (step,))


CALCULATORS = (
    margin,
    overhead,
    price_formula,
    quantity_tiers,
    commission,
    exchange_buffer,
    break_even,
    cash_rounding,
    band_rounding,
)
