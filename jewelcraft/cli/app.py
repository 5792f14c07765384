"""Read the words of a command line, run the command, and say what came of it."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jewelcraft import __version__
from jewelcraft.cli import alternatives_command
from jewelcraft.cli import backup_commands
from jewelcraft.cli import calc_commands
from jewelcraft.cli import catalog_commands
from jewelcraft.cli import compare_command
from jewelcraft.cli import crop_command
from jewelcraft.cli import edition_commands
from jewelcraft.cli import file_commands
from jewelcraft.cli import history_commands
from jewelcraft.cli import insights_command
from jewelcraft.cli import photo_commands
from jewelcraft.cli import piece_commands
from jewelcraft.cli import price_list_commands
from jewelcraft.cli import print_shop_commands
from jewelcraft.cli import proof_command
from jewelcraft.cli import quote_commands
from jewelcraft.cli import rate_commands
from jewelcraft.cli import repair_commands
from jewelcraft.cli import reprice_command
from jewelcraft.cli import share_commands
from jewelcraft.cli import trade_command
from jewelcraft.cli import what_if_command
from jewelcraft.domain.calculators.calculator import UnknownNameError
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.errors import is_short_of_memory
from jewelcraft.domain.work import Cancelled

if TYPE_CHECKING:
    from jewelcraft.cli.result import Result

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
_LISTS = ("values", "codes")
"""The words of commands that may be many or none."""
_ROOMS = (
    file_commands,
    photo_commands,
    piece_commands,
    rate_commands,
    reprice_command,
    compare_command,
    alternatives_command,
    catalog_commands,
    crop_command,
    proof_command,
    edition_commands,
    print_shop_commands,
    calc_commands,
    history_commands,
    share_commands,
    price_list_commands,
    quote_commands,
    backup_commands,
    repair_commands,
    trade_command,
    what_if_command,
    insights_command,
)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; each sets `run`, a function of the parsed words."""
    parser = argparse.ArgumentParser(
        prog="jewelcraft",
        description="Keep designs, cost and price them, and print catalogs. "
        "Without a command, or with just a FILE, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"JewelCraft {__version__}")
    parser.add_argument("--sample", action="store_true", help="open the window on the sample workshop")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for module in _ROOMS:
        module.add_to(commands)
    return parser


def run(arguments: list[str]) -> int:
    """Run one command; return 0 when done, 1 when the world refused, 2 for wrong usage."""
    parser = build_parser()
    words, more = parser.parse_known_args(arguments)
    # argparse loses what stands behind a switch, as in: calc fineness --json fineness=18K, cost FILE --explain R-1
    kept = next((getattr(words, name) for name in _LISTS if hasattr(words, name)), None)
    if more and (kept is None or any(word.startswith("-") for word in more)):
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    if more and kept is not None:
        kept += more
    if not hasattr(words, "run"):
        parser.print_usage(sys.stderr)
        return WRONG_USAGE
    return _carry_out(words)


def _carry_out(words: argparse.Namespace) -> int:
    """Run the chosen command and print what it says; turn every refusal into one sentence."""
    try:
        result: Result = words.run(words)
    except UnknownNameError as error:
        _refuse(str(error), as_json=words.json)
        return WRONG_USAGE
    except (JewelCraftError, OSError, MemoryError, KeyboardInterrupt, Cancelled) as error:
        return _refuse(_plainly(error), as_json=words.json)
    except RuntimeError as error:
        if not is_short_of_memory(error):
            raise
        return _refuse(_plainly(error), as_json=words.json)
    for note in result.notes:
        print(note, file=sys.stderr)
    shown = _print(json.dumps(result.data, ensure_ascii=False, indent=2) if words.json else result.text)
    return result.exit_code if shown else REFUSED


def _plainly(error: BaseException) -> str:
    """Say in one sentence why a command was not done."""
    if isinstance(error, OSError):
        return _os_sentence(error)
    if is_short_of_memory(error):
        return "The computer is out of memory. Close something and try again."
    return str(error) if isinstance(error, JewelCraftError) else "Stopped. Nothing was left half-made."


def _refuse(sentence: str, *, as_json: bool) -> int:
    if as_json:
        _print(json.dumps({"error": sentence}, ensure_ascii=False))
    print(sentence, file=sys.stderr)
    return REFUSED


def _print(text: str) -> bool:
    """Write to stdout; return whether somebody took it."""
    # A Windows console may not know every script; JSON and text are UTF-8 everywhere.
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        if text:
            print(text, flush=True)
    except BrokenPipeError:
        _drop_output()
        return False
    except OSError as error:
        _drop_output()
        print(f"The output cannot be written: {error.strerror or error}.", file=sys.stderr)
        return False
    return True


def _drop_output() -> None:
    """Point stdout at nothing, or Python would try once more, and complain, when it ends."""
    with Path(os.devnull).open("w") as nothing:
        os.dup2(nothing.fileno(), sys.stdout.fileno())


def _os_sentence(error: OSError) -> str:
    place = Path(str(error.filename)).name if error.filename else "a file"
    return f"{place}: {error.strerror or error}."
