"""The bytes of a file reach the disk in their order, their digest is told, and what the disk refuses is not lost."""

import hashlib
import itertools
from contextlib import suppress

import pytest

from jewelcraft.catalog.outflow import Outflow

PARTS = [b"small", memoryview(b"L" * 3_000_000), b"", b"s" * 70_000, *[b"many " * 9] * 4_000, memoryview(b"end")]


def test_bytes_large_and_small_come_in_their_order_with_their_digest(tmp_path):
    path, whole = tmp_path / "file", b"".join(PARTS)
    with Outflow(path) as stream:
        for part in PARTS:
            stream.write(part)
        assert stream.tell() == len(whole)
        assert stream.settle() == hashlib.sha256(whole).hexdigest()
    assert path.read_bytes() == whole


def test_bytes_are_made_safe_along_the_way_so_that_the_end_has_few_to_wait_for(tmp_path, monkeypatch):
    safe = []
    monkeypatch.setattr("jewelcraft.catalog.outflow._STRETCH", 4_000_000)
    monkeypatch.setattr("os.fsync", lambda _number: safe.append((tmp_path / "file").stat().st_size))
    with Outflow(tmp_path / "file") as stream:
        for _ in range(100):
            stream.write(b"x" * 200_000)
        stream.settle()
    assert 2 <= len(safe) <= 6
    assert safe == sorted(safe)
    assert safe[-1] == 20_000_000


def test_bytes_that_a_disk_cannot_keep_are_told(tmp_path, monkeypatch):
    def broken(_number):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("jewelcraft.catalog.outflow._STRETCH", 4_000_000)
    monkeypatch.setattr("os.fsync", broken)
    with Outflow(tmp_path / "file") as stream:
        with suppress(OSError):
            write_much(stream)
        with pytest.raises(OSError, match="Input/output"):
            stream.settle()


def write_much(stream):
    for _ in itertools.repeat(None, 1_000):
        stream.write(b"x" * 200_000)


def test_a_disk_that_is_full_is_told_and_nobody_waits_for_ever(tmp_path, monkeypatch):
    with Outflow(tmp_path / "file") as stream:

        def full(_turn):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("jewelcraft.catalog.outflow._joined", full)
        with pytest.raises(OSError, match="No space"):
            write_much(stream)
        with pytest.raises(OSError, match="No space"):
            stream.settle()


def test_a_file_that_is_given_up_is_let_go(tmp_path):
    path = tmp_path / "file"
    stream = Outflow(path)
    stream.write(b"x" * 5_000_000)
    stream.close()
    assert stream._file.closed
    assert not stream._thread.is_alive()
    path.unlink()
