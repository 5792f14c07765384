"""What a command hands back, as data for scripts and as text for people."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.numbers import canonical
from jewelcraft.library.formatting import Formatter

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.sentences import Sentence

_ENGLISH = Formatter("en")


@dataclass(frozen=True, slots=True)
class Result:
    """A command's outcome: JSON data, text for a person, exit code, remarks."""

    data: dict[str, Any]
    text: str
    exit_code: int = 0
    notes: tuple[str, ...] = ()
    """What a person should hear besides; it goes to stderr."""


def add_json(parser: argparse.ArgumentParser) -> None:
    """Give a command its --json switch."""
    parser.add_argument("--json", action="store_true", help="machine-readable output on stdout")


def say(sentence: Sentence) -> str:
    """Put a sentence into English with written-out values."""
    return sentence.render(write=_ENGLISH)


def money_data(money: Money | None) -> dict[str, str] | None:
    """Return money as decimal string and currency, or None where it is not known."""
    return None if money is None else {"amount": format(money.amount, "f"), "currency": money.currency}


def money_text(money: Money | None) -> str:
    """Write money for a person, a dash where it is not known."""
    return "-" if money is None else _ENGLISH.money(money, code=True)


def decimal_data(value: Decimal | None) -> str | None:
    """Return a decimal as its canonical string."""
    return None if value is None else canonical(value)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Line text up in columns."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines)


class TerminalProgress:
    """Shows how far the work is on a terminal's error stream; silent where nobody watches."""

    def __init__(self) -> None:
        self._shown = -1

    def step(self, done: int, of: int, what: str = "") -> None:
        """Write one line that overwrites itself, once per percent."""
        if not sys.stderr.isatty() or not of:
            return
        percent = done * 100 // of
        if percent != self._shown:
            self._shown = percent
            end = "\n" if done >= of else ""
            print(f"\r{done} of {of} {what[:40]:40}", end=end, file=sys.stderr, flush=True)
