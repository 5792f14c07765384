"""The row that turns baht and salueng, chi or tael into grams and back."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu

from jewelcraft.domain.local_weights import LADDERS
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.local_weights import ladder_of
from jewelcraft.domain.local_weights import split_weight
from jewelcraft.domain.numbers import ZERO
from jewelcraft.ui.look import look
from jewelcraft.ui.marks import mark
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.widgets.chips import ChoiceButton
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.ui.desk import Desk

_BY_CURRENCY = {
    "THB": "baht_orn",
    "LAK": "baht_lao",
    "KHR": "damloeng",
    "MMK": "kyattha",
    "VND": "luong",
    "HKD": "tael_hk",
    "MYR": "mayam_my",
}
_SHORT = {"baht_orn": "baht", "baht_bar": "baht", "baht_lao": "baht"}
_PLACES = {
    "baht_orn": mark("WeightConverter", "Thailand, jewelry"),
    "baht_bar": mark("WeightConverter", "Thailand, bars"),
    "baht_lao": mark("WeightConverter", "Laos"),
    "damloeng": mark("WeightConverter", "Cambodia"),
    "kyattha": mark("WeightConverter", "Myanmar"),
    "luong": mark("WeightConverter", "Vietnam"),
    "tael_hk": mark("WeightConverter", "Hong Kong"),
    "tael_tw": mark("WeightConverter", "Taiwan"),
    "liang_cn": mark("WeightConverter", "China"),
    "tael_sg_my": mark("WeightConverter", "Malaysia and Singapore, tahil"),
    "ozt": mark("WeightConverter", "Troy"),
    "kati": mark("WeightConverter", "Malaysia, kati"),
    "mayam_my": mark("WeightConverter", "Malaysia, mayam"),
}
_PARTS = 2
_SHOWN = Decimal("0.0001")


class WeightConverter(Card):
    """Local weight at the left, grams at the right; each follows the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._top = ""
        self._parts = [DecimalEdit(minimum=ZERO) for _ in range(_PARTS)]
        self._words = [Label("", "body", "ink2") for _ in range(_PARTS)]
        self.grams = DecimalEdit(suffix="g", minimum=ZERO, places=2)
        self.grams.setAccessibleName(self.tr("Grams"))
        self.units = ChoiceButton(self.tr("Units:"), "", build_menu=self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 10, 12, 10)
        row.setSpacing(9)
        row.addWidget(Glyph("scales", self, "ink2", 18))
        row.addSpacing(4)
        for part, words in zip(self._parts, self._words, strict=True):
            row.addWidget(part)
            row.addWidget(words)
        row.addWidget(Glyph("arrows-left-right", self, "ink3", 16))
        row.addWidget(self.grams)
        row.addStretch(1)
        row.addWidget(self.units)
        for part in self._parts:
            part.textEdited.connect(self._on_part)
        self.grams.textEdited.connect(self._on_grams)
        look().changed.connect(self._fit)
        self._fit()
        self.refresh()

    def refresh(self) -> None:
        """Take the workshop's own units."""
        if not self._top:
            settings = self._desk.hub.reader.settings
            wanted = settings.local_weight_unit
            found = (top for top, ladder in LADDERS.items() if any(step.unit == wanted for step in ladder))
            self._take(next(found, _BY_CURRENCY.get(settings.home_currency, "ozt")))
        else:
            self._take(self._top)

    def part(self, place: int) -> DecimalEdit:
        """Return the field of the n-th unit, the largest first."""
        return self._parts[place]

    def choose(self, top: str) -> None:
        """Count in the units of another country."""
        self._take(top)

    def _take(self, top: str) -> None:
        is_new = top != self._top
        self._top = top
        ladder = ladder_of(top)
        for place, (part, words) in enumerate(zip(self._parts, self._words, strict=True)):
            part.setVisible(place < len(ladder))
            words.setVisible(place < len(ladder))
            if place < len(ladder):
                name = _short_name(ladder[place].unit)
                words.setText(name)
                part.setAccessibleName(name)
        grams = grams_of(top, self._own())
        self._say_units()
        if is_new:
            self._show_parts(grams)
            self.grams.set_value(grams)

    def _say_units(self) -> None:
        words = self._equation(self._top)
        self.units.set_value(words)
        if self.sizeHint().width() > self.width():
            self.units.set_value(words.partition(": ")[2])

    def _equation(self, top: str) -> str:
        place = QCoreApplication.translate("WeightConverter", _PLACES.get(top, top))
        grams = write_decimal(grams_of(top, self._own()).quantize(_SHOWN).normalize())
        return self.tr("{place}: 1 {unit} = {grams} g").format(place=place, unit=_short_name(top), grams=grams)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where room is short."""
        super().resizeEvent(event)
        self._say_units()

    def _own(self) -> dict[str, Decimal]:
        return dict(self._desk.hub.reader.settings.unit_overrides)

    @Slot()
    def _on_part(self) -> None:
        grams = ZERO
        for part, step in zip(self._parts, ladder_of(self._top), strict=False):
            count = read_decimal(part.text(), grouping_sign()) or ZERO
            grams += count * grams_of(step.unit, self._own())
        self.grams.set_value(grams)

    @Slot()
    def _on_grams(self) -> None:
        grams = read_decimal(self.grams.text(), grouping_sign())
        if grams is not None and grams >= 0:
            self._show_parts(grams)

    def _show_parts(self, grams: Decimal) -> None:
        ladder = ladder_of(self._top)[:_PARTS]
        counts = {unit: count for count, unit in split_weight(grams, self._top, self._own())}
        last = ladder[-1]
        shown = sum((counts.get(step.unit, ZERO) * grams_of(step.unit, self._own()) for step in ladder[:-1]), ZERO)
        counts[last.unit] = ((grams - shown) / grams_of(last.unit, self._own())).quantize(Decimal("0.01")).normalize()
        for part, step in zip(self._parts, ladder, strict=False):
            part.set_value(counts.get(step.unit, ZERO) + ZERO)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for top in LADDERS:
            action = menu.addAction(self._equation(top))
            action.setCheckable(True)
            action.setChecked(top == self._top)
            action.triggered.connect(lambda _checked=False, chosen=top: self.choose(chosen))
        return menu

    def _fit(self) -> None:
        for part in self._parts:
            part.setFixedWidth(look().px(54))
        self.grams.setFixedWidth(look().px(98))


def _short_name(unit: str) -> str:
    return _SHORT.get(unit) or unit_name(unit)
