"""How fine a piece is over all, solder and all, and the mark that a market lets it bear."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.legal_marks import markings
from jewelcraft.domain.vocabulary import metal_word
from jewelcraft.library.seeds import legal_marks
from jewelcraft.library.seeds import marks_of
from jewelcraft.ui.piece.line_words import capital
from jewelcraft.ui.piece.line_words import put
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.legal_marks import Marking
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.hub import LibraryHub

_MILLE = Decimal(1000)
_TENTH = Decimal("0.1")
_MARKET_WIDTH = 150


class MarkCard(Card):
    """A row for each precious metal of a piece, and the market whose marks count."""

    def __init__(self, hub: LibraryHub, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._hub = hub
        self.market = ComboField()
        self.market.setAccessibleName(self.tr("Market whose marks count"))
        self.market.setFixedWidth(_MARKET_WIDTH)
        self.market.set_choices([(marks.name, marks.id) for marks in legal_marks(language())])
        self.note = WrappedLabel("", "small", "ink2")
        self._rows = QWidget()
        self._rows.setProperty("ground", "none")
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Label(self.tr("Fineness and mark"), "section"))
        head.addStretch(1)
        head.addWidget(self.market)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._rows)
        column.addWidget(self.note)
        self.market.chosen.connect(self._choose)

    def show_piece(self, piece: Piece, card: RateCard) -> None:
        """Show the metals of a piece with their marks."""
        market = self._hub.reader.settings.mark_market
        self.market.set_value(market)
        legal = marks_of(market)
        found = markings(piece, card, legal)
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, marking in enumerate(found):
            self._add_row(place, marking)
        warnings = [say(marking.warning) for marking in found if marking.warning]
        source = self.tr("By: {source}").format(source=legal.source)
        self.note.set_text(" ".join(warnings) or (source if found else self.tr("No precious metal is entered.")))
        self.setVisible(bool(piece.metals))

    def _add_row(self, place: int, marking: Marking) -> None:
        name = capital(put(metal_word(marking.metal, first=True)))
        fineness = write_decimal((marking.fineness * _MILLE).quantize(_TENTH).normalize())
        mark = self.tr("no mark") if marking.mark is None else write_decimal(marking.mark)
        tag = Tag("", "neutral")
        tag.set_state(self.tr("mark {mark}").format(mark=mark) if marking.mark is not None else mark, "ok")
        if marking.warning is not None or marking.mark is None:
            tag.set_state(self.tr("mark {mark}").format(mark=mark) if marking.mark is not None else mark, "warn")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(Label(name, "body"), place, 0)
        self._grid.addWidget(Label(f"{write_decimal(marking.grams)}\u00a0g", "figures"), place, 1, right)
        self._grid.addWidget(Label(f"{fineness}\u00a0‰", "strong_figures"), place, 2, right)
        self._grid.addWidget(tag, place, 3, right)

    @Slot(object)
    def _choose(self, market: object) -> None:
        chosen = str(market or "")
        if chosen == self._hub.reader.settings.mark_market:
            return
        self._hub.run(
            lambda library, _progress: library.change_settings(replace(library.settings, mark_market=chosen)),
            self.tr("Saving the settings"),
            self._on_saved,
        )

    @Slot(object)
    def _on_saved(self, _changes: object) -> None:
        self._hub.undo_snackbar(self.tr("Settings saved."))
