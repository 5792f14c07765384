"""How the prices of a piece follow the metal, with the table that is printed under a price list."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.clause_table import clause_metals
from jewelcraft.domain.clause_table import metal_clause
from jewelcraft.domain.clause_table import ounce_sensitivity
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.vocabulary import metal_word
from jewelcraft.domain.vocabulary import unit_word
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.piece.line_words import put
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.domain.clause_table import MetalClause
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard

_PLACES = 4


class ClauseCard(Card):
    """The metal, how much of its change is charged, the sensitivity, and a price for each step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._shown: tuple[Piece, PriceSet, PricePolicy, RateCard] | None = None
        self.clause: MetalClause | None = None
        self.metal = ComboField()
        self.metal.setAccessibleName(self.tr("Metal"))
        self.share = DecimalEdit(HUNDRED, suffix="%", minimum=Decimal(0), maximum=Decimal(200))
        self.share.setFixedWidth(92)
        self.share.setAccessibleName(self.tr("Share of the change that is charged"))
        self.share.setToolTip(self.share.accessibleName())
        self.copy = LinkButton(self.tr("Copy"), "copy", small=True)
        self.words = WrappedLabel("", "small", "ink2")
        self._rows = QWidget()
        self._rows.setProperty("ground", "none")
        self.grid = QGridLayout(self._rows)
        self.grid.setContentsMargins(0, 4, 8, 4)
        self.grid.setVerticalSpacing(3)
        self._area = plain_scroll()
        self._area.setWidget(self._rows)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("If the metal moves"), "section"), 1)
        head.addWidget(self.copy)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.metal, 1)
        row.addWidget(self.share)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self._area, 1)
        self.metal.chosen.connect(self._compute)
        self.share.value_saved.connect(self._compute)
        self.copy.clicked.connect(self.copy_table)

    def show_piece(self, piece: Piece, prices: PriceSet | None, policy: PricePolicy, card: RateCard) -> None:
        """Show the clause of a piece; without prices or metal, why there is none."""
        self._shown = None if prices is None else (piece, prices, policy, card)
        metals = clause_metals(piece, card)
        before = self.metal.value()
        self.metal.set_choices([(put(metal_word(metal, first=True)), metal) for metal in metals])
        if metals:
            self.metal.set_value(before if before in metals else metals[0])
        for widget in (self.metal, self.share):
            widget.setVisible(bool(metals))
        self._compute()

    def _compute(self) -> None:
        self.clause = None
        metal = str(self.metal.value() or "")
        if self._shown is not None and metal:
            share = self.share.value()
            piece, prices, policy, card = self._shown
            through = (HUNDRED if share is None else share) / HUNDRED
            self.clause = metal_clause(piece, prices, policy, card, metal, pass_through=through)
        self.copy.setEnabled(self.clause is not None)
        self._area.setVisible(self.clause is not None)
        if self.clause is None:
            self.words.set_text(self.tr("The table comes when the piece has a metal and a price."))
            return
        self.words.set_text(" ".join(self._sentences()))
        self._fill(self.clause)

    def _sentences(self) -> list[str]:
        if self._shown is None or self.clause is None:
            return []
        piece, prices, _policy, card = self._shown
        rate, currency = self.clause.agreed, prices.wholesale.currency
        said = [
            self.tr("Valid at {metal} = {price} per {unit} ({day}).").format(
                metal=put(metal_word(rate.name)),
                price=write_money(rate.money),
                unit=put(unit_word(rate.unit)),
                day=write_date(rate.day),
            ),
            self.tr("Wholesale moves by {amount} for each {one} per {unit}.").format(
                amount=_fine(self.clause.sensitivity, currency),
                one=write_money(Money(Decimal(1), rate.currency), 0),
                unit=put(unit_word(rate.unit)),
            ),
        ]
        ounce = ounce_sensitivity(piece, card, rate.name, currency)
        if ounce is not None and (rate.unit, rate.currency) != ("ozt", "USD"):
            through = (self.share.value() or Decimal(0)) / HUNDRED
            words = self.tr("That is {amount} for each US dollar an ounce.")
            said.append(words.format(amount=_fine(ounce * through, currency)))
        return said

    def _fill(self, clause: MetalClause) -> None:
        while self.grid.count():
            item = self.grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, name in enumerate(self._heads()):
            self.grid.addWidget(Label(name, "caption_medium", "ink2"), 0, column, Qt.AlignmentFlag.AlignRight)
        for place, row in enumerate(clause.rows, 1):
            agreed = row.metal_price == clause.agreed.money
            role = "strong_figures" if agreed else "figures"
            for column, amount in enumerate((row.metal_price, row.wholesale, row.retail)):
                self.grid.addWidget(
                    Label(write_short(amount), role, "accent" if agreed else "ink"),
                    place,
                    column,
                    Qt.AlignmentFlag.AlignRight,
                )

    def _heads(self) -> tuple[str, str, str]:
        rate = self.clause.agreed if self.clause is not None else None
        metal = put(metal_word(rate.name, first=True)) if rate is not None else ""
        return metal, self.tr("Wholesale"), self.tr("Retail")

    def copy_table(self) -> None:
        """Put the clause with its table on the clipboard."""
        if self.clause is None:
            return
        rows = ["\t".join(map(write_short, (row.metal_price, row.wholesale, row.retail))) for row in self.clause.rows]
        text = "\n".join((" ".join(self._sentences()), "\t".join(self._heads()), *rows))
        QGuiApplication.clipboard().setText(text)


def _fine(amount: Decimal, currency: str) -> str:
    return write_money(Money(amount.quantize(Decimal(1).scaleb(-_PLACES)), currency), _PLACES)
