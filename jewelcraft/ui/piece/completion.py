"""Offer known words while somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit


def complete(field: QLineEdit, words: Sequence[str]) -> QCompleter:
    """Offer words that contain what is typed, in any case."""
    completer = QCompleter(QStringListModel(list(words), field), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(9)
    popup = completer.popup()
    if popup is not None:
        popup.setProperty("popup", "true")
        popup.setFont(look().font("body"))
    field.setCompleter(completer)
    return completer


def offer(completer: QCompleter, words: Sequence[str]) -> None:
    """Offer other words from now on."""
    model = completer.model()
    if isinstance(model, QStringListModel):
        model.setStringList(list(words))


def is_open(completer: QCompleter) -> bool:
    """Say whether the list of words is open."""
    popup = completer.popup()
    return popup is not None and popup.isVisible()
