"""Where each line comes from, and the regional value content that follows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.money import Money
from jewelcraft.domain.money import total
from jewelcraft.domain.origin_value import THRESHOLD_PERCENT
from jewelcraft.domain.parts import find_part
from jewelcraft.domain.parts import with_part
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece_origin import origin_value
from jewelcraft.ui.piece.cost_table import keyed_lines
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.piece.line_words import capital
from jewelcraft.ui.piece.line_words import missing_words
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.origin_value import OriginValue
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.piece.draft import PieceDraft

_CHOICE_WIDTH = 190
_CENT = Decimal("0.01")


class OriginCard(Card):
    """A row for each line with its origin, and below what of the price originates."""

    def __init__(self, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._draft = draft
        self._keys: list[str] = []
        self.choices: dict[str, ComboField] = {}
        self.amounts: dict[str, Label] = {}
        self.direct = Label("", "strong_figures")
        self.indirect = Label("", "strong_figures")
        self.verdict = Tag("", "neutral")
        self.headroom = WrappedLabel("", "small", "ink2")
        self._rows = QWidget()
        self._rows.setProperty("ground", "none")
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(16, 4, 16, 8)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        area = plain_scroll()
        area.setWidget(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 6)
        head.addWidget(Label(self.tr("Where each line comes from"), "section"))
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = Card("foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(self.tr("Regional value content"), "small_strong"))
        row.addWidget(self.verdict)
        row.addStretch(1)
        for name, value in ((self.tr("direct"), self.direct), (self.tr("indirect"), self.indirect)):
            row.addWidget(Label(name, "small", "ink2"))
            row.addWidget(value)
        column.addLayout(row)
        column.addWidget(self.headroom)
        column.addWidget(
            TipBox(
                self.tr(
                    "A help for your own check at your wholesale price, not a proof of origin. "
                    "Which duty applies is decided by the customs office."
                )
            )
        )
        return foot

    def show_sheet(self, piece: Piece, sheet: CostSheet, fob: Money | None) -> None:
        """Show the lines of a sheet, and what follows at an FOB value in the currency of the sheet."""
        lines = {
            key: line for (key, number), line in keyed_lines(sheet).items() if number == 0 and find_part(piece, key)
        }
        if list(lines) != self._keys:
            self._rebuild(lines)
        for key, line in lines.items():
            self.choices[key].set_value(line.origin)
            known = [each.amount for each in sheet.lines if each.part_id == key and each.amount is not None]
            self.amounts[key].setText(write_short(total(known, sheet.currency)) if known else "–")
        value = None if fob is None else origin_value(piece, sheet, fob.amount)
        if value is None or fob is None or fob.amount <= 0:
            self._show_nothing(sheet)
        else:
            self._show_value(value, sheet.currency)

    def _rebuild(self, lines: dict[str, CostLine]) -> None:
        self._keys = list(lines)
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices, self.amounts = {}, {}
        for place, (key, line) in enumerate(lines.items()):
            name = capital(say(line.label))
            choice = ComboField()
            choice.setFixedWidth(_CHOICE_WIDTH)
            choice.setAccessibleName(self.tr("Origin of {line}").format(line=name))
            choice.set_choices(
                [
                    (self.tr("not determined"), Origin.UNDETERMINED),
                    (self.tr("originating"), Origin.ORIGINATING),
                    (self.tr("from elsewhere"), Origin.NON_ORIGINATING),
                    (self.tr("other, up to the port"), Origin.OTHER),
                    (self.tr("not in the price"), Origin.EXCLUDED),
                ]
            )
            choice.chosen.connect(lambda origin, key=key: self._tag(key, origin))
            self.choices[key], self.amounts[key] = choice, Label("", "figures")
            self._grid.addWidget(ElidedLabel(name, "body"), place, 0)
            self._grid.addWidget(
                self.amounts[key], place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
            self._grid.addWidget(choice, place, 2)
        self._grid.setRowStretch(len(lines), 1)

    def _tag(self, part_id: str, chosen: str) -> None:
        # A field hands its values on as plain text.
        origin = Origin(chosen)

        def turn(piece: Piece) -> Piece:
            found = find_part(piece, part_id)
            return piece if found is None else with_part(piece, replace(found[1], origin=origin))

        self._draft.edit(turn)

    def _show_nothing(self, sheet: CostSheet) -> None:
        self.direct.setText("–")
        self.indirect.setText("–")
        self.verdict.set_state(self.tr("not known yet"), "neutral")
        self.headroom.set_text(missing_words(sheet) if sheet.gaps else self.tr("A price is needed first."))

    def _show_value(self, value: OriginValue, currency: str) -> None:
        self.direct.setText(write_percent(value.direct_percent(), 1))
        self.indirect.setText(write_percent(value.indirect_percent(), 1))
        threshold = write_percent(THRESHOLD_PERCENT)
        room = value.headroom()
        if room >= 0:
            self.verdict.set_state(self.tr("at least {percent}").format(percent=threshold), "ok")
            words = self.tr("Foreign material is {foreign}; {room} more would still leave {percent}.")
        else:
            self.verdict.set_state(self.tr("below {percent}").format(percent=threshold), "warn")
            words = self.tr("Foreign material is {foreign}, {room} too much for {percent}. At {least} it would do.")
        self.headroom.set_text(
            words.format(
                foreign=write_short(Money(value.foreign_materials, currency)),
                room=write_short(Money(abs(room).quantize(_CENT), currency)),
                percent=threshold,
                least=write_short(Money(value.least_fob().quantize(_CENT), currency)),
            )
        )
