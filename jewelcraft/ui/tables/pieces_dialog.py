"""The dialog that brings pieces in from a table: what becomes of each row, before anything is written."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.many.figure_dialog import FigureDialog
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_grams

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.changes import Changes
    from jewelcraft.exchange.pieces_table import PiecesTable
    from jewelcraft.exchange.pieces_table import TableRow
    from jewelcraft.ui.desk import Desk

_AROUND = 330
_TONES = {"accepted": "ok", "duplicate": "ink3", "refused": "err"}
_NO_WEIGHT = "\u2013"


class PiecesDialog(FigureDialog):
    """Shows a table that was read; refused rows come first, so that they are seen."""

    def __init__(self, desk: Desk, parent: QWidget, table: Path, read: PiecesTable) -> None:
        title = QCoreApplication.translate("PiecesDialog", "Bring pieces in from {file}")
        super().__init__(desk, parent, title.format(file=table.name), around=_AROUND)
        self.name = self.tr("Rows of the table")
        self._path = table
        count = len(read.pieces)
        self.words = WrappedLabel(self._say(read), "body", "ink2")
        self.body.addWidget(self.words)
        order = {"refused": 0, "accepted": 1, "duplicate": 2}
        rows = sorted(read.rows, key=lambda row: order[row.result])
        self.table.show_records(self._columns(has_prices=any(row.price for row in rows)), rows)
        self.add_table()
        self.add_table_buttons()
        self.add_button(GhostButton(self.tr("Cancel")))
        text = self.tr("Bring in 1 piece") if count == 1 else self.tr("Bring in {count} pieces")
        self.go = PrimaryButton(text.format(count=write_decimal(Decimal(count), 0)))
        self.go.setEnabled(bool(count))
        self.go.clicked.connect(self.apply)
        self.add_step(self.go, is_default=True)

    def _say(self, read: PiecesTable) -> str:
        tally = {result: sum(row.result == result for row in read.rows) for result in _TONES}
        text = self.tr("{accepted} rows become pieces, {duplicate} are here already, {refused} cannot be taken.")
        words = [text.format(**{name: write_decimal(Decimal(count), 0) for name, count in tally.items()})]
        if read.ignored:
            words.append(self.tr("Columns left out: {names}.").format(names=", ".join(read.ignored)))
        words.append(self.tr("Nothing that is here already is changed, and Undo takes everything back."))
        return " ".join(words)

    def _columns(self, *, has_prices: bool) -> tuple[Column, ...]:
        price = Column(self.tr("Price, for the notes"), _price, _price, hides_below=760)
        prices = (price,) if has_prices else ()
        return (
            Column(self.tr("Row"), lambda row: str(row.row), lambda row: row.row),
            Column(self.tr("Code"), lambda row: row.code, lambda row: row.code, right=False, role="body", tone="ink"),
            Column(self.tr("Title"), _title, _title, right=False, stretches=True, role="body", tone="ink"),
            Column(self.tr("Metal weight"), _weight, _weight, hides_below=620),
            *prices,
            Column(
                self.tr("What happens"),
                self.fate_words,
                self.fate_words,
                right=False,
                stretches=True,
                role="body",
                tone=lambda row: _TONES[row.result],
            ),
        )

    def fate_words(self, row: TableRow) -> str:
        """Say what becomes of a row, and why."""
        problems = " ".join(say(problem) for problem in row.problems)
        if row.result == "accepted":
            kind = word(row.piece.type) if row.piece is not None else ""
            new = self.tr("new: {type}").format(type=kind.lower())
            return " ".join(filter(None, (new + self._say_pictures(len(row.pictures) + len(row.files)), problems)))
        return problems

    def _say_pictures(self, count: int) -> str:
        if not count:
            return ""
        words = self.tr(", 1 picture") if count == 1 else self.tr(", {count} pictures")
        return words.format(count=write_decimal(Decimal(count), 0))

    @Slot()
    def apply(self) -> None:
        """Read the table once more and keep its good rows as one action."""
        from jewelcraft.library.table_import import bring_in_pieces

        self.done(0)
        desk, path = self.desk, self._path

        def tell(done: tuple[PiecesTable, Changes]) -> None:
            count = len(done[0].pieces)
            words = self.tr("1 piece brought in.") if count == 1 else self.tr("{count} pieces brought in.")
            desk.hub.undo_snackbar(words.format(count=write_decimal(Decimal(count), 0)))

        desk.hub.run(
            lambda library, progress: bring_in_pieces(library, path, progress), self.tr("Bringing pieces in"), tell
        )


def _title(row: TableRow) -> str:
    return row.piece.titles.best(language()) if row.piece is not None else ""


def _weight(row: TableRow) -> str:
    weight = row.piece.net_weight_g if row.piece is not None else None
    return _NO_WEIGHT if weight is None else write_grams(weight)


def _price(row: TableRow) -> str:
    return row.price.rpartition(": ")[2]


def ask_pieces(desk: Desk, parent: QWidget) -> None:
    """Ask for a table of pieces, and show what would become of it."""
    say_it = QCoreApplication.translate
    kinds = say_it("PiecesDialog", "Tables (*.csv *.txt *.tsv *.xlsx *.xlsm)")
    chosen, _kind = QFileDialog.getOpenFileName(
        parent,
        say_it("PiecesDialog", "Choose a table of pieces"),
        desk.preferences.settings.last_folder,
        f"{kinds};;{say_it('PiecesDialog', 'All files (*)')}",
    )
    if chosen:
        desk.preferences.change(last_folder=str(Path(chosen).parent))
        look_at_pieces(desk, parent, Path(chosen))


def look_at_pieces(desk: Desk, parent: QWidget, table: Path) -> None:
    """Read a table beside the window and show what would become of it."""
    from jewelcraft.library.table_import import import_pieces

    desk.hub.run(
        lambda library, _progress: import_pieces(library, table, dry_run=True),
        QCoreApplication.translate("PiecesDialog", "Reading the table"),
        lambda read: PiecesDialog(desk, parent, table, read).open(),
    )
