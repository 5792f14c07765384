"""Catch faults of the program: log them, show one calm dialog, go on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext
from PySide6.QtCore import QObject
from PySide6.QtCore import QSysInfo
from PySide6.QtCore import Qt
from PySide6.QtCore import QtMsgType
from PySide6.QtCore import Signal
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtCore import qVersion

import jewelcraft
from jewelcraft.ui.fault_report import fault_report

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from jewelcraft.ui.messages import Messages

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LONG_LOG = 500_000
_OLD_LOGS = 3
_log = logging.getLogger("jewelcraft")
_qt_log = logging.getLogger("jewelcraft.qt")


def start_log(folder: Path) -> Path | None:
    """Write a log; return its file, or None where the folder cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "jewelcraft.log"
        _set_aside(path)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    return path


def _set_aside(path: Path) -> None:
    """Begin a new log where the last one has grown long; logging's own way imports a tenth of the start."""
    if not path.exists() or path.stat().st_size < _LONG_LOG:
        return
    # Windows does not move a log that another window is writing.
    with suppress(OSError):
        for number in range(_OLD_LOGS, 0, -1):
            older = path.with_suffix(f".log.{number - 1}") if number > 1 else path
            if older.exists():
                older.replace(path.with_suffix(f".log.{number}"))


def about_this_computer() -> str:
    """Return what support needs to know, without anything personal."""
    return (
        f"JewelCraft {jewelcraft.__version__}, Python {'.'.join(map(str, sys.version_info[:3]))}, Qt {qVersion()}, "
        f"{QSysInfo.prettyProductName()} ({QSysInfo.kernelVersion()}) {QSysInfo.currentCpuArchitecture()}"
    )


class CrashGuard(QObject):
    """Takes the hooks for uncaught exceptions; the dialog always opens on the GUI thread."""

    _fault = Signal(str)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._is_shown = False
        self._fault.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the hooks of Python and Qt."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _on_exception(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        # The log stays on this computer; what the dialog offers to copy names nobody.
        _log.error("A fault of the program\n%s", "".join(traceback.format_exception(kind, fault, trace)))
        self._fault.emit(fault_report(fault.with_traceback(trace)))

    def _on_thread_exception(self, facts: threading.ExceptHookArgs) -> None:
        report = "".join(traceback.format_exception(facts.exc_type, facts.exc_value, facts.exc_traceback))
        _log.error("A fault of the program in %s\n%s", facts.thread and facts.thread.name, report)
        if facts.exc_value is not None:
            self._fault.emit(fault_report(facts.exc_value))

    def _show(self, report: str) -> None:
        if self._is_shown:
            return
        # One dialog for a row of faults: a fault in paint code would open one for each frame.
        self._is_shown = True
        try:
            self._messages.tell(self._messages.word_fault(f"{about_this_computer()}\n\n{report}"))
        finally:
            self.startTimer(3000)

    def timerEvent(self, event: object) -> None:
        """Be ready for the next fault."""
        self._is_shown = False
        self.killTimer(event.timerId())  # type: ignore[attr-defined]


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
