"""What a piece would cost if the price of its main metal moved; never saved."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.pricing import margin_reached
from jewelcraft.domain.pricing import price_sheet
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.sliders import Slider
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.hub import LibraryHub


def main_metal(piece: Piece, card: RateCard) -> str:
    """Return the metal of which most fine weight is in a piece; empty where none is known."""
    weights: dict[str, Decimal] = {}
    for part in piece.metals:
        alloy = card.alloys.get(part.alloy)
        if alloy is not None and card.find(RateKind.METAL, alloy.metal) is not None:
            weights[alloy.metal] = weights.get(alloy.metal, Decimal(0)) + part.net_weight_g * alloy.fineness
    return max(weights, key=lambda metal: weights[metal], default="")


def with_metal_moved(card: RateCard, metal: str, percent: int) -> RateCard:
    """Return the card with the price of a metal moved by some percent."""
    rate = card.find(RateKind.METAL, metal)
    if rate is None:
        return card
    moved = replace(rate, amount=rate.amount * (ONE + Decimal(percent) / HUNDRED))
    return replace(card, rates={**card.rates, (RateKind.METAL, metal): moved})


class WhatIfBox(QWidget):
    """A slider from -20 to +20 percent, and in a sentence what it would mean."""

    def __init__(self, hub: LibraryHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._metal = ""
        self._shown: tuple[Piece, CostSheet, RateCard, PricePolicy] | None = None
        self.title = Label("", "small_strong")
        self.tag = Tag("", "gold")
        marks = [(-20, "−20 %"), (-10, "−10 %"), (0, self.tr("today")), (10, "+10 %"), (20, "+20 %")]
        self.slider = Slider(-20, 20, from_centre=True, marks=marks)
        self.result = WrappedLabel("", "small", "ink2", rich=True)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.tag)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addWidget(self.result)
        self.slider.valueChanged.connect(self._say)

    def show_piece(self, piece: Piece, sheet: CostSheet, card: RateCard, policy: PricePolicy) -> None:
        """Stand ready for a piece; hidden where no priced metal is in it."""
        if self._shown is not None and self._shown[0].id != piece.id:
            self.slider.setValue(0)
        self._shown = (piece, sheet, card, policy)
        self._metal = main_metal(piece, card)
        self.setVisible(bool(self._metal) and sheet.total is not None)
        questions = {
            "gold": self.tr("What if gold changes?"),
            "silver": self.tr("What if silver changes?"),
            "platinum": self.tr("What if platinum changes?"),
        }
        self.title.setText(questions.get(self._metal, self.tr("What if the metal price changes?")))
        self.slider.setAccessibleName(self.title.text())
        self._say()

    def _say(self) -> None:
        percent = self.slider.value()
        sign = "+" if percent > 0 else ""
        shown = f"{sign}{write_percent(Decimal(percent))}"
        self.tag.set_state(shown if percent else self.tr("today"), "gold" if percent else "neutral")
        text = self._words(percent) if percent else self.tr("Try another price; nothing is saved.")
        self.result.set_text(text)
        self.slider.describe(f"{shown}. {text.replace('<b>', '').replace('</b>', '')}")

    def _words(self, percent: int) -> str:
        if self._shown is None:
            return ""
        piece, sheet, card, policy = self._shown
        moved = cost_piece(piece, with_metal_moved(card, self._metal, percent), explain=False).total
        today = sheet.total
        if moved is None or today is None:
            return ""
        change = moved - today
        signed = f"{'+' if change.amount >= 0 else ''}{write_short(change)}"
        first = self.tr("Cost would be <b>{cost}</b> ({change}).").format(cost=write_short(moved), change=signed)
        try:
            price = price_sheet(sheet, policy, card).wholesale
            margin = margin_reached(card.convert(moved, price.currency), price)
        except JewelCraftError:
            return first
        if margin is None:
            return first
        if margin < 0:
            second = self.tr("At the same price you would lose money on each piece.")
        elif change.amount > 0:
            second = self.tr("At the same price your margin falls to <b>{margin}</b>.").format(
                margin=write_percent(margin)
            )
        else:
            second = self.tr("At the same price your margin rises to <b>{margin}</b>.").format(
                margin=write_percent(margin)
            )
        return f"{first} {second}"
