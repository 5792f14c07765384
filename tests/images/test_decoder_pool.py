"""A picture that crashes, hangs or swells its decoder is refused; the program and the next picture go on."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.work import Cancelled
from jewelcraft.images import decoders
from jewelcraft.images import look_at
from jewelcraft.images import open_safely
from jewelcraft.images.decoder_pool import DecoderPool
from tests.images.torture import png
from tests.images.torture import turned

ROOT = Path(__file__).parents[2]


@pytest.fixture
def pool():
    made = DecoderPool(workers=2, seconds=1.0)
    yield made
    made.close()


def crash(_data):
    ctypes.string_at(0)


def leave(_data):
    os._exit(3)


def hang(_data):
    time.sleep(600)


def swell(_data):
    held = []
    while True:
        held.append(bytearray(200_000_000))


def own_fault(_data):
    raise KeyError("ours")


def rest(_data, seconds):
    time.sleep(seconds)
    return "rested"


def rest_over_a_large_one(_data, seconds):
    from jewelcraft.images import decode

    with decode.large_picture():
        return rest(_data, seconds)


def number(_data):
    return os.getpid()


def test_the_same_comes_out_as_here(pool):
    data = turned("JPEG", 6)
    assert pool.run(look_at, data, "ring.jpg") == look_at(data, "ring.jpg")
    with pytest.raises(PictureRefusedError, match="The file is empty"):
        pool.run(look_at, b"", "ring.jpg")
    assert pool.run(number, b"") != os.getpid()


@pytest.mark.parametrize("way", [crash, leave])
def test_a_crash_is_one_sentence_and_the_next_picture_is_read(pool, way):
    first = pool.run(number, b"")
    with pytest.raises(PictureRefusedError, match="save it as JPEG"):
        pool.run(way, b"")
    assert pool.run(number, b"") != first


def test_a_hang_ends_in_time(pool):
    start = time.monotonic()
    with pytest.raises(PictureRefusedError, match="too long"):
        pool.run(hang, b"")
    assert time.monotonic() - start < 10
    assert pool.run(number, b"")


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS knows no ceiling for a process")
def test_memory_has_a_ceiling(pool):
    patient = DecoderPool(workers=1, seconds=30)
    with pytest.raises((PictureRefusedError, RuntimeError)) as told:
        patient.run(swell, b"")
    assert "MemoryError" in str(told.value) or "save it as JPEG" in str(told.value)
    patient.close()


def test_a_fault_of_ours_is_no_fault_of_the_picture(pool):
    with pytest.raises(RuntimeError, match="ours"):
        pool.run(own_fault, b"")


def test_a_wish_to_stop_ends_what_runs(pool):
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    slow = DecoderPool(workers=1, seconds=60)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        slow.run(hang, b"", stop=stop)
    assert time.monotonic() - start < 15
    slow.close()


def test_a_very_large_picture_may_take_longer_than_another():
    hurried = DecoderPool(workers=1, seconds=1.5)
    assert hurried.run(number, b"")
    with pytest.raises(PictureRefusedError, match="far too long"):
        hurried.run(rest, b"", 2.5)
    assert hurried.run(rest_over_a_large_one, b"", 2.5) == "rested"
    hurried.close()


def test_very_large_pictures_wait_for_each_other(pool):
    patient = DecoderPool(workers=2, seconds=60)
    data = png(7000, 6000, 1, 0, (b"\0" + bytes(875)) * 6000)
    results = []
    threads = [
        threading.Thread(target=lambda: results.append(patient.run(open_safely, data, "x").width)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [7000, 7000]
    patient.close()


def test_where_no_process_may_start_pictures_are_read_here(pool, monkeypatch):
    monkeypatch.setattr("jewelcraft.images.decoder_pool._started", lambda: None)
    assert pool.run(number, b"") == os.getpid()


def test_nothing_starts_before_a_picture_comes():
    code = "import sys, jewelcraft.images; sys.exit('multiprocessing' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_decoders_go_when_the_program_is_killed(tmp_path):
    script = tmp_path / "run.py"
    script.write_text(
        "import time\nfrom jewelcraft.images import decoders\n"
        "from tests.images.test_decoder_pool import number\n"
        "if __name__ == '__main__':\n    print(decoders().run(number, b''), flush=True)\n    time.sleep(60)\n"
    )
    program = subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    decoder = int(program.stdout.readline())
    program.kill()
    program.wait()
    program.stdout.close()
    end = time.monotonic() + 10
    while time.monotonic() < end and Path(f"/proc/{decoder}").exists():
        time.sleep(0.05)
    assert not Path(f"/proc/{decoder}").exists()


@pytest.fixture(scope="module", autouse=True)
def no_decoder_left():
    yield
    decoders().close()
