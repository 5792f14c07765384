"""The right side of marking up: what the chosen mark says, and the legend of all marks."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget
from PySide6.QtWidgets import QListWidgetItem
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.library.markup import LINES
from jewelcraft.ui.look import look
from jewelcraft.ui.markup.painting import signs
from jewelcraft.ui.markup.stone_line import stone_line
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.widgets.surfaces import SectionHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.picture_records import Mark
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.library.markup import DrawnMark

_WIDTH = 300
_LONGEST_MM = Decimal(5000)


class MarkPanel(Panel):
    """Fields of the chosen mark and the legend.

    Signals:
        changed: the chosen mark says something else; carries it.
        removal_asked: the chosen mark shall go.
        chosen: a mark was chosen in the legend; carries its place.
    """

    changed = Signal(object)
    removal_asked = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=look().px(_WIDTH))
        self._mark: Mark | None = None
        self._is_filling = False
        self.title = Label("", "section")
        self.hint = WrappedLabel("", "small", "ink2")
        self.stone = ComboField()
        self.length = DecimalEdit(suffix="mm", minimum=Decimal("0.01"), maximum=_LONGEST_MM)
        self.words = TextEdit()
        self.stone_field = LabelledField(self.tr("Stone line"), self.stone)
        self.length_field = LabelledField(self.tr("Length"), self.length)
        self.words_field = LabelledField(self.tr("Words"), self.words)
        self.remove = GhostButton(self.tr("Delete mark"), "trash")
        self.legend = QListWidget()
        self.legend.setProperty("ring", "inside")
        self.legend.setAccessibleName(self.tr("Legend"))
        self.legend.setWordWrap(True)
        self.legend.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.legend.setSpacing(3)
        self.legend.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.legend.setMinimumHeight(look().px(150))
        for widget in (self.title, self.hint, self.stone_field, self.length_field, self.words_field, self.remove):
            self.body.addWidget(widget)
        self.body.addSpacing(6)
        self.body.addWidget(SectionHeader(self.tr("Legend")))
        self.body.addWidget(self.legend, 1)
        self.stone.chosen.connect(lambda part: self._change(part_id=str(part)))
        self.length.value_saved.connect(self._on_length)
        self.length.refused.connect(self.length_field.set_error)
        self.words.saved.connect(lambda text: self._change(text=" ".join(text.split())))
        self.remove.clicked.connect(self.removal_asked)
        self.legend.currentRowChanged.connect(self._on_row)

    def set_stones(self, stones: Sequence[StonePart]) -> None:
        """Offer the stone lines of the cost sheet."""
        self.stone.set_choices([(f"{place} · {stone_line(stone)}", stone.id) for place, stone in enumerate(stones, 1)])

    def save_fields(self) -> None:
        """Take what is being typed."""
        self.length.save()
        self.words.save()

    def focus_first(self) -> None:
        """Take the keyboard to the first field of the chosen mark."""
        for field in (self.stone_field, self.length_field, self.words_field):
            if not field.isHidden():
                field.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_marks(self, drawn: list[DrawnMark], selected: int) -> None:
        """Show the legend, and the fields of the chosen mark."""
        self._is_filling = True
        self._show_legend(drawn, selected)
        one = drawn[selected] if selected >= 0 else None
        self._mark = one.mark if one is not None else None
        kind = self._mark.kind if self._mark is not None else None
        self.title.setText(self._titles().get(kind, self.tr("Marks")))
        self.hint.set_text(self._hint(one))
        self.stone_field.setVisible(kind is MarkKind.STONE and self.stone.count() > 0)
        self.length_field.setVisible(kind in LINES)
        self.words_field.setVisible(kind is not None)
        self.remove.setVisible(kind is not None)
        if self._mark is not None and one is not None:
            self.stone.set_value(self._mark.part_id)
            self.length.set_value(self._mark.mm)
            self.length_field.set_error("")
            self.words.set_text(self._mark.text)
            measured = one.mm is not None and self._mark.mm is None
            self.length.setPlaceholderText(signs([one])[0].removesuffix("\N{NO-BREAK SPACE}mm") if measured else "")
        self._is_filling = False

    def _show_legend(self, drawn: list[DrawnMark], selected: int) -> None:
        self.legend.clear()
        for one, sign in zip(drawn, signs(drawn), strict=True):
            text = "   ".join(part for part in (sign, self._says(one)) if part)
            item = QListWidgetItem(text)
            item.setFont(look().font("body", text))
            self.legend.addItem(item)
        self.legend.setCurrentRow(selected)

    def _says(self, one: DrawnMark) -> str:
        if one.mark.kind is MarkKind.STONE:
            stone = stone_line(one.stone) if one.stone else self.tr("This stone line is gone")
            return " · ".join(part for part in (stone, one.mark.text) if part)
        if one.mark.kind is MarkKind.REFERENCE:
            return " · ".join(part for part in (self.tr("Known length"), one.mark.text) if part)
        if one.mark.kind is MarkKind.DIMENSION and one.mm is None:
            return one.mark.text or self.tr("Length not known yet")
        return one.mark.text or ("" if one.mm is not None else self.tr("No words yet"))

    def _titles(self) -> dict[MarkKind | None, str]:
        return {
            MarkKind.DIMENSION: self.tr("Dimension"),
            MarkKind.REFERENCE: self.tr("Known length"),
            MarkKind.STONE: self.tr("Stone position"),
            MarkKind.REMARK: self.tr("Note on the picture"),
        }

    def _hint(self, one: DrawnMark | None) -> str:
        if one is None:
            return self.tr("Choose a tool and draw on the picture, or choose a mark to change it.")
        match one.mark.kind:
            case MarkKind.DIMENSION:
                return self.tr("Type the millimetres, or leave them empty to measure by the known length.")
            case MarkKind.REFERENCE:
                return self.tr("Type how long this line really is. Other dimensions are measured by it.")
            case MarkKind.STONE if not self.stone.count():
                return self.tr("The cost sheet has no stones yet. Add them on the Cost tab.")
            case MarkKind.STONE:
                return self.tr("The number is that of the stone line in the cost sheet, and follows it.")
        return self.tr("Words for the bench. The job card prints them beside the letter.")

    def _change(self, **values: object) -> None:
        if self._mark is not None and not self._is_filling:
            self.changed.emit(replace(self._mark, **values))  # type: ignore[arg-type]

    def _on_length(self, value: Decimal | None) -> None:
        self.length_field.set_error("")
        self._change(mm=value)

    def _on_row(self, row: int) -> None:
        if not self._is_filling and row >= 0:
            self.chosen.emit(row)
