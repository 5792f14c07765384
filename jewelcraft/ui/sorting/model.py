"""The files of a planned import as a list model; what each is and where it goes, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtGui import QPixmap

from jewelcraft.library.sorting import IntakePlan
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from collections.abc import Collection

    from jewelcraft.library.sorting import Proposal
    from jewelcraft.ui.widgets.labels import Tone

Index = QModelIndex | QPersistentModelIndex
PROPOSAL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_KEPT_PICTURES = 400
_SIDE = 128


class PlanModel(QAbstractListModel):
    """The files in the order of their paths; what needs a look stands first."""

    def __init__(self, plan: IntakePlan) -> None:
        super().__init__()
        self.plan = plan
        self._order: list[int] = []
        self._pictures: dict[str, QPixmap] = {}
        self._sort()

    def set_plan(self, plan: IntakePlan) -> None:
        """Show a changed plan; the order of the files stays."""
        self.plan = plan
        last = self.index(max(0, self.rowCount() - 1))
        self.dataChanged.emit(self.index(0), last)

    def _sort(self) -> None:
        rank = {"new": 1, "duplicate": 2, "refused": 3}
        every = self.plan.proposals
        self._order = sorted(
            range(len(every)), key=lambda place: (0 if every[place].alike else rank[every[place].result], place)
        )

    def proposal(self, index: Index) -> Proposal:
        """Return the file of a row."""
        return self.plan.proposals[self._order[index.row()]]

    def rows_of(self, paths: Collection[str]) -> list[int]:
        """Return the rows of some files."""
        chosen = set(paths)
        return [row for row, place in enumerate(self._order) if self.plan.proposals[place].path in chosen]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a file's name, record or description."""
        if not index.isValid():
            return None
        proposal = self.proposal(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return proposal.name
        if role == PROPOSAL_ROLE:
            return proposal
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{proposal.name}, {self.goes_to(proposal)[0]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{proposal.path}\n{self.goes_to(proposal)[0]}"
        return None

    def picture(self, proposal: Proposal) -> QPixmap | None:
        """Return a file's small picture; None for one that is refused or one of very many."""
        if proposal.digest not in self._pictures:
            seen = self.plan.seen.get(proposal.digest)
            if seen is None:
                return None
            image = QImage.fromData(seen.thumbnail)
            if image.isNull():
                return None
            scaled = image.scaled(
                _SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            while len(self._pictures) >= _KEPT_PICTURES:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[proposal.digest] = QPixmap.fromImage(scaled)
        return self._pictures[proposal.digest]

    def goes_to(self, proposal: Proposal) -> tuple[str, Tone]:
        """Say where a file goes, or why it does not come in."""
        if proposal.result != "new":
            tone: Tone = "warn" if proposal.result == "refused" else "ink3"
            return (say(proposal.reason) if proposal.reason else "", tone)
        if not proposal.is_wanted:
            return QCoreApplication.translate("PlanModel", "Left out"), "ink3"
        if proposal.instead_of:
            return QCoreApplication.translate("PlanModel", "Takes the place of the picture that is here"), "accent"
        new = self.plan.new_pieces.get(proposal.new_piece)
        if new is not None:
            name = " ".join(part for part in (new.code, new.title) if part)
            return QCoreApplication.translate("PlanModel", "New piece: {name}").format(name=name), "ok"
        return (
            (proposal.code, "accent") if proposal.code else (QCoreApplication.translate("PlanModel", "Inbox"), "ink2")
        )

    def also_of(self, proposal: Proposal) -> str:
        """Return what else the names say of a piece that would be made: its collection and a price, to be noted."""
        new = self.plan.new_pieces.get(proposal.new_piece)
        if new is None or proposal.result != "new" or not proposal.is_wanted:
            return ""
        return " \u00b7 ".join(filter(None, (new.collection, new.price)))


def facts(proposal: Proposal) -> str:
    """Return folder, kind, day and size of a file in one line."""
    parts = [Path(proposal.path).parent.name]
    if proposal.result == "new":
        parts.append(word(proposal.kind.value))
        if proposal.taken_at:
            parts.append(write_date(proposal.taken_at.date()))
        parts.append(f"{proposal.width} \u00d7 {proposal.height}")
    return " \u00b7 ".join(filter(None, parts))
