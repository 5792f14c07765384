"""The welcome screen knows a workshop's name, pieces and picture without opening its file."""

from __future__ import annotations

from PIL import Image

from jewelcraft.ui.portraits import portrait_of
from jewelcraft.ui.welcome_parts import RecentTile


def test_a_closed_workshop_is_shown_with_its_picture_and_pieces(hub, window, library_path, tmp_path, qtbot):
    photo = tmp_path / "ring.jpg"
    Image.new("RGB", (64, 48), (200, 10, 10)).save(photo)
    shown = []

    def bring(library, _progress):
        report = library.photos.add([photo])
        return library.pieces.add_of_photos([[report.entries[0].photo_id]])

    hub.run(bring, "Adding", shown.append)
    qtbot.waitUntil(lambda: bool(shown))
    name, count = hub.reader.settings.name, hub.reader.pieces.count()
    hub.close()

    portrait = portrait_of(library_path)
    assert portrait is not None
    assert (portrait.name, portrait.pieces) == (name, count)
    assert not portrait.picture.isNull()
    tile = RecentTile(library_path)
    qtbot.addWidget(tile)
    assert tile.text() == (name or library_path.stem)


def test_a_file_never_opened_has_no_portrait(tmp_path):
    assert portrait_of(tmp_path / "other.jewelcraft") is None
