"""Turn an exception into a report for support that names nobody: no folders, no names, nothing that was typed."""

from __future__ import annotations

import re
import traceback
from pathlib import Path

_QUOTED = re.compile(r"""(?<![\w])(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|“[^”\n]*”|«[^»\n]*»)""")
_FOLDERS = re.compile(r"""(?:[A-Za-z]:)?[\\/](?:[^\\/\n"':]+[\\/])*(?=jewelcraft[\\/]|[^\\/\n"':]+\.py)""")
_LONGEST_MESSAGE = 300


def fault_report(fault: BaseException) -> str:
    """Return the traceback of an exception and its causes, without anything personal.

    The lines of the program stay as they are; what an exception says keeps its words, and what it quotes is left out.
    """
    return _without_places("\n".join(_told(fault, set())))


def _told(fault: BaseException, seen: set[int]) -> list[str]:
    """Return the lines of an exception, what caused it first."""
    seen.add(id(fault))
    cause = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    lines = [*_told(cause, seen), "", "and then:", ""] if cause is not None and id(cause) not in seen else []
    lines += [line.rstrip("\n") for line in traceback.format_list(traceback.extract_tb(fault.__traceback__))]
    lines.append(f"{type(fault).__name__}: {_masked(str(fault))}")
    if isinstance(fault, BaseExceptionGroup):
        for other in fault.exceptions:
            lines += _told(other, seen)
    return lines


def _masked(message: str) -> str:
    return _QUOTED.sub("'…'", message)[:_LONGEST_MESSAGE]


def _without_places(report: str) -> str:
    report = _FOLDERS.sub("", report)
    home, user = str(Path.home()), _user()
    if len(home) > 1:
        report = report.replace(home, "~")
    return re.sub(rf"\b{re.escape(user)}\b", "user", report) if user else report


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
