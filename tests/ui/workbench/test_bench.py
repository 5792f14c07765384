"""The bench in the window, through what a user presses: nothing is written before Save, and Save is one step."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import Light
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.domain.recipe_steps import Straighten
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.ui.actions import Actions
from jewelcraft.ui.desk import Desk
from jewelcraft.ui.workbench.bench import Bench
from jewelcraft.ui.workbench.overlays import on_screen
from jewelcraft.ui.workbench.step_table import TOOL
from jewelcraft.ui.workbench.versions_menu import VersionNameDialog
from jewelcraft.ui.workbench.versions_menu import versions_menu


def ring():
    y, x = np.mgrid[0:300, 0:400]
    picture = np.full((300, 400, 3), (210, 205, 195), np.float32) + np.random.default_rng(1).normal(0, 1, (300, 400, 3))
    picture[np.abs(np.hypot(x - 200, y - 150) - 80) < 10] = (200, 150, 60)
    out = BytesIO()
    Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def bench(hub, dressed, preferences, qtbot):
    found = []
    hub.run(lambda library, _progress: library.photos.add_bytes(ring(), "ring.png"), "test", found.append)
    qtbot.waitUntil(lambda: bool(found) and not hub.is_busy)
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    bench = Bench(Desk(hub, preferences, Actions(window), window), window)
    window.show()
    bench.open_photo(hub.reader.photos.get(found[0].entries[0].photo_id), [])
    qtbot.waitUntil(lambda: bench._picture is not None, timeout=10000)
    yield bench
    bench.leave()


def wait(qtbot, bench, check):
    qtbot.waitUntil(lambda: check(bench._picture), timeout=10000)


def test_everything_by_one_press_then_save_is_one_step(bench, hub, qtbot):
    photo = bench._photo
    qtbot.mouseClick(bench.tools.all_button, Qt.MouseButton.LeftButton)
    wait(qtbot, bench, lambda picture: picture.pure_white is not None)
    assert bench.recipe.get(Background) is not None
    assert picture_is_white(bench._picture)
    assert hub.reader.photos.get(photo.id) == photo, "nothing is written yet"
    qtbot.keyClick(bench, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: hub.reader.photos.get(photo.id).recipe != "")
    assert bench.isHidden()
    hub.undo()
    qtbot.waitUntil(lambda: hub.reader.photos.get(photo.id) == photo)


def picture_is_white(picture):
    return picture.after[:3] == b"\xff\xff\xff"


def test_steps_go_back_and_forward_on_the_bench(bench, qtbot):
    bench.choose_tool(TOOL["crop"])
    bench.panel.ratio_chosen.emit("1:1")
    bench.panel.turned.emit(1)
    assert bench.recipe.get(Straighten).quarter_turns == 1
    qtbot.mouseClick(bench.undo_button, Qt.MouseButton.LeftButton)
    assert bench.recipe.get(Straighten) is None
    assert bench.recipe.get(Crop).ratio == "1:1"
    qtbot.keyClick(bench, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    bench.step(1)
    assert bench.recipe.get(Straighten) is not None
    bench.choose_tool(TOOL["light"])
    wait(qtbot, bench, lambda picture: picture.width == picture.height)


def test_a_stroke_lies_where_it_was_painted(bench, qtbot):
    bench.change(Recipe((Background(), Crop(2500, 0, 5000, 10000))))
    wait(qtbot, bench, lambda picture: picture.width == 200)
    bench.choose_tool(TOOL["background"])
    bench.panel.brush_chosen.emit("keep")
    bench.canvas.drawn.emit([(0.5, 0.5), (0.75, 0.5)])
    [stroke] = bench.recipe.get(Background).keep
    assert stroke.points == ((5000, 5000), (6250, 5000))


def test_a_brush_is_as_wide_on_the_screen_at_every_zoom_and_the_picture_can_be_taken_while_one_paints(bench, qtbot):
    canvas = bench.canvas
    bench.choose_tool(TOOL["background"])
    bench.panel.brush_chosen.emit("remove")
    canvas.drawn.emit([(0.1, 0.1), (0.2, 0.1)])
    canvas.zoom_by(4)
    canvas.drawn.emit([(0.1, 0.5), (0.2, 0.5)])
    wide, fine = (stroke.radius for stroke in bench.recipe.get(Background).remove)
    assert fine == round(wide / 4)
    middle = canvas.rect().center()
    place = canvas._place(middle.toPointF())
    qtbot.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=middle)
    qtbot.mouseMove(canvas, middle + QPoint(90, 40))
    qtbot.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=middle + QPoint(90, 40))
    assert canvas._place(middle.toPointF()) != place
    assert len(bench.recipe.get(Background).remove) == 2


def test_a_background_that_was_left_is_told(bench, qtbot):
    bench.choose_tool(TOOL["background"])
    bench._take_all(Recipe((Light(exposure=10),)))
    qtbot.waitUntil(lambda: "was left" in bench.panel.finding.plain_text(), timeout=10000)
    bench.panel.sliders["strength"].setValue(60)
    qtbot.waitUntil(lambda: "was left" not in bench.panel.finding.plain_text(), timeout=10000)


def test_an_escape_too_many_costs_no_work(bench, hub, messages, qtbot):
    bench.choose_tool(TOOL["background"])
    bench.panel.sliders["shadow"].setValue(10)
    recipe, window = bench.recipe, bench.parentWidget()
    qtbot.keyClick(bench, Qt.Key.Key_Escape)
    [(_text, _again, go_on)] = messages.stage.snackbars
    go_on()
    [again] = [one for one in window.findChildren(Bench) if not one.isHidden()]
    assert again.recipe == recipe
    again.step(-1)
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert len(messages.stage.snackbars) == 1, "nothing was changed, nothing is lost"


def test_a_slider_moves_the_recipe_and_leaving_keeps_nothing(bench, hub, qtbot):
    photo = bench._photo
    bench.choose_tool(TOOL["background"])
    bench.panel.sliders["shadow"].setValue(10)
    assert bench.recipe.get(Background).shadow == 10
    qtbot.keyClick(bench, Qt.Key.Key_Escape)
    assert bench.isHidden()
    assert hub.reader.photos.get(photo.id) == photo


def test_the_line_between_before_and_after_follows_the_mouse(bench, qtbot):
    canvas = bench.canvas
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle - QPoint(60, 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle - QPoint(60, 0))
    assert canvas._split < 0.5


def at(canvas, x, y):
    """Return the point of the canvas at a place of the picture from 0 to 1."""
    return on_screen((x, y), canvas._frame()).toPoint()


def pull(qtbot, canvas, start, end):
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, *start))
    qtbot.mouseMove(canvas, at(canvas, *end))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, *end))


def near(step, *wanted):
    cells = (step.x, step.y, step.width, step.height)
    return all(abs(one - other) <= 60 for one, other in zip(cells, wanted, strict=True))


def test_a_frame_is_drawn_pulled_and_moved_by_keys(bench, qtbot):
    bench.choose_tool(TOOL["crop"])
    wait(qtbot, bench, lambda picture: picture.width == 400)
    pull(qtbot, bench.canvas, (0.25, 0.2), (0.75, 0.8))
    assert near(bench.recipe.get(Crop), 2500, 2000, 5000, 6000)
    pull(qtbot, bench.canvas, (0.75, 0.5), (0.9, 0.5))
    assert near(bench.recipe.get(Crop), 2500, 2000, 6500, 6000)
    pull(qtbot, bench.canvas, (0.5, 0.5), (0.4, 0.6))
    assert near(bench.recipe.get(Crop), 1500, 3000, 6500, 6000)
    before = bench.recipe.get(Crop)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Right)
    assert bench.recipe.get(Crop).x == before.x + 100
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert bench.recipe.get(Crop).width == before.width + 100
    qtbot.keyClick(bench, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert bench.recipe.get(Crop).x == before.x + 200
    pull(qtbot, bench.canvas, (0.02, 0.02), (0.02, 0.02))
    assert bench.recipe.get(Crop).x == before.x + 200, "a mere press draws no frame"
    bench.choose_tool(TOOL["light"])
    wait(qtbot, bench, lambda picture: picture.width < 300)


def test_the_frame_keeps_the_shape_that_was_chosen(bench, qtbot):
    bench.choose_tool(TOOL["crop"])
    wait(qtbot, bench, lambda picture: picture.width == 400)
    bench.panel.ratio_chosen.emit("4:5")
    crop = bench.recipe.get(Crop)
    assert crop.ratio == "4:5"
    corner = (crop.x + crop.width) / 10000, (crop.y + crop.height) / 10000
    pull(qtbot, bench.canvas, corner, (corner[0] - 0.2, corner[1] - 0.1))
    pulled = bench.recipe.get(Crop)
    assert pulled.width < crop.width
    assert abs((pulled.width * 400) / (pulled.height * 300) - 4 / 5) < 0.01
    assert (pulled.ratio, bench.panel.shapes.value()) == ("4:5", "4:5")
    bench.panel.ratio_chosen.emit("1:1")
    square = bench.recipe.get(Crop)
    assert abs(square.width * 400 - square.height * 300) < 400 * 30
    assert abs((square.x + square.width / 2) - (pulled.x + pulled.width / 2)) < 30
    bench.panel.ratio_chosen.emit("free")
    assert bench.recipe.get(Crop).ratio == ""
    bench.step(-1)
    assert bench.panel.shapes.value() == "1:1"


def test_the_corners_of_a_page_are_pulled_by_mouse_and_keys(bench, qtbot):
    bench.change(Recipe((Crop(0, 0, 5000, 5000),)))
    bench.choose_tool(TOOL["sheet"])
    wait(qtbot, bench, lambda picture: picture.width == 400)
    pull(qtbot, bench.canvas, (0.0, 0.0), (0.1, 0.2))
    corners = bench.recipe.get(Perspective).corners
    assert abs(corners[0][0] - 1000) < 60
    assert abs(corners[0][1] - 2000) < 60
    assert corners[1:] == ((10000, 0), (10000, 10000), (0, 10000))
    pull(qtbot, bench.canvas, (0.1, 0.2), (0.9, 0.9))
    assert bench.recipe.get(Perspective).corners == corners, "four corners always hold a sheet"
    qtbot.keyClick(bench.canvas, Qt.Key.Key_3)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Left)
    assert bench.recipe.get(Perspective).corners[2] == (9950, 10000)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Space)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert bench.recipe.get(Perspective).corners[3] == (10, 10000)
    bench.panel.result_wanted.emit(True)
    wait(qtbot, bench, lambda picture: picture.width < 250)


def test_strokes_and_points_are_made_by_keys(bench, qtbot):
    bench.choose_tool(TOOL["background"])
    bench.panel.brush_chosen.emit("remove")
    canvas = bench.canvas
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(canvas, key)
    [stroke] = bench.recipe.get(Background).remove
    assert stroke.points == ((4800, 5000), (5000, 5000), (5200, 5000))
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not bench.isHidden(), "the first Esc only gives the stroke up"
    assert len(bench.recipe.get(Background).remove) == 1
    bench.choose_tool(TOOL["focal"])
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(canvas, key)
    assert (bench.recipe.get(Focal).x, bench.recipe.get(Focal).y) == (5200, 4800)
    split = canvas._split
    qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert canvas._split < split


def test_the_point_to_keep_is_pressed_and_words_are_typed(bench, qtbot):
    bench.choose_tool(TOOL["focal"])
    bench.canvas.drawn.emit([(0.25, 0.5)])
    focal = bench.recipe.get(Focal)
    assert (focal.x, focal.y) == (2500, 5000)
    bench.choose_tool(TOOL["mark"])
    before = bench._picture.after
    qtbot.keyClicks(bench.panel.words, "Baan")
    assert bench.recipe.get(Watermark).text == "Baan"
    wait(qtbot, bench, lambda picture: picture.after != before)


def test_a_recipe_is_copied_to_another_picture(bench, qtbot, monkeypatch):
    monkeypatch.setattr(Bench, "copied", None)
    bench.change(Recipe((Crop(0, 0, 5000, 5000),)))
    qtbot.keyClick(bench, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    bench.change(Recipe())
    qtbot.keyClick(bench, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bench.recipe.get(Crop) == Crop(0, 0, 5000, 5000)


def test_a_saved_version_is_shown_again_and_deleted(bench, hub, qtbot):
    photo_id, crop = bench._photo.id, Recipe((Crop(0, 0, 5000, 5000),))
    done = []
    hub.run(lambda library, _progress: library.workbench.save(photo_id, crop, "Left half"), "test", done.append)
    qtbot.waitUntil(lambda: bool(done) and not hub.is_busy)
    shown = []
    menu = versions_menu(hub, photo_id, shown.append, bench)
    inner = menu.actions()[1].menu()
    assert menu.actions()[1].text() == "Left half"
    inner.actions()[0].trigger()
    assert shown == [crop.to_text()]
    inner.actions()[1].trigger()
    dialog = bench.findChild(VersionNameDialog)
    dialog.field.setText("The  left half")
    dialog.save.click()
    qtbot.waitUntil(lambda: [one.name for one in hub.reader.workbench.versions(photo_id)] == ["The left half"])
    inner.actions()[2].trigger()
    qtbot.waitUntil(lambda: hub.reader.workbench.versions(photo_id) == ())


def test_the_same_is_tried_on_others_before_it_is_done(bench, hub, qtbot):
    more = []
    hub.run(lambda library, _progress: library.photos.add_bytes(ring() + b" ", "second.png"), "test", more.append)
    hub.run(lambda library, _progress: library.photos.add_bytes(ring() + b"  ", "third.png"), "test", more.append)
    qtbot.waitUntil(lambda: len(more) == 2 and not hub.is_busy)
    ids = [report.entries[0].photo_id for report in more]
    bench.open_photo(bench._photo, ids)
    bench.change(Recipe((Crop(0, 0, 5000, 10000), Background())))
    dialog = bench.use_for_others()
    qtbot.waitUntil(lambda: all(cell._is_tried for cell in dialog.cells.values()), timeout=20_000)
    before, after = dialog.cells[ids[0]].pictures()
    assert after.width() / after.height() < before.width() / before.height()
    dialog.cells[ids[1]].box.setChecked(False)
    assert dialog.go.text() == "Edit 1 picture"
    assert all(not hub.reader.photos.get(photo_id).recipe for photo_id in ids), "trying writes nothing"
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(hub.reader.photos.get(ids[0]).recipe), timeout=20_000)
    assert not hub.reader.photos.get(ids[1]).recipe
    hub.undo()
    qtbot.waitUntil(lambda: not hub.reader.photos.get(ids[0]).recipe)


def test_keys_on_the_bench_do_not_reach_the_pages_behind_it(window, hub, qtbot):
    found = []
    hub.run(lambda library, _progress: library.photos.add_bytes(ring(), "ring.png"), "test", found.append)
    qtbot.waitUntil(lambda: bool(found) and not hub.is_busy)
    photo = hub.reader.photos.get(found[0].entries[0].photo_id)
    bench = Bench(window.desk, window)
    bench.open_photo(photo, [])
    qtbot.waitUntil(lambda: bench._picture is not None, timeout=10000)
    bench.change(bench.recipe.having(Focal(2500, 2500)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for origin in (bench, bench.tools.all_button):
        origin.setFocus()
        qtbot.keyClick(origin, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.wait(50)
    assert bench.recipe.get(Focal) is None
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.photos.get(photo.id) == photo
    bench.leave()
