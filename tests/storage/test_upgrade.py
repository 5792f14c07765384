"""A file of an older version is brought up to date, after a copy of it was put beside it."""

from __future__ import annotations

import sqlite3

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.sentences import sentence
from jewelcraft.storage import migrations
from jewelcraft.storage import schema
from jewelcraft.storage.connection import connect_frozen
from jewelcraft.storage.store import Store


@pytest.fixture
def old(store, path):
    with store.action(sentence("Add")):
        store.pieces.insert(Piece("1", "R-1", notes="戒指"))
    store.close()
    return path


@pytest.fixture
def next_version(monkeypatch, old):
    """Pretend that a version with one more step was released."""

    def add_buyers(db):
        db["customer"].create({"id": str, "name": str}, pk="id", strict=True)
        db.execute("UPDATE piece SET notes = notes || ' hall-marked'")

    step = migrations.MIGRATIONS._Migration("m999_buyers", add_buyers)
    monkeypatch.setattr(migrations.MIGRATIONS, "_migrations", [*migrations.MIGRATIONS._migrations, step])
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    trial = old.with_name("trial")
    trial.write_bytes(old.read_bytes())
    connection = sqlite3.connect(trial)
    connection.execute("CREATE TABLE customer (id TEXT PRIMARY KEY, name TEXT) STRICT")
    connection.close()
    frozen = connect_frozen(trial)
    monkeypatch.setitem(schema.FINGERPRINTS, schema.VERSION, schema.fingerprint(frozen))
    frozen.close()
    trial.unlink()
    return step


def test_the_tables_are_those_of_the_recorded_fingerprint(old):
    frozen = connect_frozen(old)
    assert schema.fingerprint(frozen) == schema.FINGERPRINTS[schema.VERSION]
    frozen.close()


def test_an_old_file_is_upgraded_with_a_copy_beside_it(old, next_version):
    with pytest.raises(LibraryFileError, match="Open it once for editing"):
        Store.open(old, read_only=True)
    before = old.read_bytes()
    upgraded = Store.open(old)
    assert upgraded.pieces.ids(PieceQuery("戒指 hall-marked")) == ["1"]
    assert upgraded.check() == []
    upgraded.close()
    (copy,) = old.parent.glob("*before upgrade*")
    assert connect_frozen(copy).execute("SELECT notes FROM piece").fetchone() == ("戒指",)
    assert copy.stat().st_size == len(before)
    Store.open(old).close()
    assert len(list(old.parent.glob("*before upgrade*"))) == 1


def test_a_failing_step_leaves_the_old_file(old, next_version, monkeypatch):
    def fail(db):
        next_version.fn(db)
        raise ZeroDivisionError

    failing = migrations.MIGRATIONS._Migration("m999_buyers", fail)
    monkeypatch.setattr(migrations.MIGRATIONS, "_migrations", [*migrations.MIGRATIONS._migrations[:-1], failing])
    with pytest.raises(ZeroDivisionError):
        Store.open(old)
    frozen = connect_frozen(old)
    assert frozen.execute("PRAGMA user_version").fetchone() == (schema.VERSION - 1,)
    assert frozen.execute("SELECT notes FROM piece").fetchone() == ("戒指",)
    frozen.close()
