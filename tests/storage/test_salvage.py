"""What can be read of a damaged library is saved into a new one; the damaged one is never touched."""

from __future__ import annotations

import random
import sqlite3
import struct

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.sample import create_sample
from jewelcraft.storage.inspection import log_of
from jewelcraft.storage.page_reading import PagedFile
from jewelcraft.storage.salvage import salvage
from jewelcraft.storage.store import Store
from tests.storage.test_copies import every_row

PAGE = 4096
LABEL = sentence("Test")
ENTERED = (
    *("piece", "piece_text", "piece_word", "metal_part", "stone_part", "finding", "labour_step", "plating", "extra"),
    *("photo", "original", "thumbnail", "rate", "alloy", "catalog", "catalog_text", "catalog_piece", "setting"),
    "line_template",
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.jewelcraft"
    create_sample(path, NoProgress()).close()
    return path.read_bytes()


def entered(path):
    rows = every_row(path)
    return {name: rows[name] for name in ENTERED}


def salvaged(folder, data, read_blob=lambda _digest: None):
    source, target = folder / "damaged.jewelcraft", folder / "saved.jewelcraft"
    source.write_bytes(data)
    target.unlink(missing_ok=True)
    report = salvage(source, target, read_blob)
    assert source.read_bytes() == data
    assert not list(folder.glob(".*.part"))
    return report, target


def problems_of(path):
    store = Store.open(path)
    problems = [str(problem) for problem in store.check()]
    store.close()
    return problems


def root_of(data, table, folder):
    path = folder / "look.sqlite"
    path.write_bytes(data)
    connection = sqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    return root


def overwrite(data, page, content):
    start = (page - 1) * PAGE
    return data[:start] + content[:PAGE].ljust(PAGE, b"\0") + data[start + PAGE :]


def test_a_sound_file_is_saved_row_for_row(sample, tmp_path):
    report, target = salvaged(tmp_path, sample)
    (tmp_path / "whole.jewelcraft").write_bytes(sample)
    assert entered(target) == entered(tmp_path / "whole.jewelcraft")
    assert (report.broken_pages, report.refused_rows, report.found_loose) == (0, 0, 0)
    assert problems_of(target) == []


def test_broken_indexes_cost_nothing(sample, tmp_path):
    path = tmp_path / "look.sqlite"
    path.write_bytes(sample)
    connection = sqlite3.connect(path)
    roots = [row[0] for row in connection.execute("SELECT rootpage FROM sqlite_master WHERE type = 'index'")]
    connection.close()
    data = sample
    for root in roots:
        data = overwrite(data, root, b"\xa5" * PAGE)
    report, target = salvaged(tmp_path, data)
    (tmp_path / "whole.jewelcraft").write_bytes(sample)
    assert entered(target) == entered(tmp_path / "whole.jewelcraft")
    assert problems_of(target) == []
    assert report.found_loose == 0


def test_a_lost_list_of_tables_is_made_up_for_by_what_rows_look_like(sample, tmp_path):
    report, target = salvaged(tmp_path, overwrite(sample, 1, b"\0" * PAGE))
    (tmp_path / "whole.jewelcraft").write_bytes(sample)
    saved, whole = entered(target), entered(tmp_path / "whole.jewelcraft")
    for name in ("piece", "piece_text", "metal_part", "stone_part", "photo", "original", "rate", "alloy", "setting"):
        assert set(whole[name]) <= set(saved[name]), name
    assert report.found_loose > 0
    assert problems_of(target) == []


def test_a_broken_tree_is_gathered_leaf_by_leaf(sample, tmp_path):
    root = root_of(sample, "original", tmp_path)
    data = overwrite(sample, root, b"\xff" * PAGE)
    report, target = salvaged(tmp_path, data)
    (tmp_path / "whole.jewelcraft").write_bytes(sample)
    saved, whole = entered(target), entered(tmp_path / "whole.jewelcraft")
    assert saved["piece"] == whole["piece"]
    assert len(saved["original"]) >= len(whole["original"]) - len(report.mended.pictures_lost)
    assert report.broken_pages


@pytest.mark.parametrize("share", [90, 30])
def test_a_file_cut_short_gives_what_is_left(sample, tmp_path, share):
    report, target = salvaged(tmp_path, sample[: len(sample) * share // 100 + 17])
    assert report.saved["piece"] > 0
    assert all("photo" in problem.lower() for problem in problems_of(target))


def test_lost_pictures_are_found_by_digest_and_the_others_named(sample, tmp_path):
    whole = tmp_path / "whole.jewelcraft"
    whole.write_bytes(sample)
    connection = sqlite3.connect(whole)
    originals = dict(connection.execute("SELECT digest, bytes FROM original"))
    connection.close()
    victims = [digest for digest, data in sorted(originals.items()) if len(data) > 20_000][:2]
    data = bytearray(sample)
    for digest in victims:
        # Some bytes that lie together in one page, somewhere in the middle of the picture.
        piece = originals[digest]
        start = next(
            data.find(piece[at : at + 64]) for at in range(10_000, 20_000, 64) if data.count(piece[at : at + 64]) == 1
        )
        data[start + 10] ^= 0xFF
    report, target = salvaged(tmp_path, bytes(data), lambda digest: originals[digest] if digest == victims[0] else None)
    assert len(report.mended.pictures_found) == 1
    assert len(report.mended.pictures_lost) == 1
    (problem,) = problems_of(target)
    assert report.mended.pictures_lost[0] in problem


def test_what_lies_in_the_log_is_saved_too(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    store = Store.create(path, WorkshopSettings(name="Shop"))
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1", titles=Texts.of({"en": "Band"})))
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size
    damaged = tmp_path / "damaged.jewelcraft"
    damaged.write_bytes(path.read_bytes())
    damaged.with_name(damaged.name + "-wal").write_bytes(log.read_bytes())
    store.close()
    report = salvage(damaged, tmp_path / "saved.jewelcraft")
    assert report.saved["piece"] == 1
    assert report.saved["piece_text"] == 1


def logged(tmp_path, steps):
    """Return a library's bytes and those of its log, in which each of some steps is one action."""
    path = tmp_path / "shop.jewelcraft"
    store = Store.create(path, WorkshopSettings())
    for number in range(steps):
        with store.action(LABEL):
            store.pieces.insert(Piece(str(number), f"R-{number}"))
    data, log = path.read_bytes(), path.with_name(path.name + "-wal").read_bytes()
    store.close()
    return data, log


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_of_a_damaged_log_only_what_stands_before_the_damage_is_used(tmp_path, share):
    data, log = logged(tmp_path, 12)
    damaged = tmp_path / "damaged.jewelcraft"
    damaged.write_bytes(data)
    rotten = bytearray(log)
    rotten[int(len(log) * share)] ^= 4
    damaged.with_name(damaged.name + "-wal").write_bytes(rotten)
    with sqlite3.connect(f"{damaged.as_uri()}?mode=rw", uri=True) as connection:
        wished = {code for (code,) in connection.execute("SELECT code FROM piece")}
    connection.close()
    # SQLite has taken the log in by now; the salvage shall see what it saw.
    damaged.write_bytes(data)
    damaged.with_name(damaged.name + "-wal").write_bytes(rotten)
    salvage(damaged, tmp_path / "saved.jewelcraft")
    with Store.open(tmp_path / "saved.jewelcraft") as saved:
        assert {piece.code for piece in saved.pieces.many(saved.pieces.every_id())} == wished
    assert 0 < len(wished) < 12


def test_a_log_with_a_damaged_head_is_left_alone(tmp_path):
    data, log = logged(tmp_path, 3)
    damaged = tmp_path / "damaged.jewelcraft"
    damaged.write_bytes(data)
    damaged.with_name(damaged.name + "-wal").write_bytes(log[:20] + b"\xff" + log[21:])
    with PagedFile(damaged, log_of(damaged)) as file:
        assert file._over == {}


def test_a_place_the_disk_cannot_read_costs_that_page_only(tmp_path, monkeypatch):
    data, _log = logged(tmp_path, 1)
    damaged = tmp_path / "damaged.jewelcraft"
    damaged.write_bytes(data)

    class Disk:
        """A file with a bad place in it."""

        def __init__(self, file):
            self._file = file

        def __getattr__(self, name):
            return getattr(self._file, name)

        def seek(self, place):
            if place == 4096 * 3:
                raise OSError(5, "Input/output error")
            return self._file.seek(place)

    with PagedFile(damaged) as file:
        file._file = Disk(file._file)
        assert file.page(3) == data[4096 * 2 : 4096 * 3]
        assert file.page(4) == bytes(4096)


def test_parts_without_their_piece_get_one_to_be_found_by(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    store = Store.create(path, WorkshopSettings(name="Shop"))
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1", titles=Texts.of({"en": "Band"})))
    store.close()
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM piece")
    connection.execute("INSERT INTO catalog_text VALUES ('gone', 'title', 'en', 'x')")
    connection.commit()
    connection.close()
    data = path.read_bytes()
    with pytest.raises(LibraryFileError, match="Nothing of"):
        salvaged(tmp_path, data)
    store = Store.open(path)
    with store.action(LABEL):
        store.pieces.insert(Piece("2", "R-2"))
    store.close()
    report, target = salvaged(tmp_path, path.read_bytes())
    assert report.mended.new_codes == ["FOUND-1"]
    assert report.mended.homeless_rows == 1
    saved = Store.open(target)
    assert saved.pieces.by_code("FOUND-1").titles.best("en") == "Band"
    assert saved.check() == []
    saved.close()


def test_damaged_at_random_it_never_breaks_and_what_it_saves_is_sound(sample, tmp_path):
    chance = random.Random(7)
    for _ in range(4):
        data = bytearray(sample)
        for _ in range(chance.randint(1, 30)):
            start = chance.randrange(len(data))
            data[start : start + chance.choice([1, 40, PAGE])] = chance.randbytes(chance.choice([1, 40, PAGE]))
        source = bytes(data[: len(sample)])
        try:
            _report, target = salvaged(tmp_path, source)
        except LibraryFileError:
            # Hit where it cannot be read at all: refused in words, and nothing is left behind.
            continue
        assert all("photo" in problem.lower() or "picture" in problem for problem in problems_of(target))


def test_tricks_with_lengths_and_loops_end(sample, tmp_path):
    root = root_of(sample, "piece_text", tmp_path)
    loop = struct.pack(">BHHHBI", 5, 0, 1, PAGE - 8, 0, root) + struct.pack(">H", PAGE - 8)
    page = loop.ljust(PAGE - 8, b"\0") + struct.pack(">I", root) + b"\x01\x01\0\0"
    report, _target = salvaged(tmp_path, overwrite(sample, root, page))
    assert report.broken_pages >= 1
    for data in (b"", b"x", b"SQLite format 3\0", bytes(100_000), chance_bytes()):
        with pytest.raises(LibraryFileError):
            salvaged(tmp_path, data)


def chance_bytes():
    return random.Random(1).randbytes(50_000)


def test_nothing_is_replaced(sample, tmp_path):
    source, target = tmp_path / "damaged.jewelcraft", tmp_path / "there.jewelcraft"
    source.write_bytes(sample)
    target.write_bytes(b"mine")
    with pytest.raises(LibraryFileError, match="there already"):
        salvage(source, target)
    assert target.read_bytes() == b"mine"
    with pytest.raises(LibraryFileError, match="not there"):
        salvage(tmp_path / "none.jewelcraft", tmp_path / "x.jewelcraft")
