"""The answer of a calculator: figures with units, the steps in words, whose rule it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.calculators.words import Written
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.widgets.surfaces import SectionHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONG = 14


class AnswerPanel(Panel):
    """The panel at the right: the first figure large, the others below, the steps, the source.

    Signals:
        copy_pressed: the answer shall go to the clipboard.
        clear_pressed: the fields shall be emptied.
    """

    copy_pressed = Signal()
    clear_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.figures = _Figures()
        self.tip = TipBox("", "pencil-simple-line")
        self.trouble = TipBox("", "warning", surface="warn")
        self.steps = StepsBox()
        self.source = WrappedLabel("", "caption", "ink3")
        self.copy_button = OutlineButton(self.tr("Copy result"), "copy")
        self.copy_button.clicked.connect(self.copy_pressed)
        self.copy_button.explain_shortcut(self.tr("Copy result"), "Ctrl+Shift+C")
        self.clear_button = GhostButton(self.tr("Clear"), "eraser", tooltip=self.tr("Empty the fields"))
        self.clear_button.clicked.connect(self.clear_pressed)
        self.body.setSpacing(12)
        for widget in (SectionHeader(self.tr("Result")), self.trouble, self.figures, self.tip, self.steps, self.source):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_action(self.copy_button, 1)
        self.add_action(self.clear_button)

    def show_answer(self, figures: Sequence[Written], steps: Sequence[str]) -> None:
        """Show a finished calculation."""
        self.figures.show_figures(figures)
        self.steps.show_steps(steps)
        self.trouble.hide()
        self.tip.hide()
        self.copy_button.setEnabled(True)
        spoken = "; ".join(f"{each.label} {each.text}" for each in figures[:_LONG])
        self.figures.setAccessibleName(spoken)

    def show_waiting(self, names: Sequence[str], text: str) -> None:
        """Show what will be answered, and what is still to be typed."""
        self.figures.show_figures([Written(name, "\u2013") for name in names])
        self.steps.show_steps(())
        self.trouble.hide()
        self.tip.set_text(text)
        self.tip.show()
        self.copy_button.setEnabled(False)

    def show_trouble(self, names: Sequence[str], text: str) -> None:
        """Say why these values have no answer."""
        self.show_waiting(names, "")
        self.tip.hide()
        self.trouble.set_text(text)
        self.trouble.show()

    def show_source(self, source: str) -> None:
        """Say whose rule it is."""
        self.source.set_text(self.tr("Source: {source}").format(source=source))
        self.area.verticalScrollBar().setValue(0)


class StepsBox(Card):
    """How an answer came about, one sentence a line."""

    def __init__(self) -> None:
        super().__init__("tint")
        self._title = Label(self.tr("How we get this"), "small_strong", "accent")
        self.text = WrappedLabel("", "small")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QGridLayout()
        head.setHorizontalSpacing(10)
        head.setColumnStretch(1, 1)
        head.addWidget(Glyph("lightbulb", self, "accent"), 0, 0)
        head.addWidget(self._title, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 11)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show the steps; without any the box is away."""
        self.text.set_text("\n".join(steps))
        self.setVisible(bool(steps))


class _Figures(QWidget):
    """The figures: the first large with what it is in the local unit, the others in rows."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shape: tuple[tuple[str, bool, bool], ...] | None = None
        self._hero: _Hero | None = None
        self._rows: list[_Row] = []
        self._inside: QWidget | None = None

    def show_figures(self, figures: Sequence[Written]) -> None:
        """Show figures, keeping the labels while only the numbers change."""
        shape = tuple((each.label, bool(each.local), each.is_words) for each in figures)
        if shape != self._shape:
            self._build(figures)
            self._shape = shape
        if self._hero is not None and figures:
            self._hero.show_figure(figures[0])
        for row, figure in zip(self._rows, figures[1:], strict=True):
            row.show_figure(figure)

    def _build(self, figures: Sequence[Written]) -> None:
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside = QWidget()
        self._rows = []
        self._hero = None
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if figures:
            self._hero = _Hero(column, figures[0])
        if len(figures) > 1:
            column.addSpacing(8)
            column.addWidget(Line("h"))
            column.addSpacing(8)
            grid = QGridLayout()
            grid.setHorizontalSpacing(6)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(0, 1)
            self._rows = [_Row(grid, place, figure) for place, figure in enumerate(figures[1:])]
            column.addLayout(grid)
        self._column.addWidget(inside)


class _Hero:
    """The figure that the calculator is opened for: its name, the number large, its unit, the local weight."""

    def __init__(self, column: QVBoxLayout, figure: Written) -> None:
        self._name = WrappedLabel(figure.label, "small", "ink2")
        self._words = WrappedLabel("", "section")
        self._number = Label("", "answer")
        self._unit = ElidedLabel("", "medium", "ink2")
        self._local = Label("", "small_medium", "accent")
        for label in (self._words, self._number):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(7)
        bottom = Qt.AlignmentFlag.AlignBottom
        row.addWidget(self._number, 0, bottom)
        row.addWidget(self._unit, 1, bottom)
        column.addWidget(self._name)
        column.addWidget(self._words)
        column.addLayout(row)
        column.addWidget(self._local)
        self._words.setVisible(figure.is_words)
        self._number.setHidden(figure.is_words)
        self._unit.setHidden(figure.is_words)

    def show_figure(self, figure: Written) -> None:
        """Show another number."""
        self._words.set_text(figure.text if figure.is_words else "")
        self._number.setText(figure.number)
        self._unit.setText(figure.unit)
        self._unit.setContentsMargins(0, 0, 0, look().px(3))
        self._local.setText(f"= {figure.local}" if figure.local else "")
        self._local.setVisible(bool(figure.local))


class _Row:
    """Name at the left, number right-aligned, unit in its own column; words take both columns."""

    def __init__(self, grid: QGridLayout, place: int, figure: Written) -> None:
        row = place * 2
        middle = Qt.AlignmentFlag.AlignVCenter
        self._name = WrappedLabel(figure.label, "small", "ink2")
        self._is_long = figure.is_words
        self._unit = Label("", "small", "ink3")
        self._local = Label("", "caption", "ink3")
        if figure.is_words:
            self._value: Label | WrappedLabel = WrappedLabel("", "small_strong")
            grid.addWidget(self._name, row, 0, 1, 3)
            grid.addWidget(self._value, row + 1, 0, 1, 3)
            return
        self._value = Label("", "strong_figures")
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(self._name, row, 0, middle)
        grid.addWidget(self._value, row, 1, middle | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._unit, row, 2, middle | Qt.AlignmentFlag.AlignLeft)
        if figure.local:
            grid.addWidget(self._local, row + 1, 0, 1, 3, Qt.AlignmentFlag.AlignRight)

    def show_figure(self, figure: Written) -> None:
        """Show another number."""
        _set_text(self._value, figure.text if self._is_long else figure.number)
        self._unit.setText(figure.unit)
        self._local.setText(f"= {figure.local}" if figure.local else "")
        self._unit.setMinimumWidth(look().px(14))


def _set_text(label: Label | WrappedLabel, text: str) -> None:
    if isinstance(label, WrappedLabel):
        label.set_text(text)
    else:
        label.setText(text)
