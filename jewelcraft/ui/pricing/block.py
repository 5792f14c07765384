"""What the blocks of the policy editor share: fields in columns, and one signal for what changed."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.numbers import ZERO
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.numbers import DecimalEdit


class Block(QWidget):
    """A part of the editor.

    Signals:
        changed: carries the fields of the policy that changed, by name.
    """

    changed = Signal(object)

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self._count = 0
        self.room = QVBoxLayout(self)
        self.room.setContentsMargins(0, 0, 0, 0)
        self.room.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.room.addLayout(self._grid)

    def put(self, field: QWidget, *, wide: bool = False) -> None:
        """Put a field into the next place; a wide one takes a whole row."""
        if wide and self._count % self._columns:
            self._count += self._columns - self._count % self._columns
        self._grid.addWidget(field, self._count // self._columns, self._count % self._columns, 1, 1 + wide)
        self._count += self._columns if wide else 1

    def number(
        self,
        name: str,
        label: str,
        suffix: str = "",
        *,
        maximum: Decimal | None = None,
        whole: bool = False,
        empty: Decimal = ZERO,
        also: dict[str, object] | None = None,
    ) -> DecimalEdit:
        """Make a field that is saved under its name when left, `also` with it; emptied it counts as `empty`."""
        edit = DecimalEdit(suffix=suffix, minimum=ZERO, maximum=maximum, whole=whole)
        field = LabelledField(label, edit)

        def save(value: Decimal | None) -> None:
            field.set_error("")
            number = empty if value is None else value
            self.changed.emit({name: int(number) if whole else number, **(also or {})})

        edit.value_saved.connect(save)
        edit.refused.connect(field.set_error)
        self.put(field)
        return edit
