"""Backups looked at and brought back, check and repair, damaged and busy files: through what a user presses."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from jewelcraft.library import second_place
from jewelcraft.library.backups import backups_of
from jewelcraft.library.library import Library
from jewelcraft.ui.safety.check_dialog import CheckDialog
from jewelcraft.ui.safety.repair_dialog import RepairDialog
from jewelcraft.ui.safety.restore_dialog import RestoreDialog
from tests.clipping import clipped

LEFT = Qt.MouseButton.LeftButton


def add_piece(hub, qtbot, code):
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, _: library.pieces.add(replace(library.pieces.new(), code=code)), "Adding")
    qtbot.waitUntil(lambda: not hub.is_busy)


def settled(hub):
    return hub.is_open and not hub.is_busy


@pytest.fixture
def page(window, hub, qtbot):
    add_piece(hub, qtbot, "R-1")
    window.go_to("settings")
    qtbot.mouseClick(window.page.backups.now, LEFT)
    qtbot.waitUntil(lambda: bool(backups_of(hub.path)) and not hub.is_busy)
    return window.page


@pytest.fixture
def picture(tmp_path, hub, page, qtbot):
    data = io.BytesIO()
    Image.effect_noise((300, 200), 90).convert("RGB").save(data, "JPEG", quality=95)
    path = tmp_path / "IMG_7.jpg"
    path.write_bytes(data.getvalue())
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, _: library.photos.add([path]), "Adding")
    qtbot.waitUntil(lambda: not hub.is_busy)
    return path


def look(page, qtbot):
    dialog = page.backups.copies.look(backups_of(page.desk.hub.path)[-1])
    qtbot.waitUntil(lambda: "Comparing" not in dialog.lines.words[0])
    return dialog


def test_a_backup_is_looked_at_and_brought_back(page, hub, window, qtbot, messages):
    add_piece(hub, qtbot, "R-2")
    path = hub.path
    dialog = look(page, qtbot)
    assert isinstance(dialog, RestoreDialog)
    assert dialog.lines.words == ["New since then, would go (1): R-2"]
    assert not clipped(dialog)
    with qtbot.waitSignal(hub.opened, timeout=10_000):
        qtbot.mouseClick(dialog.back, LEFT)
    qtbot.waitUntil(lambda: settled(hub))
    assert hub.path == path
    assert hub.reader.pieces.codes() == ["R-1"]
    assert "as it was" in messages.stage.snackbars[-1][0]
    assert [each.pieces for each in backups_of(path)] == [2, 1]


def test_one_piece_is_brought_back_and_undo_takes_it_away(page, hub, window, qtbot, messages):
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, _: library.pieces.trash([library.pieces.by_code("R-1").id]), "Deleting")
    qtbot.waitUntil(lambda: not hub.is_busy)
    dialog = look(page, qtbot)
    assert dialog.piece.value() == "R-1"
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(dialog.one, LEFT)
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.pieces.count() == 1
    text, _action, act = messages.stage.snackbars[-1]
    assert text.startswith("R-1 is as it was")
    with qtbot.waitSignal(hub.changed):
        act()
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.pieces.count() == 0


def test_a_backup_is_checked_to_the_last_byte(page, hub, qtbot):
    dialog = look(page, qtbot)
    qtbot.mouseClick(dialog.check, LEFT)
    qtbot.waitUntil(lambda: "is whole" in dialog.lines.words[0])
    dialog.reject()


def test_a_damaged_photo_is_named_and_fetched_from_the_backup(page, hub, window, qtbot, picture):
    qtbot.mouseClick(page.backups.now, LEFT)
    qtbot.waitUntil(lambda: len(backups_of(hub.path)) == 2 and not hub.is_busy)
    path = hub.path
    hub.close()
    data = bytearray(path.read_bytes())
    data[data.index(picture.read_bytes()[15_000:15_040]) + 20] ^= 0xFF
    path.write_bytes(data)
    with qtbot.waitSignal(hub.opened):
        hub.open_library(path)
    qtbot.waitUntil(lambda: not hub.is_busy)
    window.go_to("settings")
    dialog = window.page.backups.show_check()
    qtbot.mouseClick(dialog.check_button, LEFT)
    qtbot.waitUntil(lambda: any("IMG_7.jpg is damaged" in line for line in dialog.lines.words))
    qtbot.waitUntil(dialog.mend_button.isEnabled)
    qtbot.mouseClick(dialog.mend_button, LEFT)
    qtbot.waitUntil(lambda: "All is well now." in dialog.lines.words)
    assert dialog.lines.words[0] == "Damaged pictures fetched back: 1"
    assert not clipped(dialog)


def test_a_sound_workshop_is_said_to_be_well(page, hub, qtbot):
    dialog = page.backups.show_check()
    qtbot.mouseClick(dialog.check_button, LEFT)
    qtbot.waitUntil(lambda: "All is well" in dialog.lines.words[0])
    dialog.reject()


def test_a_stick_is_chosen_and_filled(page, hub, window, qtbot, tmp_path, monkeypatch, messages):
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    qtbot.mouseClick(page.backups.second.choose, LEFT)
    qtbot.waitUntil(lambda: second_place.set_there(hub.path) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not window.keeper.quiet.is_running and not hub.is_busy)
    said = [words for words, *_rest in messages.stage.snackbars]
    assert said[-2].endswith("The second place follows.")
    assert said[-1] == "The second place holds this backup too."
    page.backups.refresh()
    assert "Last copy: today" in page.backups.second._words.text().replace("\u200b", "")
    qtbot.mouseClick(page.backups.second.forget, LEFT)
    assert second_place.known_place() is None
    qtbot.waitUntil(lambda: not window.keeper.quiet.is_running and not hub.is_busy)


def test_a_readable_copy_goes_out_and_comes_back(page, hub, qtbot, tmp_path, messages):
    out = tmp_path / "out"
    out.mkdir()
    page.backups.readable.export(out)
    qtbot.waitUntil(lambda: bool(list(out.glob("*/index.html"))) and not hub.is_busy)
    assert "Everything is written" in messages.stage.snackbars[-1][0]
    with qtbot.waitSignal(hub.opened, timeout=10_000):
        page.backups.readable.bring_in(next(out.iterdir()))
    qtbot.waitUntil(lambda: settled(hub))
    assert hub.reader.pieces.codes() == ["R-1"]


def test_a_file_too_damaged_to_open_offers_its_backup(page, hub, window, qtbot):
    path = hub.path
    hub.close()
    data = bytearray(path.read_bytes())
    data[20_000:] = b""
    path.write_bytes(data)
    hub.open_library(path)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(RepairDialog)))
    dialog = next(d for d in window.findChildren(RepairDialog) if d.isVisible())
    assert not clipped(dialog)
    with qtbot.waitSignal(hub.opened, timeout=10_000):
        qtbot.mouseClick(dialog.back, LEFT)
    qtbot.waitUntil(lambda: settled(hub))
    assert hub.reader.pieces.codes() == ["R-1"]
    assert list(path.parent.glob("*damaged 1*"))


def test_without_a_backup_what_can_be_read_is_saved(window, hub, qtbot, messages):
    add_piece(hub, qtbot, "R-1")
    path = hub.path
    hub.close()
    data = bytearray(path.read_bytes())
    data[0:4096] = b"SQLite format 3\0" + bytes(4080)
    path.write_bytes(data)
    dialog = window.keeper.opening.offer_repair(path)
    assert dialog.back.isHidden()
    with qtbot.waitSignal(hub.opened, timeout=20_000):
        qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: settled(hub) and bool(messages.stage.told))
    assert hub.path != path
    assert hub.reader.pieces.codes() == ["R-1"]
    assert "1 piece saved" in messages.stage.told[-1].text
    assert path.read_bytes() == bytes(data)


def test_a_workshop_open_elsewhere_can_be_looked_at(window, hub, qtbot, messages, tmp_path):
    from jewelcraft.domain.settings import WorkshopSettings

    path = tmp_path / "other.jewelcraft"
    with Library.create(path, WorkshopSettings(name="Other")) as other:
        other.pieces.add(replace(other.pieces.new(), code="X-1"))
        with qtbot.waitSignal(hub.opened, timeout=10_000):
            hub.open_library(path)
        qtbot.waitUntil(lambda: settled(hub))
        assert messages.stage.questions[-1].title == "other.jewelcraft is already open"
        assert hub.is_look_only
        assert hub.reader.pieces.codes() == ["X-1"]
        job = hub.run(lambda library, _: library.pieces.trash([library.pieces.by_code("X-1").id]), "Deleting")
        with qtbot.waitSignal(job.failed):
            pass
        assert "look only" in messages.stage.told[-1].title
        hub.close()


def test_a_synced_folder_is_warned_of_once(window, hub, qtbot, messages, tmp_path):
    from jewelcraft.domain.settings import WorkshopSettings

    folder = tmp_path / "OneDrive - Toko"
    folder.mkdir()
    path = folder / "shop.jewelcraft"
    Library.create(path, WorkshopSettings()).close()
    for _ in range(2):
        with qtbot.waitSignal(hub.opened):
            hub.open_library(path)
        qtbot.waitUntil(lambda: settled(hub))
        hub.close()
    assert [notice.title for notice in messages.stage.told] == ["This workshop lies in a folder of OneDrive"]


def test_the_command_list_leads_to_backups_and_the_check(page, hub, window, qtbot):
    window.go_to("pieces")
    window.window_actions.trigger("backups")
    assert window.page is page
    window.window_actions.trigger("check")
    dialog = next(dialog for dialog in window.findChildren(CheckDialog) if dialog.isVisible())
    dialog.reject()
    hub.close()
    window.window_actions.trigger("check")
    assert not [dialog for dialog in window.findChildren(CheckDialog) if dialog.isVisible()]
