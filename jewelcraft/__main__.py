"""Send words to the command line, and everything else to the window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

COMMANDS = (
    *("new", "photos", "pieces", "rates", "cost", "catalog"),
    *("editions", "printshops", "calc", "check", "backup", "export"),
    *("history", "undo", "redo", "share"),
    *("pricelists", "sets", "buyers", "quotes"),
    *("reprice", "compare"),
    *("backups", "repair", "import"),
    *("proof", "crop"),
    *("whatif", "insights"),
)

_NO_DISPLAY = """There is no display here, so the JewelCraft window cannot open.
To write the catalog of the sample workshop instead, run:
  {program} new sample.jewelcraft --sample && {program} catalog sample.jewelcraft --out catalog.pdf"""


def main(arguments: list[str] | None = None) -> int:
    """Run one command, or open the window on a library, and return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if _is_for_window(arguments):
        return _open_window(arguments)
    try:
        from jewelcraft.cli.app import run

        return run(arguments)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)  # noqa: T201
        return 1


def _is_for_window(arguments: list[str]) -> bool:
    if not arguments or arguments == ["--sample"]:
        return True
    first = arguments[0]
    if first in COMMANDS or first.startswith("-") or len(arguments) > 1:
        return False
    return Path(first).suffix == ".jewelcraft" or Path(first).exists()


def _open_window(arguments: list[str]) -> int:
    if not _has_display():
        print(_NO_DISPLAY.format(program=_program()))  # noqa: T201
        return 0
    # Nearly all that is made at the beginning stays, so that looking for garbage finds none; `run` ends this.
    gc.disable()
    from jewelcraft.ui.application import run

    sample = arguments == ["--sample"]
    path = Path(arguments[0]) if arguments and not sample else None
    return run(path, sample=sample)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _program() -> str:
    program = sys.argv[0] if sys.argv else ""
    return "python -m jewelcraft" if program.endswith("__main__.py") else program or "jewelcraft"


if __name__ == "__main__":
    raise SystemExit(main())
