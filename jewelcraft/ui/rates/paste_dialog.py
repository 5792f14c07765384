"""The dialog that takes a list of prices from a spreadsheet, with a preview of what it will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.look import look
from jewelcraft.ui.piece.line_clipboard import take_text
from jewelcraft.ui.rates.currency_field import CurrencyField
from jewelcraft.ui.rates.kinds import SPECS
from jewelcraft.ui.rates.kinds import without_money
from jewelcraft.ui.rates.paste_list import PastedLine
from jewelcraft.ui.rates.paste_list import read_list
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.rates.sheet import NameCell
from jewelcraft.ui.rates.sheet import Row
from jewelcraft.ui.rates.sheet import TagCell
from jewelcraft.ui.rates.sheet import TextCell
from jewelcraft.ui.rates.sheet_view import SheetView
from jewelcraft.ui.rates.words import currency_choices
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import grouping_sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.desk import Desk

KINDS = (RateKind.STONE, RateKind.FINDING, RateKind.EXTRA)
EXAMPLE = "Sapphire, round 3.2 mm\t4,200\tct"


class PasteDialog(Dialog):
    """Takes rows of name, price and unit.

    Signals:
        agreed: the user wants the prices; carries a list of Rates.
    """

    agreed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, kinds: Sequence[RateKind] = KINDS, example: str = EXAMPLE) -> None:
        say = QCoreApplication.translate
        super().__init__(
            say("PasteDialog", "Paste a list of prices"),
            say("PasteDialog", "One line each: name, price, unit. Copy three columns from your spreadsheet."),
            parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        library = desk.hub.reader
        home = library.settings.home_currency
        self.kind = ComboField()
        self.kind.set_choices([(SPECS[kind].say(SPECS[kind].group), kind) for kind in kinds])
        self.currency = CurrencyField()
        self.currency.set_choices(currency_choices((home,)))
        self.source = TextEdit("", self.tr("Market, dealer, bank"))
        self.list = NotesEdit("", example, lines=5)
        self.preview = SheetView(
            (
                Column("name", self.tr("Name"), 200, stretches=True),
                Column("price", self.tr("Price"), 84, right=True),
                Column("unit", "", 74),
                Column("state", self.tr("What happens"), 110),
            ),
            self.tr("What will be saved"),
        )
        self.trouble = WrappedLabel("", "small", "warn")
        self.save = PrimaryButton("")
        self._build()
        self.list.textChanged.connect(self._refresh)
        self.kind.chosen.connect(self._refresh)
        self.currency.chosen.connect(self._refresh)
        self.save.clicked.connect(self._agree)
        pasted = take_text()
        if "\t" in pasted:
            self.list.setPlainText(pasted)
        self._refresh()
        self.list.setFocus()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, (label, field) in enumerate(
            (
                (self.tr("What they are"), self.kind),
                (self.tr("Currency"), self.currency),
                (self.tr("Where from"), self.source),
            )
        ):
            grid.addWidget(LabelledField(label, field), 0, place)
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)
        self.body.addWidget(LabelledField(self.tr("The list"), self.list))
        frame = Card()
        inside = QGridLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.preview)
        self.preview.setFixedHeight(look().px(186))
        self.body.addWidget(frame)
        self.body.addWidget(self.trouble)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_step(self.save)

    def lines(self) -> list[PastedLine]:
        """Return what was read."""
        return read_list(self.list.toPlainText(), SPECS[self._kind()].units, grouping_sign())

    def rates(self) -> list[Rate]:
        """Return the prices that can be taken, of a name given twice the last."""
        library = self._desk.hub.reader
        today, home = library.today(), library.settings.home_currency
        found: dict[str, Rate] = {}
        for line in self.lines():
            if line.price is not None and not line.trouble:
                found[line.name] = Rate(
                    fresh_id(),
                    self._kind(),
                    line.name,
                    line.price,
                    home if without_money(line.unit) else str(self.currency.value()),
                    line.unit,
                    today,
                    source=self.source.text().strip(),
                )
        return list(found.values())

    def _kind(self) -> RateKind:
        return RateKind(str(self.kind.value()))

    @Slot()
    def _refresh(self) -> None:
        lines = self.lines()
        self.preview.show_rows([self._row(place, line) for place, line in enumerate(lines)])
        bad = sum(1 for line in lines if line.trouble)
        words = self.tr("1 line is left out.") if bad == 1 else self.tr("{count} lines are left out.")
        self.trouble.set_text(words.format(count=bad))
        self.trouble.setVisible(bool(bad))
        count = len(self.rates())
        text = self.tr("Save 1 price") if count == 1 else self.tr("Save {count} prices")
        self.save.set_label(text.format(count=count))
        self.save.setEnabled(bool(count))
        self.save.setToolTip("" if count else self.tr("Paste a list first."))

    def _row(self, place: int, line: PastedLine) -> Row:
        price = "" if line.price is None else write_amount(line.price)
        sign = currency_sign(str(self.currency.value()))
        unit = (
            unit_name(line.unit)
            if without_money(line.unit)
            else f"{sign} / {unit_name(line.unit)}"
            if line.unit
            else ""
        )
        cells = (NameCell(line.name), TextCell(price, "strong_figures", "ink"), TextCell(unit, "body"), self._tag(line))
        return Row(f"line:{place}", cells)

    def _tag(self, line: PastedLine) -> TagCell:
        if line.trouble:
            return TagCell(line.trouble, "warn", "warning")
        known = self._desk.hub.reader.rates.card().find(self._kind(), line.name)
        if known is None:
            return TagCell(self.tr("new"), "ok", "check")
        if known.amount == line.price and known.unit == line.unit:
            return TagCell(self.tr("the same price"), "neutral")
        return TagCell(self.tr("new price"), "info")

    @Slot()
    def _agree(self) -> None:
        rates = self.rates()
        if rates:
            self.agreed.emit(rates)
            self.accept()
