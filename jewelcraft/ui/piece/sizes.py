"""Outer dimensions, minimum order and lead time of a piece."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.surfaces import SectionHeader

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.piece.draft import PieceDraft

_MOST_MM = Decimal(5000)


class SizesForm(QWidget):
    """The measures that buyers ask for."""

    def __init__(self, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.fields: dict[str, DecimalEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        sides = (
            ("width_mm", self.tr("Width")),
            ("height_mm", self.tr("Height")),
            ("depth_mm", self.tr("Depth")),
            ("length_mm", self.tr("Length")),
        )
        for place, (name, label) in enumerate(sides):
            box = self._field(name, label, "mm")
            self.fields[name].value_saved.connect(lambda value, name=name: self._on_side(name, value))
            grid.addWidget(box, 0, place, Qt.AlignmentFlag.AlignTop)
        orders = (
            ("minimum_order", self.tr("Minimum order"), self.tr("pc")),
            ("lead_time_days", self.tr("Lead time"), self.tr("days")),
        )
        for place, (name, label, unit) in enumerate(orders):
            box = self._field(name, label, unit, whole=True)
            self.fields[name].value_saved.connect(lambda value, name=name: self._on_order(name, value))
            grid.addWidget(box, 1, place * 2, 1, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(SectionHeader(self.tr("Size and ordering")))
        column.addLayout(grid)

    def _field(self, name: str, label: str, suffix: str, *, whole: bool = False) -> LabelledField:
        field = DecimalEdit(suffix=suffix, minimum=Decimal(0), maximum=_MOST_MM, whole=whole)
        labelled = LabelledField(label, field)
        field.refused.connect(labelled.set_error)
        field.value_saved.connect(lambda _value: labelled.set_error(""))
        self.fields[name] = field
        return labelled

    def show_piece(self, piece: Piece) -> None:
        """Show a piece."""
        values: dict[str, Decimal | int | None] = {
            "width_mm": piece.dimensions.width_mm,
            "height_mm": piece.dimensions.height_mm,
            "depth_mm": piece.dimensions.depth_mm,
            "length_mm": piece.dimensions.length_mm,
            "minimum_order": piece.minimum_order,
            "lead_time_days": piece.lead_time_days,
        }
        for name, value in values.items():
            field = self.fields[name]
            if field.property("state") != "error":
                field.set_value(None if value is None else Decimal(value))

    def _on_side(self, name: str, value: Decimal | None) -> None:
        self._draft.edit(lambda piece: replace(piece, dimensions=replace(piece.dimensions, **{name: value or None})))

    def _on_order(self, name: str, value: Decimal | None) -> None:
        number = int(value) if value else None
        self._draft.edit(lambda piece: replace(piece, **{name: number}))  # type: ignore[arg-type]
