"""The keyboard of the cost table: walking, choosing several lines, and what each key asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from jewelcraft.ui.piece.cost_columns import Column
from jewelcraft.ui.piece.cost_group import GroupRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jewelcraft.domain.costsheet import Bucket
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.cost_table import LineKey

_CTRL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_TYPED = (Column.QUANTITY, Column.RATE)


class CostKeys:
    """Answers the keys that lines and groups hand on."""

    def __init__(self, table: CostTable) -> None:
        self._table = table

    def on_line_key(self, key: LineKey, event: QKeyEvent) -> None:
        """Answer a key pressed on a line."""
        table, pressed = self._table, event.key()
        if self._on_clipboard(event, table.chosen_keys(), table.lines[key].bucket):
            return
        if pressed in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = -1 if pressed == Qt.Key.Key_Up else 1
            self._extend(key, by) if event.modifiers() & _SHIFT else self.walk(key, by)
        elif pressed in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = -1 if pressed == Qt.Key.Key_Left else 1
            table.select(key, Column(min(max(table.column + by, Column.ITEM), Column.AMOUNT)))
        elif pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open(key)
        elif pressed == Qt.Key.Key_Delete:
            table.lines_requested.emit("remove", table.chosen_keys())
        elif pressed == Qt.Key.Key_Insert:
            table.add_requested.emit(table.lines[key].bucket)
        elif pressed == Qt.Key.Key_D and event.modifiers() == _CTRL:
            table.lines_requested.emit("double", [key])
        elif pressed == Qt.Key.Key_Space:
            table.explain_requested.emit(key)
        elif self._is_typing(event):
            table.cell_requested.emit(key, table.column, event.text())
        else:
            event.ignore()

    def on_group_key(self, bucket: Bucket, event: QKeyEvent) -> bool:
        """Answer a key pressed on the row of a group; tell whether it meant something."""
        keys = [key for key, line in self._table.lines.items() if line.bucket is bucket]
        if event.key() == Qt.Key.Key_Space:
            self._table.explain_requested.emit(bucket)
            return True
        if self._on_clipboard(event, keys, bucket):
            return True
        if self._table.groups[bucket].add.isHidden():
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not keys:
            self._table.add_requested.emit(bucket)
            return True
        if is_text(event) and event.text() != "+":
            # Whoever begins to type on a group means a line of it.
            self._table.line_begun.emit(bucket, event.text())
            return True
        return False

    def _on_clipboard(self, event: QKeyEvent, keys: list[LineKey], bucket: Bucket) -> bool:
        table, standard = self._table, QKeySequence.StandardKey
        if event.matches(standard.Copy):
            table.lines_requested.emit("copy", keys)
        elif event.matches(standard.Cut):
            table.lines_requested.emit("cut", keys)
        elif event.matches(standard.Paste):
            table.paste_requested.emit(bucket)
        elif event.matches(standard.SelectAll):
            table.mark(set(table.shown_keys()))
        else:
            return False
        return True

    def walk(self, row: Bucket | LineKey, by: int) -> None:
        """Go to the row above or below, lines and groups alike."""
        stops: list[GroupRow | LineKey] = []
        for bucket, group in self._table.groups.items():
            stops.append(group)
            stops += [key for key in self._table.shown_keys() if self._table.lines[key].bucket is bucket]
        here = row if isinstance(row, tuple) else self._table.groups[row]
        place = stops.index(here) + by
        if 0 <= place < len(stops):
            stop = stops[place]
            if isinstance(stop, GroupRow):
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                self._table.show_widget(stop)
            else:
                self._table.select(stop)

    def step_line(self, key: LineKey, by: int, column: Column | None = None) -> bool:
        """Go to the line before or after, over the groups' rows; tell whether there was one."""
        keys = self._table.shown_keys()
        place = keys.index(key) + by if key in keys else -1
        if 0 <= place < len(keys):
            self._table.select(keys[place], column)
            return True
        return False

    def tab(self, key: LineKey, forward: bool) -> bool:
        """Go to the next cell or the one before; tell whether there was one in the table."""
        column = self._table.column + (1 if forward else -1)
        if Column.ITEM <= column <= Column.AMOUNT:
            self._table.select(key, Column(column))
            return True
        return self.step_line(key, 1 if forward else -1, Column.ITEM if forward else Column.AMOUNT)

    def _extend(self, key: LineKey, by: int) -> None:
        marked = {*self._table.marked, key}
        keys = self._table.shown_keys()
        place = keys.index(key) + by
        if 0 <= place < len(keys):
            if keys[place] in marked:
                marked.discard(key)
            self._table.select(keys[place])
            self._table.mark({*marked, keys[place]})

    def _is_typing(self, event: QKeyEvent) -> bool:
        return self._table.column in _TYPED and is_text(event)

    def _open(self, key: LineKey) -> None:
        if self._table.column is Column.AMOUNT:
            self._table.explain_requested.emit(key)
        else:
            self._table.cell_requested.emit(key, self._table.column, "")


def is_text(event: QKeyEvent) -> bool:
    """Tell whether a key types something, rather than asking for something."""
    plain = not event.modifiers() & (_CTRL | _ALT)
    return plain and event.text().strip() != "" and event.text().isprintable()
