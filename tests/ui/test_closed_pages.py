"""Pages that were closed with their workshop hear nothing of the next one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QEvent

from jewelcraft.ui.piece.page import TABS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def piece_id(hub, qtbot, tmp_path):
    """A piece with a picture."""
    Image.new("RGB", (64, 64), "#a0102a").save(tmp_path / "ring.png")
    done = []

    def work(library, _progress):
        piece = replace(library.pieces.new("ring"), code="R-1")
        library.pieces.add(piece)
        library.photos.add([tmp_path / "ring.png"], piece_id=piece.id)
        return piece.id

    hub.run(work, "test", done.append)
    qtbot.waitUntil(lambda: bool(done) and not hub.is_busy)
    return done[0]


def test_a_thumbnail_after_closing_reaches_no_page_that_is_gone(window, hub, piece_id, qtbot):
    path = hub.path
    for place in ("pieces", "inbox", "catalogs", "quotes"):
        window.go_to(place)
    window.go_to("pieces")
    window.page.open_piece(piece_id)
    for tab in range(len(TABS)):
        window.page.piece.show_tab(tab)
    hub.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # An error in a slot fails the test.
    hub.thumbnails.ready.emit("0" * 64)
    with qtbot.waitSignal(hub.opened):
        hub.open_library(path)
    hub.thumbnails.ready.emit("0" * 64)
    window.go_to("pieces")
    assert window.page.isVisible()
