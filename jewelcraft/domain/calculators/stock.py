"""Weight and surface of wire, sheet and chain."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain import electroplating
from jewelcraft.domain import stock_weights
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import DENSITY
from jewelcraft.domain.calculators.fields import MM
from jewelcraft.domain.calculators.fields import THICKNESS
from jewelcraft.domain.calculators.fields import WEIGHT
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.wire_gauges import MM_PER_INCH
from jewelcraft.domain.wire_gauges import Gauge
from jewelcraft.domain.wire_gauges import nearest_gauge


@calculator(
    "wire",
    sentence("Wire weight"),
    sentence("Find what a length of wire weighs and how much surface it has; width is a round wire's diameter."),
    (
        Input("length", MM),
        Input("width", THICKNESS),
        Input("thickness_mm", THICKNESS, optional=True),
        Input("profile", Choice(("round", "half-round", "rectangular")), "round"),
        Input("density", DENSITY),
    ),
    (Output("weight", "g"), Output("section", "mm2"), Output("surface", "cm2")),
    sentence("length x section x density"),
)
def wire(given: Given) -> Answer:
    """Multiply length, section and density."""
    length, width = given.number("length"), given.number("width")
    section, outline = stock_weights.wire_section(given.word("profile"), width, given.maybe("thickness_mm") or width)
    grams = stock_weights.stock_grams(length, section, given.number("density"))
    step = _stock_step(length, section, given.number("density"), grams)
    surface = stock_weights.wire_surface_cm2(length, section, outline)
    return Answer({"weight": grams, "section": section, "surface": surface}, (step,))


def _stock_step(length: Decimal, section: Decimal, density: Decimal, grams: Decimal) -> Sentence:
    return sentence(
        "{length} mm × {section} mm² ÷ 1000 × {density} = {grams} g.",
        length=shown(length),
        section=shown(section),
        density=shown(density),
        grams=shown(grams),
    )


@calculator(
    "sheet",
    sentence("Sheet weight"),
    sentence("Find what a sheet weighs and how much surface it has."),
    (Input("length", MM), Input("width", MM), Input("thickness_mm", THICKNESS), Input("density", DENSITY)),
    (Output("weight", "g"), Output("surface", "cm2")),
    sentence("length x width x thickness x density"),
)
def sheet(given: Given) -> Answer:
    """Multiply the sides and the density."""
    length, width, thickness = (given.number(name) for name in ("length", "width", "thickness_mm"))
    grams = stock_weights.stock_grams(length, width * thickness, given.number("density"))
    step = _stock_step(length, width * thickness, given.number("density"), grams)
    surface = stock_weights.sheet_surface_cm2(length, width, thickness)
    return Answer({"weight": grams, "surface": surface}, (step,))


@calculator(
    "chain",
    sentence("Chain weight"),
    sentence("Find what a cable chain weighs by its links, measured outside, and its wire."),
    (
        Input("length", MM),
        Input("link_length", MM),
        Input("link_width", MM),
        Input("wire_diameter", THICKNESS),
        Input("density", DENSITY),
    ),
    (Output("weight", "g"), Output("links", "pc"), Output("grams_per_cm", "g/cm"), Output("wire_length", "mm")),
    sentence("each link adds its inner length; wire of an oval link = pi x (width - wire) + 2 x (length - width)"),
)
def chain(given: Given) -> Answer:
    """Count the links and weigh their wire."""
    length, wire_mm, density = given.number("length"), given.number("wire_diameter"), given.number("density")
    one = stock_weights.link_wire_mm(given.number("link_length"), given.number("link_width"), wire_mm)
    links = stock_weights.links_in(length, given.number("link_length"), wire_mm)
    section, _ = stock_weights.wire_section("round", wire_mm, wire_mm)
    grams = stock_weights.stock_grams(one * links, section, density)
    count = sentence("{links} links, each of {wire} mm of wire.", links=shown(links), wire=shown(one))
    found = {"weight": grams, "links": links, "grams_per_cm": grams / length * 10, "wire_length": one * links}
    return Answer(found, (count, _stock_step(one * links, section, density, grams)))


@calculator(
    "surface",
    sentence("Surface by weight"),
    sentence("Estimate the surface of something of sheet or wire by its weight and thickness, to be plated."),
    (
        Input("weight", WEIGHT),
        Input("density", DENSITY),
        Input("thickness_mm", THICKNESS),
        Input("form", Choice(("sheet", "wire")), "sheet"),
    ),
    (Output("surface", "cm2"),),
    sentence("sheet 2 m / (density x thickness); wire 4 m / (density x diameter)"),
)
def surface(given: Given) -> Answer:
    """Divide the volume by the thickness."""
    area_of = electroplating.sheet_area_cm2 if given.word("form") == "sheet" else electroplating.wire_area_cm2
    area = area_of(given.number("weight"), given.number("density"), given.number("thickness_mm"))
    return Answer({"surface": area}, (sentence("About {area} cm².", area=shown(area)),))


@calculator(
    "gauge",
    sentence("Wire gauge"),
    sentence(
        "Turn a gauge of wire or sheet, AWG (Brown & Sharpe) or SWG, into millimetres, or find the nearest gauge."
    ),
    (Input("thickness_mm", THICKNESS),),
    (Output("millimetres", "mm"), Output("inches", "in"), Output("awg", "AWG"), Output("swg", "SWG")),
    sentence("AWG: 0.127 mm x 92^((36 - n)/39), ASTM B258; SWG: table of BS 3737. Gauge alone is AWG"),
)
def gauge(given: Given) -> Answer:
    """Look for the nearest number of both gauges."""
    mm = given.number("thickness_mm")
    awg, swg = nearest_gauge(Gauge.AWG, mm), nearest_gauge(Gauge.SWG, mm)
    inches = mm / MM_PER_INCH
    step = sentence(
        "{mm} mm is {inches} in; the nearest are {awg} AWG and {swg} SWG.",
        mm=shown(mm),
        inches=shown(inches),
        awg=awg,
        swg=swg,
    )
    return Answer({"millimetres": mm, "inches": inches, "awg": awg, "swg": swg}, (step,))


CALCULATORS = (wire, sheet, chain, gauge, surface)
