"""The panel of the import preview: the chosen pictures, what they look like, and where they shall go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.inbox.piece_field import PieceField
from jewelcraft.ui.sorting.plain_picture import PlainPicture
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.library.sorting import IntakePlan
    from jewelcraft.library.sorting import Proposal
    from jewelcraft.ui.desk import Desk

WIDTH = 292
_PICTURE = 118
BOTH, LEAVE, REPLACE = "both", "leave", "replace"


class PlanSide(QWidget):
    """Changes the chosen files' proposals.

    Signals:
        piece_wanted: carries the id of a piece of the library.
        new_piece_wanted: carries the name of a piece to be made.
        inbox_wanted: the files shall wait in the Inbox.
        wanted: carries whether the files shall come in.
        kind_wanted: carries what the pictures show.
        copy_decided: carries both, leave or replace, for a picture that is like another.
    """

    piece_wanted = Signal(str)
    new_piece_wanted = Signal(str)
    inbox_wanted = Signal()
    wanted = Signal(bool)
    kind_wanted = Signal(object)
    copy_decided = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._chosen: list[Proposal] = []
        self.setFixedWidth(WIDTH)
        self.setProperty("ground", "none")
        self.new_picture = PlainPicture(self.tr("The new picture"), _PICTURE)
        self.old_picture = PlainPicture(self.tr("The picture it looks like"), _PICTURE)
        self._new_facts = ElidedLabel("", "caption", "ink3")
        self._old_facts = ElidedLabel("", "caption", "ink3")
        self._name = ElidedLabel("", "strong")
        self._alike = WrappedLabel("", "small", "warn")
        self.copies = SegmentedControl(
            (
                Segment(BOTH, self.tr("Both")),
                Segment(LEAVE, self.tr("Leave out")),
                Segment(REPLACE, self.tr("Replace")),
            ),
            name=self.tr("What becomes of a picture that is like another"),
        )
        self.copies.chosen.connect(lambda choice: self.copy_decided.emit(str(choice)))
        self.kind = ComboField()
        self.kind.set_choices([(word(kind.value), kind) for kind in PhotoKind])
        self.kind.chosen.connect(lambda kind: self.kind_wanted.emit(PhotoKind(str(kind))))
        self.piece = PieceField(desk)
        self.piece.piece_chosen.connect(self.piece_wanted)
        self.new_piece = TextEdit("", self.tr("Code or name, then Enter"))
        self.new_piece.returnPressed.connect(self._on_new_piece)
        self.inbox = OutlineButton(self.tr("Inbox"), "tray")
        self.inbox.clicked.connect(self.inbox_wanted)
        self.leave = OutlineButton(self.tr("Leave out"), "x")
        self.leave.clicked.connect(self._on_leave)
        self._build()
        self.show_chosen([], None)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(6)
        pictures = QHBoxLayout()
        pictures.setSpacing(8)
        for picture, facts in ((self.new_picture, self._new_facts), (self.old_picture, self._old_facts)):
            half = QVBoxLayout()
            half.setSpacing(2)
            half.addWidget(picture)
            half.addWidget(facts)
            pictures.addLayout(half, 1)
        column.addLayout(pictures)
        column.addWidget(self._name)
        column.addWidget(self._alike)
        column.addWidget(self.copies)
        self._fields = (
            LabelledField(self.tr("Shows"), self.kind),
            LabelledField(self.tr("Give to a piece"), self.piece),
            LabelledField(self.tr("Make a new piece"), self.new_piece),
        )
        for field in self._fields:
            column.addWidget(field)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.inbox, 1)
        buttons.addWidget(self.leave, 1)
        column.addLayout(buttons)

    def show_chosen(self, chosen: Sequence[Proposal], plan: IntakePlan | None) -> None:
        """Show what is chosen; of one that is like another, both side by side."""
        self._chosen = list(chosen)
        new = [each for each in chosen if each.result == "new"]
        for widget in (self.kind, self.piece, self.new_piece, self.inbox, self.leave):
            widget.setEnabled(bool(new))
        one = chosen[0] if len(chosen) == 1 else None
        self._name.setText(self._title(one))
        self.leave.set_label(self.tr("Leave out") if any(each.is_wanted for each in new) else self.tr("Bring in"))
        kinds = {each.kind for each in new}
        self.kind.set_value(kinds.pop() if len(kinds) == 1 else None)
        self._show_pictures(one or (new[0] if new else None), plan, alone=one is not None)

    def _title(self, one: Proposal | None) -> str:
        if one is not None:
            return one.name
        if not self._chosen:
            return self.tr("Choose one or more files")
        return self.tr("{count} files chosen").format(count=len(self._chosen))

    def _show_pictures(self, shown: Proposal | None, plan: IntakePlan | None, *, alone: bool) -> None:
        seen = plan.seen.get(shown.digest) if plan and shown else None
        self.new_picture.show_bytes(seen.thumbnail if seen else None)
        self._new_facts.setText(f"{shown.width} \u00d7 {shown.height}" if shown and seen and alone else "")
        alike = shown.alike[0] if shown is not None and alone and shown.alike else None
        for widget in (self.old_picture, self._old_facts, self._alike, self.copies):
            widget.setVisible(alike is not None)
        if alike is None or shown is None or plan is None:
            return
        other = plan.seen.get(alike.digest)
        data = other.thumbnail if other else self._desk.hub.reader.photos.thumbnail(alike.digest)
        self.old_picture.show_bytes(data)
        self._old_facts.setText(f"{alike.width} \u00d7 {alike.height} \u00b7 {say(alike.where)}")
        self._alike.set_text(self.tr("Both show the same. The left one is new."))
        self.copies.set_value(REPLACE if shown.instead_of else BOTH if shown.is_wanted else LEAVE)
        self.copies.set_offered(REPLACE, offered=bool(alike.photo_id))

    def _on_new_piece(self) -> None:
        name = " ".join(self.new_piece.text().split())
        if name:
            self.new_piece.clear()
            self.new_piece_wanted.emit(name)

    def _on_leave(self) -> None:
        self.wanted.emit(not any(each.is_wanted for each in self._chosen if each.result == "new"))
