"""Open the bench over a window, from wherever a picture is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.photo import Photo
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
