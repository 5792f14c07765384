"""The Inbox: pictures that wait, some chosen, none left."""

from __future__ import annotations

from tests.tour_screens.screen import Screen


def inbox(window, *, chosen):
    """Bring the Inbox up with its first pictures chosen."""
    window.go_to("inbox")
    page = window.page
    page.refresh()
    page.view.clearSelection()
    for row in range(chosen):
        page.view.selectionModel().select(page.model.index(row), page.view.selectionModel().SelectionFlag.Select)
    return page


def show(chosen):
    """Return what shows the Inbox with pictures chosen."""
    return lambda window: inbox(window, chosen=chosen)


def show_empty(window):
    """Show what the Inbox says when every picture has its piece."""
    page = inbox(window, chosen=0)
    page._stack.setCurrentIndex(1)
    page.side.hide()


def show_trash(window):
    """Show the pictures in the Trash."""
    inbox(window, chosen=0).show_shelf("trash")


def leave_trash(window):
    """Go back to the waiting pictures."""
    window.page.show_shelf("waiting")


SCREENS = [
    Screen("2-inbox", show(0)),
    Screen("2b-inbox-one", show(1)),
    Screen("2c-inbox-many", show(3)),
    Screen("2d-inbox-empty", show_empty, leave=show(0)),
    Screen("2e-inbox-trash", show_trash, leave=leave_trash),
]
