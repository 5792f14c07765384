"""What can be done with one line of the cost table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.look_only import entry_for_changes
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.costsheet import CostLine


def build_line_menu(
    parent: QWidget,
    line: CostLine,
    *,
    has_part: bool,
    edit: Callable[[], object],
    double: Callable[[], object],
    explain: Callable[[], object],
    copy: Callable[[], object],
    cut: Callable[[], object],
    paste: Callable[[], object],
    remove: Callable[[], object],
) -> QMenu:
    """Build the menu of a line; one that follows from the rates can only be explained."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if has_part:
        entry_for_changes(
            menu.addAction(look().icon("pencil-simple"), QCoreApplication.translate("CostTable", "Edit line"), edit)
        )
        entry_for_changes(
            menu.addAction(
                look().icon("copy-simple"), QCoreApplication.translate("CostTable", "Duplicate line"), double
            )
        )
        menu.addSeparator()
        menu.addAction(look().icon("copy"), QCoreApplication.translate("CostTable", "Copy"), copy)
        entry_for_changes(menu.addAction(look().icon("scissors"), QCoreApplication.translate("CostTable", "Cut"), cut))
    entry_for_changes(
        menu.addAction(look().icon("clipboard"), QCoreApplication.translate("CostTable", "Paste lines"), paste)
    )
    menu.addSeparator()
    if line.steps:
        menu.addAction(look().icon("lightbulb"), QCoreApplication.translate("CostTable", "How we get it"), explain)
        menu.addAction(
            look().icon("clipboard-text"),
            QCoreApplication.translate("CostTable", "Copy explanation"),
            lambda: copy_words(line),
        )
    if has_part:
        menu.addSeparator()
        entry_for_changes(
            menu.addAction(look().icon("trash"), QCoreApplication.translate("CostTable", "Remove line"), remove)
        )
    return menu


def copy_words(line: CostLine) -> None:
    """Put the explanation of a line on the clipboard."""
    QGuiApplication.clipboard().setText(" ".join(say(step) for step in line.steps))
