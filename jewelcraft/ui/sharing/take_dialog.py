"""The look into a bundle: each piece beside our own, and what shall become of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.sharing import Choice
from jewelcraft.domain.sharing import Standing
from jewelcraft.ui.sharing.offer_words import choice_words
from jewelcraft.ui.sharing.offer_words import detail_words
from jewelcraft.ui.sharing.offer_words import standing_kind
from jewelcraft.ui.sharing.offer_words import standing_words
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.check_box import ScriptCheckBox
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.domain.sharing import BundleOffer
    from jewelcraft.domain.sharing import PieceOffer

_HEIGHT = 280
_PORTION = 60


class TakeDialog(Dialog):
    """Lists what differs; the pieces that are the same are only counted.

    Signals:
        decided: carries the choice of each piece by its id, and whether rates come too.
    """

    decided = Signal(object, bool)

    def __init__(self, offer: BundleOffer, name: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("TakeDialog", "Bring pieces in from {file}").format(file=name)
        super().__init__(title, _summary(offer), parent, width=720)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offers = [piece for piece in offer.pieces if piece.standing is not Standing.SAME]
        self._choices = {piece.piece_id: piece.proposal for piece in self._offers}
        self._fields: dict[str, ComboField] = {}
        self._shown = 0
        for problem in offer.problems[:1]:
            self.body.addWidget(WrappedLabel(say(problem), "body", "warn"))
        if self._offers:
            self._build_list()
        self.rates = ScriptCheckBox(self.tr("Also take {count} rates that are not here").format(count=offer.rates))
        self.rates.setVisible(bool(offer.rates and self._offers))
        self.body.addWidget(self.rates)
        self._add_buttons()

    def _build_list(self) -> None:
        sheet = QWidget()
        sheet.setProperty("ground", "none")
        self._rows = QVBoxLayout(sheet)
        self._rows.setContentsMargins(0, 0, 14, 0)
        self._rows.setSpacing(10)
        self._rows.addStretch(1)
        area = plain_scroll()
        area.setWidget(sheet)
        area.setFixedHeight(_HEIGHT)
        area.setAccessibleName(self.tr("Pieces that differ"))
        self.body.addWidget(area)
        self.more = LinkButton(self.tr("Show more pieces"), small=True)
        self.more.clicked.connect(self._show_more)
        self._show_more()

    def _add_buttons(self) -> None:
        if not self._offers:
            self.add_button(PrimaryButton(self.tr("Close")))
            return
        self.add_step(self.more)
        for text, choice in (
            (self.tr("Take all of theirs"), Choice.TAKE),
            (self.tr("Keep all of ours"), Choice.KEEP),
        ):
            link = LinkButton(text, small=True)
            link.clicked.connect(partial(self.choose_all, choice))
            self.add_step(link)
        self.add_button(OutlineButton(self.tr("Cancel")))
        take = PrimaryButton(self.tr("Bring in"), "download-simple")
        self.add_button(take)
        take.clicked.connect(self._decide)

    def _show_more(self) -> None:
        for piece in self._offers[self._shown : self._shown + _PORTION]:
            self._rows.insertWidget(self._rows.count() - 1, self._row(piece))
        self._shown += _PORTION
        self.more.setVisible(self._shown < len(self._offers))

    def _row(self, piece: PieceOffer) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = piece.titles.best(language())
        words.addWidget(ElidedLabel(f"{piece.code}  {title}".strip(), "strong"))
        words.addWidget(WrappedLabel(detail_words(piece), "small", "ink2"))
        row.addLayout(words, 1)
        row.addWidget(Tag(standing_words(piece.standing), standing_kind(piece.standing)))
        field = ComboField()
        field.setFixedWidth(190)
        field.setAccessibleName(self.tr("What becomes of {code}").format(code=piece.code))
        choices = (Choice.TAKE, Choice.KEEP) if piece.standing is Standing.NEW else tuple(Choice)
        for choice in choices:
            field.add(choice_words(choice, is_new=piece.standing is Standing.NEW), choice)
        field.set_value(self._choices[piece.piece_id])
        field.chosen.connect(partial(self._choose, piece.piece_id))
        row.addWidget(field)
        self._fields[piece.piece_id] = field
        return box

    def _choose(self, piece_id: str, choice: object) -> None:
        # On its way through Qt the choice has become a plain text.
        self._choices[piece_id] = Choice(str(choice))

    def choose_all(self, choice: Choice) -> None:
        """Choose the same for every piece."""
        self._choices = dict.fromkeys(self._choices, choice)
        for field in self._fields.values():
            field.set_value(choice)

    def _decide(self) -> None:
        self.decided.emit(self._choices, self.rates.isChecked())


def _summary(offer: BundleOffer) -> str:
    new, same = offer.count(Standing.NEW), offer.count(Standing.SAME)
    parts = []
    if offer.workshop:
        made = write_moment(offer.made_at.astimezone()) if offer.made_at else ""
        words = QCoreApplication.translate("TakeDialog", "From {workshop}, {when}.")
        alone = QCoreApplication.translate("TakeDialog", "From {workshop}.")
        parts.append((words if made else alone).format(workshop=offer.workshop, when=made))
    words = QCoreApplication.translate("TakeDialog", "New: {new}. Not the same as here: {differ}. The same: {same}.")
    parts.append(words.format(new=new, differ=len(offer.pieces) - new - same, same=same))
    parts.append(QCoreApplication.translate("TakeDialog", "Undo takes everything back."))
    return " ".join(parts)
