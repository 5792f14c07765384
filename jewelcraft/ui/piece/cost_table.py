"""The cost table: groups and lines in their order, typed into with the keyboard alone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.parts import FIELDS
from jewelcraft.domain.parts import find_part
from jewelcraft.ui.piece.cost_columns import EDGE
from jewelcraft.ui.piece.cost_columns import Column
from jewelcraft.ui.piece.cost_columns import HeadRow
from jewelcraft.ui.piece.cost_group import GroupRow
from jewelcraft.ui.piece.cost_keys import CostKeys
from jewelcraft.ui.piece.cost_line import LineRow
from jewelcraft.ui.piece.cost_start import CostStart
from jewelcraft.ui.piece.figures import amount_places
from jewelcraft.ui.piece.line_words import group_summary
from jewelcraft.ui.piece.line_words import line_text
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard

LineKey = tuple[str, int]
"""A line by the part behind it, and its number among the lines of that part."""
_FOLDED_AT_FIRST = {Bucket.PLATING, Bucket.EXTRAS, Bucket.OVERHEAD}


def keyed_lines(sheet: CostSheet) -> dict[LineKey, CostLine]:
    """Return the lines of a sheet by keys that stay while numbers change."""
    counts: dict[str, int] = {}
    lines = {}
    for line in sheet.lines:
        number = counts.get(line.part_id, 0)
        counts[line.part_id] = number + 1
        lines[line.part_id, number] = line
    return lines


class CostTable(QWidget):
    """The table of one cost sheet.

    It shows and walks; what is asked for goes out as signals that carry the line's key. Boxes
    that belong under a line are put there with `set_below`.

    Signals:
        cell_requested: a cell shall be opened: key, column, and the text that was typed (or "").
        explain_requested: the amount of a line or a group shall be explained, or no more.
        lines_requested: something shall be done with lines ("remove", "double", "copy", "cut"), and with which.
        paste_requested: what is on the clipboard shall be put into a group.
        link_pressed: "Enter it" was pressed beside what is missing.
        add_requested: a group shall get a new line.
        line_begun: somebody began to type a line of a group; carries the group and what was typed.
        menu_requested: key and place on the screen.
        templates_requested: the templates were asked for; carries the place on the screen.
        selection_changed: another line is selected.
    """

    cell_requested = Signal(object, object, str)
    explain_requested = Signal(object)
    lines_requested = Signal(str, object)
    paste_requested = Signal(object)
    link_pressed = Signal(object)
    add_requested = Signal(object)
    line_begun = Signal(object, str)
    menu_requested = Signal(object, object)
    templates_requested = Signal(object)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[LineKey, CostLine] = {}
        self.selected: LineKey | None = None
        self.marked: set[LineKey] = set()
        self.column = Column.QUANTITY
        self.keys = CostKeys(self)
        self._edge = EDGE
        self.groups: dict[Bucket, GroupRow] = {}
        self._rows: dict[LineKey, LineRow] = {}
        self._under: dict[LineKey | Bucket, list[QWidget]] = {}
        self._at_end: dict[Bucket, QWidget] = {}
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.start = CostStart()
        self.start.metal_requested.connect(lambda: self.add_requested.emit(Bucket.METAL))
        self.start.templates_requested.connect(self.templates_requested)
        self._head = HeadRow()
        self._head.templates_requested.connect(self.templates_requested)
        self._scroll = plain_scroll()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("ground", "none")
        self._stack = QVBoxLayout(content)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        for bucket in Bucket:
            self.groups[bucket] = self._make_group(bucket)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_edge)

    def _make_group(self, bucket: Bucket) -> GroupRow:
        row = GroupRow(bucket, can_add=bucket in FIELDS)
        row.setChecked(bucket not in _FOLDED_AT_FIRST)
        row.toggled.connect(self._arrange)
        row.add_requested.connect(lambda: self.add_requested.emit(bucket))
        row.walked.connect(lambda by: self.keys.walk(bucket, by))
        row.explain_requested.connect(lambda: self.explain_requested.emit(bucket))
        row.on_key = lambda event: self.keys.on_group_key(bucket, event)
        return row

    def _keep_edge(self) -> None:
        # Figures stay under their heads and over the total while a scroll bar stands beside them.
        bar = self._scroll.verticalScrollBar()
        self._edge = EDGE - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        for group in self.groups.values():
            group.set_edge(self._edge)
        for row in self._rows.values():
            row.set_edge(self._edge)

    def show_sheet(self, sheet: CostSheet, piece: Piece, card: RateCard) -> None:
        """Show a sheet; rows of lines that stay are kept, and so is the keyboard's place."""
        places = amount_places(sheet)
        before, held = list(self._rows), self._has_keyboard()
        self.lines = keyed_lines(sheet)
        for key in before:
            if key not in self.lines:
                self._drop(key)
        for key, line in self.lines.items():
            found = find_part(piece, key[0])
            row = self._rows.get(key) or self._make_row(key)
            row.show_line(line_text(line, found[1] if found else None, card, places))
        for bucket, group in self.groups.items():
            inside = [line for line in sheet.lines if line.bucket is bucket]
            complete = all(line.amount is not None for line in inside)
            known = complete or any(line.amount is not None for line in inside)
            subtotal = write_money(sheet.subtotal(bucket), places) if known else "–"
            group.show_group(subtotal, group_summary(sheet, bucket), complete=complete)
        self._arrange()
        if self.selected is not None and self.selected not in self.lines:
            self._select_near(before)
        if held and not self._has_keyboard():
            # Its line went, and no other is near: the keyboard stays in the table.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keyboard(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus) and focus.isVisibleTo(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the selected line, else to the first group."""
        super().focusInEvent(event)
        row = self._rows.get(self.selected) if self.selected is not None else None
        (row or self.groups[Bucket.METAL]).setFocus(event.reason())

    def row(self, key: LineKey) -> LineRow | None:
        """Return the row of a line."""
        return self._rows.get(key)

    def group(self, bucket: Bucket) -> GroupRow:
        """Return the row of a group."""
        return self.groups[bucket]

    def set_under(self, at: LineKey | Bucket, widgets: list[QWidget]) -> None:
        """Put boxes under a line or the row of a group; an empty list takes them away."""
        self._under[at] = widgets
        self._arrange()

    def set_at_end(self, bucket: Bucket, widget: QWidget | None) -> None:
        """Put a box at the end of a group, or take it away."""
        if widget is None:
            self._at_end.pop(bucket, None)
        else:
            self._at_end[bucket] = widget
        self._arrange()

    def mark(self, keys: set[LineKey]) -> None:
        """Choose several lines at once."""
        self.marked = keys & set(self.lines)
        for key, row in self._rows.items():
            row.mark(key in self.marked)

    def chosen_keys(self) -> list[LineKey]:
        """Return the lines that are chosen, from top to bottom: the marked ones, else the selected one."""
        chosen = self.marked or ({self.selected} if self.selected is not None else set())
        return [key for key, _line in self._in_order() if key in chosen]

    def unfold(self, bucket: Bucket) -> None:
        """Show the lines of a group."""
        self.groups[bucket].setChecked(True)

    def select(self, key: LineKey, column: Column | None = None, *, focus: bool = True) -> None:
        """Go to a line and cell."""
        if key not in self._rows:
            return
        changed = key != self.selected
        if changed:
            self.mark(set())
        self.selected = key
        self.column = column if column is not None else self.column
        for other, row in self._rows.items():
            row.select(other == key, self.column if other == key else None)
        if focus:
            self._rows[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self._rows[key], 0, 30)
        if changed:
            self.selection_changed.emit()

    def show_widget(self, widget: QWidget) -> None:
        """Scroll a box into view."""
        self._scroll.ensureWidgetVisible(widget, 0, 12)

    def shown_keys(self) -> list[LineKey]:
        """Return the keys of the lines that are not folded away, from top to bottom."""
        return [key for key, line in self._in_order() if self.groups[line.bucket].isChecked()]

    def _in_order(self) -> list[tuple[LineKey, CostLine]]:
        order = list(Bucket)
        return sorted(self.lines.items(), key=lambda item: order.index(item[1].bucket))

    def _make_row(self, key: LineKey) -> LineRow:
        row = LineRow()
        row.set_edge(self._edge)
        self._rows[key] = row
        row.on_tab = lambda forward: self.keys.tab(key, forward)
        row.cell_pressed.connect(lambda column: self._on_pressed(key, column))
        row.mark_pressed.connect(lambda: self._on_mark_pressed(key))
        row.cell_opened.connect(lambda column: self.cell_requested.emit(key, column, ""))
        row.link_pressed.connect(lambda: self.link_pressed.emit(key))
        row.key_pressed.connect(lambda event: self.keys.on_line_key(key, event))
        row.menu_requested.connect(lambda place: self.menu_requested.emit(key, place))
        row.focused.connect(lambda: self.select(key, focus=False))
        return row

    def _drop(self, key: LineKey) -> None:
        row = self._rows.pop(key)
        self._stack.removeWidget(row)
        row.hide()
        row.deleteLater()
        for widget in self._under.pop(key, []):
            widget.hide()
        self.marked.discard(key)

    def _arrange(self) -> None:
        wanted: list[tuple[QWidget, bool]] = []
        for bucket, group in self.groups.items():
            wanted.append((group, True))
            shown = group.isChecked()
            wanted.extend((widget, True) for widget in self._under.get(bucket, []))
            for key, line in self.lines.items():
                if line.bucket is bucket:
                    wanted.append((self._rows[key], shown))
                    wanted.extend((widget, shown) for widget in self._under.get(key, []))
            if bucket in self._at_end:
                wanted.append((self._at_end[bucket], shown))
        if not self.lines and not self._at_end:
            wanted.append((self.start, True))
        for place, (widget, shown) in enumerate(wanted):
            item = self._stack.itemAt(place)
            if item is None or item.widget() is not widget:
                self._stack.insertWidget(place, widget)
            widget.setVisible(shown)
        while self._stack.count() > len(wanted):
            item = self._stack.takeAt(len(wanted))
            left = item.widget() if item is not None else None
            if left is not None and left not in [one for one, _shown in wanted]:
                left.hide()
        self._stack.addStretch(1)
        self._keep_tab_order([widget for widget, _shown in wanted])

    @staticmethod
    def _keep_tab_order(widgets: list[QWidget]) -> None:
        for first, second in pairwise(widgets):
            QWidget.setTabOrder(first, second)

    def _select_near(self, before: list[LineKey]) -> None:
        gone = self.selected
        self.selected = None
        place = before.index(gone) if gone in before else 0
        near = [key for key in (*before[place + 1 :], *reversed(before[:place])) if key in self._rows]
        if near and near[0] in self.shown_keys():
            self.select(near[0], focus=self._scroll.isAncestorOf(self.focusWidget() or self))

    def _on_pressed(self, key: LineKey, column: Column) -> None:
        again = key == self.selected and column is self.column
        self.select(key, column)
        if column is Column.AMOUNT:
            self.explain_requested.emit(key)
        elif again and column in (Column.QUANTITY, Column.RATE):
            self.cell_requested.emit(key, column, "")

    def _on_mark_pressed(self, key: LineKey) -> None:
        before = {self.selected} if self.selected is not None else set()
        marked = {*self.marked, *before} ^ {key}
        self.select(key)
        self.mark(marked)
