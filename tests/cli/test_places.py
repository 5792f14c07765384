"""Where the command line writes to, and what it refuses to overwrite."""

import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.library.library import Library
from jewelcraft.storage.store import Store


@pytest.fixture
def command(capsys):
    def run(*words, code=0):
        assert main([str(word) for word in words] + ["--json"]) == code
        return json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def library(tmp_path, command):
    path = tmp_path / "shop.jewelcraft"
    command("new", path)
    table = tmp_path / "pieces.csv"
    table.write_text("code,title\nR-1,Naga ring\n", encoding="utf-8")
    command("pieces", "import", path, table)
    return path


@pytest.mark.parametrize("target", ["shop.jewelcraft", "other.jewelcraft"])
def test_a_catalog_never_replaces_a_workshop(library, tmp_path, command, target):
    command("new", tmp_path / "other.jewelcraft")
    before = (tmp_path / target).read_bytes()
    assert "is a workshop" in command("catalog", library, "--out", tmp_path / target, code=1)["error"]
    assert (tmp_path / target).read_bytes() == before


def test_a_catalog_replaces_an_older_one_and_leaves_nothing_beside_it(library, tmp_path, command):
    (tmp_path / "c.pdf").write_bytes(b"old")
    command("catalog", library, "--out", tmp_path / "c.pdf")
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF-")
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
@pytest.mark.parametrize("mask", [0o022, 0o077])
def test_a_catalog_has_the_permissions_of_any_new_file(library, tmp_path, command, mask):
    before = os.umask(mask)
    try:
        command("catalog", library, "--out", tmp_path / "c.pdf")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "c.pdf").stat().st_mode) == 0o666 & ~mask


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_pipes_are_neither_opened_nor_replaced(library, tmp_path, command):
    os.mkfifo(tmp_path / "pipe")
    assert "no file" in command("catalog", library, "--out", tmp_path / "pipe", code=1)["error"]
    assert "another kind" in command("backup", library, tmp_path / "pipe", code=1)["error"]
    assert "not a JewelCraft workshop" in command("pieces", "list", tmp_path / "pipe", code=1)["error"]


@pytest.mark.parametrize(
    "words",
    [
        ("catalog", "{library}", "--out", "{folder}/none/c.pdf"),
        ("backup", "{library}", "{folder}/none/b.jewelcraft"),
        ("new", "{folder}/none/n.jewelcraft"),
    ],
)
def test_a_missing_folder_is_named(library, tmp_path, command, words):
    places = {"library": library, "folder": tmp_path}
    error = command(*(word.format(**places) for word in words), code=1)["error"]
    assert error == f"There is no folder {tmp_path / 'none'}. Choose another place."


def test_a_backup_replaces_only_a_backup(library, tmp_path, command):
    (tmp_path / "letter.pdf").write_bytes(b"%PDF- a letter")
    assert "another kind of file" in command("backup", library, tmp_path / "letter.pdf", code=1)["error"]
    for _ in range(2):
        command("backup", library, tmp_path / "copy.jewelcraft")


def test_an_export_touches_no_folder_but_its_own(library, tmp_path, command):
    bystander = tmp_path / "out.unfinished"
    bystander.mkdir()
    (bystander / "mine.txt").write_text("mine", encoding="utf-8")
    command("export", library, tmp_path / "out")
    assert (bystander / "mine.txt").read_text(encoding="utf-8") == "mine"


def test_a_picture_cut_short_by_a_full_disk_is_not_left_behind(library, tmp_path, command, monkeypatch):

    from PIL import Image

    Image.new("RGB", (64, 48), "gold").save(tmp_path / "ring.jpg")
    command("photos", "add", library, tmp_path / "ring.jpg")

    def half(self, digest):
        yield self.original(digest)[:100]
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("jewelcraft.storage.photo_store.PhotoStore.original_parts", half)
    assert "No space left" in command("photos", "export", library, tmp_path / "out", code=1)["error"]
    assert list((tmp_path / "out").iterdir()) == []


def test_a_library_on_a_full_disk_can_still_be_read(library, monkeypatch):
    from jewelcraft.storage import store

    def no_room(path):
        raise LibraryFileError("The disk is full, so {name} was not changed.", name=path.name)

    monkeypatch.setattr(store, "connect_reader", no_room)
    with pytest.raises(LibraryFileError):
        Store.open(library, read_only=True)
    monkeypatch.setattr(store, "can_grow", lambda _folder: False)
    with Library.open(library, read_only=True) as opened:
        assert opened.pieces.count() == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_output_that_nobody_takes_is_no_crash(library):
    words = [sys.executable, "-m", "jewelcraft", "pieces", "list", str(library), "--json"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(words, check=False, stdout=full, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (1, "The output cannot be written: No space left on device.\n")
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), errors) == (1, b"")


def test_a_second_writer_is_sent_away_while_readers_may_look(library, command):
    ready, done = threading.Event(), threading.Event()

    def hold():
        with Library.open(library):
            ready.set()
            done.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    try:
        ready.wait(10)
        assert "already open" in command("rates", "set", library, "gold", "4000", code=1)["error"]
        assert command("pieces", "list", library)["pieces"]
    finally:
        done.set()
        holder.join()


@pytest.mark.parametrize(
    "words",
    [
        ["new", ""],
        ["new", "x.jewelcraft", "--currency", "dollars"],
        ["catalog", "x.jewelcraft", "--out", ""],
        ["catalog", "x.jewelcraft", "--out", "c.pdf", "--currency", "XX"],
        ["cost", "x.jewelcraft", "--date", "2026-02-30"],
    ],
)
def test_words_that_mean_nothing_are_wrong_usage(words, capsys):
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2
    assert "fromisoformat" not in capsys.readouterr().err


def test_a_metal_that_no_alloy_contains_is_remarked_upon(library, capsys):
    assert main(["rates", "set", str(library), "glod", "4000", "--json"]) == 0
    assert "No alloy here contains glod" in capsys.readouterr().err
    assert main(["rates", "set", str(library), "gold", "4000", "--json"]) == 0
    assert capsys.readouterr().err == ""


def test_a_refused_check_is_told_on_stderr_too(tmp_path, capsys):
    (tmp_path / "x.jewelcraft").write_text("no library", encoding="utf-8")
    assert main(["check", str(tmp_path / "x.jewelcraft"), "--json"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["ok"] is False
    assert "not a JewelCraft workshop" in said.err
