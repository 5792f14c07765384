"""Open the bench over a window, from wherever a picture is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.workbench.bench import Bench


def open_bench(desk: Desk, photo: Photo, others: Sequence[Photo], origin: QWidget) -> Bench:
    """Put a picture on the bench; the keyboard goes back to where it came from."""
    from jewelcraft.ui.workbench.bench import Bench

    bench = Bench(desk, origin.window())
    bench.closed.connect(lambda: origin.setFocus(Qt.FocusReason.OtherFocusReason))
    bench.closed.connect(bench.deleteLater)
    bench.open_photo(photo, [other.id for other in others if other.id != photo.id])
    return bench


def go_on(desk: Desk, photo: Photo, others: list[str], recipe: Recipe, window: QWidget) -> None:
    """Put a picture on the bench again, with what was done to it there and not saved."""
    from jewelcraft.ui.workbench.bench import Bench

    if desk.hub.is_open:
        bench = Bench(desk, window)
        bench.closed.connect(bench.deleteLater)
        bench.open_photo(photo, others)
        bench.change(recipe)
