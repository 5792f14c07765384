"""The steps of the bench: their words, icons and sliders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Dust
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import Light
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.domain.recipe_steps import ScaleBar
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Straighten
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.domain.recipe_steps import WhiteBalance
from jewelcraft.ui.marks import mark


@dataclass(frozen=True, slots=True)
class SliderSpec:
    """A slider: the step's field it sets, its words, its ends."""

    kind: type[Any]
    field: str
    text: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class StepSpec:
    """A tool: what it is called, what it says it does, its icon and sliders; `kinds` are the steps it makes.

    `keys` says how its hand work goes without a mouse.
    """

    id: str
    text: str
    about: str
    icon: str
    kinds: tuple[type[Any], ...]
    sliders: tuple[SliderSpec, ...] = ()
    keys: str = ""


_PRESS = mark("Bench", "By keys: arrows move the cross over the picture, Space presses.")
_PAINT = mark("Bench", "By keys: Space begins a stroke, arrows draw it, Space ends it.")
TOOLS = (
    StepSpec(
        "crop",
        mark("Bench", "Crop and straighten"),
        mark("Bench", "Pull the frame, or draw a new one. It keeps the shape that you choose."),
        "crop",
        (Crop, Straighten),
        (SliderSpec(Straighten, "angle", mark("Bench", "Turn"), -1500, 1500),),
        mark("Bench", "By keys: arrows move the frame, with Shift they size it."),
    ),
    StepSpec(
        "sheet",
        mark("Bench", "Flatten a page"),
        mark("Bench", "Pull the corners onto those of the paper. It becomes straight and flat."),
        "scan",
        (Perspective,),
        keys=mark("Bench", "By keys: Space takes the next corner, arrows move it, with Shift a little."),
    ),
    StepSpec(
        "white",
        mark("Bench", "White balance"),
        mark("Bench", "Press on something that is white or grey in the picture."),
        "eyedropper",
        (WhiteBalance,),
        keys=_PRESS,
    ),
    StepSpec(
        "background",
        mark("Bench", "White background"),
        mark("Bench", "Turns the paper behind the piece pure white and keeps the soft shadow."),
        "selection-background",
        (Background,),
        (
            SliderSpec(Background, "strength", mark("Bench", "Strength"), 0, 100),
            SliderSpec(Background, "soft_edge", mark("Bench", "Soft edge"), 0, 40),
            SliderSpec(Background, "shadow", mark("Bench", "Keep the shadow"), 0, 100),
        ),
        _PAINT,
    ),
    StepSpec(
        "light",
        mark("Bench", "Light and colour"),
        mark("Bench", "Brighter, clearer, sharper."),
        "sun",
        (Light,),
        (
            SliderSpec(Light, "exposure", mark("Bench", "Exposure"), -100, 100),
            SliderSpec(Light, "contrast", mark("Bench", "Contrast"), -100, 100),
            SliderSpec(Light, "shadows", mark("Bench", "Dark parts"), -100, 100),
            SliderSpec(Light, "highlights", mark("Bench", "Bright parts"), -100, 100),
            SliderSpec(Light, "saturation", mark("Bench", "Colour"), -100, 100),
            SliderSpec(Light, "sharpness", mark("Bench", "Sharpness"), 0, 100),
        ),
    ),
    StepSpec(
        "dust",
        mark("Bench", "Remove dust"),
        mark("Bench", "Takes small spots out of even ground. Paint over what it missed."),
        "eraser",
        (Dust,),
        (SliderSpec(Dust, "strength", mark("Bench", "Strength"), 0, 100),),
        _PAINT,
    ),
    StepSpec(
        "scale",
        mark("Bench", "Scale bar in mm"),
        mark("Bench", "Draw over something whose length you know, then type that length."),
        "ruler",
        (ScaleBar,),
        keys=_PAINT,
    ),
    StepSpec(
        "sketch",
        mark("Bench", "Clean up a sketch"),
        mark("Bench", "Removes paper colour and shadow, keeps every pencil line."),
        "pencil-simple-line",
        (SketchClean,),
        (
            SliderSpec(SketchClean, "paper", mark("Bench", "Paper to white"), 0, 100),
            SliderSpec(SketchClean, "darkness", mark("Bench", "Line darkness"), 0, 100),
            SliderSpec(SketchClean, "smallest", mark("Bench", "Smallest line kept"), 0, 100),
        ),
    ),
    StepSpec(
        "mark",
        mark("Bench", "Watermark"),
        mark("Bench", "Words over the picture, for what goes out by e-mail."),
        "text-t",
        (Watermark,),
        (
            SliderSpec(Watermark, "opacity", mark("Bench", "How strong"), 5, 100),
            SliderSpec(Watermark, "size", mark("Bench", "Size"), 1, 30),
        ),
    ),
    StepSpec(
        "focal",
        mark("Bench", "Point to keep in view"),
        mark("Bench", "Press on what must be seen where the picture is cropped to a tile."),
        "target",
        (Focal,),
        keys=_PRESS,
    ),
)
TOOL = {tool.id: tool for tool in TOOLS}
