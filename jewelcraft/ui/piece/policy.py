"""The price rule of a piece: its own, its price list's or the workshop's; a change belongs to this piece alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.price_policy import check_policy
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.pricing.editor import PolicyEditor
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft


class PolicyBox(QWidget):
    """The way from cost to prices. What is changed here belongs to this piece alone."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._draft = hub, draft
        self.editor = PolicyEditor()
        self.percent = self.editor.percent
        self.whose = ElidedLabel("", "caption", "ink3")
        self.reset = LinkButton(self.tr("Use the workshop's"), small=True)
        own = QHBoxLayout()
        own.addWidget(self.whose, 1)
        own.addWidget(self.reset)
        self.editor.own.addLayout(own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.changed.connect(self._on_changed)
        self.editor.sliding.connect(lambda values: self._draft.preview(self._turn(values)))
        self.reset.clicked.connect(lambda: self._draft.edit(lambda piece: replace(piece, policy=None)))

    def add_link(self, link: QWidget) -> None:
        """Put a link at the right end of the last row."""
        self.editor.foot.addWidget(link)

    def show_policy(self, piece: Piece, sheet: CostSheet, trouble: str) -> None:
        """Show the rule in force for a piece, why it makes no price, and its prices by quantity."""
        library = self._hub.reader
        book = library.price_lists.book()
        policy = book.of(piece)
        card = library.rates.card()
        currencies = [name for kind, name in card.rates if kind is RateKind.CURRENCY]
        self.editor.show_policy(policy, card.home_currency, currencies)
        self.editor.set_trouble(trouble)
        follows = book.list_of(piece.collection)
        is_own = piece.policy is not None
        chosen = book.chosen_by(piece.policy)
        if chosen is not None:
            self.whose.setText(self.tr("Price list {name}").format(name=chosen.name))
        elif is_own:
            self.whose.setText(self.tr("This piece has its own rule."))
        elif follows is not None:
            self.whose.setText(self.tr("Price list {name}").format(name=follows.name))
        self.whose.setVisible(is_own or follows is not None)
        self.reset.setVisible(is_own)
        self.reset.set_label(
            self.tr("Use the workshop's") if follows is None else self.tr("Use {name}").format(name=follows.name)
        )
        tiers = library.price_lists.tiers(piece, policy) if policy.tiers and sheet.total and not trouble else ()
        self.editor.show_tiers(tiers)

    def _on_changed(self, values: dict[str, object]) -> None:
        turn = self._turn(values)
        try:
            policy = turn(self._draft.piece).policy
            if policy is not None:
                check_policy(policy)
        except JewelCraftError as error:
            self.editor.set_trouble(say(error.sentence))
            return
        self._draft.edit(turn)

    def _turn(self, values: dict[str, object]) -> Callable[[Piece], Piece]:
        # Read here: the change is done again on the worker, which may not use this thread's library.
        book = self._hub.reader.price_lists.book()
        return lambda piece: replace(piece, policy=replace(book.of(piece), **values))  # type: ignore[arg-type]
