"""Read on a thread of its own, so that neither the window nor the one writer waits; the last wish wins."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.work_ahead import started_thread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jewelcraft.library.library import Library

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Wish:
    channel: str
    number: int
    work: Callable[[Library], object]


class SideReader(QObject):
    """A second pair of eyes on a library: it never writes.

    Each channel holds one wish: a newer one takes the place of an older one, and only the
    answer to the newest is told. The thread starts with the first wish.

    Signals:
        failed: the library refused or a read went wrong; carries the error.
    """

    failed = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._count = 0
        self._wishes: OrderedDict[str, _Wish] = OrderedDict()
        self._listeners: dict[str, tuple[int, Callable[[Any], object]]] = {}
        self._bell = threading.Condition()
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._is_serving = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def ask(self, channel: str, work: Callable[[Library], object], then: Callable[[Any], object]) -> None:
        """Read on the thread and hand the answer to `then`, unless a newer wish came on this channel."""
        self._count += 1
        self._listeners[channel] = (self._count, then)
        wish = _Wish(channel, self._count, work)
        with self._bell:
            self._wishes[channel] = wish
            self._bell.notify()
            is_served = self._is_serving
            self._is_serving = True
        if not is_served:
            self._begin()

    def _begin(self) -> None:
        try:
            self._thread = started_thread(self._serve, "reader")
        except MemoryError as error:
            self._give_up(error)

    def drop(self, channel: str) -> None:
        """Want nothing more on a channel."""
        self._listeners.pop(channel, None)
        with self._bell:
            self._wishes.pop(channel, None)

    def waits_for(self, channel: str) -> bool:
        """Tell whether an answer is still to come."""
        return channel in self._listeners

    def close(self) -> None:
        """End the thread; no answer comes any more."""
        self._listeners.clear()
        if self._thread is not None:
            with self._bell:
                self._stopping = True
                self._bell.notify()
            self._thread.join()
            self._thread = None

    @Slot(object, object)
    def _on_answered(self, wish: _Wish, answer: object) -> None:
        number, then = self._listeners.get(wish.channel, (0, None))
        if number != wish.number or then is None:
            return
        del self._listeners[wish.channel]
        if isinstance(answer, Exception):
            self.failed.emit(answer)
        else:
            then(answer)

    def _serve(self) -> None:
        from jewelcraft.library.library import Library

        try:
            library = Library.open(self._path, read_only=True)
        except (JewelCraftError, MemoryError) as error:
            self._give_up(error)
            return
        with library:
            while (wish := self._next()) is not None:
                self._answered.emit(wish, _answer(library, wish))

    def _give_up(self, error: Exception) -> None:
        """Answer all wishes with what forbids to read; the next one tries anew."""
        with self._bell:
            left, self._wishes = self._wishes, OrderedDict()
            self._is_serving = False
        for wish in left.values():
            self._answered.emit(wish, error)

    def _next(self) -> _Wish | None:
        with self._bell:
            while not self._wishes and not self._stopping:
                self._bell.wait()
            return None if self._stopping else self._wishes.popitem(last=False)[1]


def _answer(library: Library, wish: _Wish) -> object:
    try:
        return wish.work(library)
    except JewelCraftError as error:
        return error
    except Exception as error:  # noqa: BLE001 (told on the GUI thread, as jobs do)
        _log.exception("A read went wrong")
        return error
