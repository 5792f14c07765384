"""A check box whose words are drawn in the font of their script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ScriptCheckBox(QCheckBox):
    """A check box for words in any script, as the name of a language in that language."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        look().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        font = look().font("body", self.text())
        if font != self.font():
            self.setFont(font)
