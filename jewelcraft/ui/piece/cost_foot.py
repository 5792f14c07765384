"""The foot of the cost table: the day of the rates, what is missing, and the cost per piece with its explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.sheet_sums import explain_total
from jewelcraft.ui.look import look
from jewelcraft.ui.piece.figures import amount_places
from jewelcraft.ui.piece.figures import emphasise
from jewelcraft.ui.piece.line_words import missing_words
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.explanation import ExplanationBox
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.costsheet import CostSheet


_NARROW = 680
_WORDS = 90
"""So much room what is missing needs to say anything."""


class AmountButton(QAbstractButton):
    """An amount that explains itself when it is pressed."""

    def __init__(self, role: str = "total", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._tone = role, "ink"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring", "outside")
        self.setToolTip(self.tr("How we get it"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def show_amount(self, text: str, tone: str = "ink") -> None:
        """Show an amount in a tone."""
        self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the amount."""
        metrics = QFontMetrics(look().font(self._role, self.text()))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the amount, underlined under the pointer."""
        painter = QPainter(self)
        font = look().font(self._role, self.text())
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(look().color(self._tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text())


class CostFoot(Card):
    """Says what one piece costs and at which rates; the amount opens its explanation above.

    Signals:
        days_requested: rates of another day are wanted; carries the place of the menu on the screen.
    """

    days_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._sheet: CostSheet | None = None
        self._day = ""
        self.rates_used = LinkButton("", small=True)
        self.rates_used.setToolTip(self.tr("Recost at the rates of another day"))
        self.rates_used.clicked.connect(
            lambda: self.days_requested.emit(self.rates_used.mapToGlobal(self.rates_used.rect().topLeft()))
        )
        self.age = PriceAgeTag()
        self.missing = ElidedLabel("", "small_medium", "warn")
        self._name = Label(self.tr("Cost per piece"), "strong")
        self.total = AmountButton()
        self.explanation = ExplanationBox()
        self.explanation.hide()
        self._row = row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.rates_used)
        row.addWidget(self.age)
        row.addWidget(self.missing, 1)
        row.addStretch(0)
        row.addWidget(self._name)
        row.addWidget(self.total)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 11, 16, 11)
        column.setSpacing(9)
        column.addWidget(self.explanation)
        column.addLayout(row)
        self.total.clicked.connect(self._toggle)

    def show_sheet(self, sheet: CostSheet) -> None:
        """Show the total of a sheet, or what is known so far and what is missing."""
        self._sheet = sheet
        day = sheet.oldest_rate_day or sheet.day
        self._day = write_date(day)
        total = sheet.total
        self.missing.setText("" if total is not None else missing_words(sheet))
        words = write_money(total if total is not None else sheet.known_total, amount_places(sheet))
        if total is None:
            words = self.tr("{amount} so far").format(amount=words)
        self.total.show_amount(words, "ink" if total is not None else "warn")
        self.total.setAccessibleName(f"{self._name.text()} {words}")
        self._name_day()
        self._explain()

    def _name_day(self) -> None:
        # Where the table is narrow, the day alone says enough beside the age of the price.
        is_narrow = self.width() < look().px(_NARROW)
        self.rates_used.set_label(self._day if is_narrow else self.tr("Rates used: {day}").format(day=self._day))
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what the panel beside says too, before the amount loses a digit."""
        self.rates_used.show()
        row = self._row
        sides = self._column.contentsMargins()
        room = self.width() - sides.left() - sides.right()
        shown = [part for part in (self.rates_used, self.age, self._name, self.total) if not part.isHidden()]
        needed = sum(part.sizeHint().width() + row.spacing() for part in shown) - row.spacing()
        self.missing.setVisible(bool(self.missing.text()) and room - needed > look().px(_WORDS))
        if needed > room:
            self.rates_used.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the day of the rates in fewer words where there is little room."""
        super().resizeEvent(event)
        if self._day:
            self._name_day()

    def _toggle(self) -> None:
        self.explanation.setVisible(self.explanation.isHidden())
        self._explain()

    def _explain(self) -> None:
        if self._sheet is None or self.explanation.isHidden():
            return
        steps = explain_total(self._sheet)
        words = [emphasise(say(step)) for step in steps]
        self.explanation.explain(self.total.text(), words, whole=_whole(self._sheet))
        self.explanation.setVisible(bool(steps))


def _whole(sheet: CostSheet) -> str:
    """Write every line of a sheet with its reasons, as text that can be sent."""
    places = amount_places(sheet)
    written = []
    for line in sheet.lines:
        amount = "\u2013" if line.amount is None else write_money(line.amount, places)
        written.append("\n".join([f"{say(line.label)}: {amount}", *(f"  {say(step)}" for step in line.steps)]))
    return "\n".join(written)
