"""The whole torture folder in one go: a line per file, nothing by halves, nothing twice, every byte comes back."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest

from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from tests.images.torture_folder import TAKEN
from tests.images.torture_folder import torture_folder


@pytest.fixture
def library(tmp_path):
    made = Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings())
    yield made
    made.close()


def test_the_whole_folder(library, tmp_path):
    top = tmp_path / "torture"
    expected = torture_folder(top)
    start = time.monotonic()
    report = library.photos.add([top])
    assert time.monotonic() - start < 120
    told = {Path(entry.path).name: entry for entry in report.entries}
    assert len(told) == len(report.entries) == len(expected)
    assert {name: entry.result for name, entry in told.items()} == expected
    for entry in report.entries:
        if entry.result != TAKEN:
            said = str(entry.reason)
            assert said.endswith(".")
            assert "{" not in said
    photos = library.photos.every()
    kept = set(library.store.photos.digests())
    assert len(photos) == len(kept) == list(expected.values()).count(TAKEN)
    assert kept == {photo.digest for photo in photos}
    for photo in photos:
        assert library.photos.thumbnail(photo.digest)
    assert library.check() == []
    again = library.photos.add([top])
    assert {entry.result for entry in again.entries} == {"duplicate", "refused"}
    assert len(library.photos.every()) == len(photos)
    files = library.photos.export(tmp_path / "out").files
    assert sorted(_digest(path) for path in files) == sorted(kept)
    assert {path.suffix for path in files} >= {".svg", ".pdf", ".nef", ".jp2", ".ico", ".heic", ".avif"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_what_may_not_be_read_is_told(library, tmp_path):
    locked = tmp_path / "locked.jpg"
    locked.write_bytes(b"x")
    locked.chmod(0)
    (entry,) = library.photos.add([locked]).entries
    assert "cannot be read" in str(entry.reason)


def test_a_file_that_vanishes_meanwhile_is_told_and_the_rest_goes_on(library, tmp_path):
    from tests.images.torture import saved
    from tests.images.torture_folder import marked

    for number in range(14):
        (tmp_path / f"{number}.jpg").write_bytes(saved(marked(number), "JPEG"))

    class Thief:
        def step(self, done, of, what=""):
            (tmp_path / "13.jpg").unlink(missing_ok=True)

    entries = library.photos.add([tmp_path / f"{number}.jpg" for number in range(14)], progress=Thief()).entries
    assert [entry.result for entry in entries] == ["accepted"] * 13 + ["refused"]
    assert str(entries[-1].reason) == "The file is not there any more."
    assert library.check() == []


def test_deep_pixels_are_as_bright_as_they_say(library):
    from jewelcraft.images.decode import decode
    from tests.images.torture_folder import deep_avif
    from tests.images.torture_folder import deep_heic
    from tests.images.torture_folder import plain_tiff

    for data, bright in (
        (deep_avif(10), 153),
        (deep_avif(12), 153),
        (deep_heic(), round(40_000 / 65_535 * 255)),
        (plain_tiff(40, 30, (16,), 0, bytes(2400)), 255),
        (plain_tiff(40, 30, (16,), 1, bytes(2400)), 0),
    ):
        for place in ((0, 0), (39, 29)):
            assert all(abs(value - bright) <= 2 for value in decode(data).image.getpixel(place))


def test_names_stand_in_one_line_and_nothing_turns_them_around(library, tmp_path):
    from tests.images.torture import saved
    from tests.images.torture_folder import marked

    names = {
        "two\nlines.jpg": "two lines.jpg",
        "ring \u202egpj.exe": "ring gpj.exe",
        "\U0001f469\u200d\U0001f3a8.jpg": "\U0001f469\u200d\U0001f3a8.jpg",
    }
    for number, name in enumerate(names):
        (tmp_path / name).write_bytes(saved(marked(number), "JPEG"))
    entries = library.photos.add([tmp_path / name for name in names]).entries
    kept = [library.photos.get(entry.photo_id).name for entry in entries]
    assert kept == list(names.values())
    assert [entry.path for entry in entries] == [str(tmp_path / name) for name in names]


def test_an_original_never_lies_in_memory_whole_on_its_way_out(library, tmp_path):
    import tracemalloc

    from tests.images.torture import saved
    from tests.images.torture import upright

    data = saved(upright(3000, 2400), "BMP")
    (tmp_path / "large.bmp").write_bytes(data)
    library.photos.add([tmp_path / "large.bmp"])
    tracemalloc.start()
    (path,) = library.photos.export(tmp_path / "out").files
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert path.read_bytes() == data
    assert peak < len(data) / 4


@pytest.mark.parametrize("clean", [False, True])
def test_a_damaged_picture_is_left_out_and_named_and_the_others_are_written(library, tmp_path, clean):
    from tests.images.torture import saved
    from tests.images.torture_folder import marked

    for number in range(3):
        (tmp_path / f"{number}.jpg").write_bytes(saved(marked(number), "JPEG"))
    library.photos.add([tmp_path / f"{number}.jpg" for number in range(3)])
    wounded = next(photo for photo in library.photos.every() if photo.name == "1.jpg")
    run = library.store._connection.execute
    run("PRAGMA foreign_keys = OFF")
    with library.store.action(sentence("wound")):
        if clean:
            run("UPDATE original SET bytes = substr(bytes, 1, 200) WHERE digest = ?", (wounded.digest,))
        else:
            run("DELETE FROM original WHERE digest = ?", (wounded.digest,))
    written = library.photos.export(tmp_path / "out", clean=clean)
    there = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert there == sorted(path.name for path in written.files) == ["0.jpg", "2.jpg"]
    assert [each.name for each in written.left_out] == ["1.jpg"]
    assert str(written.trouble).startswith("1.jpg cannot be read any more and was left out.")


def test_opening_a_library_never_reads_originals(library, tmp_path):
    from jewelcraft.domain.search import PieceQuery
    from tests.images.torture import saved
    from tests.images.torture import upright

    (tmp_path / "large.bmp").write_bytes(saved(upright(2000, 1400), "BMP"))
    library.photos.add([tmp_path / "large.bmp"])
    path = library.path
    library.close()
    before = _bytes_read()
    asked = []
    with Library.open(path, read_only=True) as reader:
        reader.store._connection.set_trace_callback(asked.append)
        reader.pieces.rows(reader.pieces.ids(PieceQuery()))
        for photo in reader.photos.inbox():
            reader.photos.thumbnail(photo.digest)
        reader.store._connection.set_trace_callback(None)
    assert not [statement for statement in asked if "bytes FROM original" in statement]
    if before is not None:
        assert _bytes_read() - before < 1_500_000


def _bytes_read():
    """Return how many bytes this process has read so far, where the system counts them."""
    counts = Path("/proc/self/io")
    if not counts.exists():
        return None
    (line,) = (line for line in counts.read_text().splitlines() if line.startswith("rchar"))
    return int(line.split()[1])


def _digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()
