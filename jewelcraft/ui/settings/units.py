"""The grams of customary units, as this workshop counts them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.local_weights import LADDERS
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.ui.marks import mark
from jewelcraft.ui.rates.words import unit_choice
from jewelcraft.ui.settings.form import Section
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.ui.desk import Desk

UNITS = (
    *("baht_orn", "baht_lao", "kyattha", "tael_hk", "tael_tw", "tael_sg_my"),
    *("mayam_aceh", "mayam_north_aceh", "mayam_jambi", "mayam_my", "suku"),
)
_BY_CURRENCY = {
    "THB": {"baht_orn"},
    "LAK": {"baht_lao"},
    "MMK": {"kyattha"},
    "HKD": {"tael_hk"},
    "TWD": {"tael_tw"},
    "SGD": {"tael_sg_my"},
    "MYR": {"tael_sg_my", "mayam_my"},
    "IDR": {"mayam_aceh", "mayam_north_aceh", "mayam_jambi", "suku"},
}
OTHERS = {
    "baht_lao": (
        (Decimal("15.244"), mark("UnitsSection", "Thai bars")),
        (Decimal("15.16"), mark("UnitsSection", "Thai worked gold")),
    ),
    "kyattha": ((Decimal("16.329"), mark("UnitsSection", "Central Bank of Myanmar coin")),),
    "tael_hk": ((Decimal("37.5"), mark("UnitsSection", "popular pages")),),
    "tael_tw": ((Decimal("37.45"), mark("UnitsSection", "bar dealers")),),
    "mayam_aceh": ((Decimal("2.8"), mark("UnitsSection", "Aneuk Jamee")),),
}
"""What others count, where a weight is disputed, and who they are."""
SOURCES = frozenset(
    {
        mark("UnitsSection", "worked gold"),
        mark("UnitsSection", "Lao Gem and Jewelry Traders' Association"),
        mark("UnitsSection", "Myanmar Gold Entrepreneurs Association"),
        mark("UnitsSection", "CGSE"),
        mark("UnitsSection", "bullion trade"),
        mark("UnitsSection", "Banda Aceh"),
        mark("UnitsSection", "North Aceh, Bireuen"),
        mark("UnitsSection", "Jambi"),
        mark("UnitsSection", "old Malay"),
    }
)
"""Who says so, in the words of `WEIGHT_UNITS`, to be translated."""


class UnitsSection(Section):
    """One field for each unit that is counted differently from town to town."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("UnitsSection", "Local weights"),
            QCoreApplication.translate(
                "UnitsSection", "Some weights differ from town to town. Type your own grams; empty takes what is usual."
            ),
            parent,
        )
        self._desk = desk
        self._shows_all = False
        self.fields: dict[str, DecimalEdit] = {}
        self._holders: dict[str, LabelledField] = {}
        for unit in UNITS:
            self._add_unit(unit)
        self.show_all = LinkButton("", small=True)
        self.show_all.clicked.connect(self._toggle)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.show_all)
        line.addStretch(1)
        self.add(row, wide=True)

    def _add_unit(self, unit: str) -> None:
        known = WEIGHT_UNITS.get(unit)
        field = DecimalEdit(suffix="g", minimum=Decimal("0.01"), maximum=Decimal(1000))
        usual = self.tr("No usual weight: 2.5 to 4 g are printed, in Palembang 6.7 g")
        if known is not None:
            field.setPlaceholderText(write_decimal(known.grams))
            source = QCoreApplication.translate("UnitsSection", known.source)
            usual = self.tr("Usual: {grams} g ({source})").format(grams=write_decimal(known.grams), source=source)
        if unit in OTHERS:
            others = ", ".join(
                f"{write_decimal(grams)} g ({QCoreApplication.translate('UnitsSection', who)})"
                for grams, who in OTHERS[unit]
            )
            usual = f"{usual}. {self.tr('Others count {others}').format(others=others)}"
        holder = LabelledField(unit_choice(unit), field, help_text=usual)
        field.refused.connect(holder.set_error)
        field.value_saved.connect(lambda value, unit=unit: self._save(unit, value))
        self.fields[unit] = field
        self._holders[unit] = holder
        self.add(holder)

    def show_settings(self, settings: WorkshopSettings) -> None:
        """Show the workshop's own grams, and the units at home there."""
        own = dict(settings.unit_overrides)
        at_home = _BY_CURRENCY.get(settings.home_currency, set()) | set(own) | {settings.local_weight_unit}
        for top, ladder in LADDERS.items():
            if any(step.unit == settings.local_weight_unit for step in ladder):
                at_home = at_home | {top}
        for unit, field in self.fields.items():
            field.set_value(own.get(unit))
            self._holders[unit].setVisible(self._shows_all or unit in at_home)
        text = self.tr("Show fewer units") if self._shows_all else self.tr("Show all {count} units")
        self.show_all.set_label(text.format(count=len(UNITS)))

    @Slot()
    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self.show_settings(self._desk.hub.reader.settings)

    def _save(self, unit: str, grams: Decimal | None) -> None:
        self._holders[unit].set_error("")
        own = dict(self._desk.hub.reader.settings.unit_overrides)
        own.pop(unit, None)
        known = WEIGHT_UNITS.get(unit)
        if grams is not None and (known is None or grams != known.grams):
            own[unit] = grams
        kept = tuple(sorted(own.items()))
        self._desk.hub.run(
            lambda library, _progress: library.change_settings(replace(library.settings, unit_overrides=kept)),
            self.tr("Saving the settings"),
            self._on_saved,
        )

    @Slot(object)
    def _on_saved(self, _changes: object) -> None:
        self._desk.hub.undo_snackbar(self.tr("Settings saved."))
