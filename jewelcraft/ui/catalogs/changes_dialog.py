"""The dialog that says what changed since an edition: prices, new and gone pieces, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.edition import Changed
from jewelcraft.ui.marks import mark
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.edition import EditionChange
    from jewelcraft.domain.edition import EditionComparison

_HEADS = {
    Changed.PRICE: mark("ChangesDialog", "Other prices"),
    Changed.NEW: mark("ChangesDialog", "New"),
    Changed.GONE: mark("ChangesDialog", "No longer in it"),
    Changed.TEXT: mark("ChangesDialog", "Other words"),
    Changed.FACTS: mark("ChangesDialog", "Other facts"),
    Changed.PICTURE: mark("ChangesDialog", "Other pictures"),
}
_LONGEST = 70
_HEIGHT = 340


class ChangesDialog(Dialog):
    """Lists what differs, piece by piece.

    Signals:
        piece_requested: a piece shall be opened; carries its id.
    """

    piece_requested = Signal(str)

    def __init__(self, found: EditionComparison, parent: QWidget) -> None:
        title = QCoreApplication.translate("ChangesDialog", "What changed since edition {number}")
        super().__init__(title.format(number=found.before), _summary(found), parent, width=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if found.changes:
            self.body.addWidget(self._list(found))
        self.add_button(PrimaryButton(self.tr("Close")))

    def texts(self) -> list[str]:
        """Return what the dialog says."""
        return [label.plain_text() for label in self.findChildren(WrappedLabel)]

    def _list(self, found: EditionComparison) -> QScrollArea:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        for what, head in _HEADS.items():
            changes = [change for change in found.changes if change.what is what]
            if not changes:
                continue
            column.addWidget(SectionHeader(QCoreApplication.translate("ChangesDialog", head)))
            for change in changes:
                column.addLayout(self._row(change))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        for ground in (area.viewport(), holder):
            ground.setAutoFillBackground(False)
        area.setFixedHeight(min(_HEIGHT, holder.sizeHint().height() + 8))
        return area

    def _row(self, change: EditionChange) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        code = LinkButton(change.code, small=True)
        code.setToolTip(change.title)
        code.clicked.connect(lambda: self._open(change.piece_id))
        row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WrappedLabel(_told(change), "small"), 1)
        return row

    def _open(self, piece_id: str) -> None:
        self.accept()
        self.piece_requested.emit(piece_id)


def _summary(found: EditionComparison) -> str:
    if not found.changes:
        return QCoreApplication.translate("ChangesDialog", "Nothing. The catalog says the same as then.")
    counts = (found.count(Changed.PRICE), found.count(Changed.NEW), found.count(Changed.GONE), found.unchanged)
    names = (
        QCoreApplication.translate("ChangesDialog", "Other prices: {count}"),
        QCoreApplication.translate("ChangesDialog", "New: {count}"),
        QCoreApplication.translate("ChangesDialog", "Gone: {count}"),
        QCoreApplication.translate("ChangesDialog", "As they were: {count}"),
    )
    return " · ".join(name.format(count=count) for name, count in zip(names, counts, strict=True) if count)


def _told(change: EditionChange) -> str:
    if change.what in (Changed.NEW, Changed.GONE):
        return " · ".join(part for part in (change.title, change.after or change.before) if part)
    if change.what is Changed.PICTURE:
        return change.title
    told = f"{_short(change.before)} → {_short(change.after)}"
    if change.percent is None:
        return told
    sign = "+" if change.percent > 0 else ""
    return f"{told} ({sign}{write_decimal(change.percent)}\u00a0%)"


def _short(text: str) -> str:
    text = " ".join(text.split()) or "—"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
