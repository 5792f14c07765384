"""The other side of the decoders: a process that reads pictures for the program and may die of one."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from contextlib import contextmanager
from contextlib import suppress
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import PictureRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

READY, DONE, REFUSED, FAULT, MAY_I, RETURNED = "ready", "done", "refused", "fault", "may I", "returned"
MEMORY_LIMIT = 3_000_000_000
"""Address space of one decoder: room for a picture of 200 million pixels, not for a bomb."""


def serve(wire: Connection) -> None:
    """Do what comes over the wire, one call after the other, until the program hangs up."""
    with suppress(ValueError, OSError):
        # A Ctrl+C on the terminal is for the program; it hangs up then.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    _be_modest()
    _be_silent()
    limit_memory(MEMORY_LIMIT)
    _prepare(wire)
    with suppress(EOFError, OSError, KeyboardInterrupt):
        wire.send((READY, None))
        while True:
            function, arguments = wire.recv()
            data = wire.recv_bytes()
            wire.send(_answer(function, (data, *arguments)))
            del data


def _answer(function: object, arguments: tuple[object, ...]) -> tuple[str, object]:
    try:
        return DONE, function(*arguments)  # type: ignore[operator]
    except PictureRefusedError as refusal:
        return REFUSED, refusal.sentence
    except Exception:  # noqa: BLE001 (the program raises it again)
        return FAULT, traceback.format_exc()


def _prepare(wire: Connection) -> None:
    """Import what every picture needs, and ask the program before decoding a very large one."""
    from jewelcraft.images import decode
    from jewelcraft.images import picture  # noqa: F401 (imported ahead of the first picture)

    @contextmanager
    def gate() -> Iterator[None]:
        wire.send((MAY_I, None))
        wire.recv()
        try:
            yield
        finally:
            wire.send((RETURNED, None))

    decode.large_picture = gate


def _be_modest() -> None:
    """Let the window go first on a machine with few cores."""
    with suppress(OSError, AttributeError):
        if sys.platform == "win32":
            import ctypes

            below_normal = 0x4000
            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        else:
            os.nice(5)


def _be_silent() -> None:
    """Keep what decoders print about odd files off the user's terminal."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)


def limit_memory(size: int) -> None:
    """Give this process a ceiling of memory, where the system knows one."""
    if sys.platform == "win32":
        _limit_on_windows(size)
        return
    import resource

    with suppress(ValueError, OSError):
        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        ceiling = size if hard == resource.RLIM_INFINITY else min(size, hard)
        resource.setrlimit(resource.RLIMIT_AS, (ceiling, hard))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_on_windows(size: int) -> None:
    """Put this process into a job of its own that may commit only so much memory; asking for more fails at once."""
    import ctypes
    from ctypes import wintypes

    class Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class Extended(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    process_memory, no_dialog, extended = 0x100, 0x400, 9
    facts = Extended()
    facts.BasicLimitInformation.LimitFlags = process_memory | no_dialog
    facts.ProcessMemoryLimit = size
    with suppress(OSError, AttributeError):
        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        job = kernel.CreateJobObjectW(None, None)
        if job and kernel.SetInformationJobObject(job, extended, ctypes.byref(facts), ctypes.sizeof(facts)):
            # The handle stays open as long as the process lives; the limit with it.
            kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
