"""Templates of lines through the head of the cost table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from jewelcraft.ui.piece.template_dialogs import CareDialog
from jewelcraft.ui.piece.template_dialogs import NameDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def cost(page, qtbot):
    page.show_tab(1)
    qtbot.waitUntil(lambda: bool(page.cost.table.lines))
    return page.cost


def choose(cost, words):
    menu = cost.lines.templates.build()
    action = next(one for one in menu.actions() if words in one.text())
    assert action.isEnabled()
    action.trigger()
    menu.close()


def dialog_of(window, kind):
    return next(box for box in window.findChildren(kind) if box.isVisible())


def save_all(cost, window, name, qtbot):
    choose(cost, "Save all lines")
    dialog = dialog_of(window, NameDialog)
    qtbot.keyClicks(dialog.field, name)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_lines_saved_as_a_template_are_added_to_another_piece(page, cost, hub, pieces, window, qtbot, settled):
    save_all(cost, window, "Gold ring", qtbot)
    settled()
    assert [template.name for template in hub.reader.templates.all()] == ["Gold ring"]
    page.step(1)
    qtbot.waitUntil(lambda: ("m1", 0) in cost.table.lines)
    choose(cost, "Gold ring")
    settled()
    stored = hub.reader.pieces.get(pieces[1])
    assert (len(stored.metals), len(stored.labour)) == (2, 2)
    page.key_actions()["undo"]()
    settled()
    assert len(hub.reader.pieces.get(pieces[1]).metals) == 1


def test_chosen_lines_and_a_name_that_is_taken(page, cost, hub, window, qtbot, settled):
    save_all(cost, window, "Gold ring", qtbot)
    settled()
    cost.table.select(("l0", 0))
    cost.table.mark({("l0", 0)})
    choose(cost, "1 chosen lines")
    dialog = dialog_of(window, NameDialog)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "gold RING")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    settled()
    (template,) = hub.reader.templates.all()
    assert len(hub.reader.templates.parts(template.id)) == 1


def test_templates_are_renamed_and_removed(page, cost, hub, window, qtbot, settled):
    save_all(cost, window, "Gold ring", qtbot)
    settled()
    choose(cost, "Rename or remove")
    dialog = dialog_of(window, CareDialog)
    (template,) = hub.reader.templates.all()
    dialog.renamed.emit(template.id, "Band")
    settled()
    assert hub.reader.templates.all()[0].name == "Band"
    dialog._remove(template.id)
    settled()
    assert hub.reader.templates.all() == []
    dialog.accept()
    menu = cost.lines.templates.build()
    assert [one.isEnabled() for one in menu.actions()] == [True, False]
    menu.close()
