"""What web shops write around a piece: its options, addresses of its pictures, and rows of its other sizes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.exchange.columns import Column
    from jewelcraft.exchange.row_cells import RowCells

_OPTIONS = tuple(map(str, range(1, 7)))
_NO_VALUE = {"default title", "default", "-"}
_MOST_LINES = 80
"""How many other sizes the notes of a piece tell."""
_PICTURE_NAME = re.compile(r"\.[A-Za-z0-9]{2,5}$")
_ADDRESS = re.compile(r"https?://[^\s\"'|;<>\\]+", re.IGNORECASE)
_BETWEEN = re.compile(r"[;|\n]|,\s")


def options_of(row: RowCells) -> dict[str, tuple[str, str]]:
    """Return the options of a row by their number: name and value, as ("Colour", "Blue")."""
    found = {}
    for number in _OPTIONS:
        value = row.text(f"option value {number}")
        if value and value.casefold() not in _NO_VALUE:
            found[number] = (row.text(f"option name {number}"), value)
    return found


def option_words(options: dict[str, tuple[str, str]]) -> list[str]:
    """Return options as words for the notes, as "Colour: Blue"."""
    return [f"{name}: {value}" if name else value for name, value in options.values()]


def file_names(text: str) -> tuple[str, ...]:
    """Return the files that a cell names; addresses in the web are none."""
    names = (name.strip(" \t\"'[]") for name in _BETWEEN.split(text))
    return tuple(name for name in names if name and "://" not in name and _PICTURE_NAME.search(name))


def addresses(text: str) -> tuple[str, ...]:
    """Return the addresses in the web that a cell names."""
    return tuple(address.rstrip(",.)]") for address in _ADDRESS.findall(text)) if "://" in text else ()


def price_words(row: RowCells, columns: Sequence[Column]) -> str:
    """Return the first price of a row as it is written, with its heading and its currency."""
    said = ((column.heading, row.at(column)) for column in columns if column.meaning == "asked")
    return next((f"{heading}: {text} {row.text('currency')}".strip() for heading, text in said if text), "")


@dataclass(slots=True)
class Product:
    """A piece of a web shop while its other rows are read: what they add to its notes and pictures."""

    row: int
    options: dict[str, tuple[str, str]]
    lines: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    web: list[str] = field(default_factory=list)
    stones: list[StonePart] = field(default_factory=list)

    def add(self, options: dict[str, tuple[str, str]], code: str, price: str) -> None:
        """Take notice of another size; the names of its options often stand in the first row alone."""
        named = {
            number: (name or self.options.get(number, ("",))[0], value) for number, (name, value) in options.items()
        }
        words = [*option_words(named), *filter(None, (code, price))]
        if options and len(self.lines) < _MOST_LINES:
            self.lines.append(", ".join(words))

    def told_in(self, piece: Piece) -> Piece:
        """Return the piece with its other sizes in its notes, and the stones of its other rows."""
        if not self.lines and not self.stones:
            return piece
        notes = "\n".join(filter(None, (piece.notes, *self.lines)))
        return replace(piece, notes=notes, stones=(*piece.stones, *self.stones))
