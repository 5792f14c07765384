"""The frame of a crop and the corners of a sheet, between the recipe and what is pulled on the canvas."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.ui.workbench.framing import Frame
from jewelcraft.ui.workbench.framing import turned_frame
from jewelcraft.ui.workbench.overlays import CornerOverlay
from jewelcraft.ui.workbench.overlays import CropOverlay

if TYPE_CHECKING:
    from jewelcraft.ui.workbench.canvas import BenchCanvas

CROP, SHEET = "crop", "sheet"
FREE = "free"


class Pulling(QObject):
    """Lays over the canvas what the tool in hand pulls.

    Signals:
        changed: the recipe shall be this one.
    """

    changed = Signal(object)

    def __init__(self, canvas: BenchCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._recipe = Recipe()
        self._tool = ""
        self._ratio = ""
        self.shows_result = False
        """Whether the flattened sheet is shown instead of its corners."""
        self.crop, self.corners = CropOverlay(self), CornerOverlay(self)
        self.crop.changed.connect(self._on_crop)
        self.corners.changed.connect(self._on_corners)

    def take(self, tool: str) -> None:
        """Take a tool in hand."""
        self._tool = tool
        self.shows_result = False
        self._lay()

    def show_result(self, *, on: bool) -> None:
        """Show what the corners make of the sheet, or the corners again."""
        self.shows_result = on
        self._lay()

    def shown(self, recipe: Recipe) -> Recipe:
        """Return what the picture below must be made with, so that it lies still while something is pulled."""
        if self._tool == CROP:
            return recipe.without(Crop)
        return Recipe() if self._tool == SHEET and not self.shows_result else recipe

    def fit(self, recipe: Recipe) -> None:
        """Show frame and corners as a recipe has them."""
        self._recipe = recipe
        crop = recipe.get(Crop)
        self.crop.frame = _frame_of(crop)
        self._ratio = crop.ratio if crop is not None else self._ratio
        self.crop.ratio = crop.width / crop.height if crop is not None and crop.ratio else None
        sheet = recipe.get(Perspective) or Perspective()
        self.corners.corners = tuple((x / WHOLE, y / WHOLE) for x, y in sheet.corners)
        self._canvas.update()

    def with_ratio(self, recipe: Recipe, whole: Crop | None, ratio: str) -> Recipe:
        """Return a recipe with a frame of another shape around the same middle; `whole` is the largest one."""
        crop = recipe.get(Crop)
        if ratio == FREE or whole is None:
            return recipe if crop is None else recipe.having(replace(crop, ratio=""))
        if crop is None:
            return recipe.having(whole)
        frame = turned_frame(_frame_of(crop), whole.width / whole.height)
        return recipe.having(replace(_crop_of(frame), ratio=ratio))

    def _lay(self) -> None:
        crop = self.crop if self._tool == CROP else None
        sheet = self.corners if self._tool == SHEET and not self.shows_result else None
        self._canvas.set_overlay(crop or sheet)

    def _on_crop(self) -> None:
        if self.crop.frame == Frame():
            self.changed.emit(self._recipe.without(Crop))
            return
        ratio = self._ratio if self.crop.ratio is not None else ""
        self.changed.emit(self._recipe.having(replace(_crop_of(self.crop.frame), ratio=ratio)))

    def _on_corners(self) -> None:
        corners = tuple((round(x * WHOLE), round(y * WHOLE)) for x, y in self.corners.corners)
        self.changed.emit(self._recipe.having(Perspective(corners)))


def _frame_of(crop: Crop | None) -> Frame:
    if crop is None:
        return Frame()
    return Frame(crop.x / WHOLE, crop.y / WHOLE, (crop.x + crop.width) / WHOLE, (crop.y + crop.height) / WHOLE)


def _crop_of(frame: Frame) -> Crop:
    x, y = round(frame.left * WHOLE), round(frame.top * WHOLE)
    return Crop(x, y, min(WHOLE - x, round(frame.width * WHOLE)), min(WHOLE - y, round(frame.height * WHOLE)))
