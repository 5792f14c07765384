"""What the codes of labels say, where they are cut, how far the printer is out; and whose order job cards are for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.label_choices import FARTHEST_SHIFT
from jewelcraft.domain.label_choices import CutMarks
from jewelcraft.domain.label_choices import LabelChoices
from jewelcraft.domain.label_choices import Scanned
from jewelcraft.domain.label_choices import check_labels
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog

_WORDED = frozenset({Scanned.LINK, Scanned.TEXT})


class LabelOptions(QWidget):
    """The choices of labels beside their sheet, or of job cards.

    Signals:
        changed: the user chose something; carries the fields of the catalog that change.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made = LabelChoices()
        self.scanned, self.marks = ComboField(), ComboField()
        for field in (self.scanned, self.marks):
            field.setMinimumContentsLength(2)
        self.scanned.set_choices(
            [
                (self.tr("the code of the piece"), Scanned.CODE),
                (self.tr("an address in the web"), Scanned.LINK),
                (self.tr("a text of my own"), Scanned.TEXT),
                (self.tr("nothing, leave it out"), Scanned.NONE),
            ]
        )
        self.marks.set_choices(
            [
                (self.tr("as usual"), CutMarks.USUAL),
                (self.tr("none"), CutMarks.NONE),
                (self.tr("at the corners"), CutMarks.CORNERS),
                (self.tr("around each"), CutMarks.OUTLINES),
            ]
        )
        self.text = TextEdit("", "https://example.com/{code}")
        self.bars = QCheckBox(self.tr("Bar code too"))
        self.secret = QCheckBox(self.tr("Wholesale price in secret letters too"))
        limits = {"suffix": "mm", "minimum": -FARTHEST_SHIFT, "maximum": FARTHEST_SHIFT}
        self.right, self.down = (DecimalEdit(**limits) for _ in range(2))  # type: ignore[arg-type]
        self.customer, self.order, self.due = TextEdit(), TextEdit(), TextEdit()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._text_field = LabelledField(self.tr("Its text, {code} stands for the code"), self.text)
        self._labels, self._cards = QWidget(), QWidget()
        column = _column(self._labels)
        column.addWidget(LabelledField(self.tr("Square code says"), self.scanned))
        column.addWidget(self._text_field)
        column.addWidget(self.bars)
        column.addWidget(self.secret)
        column.addWidget(LabelledField(self.tr("Cut marks"), self.marks))
        column.addLayout(
            _pair(
                LabelledField(self.tr("Move to the right"), self.right), LabelledField(self.tr("Move down"), self.down)
            )
        )
        cards = _column(self._cards)
        cards.addWidget(LabelledField(self.tr("For whom"), self.customer))
        cards.addLayout(
            _pair(LabelledField(self.tr("Order"), self.order), LabelledField(self.tr("Ready by"), self.due))
        )
        whole = _column(self)
        whole.addWidget(self._labels)
        whole.addWidget(self._cards)

    def _connect(self) -> None:
        self.scanned.chosen.connect(lambda value: self._change(scanned=Scanned(value)))
        self.marks.chosen.connect(lambda value: self._change(cut_marks=CutMarks(value)))
        self.text.saved.connect(lambda text: self._change(scan_text=text.strip()))
        self.bars.clicked.connect(lambda on: self._change(has_bars=on))
        self.secret.clicked.connect(lambda on: self._change(has_secret_price=on))
        self.right.value_saved.connect(lambda value: self._change(shift_x=value or Decimal(0)))
        self.down.value_saved.connect(lambda value: self._change(shift_y=value or Decimal(0)))
        self.customer.saved.connect(lambda text: self._change(customer=text.strip()))
        self.order.saved.connect(lambda text: self._change(order=text.strip()))
        self.due.saved.connect(lambda text: self._change(due=text.strip()))

    def show_catalog(self, catalog: Catalog) -> None:
        """Show the choices of a catalog; nothing where it is neither labels nor job cards."""
        made = self._made = catalog.labelling
        is_labels, is_cards = catalog.kind in ON_STOCK, catalog.kind is CatalogKind.JOB_CARD
        self.setVisible(is_labels or is_cards)
        self._labels.setVisible(is_labels)
        self._cards.setVisible(is_cards)
        self.scanned.set_value(made.scanned)
        self.marks.set_value(made.cut_marks)
        self.text.set_text(made.scan_text)
        self.bars.setChecked(made.has_bars)
        self.secret.setChecked(made.has_secret_price)
        self.secret.setEnabled(catalog.prints_prices)
        self.right.set_value(made.shift_x)
        self.down.set_value(made.shift_y)
        self.customer.set_text(made.customer)
        self.order.set_text(made.order)
        self.due.set_text(made.due)
        self._fit_text()

    def save(self) -> None:
        """Save what is being typed."""
        for field in (self.text, self.right, self.down, self.customer, self.order, self.due):
            field.save()

    def _change(self, **changes: object) -> None:
        """Keep a choice; an address or a text that is still to be typed is asked for first."""
        self._made = replace(self._made, **changes)  # type: ignore[arg-type]
        self._fit_text()
        try:
            check_labels(self._made)
        except InvalidValueError as error:
            self._text_field.set_error(say(error.sentence))
            return
        self._text_field.set_error("")
        self.changed.emit({"labelling": self._made})

    def _fit_text(self) -> None:
        self._text_field.setVisible(self._made.scanned in _WORDED)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column


def _pair(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return row
