"""A metal weight as it was entered: in grams, in a local unit, as wax or resin, or as the volume of a CAD model."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.alloying import RESIN_DENSITY
from jewelcraft.domain.alloying import WAX_DENSITY
from jewelcraft.domain.alloying import metal_from_model
from jewelcraft.domain.alloying import metal_from_volume
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.local_weights import is_in_grams
from jewelcraft.domain.local_weights import read_weight
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.solder_sprue import grams_shown
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.domain.typed_numbers import western_digits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.piece import MetalPart
    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence


class Model(StrEnum):
    """What was weighed or measured instead of the metal."""

    WAX = "wax"
    RESIN = "resin"
    VOLUME = "volume"


_WORDS = {
    Model.WAX: ("wax", "lilin", "malam", "waks", "pagkit", "ขี้ผึ้ง", "แว็กซ์", "ຂີ້ເຜິ້ງ", "ក្រមួន", "ဖယောင်း", "蜡", "蠟"),
    Model.RESIN: ("resin", "เรซิ่น", "เรซิน", "树脂", "樹脂"),
    Model.VOLUME: ("mm3", "mm³", "cm3", "cm³", "cc", "ml"),
}
_CUBIC_CM = ("cm3", "cm³", "cc", "ml")
_PER_CM3 = Decimal(1000)
_STEP = Decimal("0.001")
_CLOSE = Decimal("0.005")


@dataclass(frozen=True, slots=True)
class EnteredModel:
    """A wax or resin in grams, or a volume in mm3."""

    model: Model
    amount: Decimal

    def metal_g(self, density: Decimal) -> Decimal:
        """Return the metal it becomes in an alloy of this density, to the milligram."""
        if self.model is Model.VOLUME:
            return round_to(metal_from_volume(self.amount, density), _STEP)
        own = WAX_DENSITY if self.model is Model.WAX else RESIN_DENSITY
        return round_to(metal_from_model(self.amount, density, own), _STEP)


def read_model(text: str) -> EnteredModel | None:
    """Read "0.35 g wax", "wax 0.35", "resin 0.4" or "230 mm3"; None for a weight that is none of these."""
    plain = western_digits(text).casefold().strip()
    for model, words in _WORDS.items():
        word = next((word for word in words if word in plain), None)
        if word is None:
            continue
        rest = plain.replace(word, " ").replace("cad", " ").strip()
        amount = _amount(rest.removesuffix("g").removesuffix("gr").strip(), text)
        return EnteredModel(model, amount * _PER_CM3 if word in _CUBIC_CM else amount)
    return None


def _amount(number: str, text: str) -> Decimal:
    try:
        # No model weighs a thousand grams, so that three digits behind either sign are parts of one.
        amount = read_number(number, Decimals.COMMA if "," in number else Decimals.POINT)
    except ValueError:
        amount = Decimal(0)
    if amount <= 0:
        raise InvalidValueError("{text} is not a model. Type for example 0.35 wax, 0.4 resin or 230 mm3.", text=text)
    return amount


def weigh_entered(
    text: str,
    alloy: Alloy | None,
    unit: str = "g",
    own: Mapping[str, Decimal] | None = None,
    habit: Decimals = Decimals.POINT,
) -> Decimal:
    """Return the grams of metal that a text speaks of; `habit` is the decimal sign of the person.

    Raises:
        InvalidValueError: for text that is no weight, or a model where the alloy has no density.
    """
    model = read_model(text)
    if model is None:
        return read_weight(text, unit, own, habit).grams
    if alloy is None or not alloy.density:
        raise InvalidValueError("A model needs the density of its alloy. Enter it under Rates.")
    return model.metal_g(alloy.density)


def entered_as(part: MetalPart, text: str, card: RateCard, habit: Decimals = Decimals.POINT) -> MetalPart:
    """Return the part with a net weight as it was typed; grams alone need not be remembered.

    Raises:
        InvalidValueError: saying what to type instead.
    """
    words = " ".join(text.split())
    grams = weigh_entered(words, card.alloys.get(part.alloy), "g", card.unit_grams, habit)
    if grams <= 0:
        raise InvalidValueError("Type a weight above zero.")
    plain = read_model(words) is None and is_in_grams(words, habit)
    return replace(part, net_weight_g=grams, entered="" if plain else words)


def in_alloy_of(part: MetalPart, alloy_id: str, card: RateCard) -> MetalPart:
    """Return the part in another alloy; a model that was entered becomes as heavy as it is in that one."""
    changed = replace(part, alloy=alloy_id)
    alloy = card.alloys.get(alloy_id)
    if not entered_grams(part, card) or alloy is None or not alloy.density:
        return changed
    model = read_model(part.entered)
    return changed if model is None else replace(changed, net_weight_g=model.metal_g(alloy.density))


def entered_grams(part: MetalPart, card: RateCard) -> Decimal | None:
    """Return what the entered text weighs; None where the net weight was changed to another since."""
    if not part.entered:
        return None
    try:
        grams = weigh_entered(part.entered, card.alloys.get(part.alloy), "g", card.unit_grams)
    except InvalidValueError:
        return None
    return grams if abs(grams - part.net_weight_g) <= _CLOSE else None


def entered_step(part: MetalPart, card: RateCard) -> tuple[Sentence, ...]:
    """Say how the net weight follows from what was entered, where it does."""
    grams, alloy = entered_grams(part, card), card.alloys.get(part.alloy)
    if grams is None:
        return ()
    model, weight = read_model(part.entered), grams_shown(part.net_weight_g)
    if model is None:
        return (sentence("{entered} are {weight}.", entered=part.entered, weight=weight),)
    density = tidy(alloy.density) if alloy and alloy.density else ""
    if model.model is Model.VOLUME:
        return (
            sentence(
                "A model of {volume} mm³ × {density} g/cm³ weighs {weight} in this alloy.",
                volume=tidy(model.amount),
                density=density,
                weight=weight,
            ),
        )
    own = WAX_DENSITY if model.model is Model.WAX else RESIN_DENSITY
    facts = {"grams": grams_shown(model.amount), "density": density, "own": own, "weight": weight}
    if model.model is Model.WAX:
        return (sentence("{grams} of wax × {density} ÷ {own} weigh {weight} in this alloy.", **facts),)
    return (sentence("{grams} of resin × {density} ÷ {own} weigh {weight} in this alloy.", **facts),)
