"""The image bench: a photo with a white background, and a sketch that is cleaned."""

from __future__ import annotations

from shiboken6 import isValid

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.ui.sharing.give_dialog import GiveDialog
from jewelcraft.ui.sorting.lookalikes_dialog import LookalikesDialog
from jewelcraft.ui.workbench.others_dialog import OthersDialog
from jewelcraft.ui.workbench.step_table import TOOL
from tests.tour_screens.piece import open_tab
from tests.tour_screens.screen import Screen


def show_bench(kind, *steps, tool=""):
    """Return what opens the bench on the piece's picture of a kind."""

    def show(window):
        page = open_tab(window, "design")
        pictures = page.design.pictures
        leave_bench(window)
        photo = next(photo for photo in pictures._photos if photo.kind.value == kind)
        pictures.choose(photo.id)
        pictures.open_bench()
        pictures.bench.change(Recipe(steps))
        if tool:
            pictures.bench.choose_tool(TOOL[tool])
            pictures.bench.canvas.setFocus()
        # The pixels come from a thread of their own, which a picture of the window cannot wait for.
        source = pictures.bench._source
        shown = pictures.bench.pulling.shown(pictures.bench.recipe)
        pictures.bench._on_picture(source.picture(window.hub.reader, photo.id, shown.to_text()))
        return pictures.bench

    return show


def leave_bench(window):
    """Leave the bench again."""
    bench = window.page.piece.design.pictures.bench
    if bench is not None and isValid(bench):
        bench.leave()


def show_others(window):
    """Show what the same would make of the piece's other pictures."""
    bench = show_bench("photo", Background())(window)
    dialog = bench.use_for_others()
    for photo_id, cell in dialog.cells.items():
        cell.show_after(window.hub.reader.workbench.trial(photo_id, bench.recipe.for_others()))
    return dialog


def leave_others(window):
    """Close the dialog and the bench."""
    for dialog in window.findChildren(OthersDialog):
        dialog.done(0)
    leave_bench(window)


def show_give(window):
    """Ask how pictures go to another laptop."""
    window.go_to("pieces")
    GiveDialog(3, window).open()


def show_alike(window):
    """Show two pictures that show the same."""
    photos = [photo for photo in window.hub.reader.photos.every() if photo.trashed_at is None][:4]
    LookalikesDialog(window.desk, [(photos[0], photos[1]), (photos[2], photos[3])], window).open()


def leave_dialogs(window):
    """Close what was opened."""
    for dialog in (*window.findChildren(GiveDialog), *window.findChildren(LookalikesDialog)):
        dialog.done(0)


def box(kind):
    """Return what finds an open dialog."""
    return lambda window: window.findChild(kind)


CORNERS = Perspective(((600, 900), (9300, 500), (9600, 9400), (300, 9000)))
WORDS = Watermark("\u00a9 \u1781\u17d2\u1798\u17c2\u179a Baan Ngoen", 70, 9)
SCREENS = [
    Screen("7-image-workbench", show_bench("photo", Background())),
    Screen("7b-sketch-cleanup", show_bench("sketch", SketchClean())),
    Screen("7c-crop", show_bench("photo", Crop(1500, 1000, 6000, 7500, "4:5"), tool="crop")),
    Screen("7d-flatten", show_bench("sketch", CORNERS, tool="sheet")),
    Screen("7e-watermark", show_bench("photo", WORDS, tool="mark"), leave=leave_bench),
    Screen("7f-others", show_others, find=box(OthersDialog), leave=leave_others),
    Screen("7g-give", show_give, find=box(GiveDialog), leave=leave_dialogs),
    Screen("7h-alike", show_alike, find=box(LookalikesDialog), leave=leave_dialogs),
]
