"""The panel of an alloy: what it is made of, what it costs, and how that was found."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.money import Money
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.vocabulary import known_metals
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui import trade_words
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.marks import mark
from jewelcraft.ui.rates.recipe_field import RecipeField
from jewelcraft.ui.rates.side import SidePanel
from jewelcraft.ui.rates.words import metal_name
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.fineness_edit import FinenessEdit
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.numbers import MoneyEdit
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk

_THOUSAND = Decimal(1000)
_COLOURS = {
    "": mark("AlloyPanel", "no colour named"),
    "yellow": mark("AlloyPanel", "yellow"),
    "white": mark("AlloyPanel", "white"),
    "rose": mark("AlloyPanel", "rose"),
    "red": mark("AlloyPanel", "red"),
    "green": mark("AlloyPanel", "green"),
}


class AlloyPanel(SidePanel):
    """The recipe of an alloy; fields save when left, a new one with its button.

    Signals:
        made: a new alloy is stored; carries its id.
        left_new: the user gave a new alloy up.
        pieces_requested: "Show the pieces" was pressed; carries the alloy's id.
    """

    made = Signal(str)
    left_new = Signal()
    pieces_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._alloy: Alloy | None = None
        self.is_new = False
        home = desk.hub.reader.settings.home_currency
        self.title = ElidedLabel("", "section")
        self.use = Label("", "small", "ink2")
        self.name = TextEdit("", self.tr("18K yellow"))
        self.metal = ComboField()
        self.metal.set_choices([(metal_name(metal), metal) for metal in known_metals()])
        self.fineness = FinenessEdit()
        self.recipe = RecipeField()
        self.density = DecimalEdit(suffix="g/cm\u00b3", minimum=Decimal(1), maximum=Decimal(25))
        self.colour = ComboField()
        self.colour.set_choices(
            [(QCoreApplication.translate("AlloyPanel", text), colour) for colour, text in _COLOURS.items()]
        )
        self.mark = TextEdit("", "750")
        self.master = MoneyEdit(home)
        self.fee = MoneyEdit(home)
        self.save_button = for_changes(PrimaryButton(self.tr("Save the alloy")))
        self.cancel = GhostButton(self.tr("Cancel"))
        self.pieces = OutlineButton(self.tr("Show the pieces"))
        self.remove_link = LinkButton(self.tr("Remove this alloy"), "trash", small=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.name_field = LabelledField(self.tr("Name"), self.name)
        self.fineness_field = LabelledField(self.tr("Fineness, per thousand"), self.fineness)
        self.density_field = LabelledField(self.tr("Density"), self.density)
        self.master_field = LabelledField(self.tr("Alloyed in, per gram"), self.master)
        self.fee_field = LabelledField(self.tr("Fee per gram of alloy"), self.fee)
        self.body.addWidget(self.title)
        self.body.addWidget(self.use)
        self.body.addWidget(self.name_field)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        fields = (
            LabelledField(self.tr("Metal"), self.metal),
            self.fineness_field,
            LabelledField(self.tr("Colour"), self.colour),
            LabelledField(self.tr("Mark"), self.mark),
            self.density_field,
            self.master_field,
            self.fee_field,
        )
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2)
        self.body.addLayout(grid)
        self.body.addWidget(self.recipe)
        self._box = Card("tint")
        inside = QGridLayout(self._box)
        inside.setContentsMargins(14, 11, 14, 12)
        inside.setVerticalSpacing(4)
        self.price_name = Label(self.tr("Price per gram"), "small_strong")
        self.price = Label("", "total", "accent")
        self.steps = WrappedLabel("", "small", "ink2")
        inside.addWidget(self.price_name, 0, 0)
        inside.addWidget(self.price, 0, 1)
        inside.addWidget(self.steps, 1, 0, 1, 2)
        inside.setColumnStretch(0, 1)
        self.body.insertWidget(2, self._box)
        self.tip = TipBox(self.tr("Without a price for what is alloyed in, only the fine metal and the fee count."))
        self.body.addWidget(self.tip)
        self.body.addWidget(self.remove_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.add_action(self.save_button, 1)
        self.add_action(self.cancel)
        self.add_action(self.pieces, 1)

    def _connect(self) -> None:
        self.name.saved.connect(self._on_field)
        self.mark.saved.connect(self._on_field)
        self.recipe.changed.connect(self._on_recipe)
        for field, holder in (
            (self.fineness, self.fineness_field),
            (self.density, self.density_field),
            (self.master, self.master_field),
            (self.fee, self.fee_field),
        ):
            field.value_saved.connect(self._on_field)
            field.refused.connect(holder.set_error)
        self.metal.chosen.connect(self._on_field)
        self.colour.chosen.connect(self._on_field)
        self.save_button.clicked.connect(self._save_new)
        self.cancel.clicked.connect(self._give_up)
        self.pieces.clicked.connect(self._ask_pieces)
        self.remove_link.clicked.connect(self._remove_shown)

    def show_alloy(self, alloy_id: str) -> None:
        """Show a stored alloy."""
        found = next((alloy for alloy in self._desk.hub.reader.rates.alloys() if alloy.id == alloy_id), None)
        if found is not None:
            self.is_new = False
            self._show(found)

    def ask_new(self, metal: str) -> None:
        """Ask for a new alloy of a metal."""
        self.is_new = True
        self._show(Alloy(fresh_id(), "", metal, Decimal("0.75")))
        self.title.setText(self.tr("New alloy"))
        self.name.setFocus()

    def refresh(self) -> None:
        """Show what is stored now."""
        if self._alloy is not None and not self.is_new:
            self.show_alloy(self._alloy.id)

    def focus_first(self) -> None:
        """Move the keyboard to the name."""
        self.name.setFocus()

    def remove(self, alloy_id: str) -> None:
        """Take an alloy out; pieces made of it then show it as missing, and Undo brings it back."""
        self._desk.hub.run(
            lambda library, _progress: library.rates.remove_alloy(alloy_id),
            self.tr("Working out costs"),
            self._on_removed,
        )

    def _show(self, alloy: Alloy) -> None:
        home = self._desk.hub.reader.settings.home_currency
        self._alloy = alloy
        for holder in (self.name_field, self.fineness_field, self.density_field, self.master_field, self.fee_field):
            holder.set_error("")
        self.title.setText(trade_words.alloy(alloy.name))
        self.name.set_text(alloy.name)
        if self.metal.findData(alloy.metal) < 0:
            self.metal.add(metal_name(alloy.metal), alloy.metal)
        self.metal.set_value(alloy.metal)
        self.fineness.set_value(alloy.fineness * _THOUSAND)
        self.density.set_value(alloy.density)
        self.colour.set_value(alloy.colour)
        self.mark.set_text(alloy.mark)
        self.recipe.show_alloy(alloy)
        for field, money in ((self.master, alloy.master_price), (self.fee, alloy.fee)):
            field.set_currency(money.currency if money else home)
            field.set_money(money)
        used = 0 if self.is_new else self._count(alloy.id)
        text = self.tr("1 piece is made of it") if used == 1 else self.tr("{count} pieces are made of it")
        self.use.setText(text.format(count=write_decimal(Decimal(used))))
        self.use.setVisible(not self.is_new)
        self.save_button.setVisible(self.is_new)
        self.cancel.setVisible(self.is_new)
        self.pieces.setVisible(not self.is_new)
        self.pieces.setEnabled(bool(used))
        self.pieces.setToolTip("" if used else self.tr("No piece is made of this alloy yet."))
        self.remove_link.setVisible(not self.is_new)
        self._show_price(alloy)

    def _count(self, alloy_id: str) -> int:
        return len(self._desk.hub.reader.pieces.ids(PieceQuery(alloys=frozenset({alloy_id}))))

    def _show_price(self, alloy: Alloy) -> None:
        card = self._desk.hub.reader.rates.card()
        card = replace(card, alloys={**card.alloys, alloy.id: alloy})
        price = CostBasis(card).alloy(alloy.id).price
        self.tip.setVisible(alloy.master_price is None)
        self.price_name.setVisible(price.amount is not None)
        self.price.setVisible(price.amount is not None)
        if price.amount is None:
            gaps = ", ".join(say(gap) for gap in price.gaps)
            self.steps.set_text(self.tr("Missing: {what}").format(what=gaps))
        else:
            self.price.setText(write_money(Money(price.amount, card.home_currency), 2))
            self.steps.set_text(" ".join(say(step) for step in price.steps))
        self.steps.setVisible(bool(self.steps.plain_text()))

    def _typed(self) -> Alloy | None:
        if self._alloy is None:
            return None
        name = " ".join(self.name.text().split())
        fineness = self.fineness.value()
        if not name:
            self.name_field.set_error(self.tr("Type a name, for example 18K yellow."))
            return None
        if fineness is None:
            self.fineness_field.set_error(self.tr("Type the fineness between 1 and 1000, for example 750."))
            return None
        self.name_field.set_error("")
        self.fineness_field.set_error("")
        return replace(
            self._alloy,
            name=name,
            metal=str(self.metal.value()),
            fineness=fineness / _THOUSAND,
            density=self.density.value(),
            colour=str(self.colour.value() or ""),
            mark=self.mark.text().strip(),
            master_price=self.master.money(),
            fee=self.fee.money(),
            recipe=self.recipe.recipe(),
        )

    @Slot(object)
    def _on_recipe(self, density: Decimal | None) -> None:
        if density is not None:
            self.density.set_value(density)
        self._on_field()
        typed = self._typed()
        if typed is not None:
            self.recipe.say(typed)

    @Slot()
    def _on_field(self) -> None:
        if not self._desk.hub.is_open or self._alloy is None:
            return
        if self.is_new:
            if self.fineness.value() is not None and self.name.text().strip():
                typed = self._typed()
                if typed is not None:
                    self._show_price(typed)
            return
        typed = self._typed()
        if typed is None or typed == self._alloy:
            return
        self._alloy = typed
        self._desk.hub.run(
            lambda library, progress: library.rates.put_alloy(typed, progress),
            self.tr("Working out costs"),
            self._on_saved,
        )

    @Slot()
    def _save_new(self) -> None:
        typed = self._typed()
        if typed is None:
            return
        self._alloy = typed
        self._desk.hub.run(
            lambda library, progress: (typed, library.rates.put_alloy(typed, progress)),
            self.tr("Working out costs"),
            self._on_made,
        )

    @Slot(object)
    def _on_made(self, result: tuple[Alloy, RepriceReport]) -> None:
        alloy, _report = result
        self.is_new = False
        self.made.emit(alloy.id)
        self._desk.hub.undo_snackbar(self.tr("Alloy {name} saved.").format(name=alloy.name))

    @Slot(object)
    def _on_saved(self, report: RepriceReport) -> None:
        tell_report(self._desk, self, self.tr("Alloy saved."), report)

    @Slot(object)
    def _on_removed(self, report: RepriceReport) -> None:
        tell_report(self._desk, self, self.tr("Alloy removed."), report)

    @Slot()
    def _give_up(self) -> None:
        self.is_new = False
        self.left_new.emit()

    @Slot()
    def _ask_pieces(self) -> None:
        if self._alloy is not None:
            self.pieces_requested.emit(self._alloy.id)

    @Slot()
    def _remove_shown(self) -> None:
        if self._alloy is not None:
            self.remove(self._alloy.id)
