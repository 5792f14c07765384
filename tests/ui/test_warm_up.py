"""What the other places need is imported while the window rests, and never while it works."""

import sys

import pytest

from jewelcraft.ui.places import PLACES
from jewelcraft.ui.places import SETTINGS
from jewelcraft.ui.warm_up import WarmUp


@pytest.fixture
def late_module(tmp_path, monkeypatch):
    """A module that nothing has imported yet."""
    name = "needed_by_a_place"
    (tmp_path / f"{name}.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("jewelcraft.ui.warm_up._LATE", (name,))
    yield name
    sys.modules.pop(name, None)


def test_places_are_imported_when_the_window_rests(hub, qtbot, late_module):
    warm = WarmUp(hub, (*PLACES, SETTINGS), hub)
    hub.opened.emit()
    qtbot.waitUntil(lambda: late_module in sys.modules)
    qtbot.waitUntil(lambda: not warm._timer.isActive(), timeout=20_000)
    assert "jewelcraft.ui.settings.page" in sys.modules


def test_what_a_piece_needs_comes_before_the_other_places(monkeypatch):
    from jewelcraft.ui import warm_up

    monkeypatch.setattr(warm_up, "sys", type("NothingYet", (), {"modules": {}}))
    names = list(warm_up._modules((*PLACES, SETTINGS)))
    assert names.index("jewelcraft.ui.piece.page") < names.index("jewelcraft.ui.catalogs.page")


def test_nothing_is_imported_while_a_job_runs(hub, qtbot, late_module, monkeypatch):
    monkeypatch.setattr(type(hub), "is_busy", property(lambda _self: True))
    warm = WarmUp(hub, (), hub)
    hub.opened.emit()
    qtbot.wait(150)
    assert warm._timer.isActive()
    assert late_module not in sys.modules


def test_a_closed_library_needs_no_places(hub, qtbot, late_module):
    warm = WarmUp(hub, (), hub)
    hub.opened.emit()
    hub.close()
    assert not warm._timer.isActive()
