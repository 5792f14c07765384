"""What is told when files come in: files that are no pictures, pictures that are here already."""

from __future__ import annotations

from PIL import Image

from jewelcraft.ui.sorting.dialog import PlanDialog


def settle(hub, qtbot):
    qtbot.waitUntil(lambda: not hub.is_busy, timeout=20_000)


def test_what_came_in_what_was_here_and_what_is_no_picture_are_counted_apart(window, hub, messages, qtbot, tmp_path):
    Image.new("RGB", (640, 640), (200, 150, 40)).save(tmp_path / "ring.png")
    window.intake.add_paths([tmp_path / "ring.png"])
    settle(hub, qtbot)
    Image.new("RGB", (640, 640), (40, 150, 200)).save(tmp_path / "bangle.png")
    (tmp_path / "prices.txt").write_text("no picture")

    window.intake.add_paths([tmp_path / name for name in ("ring.png", "bangle.png", "prices.txt")])
    qtbot.waitUntil(lambda: bool(messages.stage.told), timeout=20_000)

    (notice,) = messages.stage.told
    assert notice.title == "1 of 3 files could not be read as pictures"
    assert notice.text == (
        "1 picture was added. 1 picture was in the workshop already. The files on the disk are untouched."
    )


def test_nothing_is_said_to_be_added_where_nothing_was(window, hub, messages, qtbot, tmp_path):
    (tmp_path / "prices.doc").write_text("no picture")
    window.intake.add_paths([tmp_path / "prices.doc"])
    qtbot.waitUntil(lambda: bool(messages.stage.told), timeout=20_000)

    (notice,) = messages.stage.told
    assert notice.title == "This file could not be read as a picture"
    assert notice.text == "The files on the disk are untouched."


def test_after_the_plan_the_pictures_that_wait_in_the_inbox_are_told(window, hub, messages, qtbot, tmp_path):
    folder = tmp_path / "phone"
    folder.mkdir()
    for number, name in enumerate(("Lotus ring.png", "IMG_0001.png", "IMG_0002.png")):
        Image.new("RGB", (64, 64), (40 + 60 * number, 150, 40)).save(folder / name)
    window.intake.add_paths([folder])
    qtbot.waitUntil(lambda: window.findChild(PlanDialog) is not None, timeout=20_000)
    window.findChild(PlanDialog).accept()
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars), timeout=20_000)
    assert messages.stage.snackbars[-1][0] == "3 pictures added, 2 of them to the Inbox"
