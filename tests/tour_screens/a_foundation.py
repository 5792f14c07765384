"""Welcome, empty workshop dialog, messages, command list and key list."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from pathlib import Path

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.sharing import BundleOffer
from jewelcraft.domain.sharing import PieceOffer
from jewelcraft.domain.sharing import Standing
from jewelcraft.ui.commands import CommandList
from jewelcraft.ui.commands import KeyList
from jewelcraft.ui.history import HistoryDialog
from jewelcraft.ui.messages import Notice
from jewelcraft.ui.messages import Question
from jewelcraft.ui.new_workshop import NewWorkshopDialog
from jewelcraft.ui.sharing.take_dialog import TakeDialog
from jewelcraft.ui.widgets.dialogs import Dialog
from tests.tour_screens.screen import Screen


def front_dialog(window):
    """Return the dialog that is open."""
    return next(dialog for dialog in window.findChildren(Dialog) if dialog.isVisible())


def close_dialogs(window):
    """Close whatever dialog is open."""
    for dialog in window.findChildren(Dialog):
        dialog.done(0)


def show_welcome(window):
    """Bring the welcome screen up over the open workshop."""
    window.welcome.refresh()
    window.centralWidget().setCurrentWidget(window.welcome)


def leave_welcome(window):
    """Go back to the workbench."""
    window.centralWidget().setCurrentIndex(1)


def show_history(window):
    """Do a few things and take one back, then show the history."""
    from tests.tour import wait_until

    hub = window.hub
    if not hub.reader.history.entries():
        ids = hub.reader.pieces.ids(PieceQuery())
        hub.run(lambda library, _progress: library.pieces.archive(ids[:3], archived=True), "")
        hub.run(lambda library, _progress: library.pieces.archive(ids[:1], archived=False), "")
        hub.run(lambda library, _progress: library.pieces.archive(ids[1:2], archived=False), "")
        hub.run(lambda library, _progress: library.history.undo(), "")
        wait_until(lambda: not hub.is_busy)
    HistoryDialog(window.desk, window).open()


def leave_history(window):
    """Close the history and bring every piece back for the screens that follow."""
    close_dialogs(window)
    hub = window.hub
    ids = [entry.id for entry in hub.reader.pieces.rows(hub.reader.pieces.ids(PieceQuery(shelf=Shelf.ARCHIVE)))]
    if ids:
        hub.run(lambda library, _progress: library.pieces.archive(ids, archived=False), "")


def show_offer(window):
    """Show pieces of another laptop, one of each standing."""
    reader = window.hub.reader
    rows = reader.pieces.rows(reader.pieces.ids(PieceQuery())[:4])
    standings = (Standing.CONFLICT, Standing.NEW, Standing.CHANGED, Standing.OURS)
    moment = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
    offers = [
        PieceOffer(row.id, row.code, row.titles, standing, (), 2)
        if standing is Standing.NEW
        else PieceOffer(row.id, row.code, row.titles, standing, ("metal_part", "photo"), 2, moment, moment, row.code)
        for row, standing in zip(rows, standings, strict=True)
    ]
    offer = BundleOffer("Baan Ngoen Studio", moment, tuple(offers), 12)
    TakeDialog(offer, "Baan Ngoen Studio.jewelbundle", window).open()


def show_table(window):
    """Show what a table of a shop would bring."""
    from jewelcraft.exchange.pieces_table import read_pieces_table
    from jewelcraft.ui.tables.pieces_dialog import PiecesDialog

    text = (
        "Code,Title,Type,Metal,Weight g,Shelf\nR-901,แหวนพญานาค ทองคำ,ring,18K yellow gold,3.62,A\n"
        "E-77,Anting Kembang Jepun dengan batu kecil,earrings,925,heavy,B\nP-5,Lotus pendant,pendant,925,6.1,B\n"
    )
    read = read_pieces_table(text.encode(), alloys=window.hub.reader.rates.alloys())
    PiecesDialog(window.desk, window, Path("Toko Sari, daftar 2026.xlsx"), read).open()


NOTICE = Notice(
    "The memory stick is full",
    "The catalog needs 84 MB, but drive E: has only 12 MB left. Nothing is lost: your pieces and the catalog are safe.",
    "Delete old files from the stick, or save the PDF to Documents.",
    "usb",
    "JewelCraft 0.1.0",
)
QUESTION = Question(
    "Empty the Trash?", "12 pieces and their photos go. This cannot be undone.", "Delete 12 pieces for ever"
)

SCREENS = [
    Screen("6-settings", lambda window: window.go_to("settings")),
    Screen("0-welcome", show_welcome, leave=leave_welcome),
    Screen("0-new-workshop", lambda window: NewWorkshopDialog(window).open(), front_dialog, close_dialogs),
    Screen("0-notice", lambda window: window.layers.show_notice(NOTICE), front_dialog, close_dialogs),
    Screen("0-question", lambda window: window.layers.show_question(QUESTION, list), front_dialog, close_dialogs),
    Screen("0-commands", lambda window: CommandList(window.desk, window).open(), front_dialog, close_dialogs),
    Screen("0-history", show_history, front_dialog, leave_history),
    Screen("0-take-pieces", show_offer, front_dialog, close_dialogs),
    Screen("0-table", show_table, front_dialog, close_dialogs),
    Screen("0-keys", lambda window: KeyList(window.window_actions, window).open(), front_dialog, close_dialogs),
]
