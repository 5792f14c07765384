"""The line that shows long work: what, how far, how long, and Cancel."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QProgressBar
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from collections.abc import Callable

_LEAST_SECONDS = 5


def time_left(done: int, of: int, seconds: float) -> int | None:
    """Return the seconds left, coarse enough not to jump; None while too little is known."""
    if done <= 0 or of <= done or seconds < _LEAST_SECONDS:
        return None
    left = seconds / done * (of - done)
    step = 5 if left < 60 else 30
    return max(step, round(left / step) * step)


class ProgressLine(Card):
    """A card with what is made, the count, a bar, the time left from five seconds on, and Cancel.

    Signals:
        cancel_requested: the user wants the work to stop.
    """

    cancel_requested = Signal()

    def __init__(
        self, icon: str = "hourglass", parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__("card", parent)
        self._clock = clock
        self._started = clock()
        self._what = ""
        self._title = ElidedLabel("", "strong")
        self._left = Label("", "small", "ink2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._cancel = OutlineButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel)
        words = QHBoxLayout()
        words.addWidget(self._title, 1)
        words.addWidget(self._left)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addLayout(words)
        middle.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(14)
        row.addWidget(Glyph(icon, self, "accent", 20))
        row.addLayout(middle, 1)
        row.addWidget(self._cancel)
        self.setMinimumWidth(470)

    def start(self, what: str) -> None:
        """Begin to show a piece of work."""
        self._what = what
        self._started = self._clock()
        self._title.setText(what.partition(":")[0] if "{done}" in what else what)
        self._left.setText("")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)

    def show_step(self, done: int, of: int, what: str = "") -> None:
        """Show how far the work is; its name may say where the count stands, as "page {done} of {all}"."""
        name = what or self._what
        if "{done}" in name:
            self._title.setText(name.format(done=done, all=of))
        else:
            self._title.setText(self.tr("{what}: {done} of {all}").format(what=name, done=done, all=of) if of else name)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._left.setText(self._say_left(time_left(done, of, self._clock() - self._started)))
        self.setAccessibleName(self._title.text())

    def _say_left(self, seconds: int | None) -> str:
        if seconds is None:
            return ""
        if seconds < 60:
            return self.tr("about {seconds} seconds left").format(seconds=seconds)
        return self.tr("about {minutes} min left").format(minutes=-(-seconds // 60))

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._left.setText(self.tr("stopping"))
        self.cancel_requested.emit()
