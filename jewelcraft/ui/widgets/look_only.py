"""Grey what changes a workshop while it is open to look only, and say why."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton
    from PySide6.QtWidgets import QMenu

    Kind = TypeVar("Kind", bound=QAbstractButton)
    Entry = TypeVar("Entry", QAction, QMenu)

_TOLD_BY = (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange)


class Writing(QObject):
    """Whether the open workshop can be changed; one for the whole program.

    Signals:
        changed: it can be changed now, or no longer.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_possible = True

    @property
    def is_possible(self) -> bool:
        """Whether buttons that change something may be pressed."""
        return self._is_possible

    def set_possible(self, is_possible: bool) -> None:
        """Say whether the workshop that was opened can be changed."""
        if is_possible != self._is_possible:
            self._is_possible = is_possible
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a button grey whatever its page does with it."""
        if event.type() in _TOLD_BY and isinstance(watched, QWidget):
            self._hold(watched)
        return super().eventFilter(watched, event)

    def _hold(self, button: QWidget) -> None:
        if self._is_possible:
            return
        if button.isEnabled():
            button.setEnabled(False)
        if button.toolTip() != why_not():
            button.setToolTip(why_not())


_writing = Writing()


def writing() -> Writing:
    """Return the one state that all buttons follow."""
    return _writing


def why_not() -> str:
    """Say why nothing can be changed."""
    return QCoreApplication.translate(
        "LookOnly", "This workshop is open to look only. Close it in the other window, or copy the file, to change it."
    )


def entry_for_changes(entry: Entry) -> Entry:
    """Let an entry of a menu, or a whole menu in it, be chosen only while the workshop can be changed; return it.

    A menu is made anew each time it is shown, so its entries need not follow what changes later.
    """
    if not _writing.is_possible:
        entry.setEnabled(False)
        entry.setToolTip(why_not())
    return entry


def for_changes(button: Kind) -> Kind:
    """Let a button be pressed only while the workshop can be changed; return it."""
    button.installEventFilter(_writing)
    if not _writing.is_possible:
        button.setEnabled(False)
        button.setToolTip(why_not())
    return button
