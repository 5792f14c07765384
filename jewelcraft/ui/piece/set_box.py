"""The pieces of a set over its cost lines: which, how many, what each costs, and what should be known of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.piece_set import check_members
from jewelcraft.domain.set_cost import member_costs
from jewelcraft.ui.picking.finder_field import PieceFinder
from jewelcraft.ui.picking.finder_field import split_count
from jewelcraft.ui.piece.set_tile import SetTile
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.domain.set_cost import MemberCost
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft

_SET = "set"
_TWO_COLUMNS = 640
_MOST = 999


class SetBox(Card):
    """Shows the pieces of a set and finds more by code or title; hidden for a piece that is no set."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._hub, self._draft = hub, draft
        self._shown: tuple[object, ...] = ()
        self.tiles: list[SetTile] = []
        self.finder = PieceFinder(hub, self.tr("Code or title of a piece"))
        self.finder.offer_only(self._may_add)
        self.field = LabelledField("", self.finder)
        self.field.label.hide()
        self.hint = WrappedLabel("", "small", "ink2")
        self.warning = WrappedLabel("", "small", "warn")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        self._build()
        self.finder.found.connect(self._add)
        self.finder.not_found.connect(self._take_codes)
        self.finder.textEdited.connect(lambda _text: self.field.set_error(""))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(self.tr("Pieces of the set"), "small_strong"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.field, 1)
        head.addWidget(Label(self.tr("Enter adds it"), "caption", "ink3"), 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.hint)
        column.addWidget(self.warning)

    def show_sheet(self, piece: Piece, sheet: CostSheet) -> None:
        """Show the pieces of a set and what they cost."""
        self.setVisible(piece.type == _SET or bool(piece.members))
        costs = member_costs(piece, sheet)
        self.hint.setVisible(not costs)
        self.hint.set_text(self.tr("Find its pieces by code or title. Their costs count in the set."))
        self._show_tiles(costs)
        warnings = [say(cost.warning) for cost in costs if cost.warning is not None]
        self.warning.set_text(" ".join(warnings))
        self.warning.setVisible(bool(warnings))

    def _show_tiles(self, costs: tuple[MemberCost, ...]) -> None:
        shown = tuple((cost.member.piece_id, cost.member.count, cost.amount) for cost in costs)
        if shown == self._shown:
            return
        held = next((place for place, tile in enumerate(self.tiles) if tile.count.hasFocus()), None)
        self._shown = shown
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        rows = {row.id: row for row in self._hub.reader.pieces.rows([cost.member.piece_id for cost in costs])}
        self.tiles = [self._tile(cost, rows.get(cost.member.piece_id)) for cost in costs]
        self._place()
        if held is not None and held < len(self.tiles):
            self.tiles[held].count.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tile(self, cost: MemberCost, row: PieceRow | None) -> SetTile:
        tile, member_id = SetTile(cost, row, self._hub.thumbnails), cost.member.piece_id
        tile.counted.connect(lambda count: self._change(member_id, count))
        tile.removed.connect(lambda: self._remove(member_id))
        return tile

    def _place(self) -> None:
        columns = 2 if self.width() >= _TWO_COLUMNS else 1
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        steps: list[QWidget] = [self.finder]
        for tile in self.tiles:
            steps += [tile.count, tile.remove]
        for first, second in pairwise(steps):
            QWidget.setTabOrder(first, second)

    def _may_add(self, row: PieceRow) -> bool:
        return row.id != self._draft.piece.id and row.type != _SET

    def _add(self, row: PieceRow, count: int) -> None:
        members = self._draft.piece.members
        before = next((member.count for member in members if member.piece_id == row.id), 0)
        if before:
            self._change(row.id, min(_MOST, before + count))
        else:
            piece = self._hub.reader.pieces.get(row.id)
            self._keep((*members, PieceMember(row.id, count, piece)))
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, member_id: str, count: int) -> None:
        self._keep(
            tuple(
                replace(member, count=count) if member.piece_id == member_id else member
                for member in self._draft.piece.members
            )
        )

    def _remove(self, member_id: str) -> None:
        self._keep(tuple(member for member in self._draft.piece.members if member.piece_id != member_id))
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, members: tuple[PieceMember, ...]) -> bool:
        piece = self._draft.piece
        try:
            is_member = bool(members and self._hub.reader.store.pieces.sets_with([piece.id]))
            check_members(replace(piece, members=members), is_member=is_member)
        except JewelCraftError as error:
            self.field.set_error(say(error.sentence))
            return False
        self.field.set_error("")
        self._draft.edit(lambda piece: replace(piece, members=members))
        return True

    def _take_codes(self, text: str) -> None:
        """Take codes from a slip, as "R-1, E-1 x 2"; say which is none, or why a piece cannot be in the set."""
        members = self._draft.piece.members
        for word in filter(None, map(str.strip, text.split(","))):
            code, count = split_count(word)
            try:
                piece = self._hub.reader.pieces.by_code(code)
            except JewelCraftError:
                self.field.set_error(self.tr("No piece has {words} in its code or title.").format(words=code))
                return
            members = (*members, PieceMember(piece.id, count, piece))
        if self._keep(members):
            self.finder.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set two pieces beside each other where there is room."""
        super().resizeEvent(event)
        self._place()
