"""The controls of one tool of the bench."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import BarCorner
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import LineColour
from jewelcraft.domain.recipe_steps import ScaleBar
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.check_box import ScriptCheckBox
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.widgets.sliders import Slider
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.workbench.pulling import CROP
from jewelcraft.ui.workbench.pulling import FREE
from jewelcraft.ui.workbench.pulling import SHEET

if TYPE_CHECKING:
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.ui.workbench.step_table import SliderSpec
    from jewelcraft.ui.workbench.step_table import StepSpec

RATIOS = (FREE, "1:1", "4:5", "3:4", "A4")
_RESULT = "result"


class ToolPanel(Panel):
    """Sliders and buttons of the chosen tool.

    Signals:
        changed: the recipe shall be this one.
        ratio_chosen: the frame shall have this shape, or any.
        result_wanted: carries whether the flattened page is shown instead of its corners.
        turned: a quarter turn, or a mirror where it is 0.
        asked: something else shall be done; carries its id.
        brush_chosen: what the mouse paints: "keep", "remove" or nothing.
    """

    changed = Signal(object)
    ratio_chosen = Signal(str)
    turned = Signal(int)
    asked = Signal(str)
    brush_chosen = Signal(str)
    result_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=look().px(304))
        self._recipe: Recipe | None = None
        self._tool: StepSpec | None = None
        self.sliders: dict[str, Slider] = {}
        self.finding = WrappedLabel("", "small", "ink2")

    def show_tool(self, tool: StepSpec, recipe: Recipe) -> None:
        """Show the controls of a tool as the recipe has them."""
        fresh = self._tool is not tool
        self._tool, self._recipe = tool, recipe
        if fresh:
            self._build(tool)
        for spec in tool.sliders:
            slider = self.sliders[spec.field]
            slider.blockSignals(True)
            slider.setValue(getattr(recipe.get(spec.kind) or spec.kind(), spec.field))
            slider.blockSignals(False)
            self._say(spec, slider)
        if tool.id == CROP:
            crop = recipe.get(Crop)
            self.shapes.set_value(crop.ratio if crop is not None and crop.ratio in RATIOS else FREE)

    def _build(self, tool: StepSpec) -> None:
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is self.finding:
                widget.setParent(None)
            elif widget is not None:
                widget.deleteLater()
        self.sliders.clear()
        self._values: dict[str, Label] = {}
        self.body.addWidget(Label(_words(tool.text), "section"))
        self.body.addWidget(WrappedLabel(_words(tool.about), "small", "ink2"))
        self.body.addSpacing(6)
        for spec in tool.sliders:
            self._add_slider(spec)
        build = getattr(self, f"_build_{tool.id}", None)
        if build is not None:
            build()
        if tool.keys:
            self.body.addWidget(WrappedLabel(_words(tool.keys), "caption", "ink3"))
        self.finding.set_text("")
        self.body.addWidget(self.finding)
        reset = LinkButton(self.tr("Do not use this"), small=True)
        reset.clicked.connect(self._leave_out)
        self.body.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _add_slider(self, spec: SliderSpec) -> None:
        head = _Row(Label(_words(spec.text), "small", "ink2"))
        value = Label("", "small_strong")
        head.row.addStretch(1)
        head.row.addWidget(value)
        slider = Slider(spec.low, spec.high, name=_words(spec.text), from_centre=spec.low < 0)
        slider.valueChanged.connect(lambda _value: self._slid(spec, slider))
        self.sliders[spec.field] = slider
        self._values[spec.field] = value
        self.body.addWidget(head)
        self.body.addWidget(slider)

    def _say(self, spec: SliderSpec, slider: Slider) -> None:
        text = f"{write_decimal(Decimal(slider.value()) / 100, 1)}°" if spec.field == "angle" else str(slider.value())
        self._values[spec.field].setText(text)
        slider.describe(text)

    def _slid(self, spec: SliderSpec, slider: Slider) -> None:
        self._set(spec.kind, spec.field, slider.value())
        self._say(spec, slider)

    def _set(self, kind: type[Any], name: str, value: object) -> None:
        if self._recipe is not None:
            step = replace(self._recipe.get(kind) or kind(), **{name: value})
            self._recipe = self._recipe.having(step)
            self.changed.emit(self._recipe)

    def _leave_out(self) -> None:
        if self._recipe is not None and self._tool is not None:
            recipe = self._recipe
            for kind in self._tool.kinds:
                recipe = recipe.without(kind)
            self.changed.emit(recipe)
            self.show_tool(self._tool, recipe)

    def _build_crop(self) -> None:
        names = {FREE: self.tr("Free")}
        segments = [Segment(ratio, names.get(ratio, ratio)) for ratio in RATIOS]
        self.shapes = SegmentedControl(segments, name=self.tr("Shape"))
        self.shapes.chosen.connect(lambda ratio: self.ratio_chosen.emit(str(ratio)))
        self.body.addWidget(self.shapes)
        turn = OutlineButton(self.tr("Turn right"), "arrow-clockwise")
        turn.clicked.connect(lambda: self.turned.emit(1))
        mirror = OutlineButton(self.tr("Mirror"), "arrows-left-right")
        mirror.clicked.connect(lambda: self.turned.emit(0))
        for button in (turn, mirror):
            self.body.addWidget(button)

    def _build_sheet(self) -> None:
        self.views = SegmentedControl(
            (Segment(SHEET, self.tr("Corners")), Segment(_RESULT, self.tr("Result"))), name=self.tr("What is shown")
        )
        self.views.chosen.connect(lambda view: self.result_wanted.emit(view == _RESULT))
        self.body.addWidget(self.views)
        found = OutlineButton(self.tr("Find the paper's edges"), "magic-wand")
        found.clicked.connect(lambda: self.asked.emit(SHEET))
        self.body.addWidget(found)

    def _build_white(self) -> None:
        found = OutlineButton(self.tr("Find it by itself"), "magic-wand")
        found.clicked.connect(lambda: self.asked.emit("white"))
        self.body.addWidget(found)

    def _build_background(self) -> None:
        clear = ScriptCheckBox(self.tr("Clear instead of white"))
        clear.setChecked(bool(self._step(Background).clear))
        clear.toggled.connect(lambda on: self._set(Background, "clear", on))
        self.body.addWidget(clear)
        self.body.addWidget(Label(self.tr("Fix by hand"), "small_strong"))
        keep = OutlineButton(self.tr("Keep"), "plus-circle")
        remove = OutlineButton(self.tr("Remove"), "minus-circle")
        for button, name in ((keep, "keep"), (remove, "remove")):
            button.setCheckable(True)
            button.clicked.connect(lambda on, name=name: self._brush(name if on else "", (keep, remove)))
        row = _Row(keep)
        row.row.addWidget(remove)
        self.body.addWidget(row)
        self.body.addWidget(WrappedLabel(self.tr("Paint over what should stay or go."), "caption", "ink3"))

    def _brush(self, name: str, buttons: tuple[OutlineButton, OutlineButton]) -> None:
        for button, own in zip(buttons, ("keep", "remove"), strict=True):
            button.setChecked(own == name)
        self.brush_chosen.emit(name)

    def _build_scale(self) -> None:
        self.length = DecimalEdit()
        self.length.setAccessibleName(self.tr("Length in mm"))
        step = self._recipe.get(ScaleBar) if self._recipe else None
        self.length.set_value(Decimal(step.reference) / 100 if step else None)
        self.length.value_saved.connect(self._on_length)
        self.body.addWidget(LabelledField(self.tr("Length of what was drawn over, in mm"), self.length))
        self.bar = DecimalEdit()
        self.bar.setAccessibleName(self.tr("Length of the bar in mm"))
        self.bar.set_value(Decimal(step.length) / 100 if step and step.length else None)
        self.bar.value_saved.connect(self._on_bar)
        self.body.addWidget(LabelledField(self.tr("Length of the bar in mm, empty for a round one"), self.bar))
        self._add_corners(ScaleBar)

    def _on_bar(self, *_value: object) -> None:
        value = self.bar.value()
        self._set(ScaleBar, "length", int(value * 100) if value is not None and value > 0 else 0)

    def _add_corners(self, kind: type[Any]) -> None:
        corners = (
            (BarCorner.BOTTOM_LEFT, self.tr("Left")),
            (BarCorner.CENTRE, self.tr("Middle")),
            (BarCorner.BOTTOM_RIGHT, self.tr("Right")),
        )
        places = SegmentedControl([Segment(one.value, text) for one, text in corners], name=self.tr("Place"))
        places.set_value(self._step(kind).corner.value)
        places.chosen.connect(lambda value: self._set(kind, "corner", BarCorner(str(value))))
        self.body.addWidget(places)

    def _build_mark(self) -> None:
        self.words = TextEdit()
        self.words.setAccessibleName(self.tr("Words"))
        self.words.setText(self._step(Watermark).text)
        self.words.textEdited.connect(lambda text: self._set(Watermark, "text", text))
        self.body.addWidget(LabelledField(self.tr("Words"), self.words))
        self._add_corners(Watermark)

    def _on_length(self, *_value: object) -> None:
        value = self.length.value()
        if value is not None and value > 0:
            self._set(ScaleBar, "reference", max(1, int(value * 100)))

    def _build_sketch(self) -> None:
        self.body.addWidget(Label(self.tr("Lines in"), "small", "ink2"))
        colours = (
            (LineColour.BLACK, self.tr("Black")),
            (LineColour.SEPIA, self.tr("Sepia")),
            (LineColour.AS_DRAWN, self.tr("As drawn")),
        )
        lines = SegmentedControl([Segment(value.value, text) for value, text in colours], name=self.tr("Lines in"))
        lines.set_value(self._step(SketchClean).lines.value)
        lines.chosen.connect(lambda value: self._set(SketchClean, "lines", LineColour(str(value))))
        self.body.addWidget(lines)
        for name, text in (("clear", self.tr("Clear background")), ("hard", self.tr("Ink instead of pencil"))):
            box = ScriptCheckBox(text)
            box.setChecked(bool(getattr(self._step(SketchClean), name)))
            box.toggled.connect(lambda on, name=name: self._set(SketchClean, name, on))
            self.body.addWidget(box)

    def _step(self, kind: type[Any]) -> Any:
        return (self._recipe.get(kind) if self._recipe else None) or kind()


class _Row(QWidget):
    def __init__(self, first: QWidget) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(first)


def _words(text: str) -> str:
    return QCoreApplication.translate("Bench", text)
