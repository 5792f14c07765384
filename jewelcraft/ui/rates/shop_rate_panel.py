"""What does one hour cost: wages and the workshop's own costs over the hours really spent at the bench."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from decimal import InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.cost_basis import BENCH_HOUR
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.shop_rate import WorkingYear
from jewelcraft.domain.shop_rate import labour_per_hour
from jewelcraft.domain.shop_rate import overhead_per_hour
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.look import look
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.rates.shop_rate_bar import ShopRateBar
from jewelcraft.ui.rates.side import SidePanel
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.sliders import Slider
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk

_MONTHS = Decimal(12)
_FIELD = 136
_MANY = Decimal(100)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class ShopMonth:
    """A month of a workshop: people, wages, days, hours, the share of them at the bench, and what else is paid."""

    people: Decimal = Decimal(1)
    wages: Decimal = ZERO
    days: Decimal = Decimal(26)
    hours: Decimal = Decimal(8)
    bench_percent: Decimal = Decimal(60)
    rent: Decimal = ZERO
    tools: Decimal = ZERO
    other: Decimal = ZERO

    @property
    def overhead(self) -> Decimal:
        """What the workshop pays besides wages."""
        return self.rent + self.tools + self.other

    @property
    def bench_hours(self) -> Decimal:
        """Hours of a month that go into pieces."""
        return self._year().productive_hours / _MONTHS

    @property
    def labour_rate(self) -> Decimal:
        """What wages make of a bench hour."""
        return labour_per_hour(self.wages * _MONTHS, ZERO, self._year().productive_hours)

    @property
    def overhead_rate(self) -> Decimal:
        """What the workshop makes of a bench hour."""
        return overhead_per_hour(self.overhead * _MONTHS, self._year().productive_hours)

    def _year(self) -> WorkingYear:
        return WorkingYear(_MONTHS, self.days, self.hours * self.people, ZERO, self.bench_percent / HUNDRED)


class ShopRatePanel(SidePanel):
    """The calculator of the shop rate; its result can be saved as today's bench hour and hourly overhead.

    Signals:
        rate_used: the rate was saved.
    """

    rate_used = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        sign = currency_sign(desk.hub.reader.settings.home_currency)
        self.people = DecimalEdit(minimum=Decimal("0.1"))
        self.wages = DecimalEdit(suffix=sign, minimum=ZERO, money=True)
        self.days = DecimalEdit(minimum=Decimal(1), maximum=Decimal(31))
        self.hours = DecimalEdit(minimum=Decimal(1), maximum=Decimal(24))
        self.share = Slider(20, 100, name=self.tr("Share of the day at the bench"))
        self.share_words = Label("", "strong_figures")
        self.rent = DecimalEdit(suffix=sign, minimum=ZERO, money=True)
        self.tools = DecimalEdit(suffix=sign, minimum=ZERO, money=True)
        self.other = DecimalEdit(suffix=sign, minimum=ZERO, money=True)
        self.result = Label("", "total", "accent")
        self.bar = ShopRateBar()
        self.how = WrappedLabel("", "small", "ink2")
        self.use = for_changes(PrimaryButton(self.tr("Use this rate")))
        self.reset = OutlineButton(self.tr("Reset"))
        self._fields: dict[str, DecimalEdit] = {
            "people": self.people,
            "wages": self.wages,
            "days": self.days,
            "hours": self.hours,
            "rent": self.rent,
            "tools": self.tools,
            "other": self.other,
        }
        self._build()
        self._show(self._kept())
        for field in self._fields.values():
            field.textChanged.connect(self._on_typed)
            field.value_saved.connect(self._keep)
            field.refused.connect(self.how.set_text)
        self.share.valueChanged.connect(self._on_typed)
        self.use.clicked.connect(self._use)
        self.reset.clicked.connect(self._reset)

    def _build(self) -> None:
        self.body.addWidget(WrappedLabel(self.tr("What does one hour cost?"), "section"))
        self.body.addWidget(
            WrappedLabel(self.tr("Fill in what you pay in a month. We work out the rate."), "small", "ink2")
        )
        self.body.addWidget(Label(self.tr("People"), "caption_strong", "ink2"))
        people = QGridLayout()
        self._row(people, 0, self.tr("Bench workers"), self.people)
        self._row(people, 1, self.tr("Wages for all"), self.wages)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.days)
        row.addWidget(Label("\u00d7", "body", "ink3"))
        row.addWidget(self.hours)
        self.days.setAccessibleName(self.tr("Days a month"))
        self.hours.setAccessibleName(self.tr("Hours a day"))
        self._row(people, 2, self.tr("Days a month × hours a day"), pair)
        self.body.addLayout(people)
        share = QHBoxLayout()
        share.addWidget(WrappedLabel(self.tr("Share of the day at the bench"), "body", "ink2"), 1)
        share.addWidget(self.share_words)
        self.body.addLayout(share)
        self.body.addWidget(self.share)
        self.body.addWidget(Label(self.tr("Workshop, a month"), "caption_strong", "ink2"))
        shop = QGridLayout()
        self._row(shop, 0, self.tr("Rent, power, gas, internet"), self.rent)
        self._row(shop, 1, self.tr("Tools, wear and repair"), self.tools)
        self._row(shop, 2, self.tr("Fairs, accountant, other"), self.other)
        self.body.addLayout(shop)
        self.body.addSpacing(2)
        self.body.addWidget(self._result_box())
        self.body.addStretch(1)
        self.body.setSpacing(6)
        self.add_action(self.use, 1)
        self.add_action(self.reset)

    def _result_box(self) -> Card:
        box = Card("tint")
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Shop rate"), "small_strong"))
        row.addStretch(1)
        row.addWidget(self.result)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.how)
        return box

    def _row(self, grid: QGridLayout, place: int, text: str, field: QWidget) -> None:
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        field.setFixedWidth(look().px(_FIELD))
        field.setAccessibleName(field.accessibleName() or text)
        label = WrappedLabel(text, "body", "ink2")
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        # The height of a line lies above its letters; this brings them level with the figures beside them.
        label.setContentsMargins(0, 0, 0, 5)
        grid.addWidget(label, place, 0)
        grid.addWidget(field, place, 1)

    def refresh(self) -> None:
        """Take the home currency that is in force."""
        sign = currency_sign(self._desk.hub.reader.settings.home_currency)
        for field in (self.wages, self.rent, self.tools, self.other):
            field.set_suffix(sign)
        self._on_typed()

    def month(self) -> ShopMonth | None:
        """Return what is typed; None while a number is missing."""
        values: dict[str, Decimal] = {}
        for name, field in self._fields.items():
            number = field.read() if field.text().strip() else ZERO
            if number is None or number < 0:
                return None
            values[name] = number
        month = ShopMonth(bench_percent=Decimal(self.share.value()), **values)
        return month if month.bench_hours > 0 else None

    def _show(self, month: ShopMonth) -> None:
        for name, field in self._fields.items():
            value = getattr(month, name)
            field.set_value(value if value or name in {"people", "days", "hours"} else None)
        self.share.setValue(int(month.bench_percent))
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        if not self._desk.hub.is_open:
            return
        self.share_words.setText(f"{self.share.value()} %")
        month = self.month()
        has_result = month is not None and bool(month.wages or month.overhead)
        self.use.setEnabled(has_result and month is not None and month.labour_rate > 0)
        self.use.setToolTip("" if self.use.isEnabled() else self.tr("Type the wages first."))
        self.bar.setVisible(has_result)
        if month is None or not has_result:
            self.result.setText("")
            self.how.set_text(self.tr("Type wages and costs of a month, and the rate stands here."))
            return
        self._say_result(month)

    def _say_result(self, month: ShopMonth) -> None:
        labour, overhead = self._money(month.labour_rate), self._money(month.overhead_rate)
        self.result.setText(
            self.tr("{amount} / hour").format(amount=self._money(month.labour_rate + month.overhead_rate))
        )
        self.bar.show_parts(
            (month.labour_rate, self.tr("labour {amount}").format(amount=labour)),
            (month.overhead_rate, self.tr("overhead {amount}").format(amount=overhead)),
        )
        text = self.tr(
            "{people} people × {days} days × {hours} h × {share} % = {bench} bench hours a month. "
            "Wages {wages} ÷ {bench} = {labour}. Workshop {costs} ÷ {bench} = {overhead}."
        )
        words = text.format(
            people=write_decimal(month.people),
            days=write_decimal(month.days),
            hours=write_decimal(month.hours),
            share=self.share.value(),
            bench=write_decimal(month.bench_hours, 0),
            wages=self._money(month.wages),
            labour=labour,
            costs=self._money(month.overhead),
            overhead=overhead,
        )
        self.how.set_text(words)
        self.share.describe(f"{self.share.value()} %, {self.result.text()}")

    def _money(self, amount: Decimal) -> str:
        home = self._desk.hub.reader.settings.home_currency
        whole = amount >= _MANY or amount.quantize(_CENT) == amount.to_integral_value()
        return write_money(Money(amount, home), 0 if whole else 2)

    @Slot()
    def _keep(self) -> None:
        month = self.month()
        if month is not None:
            kept = {name: str(getattr(month, name)) for name in (*self._fields, "bench_percent")}
            self._desk.preferences.change(shop_rate=tuple(kept.items()))

    def _kept(self) -> ShopMonth:
        try:
            return ShopMonth(**{name: Decimal(value) for name, value in self._desk.preferences.settings.shop_rate})
        except (TypeError, InvalidOperation):
            return ShopMonth()

    @Slot()
    def _reset(self) -> None:
        self._show(ShopMonth())

    @Slot()
    def _use(self) -> None:
        month = self.month()
        if month is None:
            return
        self._keep()
        rates = self._rates(month)
        self._desk.hub.run(
            lambda library, progress: library.rates.add_many(rates, progress),
            self.tr("Working out costs"),
            self._on_saved,
        )

    def _rates(self, month: ShopMonth) -> list[Rate]:
        library = self._desk.hub.reader
        home, today = library.settings.home_currency, library.today()
        source = self.tr("{wages} of wages over {hours} bench hours").format(
            wages=self._money(month.wages), hours=write_decimal(month.bench_hours, 0)
        )
        labour = month.labour_rate.quantize(_CENT)
        made = [Rate(fresh_id(), RateKind.OPERATION, BENCH_HOUR, labour, home, "hour", today, source=source)]
        overhead = month.overhead_rate.quantize(_CENT)
        if overhead > 0:
            hourly = [rate for rate in library.rates.current(RateKind.OVERHEAD) if rate.unit == "hour"]
            name = hourly[0].name if hourly else "Workshop overhead"
            source = self.tr("{costs} a month over {hours} bench hours").format(
                costs=self._money(month.overhead), hours=write_decimal(month.bench_hours, 0)
            )
            made.append(Rate(fresh_id(), RateKind.OVERHEAD, name, overhead, home, "hour", today, source=source))
        return made

    @Slot(object)
    def _on_saved(self, report: RepriceReport) -> None:
        self.rate_used.emit()
        tell_report(self._desk, self, self.tr("Shop rate saved."), report)
