"""Name what a broken seal stands for, in the user's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    import sqlite3

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.storage.seals import BrokenSeal

_ALTERED = {
    "piece": sentence("The disk has altered the piece {name}. Repair it from a backup, or check and save it again."),
    "photo": sentence("The disk has altered what is noted of the photo {name}. Repair it from a backup."),
    "rate": sentence("The disk has altered the price of {name}. Repair it from a backup, or type it anew."),
    "alloy": sentence("The disk has altered the alloy {name}. Repair it from a backup, or type it anew."),
    "catalog": sentence(
        "The disk has altered the catalog {name}. Repair it from a backup, or check and save it again."
    ),
    "quote": sentence(
        "The disk has altered the quotation {name}. Repair it from a backup, or check and save it again."
    ),
    "buyer": sentence("The disk has altered the buyer {name}. Repair it from a backup, or check and save it again."),
    "template": sentence("The disk has altered the template {name}. Repair it from a backup, or save it again."),
    "price_list": sentence("The disk has altered the price list {name}. Repair it from a backup, or save it again."),
    "setting": sentence("The disk has altered the setting {name}. Repair it from a backup, or set it again."),
}
_NAMED_BY = {
    "piece": ("piece", "coalesce(nullif(code, ''), id)"),
    "photo": ("photo", "name"),
    "rate": ("rate", "name || ' (' || day || ')'"),
    "alloy": ("alloy", "name"),
    "catalog": ("catalog", "name"),
    "quote": ("quote", "code"),
    "buyer": ("buyer", "name"),
    "template": ("line_template", "name"),
    "price_list": ("price_list", "name"),
    "setting": ("print_profile", "name"),
}
"""The table that names a room's things, and how."""


def broken_sentence(connection: sqlite3.Connection, seal: BrokenSeal) -> Sentence:
    """Say which thing the disk has altered, or taken away."""
    return sentence(_ALTERED[seal.room].template, name=name_of(connection, seal))


def name_of(connection: sqlite3.Connection, seal: BrokenSeal) -> str:
    """Return the name of a thing as far as it can still be read; else its id."""
    table, name = _NAMED_BY[seal.room]
    try:
        row = connection.execute(f"SELECT {name} FROM {table} WHERE id = ?", (seal.id,)).fetchone()
    except LibraryFileError:
        row = None
    return str(row[0]) if row and row[0] else seal.id
