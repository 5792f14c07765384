"""A slider for "what if": its name, how far it is moved, and from -20 to +20 percent round today."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.chips import ChoiceButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.sliders import Slider
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import write_percent

FURTHEST = 20


class MoveSlider(QWidget):
    """One price that can be moved; a low one has name, track and percentage on one line, without marks.

    Signals:
        moved: the user moved it.
    """

    moved = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, low: bool = False) -> None:
        super().__init__(parent)
        marks = [(-20, "−20 %"), (-10, "−10 %"), (0, self.tr("today")), (10, "+10 %"), (20, "+20 %")]
        self.slider = Slider(-FURTHEST, FURTHEST, name=name, from_centre=True, marks=() if low else marks)
        self.tag = Tag("", "neutral")
        self.title = Label(name, "small_strong")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0 if low else 2)
        column.setSpacing(0)
        column.addLayout(self.head)
        if low:
            self.head.addWidget(self.slider, 1)
        else:
            self.head.addStretch(1)
            column.addWidget(self.slider)
        self.tag_place = QWidget()
        place = QHBoxLayout(self.tag_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignRight)
        self.head.addWidget(self.tag_place)
        self.slider.valueChanged.connect(self._on_value)
        self._show()

    def name_widget(self) -> QWidget:
        """Return what stands at the left and names the price."""
        return self.title

    def value(self) -> int:
        """Return the percentage; a hidden slider moves nothing."""
        return 0 if self.isHidden() else self.slider.value()

    def set_value(self, percent: int) -> None:
        """Move to a percentage."""
        self.slider.setValue(percent)

    def describe(self, text: str) -> None:
        """Say value and result to screen readers."""
        self.slider.describe(f"{self.tag.text()}. {text}")

    def _on_value(self) -> None:
        self._show()
        self.moved.emit()

    def _show(self) -> None:
        percent = self.slider.value()
        sign = "+" if percent > 0 else ""
        text = f"{sign}{write_percent(Decimal(percent))}" if percent else self.tr("today")
        self.tag.set_state(text, "gold" if percent else "neutral")


class CurrencySlider(MoveSlider):
    """The foreign currencies, all together or one of them, against the home currency."""

    def __init__(self, parent: QWidget | None = None, *, low: bool = False) -> None:
        super().__init__("", parent, low=low)
        self._every: tuple[str, ...] = ()
        self._one = ""
        self.title.hide()
        self.choice = ChoiceButton("" if low else self.tr("Exchange"), build_menu=self._build_menu)
        self.head.insertWidget(0, self.choice)
        self.slider.setAccessibleName(self.tr("Exchange"))
        self._show_choice()

    def name_widget(self) -> QWidget:
        """Return the button that says which currencies move."""
        return self.choice

    def set_codes(self, codes: Sequence[str]) -> None:
        """Offer currencies; hidden where there is none."""
        self._every = tuple(codes)
        if self._one not in self._every:
            self._one = ""
        self.setVisible(bool(codes))
        self._show_choice()

    def codes(self) -> tuple[str, ...]:
        """Return the currencies that move."""
        return (self._one,) if self._one else self._every

    def choose(self, code: str) -> None:
        """Move one currency, or all with an empty code."""
        self._one = code
        self._show_choice()
        if self.slider.value():
            self.moved.emit()

    def _name(self, code: str) -> str:
        return code or self.tr("all currencies")

    def _show_choice(self) -> None:
        only = self._every[0] if len(self._every) == 1 else ""
        self.choice.set_value(self._name(self._one or only))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for code in ("", *self._every):
            action = menu.addAction(self._name(code))
            action.setCheckable(True)
            action.setChecked(code == self._one)
            action.triggered.connect(lambda _checked=False, code=code: self.choose(code))
            group.addAction(action)
        return menu
