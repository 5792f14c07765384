"""Backups in Settings, the look into a backup, check and repair, and a file too damaged to open."""

from __future__ import annotations

from dataclasses import replace

from jewelcraft.library.backups import backups_of
from jewelcraft.library.backups import make_backup
from jewelcraft.library.library import Library
from jewelcraft.library.restore_preview import preview
from jewelcraft.ui.safety.check_dialog import CheckDialog
from jewelcraft.ui.safety.repair_dialog import RepairDialog
from jewelcraft.ui.safety.restore_dialog import RestoreDialog
from tests.tour_screens.a_foundation import close_dialogs
from tests.tour_screens.a_foundation import front_dialog
from tests.tour_screens.screen import Screen


def _kept(window):
    path = window.hub.path
    if not backups_of(path):
        with Library.open(path, read_only=True) as library:
            make_backup(library)
    return backups_of(path)[0]


def show_section(window):
    """Bring the backups of the settings into view."""
    _kept(window)
    window.go_to("settings")
    window.page.show_item("backups")


def show_restore(window):
    """Look into a backup that differs from today."""
    backup = _kept(window)
    dialog = RestoreDialog(backup, window)
    found = preview(window.hub.path, backup)
    room = found.difference.room("piece")
    names = {("piece", str(number)): code for number, code in enumerate(("BN-R-031", "BN-E-012", "BN-P-007"))}
    changed = replace(room, only_first=frozenset("0"), changed=frozenset("1"), only_second=frozenset("2"))
    photos = replace(room, only_first=frozenset("34"))
    difference = replace(found.difference, rooms={"piece": changed, "photo": photos}, names=names)
    dialog.show_preview(replace(found, difference=difference))
    dialog.open()


def show_check(window):
    """Show what a check found."""
    dialog = CheckDialog(window.desk, window)
    dialog.open()
    dialog.lines.say(
        [
            "The photo BN-R-004 / IMG_2041.jpg is damaged. Bring it in again, or fetch it from a backup.",
            "The photo BN-P-002 / sketch 7.png has lost its picture. Fetch it from a backup.",
        ]
    )


SCREENS = [
    Screen("8-backups", show_section),
    Screen("8-restore", show_restore, front_dialog, close_dialogs),
    Screen("8-check", show_check, front_dialog, close_dialogs),
    Screen("8-repair", lambda window: RepairDialog(window.hub.path, window).open(), front_dialog, close_dialogs),
]
