"""What the other places need is imported while the window rests, and never while it works."""

import sys

from jewelcraft.ui.places import PLACES
from jewelcraft.ui.places import SETTINGS
from jewelcraft.ui.warm_up import WarmUp


def test_places_are_imported_when_the_window_rests(hub, qtbot, monkeypatch):
    page = SETTINGS.page.partition(":")[0]
    monkeypatch.delitem(sys.modules, page, raising=False)
    warm = WarmUp(hub, (*PLACES, SETTINGS), hub)
    hub.opened.emit()
    qtbot.waitUntil(lambda: page in sys.modules, timeout=20_000)
    warm.deleteLater()


def test_nothing_is_imported_while_a_job_runs(hub, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr("jewelcraft.ui.warm_up._modules", lambda _places: iter(asked))
    monkeypatch.setattr(type(hub), "is_busy", property(lambda _self: True))
    warm = WarmUp(hub, (), hub)
    hub.opened.emit()
    qtbot.wait(150)
    assert warm._timer.isActive()
    warm.deleteLater()
