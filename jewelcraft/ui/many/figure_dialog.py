"""A dialog with a table of figures that can be copied, and saved for a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QStandardPaths
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QVBoxLayout

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.library.table_file import write_table
from jewelcraft.ui.insights.table_view import FigureTable
from jewelcraft.ui.look import look
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jewelcraft.exchange.cells import Cell
    from jewelcraft.ui.desk import Desk

_WIDE, _MARGIN = 1060, 120
_LEAST, _MOST = 150, 420
_AROUND = 330
"""What stands above and below the table."""


def ask_table_path(desk: Desk, parent: QWidget, name: str) -> Path | None:
    """Ask where a table shall be saved; None where the user gave up."""
    say = QCoreApplication.translate
    folder = desk.preferences.settings.last_folder or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    plain = "".join(letter for letter in name if letter.isalnum() or letter in " -")
    chosen, _kind = QFileDialog.getSaveFileName(
        parent,
        say("FigureDialog", "Save the table"),
        str(Path(folder) / f"{plain}.csv"),
        say("FigureDialog", "CSV tables (*.csv)"),
    )
    if not chosen:
        return None
    target = Path(chosen)
    desk.preferences.change(last_folder=str(target.parent))
    return target if target.suffix.lower() == ".csv" else target.with_name(f"{target.name}.csv")


def save_rows(desk: Desk, target: Path, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Save a small table as CSV and say so, or why it could not be."""
    try:
        write_table(target, heads, rows)
    except JewelCraftError as error:
        desk.messages.tell(error)
        return
    saved = QCoreApplication.translate("FigureDialog", "{file} saved").format(file=target.name)
    desk.messages.snackbar(saved)


class FigureDialog(Dialog):
    """A dialog that is as wide as its window allows, with a table."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, text: str = "", *, around: int = _AROUND) -> None:
        window = parent.window()
        super().__init__(title, text, window, width=min(look().px(_WIDE), window.width() - _MARGIN))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self.table = FigureTable(title)
        frame = Card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        self._frame = frame
        room = window.height() - look().px(around)
        self.table.setFixedHeight(max(look().px(_LEAST), min(look().px(_MOST), room)))
        self.copy = GhostButton(self.tr("Copy"), "copy", tooltip=self.tr("Copy the table"))
        self.save = GhostButton(
            self.tr("Save as CSV"), "download-simple", tooltip=self.tr("Save the table for a spreadsheet")
        )
        self.age = PriceAgeTag()
        self.copy.clicked.connect(self.table.copy)
        self.save.clicked.connect(self._ask_save)
        self.name = title

    def show_age(self, days: Iterable[date | None]) -> None:
        """Say where the oldest metal price under the figures is no longer fresh."""
        library = self.desk.hub.reader
        self.age.show_age(oldest_day(days), library.today(), library.settings)

    def add_table(self) -> None:
        """Put the table under what was added before."""
        self.body.addWidget(self._frame)

    def add_table_buttons(self) -> None:
        """Put Copy and Save before the other buttons."""
        self.add_step(self.copy)
        self.add_step(self.save)

    def _ask_save(self) -> None:
        target = ask_table_path(self.desk, self, self.name)
        if target is not None:
            self.save_table(target)

    def save_table(self, target: Path) -> None:
        """Save the table as CSV."""
        save_rows(self.desk, target, self.table.figures.header(), self.table.figures.rows())
