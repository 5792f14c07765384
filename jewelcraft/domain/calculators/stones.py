"""Weights of set stones by their millimetres, and counts of melee, pearls and beads."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain import stone_weights
from jewelcraft.domain import strands
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import CARAT
from jewelcraft.domain.calculators.fields import COUNT
from jewelcraft.domain.calculators.fields import MM
from jewelcraft.domain.calculators.fields import MM_OR_NONE
from jewelcraft.domain.calculators.fields import PERCENT_BELOW_ALL
from jewelcraft.domain.calculators.fields import TEXT
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import Quantity
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.melee_weight import chart_words
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.sieve_sizes import class_of
from jewelcraft.domain.sieve_sizes import read_sieve

if TYPE_CHECKING:
    from jewelcraft.domain.sieve_sizes import SieveClass

_GRAVITY_MOST = Decimal(20)


@calculator(
    "stone-weight",
    sentence("Stone weight"),
    sentence(
        "Estimate the carats of a set stone by shape, millimetres and kind; diamonds have constants of their own."
    ),
    (
        Input("shape", Choice(tuple(stone_weights.SHAPES), otherwise=stone_weights.shape_of)),
        Input("stone", TEXT),
        Input("length", MM),
        Input("width", MM, optional=True),
        Input("depth", MM, optional=True),
        Input("girdle", TEXT, "medium"),
        Input("count", COUNT, "1"),
    ),
    (
        Output("carat_each", "ct"),
        Output("carat_total", "ct"),
        Output("factor"),
        Output("ratio"),
        Output("gravity"),
        Output("depth_used", "mm"),
    ),
    sentence("Plumb Club, Dendritics, Gempulse (coloured stones); Gemgate (diamonds, girdle factors)"),
)
def stone_weight(given: Given) -> Answer:
    """Multiply dimensions, specific gravity and the factor of the shape."""
    shape, gravity, is_diamond = given.word("shape"), _gravity(given.word("stone")), _is_diamond(given.word("stone"))
    length, width = given.number("length"), given.maybe("width") or given.number("length")
    sizes = [length, width, *([depth] if (depth := given.maybe("depth")) is not None else [])]
    girdle = _girdle(given.word("girdle"))
    estimate = stone_weights.carat_from_size(shape, sizes, gravity, girdle=girdle, is_diamond=is_diamond)
    if estimate is None:
        raise InvalidValueError("No stone has these sizes. Check the millimetres.")
    ratio = max(length, width) / min(length, width)
    factor = stone_weights.shape_factor(shape, ratio, is_diamond=is_diamond)
    found = {
        "carat_each": estimate.carat,
        "carat_total": estimate.carat * given.count("count"),
        "factor": factor,
        "ratio": ratio,
        "gravity": gravity,
        "depth_used": estimate.depth_mm,
    }
    step = sentence(
        "{length} × {width} × {depth} mm, factor {factor}, girdle {girdle}: {carat} ct, an estimate.",
        length=shown(length),
        width=shown(width),
        depth=shown(estimate.depth_mm),
        factor=factor,
        girdle=girdle,
        carat=shown(estimate.carat),
    )
    assumed = sentence("The depth was not measured; the usual one of the shape is taken.")
    return Answer(found, (step, assumed) if estimate.depth_assumed else (step,))


def _gravity(text: str) -> Decimal:
    known = stone_weights.gravity_of(text)
    if known is not None:
        return known
    if not any(letter.isdecimal() for letter in text):
        raise InvalidValueError("{text} is no stone known here. Type its specific gravity instead, as 3.52.", text=text)
    return Quantity(above=ZERO, most=_GRAVITY_MOST).read(text)


def _is_diamond(text: str) -> bool:
    return "diamond" in text.lower()


def _girdle(text: str) -> Decimal:
    return Quantity(least=ONE, most=Decimal("1.1"), names=stone_weights.GIRDLES).read(text)


@calculator(
    "same-size",
    sentence("Another stone of the same size"),
    sentence("Find what a stone of another kind weighs at the same size."),
    (Input("carat", CARAT), Input("stone", TEXT), Input("other_stone", TEXT)),
    (Output("other_carat", "ct"), Output("gravity"), Output("other_gravity")),
    sentence("carat x other specific gravity / specific gravity (GemPulse)"),
)
def same_size(given: Given) -> Answer:
    """Multiply by the ratio of the specific gravities."""
    first, other = _gravity(given.word("stone")), _gravity(given.word("other_stone"))
    found = stone_weights.same_size_carat(given.number("carat"), first, other)
    step = sentence(
        "{carat} ct × {other} ÷ {first} = {found} ct.",
        carat=shown(given.number("carat")),
        other=other,
        first=first,
        found=shown(found),
    )
    return Answer({"other_carat": found, "gravity": first, "other_gravity": other}, (step,))


@calculator(
    "melee",
    sentence("Melee count"),
    sentence("Count small stones: how many make a carat, what so many weigh, and how many to give out with breakage."),
    (
        Input("carat_each", CARAT, optional=True),
        Input("diameter", MM, optional=True),
        Input("sieve", TEXT, optional=True),
        Input("stone", TEXT, "diamond"),
        Input("count", COUNT, "1"),
        Input("breakage_percent", PERCENT_BELOW_ALL, "0"),
    ),
    (
        Output("stones_per_carat", "pc/ct"),
        Output("carat_each", "ct"),
        Output("carat_total", "ct"),
        Output("pieces_to_issue", "pc"),
        Output("carats_to_issue", "ct"),
        Output("diameter", "mm"),
        Output("chart_carat", "ct"),
    ),
    sentence(
        "stones per carat = 1 / carat each (melee tables); round stones by diameter, depth 60 %; sieve chart of "
        "Diamond Consultants, whose stones are up to a fifth heavier than the formula"
    ),
)
def melee(given: Given) -> Answer:
    """Count by the weight of one, typed or estimated from its diameter."""
    each, diameter = _one_stone(given)
    chart = _chart(given)
    count = given.count("count")
    issued = strands.pieces_to_issue(Decimal(count), given.number("breakage_percent"))
    step = sentence(
        "1 ÷ {each} ct = {per_carat} stones in a carat.",
        each=shown(each),
        per_carat=shown(strands.stones_per_carat(each)),
    )
    more = sentence("For {count} stones give out {issued}.", count=count, issued=issued)
    return Answer(
        {
            "stones_per_carat": strands.stones_per_carat(each),
            "carat_each": each,
            "carat_total": each * count,
            "pieces_to_issue": issued,
            "carats_to_issue": each * issued,
            "diameter": diameter,
            "chart_carat": chart.carat if chart else None,
        },
        (step, more) if chart is None else (step, more, chart_words(chart, each)),
    )


def _chart(given: Given) -> SieveClass | None:
    """Return what the trade's chart has for a diamond whose weight the formula estimated."""
    diameter = given.maybe("diameter")
    if diameter is None or given.maybe("carat_each") is not None or given.word("sieve"):
        return None
    return class_of(diameter) if _is_diamond(given.word("stone")) else None


def _one_stone(given: Given) -> tuple[Decimal, Decimal | None]:
    """Return the carats of one stone, and its diameter where that is known."""
    each, diameter, gravity = given.maybe("carat_each"), given.maybe("diameter"), _gravity(given.word("stone"))
    if each is not None:
        return each, diameter
    if given.word("sieve"):
        found = read_sieve(given.word("sieve"))
        return found.carat * gravity / stone_weights.DIAMOND_GRAVITY, found.mean_mm
    if diameter is None:
        raise InvalidValueError("Type carat_each, diameter or sieve.")
    estimate = stone_weights.carat_from_size("round", [diameter], gravity, is_diamond=_is_diamond(given.word("stone")))
    if estimate is None:
        raise InvalidValueError("No stone has these sizes. Check the millimetres.")
    return estimate.carat, diameter


@calculator(
    "pearls",
    sentence("Pearls by momme"),
    sentence("Count the pearls in a momme by their diameter, and weigh so many of them."),
    (Input("diameter", MM), Input("count", COUNT, "1")),
    (
        Output("pearls_per_momme", "pc/momme"),
        Output("by_the_ball", "pc/momme"),
        Output("carat_each", "ct"),
        Output("momme", "momme"),
    ),
    sentence(
        "Pearl trade's table; between its rows the ball's weight at specific gravity 2.70, which agrees within 15 %"
    ),
)
def pearls(given: Given) -> Answer:
    """Look into the trade's table, or weigh the ball."""
    diameter, count = given.number("diameter"), given.count("count")
    per_momme = strands.pearls_per_momme(diameter)
    ball = strands.bead_carat(diameter)
    step = sentence("A {diameter} mm pearl: {count} in a momme.", diameter=shown(diameter), count=shown(per_momme))
    found = {
        "pearls_per_momme": per_momme,
        "by_the_ball": strands.MOMME_CARATS / ball,
        "carat_each": ball,
        "momme": count / per_momme,
    }
    return Answer(found, (step,))


@calculator(
    "beads",
    sentence("Beads on a strand"),
    sentence("Count the beads on a strand with its clasp and knots, and in an inch without them."),
    (Input("length", MM), Input("diameter", MM), Input("clasp", MM_OR_NONE, "0"), Input("knot", MM_OR_NONE, "0")),
    (Output("beads", "pc"), Output("beads_per_inch", "pc/in")),
    sentence("floor((length - clasp) / (diameter + knot)); 25.4 / diameter (Fire Mountain)"),
)
def beads(given: Given) -> Answer:
    """Divide the length by a bead with its knot."""
    length, diameter, clasp, knot = (given.number(name) for name in ("length", "diameter", "clasp", "knot"))
    if clasp > length:
        raise InvalidValueError("The clasp is longer than the strand.")
    count = strands.beads_on_strand(length, diameter, clasp, knot)
    step = sentence(
        "({length} − {clasp}) ÷ ({diameter} + {knot}) mm: {count} whole beads.",
        length=shown(length),
        clasp=shown(clasp),
        diameter=shown(diameter),
        knot=shown(knot),
        count=count,
    )
    return Answer({"beads": Decimal(count), "beads_per_inch": strands.beads_per_inch(diameter)}, (step,))


CALCULATORS = (stone_weight, same_size, melee, pearls, beads)
