"""The dialog before a folder comes in: every file, what becomes of it, and the way to change that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QListView

from jewelcraft.domain.file_names import CodeBook
from jewelcraft.domain.file_names import piece_type_of
from jewelcraft.domain.file_names import read_file_name
from jewelcraft.library.sorting import NewPiece
from jewelcraft.ui.sorting.delegate import PlanDelegate
from jewelcraft.ui.sorting.model import PlanModel
from jewelcraft.ui.sorting.side import LEAVE
from jewelcraft.ui.sorting.side import REPLACE
from jewelcraft.ui.sorting.side import WIDTH
from jewelcraft.ui.sorting.side import PlanSide
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.surfaces import plain_scroll

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.photo import PhotoKind
    from jewelcraft.library.sorting import IntakePlan
    from jewelcraft.library.sorting import Proposal
    from jewelcraft.ui.desk import Desk

_WIDTH = 940
_HEIGHT = 462
_LEAST_HEIGHT = 230
_CHROME = 280
"""What title, sums, buttons and air take of the window's height."""
_BAR = 14


class PlanDialog(Dialog):
    """Shows a plan and lets it be changed; nothing is written until it is agreed to.

    Signals:
        agreed: the user wants the files; carries the plan as it now is.
    """

    agreed = Signal(object)

    def __init__(self, plan: IntakePlan, desk: Desk, parent: QWidget) -> None:
        title = QCoreApplication.translate("PlanDialog", "Before these pictures come in")
        super().__init__(title, " ", parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.model = PlanModel(plan)
        self.view = _PlanView()
        self.view.setModel(self.model)
        self._delegate = PlanDelegate(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Files that would come in"))
        self.view.leave_wanted = lambda: self._change(lambda plan, paths: plan.changed(paths, is_wanted=False))
        self.side = PlanSide(desk)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.view, 1)
        scroll = plain_scroll()
        scroll.setWidget(self.side)
        scroll.setFixedWidth(WIDTH + _BAR)
        row.addWidget(scroll)
        self.body.addLayout(row)
        height = max(_LEAST_HEIGHT, min(_HEIGHT, parent.window().height() - _CHROME))
        self.view.setFixedHeight(height)
        scroll.setFixedHeight(height)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.take = PrimaryButton("", "download-simple")
        self.add_button(self.take, 1)
        self.accepted.connect(lambda: self.agreed.emit(self.model.plan))
        self._connect()
        self._show_sums()
        self.view.setCurrentIndex(self.model.index(0))
        self.view.setFocus()

    def _connect(self) -> None:
        side = self.side
        side.piece_wanted.connect(self._to_piece)
        side.new_piece_wanted.connect(self._to_new)
        side.inbox_wanted.connect(lambda: self._change(lambda plan, paths: plan.to_inbox(paths)))
        side.wanted.connect(lambda wanted: self._change(lambda plan, paths: plan.changed(paths, is_wanted=wanted)))
        side.kind_wanted.connect(self._to_kind)
        side.copy_decided.connect(self._decide)
        self.view.selectionModel().selectionChanged.connect(self._show_side)

    def chosen(self) -> list[Proposal]:
        """Return the chosen files in their order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.proposal(self.model.index(row)) for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field of the panel choose a piece, not bring everything in."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.side.isAncestorOf(self.focusWidget()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _change(self, how: Callable[[IntakePlan, list[str]], IntakePlan]) -> None:
        paths = [each.path for each in self.chosen() if each.result == "new"]
        if paths:
            self.model.set_plan(how(self.model.plan, paths))
            self._show_side()
            self._show_sums()

    def _to_piece(self, piece_id: str) -> None:
        code = self._desk.hub.reader.pieces.get(piece_id).code
        self._change(lambda plan, paths: plan.to_piece(paths, piece_id, code))

    def _to_new(self, name: str) -> None:
        said = read_file_name(name, CodeBook(()))
        title = " ".join(part for part in (said.title, said.caption) if part)
        piece = NewPiece(name.casefold(), said.code, title, "", piece_type_of(title))
        self._change(lambda plan, paths: plan.to_new(paths, piece))

    def _to_kind(self, kind: PhotoKind) -> None:
        self._change(lambda plan, paths: plan.changed(paths, kind=kind))

    def _decide(self, choice: str) -> None:
        chosen = self.chosen()
        old = chosen[0].alike[0].photo_id if len(chosen) == 1 and chosen[0].alike else ""
        instead = old if choice == REPLACE else ""
        self._change(lambda plan, paths: plan.changed(paths, is_wanted=choice != LEAVE, instead_of=instead))

    def _show_side(self) -> None:
        self.side.show_chosen(self.chosen(), self.model.plan)

    def _show_sums(self) -> None:
        plan = self.model.plan
        wanted = plan.wanted
        self.take.set_label(self._bring_in(len(wanted)))
        self.take.setEnabled(bool(wanted))
        results = [each.result for each in plan.proposals]
        sums = (
            (sum(bool(each.piece_id) for each in wanted), self.tr("For pieces that are here: {count}")),
            (len(plan.pieces_to_make), self.tr("New pieces: {count}")),
            (
                sum(not each.piece_id and not each.new_piece and not each.instead_of for each in wanted),
                self.tr("For the Inbox: {count}"),
            ),
            (sum(bool(each.alike) for each in plan.proposals), self.tr("Look like others: {count}")),
            (results.count("duplicate"), self.tr("Here already: {count}")),
            (results.count("refused"), self.tr("Cannot be read: {count}")),
        )
        said = [text.format(count=count) for count, text in sums if count]
        self.text.set_text(" \u00b7 ".join([*said, self.tr("Nothing is written yet.")]))

    def _bring_in(self, count: int) -> str:
        return self.tr("Bring in 1 picture") if count == 1 else self.tr("Bring in {count} pictures").format(count=count)


class _PlanView(QListView):
    """The list of files."""

    def __init__(self) -> None:
        super().__init__()
        self.leave_wanted: Callable[[], object] = lambda: None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave files out with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.leave_wanted()
        else:
            super().keyPressEvent(event)
