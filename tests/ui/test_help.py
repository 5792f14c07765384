"""The help opens with F1 and leads to the list of keys."""

from PySide6.QtWidgets import QLabel

from jewelcraft.ui.commands import KeyList
from jewelcraft.ui.help import HelpDialog


def test_help_tells_the_five_steps_and_leads_to_the_keys(window, qtbot):
    window.window_actions.trigger("help")
    (dialog,) = window.findChildren(HelpDialog)
    words = " ".join(label.accessibleName() or label.text() for label in dialog.findChildren(QLabel))
    assert "five steps" in words
    assert "never counts as zero" in words
    window.show_keys()
    assert window.findChildren(KeyList)
    for box in (*window.findChildren(KeyList), dialog):
        box.close()
