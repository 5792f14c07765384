"""A shipment on its way and its origin: insurance, terms of delivery, regional value content."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain import delivery_terms
from jewelcraft.domain import origin_value
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import MONEY
from jewelcraft.domain.calculators.fields import MONEY_ABOVE_ZERO
from jewelcraft.domain.calculators.fields import PERCENT_BELOW_ALL
from jewelcraft.domain.calculators.measures import Quantity
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.sentences import sentence


@calculator(
    "cif",
    sentence("Freight insurance"),
    sentence("Find the insurance premium that covers itself too, and the value with cost, insurance and freight."),
    (
        Input("cost", MONEY),
        Input("freight", MONEY, "0"),
        Input("rate_percent", PERCENT_BELOW_ALL),
        Input("cover_percent", Quantity("%", least=HUNDRED, most=Decimal(200)), "110"),
    ),
    (Output("premium", "{money}"), Output("cif", "{money}"), Output("coverage", "{money}")),
    sentence("Export Montana: (C + F) x 1.1 r / (1 - 1.1 r)"),
)
def cif(given: Given) -> Answer:
    """Let the premium insure itself."""
    cost, freight, rate, cover = (
        given.number("cost"),
        given.number("freight"),
        given.part("rate_percent"),
        given.part("cover_percent"),
    )
    if rate * cover >= 1:
        raise InvalidValueError("At that rate no premium covers itself. Check rate_percent.")
    premium = delivery_terms.insurance_premium(cost, freight, rate, cover)
    value = delivery_terms.cif_value(cost, freight, rate, cover)
    step = sentence(
        "({cost} + {freight}) × {share} ÷ (1 − {share}) = {premium}.",
        cost=shown(cost),
        freight=shown(freight),
        share=shown(rate * cover),
        premium=shown(premium),
    )
    return Answer({"premium": premium, "cif": value, "coverage": value * cover}, (step,))


_LEGS = (
    "export_packing",
    "inland",
    "export_clearance",
    "loading",
    "freight",
    "insurance",
    "local_delivery",
    "import_duty",
)
_TERMS = ("exw", "fca", "fob", "cfr", "cif", "dap", "ddp")


@calculator(
    "incoterms",
    sentence("Terms of delivery"),
    sentence("Build the value of a shipment up from the factory to the buyer's door."),
    (Input("factory_cost", MONEY), Input("profit", MONEY, "0"), *(Input(leg, MONEY, "0") for leg in _LEGS)),
    tuple(Output(term, "{money}") for term in _TERMS),
    sentence("Incoterms 2020, lines in the order of Austrade; by air FCA, CPT and CIP: leave loading out"),
)
def incoterms(given: Given) -> Answer:
    """Add what each term takes over."""
    legs = delivery_terms.Delivery(*(given.number(leg) for leg in _LEGS))
    terms = delivery_terms.delivery_terms(given.number("factory_cost"), given.number("profit"), legs)
    found = {term: terms[term.upper()] for term in _TERMS}
    step = sentence("From {exw} at the factory to {ddp} at the door.", exw=shown(found["exw"]), ddp=shown(found["ddp"]))
    return Answer(found, (step,))


@calculator(
    "origin",
    sentence("Regional value content"),
    sentence(
        "Find how much of a value free on board originates, both ways, and how much foreign material it still bears."
    ),
    (
        Input("originating_materials", MONEY, "0"),
        Input("foreign_materials", MONEY),
        Input("direct_labour", MONEY, "0"),
        Input("direct_overhead", MONEY, "0"),
        Input("other", MONEY, "0"),
        Input("profit", MONEY, "0"),
        Input("invoice_fob", MONEY_ABOVE_ZERO, optional=True),
        Input("threshold_percent", PERCENT_BELOW_ALL, str(origin_value.THRESHOLD_PERCENT)),
    ),
    (
        Output("fob", "{money}"),
        Output("direct_percent", "%"),
        Output("indirect_percent", "%"),
        Output("foreign_limit", "{money}"),
        Output("headroom", "{money}"),
        Output("least_fob", "{money}"),
        Output("reaches"),
    ),
    sentence(
        "AHKFTA and ATIGA Art. 29: direct = what originates / FOB, indirect = (FOB - foreign) / FOB, at least 40 %"
    ),
)
def origin(given: Given) -> Answer:
    """Add up what originates, and take off what does not."""
    parts = origin_value.OriginValue(
        *(
            given.number(name)
            for name in (
                "originating_materials",
                "foreign_materials",
                "direct_labour",
                "direct_overhead",
                "other",
                "profit",
            )
        )
    )
    fob, threshold = given.maybe("invoice_fob") or parts.fob, given.number("threshold_percent")
    direct, indirect = parts.direct_percent(fob), parts.indirect_percent(fob)
    steps = [
        sentence(
            "({fob} − {foreign}) ÷ {fob} = {percent} %.",
            fob=shown(fob),
            foreign=shown(parts.foreign_materials),
            percent=shown(indirect),
        ),
    ]
    alone = given.maybe("invoice_fob") is not None and not parts.local
    if alone:
        steps.append(sentence("What originates was not typed, so the indirect way alone counts."))
    elif abs(direct - indirect) > _CLOSE:
        steps.append(sentence("Both ways differ: the parts do not add up to the value of the invoice."))
    return Answer(
        {
            "fob": fob,
            "direct_percent": None if alone else direct,
            "indirect_percent": indirect,
            "foreign_limit": parts.foreign_limit(threshold, fob),
            "headroom": parts.headroom(threshold, fob),
            "least_fob": parts.least_fob(threshold),
            "reaches": "yes" if (indirect if alone else min(direct, indirect)) >= threshold else "no",
        },
        tuple(steps),
    )


_CLOSE = Decimal("0.1")
CALCULATORS = (cif, incoterms, origin)
