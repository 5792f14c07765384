"""Pictures are read on a thread of their own while pages are laid out, and nothing of it is seen in the file."""

import errno
import mmap
import sys
import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest

from jewelcraft.catalog import pictures_ahead
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.catalog.pictures_ahead import PicturesAhead
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.work import Cancelled
from jewelcraft.domain.work import NoProgress
from jewelcraft.images.printing import PrintImage
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg

COUNT = 23
OURS = {"pictures", "outflow"}


class OpenedTwice(Pictures):
    """Originals that another thread can have for itself."""

    def __init__(self):
        super().__init__()
        self.apart_on = []
        self.read_apart = []
        self.is_closed = False

    @contextmanager
    def apart(self):
        self.apart_on.append(threading.current_thread().name)
        try:
            yield self.elsewhere
        finally:
            self.is_closed = True

    def elsewhere(self, digest):
        self.read_apart.append(digest)
        return self.by_digest[digest]


def catalog(pictures, broken=()):
    """Return a catalog of many pieces, with a picture each."""
    entries = []
    for number in range(COUNT):
        data = b"no picture at all" if number in broken else jpeg(70, 60, number)
        entries.append(replace(entry(number), pictures=(pictures.add(data, 70, 60),)))
    return content(tuple(entries), has_cover=False)


def threads_of_ours():
    return [thread for thread in threading.enumerate() if thread.name in OURS]


def test_the_file_is_the_same_to_the_byte(tmp_path):
    plain, ahead = Pictures(), OpenedTwice()
    write_catalog(catalog(plain), tmp_path / "plain.pdf", plain)
    write_catalog(catalog(ahead), tmp_path / "ahead.pdf", ahead)
    assert (tmp_path / "ahead.pdf").read_bytes() == (tmp_path / "plain.pdf").read_bytes()
    assert ahead.apart_on == ["pictures"]
    assert ahead.read_apart == list(dict.fromkeys(plain.asked))
    assert not ahead.asked
    assert ahead.is_closed
    assert not threads_of_ours()


@pytest.mark.parametrize("stop", [Cancelled, KeyboardInterrupt])
def test_stopped_midway_no_thread_and_no_file_is_left(tmp_path, stop):
    class Stopping(NoProgress):
        def step(self, done, _of):
            if done == 3:
                raise stop

    pictures, usual = OpenedTwice(), sys.getswitchinterval()
    with pytest.raises(stop):
        write_catalog(catalog(pictures), tmp_path / "a.pdf", pictures, Stopping())
    assert pictures.read_apart
    assert pictures.is_closed
    assert not threads_of_ours()
    assert list(tmp_path.iterdir()) == []
    assert sys.getswitchinterval() == usual


def test_a_picture_that_cannot_be_read_is_told_as_ever(tmp_path):
    plain, ahead = Pictures(), OpenedTwice()
    before = write_catalog(catalog(plain, {2, 17}), tmp_path / "plain.pdf", plain)
    after = write_catalog(catalog(ahead, {2, 17}), tmp_path / "ahead.pdf", ahead)
    assert "A ring: the picture cannot be read and is left out." in map(str, after.warnings)
    assert after.warnings == before.warnings
    assert after.digest == before.digest


def test_where_it_cannot_be_opened_twice_the_first_door_is_used(tmp_path):
    class Once(OpenedTwice):
        @contextmanager
        def apart(self):
            raise OSError(errno.EMFILE, "Too many open files")
            yield

    plain, once = Pictures(), Once()
    before = write_catalog(catalog(plain), tmp_path / "plain.pdf", plain)
    after = write_catalog(catalog(once), tmp_path / "once.pdf", once)
    assert after.digest == before.digest
    assert once.asked == plain.asked


def test_what_fails_only_there_is_read_by_the_one_who_draws(tmp_path):
    class Failing(OpenedTwice):
        def elsewhere(self, digest):
            if len(self.read_apart) == 5:
                self.read_apart.append(digest)
                raise MemoryError
            return super().elsewhere(digest)

    plain, failing = Pictures(), Failing()
    before = write_catalog(catalog(plain), tmp_path / "plain.pdf", plain)
    after = write_catalog(catalog(failing), tmp_path / "failing.pdf", failing)
    assert after.digest == before.digest
    assert failing.asked == failing.read_apart[5:6]


def test_a_picture_that_is_gone_is_told_by_the_one_who_draws(tmp_path):
    class Gone(OpenedTwice):
        def __call__(self, digest):
            raise NotFoundError("This photo is no longer in the workshop.")

        elsewhere = __call__

    pictures = Gone()
    with pytest.raises(NotFoundError, match="no longer"):
        write_catalog(catalog(pictures), tmp_path / "a.pdf", pictures)
    assert list(tmp_path.iterdir()) == []
    assert not threads_of_ours()


def test_without_memory_for_threads_all_is_done_in_one(tmp_path, monkeypatch):
    plain, ahead = Pictures(), OpenedTwice()
    before = write_catalog(catalog(plain), tmp_path / "plain.pdf", plain)

    def no_room(*_words):
        raise OSError(errno.ENOMEM, "Cannot allocate memory")

    monkeypatch.setattr(mmap, "mmap", no_room)
    after = write_catalog(catalog(ahead), tmp_path / "ahead.pdf", ahead)
    assert after.digest == before.digest
    assert (tmp_path / "ahead.pdf").read_bytes() == (tmp_path / "plain.pdf").read_bytes()
    assert not ahead.apart_on


def made(read, digest, longest):
    """Return a picture of ten thousand bytes, or refuse it."""
    if read(digest) == b"bad":
        raise PictureRefusedError("It cannot be read.")
    return PrintImage((digest.encode().ljust(10_000),), 1, longest or 1, 1, 3, False, None, True)


def asked(count):
    pictures = OpenedTwice()
    keys = [(str(number), None) for number in range(count)]
    pictures.by_digest = dict.fromkeys([digest for digest, _ in keys], b"good")
    return pictures, keys


def test_no_more_lies_ready_than_the_memory_is_for(monkeypatch):
    monkeypatch.setattr(pictures_ahead, "_MOST_AHEAD", 50_000)
    pictures, keys = asked(200)
    with PicturesAhead(pictures, made) as ahead:
        for key in keys:
            ahead.ask(key)
        for place, key in enumerate(keys):
            assert ahead.take(key).jpeg.startswith(key[0].encode())
            assert len(pictures.read_apart) <= place + 1 + 6


def test_they_may_be_taken_in_any_order_and_only_once(monkeypatch):
    monkeypatch.setattr(pictures_ahead, "_MOST_AHEAD", 20_000)
    pictures, keys = asked(40)
    pictures.by_digest["7"] = b"bad"
    with PicturesAhead(pictures, made) as ahead:
        for key in keys:
            ahead.ask(key)
        for key in reversed(keys):
            if key[0] == "7":
                with pytest.raises(PictureRefusedError):
                    ahead.take(key)
            else:
                assert ahead.take(key).jpeg.startswith(key[0].encode())
        assert ahead.take(keys[3]) is None
        assert ahead.take(("never asked for", None)) is None


def test_closed_with_much_still_asked_for_it_ends_at_once(monkeypatch):
    monkeypatch.setattr(pictures_ahead, "_MOST_AHEAD", 20_000)
    pictures, keys = asked(500)
    with PicturesAhead(pictures, made) as ahead:
        for key in keys:
            ahead.ask(key)
        ahead.take(keys[0])
    assert len(pictures.read_apart) < 10
    assert not threads_of_ours()
    assert ahead.take(keys[400]) is None
