"""The sample workshop opens through the window, as a private copy that keeps what was tried."""

from __future__ import annotations

import pytest

from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.hub import LibraryHub


@pytest.fixture
def closed_hub(dressed, messages):
    made = LibraryHub(messages)
    yield made
    made.close()


def open_sample(hub, path, qtbot, messages):
    job = hub.open_sample(path)
    with qtbot.waitSignal(job.ended, timeout=60_000):
        pass
    assert not messages.stage.told, messages.stage.told
    qtbot.waitUntil(lambda: not hub.is_busy)


def test_sample_opens_and_keeps_what_was_tried(closed_hub, messages, tmp_path, qtbot):
    hub = closed_hub
    path = tmp_path / "JewelCraft" / "Sample workshop.jewelcraft"
    open_sample(hub, path, qtbot, messages)
    count = hub.reader.pieces.count()
    assert count > 20
    job = hub.run(lambda library, _progress: library.pieces.trash(library.pieces.ids(PieceQuery())[:1]), "Trash")
    with qtbot.waitSignal(job.ended):
        pass
    open_sample(hub, path, qtbot, messages)
    assert hub.reader.pieces.count() == count - 1
