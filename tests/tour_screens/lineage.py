"""What opens over a piece's pictures: marking up, the chain with two pictures compared, and marks on the Design tab."""

from __future__ import annotations

from tests.tour_screens.piece import open_tab
from tests.tour_screens.screen import Screen

CODE = "BN-E-0207"


def pictures_of(window):
    """Open the piece whose photo is marked up and return the left side of its Design tab."""
    return open_tab(window, "design", CODE).design.pictures


def choose_photo(pictures):
    """Choose the piece's photo."""
    pictures.choose(next(photo.id for photo in pictures._photos if photo.kind.value == "photo"))


def show_markup(place):
    """Return what opens marking up on the piece's photo with one of its marks chosen."""

    def show(window):
        pictures = pictures_of(window)
        choose_photo(pictures)
        pictures.open_markup()
        pictures.covers.markup.choose(place)

    return show


def show_lineage(way):
    """Return what opens the chain with two pictures compared."""

    def show(window):
        pictures = pictures_of(window)
        pictures.covers.open_lineage(pictures._photos[0].id)
        lineage = pictures.covers.lineage
        lineage.way.set_value(way)
        lineage._show_way()

    return show


def show_on_design(window):
    """Show the marks over the picture of the Design tab."""
    choose_photo(pictures_of(window))


def leave(window):
    """Leave what covers the window."""
    covers = window.page.piece.design.pictures.covers
    for cover in (covers.markup, covers.lineage):
        if cover is not None:
            cover.leave()


SCREENS = [
    Screen("2d-marks-on-design", show_on_design, leave=leave),
    Screen("7c-mark-up-stone", show_markup(3), leave=leave),
    Screen("7d-mark-up-dimension", show_markup(1), leave=leave),
    Screen("2e-lineage", show_lineage("side"), leave=leave),
    Screen("2f-onion-skin", show_lineage("onion"), leave=leave),
]
