"""How a catalog looks and for whom it is: look, layout, paper, language, currency, prices, fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import UNPRICED
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.catalogs.delivery_section import DeliverySection
from jewelcraft.ui.catalogs.label_options import LabelOptions
from jewelcraft.ui.catalogs.label_section import LabelSection
from jewelcraft.ui.catalogs.words import field_choices
from jewelcraft.ui.catalogs.words import kind_choices
from jewelcraft.ui.catalogs.words import language_choices
from jewelcraft.ui.catalogs.words import layout_choices
from jewelcraft.ui.catalogs.words import look_choices
from jewelcraft.ui.catalogs.words import paper_choices
from jewelcraft.ui.catalogs.words import price_choices
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.day_edit import DayEdit
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.wording import currency_name
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from datetime import date

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.ui.hub import LibraryHub

_BLEEDS = (Decimal(0), Decimal(3), Decimal(5))
_USUAL_DAYS = 60
_WITH_LAYOUT = frozenset({CatalogKind.CATALOG, CatalogKind.LINE_SHEET})
"""Kinds whose pages follow the layout that is chosen; the others have one of their own."""
_ANOTHER = "another"


def _of_kind(kind: CatalogKind) -> dict[str, object]:
    return {"kind": kind, "stock": "", "first_label": 1}


def pair(first: QWidget, second: QWidget) -> QHBoxLayout:
    """Put two fields side by side."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return row


class LookSection(QWidget):
    """The choices of a catalog's look and buyer.

    Signals:
        changed: the user chose something; carries the fields of the catalog that change.
        drafted: the user is typing; carries the fields as they would be.
        rates_requested: a currency is wanted that has no exchange rate yet.
    """

    changed = Signal(object)
    drafted = Signal(object)
    rates_requested = Signal()

    def __init__(self, hub: LibraryHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._catalog: Catalog | None = None
        self._build_fields()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._build_look()
        self._build_buyer()
        self._build_shown()
        self._connect()

    def _build_fields(self) -> None:
        self.look, self.layout_field, self.paper, self.bleed = (ComboField() for _ in range(4))
        self.language, self.second, self.currency, self.price, self.kind = (ComboField() for _ in range(5))
        for field in (
            *(self.look, self.layout_field, self.paper, self.bleed, self.language),
            *(self.second, self.currency, self.price, self.kind),
        ):
            field.setMinimumContentsLength(2)
        self.look.set_choices(look_choices())
        self.layout_field.set_choices(layout_choices())
        self.paper.set_choices(paper_choices())
        self.language.set_choices(language_choices())
        self.second.set_choices([(self.tr("nothing"), ""), *language_choices()])
        self.kind.set_choices(kind_choices())
        self.clause = QCheckBox(self.tr("Metal clause with its table"))
        self.digits = QCheckBox(self.tr("Digits of the language"))
        self.beside = QCheckBox(self.tr("Long texts side by side"))
        for field in (self.language, self.second):
            for place in range(field.count()):
                field.setItemData(place, look().font("body", field.itemText(place)), Qt.ItemDataRole.FontRole)
        self.price.set_choices(price_choices())
        self.crop_marks = QCheckBox(self.tr("Print crop marks"))
        self.delivery = DeliverySection()
        self.labels, self.label_options = LabelSection(), LabelOptions()
        self.note = TextEdit("", self.tr("as per piece, without tax"))
        self.has_end = QCheckBox(self.tr("Prices valid until"))
        self.end = DayEdit()
        self.end.setMinimumWidth(look().px(124))
        self.end.setAccessibleName(self.tr("Prices valid until"))
        self.shown = {field: QCheckBox(text) for text, field in field_choices()}

    def _build_look(self) -> None:
        self._column.addWidget(SectionHeader(self.tr("Look")))
        self._column.addWidget(LabelledField(self.tr("Document"), self.kind))
        self._column.addWidget(self.labels)
        self._column.addWidget(self.label_options)
        self._papers = LabelledField(self.tr("Paper"), self.paper)
        self._layouts = LabelledField(self.tr("Layout"), self.layout_field)
        self._bleeds = LabelledField(self.tr("Bleed"), self.bleed)
        self._column.addLayout(pair(LabelledField(self.tr("Design"), self.look), self._papers))
        self._column.addWidget(self._layouts)
        row = pair(self._bleeds, self.crop_marks)
        row.setAlignment(self.crop_marks, Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(row)
        self._add_line()

    def _build_buyer(self) -> None:
        self._column.addWidget(SectionHeader(self.tr("For this buyer")))
        self._column.addLayout(
            pair(
                LabelledField(self.tr("Language"), self.language), LabelledField(self.tr("And beside it"), self.second)
            )
        )
        self._column.addLayout(
            pair(LabelledField(self.tr("Price printed"), self.price), LabelledField(self.tr("Currency"), self.currency))
        )
        self._column.addWidget(self.beside)
        self._column.addWidget(self.digits)
        self._column.addWidget(self.delivery)
        self._column.addWidget(LabelledField(self.tr("Price note"), self.note))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.has_end, 1)
        row.addWidget(self.end, 1)
        self._column.addLayout(row)
        self._column.addWidget(self.clause)
        self._add_line()

    def _build_shown(self) -> None:
        self._column.addWidget(SectionHeader(self.tr("Show on the page")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        for place, box in enumerate(self.shown.values()):
            grid.addWidget(box, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)

    def _add_line(self) -> None:
        self._column.addSpacing(4)
        self._column.addWidget(Line())
        self._column.addSpacing(2)

    def _connect(self) -> None:
        # Qt gives back plain text, which is equal to a layout or a kind but is none.
        for name, field, made in (
            ("look", self.look, str),
            ("layout", self.layout_field, Layout),
            ("language", self.language, str),
            ("second_language", self.second, str),
            ("price_shown", self.price, PriceShown),
        ):
            field.chosen.connect(lambda value, name=name, made=made: self.changed.emit({name: made(value)}))
        self.clause.clicked.connect(lambda on: self.changed.emit({"has_metal_clause": on}))
        self.beside.clicked.connect(lambda on: self.changed.emit({"side_by_side": on}))
        self.digits.clicked.connect(lambda on: self.changed.emit({"native_digits": on}))
        self.currency.chosen.connect(self._change_currency)
        self.paper.chosen.connect(self._change_paper)
        self.bleed.chosen.connect(self._change_paper)
        self.crop_marks.clicked.connect(self._change_paper)
        # A sheet of labels fits no other kind.
        self.kind.chosen.connect(lambda kind: self.changed.emit(_of_kind(CatalogKind(kind))))
        self.labels.changed.connect(self.changed)
        self.label_options.changed.connect(self.changed)
        self.delivery.changed.connect(self.changed)
        self.delivery.drafted.connect(self.drafted)
        self.note.saved.connect(lambda text: self.changed.emit({"price_note": text.strip()}))
        self.note.textEdited.connect(lambda text: self.drafted.emit({"price_note": text.strip()}))
        self.has_end.clicked.connect(self._change_end)
        self.end.editingFinished.connect(self._change_end)
        self.end.calendarWidget().clicked.connect(self._change_end)
        for box in self.shown.values():
            box.clicked.connect(self._change_fields)

    def show_catalog(self, catalog: Catalog) -> None:
        """Show the choices of a catalog."""
        self._catalog = catalog
        self.look.set_value(catalog.look)
        self.layout_field.set_value(catalog.layout)
        self._show_paper(catalog)
        self.language.set_value(catalog.language)
        self.second.set_value(catalog.languages[1] if len(catalog.languages) > 1 else "")
        self.kind.set_value(catalog.kind)
        self.labels.show_catalog(catalog)
        self.label_options.show_catalog(catalog)
        for held in (self._papers, self._bleeds, self.crop_marks):
            held.setVisible(catalog.kind not in ON_STOCK)
        self._layouts.setVisible(catalog.kind in _WITH_LAYOUT)
        self.clause.setChecked(catalog.has_metal_clause)
        self.beside.setChecked(catalog.side_by_side)
        self.beside.setVisible(len(catalog.languages) > 1)
        self.digits.setChecked(catalog.native_digits)
        self.digits.setVisible(bool({"th", "lo", "km", "my"} & set(catalog.languages)))
        self.price.set_value(catalog.price_shown)
        self._show_currencies(catalog)
        self.note.set_text(catalog.price_note)
        self.delivery.show_catalog(catalog, catalog.currency or self._hub.reader.settings.home_currency)
        self._show_end(catalog.valid_until)
        may_price = catalog.kind not in UNPRICED
        self.price.setEnabled(may_price)
        self.price.setToolTip("" if may_price else self.tr("A document of this kind never shows prices."))
        has_prices = catalog.prints_prices
        for widget in (self.currency, self.note, self.has_end, self.clause):
            widget.setEnabled(has_prices)
        self.delivery.setEnabled(has_prices and catalog.price_shown is not PriceShown.RETAIL)
        self.end.setEnabled(has_prices and catalog.valid_until is not None)
        for field, box in self.shown.items():
            box.setChecked(field in catalog.fields)

    def _show_paper(self, catalog: Catalog) -> None:
        """Show the paper of the print shop, where that decides it, else the catalog's own."""
        profile = self._hub.reader.profiles.get(catalog.profile_id)
        paper = profile.paper or catalog.paper
        own = [] if paper.name in PAPERS else [(paper.name, paper.name)]
        self.paper.set_choices([*paper_choices(), *own])
        self.paper.set_value(paper.name)
        bleeds = sorted({*_BLEEDS, paper.bleed_mm})
        self.bleed.set_choices([(self._word_bleed(bleed), bleed) for bleed in bleeds])
        self.bleed.set_value(paper.bleed_mm)
        self.crop_marks.setChecked(paper.crop_marks)
        hint = "" if profile.paper is None else self.tr("The print shop decides this. Choose or change it under Print.")
        for field in (self.paper, self.bleed, self.crop_marks):
            field.setEnabled(profile.paper is None)
            field.setToolTip(hint)

    def save(self) -> None:
        """Save what is being typed."""
        self.labels.save()
        self.label_options.save()
        self.delivery.save()
        self.note.save()

    def _word_bleed(self, bleed: Decimal) -> str:
        return self.tr("none") if not bleed else f"{write_decimal(bleed)}\u00a0mm"

    def _show_currencies(self, catalog: Catalog) -> None:
        reader = self._hub.reader
        home = reader.settings.home_currency
        card = reader.rates.card()
        known = {name for kind, name in card.rates if kind is RateKind.CURRENCY and card.in_home(name) is not None}
        known |= {catalog.currency} - {"", home}
        choices: list[tuple[str, object]] = [(code, code) for code in sorted(known - {home})]
        self.currency.set_choices([(home, ""), *choices, (self.tr("Another\u2026"), _ANOTHER)])
        for place in range(self.currency.count() - 1):
            name = currency_name(self.currency.itemText(place))
            self.currency.setItemData(place, name, Qt.ItemDataRole.ToolTipRole)
        hint = self.tr("Enter its exchange rate first, then it stands in this list.")
        self.currency.setItemData(self.currency.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
        self.currency.set_value("" if catalog.currency == home else catalog.currency)

    def _show_end(self, day: date | None) -> None:
        self.has_end.setChecked(day is not None)
        shown = day or self._hub.reader.today() + timedelta(days=_USUAL_DAYS)
        self.end.set_day(shown)

    def _change_currency(self, code: object) -> None:
        if code != _ANOTHER:
            self.changed.emit({"currency": code})
            return
        if self._catalog is not None:
            self._show_currencies(self._catalog)
        self.rates_requested.emit()

    def _change_paper(self) -> None:
        if self._catalog is None:
            return
        kept = PAPERS.get(str(self.paper.value()), self._catalog.paper)
        bleed = self.bleed.value()
        self.changed.emit(
            {
                "paper": replace(
                    kept,
                    bleed_mm=bleed if isinstance(bleed, Decimal) else Decimal(0),
                    crop_marks=self.crop_marks.isChecked(),
                )
            }
        )

    def _change_end(self) -> None:
        valid_until = self.end.day() if self.has_end.isChecked() else None
        if self._catalog is not None and valid_until != self._catalog.valid_until:
            self.changed.emit({"valid_until": valid_until})

    def _change_fields(self) -> None:
        self.changed.emit({"fields": tuple(field for field in CatalogField if self.shown[field].isChecked())})
