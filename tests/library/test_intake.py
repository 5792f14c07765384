"""Files and folders become photos: each told, each stored once, all of them one step to undo, none by halves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
import tracemalloc
from pathlib import Path

import pytest

from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work import Cancelled
from jewelcraft.library.intake import take_in
from jewelcraft.library.intake import take_in_bytes
from jewelcraft.storage.store import Store
from tests.images.torture import exif
from tests.images.torture import saved
from tests.images.torture import turned
from tests.images.torture import upright

ROOT = Path(__file__).parents[2]


@pytest.fixture
def store(tmp_path):
    store = Store.create(tmp_path / "shop.jewelcraft", WorkshopSettings())
    with store.action(label("Add pieces")):
        store.pieces.insert(Piece("p1", "R-1"))
        store.pieces.insert(Piece("p2", "R-2"))
    yield store
    store.close()


def label(text):
    from jewelcraft.domain.sentences import Sentence

    return Sentence(text)


def numbered(place):
    """A picture that no other place shares."""
    image = upright(120, 80)
    image.putpixel((place % 120, place // 120), (1, 2, 3))
    return saved(image, "JPEG", quality=85, comment=str(place).encode())


@pytest.fixture
def folder(tmp_path):
    """Every class of file that users drop, in one folder with folders."""
    top = tmp_path / "dropped"
    (top / "10 later").mkdir(parents=True)
    (top / "2 sooner").mkdir()
    (top / "__MACOSX").mkdir()
    files = {
        "IMG_10.jpg": numbered(10),
        "IMG_2.jpg": turned("JPEG", 6),
        "again.jpg": numbered(10),
        "wrong name.png": turned("WEBP", 8),
        "scan.tif": turned("TIFF", 3),
        "phone.heic": turned("HEIF", 6),
        "web.avif": turned("AVIF", 5),
        "logo.png": turned("PNG", 7),
        "old.bmp": saved(upright(), "BMP"),
        "old.gif": saved(upright(), "GIF"),
        "empty.jpg": b"",
        "cut.jpg": numbered(3)[:900],
        "letter.jpg": b"%PDF-1.7 ...",
        "notes.txt": b"call the caster",
        ".DS_Store": b"\0\0\0\1Bud1",
        ".hidden.jpg": numbered(1),
        "Thumbs.db": b"\xd0\xcf\x11\xe0",
        "2 sooner/a.jpg": numbered(4),
        "10 later/b.jpg": numbered(5),
        "__MACOSX/c.jpg": numbered(6),
    }
    for name, data in files.items():
        (top / name).write_bytes(data)
    return top


def test_a_folder_of_everything(store, folder):
    report = take_in(store, [folder])
    told = {Path(entry.path).relative_to(folder).as_posix(): entry.result for entry in report.entries}
    assert told == {
        "again.jpg": "accepted",
        "cut.jpg": "refused",
        "empty.jpg": "refused",
        "IMG_2.jpg": "accepted",
        "IMG_10.jpg": "duplicate",
        "letter.jpg": "refused",
        "logo.png": "accepted",
        "notes.txt": "refused",
        "old.bmp": "accepted",
        "old.gif": "accepted",
        "phone.heic": "accepted",
        "scan.tif": "accepted",
        "web.avif": "accepted",
        "wrong name.png": "accepted",
        "2 sooner/a.jpg": "accepted",
        "10 later/b.jpg": "accepted",
    }
    assert list(told) == [
        *sorted((name for name in told if "/" not in name), key=str.casefold)[:3],
        "IMG_2.jpg",
        "IMG_10.jpg",
        *sorted((name for name in told if "/" not in name), key=str.casefold)[5:],
        "2 sooner/a.jpg",
        "10 later/b.jpg",
    ]
    for entry in report.entries:
        if entry.result == "accepted":
            assert (entry.width, entry.height) in {(96, 64), (120, 80)}
            assert store.photos.original(entry.digest) == Path(entry.path).read_bytes()
            assert store.photos.thumbnail(entry.digest).startswith(b"\xff\xd8")
        else:
            assert str(entry.reason).endswith(".")
    inbox = store.photos.inbox()
    assert [photo.name for photo in inbox] == [Path(e.path).name for e in report.entries if e.result == "accepted"]
    assert report.changes.photos == {photo.id for photo in inbox}
    assert not any(photo.is_cover for photo in inbox)


def test_a_second_import_adds_nothing(store, folder):
    take_in(store, [folder])
    before = (len(store.photos.all()), store.photos.digests())
    again = take_in(store, [folder])
    assert {entry.result for entry in again.entries} == {"duplicate", "refused"}
    assert (len(store.photos.all()), store.photos.digests()) == before
    assert not again.changes
    assert "in the Inbox already" in str(again.entries[0].reason)


def test_photos_of_a_piece(store, tmp_path):
    paths = []
    for place in range(3):
        paths.append(tmp_path / f"{place}.jpg")
        paths[-1].write_bytes(numbered(place))
    take_in(store, paths[:2], piece_id="p1", kind=PhotoKind.SKETCH)
    report = take_in(store, paths, piece_id="p1")
    assert [entry.result for entry in report.entries] == ["duplicate", "duplicate", "accepted"]
    assert "with R-1 already, as 0.jpg" in str(report.entries[0].reason)
    photos = store.photos.of_piece("p1")
    assert [photo.position for photo in photos] == [0, 1, 2]
    assert [photo.is_cover for photo in photos] == [True, False, False]
    assert [photo.kind for photo in photos] == [PhotoKind.SKETCH, PhotoKind.SKETCH, PhotoKind.PHOTO]
    shared = take_in(store, paths[:1], piece_id="p2")
    assert shared.entries[0].result == "accepted"
    assert store.photos.of_piece("p2")[0].is_cover
    assert len(store.photos.digests()) == 3
    inbox = take_in(store, paths[:1])
    assert inbox.entries[0].result == "duplicate"


def test_facts_of_a_photo_are_kept(store, tmp_path):
    path = tmp_path / "IMG_0001.JPG"
    path.write_bytes(saved(upright(), "JPEG", exif=exif(6, taken="2026:05:04 10:20:30").tobytes()))
    take_in(store, [path], piece_id="p1")
    (photo,) = store.photos.of_piece("p1")
    assert (photo.name, photo.media_type, photo.size_bytes) == ("IMG_0001.JPG", "image/jpeg", path.stat().st_size)
    assert (photo.width, photo.height) == (64, 96)
    assert photo.taken_at.isoformat() == "2026-05-04T10:20:30"
    assert photo.added_at is not None


def test_one_import_is_one_step_to_undo_and_can_be_done_again(store, folder):
    take_in(store, [folder], piece_id="p1")
    count = len(store.photos.of_piece("p1"))
    assert count == 11
    store.undo()
    assert store.photos.of_piece("p1") == []
    store.redo()
    photos = store.photos.of_piece("p1")
    assert len(photos) == count
    assert all(store.photos.original(photo.digest) for photo in photos)
    store.undo()
    again = take_in(store, [folder], piece_id="p1")
    assert sum(entry.result == "accepted" for entry in again.entries) == count


def test_labels_tell_what_was_added(store, folder, tmp_path):
    take_in(store, [folder / "IMG_10.jpg"])
    assert str(store.undo_label()) == "Add IMG_10.jpg"
    take_in(store, [folder])
    assert str(store.undo_label()) == "Add 10 photos"
    take_in(store, [folder / "notes.txt"])
    assert str(store.undo_label()) == "Add 10 photos"


def test_what_is_not_there_or_cannot_be_read(store, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    report = take_in(store, [tmp_path / "gone.jpg", pipe])
    assert [entry.result for entry in report.entries] == ["refused", "refused"]
    assert "not there any more" in str(report.entries[0].reason)
    assert "not a file" in str(report.entries[1].reason)


def test_names_that_are_no_text(store, tmp_path):
    path = os.fsencode(tmp_path) + b"/ring-\xff.jpg"
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(numbered(1))
    (entry,) = take_in(store, [Path(os.fsdecode(path))]).entries
    assert entry.result == "accepted"
    assert entry.path.encode("utf-8")
    assert store.photos.inbox()[0].name == "ring-?.jpg"


def test_the_same_file_named_twice_is_one_entry(store, folder):
    report = take_in(
        store, [folder / "IMG_10.jpg", folder / "IMG_10.jpg", folder / "2 sooner", folder / "2 sooner" / "a.jpg"]
    )
    assert [entry.result for entry in report.entries] == ["accepted", "accepted"]


def test_a_folder_that_leads_into_itself(store, folder):
    (folder / "2 sooner" / "loop").symlink_to(folder)
    assert len(take_in(store, [folder]).entries) == 16


def test_an_unknown_piece(store, folder):
    with pytest.raises(NotFoundError):
        take_in(store, [folder], piece_id="nobody")
    assert store.photos.digests() == []


def test_the_clipboard(store):
    report = take_in_bytes(store, turned("PNG", 1), "Pasted picture", piece_id="p1")
    assert report.entries[0].result == "accepted"
    assert store.photos.of_piece("p1")[0].name == "Pasted picture"
    assert take_in_bytes(store, b"words", "Pasted").entries[0].result == "refused"


class Recorder:
    def __init__(self, stop_at=None):
        self.steps = []
        self.threads = set()
        self.stop_at = stop_at

    def step(self, done, of, what=""):
        self.steps.append((done, of, what))
        self.threads.add(threading.get_ident())
        if done == self.stop_at:
            raise Cancelled


def test_progress_speaks_on_the_callers_thread_from_first_to_last(store, folder):
    watcher = Recorder()
    take_in(store, [folder], progress=watcher)
    assert [step[0] for step in watcher.steps] == list(range(17))
    assert {step[1] for step in watcher.steps} == {16}
    assert watcher.threads == {threading.get_ident()}


@pytest.mark.parametrize("at", [0, 1, 30, 50, 60])
def test_a_cancelled_import_leaves_nothing(store, tmp_path, at):
    many = tmp_path / "many"
    many.mkdir()
    for place in range(60):
        (many / f"{place}.jpg").write_bytes(numbered(place))
    kept = tmp_path / "kept.jpg"
    kept.write_bytes(numbered(7))
    take_in(store, [kept])
    with pytest.raises(Cancelled):
        take_in(store, [many], progress=Recorder(stop_at=at))
    assert [photo.name for photo in store.photos.all()] == ["kept.jpg"]
    assert len(store.photos.digests()) == 1
    assert str(store.undo_label()) == "Add kept.jpg"
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("intake")]
    report = take_in(store, [many])
    assert sum(entry.result == "accepted" for entry in report.entries) == 59
    assert store.check() == []


@pytest.mark.parametrize(("megabytes", "bound"), [(1, 24_000_000), (20, 150_000_000)])
def test_memory_stays_bounded(store, tmp_path, megabytes, bound):
    for place in range(24):
        (tmp_path / f"{place}.jpg").write_bytes(numbered(place) + bytes(megabytes * 1_000_000))
    take_in(store, [tmp_path / "0.jpg"])
    tracemalloc.start()
    take_in(store, [tmp_path / f"{place}.jpg" for place in range(1, 24)])
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < bound


def test_a_killed_import_leaves_a_good_library(tmp_path):
    many = tmp_path / "many"
    many.mkdir()
    for place in range(150):
        (many / f"{place}.jpg").write_bytes(numbered(place))
    path = tmp_path / "shop.jewelcraft"
    Store.create(path, WorkshopSettings()).close()
    code = textwrap.dedent("""
        import sys
        from pathlib import Path
        from jewelcraft.library.intake import take_in
        from jewelcraft.storage.store import Store
        class Speak:
            def step(self, done, of, what=""):
                print(done, flush=True)
        store = Store.open(Path(sys.argv[1]))
        take_in(store, [Path(sys.argv[2])], progress=Speak())
        print("end", flush=True)
        sys.stdin.read()
    """)
    for stop in ("3", "45", "90", "149", "150", "end"):
        command = [sys.executable, "-c", code, path, many]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, env=environment
        ) as run:
            for line in run.stdout:
                if line.strip() == stop:
                    break
            time.sleep(0.003 if stop == "150" else 0)
            run.send_signal(signal.SIGKILL)
            run.wait()
        store = Store.open(path)
        assert store.check() == []
        photos = store.photos.all()
        assert len(photos) in ({150} if stop == "end" else {0, 150})
        assert all(store.photos.has_original(photo.digest) and store.photos.thumbnail(photo.digest) for photo in photos)
        if photos and stop != "end":
            store.undo()
        store.close()
