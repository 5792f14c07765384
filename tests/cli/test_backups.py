"""Backups from the command line: made, listed, examined, previewed and brought back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jewelcraft.cli.app import run


@pytest.fixture
def command(capsys):
    def call(*words, code=0):
        assert run([str(word) for word in (*words, "--json")]) == code
        return json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def shop(tmp_path, command):
    path = tmp_path / "shop.jewelcraft"
    command("new", path)
    return path


def test_a_day_with_backups(shop, command, tmp_path):
    assert command("backups", "list", shop)["backups"] == []
    first = command("backups", "make", shop)
    assert first["new"]
    assert not command("backups", "make", shop)["new"]
    table = tmp_path / "table.csv"
    table.write_text("Code,Type\nR-1,ring\n")
    command("pieces", "import", shop, table)
    preview = command("backups", "preview", shop)
    assert preview["new"] == ["R-1"]
    restored = command("backups", "restore", shop, "--copy", 1)
    assert restored["today"]["number"] == 2
    assert command("pieces", "list", shop)["pieces"] == []
    command("backups", "restore", shop, "--copy", 2, "--piece", "R-1")
    assert [piece["code"] for piece in command("pieces", "list", shop)["pieces"]] == ["R-1"]
    command("backups", "restore", shop, "--copy", 2, "--out", tmp_path / "other.jewelcraft")
    assert len(command("pieces", "list", tmp_path / "other.jewelcraft")["pieces"]) == 1
    verified = command("backups", "verify", shop, "--all")
    assert verified["ok"]
    assert len(verified["backups"]) == 2


def test_a_stick_becomes_the_second_place_and_serves_a_new_laptop(shop, command, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    command("backups", "make", shop)
    told = command("backups", "second", shop, stick)
    assert told["connected"]
    assert told["copied_at"]
    assert command("backups", "make", shop, "--second")["second_place_bytes"] == 0
    found = command("backups", "list", shop, "--from", stick)["backups"]
    assert len(found) == 1
    shop.unlink()
    command("backups", "restore", shop, "--from", stick)
    assert command("check", shop)["ok"]


def test_a_damaged_copy_is_told(shop, command):
    path = command("backups", "make", shop)["backup"]["path"]
    with Path(path).open("r+b") as file:
        file.truncate(200)
    assert not command("backups", "verify", shop, "--all", code=1)["ok"]
    assert "no such copy" in command("backups", "restore", shop, code=1)["error"]
    assert "no such copy" in command("backups", "verify", shop, "--copy", 7, code=1)["error"]
