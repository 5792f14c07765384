"""The price rule of a piece: margin or markup, retail factor, rounding and currency, its own or the workshop's."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.widgets.sliders import Slider
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft

_STEPS = tuple(
    Decimal(step) for step in ("0", "0.05", "0.5", "1", "5", "10", "50", "100", "500", "1000", "5000", "10000")
)
_RANGES = {PriceRule.MARGIN: (0, 90), PriceRule.MARKUP: (0, 300)}


class PolicyBox(QWidget):
    """The way from cost to prices. What is changed here belongs to this piece alone."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._draft = hub, draft
        self.rule = SegmentedControl(
            [Segment(PriceRule.MARGIN, self.tr("Target margin")), Segment(PriceRule.MARKUP, self.tr("Markup"))],
            name=self.tr("Price rule"),
        )
        self.percent = DecimalEdit(suffix="%", minimum=Decimal(-90), maximum=Decimal(1000))
        self.percent.setFixedWidth(84)
        self.percent.setAccessibleName(self.tr("Percent"))
        self.slider = Slider(0, 90, name=self.tr("Percent"))
        self.trouble = TipBox("", "warning", surface="warn")
        self.details = QWidget()
        self.more = LinkButton(self.tr("Rounding and currency"), "caret-down", small=True)
        self.reset = LinkButton(self.tr("Use the workshop's"), small=True)
        self._own = QWidget()
        self._build()
        self._build_details()
        self._connect()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.rule)
        head.addStretch(1)
        head.addWidget(self.percent)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self._foot = foot
        own = QHBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.addWidget(Label(self.tr("This piece has its own rule."), "caption", "ink3"))
        own.addStretch(1)
        own.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addWidget(self.trouble)
        column.addWidget(self._own)
        column.addLayout(foot)
        column.addWidget(self.details)

    def add_link(self, link: QWidget) -> None:
        """Put a link at the right end of the last row."""
        self._foot.addWidget(link)

    def _build_details(self) -> None:
        self.factor = DecimalEdit(minimum=Decimal("0.1"), maximum=Decimal(100), suffix="×")
        self.step = ComboField()
        self.rounding = ComboField()
        self.currency = ComboField()
        self.rounding.set_choices(
            [
                (self.tr("up"), Rounding.UP),
                (self.tr("to the nearest"), Rounding.NEAREST),
                (self.tr("down"), Rounding.DOWN),
            ]
        )
        grid = QGridLayout(self.details)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(LabelledField(self.tr("Retail is wholesale"), self.factor), 0, 0)
        grid.addWidget(LabelledField(self.tr("Currency of the prices"), self.currency), 0, 1)
        grid.addWidget(LabelledField(self.tr("Round prices to"), self.step), 1, 0)
        grid.addWidget(LabelledField(self.tr("Round"), self.rounding), 1, 1)
        self.details.hide()

    def _connect(self) -> None:
        self.rule.chosen.connect(lambda rule: self._change(rule=rule))
        self.percent.value_saved.connect(self._on_percent)
        self.slider.valueChanged.connect(self._on_slid)
        self.slider.sliderReleased.connect(lambda: self._change(percent=Decimal(self.slider.value())))
        self.factor.value_saved.connect(self._on_factor)
        self.step.chosen.connect(lambda step: self._change(rounding_step=step))
        self.rounding.chosen.connect(lambda how: self._change(rounding=how))
        self.currency.chosen.connect(lambda currency: self._change(currency=currency))
        self.reset.clicked.connect(lambda: self._draft.edit(lambda piece: replace(piece, policy=None)))
        self.more.clicked.connect(self._fold)

    def show_policy(self, piece: Piece, trouble: str) -> None:
        """Show the rule in force for a piece, and why it makes no price."""
        policy = self._hub.reader.price_lists.book().of(piece)
        self.rule.set_value(policy.rule)
        self.percent.set_value(policy.percent)
        self.slider.blockSignals(True)
        self.slider.setRange(*_RANGES[policy.rule])
        if not self.slider.isSliderDown():
            self.slider.setValue(int(policy.percent))
        self.slider.blockSignals(False)
        self.slider.update()
        self.factor.set_value(policy.retail_factor)
        self._show_choices(policy)
        self.trouble.setVisible(bool(trouble))
        self.trouble.set_text(trouble)
        self._own.setVisible(piece.policy is not None)

    def _show_choices(self, policy: PricePolicy) -> None:
        steps = sorted({*_STEPS, policy.rounding_step})
        self.step.set_choices([(write_decimal(step) if step else self.tr("not rounded"), step) for step in steps])
        self.step.set_value(policy.rounding_step)
        self.rounding.set_value(policy.rounding)
        card = self._hub.reader.rates.card()
        known = [name for kind, name in card.rates if kind is RateKind.CURRENCY]
        home = card.home_currency
        codes = dict.fromkeys((*sorted(known), *((policy.currency,) if policy.currency else ())))
        choices: list[tuple[str, object]] = [(self.tr("{home}, as the workshop").format(home=home), "")]
        choices += [(code, code) for code in codes if code != home]
        self.currency.set_choices(choices)
        self.currency.set_value("" if policy.currency == home else policy.currency)

    def _on_percent(self, value: Decimal | None) -> None:
        if value is not None:
            self._change(percent=value)

    def _on_factor(self, value: Decimal | None) -> None:
        if value is not None:
            self._change(retail_factor=value)

    def _on_slid(self, value: int) -> None:
        if self.slider.isSliderDown():
            self._draft.preview(self._turn(percent=Decimal(value)))
        else:
            self._change(percent=Decimal(value))

    def _change(self, **values: object) -> None:
        self._draft.edit(self._turn(**values))

    def _turn(self, **values: object) -> Callable[[Piece], Piece]:
        # Read here: the change is done again on the worker, which may not use this thread's library.
        book = self._hub.reader.price_lists.book()
        return lambda piece: replace(piece, policy=replace(book.of(piece), **values))  # type: ignore[arg-type]

    def _fold(self) -> None:
        self.details.setVisible(self.details.isHidden())
        self.more.set_icon("caret-down" if self.details.isHidden() else "caret-up")
