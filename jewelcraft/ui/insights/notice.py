"""The line above a table: what is left out for want of prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.insights.columns import title_of
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.domain.insights import Gaps

_MOST_NAMES = 3
_MOST_PIECES = 20


class GapNotice(Card):
    """Counts and names what is missing.

    Signals:
        piece_requested: the user wants to see a piece that is left out; carries its id.
    """

    piece_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent)
        self._gaps: Gaps | None = None
        self.label = WrappedLabel("", "small", "ink2")
        self.show_pieces = LinkButton(self.tr("Show them"), small=True)
        self.show_pieces.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 7, 13, 7)
        row.setSpacing(10)
        row.addWidget(Glyph("warning", self, "warn"))
        row.addWidget(self.label, 1)
        row.addWidget(self.show_pieces)
        self.hide()

    def show_gaps(self, gaps: Gaps) -> None:
        """Say what is missing; hidden where nothing is."""
        self._gaps = gaps
        self.setVisible(bool(gaps.pieces))
        alone = len(gaps.names) == 1
        names = [say(name) if alone else f"{say(name)} ({count})" for name, count in gaps.names[:_MOST_NAMES]]
        if len(gaps.names) > _MOST_NAMES:
            names.append(self.tr("{count} more").format(count=len(gaps.names) - _MOST_NAMES))
        one = self.tr("1 piece is left out, because this is missing: {names}.")
        many = self.tr("{count} pieces are left out, because this is missing: {names}.")
        count = len(gaps.pieces)
        self.label.set_text((one if count == 1 else many).format(count=count, names=", ".join(names)))

    def build_menu(self) -> QMenu:
        """Return a menu of the pieces that are left out."""
        menu = QMenu(self)
        pieces = self._gaps.pieces if self._gaps is not None else ()
        for piece in pieces[:_MOST_PIECES]:
            action = menu.addAction(f"{piece.code}  {title_of(piece)}".replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, piece_id=piece.piece_id: self.piece_requested.emit(piece_id)
            )
        if len(pieces) > _MOST_PIECES:
            menu.addAction(self.tr("{count} more").format(count=len(pieces) - _MOST_PIECES)).setEnabled(False)
        return menu

    def _open(self) -> None:
        menu = self.build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.show_pieces.mapToGlobal(self.show_pieces.rect().bottomLeft()))
