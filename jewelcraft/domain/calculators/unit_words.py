"""The names of units of weight, each told from its namesakes, and who says what they weigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import WEIGHT_UNITS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.sentences import Sentence

_TITLES: Mapping[str, Sentence] = {
    "g": sentence("gram"),
    "kg": sentence("kilogram"),
    "mg": sentence("milligram"),
    "ozt": sentence("troy ounce"),
    "dwt": sentence("pennyweight"),
    "gr": sentence("grain"),
    "lb_t": sentence("troy pound"),
    "oz_av": sentence("ounce, avoirdupois"),
    "lb_av": sentence("pound, avoirdupois"),
    "ct": sentence("carat"),
    "pt": sentence("point"),
    "pgr": sentence("pearl grain"),
    "momme": sentence("momme"),
    "tola": sentence("tola"),
    "tael_hk": sentence("tael, Hong Kong"),
    "mace_hk": sentence("mace, Hong Kong"),
    "candareen_hk": sentence("candareen, Hong Kong"),
    "li_hk": sentence("li, Hong Kong"),
    "tael_sg_my": sentence("tahil, Singapore and Malaysia"),
    "chi_my": sentence("chee, Singapore and Malaysia"),
    "hoon": sentence("hoon, Singapore and Malaysia"),
    "tael_tw": sentence("tael, Taiwan"),
    "mace_tw": sentence("mace, Taiwan"),
    "candareen_tw": sentence("candareen, Taiwan"),
    "liang_cn": sentence("liang, China"),
    "qian_cn": sentence("qian, China"),
    "fen_cn": sentence("fen, China"),
    "baht_bar": sentence("baht-weight, gold bars"),
    "baht_orn": sentence("baht-weight, worked gold"),
    "salueng_bar": sentence("salueng, gold bars"),
    "salueng": sentence("salueng, worked gold"),
    "fueang": sentence("fueang"),
    "hun_th": sentence("hun, Thailand"),
    "satang_th": sentence("satang, weight"),
    "kyattha": sentence("kyattha"),
    "kyattha_cbm": sentence("kyattha, coin of the Central Bank"),
    "viss": sentence("viss"),
    "mat": sentence("mat"),
    "mu": sentence("mu"),
    "pe": sentence("pe"),
    "yway": sentence("yway"),
    "baht_lao": sentence("baht-weight, Laos"),
    "salung_lao": sentence("salung, Laos"),
    "neal": sentence("neal, Cambodia"),
    "damloeng": sentence("damloeng"),
    "chi": sentence("chi, Cambodia"),
    "hun": sentence("hun, Cambodia"),
    "ly": sentence("ly, Cambodia"),
    "luong": sentence("luong, Vietnam"),
    "chi_vn": sentence("chi, Vietnam"),
    "phan": sentence("phan, Vietnam"),
    "mayam_aceh": sentence("mayam, Banda Aceh"),
    "mayam_north_aceh": sentence("mayam, North Aceh"),
    "mayam_jambi": sentence("mayam, Jambi"),
    "bungkal": sentence("bungkal, Malaysia"),
    "mayam_my": sentence("mayam, Malaysia"),
    "suku_my": sentence("suku, Malaysia"),
    "suku": sentence("suku"),
    "busak": sentence("busak, Malaysia"),
    "amas": sentence("amas, Malaysia"),
    "rial": sentence("rial, Malaysia"),
    "kupang": sentence("kupang, Malaysia"),
    "kati": sentence("kati, Malaysia"),
    "picul": sentence("picul, Malaysia"),
}
_SOURCES: Mapping[str, Sentence] = {
    "12 troy ounces": sentence("12 troy ounces"),
    "pearl grain, 1/4 ct": sentence("pearl grain, 1/4 ct"),
    "pearl trade": sentence("pearl trade"),
    "180 grains": sentence("180 grains"),
    "1/10 tael, CGSE": sentence("1/10 tael, CGSE"),
    "1/100 tael, CGSE": sentence("1/100 tael, CGSE"),
    "1/1000 tael, CGSE": sentence("1/1000 tael, CGSE"),
    "bullion trade": sentence("bullion trade"),
    "1/10 tahil": sentence("1/10 tahil"),
    "1/100 tahil": sentence("1/100 tahil"),
    "1/10 tael": sentence("1/10 tael"),
    "1/100 tael": sentence("1/100 tael"),
    "legal": sentence("legal"),
    "1/10 liang": sentence("1/10 liang"),
    "1/100 liang": sentence("1/100 liang"),
    "worked gold": sentence("worked gold"),
    "1/4 baht, bar": sentence("1/4 baht, bar"),
    "1/4 baht, ornament": sentence("1/4 baht, ornament"),
    "1/2 salueng, ornament": sentence("1/2 salueng, ornament"),
    "1/10 salueng, ornament": sentence("1/10 salueng, ornament"),
    "1/100 baht, ornament": sentence("1/100 baht, ornament"),
    "Central Bank of Myanmar coin": sentence("Central Bank of Myanmar coin"),
    "100 kyattha": sentence("100 kyattha"),
    "1/4 kyattha": sentence("1/4 kyattha"),
    "1/10 kyattha": sentence("1/10 kyattha"),
    "1/16 kyattha": sentence("1/16 kyattha"),
    "1/8 pe": sentence("1/8 pe"),
    "1/4 baht": sentence("1/4 baht"),
    "16 damloeng": sentence("16 damloeng"),
    "trade": sentence("trade"),
    "1/10 damloeng": sentence("1/10 damloeng"),
    "1/100 damloeng": sentence("1/100 damloeng"),
    "1/1000 damloeng": sentence("1/1000 damloeng"),
    "1/10 luong": sentence("1/10 luong"),
    "1/100 luong": sentence("1/100 luong"),
    "North Aceh, Bireuen": sentence("North Aceh, Bireuen"),
    "16 mayam": sentence("16 mayam"),
    "old Malay": sentence("old Malay"),
    "1/4 mayam": sentence("1/4 mayam"),
    "1/10 mayam": sentence("1/10 mayam"),
    "100 kati": sentence("100 kati"),
}
"""The sources that are words; names of standards and associations stay as they are."""


def unit_title(unit: str) -> Sentence:
    """Return a unit's name as a table shows it; a word that is no unit is its own name."""
    return _TITLES.get(unit) or sentence("{name}", name=unit)


def unit_source(unit: str) -> Sentence:
    """Return who says what a unit weighs; a unit that only the user knows is counted by the user."""
    known = WEIGHT_UNITS.get(unit)
    if known is None:
        return sentence("as typed")
    return _SOURCES.get(known.source) or sentence("{name}", name=known.source)
