"""Losses step by step: a row for each, and an empty one for the next."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.ui.piece.completion import complete
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

_HUNDRED = Decimal(100)
_ZERO = Decimal(0)


class LossRow:
    """The fields of one step."""

    def __init__(self, owner: LossRows) -> None:
        self.name = TextEdit("", owner.tr("Next step"))
        complete(self.name, owner.offers)
        self.name.setAccessibleName(owner.tr("Step that loses metal"))
        self.percent = DecimalEdit(suffix="%", minimum=_ZERO, maximum=_HUNDRED)
        self.percent.setAccessibleName(owner.tr("Loss"))
        self.basis = ComboField()
        self.basis.set_choices(
            [
                (owner.tr("input"), LossBasis.ON_INPUT),
                (owner.tr("net"), LossBasis.ON_NET),
            ]
        )
        self.back = DecimalEdit(suffix="%", minimum=_ZERO, maximum=_HUNDRED)
        self.back.setAccessibleName(owner.tr("Of that comes back"))
        self.name.saved.connect(owner.keep)
        self.percent.value_saved.connect(owner.keep)
        self.basis.chosen.connect(owner.keep)
        self.back.value_saved.connect(owner.keep)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields from left to right."""
        return (self.name, self.percent, self.basis, self.back)

    def show(self, loss: Loss | None) -> None:
        """Show a step as it is stored; None is an empty row."""
        self.name.set_text(loss.name if loss else "")
        self.percent.set_value(loss.percent if loss else None)
        self.basis.set_value(loss.basis if loss else LossBasis.ON_INPUT)
        self.back.set_value(loss.recovered_percent if loss and loss.recovered_percent else None)

    def loss(self) -> Loss | None:
        """Return the step that is typed; None for an empty row."""
        name, percent = " ".join(self.name.text().split()), self.percent.value()
        if not name and percent is None:
            return None
        basis = LossBasis(str(self.basis.value()))
        return Loss(name or self.name.placeholderText(), percent or _ZERO, basis, self.back.value() or _ZERO)


class LossRows(QWidget):
    """The steps in the order of the work; emptied rows go.

    Signals:
        edited: a field was left with another value; carries the losses.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers = [
            self.tr("Casting"),
            self.tr("Filing"),
            self.tr("Polishing"),
            self.tr("Sawing"),
            self.tr("Setting"),
        ]
        self.rows: list[LossRow] = []
        self._shown: tuple[Loss, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        heads = (self.tr("Step"), self.tr("Loss"), self.tr("Share of"), self.tr("Of that comes back"))
        for column, head in enumerate(heads):
            self._grid.setColumnStretch(column, 1)
            self._grid.addWidget(Label(head, "caption", "ink2"), 0, column)
        self.set_losses(())

    def set_losses(self, losses: Sequence[Loss]) -> None:
        """Show the steps as they are stored, and an empty row behind them."""
        self._shown = tuple(losses)
        while len(self.rows) < len(losses) + 1:
            row = LossRow(self)
            self.rows.append(row)
            for column, field in enumerate(row.fields):
                self._grid.addWidget(field, len(self.rows), column)
        for place, row in enumerate(self.rows):
            row.show(losses[place] if place < len(losses) else None)
            for field in row.fields:
                field.setVisible(place <= len(losses))

    def keep(self) -> None:
        """Tell the steps that are typed, where they are others than before."""
        losses = tuple(loss for row in self.rows if (loss := row.loss()) is not None)
        if losses != self._shown:
            self._shown = losses
            self.edited.emit(losses)
