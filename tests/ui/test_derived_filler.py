"""What pictures lack is made in the background: nobody waits, nothing can be undone, closing stops it at once."""

from __future__ import annotations

import threading
import time

import pytest
from PIL import Image

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Light
from jewelcraft.library.workbench import Workbench
from jewelcraft.ui import derived_filler
from tests.images.torture import saved
from tests.library.test_sorting import jpeg


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(derived_filler, "QUIET_MS", 20)


def test_missing_pictures_come_by_themselves(quick, hub, qtbot, tmp_path):
    noisy = Image.effect_noise((1900, 1400), 90).convert("RGB")
    for number in range(2):
        (tmp_path / f"{number}.jpg").write_bytes(saved(noisy.rotate(90 * number, expand=True), "JPEG", quality=90))
    (tmp_path / "small.jpg").write_bytes(jpeg(1))
    paths = [tmp_path / "0.jpg", tmp_path / "1.jpg", tmp_path / "small.jpg"]
    hub.run(lambda library, _progress: library.photos.add(paths), "adding")
    qtbot.waitUntil(lambda: not hub.is_busy and not hub.reader.photos.incomplete(), timeout=30_000)
    label = hub.reader.history.undo_label
    assert "3" in str(label)
    for photo in hub.reader.photos.every():
        assert hub.reader.photos.preview(photo.digest)

    def lose(library, _progress):
        with library.store._transactions.derived():
            library.store._connection.execute("DELETE FROM thumbnail")

    hub.run(lose, "losing")
    digest = hub.reader.photos.every()[0].digest
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.thumbnails.pixmap(digest) is None
    hub._filler._timer.start(1)
    with qtbot.waitSignal(hub.thumbnails.ready, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: not hub.reader.photos.incomplete(), timeout=20_000)


def test_closing_stops_it_at_once(quick, hub, qtbot, tmp_path, monkeypatch):
    begun = threading.Event()

    def slow(self, limit, stop=None, first=()):
        begun.set()
        stop.wait(30)
        return []

    monkeypatch.setattr("jewelcraft.library.photos.Photos.read_missing", slow)
    hub._filler._timer.start(1)
    qtbot.waitUntil(begun.is_set)
    start = time.monotonic()
    hub.close()
    assert time.monotonic() - start < 5


def lose_renditions(library, _progress):
    with library.store._transactions.derived():
        library.store._connection.execute("DELETE FROM rendition")


def test_an_edited_picture_that_was_never_made_comes_soon_and_the_window_never_waits(hub, qtbot, tmp_path, monkeypatch):
    """As after a way from another laptop: the list shows its place, and nobody decodes on the thread that reads."""
    (tmp_path / "0.jpg").write_bytes(jpeg(3))
    hub.run(lambda library, _progress: library.photos.add([tmp_path / "0.jpg"]), "adding")
    qtbot.waitUntil(lambda: not hub.is_busy)
    (photo,) = hub.reader.photos.every()
    recipe = Recipe((Light(exposure=30),))
    hub.run(lambda library, _progress: library.workbench.save(photo.id, recipe), "editing")
    qtbot.waitUntil(lambda: not hub.is_busy)
    (photo,) = hub.reader.photos.every()
    hub.run(lose_renditions, "losing")
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.photos.thumbnail(photo.picture) is None
    assert photo.picture in hub.reader.photos.incomplete()
    threads = []
    made = Workbench.make
    monkeypatch.setattr(Workbench, "make", lambda *told: threads.append(threading.current_thread().name) or made(*told))
    assert hub.thumbnails.pixmap(photo.picture) is None
    qtbot.waitUntil(lambda: hub.thumbnails.pixmap(photo.picture) is not None, timeout=20_000)
    assert threads == ["derived"]
    assert hub.reader.photos.thumbnail(photo.picture)
    qtbot.waitUntil(lambda: not hub.reader.photos.incomplete(), timeout=20_000)


def test_what_cannot_be_made_is_tried_once(hub, qtbot, tmp_path, monkeypatch):
    (tmp_path / "0.jpg").write_bytes(jpeg(4))
    hub.run(lambda library, _progress: library.photos.add([tmp_path / "0.jpg"]), "adding")
    qtbot.waitUntil(lambda: not hub.is_busy)
    (photo,) = hub.reader.photos.every()
    tries = []

    def refuse(*_told):
        tries.append(1)
        raise PictureRefusedError("no")

    recipe = Recipe((Light(exposure=20),))
    hub.run(lambda library, _progress: library.workbench.save(photo.id, recipe), "editing")
    hub.run(lose_renditions, "losing")
    qtbot.waitUntil(lambda: not hub.is_busy)
    monkeypatch.setattr(Workbench, "make", refuse)
    (photo,) = hub.reader.photos.every()
    for _look in range(3):
        hub.thumbnails.pixmap(photo.picture)
        qtbot.wait(150)
    assert tries == [1]
