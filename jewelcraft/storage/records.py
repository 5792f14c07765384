"""Turn frozen values into rows and back by a map of their fields."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from functools import partial
from typing import TYPE_CHECKING
from typing import Any
from typing import Generic
from typing import TypeVar

from jewelcraft.storage import values
from jewelcraft.storage.errors import DamagedRecordError

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence
    from enum import StrEnum

T = TypeVar("T")
Cell = str | int | bytes | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute: the columns it fills, how it is written to them and read from them."""

    name: str
    columns: tuple[str, ...]
    write: Callable[[Any], Row]
    read: Callable[..., Any]


def _single(write: Callable[[Any], Cell], value: Any) -> Row:
    return (write(value),)


def _one(name: str, write: Callable[[Any], Cell], read: Callable[[Any], Any], column: str = "") -> Field:
    return Field(name, (column or name,), partial(_single, write), read)


def _as_is(value: Any) -> Any:
    return value


def text(name: str, column: str = "") -> Field:
    """Map a text."""
    return _one(name, values.text_cell, _as_is, column)


def optional_text(name: str) -> Field:
    """Map a text or None."""
    return _one(name, lambda value: None if value is None else values.text_cell(value), _as_is)


def whole(name: str, column: str = "") -> Field:
    """Map a whole number or None."""
    return _one(name, _as_is, _as_is, column)


def flag(name: str) -> Field:
    """Map a yes or no."""
    return _one(name, int, bool)


def exact(name: str) -> Field:
    """Map an exact number that is always there."""
    return _one(name, values.number_cell, values.read_exact)


def optional_exact(name: str) -> Field:
    """Map an exact number or None."""
    return _one(name, values.number_cell, values.read_number)


def sizes(name: str) -> Field:
    """Map a few exact numbers."""
    return _one(name, values.numbers_cell, values.read_numbers)


def losses(name: str) -> Field:
    """Map a chain of losses."""
    return _one(name, values.losses_cell, values.read_losses)


def recipe(name: str) -> Field:
    """Map what an alloy is melted from."""
    return _one(name, values.recipe_cell, values.read_recipe)


def words(name: str) -> Field:
    """Map a few words."""
    return _one(name, values.words_cell, values.read_words)


def choice(name: str, kind: type[StrEnum]) -> Field:
    """Map one of a fixed set of words."""
    return _one(name, str, {str(member): member for member in kind}.__getitem__)


def moment(name: str) -> Field:
    """Map a moment or None."""
    return _one(name, values.moment_cell, values.read_moment)


def day(name: str) -> Field:
    """Map a day or None."""
    return _one(name, values.day_cell, values.read_day)


def money(name: str) -> Field:
    """Map money or None to an amount and a currency column."""
    return Field(name, (f"{name}_amount", f"{name}_currency"), values.money_cells, values.read_money)


def keyed_money(name: str, key: str) -> Field:
    """Map money or None to an amount, a currency and a key to sort and count by."""
    columns = (f"{name}_amount", f"{name}_currency", key)
    return Field(name, columns, values.keyed_money_cells, values.read_keyed_money)


@dataclass(frozen=True)
class RecordMap(Generic[T]):
    """The map of one value type to one table; `fields` in the order the type is built with."""

    type: Callable[..., T]
    table: str
    fields: tuple[Field, ...]
    columns: tuple[str, ...] = field(init=False)
    _plan: tuple[tuple[Callable[..., Any] | None, int, int, bool], ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "columns", tuple(name for item in self.fields for name in item.columns))
        plan: list[tuple[Callable[..., Any] | None, int, int, bool]] = []
        start = 0
        for item in self.fields:
            stop = start + len(item.columns)
            plan.append((None if item.read is _as_is else item.read, start, stop, stop == start + 1))
            start = stop
        object.__setattr__(self, "_plan", tuple(plan))

    @property
    def column_list(self) -> str:
        """The columns as they stand in a statement."""
        return ", ".join(self.columns)

    @property
    def places(self) -> str:
        """As many places for values as there are columns."""
        return ", ".join("?" * len(self.columns))

    @property
    def assignments(self) -> str:
        """The columns as an UPDATE sets them."""
        return ", ".join(f"{column} = ?" for column in self.columns)

    def row(self, value: T) -> Row:
        """Write a value into the cells of a row."""
        cells: list[Cell] = []
        for item in self.fields:
            cells.extend(item.write(getattr(value, item.name)))
        return tuple(cells)

    def read(self, cells: Sequence[Any]) -> list[Any]:
        """Read the attributes out of a row's cells, in the order of `fields`.

        Raises:
            DamagedRecordError: where a cell holds what no version writes.
        """
        try:
            return [
                cells[start] if read is None else read(cells[start]) if single else read(*cells[start:stop])
                for read, start, stop, single in self._plan
            ]
        except (ValueError, TypeError, KeyError, ArithmeticError):
            raise DamagedRecordError(self.table) from None

    def build(self, cells: Sequence[Any]) -> T:
        """Read a value out of a row's cells."""
        return self.type(*self.read(cells))
