"""Readable values for tests: `money("12.50 EUR")`, `weight("3.62 g")`, rate cards and whole pieces."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.units import Weight

DAY = date(2026, 11, 11)

ALLOYS = {
    alloy.id: alloy
    for alloy in (
        Alloy("au750y", "Yellow gold 18K", "gold", Decimal("0.750"), Decimal("15.58"), "yellow", mark="750"),
        Alloy("au585y", "Yellow gold 14K", "gold", Decimal("0.585"), Decimal("13.07"), "yellow", mark="585"),
        Alloy("ag925", "Sterling silver", "silver", Decimal("0.925"), Decimal("10.36"), "white", mark="925"),
        Alloy("brass", "Brass", "brass", Decimal(1), Decimal("8.40"), "yellow"),
    )
}


def money(text):
    """Build money from "12.50 EUR"."""
    amount, currency = text.split()
    return Money(Decimal(amount), currency)


def weight(text):
    """Build a weight from "3.62 g"."""
    amount, unit = text.split()
    return Weight(Decimal(amount), unit)


def rate(kind, name, price, unit="pc", *, day=DAY, fineness="1", id=None):  # noqa: A002
    """Build a rate from `rate("metal", "gold", "62200 THB", "baht_bar", fineness="0.965")`."""
    amount, currency = price.split()
    return Rate(
        id or f"{kind}-{name}-{day}", RateKind(kind), name, Decimal(amount), currency, unit, day, Decimal(fineness)
    )


def gold(price="62200 THB", unit="baht_bar", fineness="0.965", day=DAY):
    """Build the gold price, the Thai one unless told otherwise."""
    return rate("metal", "gold", price, unit, fineness=fineness, day=day)


def card(*rates, home="THB", day=DAY, alloys=ALLOYS, **habits):
    """Build the card of a day from rates; `habits` are amount_step, scale_step_g and unit_grams."""
    return replace(RateCard.of_day(day, home, rates, alloys.values()), **habits)


def piece(*parts, code="T-1", batch=1, **facts):
    """Build a piece from its parts in any order."""
    rooms = {
        MetalPart: "metals",
        StonePart: "stones",
        Finding: "findings",
        LabourStep: "labour",
        Plating: "platings",
        Extra: "extras",
    }
    sorted_parts = {name: tuple(part for part in parts if type(part) is kind) for kind, name in rooms.items()}
    return Piece(id=code, code=code, batch_quantity=batch, **sorted_parts, **facts)


def gold_ring(net="3.62", loss="6", **facts):
    """Build a plain 18K ring of a net weight and a loss."""
    part = MetalPart("m1", "au750y", Decimal(net), Decimal(loss))
    return piece(part, code="G-1", titles=Texts.of({"en": "Plain gold ring"}), type="ring", **facts)


def naga_card(**changes):
    """Build the card of 11 November 2026 of the workshop in the design pictures: whole baht, a 0.01 g scale."""
    habits = {"amount_step": Decimal(1), "scale_step_g": Decimal("0.01")} | changes
    return card(
        gold(),
        rate("currency", "USD", "34.20 THB", "USD"),
        rate("operation", "Casting", "60 THB", "g"),
        rate("operation", "Filing and polishing", "180 THB", "h"),
        rate("operation", "Claw setting, 6.5 mm", "150 THB", "stone"),
        rate("stone", "sapphire 6.5 mm", "4200 THB", "ct"),
        rate("finding", "Six-claw head, 18K white", "1050 THB"),
        rate("plating", "rhodium", "80 THB"),
        rate("extra", "Teak ring box", "95 THB"),
        rate("extra", "Tag", "12 THB"),
        rate("extra", "Hallmark", "35 THB"),
        rate("overhead", "Workshop overhead", "114.30 THB", "h"),
        **habits,
    )


def naga_ring(batch=50):
    """Build BN-R-0142, the ring of the design pictures."""
    local = Origin.ORIGINATING
    return piece(
        MetalPart(
            "m1",
            "au750y",
            Decimal("3.62"),
            Decimal(6),
            recovered_percent=Decimal(65),
            payout_percent=Decimal(90),
            note="cast",
        ),
        StonePart(
            "s1",
            "Sapphire",
            size_mm=(Decimal("6.5"),),
            carat_each=Decimal("1.10"),
            price_key="sapphire 6.5 mm",
            nature="natural",
            treatment="heated",
            note="lot S-31",
        ),
        Finding("f1", "Six-claw head, 18K white"),
        LabourStep("l1", "Casting", LabourBasis.GRAM, outside=True, origin=local),
        LabourStep("l2", "Filing and polishing", quantity=Decimal(105), origin=local),
        LabourStep("l3", "Claw setting, 6.5 mm", LabourBasis.STONE, origin=local),
        LabourStep(
            "l4",
            "Wax mould, shared",
            LabourBasis.PIECE,
            quantity=Decimal(0),
            setup_price=money("1200 THB"),
            origin=local,
        ),
        Plating("p1", "rhodium", note="on claws"),
        Extra("e1", "Teak ring box"),
        Extra("e2", "Tag"),
        Extra("e3", "Hallmark"),
        code="BN-R-0142",
        batch=batch,
        titles=Texts.of({"en": "Naga sapphire ring"}),
        type="ring",
        collection="Naga",
        status=Status.READY,
    )
