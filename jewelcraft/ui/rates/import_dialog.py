"""The dialog that brings a history of prices in: which file, how it is read, and what becomes of each row."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QStandardPaths
from PySide6.QtCore import QTimer
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QGridLayout

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.typed_days import DayOrder
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.exchange.price_history import Fate
from jewelcraft.exchange.price_history import HistoryRow
from jewelcraft.library.rate_import import HistoryChoices
from jewelcraft.library.rate_import import import_history
from jewelcraft.library.rate_import import plan_history
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.many.figure_dialog import FigureDialog
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.rates.currency_field import CurrencyField
from jewelcraft.ui.rates.kinds import SPECS
from jewelcraft.ui.rates.words import currency_choices
from jewelcraft.ui.rates.words import metal_inside
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.check_box import ScriptCheckBox
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.library.rate_import import HistoryPlan
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk

_AROUND = 410
_REST_MS = 300
_THOUSAND = Decimal(1000)
_TAKEN = frozenset({Fate.NEW, Fate.REPLACES})
Read = tuple["HistoryPlan | None", "JewelCraftError | None"]


class ImportDialog(FigureDialog):
    """Takes a table of prices of one metal or currency; `like` is a price as the table has them."""

    def __init__(self, desk: Desk, parent: QWidget, like: Rate, table: Path) -> None:
        title = QCoreApplication.translate("ImportDialog", "Bring in prices of {name}")
        super().__init__(desk, parent, title.format(name=metal_inside(like.name)), around=_AROUND)
        self.name = self.tr("Rows of the table")
        self.path = table
        self._like = like
        self._plan: HistoryPlan | None = None
        self._asked = 0
        self.column = ComboField()
        self.order = ComboField()
        self.decimals = ComboField()
        self.currency = CurrencyField()
        self.unit = ComboField()
        self.purity = DecimalEdit(like.fineness * _THOUSAND, suffix="\u2030", minimum=Decimal(1), maximum=_THOUSAND)
        self.source = TextEdit(like.source or table.name, self.tr("Market, dealer, bank"))
        self.replaces = ScriptCheckBox(self.tr("Take the table's price where that day has another one"))
        self.words = WrappedLabel("", "small", "ink2")
        self.go = PrimaryButton("")
        self._fill()
        self._build()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        for combo in (self.column, self.order, self.decimals, self.currency, self.unit):
            combo.chosen.connect(self.look)
        self.purity.textEdited.connect(self._on_typed)
        self.replaces.toggled.connect(self.look)
        self.go.clicked.connect(self.apply)
        self.look()

    def _fill(self) -> None:
        spec = SPECS[self._like.kind]
        home = self.desk.hub.reader.settings.home_currency
        self.currency.set_choices(currency_choices(tuple(dict.fromkeys((self._like.currency, home, "USD")))))
        self.currency.set_value(self._like.currency)
        units = tuple(dict.fromkeys((self._like.unit, *spec.units)))
        self.unit.set_choices([(unit_name(unit), unit) for unit in units])
        self.unit.set_value(self._like.unit)
        self.order.set_choices(
            [
                (self.tr("as the days show"), None),
                (self.tr("day before month"), DayOrder.DAY_FIRST),
                (self.tr("month before day"), DayOrder.MONTH_FIRST),
            ]
        )
        self.decimals.set_choices(
            [
                (self.tr("as the numbers show"), None),
                (self.tr("point: 1,234.50"), Decimals.POINT),
                (self.tr("comma: 1.234,50"), Decimals.COMMA),
            ]
        )
        self.order.setCurrentIndex(0)
        self.decimals.setCurrentIndex(0)

    def _build(self) -> None:
        is_metal = self._like.kind is RateKind.METAL
        fields = [
            LabelledField(self.tr("Column of the prices"), self.column),
            LabelledField(self.tr("Days"), self.order),
            LabelledField(self.tr("Numbers"), self.decimals),
            LabelledField(self.tr("Where from"), self.source),
            LabelledField(self.tr("Currency"), self.currency),
            LabelledField(self.tr("For one"), self.unit),
            LabelledField(self.tr("Purity of the quote"), self.purity),
        ]
        for field in fields[-2:]:
            field.setVisible(is_metal)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 4, place % 4)
            grid.setColumnStretch(place % 4, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.replaces)
        self.body.addWidget(self.words)
        self.add_table()
        self.add_table_buttons()
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_step(self.go, is_default=True)

    def like(self) -> Rate:
        """Return a price as the table has them."""
        purity = self.purity.value() or _THOUSAND
        return replace(
            self._like,
            currency=str(self.currency.value()),
            unit=str(self.unit.value()),
            fineness=purity / _THOUSAND if self._like.kind is RateKind.METAL else self._like.fineness,
            source=self.source.text().strip(),
        )

    @Slot()
    def look(self) -> None:
        """Read the table beside the window, as the fields say."""
        self._rest.stop()
        self._asked += 1
        asked, like, path = self._asked, self.like(), self.path
        column = str(self.column.value() or "")
        order, decimals = self.order.value(), self.decimals.value()
        choices = HistoryChoices(
            column,
            order if isinstance(order, DayOrder) else None,
            decimals if isinstance(decimals, Decimals) else None,
            self.replaces.isChecked(),
        )
        self._plan = None
        self._offer(0)

        def work(library: Library, _progress: Progress) -> Read:
            try:
                return plan_history(library, path, like, choices), None
            except JewelCraftError as error:
                return None, error

        self.desk.hub.run(work, self.tr("Reading the table"), lambda read: self._show(asked, read))

    @Slot()
    def _on_typed(self) -> None:
        self._plan = None
        self._offer(0)
        self._rest.start()

    def _show(self, asked: int, read: Read) -> None:
        if asked != self._asked:
            return
        plan, error = read
        self._plan = plan
        if plan is None:
            self.words.set_text(say(error.sentence) if error else "")
            self.table.show_records(self._columns(), ())
            self.fit()
            return
        history = plan.history
        if not self.column.count():
            self.column.set_choices(
                [
                    (column.title or self.tr("column {number}").format(number=column.place + 1), str(column.place + 1))
                    for column in history.columns
                ]
            )
            self.column.set_value(str(history.column.place + 1))
        rows = sorted(history.rows, key=lambda row: row.fate is not Fate.REFUSED)
        self.table.show_records(self._columns(), rows)
        self.words.set_text(self._say(plan))
        self._offer(len(plan.new) + len(plan.mended))
        self.fit()

    def _say(self, plan: HistoryPlan) -> str:
        taken = [rate.day for rate in (*plan.new, *plan.mended)]
        text = self.tr("{taken} of {count} rows are taken.").format(
            taken=write_decimal(Decimal(len(taken))), count=write_decimal(Decimal(len(plan.history.rows)))
        )
        if taken:
            text += " " + self.tr("From {first} to {last}.").format(
                first=write_date(min(taken)), last=write_date(max(taken))
            )
        if not plan.history.habit.is_proven and any("/" in row.day_text for row in plan.history.rows):
            text += " " + self.tr("Days are read as day, month, year; the table does not show it for certain.")
        return text

    def _offer(self, count: int) -> None:
        text = self.tr("Take 1 price") if count == 1 else self.tr("Take {count} prices")
        self.go.set_label(text.format(count=write_decimal(Decimal(count))))
        self.go.setEnabled(bool(count))

    @Slot()
    def apply(self) -> None:
        """Write the prices as one action."""
        plan = self._plan
        if plan is None:
            return
        self.done(0)
        desk, parent = self.desk, self.parentWidget() or self
        count = len(plan.new) + len(plan.mended)
        words = self.tr("1 price brought in.") if count == 1 else self.tr("{count} prices brought in.")
        lead = words.format(count=write_decimal(Decimal(count)))

        def tell(report: RepriceReport) -> None:
            tell_report(desk, parent, lead, report)

        desk.hub.run(
            lambda library, progress: import_history(library, plan, progress), self.tr("Working out costs"), tell
        )

    def fate_words(self, row: HistoryRow) -> str:
        """Say what becomes of a row."""
        if row.problem is not None:
            return say(row.problem)
        return {
            Fate.NEW: self.tr("new"),
            Fate.KNOWN: self.tr("there already"),
            Fate.KEPT: self.tr("that day has another price, which stays"),
            Fate.REPLACES: self.tr("takes the place of another price"),
        }.get(row.fate, "")

    def _columns(self) -> tuple[Column, ...]:
        def tone(row: HistoryRow) -> str:
            return "ok" if row.fate in _TAKEN else "err" if row.fate is Fate.REFUSED else "ink3"

        return (
            Column(self.tr("Row"), lambda row: str(row.row), lambda row: row.row),
            Column(
                self.tr("Day"),
                lambda row: write_date(row.day) if row.day else row.day_text,
                lambda row: row.day or row.day_text,
                right=False,
                role="body",
                tone="ink",
            ),
            Column(
                self.tr("Price"),
                lambda row: write_amount(row.price) if row.price is not None else row.price_text,
                lambda row: row.price if row.price is not None else row.price_text,
                role="strong_figures",
                tone="ink",
            ),
            Column(
                self.tr("What happens"),
                self.fate_words,
                self.fate_words,
                right=False,
                stretches=True,
                role="body",
                tone=tone,
            ),
        )


def ask_history(desk: Desk, parent: QWidget, like: Rate) -> None:
    """Ask for a table of prices, and open the dialog on it."""
    folder = desk.preferences.settings.last_folder or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    chosen, _kind = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("ImportDialog", "Choose a table of prices"),
        folder,
        ";;".join(
            (
                QCoreApplication.translate("ImportDialog", "Tables (*.csv *.txt *.tsv *.xlsx)"),
                QCoreApplication.translate("ImportDialog", "All files (*)"),
            )
        ),
    )
    if chosen:
        desk.preferences.change(last_folder=str(Path(chosen).parent))
        ImportDialog(desk, parent, like, Path(chosen)).open()
