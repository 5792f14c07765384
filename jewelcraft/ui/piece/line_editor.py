"""The box under a line with all fields of the part behind it, each saved when left."""

from __future__ import annotations

from dataclasses import fields
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.money import Money
from jewelcraft.ui.piece.completion import complete
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import currency_sign

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from jewelcraft.domain.parts import Part

_COLUMNS = 4


class LineEditor(Card):
    """The fields of a part. A subclass adds them in `build` with `text`, `number`, `money`, `choice`, `check`.

    Signals:
        edited: a field was left with another value; carries a function from part to part.
        closed: Done or Esc was pressed.
        remove_requested: "Remove line" was pressed.
    """

    edited = Signal(object)
    closed = Signal()
    remove_requested = Signal()

    def __init__(self, part: Part, currency: str, parent: QWidget | None = None, columns: int = _COLUMNS) -> None:
        super().__init__("sunken", parent)
        self._columns = columns
        self.part = part
        self._currency = currency
        self._fillers: list[Callable[[Any], None]] = []
        self._first: QWidget | None = None
        self._place = 0
        self.folds: list[tuple[LinkButton, QWidget, tuple[str, ...]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(8)
        self._grid = self._new_grid()
        self._column.addLayout(self._grid)
        self.build()
        self._column.addLayout(self._foot())
        self.show_part(part)
        self._open_filled()

    def build(self) -> None:
        """Add the fields."""

    def show_part(self, part: Part) -> None:
        """Show a part as it is stored; what is being typed stays."""
        self.part = part
        for fill in self._fillers:
            fill(part)

    def focus_first(self) -> None:
        """Go to the first field."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.TabFocusReason)

    def fold(self, label: str, *names: str) -> None:
        """Put the fields that follow behind a link; it is open where one of these attributes is filled."""
        link, box = LinkButton(label, "caret-down", small=True), QWidget()
        box.setProperty("ground", "none")
        link.clicked.connect(lambda: self.open_fold(link, box, opened=box.isHidden()))
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(box)
        self._grid, self._place = self._new_grid(), 0
        box.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.folds.append((link, box, names))

    @staticmethod
    def open_fold(link: LinkButton, box: QWidget, *, opened: bool) -> None:
        """Show what stands behind a link, or hide it."""
        box.setVisible(opened)
        link.set_icon("caret-up" if opened else "caret-down")

    def _open_filled(self) -> None:
        defaults = {one.name: one.default for one in fields(self.part)}
        for link, box, names in self.folds:
            filled = any(getattr(self.part, name) != defaults[name] for name in names)
            self.open_fold(link, box, opened=filled)

    def _new_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        return grid

    def add(self, label: str, field: QWidget, span: int = 1) -> LabelledField:
        """Put a field into the next free place."""
        labelled = LabelledField(label, field)
        span = min(span, self._columns)
        column = self._place % self._columns
        if column + span > self._columns:
            self._place += self._columns - column
            column = 0
        self._grid.addWidget(labelled, self._place // self._columns, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._place += span
        self._first = self._first or field
        return labelled

    def text(
        self,
        label: str,
        name: str,
        words: Sequence[str] = (),
        span: int = 1,
        *,
        read: Callable[[str], str] = str,
        show: Callable[[str], str] = str,
    ) -> TextEdit:
        """Add a field for words, with completion where there are some; what is kept and what is shown may differ."""
        field = TextEdit()
        if words:
            complete(field, words)
        field.saved.connect(lambda text: self._keep(name, read(" ".join(text.split()))))
        self._fillers.append(lambda part: field.set_text(show(getattr(part, name))))
        self.add(label, field, span)
        return field

    def number(
        self,
        label: str,
        name: str,
        suffix: str = "",
        *,
        maximum: Decimal | None = None,
        optional: bool = False,
        whole: bool = False,
        hint: str = "",
    ) -> DecimalEdit:
        """Add a field for a number that is not below zero."""
        field = DecimalEdit(suffix=suffix, minimum=Decimal(0), maximum=maximum, whole=whole)
        field.setPlaceholderText(hint)
        labelled = self.add(label, field)

        def keep(value: Decimal | None) -> None:
            if value is None and not optional:
                field.set_value(getattr(self.part, name))
                return
            labelled.set_error("")
            self._keep(name, int(value) if whole and value is not None else value)

        def fill(part: Part) -> None:
            value = getattr(part, name)
            field.set_value(None if value is None else Decimal(value))

        field.value_saved.connect(keep)
        field.refused.connect(labelled.set_error)
        self._fillers.append(fill)
        return field

    def money(self, label: str, name: str, hint: str = "") -> DecimalEdit:
        """Add a field for a price typed on the piece; empty takes the price of the rates."""
        field = DecimalEdit(minimum=Decimal(0), money=True)
        field.setPlaceholderText(hint)
        labelled = self.add(label, field)

        def keep(value: Decimal | None) -> None:
            labelled.set_error("")
            old = getattr(self.part, name)
            self._keep(name, None if value is None else Money(value, old.currency if old else self._currency))

        def fill(part: Part) -> None:
            price = getattr(part, name)
            field.set_suffix(currency_sign(price.currency if price else self._currency))
            field.set_value(price.amount if price else None)

        field.value_saved.connect(keep)
        field.refused.connect(labelled.set_error)
        self._fillers.append(fill)
        return field

    def choice(self, label: str, name: str, choices: list[tuple[str, object]], span: int = 1) -> ComboField:
        """Add a choice."""
        field = ComboField()
        field.set_choices(choices)
        field.chosen.connect(lambda value: self._keep(name, value))

        def fill(part: Part) -> None:
            value = getattr(part, name)
            if value is not None and value != "" and value not in [chosen for _text, chosen in choices]:
                field.add(str(value), value)
                choices.append((str(value), value))
            field.set_value(value)

        self._fillers.append(fill)
        self.add(label, field, span)
        return field

    def check(self, label: str, name: str) -> QCheckBox:
        """Add a yes or no."""
        field = QCheckBox(label)
        field.clicked.connect(lambda checked: self._keep(name, checked))
        self._fillers.append(lambda part: field.setChecked(getattr(part, name)))
        self.add("", field)
        return field

    def _keep(self, name: str, value: object) -> None:
        if getattr(self.part, name) != value:
            self.edited.emit(lambda part: replace(part, **{name: value}))

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(self.tr("Fields save when you leave them."), "caption", "ink3"))
        row.addStretch(1)
        remove = LinkButton(self.tr("Remove line"), small=True)
        done = LinkButton(self.tr("Done"), small=True)
        remove.clicked.connect(self.remove_requested)
        done.clicked.connect(self.closed)
        row.addWidget(remove)
        row.addWidget(done)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next field with Enter, close with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), TextEdit):
            self.focusNextChild()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
