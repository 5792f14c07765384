"""The pieces of a set over its cost lines: which, how many, what each costs, and what should be known of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.piece_set import check_members
from jewelcraft.domain.set_cost import member_costs
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft

_SET = "set"


class SetBox(Card):
    """Takes the codes of a set's pieces, as "R-1, E-1 x 2"; hidden for a piece that is no set."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._hub, self._draft = hub, draft
        self.codes = TextEdit("", self.tr("R-0001, E-0001 x 2"))
        self.field = LabelledField(self.tr("Pieces of the set"), self.codes)
        self.costs = WrappedLabel("", "small", "ink2")
        self.warning = WrappedLabel("", "small", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        for widget in (self.field, self.costs, self.warning):
            column.addWidget(widget)
        self.codes.saved.connect(self._on_saved)

    def show_sheet(self, piece: Piece, sheet: CostSheet) -> None:
        """Show the pieces of a set and what they cost."""
        self.setVisible(piece.type == _SET or bool(piece.members))
        costs = member_costs(piece, sheet)
        if not self.codes.hasFocus() or not self.field.message():
            self.field.set_error("")
            self.codes.set_text(", ".join(_written(member) for member in piece.members))
        parts = []
        for cost in costs:
            code = cost.member.piece.code if cost.member.piece else "?"
            money = "–" if cost.amount is None else write_money(cost.amount)
            parts.append(
                self.tr("{code}: {count} pieces, {money}").format(code=code, count=cost.member.count, money=money)
            )
        self.costs.set_text("; ".join(parts) or self.tr("Type the codes of its pieces. Their costs count in the set."))
        warnings = [say(cost.warning) for cost in costs if cost.warning is not None]
        self.warning.set_text(" ".join(warnings))
        self.warning.setVisible(bool(warnings))

    def _on_saved(self, text: str) -> None:
        piece = self._draft.piece
        try:
            members = tuple(self._member(word) for word in text.split(",") if word.strip())
            check_members(
                replace(piece, members=members),
                is_member=bool(members and self._hub.reader.store.pieces.sets_with([piece.id])),
            )
        except JewelCraftError as error:
            self.field.set_error(say(error.sentence))
            return
        self.field.set_error("")
        self._draft.edit(lambda piece: replace(piece, members=members))

    def _member(self, word: str) -> PieceMember:
        code, _, count = word.rpartition(" x ") if " x " in word else (word, "", "1")
        piece = self._hub.reader.pieces.by_code(code.strip())
        return PieceMember(piece.id, int(count) if count.strip().isdecimal() else 0, piece)


def _written(member: PieceMember) -> str:
    code = member.piece.code if member.piece else "?"
    return code if member.count == 1 else f"{code} x {member.count}"
