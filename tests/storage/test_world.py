"""Full disks, busy files, read-only media, several threads: said plainly, and nothing lost."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
from datetime import date

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library import sample
from jewelcraft.storage import store as store_module
from jewelcraft.storage.errors import LibraryInUseError
from jewelcraft.storage.errors import os_refusal
from jewelcraft.storage.errors import worldly
from jewelcraft.storage.store import Store

LABEL = sentence("Test")


def add(store, number, **more):
    with store.action(LABEL, **more):
        store.pieces.insert(Piece(str(number), f"R-{number}", notes="戒指 " * 200))


def test_a_full_disk_changes_nothing_and_the_work_goes_on(store):
    add(store, 1)
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(LibraryFileError, match="disk is full"), store.action(LABEL):
        store.photos.put_original("d", bytes(1_000_000))
    with pytest.raises(LibraryFileError, match="disk is full"), store.action(LABEL):
        list(
            map(store.pieces.insert, [Piece(str(number), f"R-{number}", notes="x" * 5000) for number in range(2, 200)])
        )
    assert store.pieces.ids(PieceQuery()) == ["1"]
    assert len(store.history()) == 1
    store._connection.execute("PRAGMA max_page_count = 1000000")
    add(store, 2)
    assert store.pieces.ids(PieceQuery()) == ["2", "1"]
    assert store.check() == []


def test_a_backup_onto_a_full_disk_leaves_nothing(store, tmp_path, monkeypatch):
    from jewelcraft.storage import backup

    def tiny(path, shown):
        connection = real(path, shown)
        connection.execute("PRAGMA max_page_count = 5")
        return connection

    real = backup.connect_new
    monkeypatch.setattr(backup, "connect_new", tiny)
    with pytest.raises(LibraryFileError):
        store.backup(tmp_path / "copy.jewelcraft")
    assert not list(tmp_path.glob("*copy*"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_IOERR_WRITE, "disk or stick"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "cannot be changed here"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "damaged"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "busy"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
    ],
)
def test_what_the_world_does_is_said_plainly(code, words):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    assert words in str(worldly(error, "shop"))


def test_our_own_faults_stay_faults(store):
    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        store._connection.execute("SELEC")
    with pytest.raises(sqlite3.IntegrityError):
        store._connection.executemany("INSERT INTO meta VALUES (?, ?)", [("a", None)])


def test_the_systems_refusals_are_said_plainly(path):
    assert "moved or renamed" in str(os_refusal(FileNotFoundError(2, "x"), path))
    assert "another folder" in str(os_refusal(PermissionError(13, "x"), path))
    assert "disk is full" in str(os_refusal(OSError(28, "no space"), path))
    assert "nothing can be written" in str(os_refusal(OSError(30, "read-only"), path))
    assert "up to 4 GB" in str(os_refusal(OSError(27, "too large"), path))
    assert "torn out" in str(os_refusal(OSError(5, "torn out"), path))


def test_read_only_media(store, path, monkeypatch):
    add(store, 1)
    store.close()

    def refuse(_):
        raise LibraryFileError("x")

    monkeypatch.setattr(store_module, "connect_reader", refuse)
    with pytest.raises(LibraryFileError):
        Store.open(path, read_only=True)
    monkeypatch.setattr(store_module.os, "access", lambda *_: False)
    opened = Store.open(path, read_only=True)
    assert opened.pieces.ids(PieceQuery("戒指")) == ["1"]
    opened.close()


def test_looking_at_a_closed_workshop_leaves_nothing_beside_it(store, path):
    add(store, 1)
    store.close()
    before = path.read_bytes()
    with_reader = Store.open(path, read_only=True)
    assert with_reader.pieces.ids(PieceQuery()) == ["1"]
    with_reader.close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_a_reader_sees_each_action_whole(store, path):
    """Two readers on threads of their own look on while pieces come in twos."""
    problems: list[str] = []
    stop = threading.Event()

    def look() -> None:
        reader = Store.open(path, read_only=True)
        try:
            while not stop.is_set():
                ids = reader.pieces.ids(PieceQuery("戒指"))
                if len(ids) % 2 or len(reader.pieces.rows(ids)) != len(ids):
                    problems.append(f"{len(ids)} pieces")
        except Exception as error:  # noqa: BLE001 (told by the test)
            problems.append(repr(error))
        finally:
            reader.close()

    threads = [threading.Thread(target=look) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(0, 80, 2):
        with store.action(LABEL, bulk=number % 3 == 0):
            for place in (0, 1):
                store.pieces.insert(Piece(str(number + place), f"R-{number + place}", notes="戒指"))
    stop.set()
    for thread in threads:
        thread.join()
    assert problems == []


def test_another_program_cannot_write_either(store, path):
    code = (
        "import sys, pathlib\n"
        "from jewelcraft.storage.store import Store\n"
        "from jewelcraft.storage.errors import LibraryInUseError\n"
        "try:\n    Store.open(pathlib.Path(sys.argv[1]))\n"
        "except LibraryInUseError:\n    print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"
    add(store, 1)


def test_a_lock_left_by_a_crash_does_not_block(store, path):
    store.close()
    path.with_name(path.name + "-lock").write_bytes(b"")
    Store.open(path).close()


def test_the_lock_is_let_go_when_opening_fails(store, path):
    store.close()
    data = path.read_bytes()
    path.write_bytes(b"nothing")
    with pytest.raises(LibraryFileError):
        Store.open(path)
    path.write_bytes(data)
    opened = Store.open(path)
    with pytest.raises(LibraryInUseError):
        Store.open(path)
    opened.close()


def test_opening_an_up_to_date_file_imports_no_sqlite_utils(store, path):
    store.close()
    code = (
        "import sys, pathlib\n"
        "from jewelcraft.storage.store import Store\n"
        "Store.open(pathlib.Path(sys.argv[1])).close()\n"
        "print('sqlite_utils' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_day_of_the_figures_is_in_no_history(store):
    assert store.pieces.figures_day() is None
    store.pieces.put_figures_day(date(2026, 11, 23))
    with store.action(LABEL):
        store.pieces.put_figures_day(date(2026, 11, 24))
    assert store.pieces.figures_day() == date(2026, 11, 24)
    assert not store.history()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_change_cut_short_without_a_log_is_taken_back(path, read_only, tmp_path):
    """As in a network folder, where SQLite keeps old pages in a journal, and the power fails before the commit."""
    with Store.create(path, WorkshopSettings()) as store, store.action(sentence("Add")):
        store.pieces.insert(Piece("1", "R-1"))
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE piece SET code = 'half'")
    connection.executemany("INSERT INTO meta VALUES (?, ?)", [(f"k{number}", "x" * 4000) for number in range(200)])
    copy = tmp_path / "cut.jewelcraft"
    for end in ("", "-journal"):
        shutil.copyfile(f"{path}{end}", f"{copy}{end}")
    connection.close()
    with Store.open(copy, read_only=read_only) as store:
        assert [piece.code for piece in store.pieces.many(["1"])] == ["R-1"]
        assert store.check() == []


def test_a_new_library_whose_log_cannot_be_brought_in_does_not_come_to_be(tmp_path, monkeypatch):
    """Moved without its log the file would be damaged, and nobody told."""
    kept = []

    def close_and_leave_a_log(store):
        close(store)
        log = store.path.with_name(store.path.name + "-wal")
        log.write_bytes(b"not brought in")
        kept.append(log)

    close = Store.close
    monkeypatch.setattr(Store, "close", close_and_leave_a_log)
    monkeypatch.setattr(sample, "_fill", lambda *_what: None)
    with pytest.raises(LibraryFileError, match="Check that its disk"):
        sample.create_sample(tmp_path / "new.jewelcraft")
    assert kept
    assert list(tmp_path.iterdir()) == []


def test_a_computer_out_of_memory_is_told_and_nothing_is_changed(store, monkeypatch):
    """Python speaks up itself where SQLite finds no memory, in place of an error of SQLite."""

    def no_memory(_connection):
        raise MemoryError

    monkeypatch.setattr("jewelcraft.storage.transactions.renew_touched", no_memory)
    with pytest.raises(MemoryError), store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1"))
    assert store.pieces.every_id() == []
    assert "out of memory" in str(worldly(MemoryError(), "shop.jewelcraft"))
