"""What a piece would cost if metals, the exchange or labour moved; never saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.insights import what_if
from jewelcraft.domain.metal_clause import fine_exposure
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece_insight import look_into
from jewelcraft.ui.insights.move_sliders import MoveSliders
from jewelcraft.ui.insights.move_sliders import exchange_words
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.insights import Outcome
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece_insight import PieceInsight
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.rates import RateCard


class WhatIfBox(QWidget):
    """Sliders for the prices a piece hangs on, and in sentences what they would mean for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Piece, RateCard, PricePolicy] | None = None
        self._insight: PieceInsight | None = None
        self.title = Label(self.tr("What if prices move?"), "small_strong")
        self.reset = LinkButton("", "arrow-counter-clockwise", tooltip=self.tr("Back to today"), small=True)
        self.reset.setAccessibleName(self.tr("Back to today"))
        self.sliders = MoveSliders(low=True)
        self.result = WrappedLabel("", "small", "ink2", rich=True)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.sliders)
        column.addWidget(self.result)
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self.reset.hide()
        self.reset.clicked.connect(self.sliders.back_to_today)
        self.sliders.moved.connect(self._say)

    def show_piece(self, piece: Piece, sheet: CostSheet, card: RateCard, policy: PricePolicy) -> None:
        """Stand ready for a piece; hidden while its cost is not complete."""
        if self._shown is not None and self._shown[0].id != piece.id:
            self.sliders.back_to_today()
        self._shown, self._insight = (piece, card, policy), None
        self.setVisible(sheet.total is not None and bool(sheet.lines))
        has_labour = bool(sheet.subtotal(Bucket.LABOUR).amount)
        self.sliders.stand_ready(fine_exposure(piece, card), card, labour=has_labour)
        self._say()

    def _say(self) -> None:
        moves = self.sliders.moves()
        self.reset.setVisible(bool(moves))
        text = self._words() if moves else self.tr("Move a slider to try other prices. Nothing is saved.")
        self.result.set_text(text)
        self.sliders.describe(text)

    def _looked_into(self) -> PieceInsight | None:
        """Look into the piece once, however far its sliders are pulled."""
        if self._insight is None and self._shown is not None:
            piece, card, policy = self._shown
            self._insight = look_into(piece, CostBasis(card), policy)
        return self._insight

    def _words(self) -> str:
        insight, moves = self._looked_into(), self.sliders.moves()
        if self._shown is None or insight is None:
            return ""
        card = self._shown[1]
        found = what_if((insight,), card, moves)
        if not found.outcomes:
            return ""
        change = Money(found.cost_then - found.cost_now, card.home_currency)
        signed = f"{'+' if change.amount >= 0 else ''}{write_short(change)}"
        shown = write_short(Money(found.cost_then, card.home_currency))
        first = self.tr("Cost would be <b>{cost}</b> ({change}).").format(cost=shown, change=signed)
        exchange = exchange_words(moves, card, (metal for metal, _fine in insight.fine_g))
        return " ".join([first, *self._margin_words(found.outcomes[0]), *exchange])

    def _margin_words(self, outcome: Outcome) -> list[str]:
        before, then = outcome.piece.margin, outcome.margin
        if before is None or then is None:
            return []
        if then < 0:
            return [self.tr("At the same price you would lose money on each piece.")]
        shown = write_percent(then, 1)
        if then == before:
            return [self.tr("At the same price your margin stays at <b>{margin}</b>.").format(margin=shown)]
        if then < before:
            return [self.tr("At the same price your margin falls to <b>{margin}</b>.").format(margin=shown)]
        return [self.tr("At the same price your margin rises to <b>{margin}</b>.").format(margin=shown)]
