"""The history: every step that can be taken back, day by day, each with the way back to it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_file_size

if TYPE_CHECKING:
    from datetime import date

    from jewelcraft.domain.changes import HistoryEntry
    from jewelcraft.domain.changes import Undone
    from jewelcraft.ui.desk import Desk

_HEIGHT = 320
_PORTION = 60


class HistoryDialog(Dialog):
    """The steps of the past, the newest first; going back is itself a step that Undo takes back."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("HistoryDialog", "History"), _kept_words(desk), parent, width=660)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._entries = desk.hub.reader.history.entries()
        self._shown = 0
        self._day: date | None = None
        self._sheet = QWidget()
        self._sheet.setProperty("ground", "none")
        self._rows = QVBoxLayout(self._sheet)
        self._rows.setContentsMargins(0, 0, 14, 0)
        self._rows.setSpacing(4)
        self._rows.addStretch(1)
        area = plain_scroll()
        area.setWidget(self._sheet)
        area.setFixedHeight(_HEIGHT)
        area.setAccessibleName(self.tr("Steps of the past"))
        self.body.addWidget(area)
        self.more = LinkButton(self.tr("Show older steps"), small=True)
        self.more.clicked.connect(self._show_more)
        self.add_step(self.more)
        self.start = LinkButton(self.tr("Go back to the very beginning"), small=True)
        self.start.setToolTip(self.tr("To before the oldest step that is kept. Undo brings everything back."))
        self.start.clicked.connect(partial(self.go_back, 0))
        self.start.setVisible(bool(self._standing()))
        self.add_step(self.start)
        self.add_button(PrimaryButton(self.tr("Close")))
        self._show_more()

    def _standing(self) -> list[HistoryEntry]:
        return [entry for entry in self._entries if not entry.undone]

    def _show_more(self) -> None:
        standing = self._standing()
        for entry in self._entries[self._shown : self._shown + _PORTION]:
            self._add_day(entry.at.astimezone().date())
            is_now = bool(standing) and entry.id == standing[0].id
            self._rows.insertWidget(self._rows.count() - 1, self._row(entry, is_now=is_now))
        self._shown += _PORTION
        self.more.setVisible(self._shown < len(self._entries))
        if not self._entries:
            self._rows.insertWidget(0, WrappedLabel(self.tr("Nothing was changed yet."), "body", "ink2"))

    def _add_day(self, day: date) -> None:
        if day == self._day:
            return
        self._day = day
        self._rows.insertWidget(self._rows.count() - 1, Label(day_words(day), "strong"))

    def _row(self, entry: HistoryEntry, *, is_now: bool) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(Label(f"{entry.at.astimezone():%H:%M}", "figures", "ink3"))
        what = WrappedLabel(say(entry.label), "body", "ink3" if entry.undone else "ink")
        row.addWidget(what, 1)
        if is_now:
            row.addWidget(Label(self.tr("as it is now"), "small", "ink2"))
            return box
        link = LinkButton(self.tr("Do again up to here") if entry.undone else self.tr("Go back to here"), small=True)
        link.setAccessibleDescription(say(entry.label))
        link.clicked.connect(partial(self.do_again if entry.undone else self.go_back, entry.id))
        row.addWidget(link)
        return box

    def go_back(self, entry_id: int) -> None:
        """Bring everything back to how it was after a step."""
        hub, messages = self._desk.hub, self._desk.messages

        def tell(gone: Undone | None) -> None:
            if gone is not None:
                messages.snackbar(say(gone.label), QCoreApplication.translate("HistoryDialog", "Undo"), hub.undo)

        hub.run(lambda library, _progress: library.history.go_back(entry_id), self.tr("Going back"), tell)
        self.accept()

    def do_again(self, entry_id: int) -> None:
        """Do again what was taken back, up to and with a step."""
        hub, messages = self._desk.hub, self._desk.messages

        def tell(done: tuple[Undone, ...]) -> None:
            if done:
                text = QCoreApplication.translate("HistoryDialog", "Done again: {what}").format(
                    what=say(done[-1].label)
                )
                messages.snackbar(text, QCoreApplication.translate("HistoryDialog", "Undo"), hub.undo)

        hub.run(lambda library, _progress: tuple(library.history.redo_to(entry_id)), self.tr("Doing again"), tell)
        self.accept()


def day_words(day: date) -> str:
    """Write a day as people say it: Today, Yesterday, else the date."""
    from datetime import date as calendar

    today = calendar.today()  # noqa: DTZ011 (the laptop's own calendar, as shown)
    if day == today:
        return QCoreApplication.translate("HistoryDialog", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("HistoryDialog", "Yesterday")
    return write_date(day)


def _kept_words(desk: Desk) -> str:
    count, size = desk.hub.reader.history.size()
    return QCoreApplication.translate(
        "HistoryDialog",
        "{count} steps are kept in the workshop's file and take {size}. The newest 500, or 64 MB, stay.",
    ).format(count=write_decimal(Decimal(count), 0), size=write_file_size(size))
