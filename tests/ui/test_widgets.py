"""The parts of every screen: what they tell, what they say to screen readers, and that they fit."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import TEXT_SIZES
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.bars import TabBar
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.charts import CostBar
from jewelcraft.ui.widgets.charts import Part
from jewelcraft.ui.widgets.charts import spread
from jewelcraft.ui.widgets.chips import Chip
from jewelcraft.ui.widgets.chips import WordChip
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.explanation import ExplanationBox
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.focus_ring import FocusRing
from jewelcraft.ui.widgets.gold_pill import GoldPill
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.labels import with_breaks
from jewelcraft.ui.widgets.progress import ProgressLine
from jewelcraft.ui.widgets.progress import time_left
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.widgets.sliders import Slider
from jewelcraft.ui.widgets.snackbar import Snackbar
from jewelcraft.ui.widgets.tags import Tag
from tests.clipping import clipped

SCRIPTS = ["Naga sapphire ring", "แหวนพญานาค ไพลิน", "ແຫວນພະຍານາກ", "ចិញ្ចៀននាគ កណ្ដៀង", "နဂါး နီလာ လက်စွပ်", "那伽藍寶石戒指"]


@pytest.fixture
def shown(dressed, qtbot):
    """Show widgets side by side in a window."""

    kept = []

    def show(*widgets):
        window = QWidget()
        kept.append(window)
        row = QHBoxLayout(window)
        for widget in widgets:
            row.addWidget(widget)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("text", SCRIPTS)
def test_texts_of_every_script_fit_at_every_size(shown, text, percent):
    look().apply(text_percent=percent)
    pill = GoldPill()
    pill.show_price(text, "฿62,200", text, "old", text)
    bar = TopBar(text, has_back=True, serif=True)
    bar.set_tag(text, "ok", "check-circle")
    window = shown(PrimaryButton(text, "plus"), Chip(text), Tag(text), pill, SegmentedControl([Segment(1, text)]), bar)
    assert not clipped(window)
    look().apply(text_percent=100)


def test_button_shows_an_ampersand_and_says_its_name(shown):
    button = OutlineButton("Buyers & quotes")
    shown(button)
    assert button.text() == "Buyers && quotes"
    assert button.accessibleName() == "Buyers & quotes"
    icon = IconButton("camera", "Take a photo")
    assert icon.accessibleName() == "Take a photo"
    assert icon.sizeHint().width() == icon.sizeHint().height()


def test_targets_are_never_under_28_pixels_but_links(shown):
    window = shown(PrimaryButton("Go"), IconButton("plus", "Add"), Chip("Type"), SegmentedControl([Segment(1, "a")]))
    for button in window.findChildren(QWidget):
        if button.metaObject().className() in {"PrimaryButton", "IconButton", "Chip", "_SegmentButton"}:
            assert button.height() >= 28
            assert button.width() >= 28


def test_chip_opens_clears_and_is_cleared_by_key(shown, qtbot):
    chip = Chip("Collection")
    shown(chip)
    with qtbot.waitSignal(chip.menu_requested):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    chip.set_value("Hong Kong 2027")
    assert chip.label() == "Collection: Hong Kong 2027"
    with qtbot.waitSignal(chip.cleared):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, 16))
    with qtbot.waitSignal(chip.cleared):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)


def test_word_chip_names_what_is_removed(shown, qtbot):
    chip = WordChip("Naga")
    shown(chip)
    with qtbot.waitSignal(chip.removed) as signal:
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert signal.args == ["Naga"]


def test_segments_move_with_arrows_and_tell_the_value(shown, qtbot):
    control = SegmentedControl([Segment("gallery", icon="squares-four", tooltip="Gallery"), Segment("table", "Table")])
    shown(control)
    assert control.value() == "gallery"
    first, second = control._group.buttons()
    first.setFocus()
    with qtbot.waitSignal(control.chosen) as signal:
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert signal.args == ["table"]
    assert second.isChecked()


def test_field_is_saved_when_left_and_escape_brings_the_old_text_back(shown, qtbot):
    edit, other = TextEdit("Naga ring"), QLineEdit()
    shown(edit, other)
    edit.setFocus()
    qtbot.keyClicks(edit, "s")
    with qtbot.waitSignal(edit.saved) as signal:
        other.setFocus()
    assert signal.args == ["Naga rings"]
    edit.setFocus()
    qtbot.keyClicks(edit, "!!")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "Naga rings"


def test_typed_text_is_not_overwritten_by_a_refresh(shown, qtbot):
    edit = TextEdit("Naga ring")
    shown(edit)
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "s")
    edit.set_text("Naga ring")
    assert edit.text() == "Naga rings"


def test_notes_are_saved_when_left(shown, qtbot):
    notes, other = NotesEdit("First"), QLineEdit()
    shown(notes, other)
    notes.setFocus()
    qtbot.keyClicks(notes, "New ")
    with qtbot.waitSignal(notes.saved) as signal:
        other.setFocus()
    assert signal.args == ["New First"]


def test_message_under_a_field_stands_for_its_state(shown):
    field = LabelledField("Loss", TextEdit(), help_text="Most workshops lose 3 to 8 %.")
    shown(field)
    assert field.message() == "Most workshops lose 3 to 8 %."
    field.set_error("Type the loss, for example 6 %.")
    assert field.field.property("state") == "error"
    assert field.field.accessibleDescription() == "Type the loss, for example 6 %."
    field.set_error("")
    assert field.field.property("state") == ""
    assert field.field.accessibleName() == "Loss"


def test_combo_keeps_its_value_and_leaves_the_wheel_alone(shown, qtbot):
    combo = ComboField()
    combo.set_choices([("Ring", "ring"), ("Brooch", "brooch")])
    assert combo.value() == "ring"
    combo.set_value("brooch")
    combo.set_choices([("Bros", "brooch"), ("Cincin", "ring")])
    assert combo.value() == "brooch"
    combo.set_value("unknown")
    assert combo.value() is None


def test_elided_label_says_all_in_its_tooltip(shown):
    label = ElidedLabel("A very long name of a piece that does not fit")
    window = shown(label)
    window.setFixedWidth(120)
    window.layout().activate()
    assert label.toolTip() == label.text()


@pytest.mark.parametrize("text", SCRIPTS[1:5])
def test_paragraphs_break_at_words_and_keep_their_text(shown, text):
    label = WrappedLabel(text * 6)
    window = shown(label)
    window.setFixedWidth(220)
    window.layout().activate()
    assert label.plain_text() == text * 6
    assert with_breaks(text).replace("\u200b", "") == text
    assert "\u200b" in with_breaks(text * 2)
    assert label.heightForWidth(200) > 2 * look().font("body", text).pixelSize()


def test_plain_text_of_a_paragraph_is_never_read_as_markup(shown):
    label = WrappedLabel("a < b & <b>c</b>")
    shown(label)
    assert "&lt;b&gt;" in label.text()


@given(st.lists(st.decimals(min_value=0, max_value=10**6, places=2), min_size=1, max_size=7))
def test_parts_fill_the_bar_and_none_is_invisible(shares):
    widths = spread(shares, 300)
    shown = [width for width in widths if width]
    assert len(shown) == sum(1 for share in shares if share)
    assert all(width >= 3.99 for width in shown)
    if shown:
        assert sum(shown) + 2 * (len(shown) - 1) == pytest.approx(300)


def test_chart_reads_its_values(shown):
    bar = CostBar()
    bar.show_parts([Part("Metal", Decimal(63), "chart.metal", "63 %", "฿11,777")])
    shown(bar)
    assert bar.accessibleDescription() == "Metal 63 % ฿11,777"


def test_explanation_shows_marks_as_weight_and_copies_plain_words(shown, qapp):
    box = ExplanationBox()
    shown(box)
    box.explain("฿12,177", ["You melt <b>3.84 g</b>.", "A & B < C."])
    assert box.text() == "You melt 3.84 g. A & B < C."
    next(b for b in box.findChildren(LinkButton) if b.label() == "Copy").click()
    assert qapp.clipboard().text() == "How we get ฿12,177\nYou melt 3.84 g. A & B < C."


def test_slider_follows_mouse_and_keys_and_starts_at_today(shown, qtbot):
    slider = Slider(-20, 20, name="Gold price", from_centre=True, marks=[(-20, "-20 %"), (0, "today"), (20, "+20 %")])
    shown(slider)
    slider.resize(400, slider.height())
    assert slider.value() == 0
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 5, 14))
    assert slider.value() == 20
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == 19
    qtbot.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(5, 14))
    assert slider.value() == 0


def test_tabs_go_round_and_tell(shown, qtbot):
    tabs = TabBar(["Design", "Cost"])
    shown(tabs)
    with qtbot.waitSignal(tabs.chosen) as signal:
        tabs.step(-1)
    assert signal.args == [1]
    assert tabs.current() == 1


def test_snackbar_acts_once_and_waits_under_the_keyboard(dressed, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 500)
    parent.show()
    qtbot.waitExposed(parent)
    bar = Snackbar(parent)
    done = []
    bar.announce("Dok Mai studs moved to Trash", "Undo", lambda: done.append(1))
    assert bar._timer.isActive()
    assert bar.geometry().bottom() < 500
    bar.take_focus()
    qtbot.waitUntil(bar._action.hasFocus)
    assert not bar._timer.isActive()
    qtbot.keyClick(bar._action, Qt.Key.Key_Space)
    assert done == [1]
    assert bar.isHidden()


def test_time_left_is_said_from_five_seconds_on():
    assert time_left(1, 10, 4) is None
    assert time_left(0, 10, 60) is None
    assert time_left(10, 10, 60) is None
    assert time_left(9, 24, 9) == 15
    assert time_left(10, 100, 60) == 540


def test_progress_line_says_what_how_far_and_how_long(shown, qtbot):
    now = [100.0]
    line = ProgressLine("file-pdf", clock=lambda: now[0])
    shown(line)
    line.start("Making the PDF")
    now[0] += 9
    line.show_step(9, 24)
    assert line._title.text() == "Making the PDF: 9 of 24"
    assert line._left.text() == "about 15 seconds left"
    with qtbot.waitSignal(line.cancel_requested):
        line._cancel.click()
    assert not line._cancel.isEnabled()


def test_focus_ring_is_for_the_keyboard_only(dressed, qtbot):
    ring = FocusRing(dressed)
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = PrimaryButton("First"), PrimaryButton("Second")
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert ring._ringed is second
    assert ring._ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert ring._ringed is None
    dressed.focusChanged.disconnect(ring._on_focus_changed)
    ring.deleteLater()


def test_what_a_paste_brings_unseen_is_left_out(dressed, qtbot):
    field, notes = TextEdit(), NotesEdit()
    qtbot.addWidget(field)
    qtbot.addWidget(notes)
    for text in ("Naga\x00 ring\x07\n\tsecond \u202eline", "Naga"):
        saved = []
        field.saved.connect(saved.append)
        field.clear()
        QApplication.clipboard().setText(text)
        field.paste()
        field.save()
        assert saved == [text.replace("\x00", "").replace("\x07", "").replace("\n\t", " ")]
        field.saved.disconnect()
    notes.setPlainText("one\x00\x07\ntwo\tthree")
    with qtbot.waitSignal(notes.saved) as told:
        notes.save()
    assert told.args == ["one\ntwo three"]


def test_a_choice_keeps_the_hint_it_was_given_when_it_is_painted(dressed, qtbot):
    field = ComboField()
    qtbot.addWidget(field)
    field.set_choices([("short", 1), ("a value that is far too long for so narrow a field", 2)])
    field.setFixedWidth(120)
    field.setToolTip("The print shop decides this.")
    field.grab()
    assert field.toolTip() == "The print shop decides this."
    field.set_value(2)
    field.grab()
    assert field.toolTip() == f"{field.currentText()}\nThe print shop decides this."
    field.setToolTip("")
    field.set_value(1)
    field.grab()
    assert field.toolTip() == ""
