"""Pictures of the workshop that show the same in other bytes: each two side by side, and which of them stays."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.sorting.plain_picture import PlainPicture
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.desk import Desk

_HEIGHT, _PICTURE = 340, 108
_PORTION = 30
Pair = tuple["Photo", "Photo"]


def find_look_alikes(desk: Desk, window: QWidget) -> None:
    """Look through the whole workshop and show what was found."""

    def show(pairs: list[Pair]) -> None:
        if pairs:
            LookalikesDialog(desk, pairs, window).open()
        else:
            desk.messages.snackbar(QCoreApplication.translate("LookalikesDialog", "No two pictures show the same."))

    if desk.hub.is_open:
        what = QCoreApplication.translate("LookalikesDialog", "Looking for pictures that show the same")
        desk.hub.run(lambda library, progress: library.photos.look_alikes(progress), what, show)


class LookalikesDialog(Dialog):
    """Lists the pairs; what is decided happens at once and can be undone."""

    def __init__(self, desk: Desk, pairs: list[Pair], window: QWidget) -> None:
        translate = QCoreApplication.translate
        one = translate("LookalikesDialog", "Two pictures show the same")
        many = translate("LookalikesDialog", "{count} times two pictures show the same").format(count=len(pairs))
        text = translate(
            "LookalikesDialog", "Re-saved, shrunk, sent through a chat or turned. The larger one stands left."
        )
        super().__init__(one if len(pairs) == 1 else many, text, window, width=720)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._pairs = desk, pairs
        self.rows: list[PairRow] = []
        sheet = QWidget()
        sheet.setProperty("ground", "none")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(0, 0, 14, 0)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        area = plain_scroll()
        area.setWidget(sheet)
        area.setFixedHeight(min(look().px(_HEIGHT), window.height() - look().px(280)))
        area.setAccessibleName(self.tr("Pictures that show the same"))
        self.body.addWidget(area)
        self.more = LinkButton("", small=True)
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.all = for_changes(GhostButton(self.tr("Keep the larger of all")))
        self.all.clicked.connect(self._keep_all)
        self.all.setVisible(len(self._free()) > 1)
        self.add_step(self.all)
        self.add_button(PrimaryButton(self.tr("Close")))
        self._show_more()

    def _free(self) -> list[Pair]:
        """Return the pairs of which one may go, as no two pieces use them, and that are still to be decided."""
        decided = {row.pair for row in self.rows if row.isHidden()}
        return [pair for pair in self._pairs if not two_pieces(pair) and pair not in decided]

    def _keep_all(self) -> None:
        pairs, hub = self._free(), self._desk.hub
        ids = [(larger.id, smaller.id) for larger, smaller in pairs]
        hub.run(
            lambda library, _progress: library.photos.keep_all_better(ids),
            self.tr("Moving to Trash"),
            lambda _changes: hub.undo_snackbar(
                self.tr("{count} smaller pictures moved to Trash.").format(count=len(ids))
            ),
        )
        self.accept()

    def _show_more(self) -> None:
        for pair in self._pairs[len(self.rows) : len(self.rows) + _PORTION]:
            row = PairRow(self._desk, pair)
            row.keep.clicked.connect(partial(self._keep, row))
            row.leave.clicked.connect(row.hide)
            self.rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        left = len(self._pairs) - len(self.rows)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show {count} more").format(count=min(left, _PORTION)))

    def _keep(self, row: PairRow) -> None:
        larger, smaller = row.pair
        hub = self._desk.hub
        done = self.tr("{name} moved to Trash.").format(name=smaller.name)
        hub.run(
            lambda library, _progress: library.photos.keep_better(larger.id, smaller.id),
            self.tr("Moving to Trash"),
            lambda _changes: hub.undo_snackbar(done),
        )
        for other in self.rows:
            # A picture in the Trash is no longer one of two.
            if smaller.id in {photo.id for photo in other.pair}:
                other.hide()


class PairRow(QWidget):
    """Two pictures, where they are, and what can be done."""

    def __init__(self, desk: Desk, pair: Pair) -> None:
        super().__init__()
        self.pair = pair
        self.keep = OutlineButton(self.tr("Keep the larger"), "check")
        self.leave = GhostButton(self.tr("Keep both"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for photo in pair:
            half = QVBoxLayout()
            half.setSpacing(2)
            half.addWidget(_Half(desk, photo))
            half.addWidget(ElidedLabel(photo.name, "small_strong"))
            half.addWidget(ElidedLabel(_facts(desk, photo), "caption", "ink3"))
            row.addLayout(half, 1)
        ways = QVBoxLayout()
        ways.addWidget(self.keep)
        ways.addWidget(self.leave)
        ways.addStretch(1)
        row.addLayout(ways)
        if two_pieces(pair):
            self.keep.setEnabled(False)
            self.keep.setToolTip(self.tr("Two pieces use them, so both stay."))


def two_pieces(pair: Pair) -> bool:
    """Say whether two pieces use the pictures, so that both must stay."""
    return len({photo.piece_id for photo in pair if photo.piece_id}) > 1


class _Half(PlainPicture):
    """One of two pictures."""

    def __init__(self, desk: Desk, photo: Photo) -> None:
        super().__init__(photo.name, look().px(_PICTURE))
        self._thumbnails, self._photo = desk.hub.thumbnails, photo
        self._thumbnails.ready.connect(self._on_ready)

    def shown(self) -> QPixmap | None:
        return self._thumbnails.pixmap(self._photo.picture)

    def _on_ready(self, digest: str) -> None:
        if digest == self._photo.picture:
            self.update()


def _facts(desk: Desk, photo: Photo) -> str:
    return f"{photo.width} \u00d7 {photo.height} \u00b7 {say(desk.hub.reader.photos.where(photo))}"
