"""The tab of the setting tariff: the same dated rates as in the list of work, laid out by size and way of setting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from jewelcraft.domain.money import Money
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.tariff_table import TariffTable
from jewelcraft.domain.vocabulary import known_settings
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.piece.line_clipboard import take_text
from jewelcraft.ui.rates.asker import Asker
from jewelcraft.ui.rates.kinds import SPECS
from jewelcraft.ui.rates.rate_form import RateForm
from jewelcraft.ui.rates.rate_panel import RatePanel
from jewelcraft.ui.rates.tab import RateFrame
from jewelcraft.ui.rates.tab import split_key
from jewelcraft.ui.rates.tariff_typing import TypedCell
from jewelcraft.ui.rates.tariff_typing import minutes_example
from jewelcraft.ui.rates.tariff_typing import read_block
from jewelcraft.ui.rates.tariff_typing import read_cell
from jewelcraft.ui.rates.tariff_typing import read_size
from jewelcraft.ui.rates.tariff_typing import read_way
from jewelcraft.ui.rates.tariff_view import TariffView
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.tariff_table import Place
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.tariff_typing import PastedBlock


@dataclass(frozen=True, slots=True)
class _Entry:
    """Cells that are on their way into the file: of how many cells, and what could not be taken."""

    new: tuple[Rate, ...]
    mended: tuple[Rate, ...]
    outside: int = 0


class TariffTab(RateFrame):
    """What setting one stone costs: sizes down, ways of setting across."""

    view: TariffView

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, TariffView(self.tr("Tariff of settings")))
        self._sizes: set[Decimal | None] = set()
        self._ways: dict[str, str] = {}
        self.add_way = for_changes(PrimaryButton(self.tr("Add setting"), "plus"))
        self.add_size = for_changes(OutlineButton(self.tr("Add size"), "plus"))
        self.paste = for_changes(OutlineButton(self.tr("Paste a table"), "clipboard"))
        self.copy = IconButton("copy", self.tr("Copy table"))
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for button in (self.add_way, self.add_size, self.paste, self.copy):
            tools.addWidget(button)
        tools.addStretch(1)
        self.left_side.insertLayout(0, tools)
        self.note = WrappedLabel("", "small", "ink3")
        self.note.setContentsMargins(14, 6, 14, 4)
        self.card_column.addWidget(self.note)
        self.panel = RatePanel(desk, RateForm(desk, SPECS[RateKind.SETTING]))
        self.panels.addWidget(self.panel)
        self.add_way.clicked.connect(self._ask_way)
        self.add_size.clicked.connect(self._ask_size)
        self.paste.clicked.connect(self.paste_block)
        self.copy.clicked.connect(self._copy_all)
        self.view.model_of_tariff.typed.connect(self._on_typed)
        self.view.pasted.connect(self.paste_block)
        self.panel.form.saved.connect(self._on_saved)
        self.refresh()

    @property
    def table(self) -> TariffTable:
        """The tariff as it stands today, with the rows and columns that were added and wait for prices."""
        return TariffTable.of(self.library.rates.card(), self._sizes, self._ways.values())

    def refresh(self) -> None:
        """Show what is stored now."""
        self.view.show_table(self.table, self.library.settings.home_currency)
        self.show_chosen(self.view.chosen_id())
        self.panel.refresh()

    @Slot(str)
    def show_chosen(self, key: str) -> None:
        """Show the history of a cell, and what its sentence is."""
        if key:
            self.panel.show_name(split_key(key)[1])
        self._say()

    def _say(self) -> None:
        at, model = self.view.currentIndex(), self.view.model_of_tariff
        refused = model.refused.get(model.place(at.row(), at.column())) if at.isValid() else None
        self.note.set_tone("err" if refused else "ink3")
        self.note.set_text(
            refused[1]
            if refused
            else self.tr(
                "Type money as {money} or time as {time}. Enter goes down, Tab to the right. "
                "Pale figures are those of the next larger size, which hold there too."
            ).format(money="35", time=minutes_example())
        )

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take what was refused away, else the rate of a cell with its history."""
        at, model = self.view.currentIndex(), self.view.model_of_tariff
        if at.isValid() and model.forget_refused(model.place(at.row(), at.column())):
            self._say()
            return
        super().remove(key)

    @Slot(int, int, str)
    def _on_typed(self, row: int, column: int, text: str) -> None:
        place = self.view.model_of_tariff.place(row, column)
        if not text.strip():
            if self.view.model_of_tariff.forget_refused(place):
                self._say()
            return
        self._enter({place: text})

    @Slot()
    def paste_block(self) -> None:
        """Take the block on the clipboard, from the cursor on or by its own heads."""
        table = self.table
        block = read_block(take_text(), table.ways)
        if not block.rows:
            self.note.set_text(self.tr("Copy cells from a spreadsheet first, then paste them here."))
            return
        if block.sizes is not None:
            self._sizes |= set(block.sizes)
        if block.ways is not None:
            self._ways |= {way.casefold(): way for way in block.ways if way}
        cells, outside = self._placed(block)
        self._enter(cells, outside)

    def _placed(self, block: PastedBlock) -> tuple[dict[Place, str], int]:
        """Return the text of each cell of a block, and how many cells lie beyond the table."""
        table, at = self.table, self.view.currentIndex()
        rows = block.sizes if block.sizes is not None else table.sizes[max(at.row(), 0) :]
        columns = block.ways if block.ways is not None else table.ways[max(at.column(), 0) :]
        cells: dict[Place, str] = {}
        outside = 0
        for down, line in enumerate(block.rows):
            for across, text in enumerate(line):
                if not text:
                    continue
                if down < len(rows) and across < len(columns) and columns[across]:
                    cells[rows[down], columns[across].casefold()] = text
                else:
                    outside += 1
        return cells, outside

    def _enter(self, cells: dict[Place, str], outside: int = 0) -> None:
        table, model = self.table, self.view.model_of_tariff
        today, home = self.library.today(), self.library.settings.home_currency
        new: list[Rate] = []
        mended: list[Rate] = []
        for place, text in cells.items():
            read = self._read(table, place, text, home)
            model.refused.pop(place, None)
            if read.trouble:
                model.refused[place] = text, read.trouble
                continue
            entered = table.entered(self._named(place), Money(read.amount, read.currency), read.unit, today, fresh_id())
            if entered is not None:
                (mended if entered[1] else new).append(entered[0])
        self.refresh()
        entry = _Entry(tuple(new), tuple(mended), outside)
        if not new and not mended:
            self._say_left_out(outside)
            return

        def work(library: Library, progress: Progress) -> tuple[_Entry, RepriceReport]:
            if len(new) + len(mended) > 1:
                return entry, library.rates.enter(new, mended, progress)
            return entry, library.rates.add(new[0], progress) if new else library.rates.change(mended[0], progress)

        self.desk.hub.run(work, self.tr("Working out costs"), self._on_entered)

    def _named(self, place: Place) -> Place:
        """Return a place with its way as it is written, not as it is compared."""
        return place[0], next((way for way in self.table.ways if way.casefold() == place[1]), place[1])

    @staticmethod
    def _read(table: TariffTable, place: Place, text: str, home: str) -> TypedCell:
        known = table.rate(*place)
        return read_cell(text, *((known.unit, known.currency) if known else table.habit(place[1], home)))

    @Slot(object)
    def _on_entered(self, entered: tuple[_Entry, RepriceReport]) -> None:
        entry, report = entered
        count = len(entry.new) + len(entry.mended)
        lead = self.tr("Price saved.") if count == 1 else self.tr("{count} prices saved.").format(count=count)
        tell_report(self.desk, self, lead, report)
        self._say_left_out(entry.outside)

    def _say_left_out(self, outside: int) -> None:
        model = self.view.model_of_tariff
        if model.refused:
            self.view.go_to(next(iter(model.refused)))
        self._say()
        if outside:
            self.note.set_tone("warn")
            text = self.tr("{count} cells lie beyond the table and were left out. Add sizes or settings first.")
            self.note.set_text(text.format(count=outside))

    @Slot()
    def _ask_way(self) -> None:
        asker = Asker(
            self.tr("How the stone is set"),
            say(known_settings()["bezel"]),
            self._take_way,
            self,
            [say(word) for word in known_settings().values()],
        )
        asker.open_under(self.add_way)

    def _take_way(self, text: str) -> str:
        way = read_way(text)
        if not way:
            example = say(known_settings()["bezel"])
            return self.tr("Type a way of setting, for example {example}.").format(example=example)
        self._ways[way.casefold()] = way
        self._show_new((self.table.sizes[0], way))
        return ""

    @Slot()
    def _ask_size(self) -> None:
        asker = Asker(self.tr("Up to how many mm"), "2.5", self._take_size, self)
        asker.open_under(self.add_size)

    def _take_size(self, text: str) -> str:
        try:
            size = read_size(text) if text.strip() else None
        except ValueError:
            size = None
        if size is None:
            return self.tr("Type a size in mm, for example {example}.").format(example="2.5")
        self._sizes.add(size)
        self._show_new((size, self.table.ways[0]))
        return ""

    def _show_new(self, place: Place) -> None:
        self.refresh()
        self.view.go_to(place)
        self.view.scrollTo(self.view.currentIndex())
        self.view.setFocus()

    @Slot()
    def _copy_all(self) -> None:
        self.view.copy_cells(whole=True)

    @Slot(object)
    def _on_saved(self, _rate: Rate) -> None:
        self.refresh()
