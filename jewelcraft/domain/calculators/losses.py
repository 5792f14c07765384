"""Loss, yield, scrap and what a refiner pays."""

from __future__ import annotations

from jewelcraft.domain import loss_chain
from jewelcraft.domain import scrap as scraps
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import FINENESS
from jewelcraft.domain.calculators.fields import MONEY
from jewelcraft.domain.calculators.fields import PERCENT
from jewelcraft.domain.calculators.fields import WEIGHT
from jewelcraft.domain.calculators.fields import WEIGHT_OR_NONE
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import Quantity
from jewelcraft.domain.calculators.measures import Series
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.sentences import sentence

_LOSS = Quantity("%", below=HUNDRED)


@calculator(
    "loss",
    sentence("Loss"),
    sentence("Find what to give out so that a net weight remains after one loss or a chain of them."),
    (
        Input("weight", WEIGHT),
        Input("losses_percent", Series(_LOSS)),
        Input("basis", Choice(tuple(basis.value for basis in LossBasis)), "on_net"),
        Input("recovered_percent", PERCENT, "0"),
        Input("price_per_gram", MONEY, optional=True),
        Input("payout_percent", PERCENT, "0"),
    ),
    (
        Output("given_out", "g"),
        Output("lost", "g"),
        Output("recovered", "g"),
        Output("loss_on_net", "%"),
        Output("loss_on_input", "%"),
        Output("cost", "{money}"),
    ),
    sentence("on_net: weight x (1 + loss) (Metal Studio, DGFT); on_input: weight / (1 - loss) (Truecraft)"),
)
def loss(given: Given) -> Answer:
    """Go back from what remains, one loss after another."""
    net, basis = given.number("weight"), LossBasis(given.word("basis"))
    stages = loss_chain.loss_chain(net, given.numbers("losses_percent"), basis)
    issued = stages[0].enters_g
    lost = issued - net
    recovered = loss_chain.recovered_g(lost, given.number("recovered_percent"))
    price = given.maybe("price_per_gram")
    steps = [
        sentence(
            "{percent} %: {enters} g go in, {leaves} g come out.",
            percent=shown(stage.percent),
            enters=shown(stage.enters_g),
            leaves=shown(stage.leaves_g),
        )
        for stage in stages
    ]
    on_input = HUNDRED * lost / issued
    return Answer(
        {
            "given_out": issued,
            "lost": lost,
            "recovered": recovered,
            "loss_on_net": loss_chain.loss_on_net(on_input),
            "loss_on_input": on_input,
            "cost": None if price is None else issued * price - recovered * price * given.part("payout_percent"),
        },
        tuple(steps),
    )


@calculator(
    "loss-basis",
    sentence("Loss on net and on input"),
    sentence("Turn a loss on what goes in into the same loss on what remains, and back."),
    (Input("loss_percent", _LOSS), Input("basis", Choice(tuple(basis.value for basis in LossBasis)), "on_input")),
    (Output("loss_on_net", "%"), Output("loss_on_input", "%")),
    sentence("on_net = on_input / (1 - on_input)"),
)
def loss_basis(given: Given) -> Answer:
    """Convert one convention into the other."""
    percent = given.number("loss_percent")
    on_input = percent if given.word("basis") == LossBasis.ON_INPUT else loss_chain.loss_on_input(percent)
    on_net = loss_chain.loss_on_net(on_input)
    step = sentence(
        "{on_input} % of what goes in are {on_net} % of what remains.", on_input=shown(on_input), on_net=shown(on_net)
    )
    return Answer({"loss_on_net": on_net, "loss_on_input": on_input}, (step,))


@calculator(
    "yield",
    sentence("Yield"),
    sentence("Find the yield and the waste of a melt by what went in and what came out, or by its scrap."),
    (
        Input("input_weight", WEIGHT),
        Input("output_weight", WEIGHT_OR_NONE, optional=True),
        Input("scrap_weight", WEIGHT_OR_NONE, optional=True),
    ),
    (Output("yield_percent", "%"), Output("waste_percent", "%"), Output("lost", "g"), Output("output_weight", "g")),
    sentence("yield = output / input; waste = scrap / input"),
)
def yielded(given: Given) -> Answer:
    """Divide what came out by what went in."""
    entered, scrap_g = given.number("input_weight"), given.maybe("scrap_weight")
    output = given.maybe("output_weight")
    if output is None:
        if scrap_g is None:
            raise InvalidValueError("Type output_weight or scrap_weight.")
        output = entered - scrap_g
    if not 0 <= output <= entered:
        raise InvalidValueError("No more can come out than went in.")
    lost = entered - output
    share = scraps.yield_percent(entered, output)
    step = sentence(
        "{output} g ÷ {entered} g = {share} %.", output=shown(output), entered=shown(entered), share=shown(share)
    )
    return Answer(
        {
            "yield_percent": share,
            "waste_percent": scraps.waste_percent(entered, lost),
            "lost": lost,
            "output_weight": output,
        },
        (step,),
    )


@calculator(
    "scrap",
    sentence("Scrap value"),
    sentence("Find what scrap is worth after recovery, and what is left after the refiner's fee."),
    (
        Input("weight", WEIGHT),
        Input("price_per_gram", MONEY),
        Input("recovery_percent", PERCENT, "100"),
        Input("fee", MONEY, "0"),
    ),
    (Output("gross_value", "{money}"), Output("net_value", "{money}")),
    sentence("weight x price x recovery, less the fee (the page adds its fee by slip; it is taken off here)"),
)
def scrap(given: Given) -> Answer:
    """Multiply weight, price and recovery."""
    grams, price, share = given.number("weight"), given.number("price_per_gram"), given.number("recovery_percent")
    gross = scraps.scrap_value(grams, price, share)
    net = scraps.scrap_value(grams, price, share, given.number("fee"))
    step = sentence(
        "{grams} g × {price} × {share} % = {gross}.",
        grams=shown(grams),
        price=shown(price),
        share=shown(share),
        gross=shown(gross),
    )
    return Answer({"gross_value": gross, "net_value": net}, (step,))


@calculator(
    "refiner",
    sentence("Refiner's payout"),
    sentence("Find what a refiner pays for filings, sweeps or scrap of one fineness."),
    (
        Input("weight", WEIGHT),
        Input("fineness", FINENESS),
        Input("fine_price", MONEY),
        Input("payout_percent", PERCENT, "95"),
        Input("fee_per_gram", MONEY, "0"),
    ),
    (Output("payout", "{money}"), Output("fine_weight", "g"), Output("payout_per_gram", "{money}/g")),
    sentence("weight x fineness x fine price x payout, less the fee per gram; payouts are usually 90 to 98 %"),
)
def refiner(given: Given) -> Answer:
    """Pay the fine metal at the refiner's share."""
    grams, share, price = given.number("weight"), given.share("fineness"), given.number("fine_price")
    paid = scraps.refiner_payout(grams, share, price, given.number("payout_percent"), given.number("fee_per_gram"))
    step = sentence(
        "{grams} g × {share} × {price} × {percent} % less fees = {paid}.",
        grams=shown(grams),
        share=shown(share),
        price=shown(price),
        percent=shown(given.number("payout_percent")),
        paid=shown(paid),
    )
    return Answer({"payout": paid, "fine_weight": grams * share, "payout_per_gram": paid / grams}, (step,))


@calculator(
    "finished-gram",
    sentence("Cost of a finished gram"),
    sentence("Find what a finished gram costs when its scrap is sold back cheaper."),
    (
        Input("weight", WEIGHT),
        Input("price_per_gram", MONEY),
        Input("scrap_weight", WEIGHT_OR_NONE),
        Input("scrap_price", MONEY),
    ),
    (Output("finished_gram", "{money}/g"), Output("finished_weight", "g")),
    sentence("Orchid: (bought - sold back) / finished grams"),
)
def finished_gram(given: Given) -> Answer:
    """Take the scrap's return off and divide by what remains."""
    bought, scrap_g = given.number("weight"), given.number("scrap_weight")
    if scrap_g >= bought:
        raise InvalidValueError("There is more scrap than metal. Check the weights.")
    cost = scraps.cost_per_finished_gram(bought, given.number("price_per_gram"), scrap_g, given.number("scrap_price"))
    step = sentence("{grams} g remain, each costs {cost}.", grams=shown(bought - scrap_g), cost=shown(cost))
    return Answer({"finished_gram": cost, "finished_weight": bought - scrap_g}, (step,))


_NORMS = {
    "2025": {f"{kind} {metal}": value for (metal, kind), value in scraps.WASTAGE_NORMS.items()},
    "2001": {f"{kind} {metal}": value for (metal, kind), value in scraps.WASTAGE_NORMS_2001.items()},
}


@calculator(
    "wastage-norm",
    sentence("Official wastage"),
    sentence("Look up the Indian export ceilings on wastage, a measure for one's own loss; the two editions disagree."),
    (
        Input("work", Choice(tuple(name for norms in _NORMS.values() for name in norms))),
        Input("edition", Choice(tuple(_NORMS)), "2025"),
    ),
    (Output("wastage_percent", "%"),),
    sentence("DGFT India 2025; Handbook of Procedures 8.28 of 2001"),
)
def wastage_norm(given: Given) -> Answer:
    """Look into the table of the edition."""
    norms = _NORMS[given.word("edition")]
    if given.word("work") not in norms:
        raise InvalidValueError("{edition} has these: {known}.", edition=given.word("edition"), known=", ".join(norms))
    percent = norms[given.word("work")]
    return Answer(
        {"wastage_percent": percent}, (sentence("At most {percent} % of the metal content.", percent=percent),)
    )


CALCULATORS = (loss, loss_basis, yielded, scrap, refiner, finished_gram, wastage_norm)
