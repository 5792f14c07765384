"""Turn the workshop's settings into rows, one per setting, and back."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import fields
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.plain_data import from_plain
from jewelcraft.domain.plain_data import hints_of
from jewelcraft.domain.plain_data import plain
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.storage.values import read_exact
from jewelcraft.storage.values import text_cell

if TYPE_CHECKING:
    import sqlite3

_POLICY = "policy."


def title_language(connection: sqlite3.Connection) -> str:
    """Return the language that titles sort by: the first one of the workshop."""
    row = connection.execute("SELECT value FROM setting WHERE key = 'languages'").fetchone()
    languages = json.loads(row[0]) if row else []
    return str(languages[0]) if languages else "en"


def setting_keys() -> set[str]:
    """Return the keys of all settings that this program knows."""
    return {name for name in _names(WorkshopSettings) if name != "policy"} | {
        _POLICY + name for name in _names(PricePolicy)
    }


def read_settings(connection: sqlite3.Connection) -> WorkshopSettings:
    """Read the settings; what a newer program wrote and this one cannot read keeps its default."""
    return _settings_of(frozenset(connection.execute("SELECT key, value FROM setting").fetchall()))


@lru_cache(maxsize=16)
def _settings_of(rows: frozenset[tuple[str, str]]) -> WorkshopSettings:
    """Read the rows of the settings, which are asked for much more often than they change."""
    stored = dict(rows)
    settings = WorkshopSettings()
    policy = PricePolicy()
    for name in _names(PricePolicy):
        if _POLICY + name in stored:
            with suppress(ValueError, TypeError, KeyError, ArithmeticError):
                data = json.loads(stored[_POLICY + name])
                policy = replace(policy, **{name: from_plain(hints_of(PricePolicy)[name], data)})
    for name in _names(WorkshopSettings):
        if name in stored:
            with suppress(ValueError, TypeError, ArithmeticError):
                settings = replace(settings, **{name: _read(name, getattr(settings, name), stored[name])})
    return replace(settings, policy=policy)


def write_settings(connection: sqlite3.Connection, settings: WorkshopSettings) -> None:
    """Write the settings; rows that only a newer program knows stay as they are."""
    cells = {name: getattr(settings, name) for name in _names(WorkshopSettings) if name != "policy"}
    cells |= {_POLICY + name: plain(getattr(settings.policy, name)) for name in _names(PricePolicy)}
    connection.executemany(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        [(key, json.dumps(_data(value), ensure_ascii=False)) for key, value in cells.items()],
    )


def _names(kind: type) -> list[str]:
    return [item.name for item in fields(kind)]


def _data(value: Any) -> Any:
    if isinstance(value, Decimal):
        return canonical(value)
    if isinstance(value, tuple):
        return [_data(item) for item in value]
    return text_cell(value) if isinstance(value, str) else value


def _read(name: str, default: Any, cell: str) -> Any:
    data = json.loads(cell)
    if name == "unit_overrides":
        return tuple((str(unit), read_exact(grams)) for unit, grams in data)
    if isinstance(default, tuple):
        return tuple(_same_kind("", item) for item in data)
    if isinstance(default, Decimal):
        return read_exact(data)
    return _same_kind(default, data)


def _same_kind(default: Any, data: Any) -> Any:
    if type(data) is not type(default):
        raise TypeError(data)
    return data
