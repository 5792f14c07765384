"""The Trade tab: origin of the lines, customs code, and how the prices follow the metal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.customs_code import customs_hint
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.library.customs import customs_codes
from jewelcraft.ui.piece.clause_card import ClauseCard
from jewelcraft.ui.piece.mark_card import MarkCard
from jewelcraft.ui.piece.origin_card import OriginCard
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import language

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft


class TradeTab(QWidget):
    """What an exporter asks of a piece."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._draft = hub, draft
        self._piece_id = ""
        self.origin = OriginCard(draft)
        self.clause = ClauseCard()
        self.marks = MarkCard(hub)
        self.codes = ComboField()
        self.codes.setAccessibleName(self.tr("Customs code"))
        self.code_text = WrappedLabel("", "small", "ink2")
        side = QWidget()
        side.setProperty("ground", "none")
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self._customs())
        right.addWidget(self.marks)
        right.addWidget(self.clause, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(16)
        row.addWidget(self.origin, 5)
        area = plain_scroll()
        area.setWidget(side)
        row.addWidget(area, 4)
        draft.changed.connect(self.refresh)
        hub.changed.connect(self._on_changed)
        self.codes.chosen.connect(self._say_code)

    def _customs(self) -> QWidget:
        card = Card("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Customs code (HS)"), "section"))
        head.addStretch(1)
        head.addWidget(self.codes)
        column.addLayout(head)
        column.addWidget(self.code_text)
        self.codes.setFixedWidth(130)
        return card

    def refresh(self) -> None:
        """Compute what follows from the piece as it now is."""
        if not self._draft.is_open or not self.isVisible():
            return
        piece, reader = self._draft.piece, self._hub.reader
        card, policy = reader.rates.card(), reader.price_lists.book().of(piece)
        sheet = reader.pieces.cost_sheet(piece)
        prices = fob = None
        try:
            prices = reader.pieces.prices(sheet, piece, card)
            fob = None if prices is None else card.convert(prices.wholesale, sheet.currency)
        except JewelCraftError:
            # The Cost tab says beside the rule why it makes no price.
            prices = None
        self.origin.show_sheet(piece, sheet, fob)
        self.clause.show_piece(piece, prices, policy, card)
        self.marks.show_piece(piece, card)
        self._show_codes(piece, card)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.settings:
            self.refresh()

    def _show_codes(self, piece: Piece, card: RateCard) -> None:
        hint = customs_hint(piece, card)
        codes = customs_codes(language())
        before = self.codes.value() if piece.id == self._piece_id else None
        self._piece_id = piece.id
        self.codes.set_choices([(code.code, code.code) for code in codes])
        self.codes.set_value(before or hint or codes[0].code)
        self._say_code()

    def _say_code(self) -> None:
        chosen = str(self.codes.value())
        text = next((code.text for code in customs_codes(language()) if code.code == chosen), "")
        hint = customs_hint(self._draft.piece, self._hub.reader.rates.card())
        if hint and hint == chosen:
            text = f"{text}. {self.tr('This is what the metals point to; the customs office decides.')}"
        self.code_text.set_text(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Compute when the tab comes to the front."""
        super().showEvent(event)
        self.refresh()
