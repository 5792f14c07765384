"""What an hour at the bench costs, batches, and how much faster hands become."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain import shop_rate
from jewelcraft.domain.batch_cost import Batch
from jewelcraft.domain.break_even import income_needed
from jewelcraft.domain.break_even import sales_needed
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import ABOVE_ZERO
from jewelcraft.domain.calculators.fields import HOURS
from jewelcraft.domain.calculators.fields import MINUTES
from jewelcraft.domain.calculators.fields import MINUTES_ABOVE_ZERO
from jewelcraft.domain.calculators.fields import MONEY
from jewelcraft.domain.calculators.fields import PERCENT_ANY
from jewelcraft.domain.calculators.fields import PERCENT_BELOW_ALL
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import Quantity
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.sentences import sentence

_LEARNING = Quantity("%", least=Decimal(50), most=HUNDRED)
_FEW = Quantity(least=ONE, whole=True, most=Decimal(10_000))


@calculator(
    "shop-rate",
    sentence("Shop rate"),
    sentence("Find what a productive hour costs: wages with benefits, idle time, and the shop's overhead."),
    (
        Input("year_wages", MONEY, "0"),
        Input("benefits_percent", PERCENT_ANY, "0"),
        Input("weeks", Quantity("weeks", above=ZERO, most=Decimal(53)), "52"),
        Input("days_per_week", Quantity("days", above=ZERO, most=Decimal(7)), "6"),
        Input("hours_per_day", Quantity("h", above=ZERO, most=Decimal(24)), "8"),
        Input("hours_off", HOURS, "0"),
        Input("on_jobs_percent", Quantity("%", above=ZERO, most=HUNDRED), "100"),
        Input("year_overhead", MONEY, "0"),
        Input("shop_hours", Quantity("h", above=ZERO), optional=True),
        Input("profit_percent", PERCENT_ANY, "0"),
    ),
    (
        Output("paid_hours", "h"),
        Output("productive_hours", "h"),
        Output("labour_per_hour", "{money}/h"),
        Output("overhead_per_hour", "{money}/h"),
        Output("shop_rate", "{money}/h"),
    ),
    sentence(
        "wages x (1 + benefits) / productive hours + overhead / productive hours of the whole shop (Geller, Peck)"
    ),
)
def hourly_rate(given: Given) -> Answer:
    """Divide the year's money by its productive hours."""
    year = shop_rate.WorkingYear(
        given.number("weeks"),
        given.number("days_per_week"),
        given.number("hours_per_day"),
        given.number("hours_off"),
        given.part("on_jobs_percent"),
    )
    if year.productive_hours <= ZERO:
        raise InvalidValueError("No hours are left for jobs. Check the hours off.")
    shop_hours = given.maybe("shop_hours") or year.productive_hours
    labour = shop_rate.labour_per_hour(
        given.number("year_wages"), given.number("benefits_percent"), year.productive_hours
    )
    overhead = shop_rate.overhead_per_hour(given.number("year_overhead"), shop_hours)
    rate = (labour + overhead) * (ONE + given.part("profit_percent"))
    steps = (
        sentence(
            "{paid} h are paid, {productive} h go into jobs.",
            paid=shown(year.paid_hours),
            productive=shown(year.productive_hours),
        ),
        sentence(
            "{labour} for labour + {overhead} for overhead = {rate} an hour.",
            labour=shown(labour),
            overhead=shown(overhead),
            rate=shown(rate),
        ),
    )
    return Answer(
        {
            "paid_hours": year.paid_hours,
            "productive_hours": year.productive_hours,
            "labour_per_hour": labour,
            "overhead_per_hour": overhead,
            "shop_rate": rate,
        },
        steps,
    )


@calculator(
    "hour-cost",
    sentence("Loaded hour"),
    sentence("Find what an hour costs with benefits and down time, and at which price it is sold."),
    (
        Input("wage", MONEY),
        Input("benefits_percent", PERCENT_ANY, "0"),
        Input("downtime_percent", PERCENT_ANY, "0"),
        Input("factor", ABOVE_ZERO, "3"),
    ),
    (Output("cost_per_hour", "{money}/h"), Output("selling_rate", "{money}/h")),
    sentence("David Geller: wage + 25 % + 25 %, then x 3; he rounds 23.44 to 23.75"),
)
def hour_cost(given: Given) -> Answer:
    """Put benefits and down time on top of each other."""
    cost = shop_rate.loaded_wage(
        given.number("wage"), given.number("benefits_percent"), given.number("downtime_percent")
    )
    sold = cost * given.number("factor")
    step = sentence("An hour costs {cost} and is sold at {sold}.", cost=shown(cost), sold=shown(sold))
    return Answer({"cost_per_hour": cost, "selling_rate": sold}, (step,))


@calculator(
    "tool-cost",
    sentence("Yearly cost of tools"),
    sentence("Spread the price of tools over the years of their life."),
    (Input("value", MONEY), Input("years", ABOVE_ZERO, "5")),
    (Output("yearly_cost", "{money}/year"),),
    sentence("Orchid: tools divided by 5"),
)
def tool_cost(given: Given) -> Answer:
    """Divide by the years."""
    share = shop_rate.yearly_share(given.number("value"), given.number("years"))
    step = sentence(
        "{value} ÷ {years} years = {share}.",
        value=shown(given.number("value")),
        years=shown(given.number("years")),
        share=shown(share),
    )
    return Answer({"yearly_cost": share}, (step,))


@calculator(
    "batch",
    sentence("Piece of a batch"),
    sentence("Find what one piece costs when setting up is shared, hands learn and some pieces fail."),
    (
        Input("quantity", _FEW),
        Input("run_minutes", MINUTES),
        Input("setup_minutes", MINUTES, "0"),
        Input("setup_cost", MONEY, "0"),
        Input("hourly_rate", MONEY),
        Input("learning_percent", _LEARNING, "100"),
        Input("reject_percent", PERCENT_BELOW_ALL, "0"),
    ),
    (Output("unit_minutes", "min"), Output("unit_cost", "{money}"), Output("batch_cost", "{money}")),
    sentence("(set-up / quantity + run x learning) / (1 - rejects)"),
)
def batch(given: Given) -> Answer:
    """Share setting up and add the run."""
    made = Batch(
        given.count("quantity"),
        given.number("run_minutes"),
        given.number("setup_minutes"),
        given.number("setup_cost"),
        given.part("learning_percent"),
        given.number("reject_percent"),
    )
    cost = made.unit_cost(given.number("hourly_rate"))
    step = sentence("{minutes} min a piece: {cost}.", minutes=shown(made.unit_minutes), cost=shown(cost))
    return Answer({"unit_minutes": made.unit_minutes, "unit_cost": cost, "batch_cost": cost * made.quantity}, (step,))


@calculator(
    "learning",
    sentence("Learning curve"),
    sentence("Find the time of the last piece and the average of a batch as hands become faster."),
    (
        Input("first_minutes", MINUTES_ABOVE_ZERO),
        Input("quantity", _FEW),
        Input("learning_percent", _LEARNING, "90"),
        Input("method", Choice(("crawford", "wright")), "crawford"),
    ),
    (
        Output("exponent"),
        Output("last_minutes", "min"),
        Output("average_minutes", "min"),
        Output("total_minutes", "min"),
        Output("last_share"),
    ),
    sentence(
        "T1 x n^b, b = ln r / ln 2: the n-th piece (Crawford) or the average so far (Wright); tables disagree on which"
    ),
)
def learning(given: Given) -> Answer:
    """Follow the curve to the last piece."""
    first, quantity, rate = given.number("first_minutes"), given.count("quantity"), given.part("learning_percent")
    if given.word("method") == "crawford":
        last, average = shop_rate.unit_time(first, quantity, rate), shop_rate.batch_average(first, quantity, rate)
    else:
        last, average = shop_rate.wright_unit_time(first, quantity, rate), shop_rate.unit_time(first, quantity, rate)
    exponent = shop_rate.learning_exponent(rate)
    step = sentence(
        "The last of {quantity} takes {last} min, all of them {average} min on average.",
        quantity=quantity,
        last=shown(last),
        average=shown(average),
    )
    return Answer(
        {
            "exponent": exponent,
            "last_minutes": last,
            "average_minutes": average,
            "total_minutes": average * quantity,
            "last_share": last / first,
        },
        (step,),
    )


@calculator(
    "learning-rate",
    sentence("Learning rate"),
    sentence("Find the learning rate that the times of the first and the second piece speak of."),
    (Input("first_minutes", MINUTES_ABOVE_ZERO), Input("second_minutes", MINUTES_ABOVE_ZERO)),
    (Output("learning_percent", "%"), Output("exponent")),
    sentence("r = T2 / T1"),
)
def learning_rate(given: Given) -> Answer:
    """Divide the second time by the first."""
    rate = shop_rate.learning_rate(given.number("first_minutes"), given.number("second_minutes"))
    step = sentence(
        "{second} ÷ {first} min = {rate}.",
        second=shown(given.number("second_minutes")),
        first=shown(given.number("first_minutes")),
        rate=shown(rate),
    )
    return Answer({"learning_percent": HUNDRED * rate, "exponent": shop_rate.learning_exponent(rate)}, (step,))


@calculator(
    "income-target",
    sentence("Income target"),
    sentence("Find the gross profit and the sales that pay a wished income, its tax and the fixed costs."),
    (
        Input("net_income", MONEY),
        Input("fixed_costs", MONEY, "0"),
        Input("tax_percent", PERCENT_ANY, "0"),
        Input("goods_percent", PERCENT_BELOW_ALL, "0"),
    ),
    (Output("tax", "{money}"), Output("gross_profit", "{money}"), Output("sales", "{money}")),
    sentence("Orchid: (net + fixed + taxes) / (1 - share of goods)"),
)
def income_target(given: Given) -> Answer:
    """Add tax and fixed costs, then the goods."""
    tax, profit = income_needed(given.number("net_income"), given.number("fixed_costs"), given.number("tax_percent"))
    sales = sales_needed(profit, given.number("goods_percent"))
    step = sentence(
        "{tax} of tax make {profit} of gross profit, and {sales} of sales.",
        tax=shown(tax),
        profit=shown(profit),
        sales=shown(sales),
    )
    return Answer({"tax": tax, "gross_profit": profit, "sales": sales}, (step,))


CALCULATORS = (hourly_rate, hour_cost, tool_cost, batch, learning, learning_rate, income_target)
