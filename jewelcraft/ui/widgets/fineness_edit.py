"""A field for fineness, in whatever way it is said: 18K, 750, 96.5 %, 7.5 teuk, 14 pe, kadar 75."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.fineness import read_fineness
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MILLE = Decimal(1000)
_PLACES = Decimal("0.0001")


class FinenessEdit(DecimalEdit):
    """A field for a fineness; its value is per mille, and so it is shown once it is left."""

    def __init__(self, value: Decimal | None = None, parent: QWidget | None = None) -> None:
        super().__init__(value, parent, suffix="‰")
        self.setToolTip(self.tr("Type it as you say it: 18K, 750, 96.5 %, 7.5 teuk, 14 pe or kadar 75"))

    def typed(self) -> Decimal | None:
        """Return what stands in the field per mille; None where it is no fineness."""
        try:
            return (read_fineness(self.text()) * _MILLE).quantize(_PLACES).normalize() if self.text().strip() else None
        except InvalidValueError:
            return None

    def _on_saved(self, text: str) -> None:
        trouble, value = "", None
        if text.strip():
            try:
                value = (read_fineness(text) * _MILLE).quantize(_PLACES).normalize()
            except InvalidValueError as error:
                trouble = say(error.sentence)
        self.set_state("error" if trouble else "")
        if trouble:
            self.refused.emit(trouble)
            return
        self._value = value
        self.set_text("" if value is None else self._write(value))
        self.value_saved.emit(value)
