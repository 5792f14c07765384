"""Ring sizes of the world and bracelets for a wrist."""

from __future__ import annotations

from jewelcraft.domain.bracelet_sizes import FIT_ADDITIONS_IN
from jewelcraft.domain.bracelet_sizes import bracelet_mm
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import MM
from jewelcraft.domain.calculators.fields import TEXT
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import read_amount
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import diameter_mm
from jewelcraft.domain.ring_sizes import from_diameter
from jewelcraft.domain.ring_sizes import read_ring_size
from jewelcraft.domain.ring_sizes import ring_label
from jewelcraft.domain.ring_sizes import ring_number
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.strands import MM_PER_INCH
from jewelcraft.domain.units import RingSize

_SYSTEMS = tuple(system.value for system in RingSystem)


@calculator(
    "ring-size",
    sentence("Ring size"),
    sentence("Turn a ring size of one country, a diameter or a circumference into all others."),
    (Input("size", TEXT), Input("system", Choice((*_SYSTEMS, "diameter", "circumference")), "EU")),
    (
        Output("circumference", "mm"),
        Output("diameter", "mm"),
        *(Output(system.lower(), system) for system in _SYSTEMS),
        Output("in_words"),
    ),
    sentence(
        "ISO 8653 (EU); US 11.63 + 0.8128 n mm; UK 36.25 + 1.25 n mm; JIS S 4700; Hong Kong table; Indonesia C - 40"
    ),
)
def ring_size(given: Given) -> Answer:
    """Go by way of the inner circumference."""
    size = _ring(given.word("size"), given.word("system"))
    labels = {system: ring_label(size, system) for system in RingSystem}
    numbers = {system.value.lower(): ring_number(size, system) for system in RingSystem if system is not RingSystem.UK}
    step = sentence(
        "The inner circumference is {circumference} mm, the diameter {diameter} mm.",
        circumference=shown(size.circumference_mm),
        diameter=shown(diameter_mm(size)),
    )
    near = sentence("Charts differ by up to one size; these follow the standards' formulas.")
    return Answer(
        {
            "circumference": size.circumference_mm,
            "diameter": diameter_mm(size),
            **numbers,
            "uk": labels[RingSystem.UK].removeprefix("UK "),
            "in_words": " · ".join(labels.values()),
        },
        (step, near),
    )


def _ring(text: str, system: str) -> RingSize:
    words = text.upper()
    if any(words.startswith(each) for each in _SYSTEMS):
        return read_ring_size(text)
    if system == "diameter":
        return read_ring_size(f"EU {from_diameter(MM.read(text)).circumference_mm:f}")
    if system == "circumference":
        return read_ring_size(f"EU {MM.read(text):f}")
    if system == "UK":
        return read_ring_size(f"UK {text}")
    try:
        number, word = read_amount(text)
    except InvalidValueError:
        # A letter is a British size, whatever the system chosen.
        return read_ring_size(text)
    return read_ring_size(text if word else f"{system} {number:f}")


@calculator(
    "bracelet",
    sentence("Bracelet for a wrist"),
    sentence("Find the length of a bracelet for a wrist, snug, comfortable or loose."),
    (Input("wrist", MM), Input("fit", Choice(tuple(FIT_ADDITIONS_IN)), "comfort")),
    (
        Output("shortest", "mm"),
        Output("longest", "mm"),
        Output("shortest_inches", "in"),
        Output("longest_inches", "in"),
    ),
    sentence("Linkage Jewelry: snug + 1/4-1/2 in, comfort + 3/4-1, loose + 1-1 1/4"),
)
def bracelet(given: Given) -> Answer:
    """Add what the fit asks for."""
    least, most = bracelet_mm(given.number("wrist"), given.word("fit"))
    inches = {"shortest_inches": least / MM_PER_INCH, "longest_inches": most / MM_PER_INCH}
    step = sentence("Between {least} and {most} mm.", least=shown(least), most=shown(most))
    return Answer({"shortest": least, "longest": most, **inches}, (step,))


CALCULATORS = (ring_size, bracelet)
