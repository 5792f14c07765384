"""The Pieces place: gallery, table, one and several pieces chosen, its shelves, what is found where nothing is."""

from __future__ import annotations

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.ui.gallery.finder import Found
from tests.tour_screens.screen import Screen


def gallery(window, query=None, *, view="gallery", chosen=1):
    """Bring the gallery up on a query, its first pieces chosen."""
    from tests.tour import wait_until

    window.go_to("pieces")
    window.page.show_item(query or PieceQuery())
    page = window.page.gallery
    wait_until(lambda: not page._finder.is_waiting)
    page.board.show_view(view)
    page.board.select(page.board.model.ids[:chosen])
    wait_until(lambda: not page._finder.is_waiting)
    return page


def show(query=None, **how):
    """Return what shows the gallery on a query."""
    return lambda window: gallery(window, query, **how)


def show_first(window):
    """Show what a new workshop begins with."""
    page = gallery(window, chosen=0)
    page.filters.hide()
    page._inspector_place.allow(False)
    page.board.show_found(Found(PieceQuery(), [], 0), is_first=True)


def show_quick_look(window):
    """Show the picture of a piece large."""
    page = gallery(window)
    page.looking.show()


def leave_quick_look(window):
    """Take the large picture away."""
    view = window.page.gallery.looking.view
    if view is not None:
        view.close_now()


def leave(window):
    """Go back to all pieces in the gallery."""
    window.page.gallery.filters.show()
    window.page.gallery.filters.set_query(PieceQuery(text="leave"))
    gallery(window, chosen=0)


SCREENS = [
    Screen("1-pieces", show()),
    Screen("1b-pieces-many", show(chosen=5)),
    Screen("1c-pieces-table", show(view="table"), leave=leave),
    Screen("1d-pieces-filtered", show(PieceQuery(types=frozenset({"ring"}), text="ru")), leave=leave),
    Screen("1e-pieces-nothing", show(PieceQuery(types=frozenset({"ring"}), text="lotus")), leave=leave),
    Screen("1f-pieces-trash", show(PieceQuery(shelf=Shelf.TRASH)), leave=leave),
    Screen("1g-pieces-archive", show(PieceQuery(shelf=Shelf.ARCHIVE)), leave=leave),
    Screen("1h-pieces-first", show_first, leave=leave),
    Screen("1i-pieces-look", show_quick_look, leave=leave_quick_look),
]
