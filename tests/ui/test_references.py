"""Qt calls leave the reference counts of None and True alone; PySide6 6.12.0 on CPython 3.11 did not."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

CALLS = 20_000
NOISE = 500


class Bell(QObject):
    """Rings with something that lives for ever."""

    rung = Signal(object)
    silent = Signal()


def test_void_calls_keep_the_references_of_none(qapp):
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.update()
    assert abs(sys.getrefcount(None) - before) < NOISE


def test_signals_keep_the_references_of_true_and_none(qapp):
    bell = Bell()
    heard = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(CALLS):
        bell.rung.emit(True)
        bell.silent.emit()
        heard.clear()
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert all(abs(now - then) < NOISE for now, then in zip(after, before, strict=True))
