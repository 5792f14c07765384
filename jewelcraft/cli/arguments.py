"""Turn the words of a command line into paths, days, currencies and prices, or say how to write them."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any
from typing import TypeVar

from jewelcraft.cli.result import add_json
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.fineness import read_fineness
from jewelcraft.domain.scaled_amounts import read_scaled
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import read_number

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from collections.abc import Iterable

_Kind = TypeVar("_Kind", bound=Enum)
_CURRENCY = re.compile(r"[A-Za-z]{3}", re.ASCII)


def a_path(text: str) -> Path:
    """Read the name of a file or folder."""
    if not text or "\0" in text:
        raise ArgumentTypeError("a file needs a name")
    return Path(text)


def a_kind_of(known: Iterable[_Kind]) -> Callable[[str], _Kind]:
    """Return what reads one of some kinds, and says in a sentence which there are where it is none."""
    kinds = {str(kind.value): kind for kind in known}

    def read(text: str) -> _Kind:
        if text not in kinds:
            raise ArgumentTypeError(f"{text} is not known here; write one of these: {', '.join(kinds)}")
        return kinds[text]

    return read


def a_day(text: str) -> date:
    """Read a day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text} is not a day; write it as 2026-11-23") from None


def is_currency(text: str) -> bool:
    """Say whether a word has the form of a currency code."""
    return bool(_CURRENCY.fullmatch(text))


def a_currency(text: str) -> str:
    """Read a currency code."""
    if not is_currency(text):
        raise ArgumentTypeError(f"{text} is not a currency code such as USD")
    return text.upper()


def _figure(text: str, example: str) -> Decimal:
    """Read a number in any digits; three digits behind a comma may be a thousand and are refused."""
    try:
        return read_number(text)
    except AmbiguousNumberError:
        if "." in text:
            return read_number(text, Decimals.POINT)
        raise ArgumentTypeError(f"{text} can be read in two ways; write it as 1250 or 1.25") from None
    except ValueError:
        raise ArgumentTypeError(f"{text} is not a number; write it as {example}") from None


def money(text: str) -> Decimal:
    """Read an amount of money of zero or more, also as 1,8 juta, 350rb or 3.5k."""
    try:
        scaled = read_scaled(text)
    except AmbiguousNumberError:
        raise ArgumentTypeError(f"{text} can be read in two ways; write the amount in digits") from None
    return a_number(text) if scaled is None else scaled


def money_above_zero(text: str) -> Decimal:
    """Read an amount of money above zero."""
    amount = money(text)
    if amount <= 0:
        raise ArgumentTypeError("a price is above zero")
    return amount


def a_price(text: str) -> Decimal:
    """Read an amount above zero."""
    price = _figure(text, "2412.50")
    if price <= 0:
        raise ArgumentTypeError("a price is above zero")
    return price


def megabytes(text: str) -> Decimal:
    """Read the size of a file, above zero."""
    size = _figure(text, "2.5")
    if size <= 0:
        raise ArgumentTypeError("the size of a file is above zero, as 2.5")
    return size


def a_fineness(text: str) -> Decimal:
    """Read a fineness as 965, 18K, 96.5 %, 7.5 teuk or 14 pe."""
    try:
        return read_fineness(text)
    except InvalidValueError:
        raise ArgumentTypeError(f"{text} is no fineness; write it in thousandths, at most 1000, or as 18K") from None


def a_number(text: str) -> Decimal:
    """Read a number of zero or more."""
    number = _figure(text, "12.5")
    if number < 0:
        raise ArgumentTypeError("a number of zero or more")
    return number


def a_count(text: str) -> tuple[str, int]:
    """Read a code and how many of it, as R-1=6."""
    code, _, count = text.rpartition("=") if "=" in text else (text, "", "1")
    if not code or not count.isascii() or not count.isdigit() or int(count) < 1:
        raise ArgumentTypeError(f"{text} is no code and number; write it as R-1=6")
    return code, int(count)


def command_group(commands: argparse._SubParsersAction[Any], name: str, text: str) -> argparse._SubParsersAction[Any]:
    """Add a command with actions of its own."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text)
    return parser.add_subparsers(dest="action", metavar="ACTION", required=True)


def file_action(actions: argparse._SubParsersAction[Any], name: str, text: str, run: object) -> argparse.ArgumentParser:
    """Add an action on a workshop's file."""
    parser: argparse.ArgumentParser = actions.add_parser(name, help=text)
    parser.add_argument("file", type=a_path)
    add_json(parser)
    parser.set_defaults(run=run)
    return parser
