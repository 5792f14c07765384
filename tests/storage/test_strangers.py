"""A file that is not plainly ours is refused in one sentence and left as it was."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sqlite3
from contextlib import suppress

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.storage import schema
from jewelcraft.storage.errors import DamagedLibraryError
from jewelcraft.storage.errors import LibraryInUseError
from jewelcraft.storage.errors import LookOnlyError
from jewelcraft.storage.errors import NewerLibraryError
from jewelcraft.storage.errors import NotALibraryError
from jewelcraft.storage.store import Store

LABEL = sentence("Test")


@pytest.fixture
def closed(store, path):
    with store.action(LABEL):
        for number in range(50):
            store.pieces.insert(Piece(str(number), f"R-{number}", notes="ทองคำ " * 50))
        store.photos.put_original(hashlib.sha256(bytes(20_000)).hexdigest(), bytes(20_000))
    store.close()
    return path


def refuses(path, error=LibraryFileError):
    before = path.read_bytes() if path.is_file() else None
    for read_only in (True, False):
        with pytest.raises(error) as caught:
            Store.open(path, read_only=read_only)
        assert str(caught.value)
        assert "{" not in str(caught.value)
    if before is not None:
        assert path.read_bytes() == before
        assert [entry.name for entry in path.parent.iterdir() if entry.name.startswith(path.name)] == [path.name]


def altered(path, *statements):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return path


def test_a_file_that_is_not_there(path):
    refuses(path)
    assert not path.exists()


def test_a_folder(tmp_path):
    refuses(tmp_path, NotALibraryError)


@pytest.mark.parametrize("data", [b"", b"hello", b"\xff\xd8\xff\xe0" * 100, b"SQLite format 4\x00" + bytes(5000)])
def test_something_else(path, data):
    path.write_bytes(data)
    refuses(path, NotALibraryError)


@pytest.mark.parametrize("data", [b"SQLite format 3\x00", b"SQLite format 3\x00" + bytes(5000)])
def test_a_header_and_nothing_behind(path, data):
    path.write_bytes(data)
    refuses(path)


def test_an_encrypted_file(path):
    path.write_bytes(random.Random(1).randbytes(40_000))
    refuses(path, NotALibraryError)


def test_another_programs_database(path):
    altered(path, "CREATE TABLE t (a)")
    refuses(path, NotALibraryError)


def test_a_newer_version(closed):
    refuses(altered(closed, f"PRAGMA user_version = {schema.VERSION + 1}"), NewerLibraryError)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON piece BEGIN DELETE FROM piece; END",
        "CREATE VIEW v AS SELECT * FROM piece",
        "CREATE TABLE more (a)",
        "CREATE TABLE piece_words_fts_more (a)",
        "ALTER TABLE piece ADD COLUMN bomb TEXT GENERATED ALWAYS AS (zeroblob(1000000000))",
        "CREATE INDEX bomb ON piece (length(hex(notes)))",
        "CREATE INDEX bomb ON piece_grams_data (length(hex(block)))",
        "DROP INDEX idx_piece_id",
        "ALTER TABLE rate RENAME TO rates",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -5",
    ],
)
def test_a_file_with_something_slipped_in(closed, statement):
    refuses(altered(closed, statement), NotALibraryError)


def test_planner_notes_of_another_tool_do_no_harm(closed):
    Store.open(altered(closed, "ANALYZE")).close()


def test_a_trigger_under_a_name_of_sqlites_own(closed):
    trigger = "CREATE TRIGGER t AFTER INSERT ON piece BEGIN DELETE FROM piece; END"
    forged = "UPDATE sqlite_master SET name = 'sqlite_stat1' WHERE type = 'trigger'"
    refuses(altered(closed, trigger, "PRAGMA writable_schema = ON", forged))


def test_a_view_in_place_of_a_table(closed):
    statements = ("ALTER TABLE meta RENAME TO hidden", "CREATE VIEW meta AS SELECT * FROM hidden")
    refuses(altered(closed, *statements), NotALibraryError)


def test_a_table_with_a_check_that_never_ends(closed):
    column = '"key" TEXT'
    endless = (
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_master SET sql = replace(sql, '{column}', '{column} CHECK (zeroblob(9))') WHERE name = 'meta'",
    )
    refuses(altered(closed, *endless), LibraryFileError)


@pytest.mark.parametrize("page", ["(SELECT rootpage FROM sqlite_master WHERE name = 'alloy')", "2"])
def test_a_table_that_begins_on_anothers_page_or_on_none_of_its_own(closed, page):
    moved = f"UPDATE sqlite_master SET rootpage = {page} WHERE name = 'rate'"
    refuses(altered(closed, "PRAGMA writable_schema = ON", moved), DamagedLibraryError)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short(closed, share):
    data = closed.read_bytes()
    closed.write_bytes(data[: int(len(data) * share)])
    refuses(closed, DamagedLibraryError)


def open_damaged(victim, data):
    """Open a damaged file and read all of it; refusals are fine, anything else is not."""
    victim.write_bytes(data)
    try:
        opened = Store.open(victim, read_only=True)
    except LibraryFileError:
        assert victim.read_bytes() == data
        return "refused"
    try:
        with suppress(LibraryFileError):
            list(opened.pieces.many(opened.pieces.ids(PieceQuery())))
        with suppress(LibraryFileError):
            opened.pieces.ids(PieceQuery("ทองคำ"))
        return "told" if opened.check() else "sound"
    finally:
        opened.close()


def damaged(whole, chance):
    """Return a copy with some bytes changed, often in the header."""
    data = bytearray(whole)
    reach = chance.choice((200, len(data), len(data)))
    for _ in range(chance.choice((1, 5, 200))):
        data[chance.randrange(reach)] = chance.randrange(256)
    return bytes(data)


def test_random_damage_never_crashes(closed, tmp_path):
    chance = random.Random(5)
    whole = closed.read_bytes()
    ends = [open_damaged(tmp_path / f"victim{number}.jewelcraft", damaged(whole, chance)) for number in range(60)]
    assert "refused" in ends
    assert "told" in ends


def test_a_record_that_no_version_writes(closed):
    altered(closed, "UPDATE piece SET status = 'stolen', width_mm = 'NaN' WHERE id = '1'")
    opened = Store.open(closed)
    for read in (lambda: opened.pieces.get("1"), lambda: opened.pieces.rows(["1"])):
        with pytest.raises(LibraryFileError, match="piece"):
            read()
    assert opened.pieces.get("2").code == "R-2"
    opened.close()


@pytest.mark.parametrize(
    ("statement", "read"),
    [
        ("UPDATE journal_action SET at = 'never'", lambda opened: opened.history()),
        ("UPDATE journal_action SET label = '[7]'", lambda opened: opened.undo_label()),
        ("UPDATE journal_change SET image = '{'", lambda opened: opened.undo()),
        ("INSERT INTO meta VALUES ('figures_day', 'piece')", lambda opened: opened.pieces.figures_day()),
        ("INSERT INTO meta VALUES ('bundle', 'piece')", lambda opened: opened.exchange.bundled_at()),
    ],
)
def test_a_past_and_days_that_no_version_writes(closed, statement, read):
    opened = Store.open(altered(closed, statement))
    with pytest.raises(LibraryFileError):
        read(opened)
    opened.close()


def test_settings_of_a_newer_program_do_not_hurt(closed):
    altered(
        closed,
        "INSERT INTO setting VALUES ('hologram', '{\"depth\": 3}')",
        "UPDATE setting SET value = '\"many\"' WHERE key = 'stale_days'",
        "UPDATE setting SET value = '\"never\"' WHERE key = 'policy.rounding'",
        "UPDATE setting SET value = '\"Kept\"' WHERE key = 'name'",
    )
    opened = Store.open(closed)
    assert opened.settings() == WorkshopSettings(name="Kept")
    with opened.action(LABEL):
        opened.put_settings(WorkshopSettings(name="New"))
    assert opened.settings() == WorkshopSettings(name="New")
    opened.close()
    assert sqlite3.connect(closed).execute("SELECT value FROM setting WHERE key = 'hologram'").fetchone()


def test_a_name_with_every_odd_character(tmp_path):
    odd = tmp_path / "my #1 50% shop? ร้าน & 'co'.jewelcraft"
    Store.create(odd, WorkshopSettings(name="x")).close()
    opened = Store.open(odd)
    assert opened.settings().name == "x"
    opened.close()
    assert [entry.name for entry in tmp_path.iterdir()] == [odd.name]


def test_a_new_file_never_replaces_another(closed):
    before = closed.read_bytes()
    with pytest.raises(LibraryFileError, match="there already"):
        Store.create(closed, WorkshopSettings())
    assert closed.read_bytes() == before


def test_a_new_file_in_a_place_that_is_not_there(tmp_path):
    with pytest.raises(LibraryFileError):
        Store.create(tmp_path / "no" / "x.jewelcraft", WorkshopSettings())


def test_a_second_writer_is_refused_and_a_reader_is_not(store, path):
    with pytest.raises(LibraryInUseError, match="already open in another window"):
        Store.open(path)
    reader = Store.open(path, read_only=True)
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1"))
    assert reader.pieces.get("1").code == "R-1"
    reader.close()
    store.close()
    Store.open(path).close()


def test_a_link_to_an_open_file_is_the_same_file(store, path):
    link = path.with_name("link.jewelcraft")
    link.symlink_to(path)
    with pytest.raises(LibraryInUseError):
        Store.open(link)


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written(closed):
    closed.parent.chmod(0o500)
    try:
        opened = Store.open(closed, read_only=True)
        assert opened.pieces.get("1").code == "R-1"
        opened.close()
        with pytest.raises(LibraryFileError):
            Store.open(closed)
    finally:
        closed.parent.chmod(0o700)


def test_a_reader_cannot_change_anything(closed):
    reader = Store.open(closed, read_only=True)
    with pytest.raises(LookOnlyError), reader.action(LABEL):
        pass
    with pytest.raises(LibraryFileError, match="cannot be changed here"):
        reader._connection.execute("DELETE FROM piece")
    reader.close()


def test_a_copy_taken_with_its_log_opens(store, path, tmp_path):
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1"))
    copy = tmp_path / "copy.jewelcraft"
    for suffix in ("", "-wal"):
        shutil.copy(str(path) + suffix, str(copy) + suffix)
    opened = Store.open(copy)
    assert opened.pieces.get("1").code == "R-1"
    opened.close()
