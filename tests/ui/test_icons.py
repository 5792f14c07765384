"""Icons come from the package; one that does not exist is told in the log and never ends the painting."""

from __future__ import annotations

from jewelcraft.ui.icons import icon_pixmap


def test_an_icon_that_does_not_exist_is_drawn_as_a_circle(dressed, caplog):
    pixmap = icon_pixmap("no-such-icon", "#000000", 16)
    assert not pixmap.isNull()
    assert [record.getMessage() for record in caplog.records] == ["There is no icon no-such-icon"]
    caplog.clear()
