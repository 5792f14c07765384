"""Where the inspector stands: beside the pieces, or over them where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import QRect
from PySide6.QtCore import QTimer

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter
    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.gallery.inspector import Inspector
    from jewelcraft.ui.preferences import Preferences

_NAME = "pieces"
_OVERLAY = 340
_LEAST, _MOST = 300, 480


def usual_width(window: int) -> int:
    """Return the width of the inspector for a width of the window."""
    if window >= 1920:
        return 420
    return 360 if window >= 1440 else 325


class InspectorPlace(QObject):
    """Moves the inspector between the splitter and the overlay, and remembers its width."""

    def __init__(self, page: QWidget, splitter: QSplitter, inspector: Inspector, preferences: Preferences) -> None:
        super().__init__(page)
        self._page, self._splitter, self._inspector = page, splitter, inspector
        self._preferences = preferences
        self._narrow: bool | None = None
        self._window = 0
        self._allowed = False
        self._open = False
        splitter.installEventFilter(self)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(400)
        self._keep.timeout.connect(self._remember)
        splitter.splitterMoved.connect(lambda _at, _index: self._keep.start())

    def allow(self, allowed: bool) -> None:
        """Show the inspector only while there are pieces."""
        if allowed != self._allowed:
            self._allowed = allowed
            self._show()

    def show_overlay(self, shown: bool) -> None:
        """Show or hide the inspector where it lies over the pieces."""
        self._open = shown
        self._show()

    def fit(self, window: int, *, narrow: bool) -> None:
        """Stand where the width of the window wants it."""
        if narrow == self._narrow and window == self._window:
            return
        changed = narrow != self._narrow
        wider = usual_width(window) != usual_width(self._window)
        self._narrow, self._window = narrow, window
        if changed:
            self._inspector.setParent(self._page if narrow else self._splitter)
            if not narrow:
                self._splitter.addWidget(self._inspector)
                self._splitter.setStretchFactor(0, 1)
                self._splitter.setStretchFactor(1, 0)
                handle = self._splitter.handle(1)
                if handle is not None:
                    handle.installEventFilter(self)
        self._inspector.setMinimumWidth(0 if narrow else look().px(_LEAST))
        self._inspector.setMaximumWidth(look().px(_MOST))
        if not narrow and (changed or wider):
            self._take_width()
        self._show()

    def _take_width(self) -> None:
        kept = self._preferences.splitter(_NAME)
        width = int(kept) if kept.isdigit() else look().px(usual_width(self._window))
        self._splitter.setSizes([max(1, self._splitter.width() - width), width])

    def _remember(self) -> None:
        if not self._narrow:
            self._preferences.keep_splitter(_NAME, str(self._inspector.width()))

    def _show(self) -> None:
        if self._narrow is None:
            return
        self._inspector.setVisible(self._allowed and (self._open or not self._narrow))
        if self._narrow:
            self._place_overlay()

    def _place_overlay(self) -> None:
        width = look().px(_OVERLAY)
        top = self._splitter.mapTo(self._page, QPoint(0, 0)).y()
        self._inspector.setGeometry(QRect(self._page.width() - width, top, width, self._page.height() - top))
        self._inspector.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's size; a double click on the handle brings the usual width back."""
        if event.type() == QEvent.Type.Resize and watched is self._splitter:
            if self._narrow:
                self._place_overlay()
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._preferences.keep_splitter(_NAME, "")
            self._take_width()
            return True
        return False
