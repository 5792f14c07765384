"""No attribute of a value is forgotten on its way into the file."""

from __future__ import annotations

import sqlite3
from dataclasses import fields

import pytest

from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.piece import Piece
from jewelcraft.storage import catalog_store
from jewelcraft.storage import edition_store
from jewelcraft.storage import photo_store
from jewelcraft.storage import piece_parts
from jewelcraft.storage import piece_rows
from jewelcraft.storage import piece_store
from jewelcraft.storage import profile_store
from jewelcraft.storage import rate_store
from jewelcraft.storage import template_store
from jewelcraft.storage.schema import WATCHED

WHOLE = [
    *piece_parts.PARTS.values(),
    photo_store._PHOTO,
    rate_store._RATE,
    rate_store._ALLOY,
    piece_rows._FIGURES,
    template_store._TEMPLATE,
    edition_store._EDITION,
]


@pytest.mark.parametrize("record", WHOLE, ids=lambda record: record.table)
def test_a_map_names_every_attribute_in_order(record):
    assert [item.name for item in record.fields] == [item.name for item in fields(record.type)]


def test_a_print_shop_is_kept_whole_with_its_resolution_among_the_settings():
    own = [item.name for item in profile_store._PROFILE.fields]
    assert [*own, "most_ppi"] == [item.name for item in fields(profile_store.PrintProfile)]


def test_a_piece_and_a_catalog_are_kept_whole():
    own = {item.name for item in piece_parts.PIECE.fields}
    owned = {*piece_store._TEXT_FIELDS, *piece_store._WORD_KINDS, *piece_parts.PARTS, "members"}
    assert own | owned == {item.name for item in fields(Piece)}
    own = {item.name for item in catalog_store._CATALOG.fields}
    assert own | {*catalog_store._TEXT_FIELDS, "piece_ids", "choices", "labelling"} == {
        item.name for item in fields(Catalog)
    }


def test_every_table_of_the_user_is_in_the_history(store, path):
    """A table that is neither journaled nor known as derived, or as no matter of Undo, would be lost to it."""
    derived = {"original", "thumbnail", "meta", "figures", "bill", "listing", "piece_words", "_sqlite_migrations"}
    derived |= {"exchange_mark", "preview", "likeness", "frozen_sheet", "edit_recipe", "rendition"}
    # What left the house, and the colours of its press, are no changes that could be taken back.
    derived |= {"edition", "edition_picture", "print_icc"}
    derived |= {"seal", "bill_sum", "bill_metal", "bill_source", "bill_policy"}
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'").fetchall()
    connection.close()
    tables = {row[0] for row in rows if not row[0].startswith(("sqlite_", "journal_"))}
    assert tables - derived == set(WATCHED)
    for table, watched in WATCHED.items():
        keys = {row[1] for row in store._connection.execute(f"PRAGMA table_info({table})").fetchall() if row[5]}
        assert keys == set(watched.key)
