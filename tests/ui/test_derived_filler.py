"""What pictures lack is made in the background: nobody waits, nothing can be undone, closing stops it at once."""

from __future__ import annotations

import threading
import time

import pytest
from PIL import Image

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

    def slow(self, limit, stop=None):
        begun.set()
        stop.wait(30)
        return []

    monkeypatch.setattr("jewelcraft.library.photos.Photos.read_missing", slow)
    hub._filler._timer.start(1)
    qtbot.waitUntil(begun.is_set)
    start = time.monotonic()
    hub.close()
    assert time.monotonic() - start < 5
