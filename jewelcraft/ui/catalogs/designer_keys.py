"""What single keys do in the designer where no field takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from jewelcraft.ui.catalogs.designer import Designer

_PAST_THE_END = 1_000_000
"""The easel paints the last page instead."""


def key_act(designer: Designer, event: QKeyEvent) -> Callable[[], object] | None:
    """Return what a key does, None where it does nothing here."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ControlModifier:
        return _with_control(designer).get(event.key())
    # A plus is Shift with another key on most keyboards.
    is_plain = not held or (held == Qt.KeyboardModifier.ShiftModifier and event.key() == Qt.Key.Key_Plus)
    return _plain(designer).get(event.key()) if is_plain else None


def _with_control(designer: Designer) -> dict[int, Callable[[], object]]:
    return {
        Qt.Key.Key_Left: lambda: designer.arranger.move_piece(-1),
        Qt.Key.Key_Right: lambda: designer.arranger.move_piece(1),
    }


def _plain(designer: Designer) -> dict[int, Callable[[], object]]:
    return {
        Qt.Key.Key_PageUp: lambda: designer.turn(-1),
        Qt.Key.Key_PageDown: lambda: designer.turn(1),
        Qt.Key.Key_Home: lambda: designer.previewer.turn_to(0),
        Qt.Key.Key_End: lambda: designer.previewer.turn_to(_PAST_THE_END),
        Qt.Key.Key_Plus: lambda: designer.canvas.zoom(1),
        Qt.Key.Key_Equal: lambda: designer.canvas.zoom(1),
        Qt.Key.Key_Minus: lambda: designer.canvas.zoom(-1),
        Qt.Key.Key_0: lambda: designer.canvas.zoom(0),
        Qt.Key.Key_F2: designer.bar.name.start,
        Qt.Key.Key_Delete: designer.arranger.remove_piece,
        Qt.Key.Key_Escape: designer.close_catalog,
    }
