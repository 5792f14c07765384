"""The windows over many pieces: changed together, side by side, who moved, and a history brought in."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtTest import QTest

from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.reprice_report import moved_pieces
from jewelcraft.library.reprice_report import reprice_moved
from jewelcraft.ui.many.compare_dialog import CompareDialog
from jewelcraft.ui.many.compare_dialog import show_comparison
from jewelcraft.ui.many.edit_dialog import EditDialog
from jewelcraft.ui.many.figure_dialog import FigureDialog
from jewelcraft.ui.many.moved_dialog import MovedDialog
from jewelcraft.ui.rates.import_dialog import ImportDialog
from tests.tour_screens.screen import Screen

_TABLE = """วันที่;ครั้งที่;รับซื้อ;ขายออก
23/11/2569;1;63.150,00;63.250,00
23/11/2569;2;63.100,00;63.200,00
24/11/2569;1;63.300,00;63.400,00
25/11/2569;1;6.330,00;6.340,00
26/11/2569;1;;
14/11/2569;1;62.050,00;62.150,00
15/11/2569;1;62.450,00;62.550,00
หมายเหตุ;;;
"""


def find(kind):
    """Return what finds a dialog."""
    return lambda window: window.findChild(kind)


def close(window):
    """Close the dialogs."""
    for dialog in window.findChildren(FigureDialog):
        dialog.done(0)
    QTest.qWait(30)


def show_edit(window):
    """Ask for longer bench times on every piece."""
    window.go_to("pieces")
    ids = window.page.gallery.hub.reader.pieces.ids(PieceQuery())
    window.page.gallery.doings.change_together(ids)
    dialog = window.findChild(EditDialog)
    dialog.field.set_value(EditField.MINUTES.value)
    dialog.field.chosen.emit(EditField.MINUTES.value)
    dialog.value.setText("+25 %")
    dialog.look()


def show_compare(window):
    """Set four pieces side by side."""
    window.go_to("pieces")
    ids = window.page.gallery.hub.reader.pieces.ids(PieceQuery(text="type:ring"))[:4]
    show_comparison(window.desk, window, ids)
    QTest.qWait(300)


def show_moved(window):
    """Show whom a rise of gold by a tenth moves."""
    library = window.desk.hub.reader
    ids = library.pieces.ids(PieceQuery())
    report = reprice_moved(library, ids, RateMoves((("gold", Decimal(10)),)))
    MovedDialog(window.desk, window, report, moved_pieces(library, report)).open()


def show_import(window):
    """Show what a gold trader's table would bring."""
    path = Path(tempfile.gettempdir()) / "gold.csv"
    path.write_text(_TABLE, encoding="utf-8")
    library = window.desk.hub.reader
    like = replace(library.rates.history(RateKind.METAL, "gold")[-1], note="")
    ImportDialog(window.desk, window, like, path).open()


SCREENS = [
    Screen("9-many-edit", show_edit, find(EditDialog), close),
    Screen("9-many-compare", show_compare, find(CompareDialog), close),
    Screen("9-many-moved", show_moved, find(MovedDialog), close),
    Screen("9-many-import", show_import, find(ImportDialog), close),
]
