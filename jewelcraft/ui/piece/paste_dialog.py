"""Show how each pasted row is understood before it becomes a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.parts import bucket_of
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.vocabulary import short_unit
from jewelcraft.ui import trade_words
from jewelcraft.ui.piece.line_words import put
from jewelcraft.ui.piece.minutes import write_hours
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.costsheet import Bucket
    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.piece.pasted_parts import Understood

_MOST_HEIGHT = 300


class PasteDialog(Dialog):
    """A row for each pasted row: what it becomes, or why it is left out.

    Signals:
        accepted_parts: the user takes the lines; carries their parts.
    """

    accepted_parts = Signal(object)

    def __init__(self, rows: Sequence[Understood], bucket: Bucket, card: RateCard, parent: QWidget) -> None:
        self.parts = [row.part for row in rows if row.part is not None]
        groups = {bucket_of(part) for part in self.parts} or {bucket}
        self._tells_group = len(groups) > 1
        title = QCoreApplication.translate("PasteDialog", "Lines for {group}")
        if self._tells_group:
            title = QCoreApplication.translate("PasteDialog", "Lines for several groups")
        super().__init__(title.format(group=word(next(iter(groups)).value)), "", parent, width=720)
        left = len(rows) - len(self.parts)
        text = self.tr("This is how the rows on the clipboard are understood.")
        if left:
            text = f"{text} {self.tr('{count} of them cannot be taken.').format(count=left)}"
        self.text.set_text(text)
        self.text.show()
        table = QWidget()
        table.setProperty("ground", "none")
        self.grid = QGridLayout(table)
        self.grid.setContentsMargins(0, 4, 8, 4)
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 1)
        for place, row in enumerate(rows):
            self._add_row(place, row, card)
        area = plain_scroll()
        area.setWidget(table)
        area.setFixedHeight(min(table.sizeHint().height() + 4, _MOST_HEIGHT))
        self.body.addWidget(area)
        self.add_button(GhostButton(self.tr("Cancel")))
        add = PrimaryButton(self.tr("Add {count} lines").format(count=len(self.parts)), "plus")
        add.setEnabled(bool(self.parts))
        self.add_button(add, 1)
        self.accepted.connect(lambda: self.accepted_parts.emit(self.parts))

    def _add_row(self, place: int, row: Understood, card: RateCard) -> None:
        taken = row.part is not None
        self.grid.addWidget(Glyph("check" if taken else "warning", self, "ok" if taken else "warn"), place, 0)
        self.grid.addWidget(ElidedLabel(row.row.name or "–", "body", "ink" if taken else "ink3"), place, 1)
        if row.part is None:
            trouble = say(row.trouble) if row.trouble is not None else ""
            self.grid.addWidget(ElidedLabel(trouble, "small", "warn"), place, 2, 1, 3)
            return
        if self._tells_group:
            self.grid.addWidget(Label(word(bucket_of(row.part).value), "small", "ink2"), place, 2)
        quantity = Label(quantity_words(row.part), "figures")
        price = Label(self._price(row.part, card), "small_figures", "ink2")
        self.grid.addWidget(quantity, place, 3, Qt.AlignmentFlag.AlignRight)
        self.grid.addWidget(price, place, 4, Qt.AlignmentFlag.AlignRight)

    def _price(self, part: Part, card: RateCard) -> str:
        if isinstance(part, MetalPart):
            return trade_words.alloy(card.alloys[part.alloy].name)
        return self.tr("from the rates") if part.price is None else write_money(part.price)


def quantity_words(part: Part) -> str:
    """Write how much of something a part counts."""
    unit, quantity = "pc", getattr(part, "quantity", None)
    if isinstance(part, MetalPart):
        unit, quantity = "g", part.net_weight_g
    elif isinstance(part, StonePart):
        carats = part.carats
        weight = "" if carats is None else f" · {write_decimal(carats.normalize())} ct"
        return f"{part.count} {put(short_unit('pc'))}{weight}"
    elif isinstance(part, Plating):
        unit, quantity = "cm2", part.area_cm2
    elif isinstance(part, LabourStep):
        if part.basis is LabourBasis.HOUR:
            return "" if part.quantity is None else f"{write_hours(part.quantity)} {put(short_unit('h'))}"
        unit = part.basis.value
    else:
        unit = getattr(part, "unit", "pc")
    return "" if quantity is None else f"{write_decimal(quantity)} {put(short_unit(unit))}"
