"""What opens over a piece's pictures: marking up, the chain with two pictures compared, and marks on the Design tab."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from jewelcraft.domain.picture_records import Mark
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.picture_records import Note
from jewelcraft.domain.picture_records import write_marks
from jewelcraft.domain.picture_records import write_notes
from jewelcraft.library.markup import marks_of
from tests.tour_screens.piece import open_tab
from tests.tour_screens.screen import Screen

CODE = "BN-E-0207"


def marked(photo, piece):
    """Return a picture with marks of every kind."""
    marks = (
        Mark(MarkKind.REFERENCE, (2800, 8200), (7200, 8200), mm=Decimal(30)),
        Mark(MarkKind.DIMENSION, (1500, 2600), (1500, 7400)),
        Mark(MarkKind.STONE, (2600, 6200), (2600, 6200), part_id=piece.stones[0].id),
        Mark(MarkKind.STONE, (7500, 4300), (7500, 4300), part_id=piece.stones[1].id),
        Mark(MarkKind.REMARK, (3300, 2800), (3300, 2800), "Hook 0.8 mm, work-hardened"),
    )
    return replace(photo, marks=write_marks(marks))


def pictures_of(window):
    """Open the piece and return the left side of its Design tab."""
    return open_tab(window, "design", CODE).design.pictures


def show_markup(window):
    """Open marking up on the piece's photo."""
    pictures = pictures_of(window)
    photo = next(photo for photo in pictures._photos if photo.kind.value == "photo")
    pictures.covers.open_markup(marked(photo, pictures._draft.piece))
    pictures.covers.markup.choose(2)


def show_lineage(*, onion):
    """Return what opens the chain with two pictures compared."""

    def show(window):
        pictures = pictures_of(window)
        pictures.covers.open_lineage(pictures._photos[0].id)
        lineage = pictures.covers.lineage
        said = ("The client would like the drop 2 mm longer.", "Softer curve where the hook leaves the cap.")
        notes = write_notes(Note(text, photo_time(lineage._photos[0])) for text in said)
        lineage._photos[0] = replace(lineage._photos[0], notes=notes)
        lineage._show()
        lineage.way.set_value("onion" if onion else "side")
        lineage._show_way()

    return show


def photo_time(photo):
    """Return when a picture came in."""
    return photo.added_at


def show_on_design(window):
    """Show the marks over the picture of the Design tab."""
    pictures = pictures_of(window)
    photo = next(photo for photo in pictures._photos if photo.kind.value == "photo")
    changed = marked(photo, pictures._draft.piece)
    pictures._photos[pictures._photos.index(photo)] = changed
    pictures.choose(photo.id)
    pictures.hero.show_marks(marks_of(changed, pictures._draft.piece))


def leave(window):
    """Leave what covers the window, and read the pictures as they are."""
    pictures = window.page.piece.design.pictures
    for cover in (pictures.covers.markup, pictures.covers.lineage):
        if cover is not None:
            cover.leave()
    pictures.refresh()


SCREENS = [
    Screen("2d-marks-on-design", show_on_design, leave=leave),
    Screen("7c-mark-up", show_markup, leave=leave),
    Screen("2e-lineage", show_lineage(onion=False), leave=leave),
    Screen("2f-onion-skin", show_lineage(onion=True), leave=leave),
]
