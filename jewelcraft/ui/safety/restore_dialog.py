"""A backup looked at: what differs from today, and the ways to bring it, a copy of it, or one piece back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.safety.backup_words import content_words
from jewelcraft.ui.safety.backup_words import state_words
from jewelcraft.ui.safety.spoken_lines import SpokenLines
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.library.backups import Backup
    from jewelcraft.library.restore_preview import Preview

_HEIGHT = 150


class RestoreDialog(Dialog):
    """Shows a backup and what bringing it back would change.

    Signals:
        bring_back: the workshop shall be as in the backup.
        open_copy: the backup shall be opened as a workshop of its own.
        piece_wanted: only this piece shall come back; carries its code.
        check_wanted: the backup shall be read to the last byte.
    """

    bring_back = Signal()
    open_copy = Signal()
    piece_wanted = Signal(str)
    check_wanted = Signal()

    def __init__(self, backup: Backup, parent: QWidget) -> None:
        title = QCoreApplication.translate("RestoreDialog", "Backup made {when}").format(
            when=write_moment(backup.made_at)
        )
        super().__init__(title, f"{content_words(backup)} · {state_words(backup)}", parent, width=660)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = SpokenLines(self.tr("What differs from today"), _HEIGHT)
        self.body.addWidget(self.lines)
        self.lines.say([self.tr("Comparing it with today …")], "ink2")
        self.body.addWidget(self._piece_row())
        self.body.addWidget(
            WrappedLabel(
                self.tr("Before the workshop is brought back, its state of today is kept as a backup of its own."),
                "small",
                "ink2",
            )
        )
        self._add_buttons(is_good=backup.is_good)

    def _piece_row(self) -> QWidget:
        self.piece = ComboField()
        self.one = OutlineButton(self.tr("Bring this piece back"))
        self.one.clicked.connect(self._want_piece)
        self._one_row = QWidget()
        row = QHBoxLayout(self._one_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(LabelledField(self.tr("Only one piece"), self.piece), 1)
        row.addWidget(self.one, 0, Qt.AlignmentFlag.AlignBottom)
        self._one_row.hide()
        return self._one_row

    def _add_buttons(self, *, is_good: bool) -> None:
        self.check = LinkButton(self.tr("Check it"), small=True)
        self.check.setToolTip(self.tr("Reads this backup to the last byte of its pictures."))
        self.check.clicked.connect(self.check_wanted)
        self.add_step(self.check)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.copy = OutlineButton(self.tr("Open a copy"))
        self.copy.setToolTip(self.tr("Opens this backup as a workshop of its own. Today's workshop stays as it is."))
        self.back = PrimaryButton(self.tr("Bring it back"), "clock-counter-clockwise")
        self.add_button(self.copy)
        self.add_button(self.back)
        self.copy.clicked.connect(self.open_copy)
        self.back.clicked.connect(self.bring_back)
        self.copy.setEnabled(is_good)
        self.back.setEnabled(is_good)

    @Slot(object)
    def show_preview(self, found: Preview) -> None:
        """Say what differs."""
        words = [say(sentence) for sentence in found.sentences()]
        self.lines.say(words or [self.tr("Nothing differs from today.")])
        codes = [*found.codes("gone"), *found.codes("changed")]
        self.piece.set_choices([(code, code) for code in codes])
        self._one_row.setVisible(bool(codes))
        self.fit()

    @Slot(object)
    def show_check(self, lost: list[str]) -> None:
        """Say whether the backup was found whole."""
        if lost:
            self.lines.say(
                [self.tr("Parts of this backup that are damaged or missing: {count}").format(count=len(lost))]
            )
        else:
            self.lines.say([self.tr("This backup is whole: every picture in it was read and is as it came in.")])

    @Slot()
    def say_failed(self) -> None:
        """Say that nothing could be compared."""
        self.lines.say([self.tr("This backup cannot be read.")])

    @Slot()
    def _want_piece(self) -> None:
        code = self.piece.value()
        if code:
            self.piece_wanted.emit(str(code))
            self.accept()
