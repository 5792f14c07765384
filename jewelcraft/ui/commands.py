"""The command list (Ctrl K) and the list of keys (F1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QListWidget
from PySide6.QtWidgets import QListWidgetItem
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.actions import show_keys
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.search import SearchField
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.ui.actions import Actions
    from jewelcraft.ui.actions import ActionSpec
    from jewelcraft.ui.desk import Desk

_PIECES = 8
_CALCULATORS = 4


class CommandList(Dialog):
    """Type a few letters of an action, a piece or a code, and go there with Enter."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CommandList", "Search and command list"), "", parent, width=560)
        self._desk = desk
        self.search = SearchField(self.tr("Type what you want to do or find"), keys="Esc")
        self.search.setMaximumWidth(10_000)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setProperty("popup", "true")
        self.list.setFixedHeight(300)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.itemClicked.connect(self._take)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill("")
        self.search.setFocus()

    def _fill(self, text: str) -> None:
        self.list.clear()
        wanted = text.casefold().split()
        for spec, action in self._desk.actions:
            if not self._desk.actions.can(spec.id) or spec.id == "commands":
                continue
            if all(word in action.text().casefold() for word in wanted):
                self._add(action.text(), show_keys(spec.keys[0]) if spec.keys else "", spec.icon, ("action", spec.id))
        if wanted and self._desk.hub.is_open:
            self._add_calculators(wanted)
            self._add_pieces(text)
        self.list.setCurrentRow(0)

    def _add_calculators(self, wanted: list[str]) -> None:
        from jewelcraft.domain.calculators.registry import CALCULATORS

        titles = ((say(each.title), name) for name, each in CALCULATORS.items())
        found = [(title, name) for title, name in titles if all(word in title.casefold() for word in wanted)]
        for title, name in found[:_CALCULATORS]:
            self._add(title, "", "calculator", ("calculator", name))

    def _add_pieces(self, text: str) -> None:
        pieces = self._desk.hub.reader.pieces
        for row in pieces.rows(pieces.ids(PieceQuery(text=text))[:_PIECES]):
            self._add(row.titles.best(language()) or row.code, row.code, "sketch-logo", ("piece", row.id))

    def _add(self, text: str, hint: str, icon: str, target: tuple[str, str]) -> None:
        item = QListWidgetItem(f"{text}   {hint}" if hint else text)
        if icon:
            item.setIcon(look().icon(icon))
        item.setFont(look().font("body", text))
        item.setData(Qt.ItemDataRole.UserRole, target)
        self.list.addItem(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        kind, target = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        if kind == "action":
            self._desk.actions.trigger(target)
        else:
            self._desk.go_to("calculators" if kind == "calculator" else "pieces", target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrow keys while typing."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)


class KeyList(Dialog):
    """All keys on one page, by what they are for."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("KeyList", "List of keys"), "", parent, width=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        sheet.setProperty("ground", "none")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        groups: dict[str, list[ActionSpec]] = {}
        for spec, _action in actions:
            if spec.keys:
                groups.setdefault(spec.group, []).append(spec)
        for group, specs in groups.items():
            grid.addWidget(Label(QCoreApplication.translate("Actions", group), "strong"), grid.rowCount(), 0)
            for spec in specs:
                row = grid.rowCount()
                grid.addWidget(Label(actions[spec.id].text(), "body"), row, 0)
                keys = Label("  ".join(show_keys(keys) for keys in spec.keys), "small", "ink2")
                grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
        area = plain_scroll()
        area.setWidget(sheet)
        area.setFixedHeight(380)
        self.body.addWidget(area)
        self.add_button(PrimaryButton(self.tr("Close")))
