"""The steps of the bench: their words, icons and sliders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Dust
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import Light
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
    """A tool: what it is called, what it says it does, its icon and sliders; `kinds` are the steps it makes."""

    id: str
    text: str
    about: str
    icon: str
    kinds: tuple[type[Any], ...]
    sliders: tuple[SliderSpec, ...] = ()


TOOLS = (
    StepSpec(
        "crop",
        mark("Bench", "Crop and straighten"),
        mark("Bench", "Draw a frame with the mouse; Alt and arrows move it. Or choose a shape, turn, find the paper."),
        "crop",
        (Crop, Straighten),
        (SliderSpec(Straighten, "angle", mark("Bench", "Turn"), -1500, 1500),),
    ),
    StepSpec(
        "white",
        mark("Bench", "White balance"),
        mark("Bench", "Press on something that is white or grey in the picture."),
        "eyedropper",
        (WhiteBalance,),
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
    ),
    StepSpec(
        "scale",
        mark("Bench", "Scale bar in mm"),
        mark("Bench", "Draw over something whose length you know, then type that length."),
        "ruler",
        (ScaleBar,),
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
    ),
)
