"""Read exact values out of the tables of a TOML file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import exact
from jewelcraft.domain.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One table of a TOML file; numbers come out exact, money is written as "1200 THB"."""

    table: dict[str, Any]

    @classmethod
    def of_file(cls, path: Path) -> Row:
        """Read a whole file."""
        return cls(tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal))

    def text(self, key: str, default: str = "") -> str:
        """Return a text without the line breaks around it."""
        return str(self.table.get(key, default)).strip()

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        return tuple(self.table.get(key, ()))

    def flag(self, key: str) -> bool:
        """Return a yes or no; what is not written is no."""
        return bool(self.table.get(key, False))

    def count(self, key: str, default: int = 0) -> int:
        """Return a whole number."""
        return int(self.table.get(key, default))

    def count_or_none(self, key: str) -> int | None:
        """Return a whole number, or None where it is not written."""
        return self.count(key) if key in self.table else None

    def number(self, key: str, default: str = "0") -> Decimal:
        """Return an exact number."""
        return exact(self.table.get(key, default))

    def number_or_none(self, key: str) -> Decimal | None:
        """Return an exact number, or None where it is not written."""
        return self.number(key) if key in self.table else None

    def numbers(self, key: str) -> tuple[Decimal, ...]:
        """Return a list of exact numbers."""
        return tuple(exact(value) for value in self.table.get(key, ()))

    def money(self, key: str) -> Money | None:
        """Return an amount with its currency, or None where it is not written."""
        if key not in self.table:
            return None
        amount, currency = self.text(key).split()
        return Money(exact(amount), currency)

    def texts(self, key: str) -> Texts:
        """Return a text in its languages."""
        return Texts.of({language: text.strip() for language, text in self.table.get(key, {}).items()})

    def row(self, key: str) -> Row:
        """Return the table below a key; empty where it is not written."""
        return Row(self.table.get(key, {}))

    def rows(self, key: str) -> Iterator[Row]:
        """Yield the tables of a list."""
        return (Row(table) for table in self.table.get(key, ()))
