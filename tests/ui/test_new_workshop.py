"""A new workshop asks for name, money and languages, and proposes what fits the money."""

from __future__ import annotations

from jewelcraft.ui.new_workshop import NewWorkshopDialog
from jewelcraft.ui.widgets.buttons import PrimaryButton


def press_make(dialog):
    next(button for button in dialog.findChildren(PrimaryButton)).click()


def test_the_languages_follow_the_money_until_one_is_chosen(window, qtbot):
    dialog = NewWorkshopDialog(window)
    qtbot.addWidget(dialog)
    made = []
    dialog.created.connect(made.append)
    dialog.currency.set_value("THB")
    dialog.currency.chosen.emit("THB")
    dialog.name.setText("\u0e1a\u0e49\u0e32\u0e19\u0e40\u0e07\u0e34\u0e19")
    press_make(dialog)
    assert made[0].languages == ("en", "th", "zh_Hant")
    assert made[0].local_weight_unit == "salueng"
    assert made[0].policy.rounding_step == 10


def test_a_missing_name_is_said_below_the_field_and_gone_when_typing(window, qtbot):
    dialog = NewWorkshopDialog(window)
    dialog.show()
    height = dialog.height()
    press_make(dialog)
    assert dialog._name_field.message()
    assert dialog.height() > height
    qtbot.keyClicks(dialog.name, "B")
    assert not dialog._name_field.message()
    qtbot.waitUntil(lambda: dialog.height() == height)
    dialog.close()
