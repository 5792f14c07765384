"""The editions of a catalog: when, for whom; print one again, see what changed since."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.catalogs.words import basis_recorded
from jewelcraft.ui.catalogs.words import profile_recorded
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.edition import Edition

_MOST = 5


class EditionList(QWidget):
    """What left the house, the newest first.

    Signals:
        reprint_requested: an edition shall be printed again; carries it.
        compare_requested: carries the edition that the catalog as it now is shall be compared with.
        sheets_requested: carries the edition whose costs and rates are asked for.
    """

    reprint_requested = Signal(object)
    compare_requested = Signal(object)
    sheets_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._editions: tuple[Edition, ...] = ()
        self._shows_all = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionHeader(self.tr("Editions")))
        column.addLayout(self._rows)

    def texts(self) -> list[str]:
        """Return what the list says."""
        return [label.plain_text() for label in self.findChildren(WrappedLabel)]

    def show_editions(self, editions: Sequence[Edition]) -> None:
        """Show editions, the last ones first."""
        if self._rows.count() and tuple(editions) == self._editions:
            return
        self._editions = tuple(editions)
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        shown = self._editions if self._shows_all else self._editions[:_MOST]
        for edition in shown:
            self._rows.addWidget(self._row(edition))
        if not self._editions:
            text = self.tr("Every export becomes an edition with a number, printed at the foot of each page.")
            self._rows.addWidget(WrappedLabel(text, "small", "ink3"))
        elif len(shown) < len(self._editions):
            more = LinkButton(self.tr("All {count} editions").format(count=len(self._editions)), small=True)
            more.clicked.connect(self._show_all)
            self._rows.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._shows_all = True
        self._fill()

    def _row(self, edition: Edition) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name = self.tr("Edition {number}").format(number=edition.number)
        column.addWidget(WrappedLabel(f"{name} · {write_date(edition.made_at.astimezone().date())}", "medium"))
        basis, made_for = basis_recorded(edition.price_basis), profile_recorded(edition.profile)
        facts = [edition.recipients, basis, edition.note, made_for]
        column.addWidget(WrappedLabel(" · ".join(fact for fact in facts if fact), "small", "ink3"))
        for row in (
            (
                (self.tr("What changed since"), self.compare_requested.emit),
                (self.tr("Print again"), self.reprint_requested.emit),
            ),
            ((self.tr("Costs and rates"), self.sheets_requested.emit),),
        ):
            links = QHBoxLayout()
            links.setSpacing(14)
            for text, tell in row:
                link = LinkButton(text, small=True)
                link.setAccessibleName(f"{text}: {name}")
                link.clicked.connect(partial(_press, tell, edition))
                links.addWidget(link)
            links.addStretch(1)
            column.addLayout(links)
        return holder


def _press(tell: Callable[[object], object], edition: Edition) -> None:
    """Tell without the state that a button tells."""
    tell(edition)
