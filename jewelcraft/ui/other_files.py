"""Files that are no pictures: tables of pieces, and pieces of another laptop; each goes to the dialog that shows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.desk import Desk

TABLES = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm"})


def show_other_file(desk: Desk, window: QWidget, paths: Sequence[Path]) -> bool:
    """Show what a single dropped table or bundle would bring; tell whether it was one."""
    if len(paths) != 1:
        return False
    from jewelcraft.domain.sharing import BUNDLE_SUFFIX

    suffix = paths[0].suffix.lower()
    if suffix == BUNDLE_SUFFIX:
        from jewelcraft.ui.sharing.controller import ShareController

        ShareController(desk, window).look(paths[0])
    elif suffix in TABLES:
        from jewelcraft.ui.tables.pieces_dialog import look_at_pieces

        look_at_pieces(desk, window, paths[0])
    else:
        return False
    return True


def ask_bundle(desk: Desk, window: QWidget) -> None:
    """Ask for a file of another laptop."""
    from jewelcraft.ui.sharing.controller import ShareController

    ShareController(desk, window).ask_take()


def ask_table(desk: Desk, window: QWidget) -> None:
    """Ask for a table of pieces."""
    if desk.hub.is_open:
        from jewelcraft.ui.tables.pieces_dialog import ask_pieces

        ask_pieces(desk, window)


def slots(desk: Desk, window: QWidget) -> dict[str, Callable[[], object]]:
    """Return what the actions on such files do."""
    return {"take_pieces": partial(ask_bundle, desk, window), "import_table": partial(ask_table, desk, window)}
