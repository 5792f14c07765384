"""The image bench: a photo with a white background, and a sketch that is cleaned."""

from __future__ import annotations

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import SketchClean
from tests.tour_screens.piece import open_tab
from tests.tour_screens.screen import Screen


def show_bench(kind, step):
    """Return what opens the bench on the piece's picture of a kind."""

    def show(window):
        page = open_tab(window, "design")
        pictures = page.design.pictures
        if pictures.bench is not None:
            pictures.bench.leave()
        photo = next(photo for photo in pictures._photos if photo.kind.value == kind)
        pictures.choose(photo.id)
        pictures.open_bench()
        pictures.bench.change(Recipe((step,)))
        # The pixels come from a thread of their own, which a picture of the window cannot wait for.
        source = pictures.bench._source
        pictures.bench._on_picture(source.picture(window.hub.reader, photo.id, pictures.bench.recipe.to_text()))
        return pictures.bench

    return show


def leave_bench(window):
    """Leave the bench again."""
    bench = window.page.piece.design.pictures.bench
    if bench is not None:
        bench.leave()


SCREENS = [
    Screen("7-image-workbench", show_bench("photo", Background())),
    Screen("7b-sketch-cleanup", show_bench("sketch", SketchClean())),
]
