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
from jewelcraft.domain.recipe_steps import Straighten
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.ui.actions import Actions
from jewelcraft.ui.desk import Desk
from jewelcraft.ui.workbench.bench import Bench
from jewelcraft.ui.workbench.step_table import TOOLS
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
    bench.choose_tool(TOOLS[0])
    bench.panel.ratio_chosen.emit("1:1")
    bench.panel.turned.emit(1)
    assert bench.recipe.get(Straighten).quarter_turns == 1
    qtbot.mouseClick(bench.undo_button, Qt.MouseButton.LeftButton)
    assert bench.recipe.get(Straighten) is None
    assert bench.recipe.get(Crop).ratio == "1:1"
    qtbot.keyClick(bench, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    bench.step(1)
    assert bench.recipe.get(Straighten) is not None
    wait(qtbot, bench, lambda picture: picture.width == picture.height)


def test_a_stroke_lies_where_it_was_painted(bench, qtbot):
    bench.change(Recipe((Background(), Crop(2500, 0, 5000, 10000))))
    wait(qtbot, bench, lambda picture: picture.width == 200)
    bench.choose_tool(TOOLS[2])
    bench.panel.brush_chosen.emit("keep")
    bench.canvas.drawn.emit([(0.5, 0.5), (0.75, 0.5)])
    [stroke] = bench.recipe.get(Background).keep
    assert stroke.points == ((5000, 5000), (6250, 5000))


def test_a_slider_moves_the_recipe_and_leaving_keeps_nothing(bench, hub, qtbot):
    photo = bench._photo
    bench.choose_tool(TOOLS[2])
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


def test_a_frame_is_drawn_and_moved_by_keys(bench, qtbot):
    bench.choose_tool(TOOLS[0])
    bench.canvas.drawn.emit([(0.25, 0.2), (0.6, 0.6), (0.75, 0.8)])
    assert bench.recipe.get(Crop) == Crop(2500, 2000, 5000, 6000)
    wait(qtbot, bench, lambda picture: picture.width == 200)
    qtbot.keyClick(bench, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert bench.recipe.get(Crop).x == 2600
    bench.canvas.drawn.emit([(0.5, 0.5)])
    assert bench.recipe.get(Crop).x == 2600, "a mere press draws no frame"


def test_the_point_to_keep_is_pressed_and_words_are_typed(bench, qtbot):
    tools = {tool.id: tool for tool in TOOLS}
    bench.choose_tool(tools["focal"])
    bench.canvas.drawn.emit([(0.25, 0.5)])
    focal = bench.recipe.get(Focal)
    assert (focal.x, focal.y) == (2500, 5000)
    bench.choose_tool(tools["mark"])
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
    inner.actions()[2].trigger()
    qtbot.waitUntil(lambda: hub.reader.workbench.versions(photo_id) == ())
