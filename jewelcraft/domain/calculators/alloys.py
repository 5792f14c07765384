"""Alloys up and down, densities of recipes, models into metal, and one design in another alloy."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain import alloying
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import DENSITY
from jewelcraft.domain.calculators.fields import FINENESS
from jewelcraft.domain.calculators.fields import MM3
from jewelcraft.domain.calculators.fields import NUMBER
from jewelcraft.domain.calculators.fields import PERCENT_ANY
from jewelcraft.domain.calculators.fields import WEIGHT
from jewelcraft.domain.calculators.measures import FinenessMeasure
from jewelcraft.domain.fineness import traded_fineness
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.domain.sentences import Sentence

_KARATS = 24
_PARTS = FinenessMeasure(parts_of_24=True)


@calculator(
    "alloy-change",
    sentence("Alloy up or down"),
    sentence("Find what to add so that metal of one fineness reaches another: fine metal to go up, alloy to go down."),
    (
        Input("weight", WEIGHT),
        Input("fineness", _PARTS),
        Input("target_fineness", _PARTS),
        Input("added_fineness", FinenessMeasure(zero=True, parts_of_24=True), optional=True),
    ),
    (
        Output("added_weight", "g"),
        Output("total_weight", "g"),
        Output("added_fineness", "‰"),
        Output("added_for_marks", "g"),
    ),
    sentence("weight x (target - fineness) / (added - target); a karat is 1/24 (Orchid, FDJ Tool, Krohn, Stuller)"),
)
def alloy_change(given: Given) -> Answer:
    """Balance the fine metal before and after."""
    grams, share, target = given.number("weight"), given.share("fineness"), given.share("target_fineness")
    added_share = ONE if target > share else ZERO
    if given.maybe("added_fineness") is not None:
        added_share = given.share("added_fineness")
    added = alloying.added_to_change_fineness(grams, share, target, added_share)
    step = sentence(
        "{grams} g × ({target} − {share}) ÷ ({added_share} − {target}) = {added} g.",
        grams=shown(grams),
        target=shown(target),
        share=shown(share),
        added_share=shown(added_share),
        added=shown(added),
    )
    found = {"added_weight": added, "total_weight": grams + added, "added_fineness": added_share * 1000}
    found["added_for_marks"] = added
    marked_share, marked_target = _marked(share), _marked(target)
    if (marked_share, marked_target) == (share, target):
        return Answer(found, (step,))
    found["added_for_marks"] = alloying.added_to_change_fineness(grams, marked_share, marked_target, added_share)
    return Answer(found, (step, _marks_step(marked_share, marked_target, found["added_for_marks"])))


def _marked(share: Decimal) -> Decimal:
    """Return the fineness that the trade alloys and stamps for a whole karat, as 585 for 14 K; fine metal stays."""
    karat = share * _KARATS
    whole = round(karat)
    if not 0 < whole < _KARATS or abs(karat - whole) > Decimal("1e-9"):
        return share
    return traded_fineness(whole)


def _marks_step(share: Decimal, target: Decimal, added: Decimal) -> Sentence:
    return sentence(
        "Parts of 24 may fall short of the mark: from {share} to {target} add {added} g.",
        share=shown(share),
        target=shown(target),
        added=shown(added),
    )


@calculator(
    "alloy-mix",
    sentence("Mix an alloy"),
    sentence("Find the fine metal and the master alloy for a weight of an alloy."),
    (Input("weight", WEIGHT), Input("fineness", FINENESS)),
    (Output("fine_weight", "g"), Output("master_weight", "g")),
    sentence("fine = weight x fineness"),
)
def alloy_mix(given: Given) -> Answer:
    """Split the weight by its fineness."""
    grams, share = given.number("weight"), given.share("fineness")
    fine, master = alloying.parts_for_alloy(grams, share)
    step = sentence(
        "{grams} g × {share} = {fine} g fine and {master} g master alloy.",
        grams=shown(grams),
        share=shown(share),
        fine=shown(fine),
        master=shown(master),
    )
    return Answer({"fine_weight": fine, "master_weight": master}, (step,))


@calculator(
    "density",
    sentence("Density of a recipe"),
    sentence("Find the density of an alloy by the parts of its metals, in any total."),
    tuple(Input(metal, NUMBER, "0") for metal in alloying.ELEMENT_DENSITIES),
    (Output("density", "g/cm3"), Output("parts"), Output("gold_fineness", "‰"), Output("silver_fineness", "‰")),
    sentence("1 / sum(share / density) (TM Technologies, A&U Enterprises)"),
)
def density(given: Given) -> Answer:
    """Add the volumes of the parts."""
    recipe = {metal: given.number(metal) for metal in alloying.ELEMENT_DENSITIES}
    parts = sum(recipe.values(), ZERO)
    found = alloying.alloy_density(recipe)
    step = sentence(
        "{parts} parts take the room of {volume}: {density} g/cm³.",
        parts=shown(parts),
        volume=shown(parts / found),
        density=shown(found),
    )
    return Answer(
        {
            "density": found,
            "parts": parts,
            "gold_fineness": 1000 * recipe["gold"] / parts,
            "silver_fineness": 1000 * recipe["silver"] / parts,
        },
        (step,),
    )


@calculator(
    "wax-to-metal",
    sentence("Wax or resin to metal"),
    sentence("Find the metal that a wax or resin model becomes, with its sprue and button."),
    (
        Input("model_weight", WEIGHT),
        Input("density", DENSITY),
        Input("model_density", DENSITY, "1"),
        Input("button_percent", PERCENT_ANY, "0"),
    ),
    (Output("model_total", "g"), Output("metal_weight", "g")),
    sentence("metal = model x density / density of the model (Romanoff; Orchid); wax counts as 1 by the bench's rule"),
)
def wax_to_metal(given: Given) -> Answer:
    """Multiply by the ratio of the densities."""
    total = alloying.with_button(given.number("model_weight"), given.number("button_percent"))
    metal = alloying.metal_from_model(total, given.number("density"), given.number("model_density"))
    step = sentence(
        "{model} g of model with its button × {density} ÷ {model_density} = {metal} g.",
        model=shown(total),
        density=shown(given.number("density")),
        model_density=shown(given.number("model_density")),
        metal=shown(metal),
    )
    return Answer({"model_total": total, "metal_weight": metal}, (step,))


@calculator(
    "cad-to-metal",
    sentence("CAD volume to metal"),
    sentence("Find the metal of a CAD volume, with an allowance for shrinkage and finishing."),
    (Input("volume", MM3), Input("density", DENSITY), Input("allowance_percent", PERCENT_ANY, "0")),
    (Output("metal_weight", "g"),),
    sentence("volume / 1000 x density x (1 + allowance)"),
)
def cad_to_metal(given: Given) -> Answer:
    """Multiply volume and density."""
    volume, allowance = given.number("volume"), given.number("allowance_percent")
    metal = alloying.metal_from_volume(volume, given.number("density"), allowance)
    step = sentence(
        "{volume} mm³ ÷ 1000 × {density} + {allowance} % = {metal} g.",
        volume=shown(volume),
        density=shown(given.number("density")),
        allowance=shown(allowance),
        metal=shown(metal),
    )
    return Answer({"metal_weight": metal}, (step,))


@calculator(
    "alloy-swap",
    sentence("Same design in another alloy"),
    sentence("Find what a design weighs in another alloy."),
    (Input("weight", WEIGHT), Input("density", DENSITY), Input("other_density", DENSITY)),
    (Output("other_weight", "g"),),
    sentence("weight x other density / density"),
)
def alloy_swap(given: Given) -> Answer:
    """Multiply by the ratio of the densities."""
    grams, first, other = (given.number(name) for name in ("weight", "density", "other_density"))
    found = alloying.same_design_in(grams, first, other)
    step = sentence(
        "{grams} g × {other} ÷ {first} = {found} g.",
        grams=shown(grams),
        other=shown(other),
        first=shown(first),
        found=shown(found),
    )
    return Answer({"other_weight": found}, (step,))


CALCULATORS = (alloy_change, alloy_mix, density, wax_to_metal, cad_to_metal, alloy_swap)
