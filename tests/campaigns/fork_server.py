"""Run the program's commands in forks of one process that has all of it loaded: hundreds of runs a minute."""

from __future__ import annotations

import ctypes
import functools
import gc
import importlib
import mmap
import os
import pickle
import pkgutil
import select
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SHIM = Path(__file__).with_name("failing_writes.c")
_HEAVY = ("PIL.Image", "numpy", "cv2", "openpyxl", "sqlite_utils", "uharfbuzz", "icu4py", "babel.numbers", "pypdfium2")
_HEAVY += ("reportlab.pdfgen.canvas", "PIL.JpegImagePlugin", "PIL.PngImagePlugin", "pillow_heif")
_SECONDS = 120.0
_MARK = "CAMPAIGN_SHIM"


@dataclass(frozen=True)
class Fault:
    """A write that fails: which one, how, and whether all that follow fail too."""

    at: int = 0
    error: int = 0
    goes_on: bool = False


@dataclass(frozen=True)
class Ended:
    """How a run ended: its code, None where it was killed, below zero where it crashed, and what it said and did."""

    code: int | None
    out: str
    err: str
    writes: int
    seconds: float
    worked: float
    """Seconds of the processor, which others at work on the machine do not lengthen."""


def reload_with_shim() -> None:
    """Start this campaign anew with the failing writes loaded, unless they are."""
    if os.environ.pop(_MARK, None):
        os.environ.pop("LD_PRELOAD", None)
        return
    folder = Path(tempfile.mkdtemp())
    shim = folder / "failing_writes.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(SHIM), "-ldl"], check=True)
    more = {"LD_PRELOAD": str(shim), _MARK: "1", "OPENBLAS_NUM_THREADS": "1"}
    os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], os.environ | more)


def load_program() -> None:
    """Import all that a command may need, and let pictures be decoded in the process itself."""
    import jewelcraft

    for module in pkgutil.walk_packages(jewelcraft.__path__, "jewelcraft."):
        if not module.name.startswith(("jewelcraft.ui", "jewelcraft.__main__")):
            importlib.import_module(module.name)
    for name in _HEAVY:
        importlib.import_module(name)
    importlib.import_module("jewelcraft.__main__")
    from jewelcraft.images.decoder_pool import decoders

    decoders()._works = False
    # The words a command knows take longer to set up than most commands do to run.
    app = importlib.import_module("jewelcraft.cli.app")
    app.build_parser = functools.cache(app.build_parser)
    app.build_parser()
    gc.collect()
    # What is loaded is not looked through again in each fork, which would copy all of it.
    gc.freeze()


def memory_folder() -> str | None:
    """Return a folder in memory, where this machine has one."""
    return "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: PTH112


class Running:
    """A command that runs in a fork; it is to be awaited."""

    def __init__(self, words: list[object], home: Path, fault: Fault | None = None, memory: int = 0) -> None:
        self._out, self._err = (os.memfd_create(name) for name in ("out", "err"))
        self._writes = mmap.mmap(-1, 8)
        self._start = time.monotonic()
        sys.stdout.flush()
        self._child = os.fork()
        if not self._child:
            self._live([str(word) for word in words], home, fault, memory)
        self._wire = os.pidfd_open(self._child)

    def _live(self, words: list[str], home: Path, fault: Fault | None, memory: int) -> None:
        code = 99
        try:
            for stream, target in ((self._out, 1), (self._err, 2)):
                os.dup2(stream, target)
            os.environ["XDG_DATA_HOME"] = str(home / "data")
            os.chdir(home)
            if fault is not None:
                _shim().failing_begin(str(home).encode(), fault.at, fault.error, int(fault.goes_on))
            if memory:
                import resource

                # The program itself, with all it has loaded, is there already.
                pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
                ceiling = pages * resource.getpagesize() + memory
                resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))
            code = _said(words)
            if fault is not None:
                self._writes[:] = int(_shim().failing_count()).to_bytes(8, "little")
        except BaseException:  # noqa: BLE001 (told as what the program would print)
            traceback.print_exc()
            code = 1
        finally:
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
            os._exit(code)

    def end(self, after: float = _SECONDS, *, kill: bool = False) -> Ended:
        """Wait so long for the end; then kill it where that is wanted, or it hangs."""
        left = max(0.0, self._start + after - time.monotonic())
        killed = not select.select([self._wire], [], [], left)[0]
        if killed:
            signal.pidfd_send_signal(self._wire, signal.SIGKILL)
        _child, status, used = os.wait4(self._child, 0)
        seconds = time.monotonic() - self._start
        os.close(self._wire)
        out, err = (_read(stream) for stream in (self._out, self._err))
        code = None if killed and os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)
        if code is None and not kill:
            err += "\nIt hung."
        writes = int.from_bytes(self._writes[:8], "little")
        return Ended(code, out, err, writes, seconds, used.ru_utime + used.ru_stime)


def run(words: list[object], home: Path, fault: Fault | None = None, memory: int = 0) -> Ended:
    """Run a command to its end."""
    return Running(words, home, fault, memory).end()


def ask(function: Callable[..., object], home: Path, *arguments: object) -> object:
    """Call a function in a fork that keeps its backups below a folder; what it raises is raised here."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        os.environ["XDG_DATA_HOME"] = str(home / "data")
        try:
            answer: tuple[bool, object] = (True, function(*arguments))
        except BaseException:  # noqa: BLE001 (handed over)
            answer = (False, traceback.format_exc())
        with os.fdopen(writing, "wb") as file:
            pickle.dump(answer, file)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        data = file.read()
    os.waitpid(child, 0)
    works, value = pickle.loads(data) if data else (False, "its process died")
    if not works:
        raise RuntimeError(value)
    return value


def _shim() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.failing_begin.argtypes = (ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int)
    library.failing_count.restype = ctypes.c_long
    return library


def _said(words: list[str]) -> int:
    """Run the words as the program itself would, a fault of ours printed as Python prints it."""
    from jewelcraft.__main__ import main

    try:
        return main(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1


def _read(stream: int) -> str:
    with os.fdopen(stream, "rb") as file:
        file.seek(0)
        return file.read().decode("utf-8", "replace")
