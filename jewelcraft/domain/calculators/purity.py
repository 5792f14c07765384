"""Fineness in every scale, the fine metal in a weight, and what solder does to it."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain import fineness
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import FINENESS
from jewelcraft.domain.calculators.fields import FINENESS_OR_NONE
from jewelcraft.domain.calculators.fields import WEIGHT
from jewelcraft.domain.calculators.fields import WEIGHT_OR_NONE
from jewelcraft.domain.calculators.fields import YES_NO
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import WEIGHT_UNITS

_METAL = Choice(tuple(fineness.MARKS))
_MARK_SETS = {"all": fineness.MARKS, "convention": fineness.CONVENTION_MARKS}


@calculator(
    "fineness",
    sentence("Fineness"),
    sentence(
        "Say a fineness as karat, per mille, percent, Khmer teuk, Myanmar pe and Indonesian class, with its mark."
    ),
    (Input("fineness", FINENESS), Input("metal", _METAL, "gold"), Input("marks", Choice(tuple(_MARK_SETS)), "all")),
    (
        Output("per_mille", "‰"),
        Output("karat", "K"),
        Output("percent", "%"),
        Output("teuk", "teuk"),
        Output("pe", "pe"),
        Output("sni_class", "K"),
        Output("mark", "‰"),
    ),
    sentence("karat = 24 x fine / total; SNI 8880:2020; Tukes (the mark is never above the fineness)"),
)
def purity(given: Given) -> Answer:
    """Write the share of fine metal in each scale."""
    share = given.share("fineness")
    kadar = fineness.sni_class(share)
    mark = fineness.mark_for(given.word("metal"), share, _MARK_SETS[given.word("marks")])
    found = {
        "per_mille": share * 1000,
        "karat": fineness.karat_of(share),
        "percent": share * HUNDRED,
        "teuk": fineness.teuk_of(share),
        "pe": fineness.pe_of(share),
        "sni_class": None if kadar is None else Decimal(kadar),
        "mark": mark,
    }
    step = sentence("24 × {share} = {karat} karat.", share=shown(share), karat=shown(fineness.karat_of(share)))
    legal = sentence("No mark is allowed below the lowest one.")
    if mark is not None:
        legal = sentence("The mark may not be above the fineness: {mark}.", mark=mark)
    return Answer(found, (step, legal))


@calculator(
    "fine-weight",
    sentence("Fine weight"),
    sentence("Find the fine metal and the other metal in a weight."),
    (Input("weight", WEIGHT), Input("fineness", FINENESS)),
    (Output("fine_weight", "g"), Output("fine_ounces", "ozt"), Output("other_weight", "g")),
    sentence("LBMA fine ounces; Guidetti"),
)
def fine_weight(given: Given) -> Answer:
    """Multiply the weight by the fineness."""
    grams, share = given.number("weight"), given.share("fineness")
    fine = fineness.fine_weight(grams, share)
    found = {"fine_weight": fine, "fine_ounces": fine / WEIGHT_UNITS["ozt"].grams, "other_weight": grams - fine}
    step = sentence("{grams} g × {share} = {fine} g fine.", grams=shown(grams), share=shown(share), fine=shown(fine))
    return Answer(found, (step,))


@calculator(
    "fineness-of-parts",
    sentence("Fineness by weight"),
    sentence("Find the karat of something by its fine and its whole weight."),
    (Input("fine_weight", WEIGHT), Input("weight", WEIGHT)),
    (Output("karat", "K"), Output("per_mille", "‰")),
    sentence("karat = 24 x fine / total (suuz.com)"),
)
def fineness_of_parts(given: Given) -> Answer:
    """Divide the fine weight by the whole."""
    fine, total = given.number("fine_weight"), given.number("weight")
    if fine > total:
        raise InvalidValueError(
            "There cannot be more fine metal ({fine} g) than metal ({total} g).", fine=fine, total=total
        )
    share = fineness.fineness_of_parts(fine, total)
    step = sentence("{fine} g ÷ {total} g = {share}.", fine=shown(fine), total=shown(total), share=shown(share))
    return Answer({"karat": fineness.karat_of(share), "per_mille": share * 1000}, (step,))


@calculator(
    "solder",
    sentence("Solder and fineness"),
    sentence("Find the overall fineness of a soldered article, and whether it keeps its mark in Hong Kong."),
    (
        Input("weight", WEIGHT),
        Input("fineness", FINENESS),
        Input("solder_weight", WEIGHT_OR_NONE),
        Input("solder_fineness", FINENESS_OR_NONE),
        Input("white_gold", YES_NO, "no"),
        Input("filigree", YES_NO, "no"),
    ),
    (
        Output("overall_fineness", "‰"),
        Output("solder_percent", "%"),
        Output("least_solder_fineness", "‰"),
        Output("keeps_mark"),
    ),
    sentence("Hong Kong Cap. 362A s. 5: solder of a least fineness, at most 5 % of the article"),
)
def solder(given: Given) -> Answer:
    """Join the fine metal of body and solder."""
    body, joint = given.number("weight"), given.number("solder_weight")
    share, filler = given.share("fineness"), given.share("solder_fineness")
    overall = fineness.joined_fineness(((body, share), (joint, filler)))
    percent = HUNDRED * joint / (body + joint)
    white, filigree = given.word("white_gold") == "yes", given.word("filigree") == "yes"
    least = fineness.solder_minimum(share, white=white, filigree=filigree)
    keeps = least is not None and filler >= least and percent <= fineness.SOLDER_MOST_PERCENT
    found = {
        "overall_fineness": overall * 1000,
        "solder_percent": percent,
        "least_solder_fineness": None if least is None else least * 1000,
        "keeps_mark": "yes" if keeps or not joint else "no",
    }
    step = sentence(
        "({body} g × {share} + {joint} g × {filler}) ÷ {total} g = {overall}.",
        body=shown(body),
        share=shown(share),
        joint=shown(joint),
        filler=shown(filler),
        total=shown(body + joint),
        overall=shown(overall),
    )
    return Answer(found, (step,))


CALCULATORS = (purity, fine_weight, fineness_of_parts, solder)
