"""The trade words the program knows, as sentences that can be translated; other words stay as they were typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.trade_words import is_known_cut

if TYPE_CHECKING:
    from collections.abc import Mapping

_METALS = {
    "gold": sentence("gold"),
    "silver": sentence("silver"),
    "platinum": sentence("platinum"),
    "palladium": sentence("palladium"),
    "rhodium": sentence("rhodium"),
    "ruthenium": sentence("ruthenium"),
    "nickel": sentence("nickel"),
    "copper": sentence("copper"),
    "brass": sentence("brass"),
    "bronze": sentence("bronze"),
}
_METALS_FIRST = {
    "gold": sentence("Gold"),
    "silver": sentence("Silver"),
    "platinum": sentence("Platinum"),
    "palladium": sentence("Palladium"),
    "rhodium": sentence("Rhodium"),
    "ruthenium": sentence("Ruthenium"),
    "nickel": sentence("Nickel"),
    "copper": sentence("Copper"),
    "brass": sentence("Brass"),
    "bronze": sentence("Bronze"),
}
_UNITS = {
    "g": sentence("gram"),
    "kg": sentence("kilogram"),
    "mg": sentence("milligram"),
    "ozt": sentence("troy ounce"),
    "dwt": sentence("pennyweight"),
    "gr": sentence("grain"),
    "oz_av": sentence("ounce"),
    "lb_av": sentence("pound"),
    "ct": sentence("carat"),
    "pt": sentence("point"),
    "pgr": sentence("pearl grain"),
    "momme": sentence("momme"),
    "tola": sentence("tola"),
    "tael_hk": sentence("tael"),
    "tael_sg_my": sentence("tahil"),
    "tael_tw": sentence("tael"),
    "liang_cn": sentence("liang"),
    "baht_bar": sentence("baht-weight"),
    "baht_orn": sentence("baht-weight"),
    "baht_lao": sentence("baht-weight"),
    "salueng_bar": sentence("salueng"),
    "salueng": sentence("salueng"),
    "pc": sentence("piece"),
    "strand": sentence("strand"),
    "stone": sentence("stone"),
    "h": sentence("hour"),
    "hour": sentence("hour"),
    "cm2": sentence("square centimetre"),
    "joint": sentence("joint"),
    "lot": sentence("lot"),
    "min": sentence("minute"),
}
_SHORT_UNITS = {
    "pc": sentence("pc"),
    "strand": sentence("strand"),
    "stone": sentence("stone"),
    "h": sentence("h"),
    "run": sentence("run"),
    "cm2": sentence("cm²"),
    "joint": sentence("joint"),
    "lot": sentence("lot"),
    "min": sentence("min"),
}
_CUTS = {
    "round": sentence("round"),
    "oval": sentence("oval"),
    "princess": sentence("princess"),
    "square": sentence("square"),
    "emerald": sentence("emerald cut"),
    "rectangle": sentence("rectangle"),
    "cushion": sentence("cushion"),
    "pear": sentence("pear"),
    "marquise": sentence("marquise"),
    "heart": sentence("heart"),
    "triangle": sentence("triangle"),
    "baguette": sentence("baguette"),
    "cabochon": sentence("cabochon"),
    "bead": sentence("bead"),
}


_SETTINGS = {
    "prong": sentence("prong"),
    "bezel": sentence("bezel"),
    "channel": sentence("channel"),
    "bar": sentence("bar"),
    "pave": sentence("pavé"),
    "micro-pave": sentence("micro-pavé"),
    "flush": sentence("flush"),
    "invisible": sentence("invisible"),
    "tension": sentence("tension"),
    "wax-set": sentence("set in wax"),
    "glued": sentence("glued"),
}


def setting_word(setting: str) -> Sentence | str:
    """Return the word for a known way of setting, or the user's own."""
    return _SETTINGS.get(setting.lower(), setting)


def known_settings() -> Mapping[str, Sentence]:
    """Return the ways of setting with a word of their own, for lists."""
    return _SETTINGS


def metal_word(metal: str, *, first: bool = False) -> Sentence | str:
    """Return the word for a metal inside a sentence, or with a capital where it comes first."""
    return (_METALS_FIRST if first else _METALS).get(metal.lower(), metal)


def unit_word(unit: str) -> Sentence | str:
    """Return the full word for one unit, as "baht-weight"."""
    return _UNITS.get(unit, unit.replace("_", " "))


def short_unit(unit: str) -> Sentence | str:
    """Return what stands behind a number, as "g" or "pc"."""
    return _SHORT_UNITS.get(unit, unit.replace("_", " "))


def cut_word(cut: str) -> Sentence | str:
    """Return the word for a known cut, or the user's own."""
    return _CUTS.get(cut.lower()) or (Sentence(cut) if is_known_cut(cut) else cut)


def known_metals() -> Mapping[str, Sentence]:
    """Return the metals with a word of their own, for lists."""
    return _METALS_FIRST


def known_cuts() -> Mapping[str, Sentence]:
    """Return the cuts with a word of their own, for lists."""
    return _CUTS
