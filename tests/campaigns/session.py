"""The works of a scripted session, the desk they are done on, and what must hold after each, whatever happened."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PIL import ImageDraw

SHOP, OLD = "shop.jewelcraft", "old.jewelcraft"
_VERSION_2 = Path(__file__).parents[1] / "storage" / "files" / "version-2.jewelcraft.gz"
_ROWS = 60
_PHOTOS = 6


@dataclass(frozen=True)
class Material:
    """What works take in: a workshop, photos, a table, a bundle."""

    shop: Path
    photos: Path
    table: Path
    bundle: Path
    data: Path
    """What the program keeps of the desk's workshop elsewhere: its backups."""
    old: Path
    """A workshop of an older version."""


@dataclass(frozen=True)
class Work:
    """A command, by the words it is given on a desk; `may_half`: it is several actions by design."""

    name: str
    words: Callable[[Path, Material], list[object]]
    may_half: bool = False


WORKS = (
    Work("import", lambda desk, material: ["photos", "add", desk / SHOP, material.photos]),
    Work("table", lambda desk, material: ["pieces", "import", desk / SHOP, material.table]),
    Work("edit", lambda desk, _: ["rates", "set", desk / SHOP, "gold", "4321.5", "--currency", "USD", "--unit", "ozt"]),
    Work("undo", lambda desk, _: ["undo", desk / SHOP]),
    Work("back", lambda desk, _: ["history", "back", desk / SHOP, "0"]),
    Work("give", lambda desk, _: ["share", "give", desk / SHOP, desk / "out.jewelbundle"]),
    Work("take", lambda desk, material: ["share", "take", desk / SHOP, material.bundle]),
    Work("catalog", lambda desk, _: ["catalog", desk / SHOP, "--out", desk / "out.pdf", "--search", "R"]),
    Work("backup", lambda desk, _: ["backup", desk / SHOP, desk / "copy.jewelcraft"]),
    Work("keep", lambda desk, _: ["backups", "make", desk / SHOP]),
    Work("restore", lambda desk, _: ["backups", "restore", desk / SHOP]),
    Work("repair", lambda desk, _: ["repair", desk / SHOP, desk / "new.jewelcraft"]),
    Work("upgrade", lambda desk, _: ["undo", desk / OLD]),
    Work("quote", lambda desk, _: ["quotes", "new", desk / SHOP, "Lane Crawford", "R-0001=3", "R-0002=2"]),
    Work("buyer", lambda desk, _: ["buyers", "set", desk / SHOP, "Isetan", "--country", "JP"]),
    Work("export", lambda desk, _: ["export", desk / SHOP, desk / "folder"]),
    Work("new", lambda desk, _: ["new", desk / "new.jewelcraft"]),
    Work("look", lambda desk, _: ["pieces", "list", desk / SHOP]),
)


def at_home(desk: Path | None = None) -> dict[str, str]:
    """Return the surroundings of a command that keeps its backups on the desk, or nowhere that matters."""
    return os.environ | {"XDG_DATA_HOME": str((desk or Path("/nowhere")) / "data"), "QT_QPA_PLATFORM": "offscreen"}


def command(*words: object) -> dict:
    """Run a command undisturbed and return its data."""
    whole = [sys.executable, "-m", "jewelcraft", *map(str, words), "--json"]
    done = subprocess.run(whole, check=False, capture_output=True, text=True, encoding="utf-8", env=at_home())
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"error": done.stderr}


def make_material(place: Path) -> Material:
    """Make a workshop with a price, pieces and pictures, and what is to be brought into it."""
    material = Material(
        *(place / name for name in ("fresh.jewelcraft", "photos", "table.csv", "in.jewelbundle", "kept", OLD))
    )
    material.old.write_bytes(gzip.decompress(_VERSION_2.read_bytes()))
    material.photos.mkdir()
    for number in range(_PHOTOS):
        picture = Image.effect_noise((320, 240), 60).convert("RGB")
        ImageDraw.Draw(picture).text((20, 20), str(number))
        picture.save(material.photos / f"IMG_{number:04}.jpg", quality=80)
    _write_table(material.table, "N", _ROWS)
    other, first = place / "other.jewelcraft", place / "first.csv"
    _write_table(first, "R", 5)
    for shop, prefix in ((material.shop, "R"), (other, "B")):
        command("new", shop, "--currency", "THB")
        _write_table(first, prefix, 5)
        command("pieces", "import", shop, first)
        command("rates", "set", shop, "USD", "32.5", "--currency", "THB")
        command("rates", "set", shop, "gold", "4000", "--currency", "USD", "--unit", "ozt")
        command("photos", "add", shop, *sorted(material.photos.iterdir())[:2], "--piece", f"{prefix}-0001")
    command("buyers", "set", material.shop, "Lane Crawford", "--country", "HK")
    command("share", "give", other, material.bundle)
    _keep_once(place, material)
    return material


def _keep_once(place: Path, material: Material) -> None:
    """Back the workshop up as it lies on the desk, then change it, so that bringing it back changes something."""
    desk = lay_out(place, material)
    words = [sys.executable, "-m", "jewelcraft", "backups", "make", str(desk / SHOP)]
    subprocess.run(words, check=True, capture_output=True, env=at_home(desk))
    shutil.move(desk / "data", material.data)
    command("rates", "set", material.shop, "silver", "51", "--currency", "USD", "--unit", "ozt")


def _write_table(path: Path, prefix: str, count: int) -> None:
    rows = [f"{prefix}-{number:04},Plain band {number},ring,18K yellow gold,3.2" for number in range(count)]
    path.write_text("\n".join(["Code,Title,Type,Metal,Weight g", *rows]), encoding="utf-8")


def lay_out(place: Path, material: Material) -> Path:
    """Lay out a folder with the same library every time, and files that the work is to replace."""
    desk = place / "desk"
    shutil.rmtree(desk, ignore_errors=True)
    desk.mkdir()
    shutil.copy(material.shop, desk / SHOP)
    shutil.copy(material.shop, desk / "copy.jewelcraft")
    shutil.copy(material.old, desk / OLD)
    if material.data.exists():
        shutil.copytree(material.data, desk / "data")
    (desk / "out.pdf").write_bytes(b"%PDF-1.4 of yesterday %%EOF")
    return desk


def state_of(desk: Path) -> tuple[object, ...]:
    """Return what the workshop on the desk holds: its rows, without what is derived or a moment in time."""
    connection = sqlite3.connect(f"{(desk / SHOP).as_uri()}?mode=rw", uri=True)
    try:
        tables = {
            "piece": "code, trashed_at IS NULL, notes",
            "piece_text": "text",
            "metal_part": "net_weight_g",
            "photo": "digest, piece_id IS NULL",
            "rate": "kind, name, amount, currency",
            "buyer": "name",
            "quote": "number",
            "alloy": "id",
            "setting": "key, value",
        }
        return tuple(
            tuple(sorted(connection.execute(f"SELECT {columns} FROM {table}").fetchall()))
            for table, columns in tables.items()
        )
    finally:
        connection.close()


def problems_of(desk: Path, *, killed: bool = False) -> list[str]:
    """Return what is wrong on the desk: a library that is not whole, half a file under a name that counts.

    What was killed cannot tidy up, so drafts under hidden names may lie about.
    """
    problems = [str(problem) for problem in command("check", desk / SHOP).get("problems", ["cannot be checked"])]
    if not (desk / "out.pdf").read_bytes().rstrip().endswith(b"%%EOF"):
        problems.append("half a catalog")
    libraries = [desk / name for name in ("copy.jewelcraft", "new.jewelcraft", "out.jewelbundle")]
    problems += [f"half of {path.name}" for path in libraries if path.exists() and not command("check", path).get("ok")]
    folder = desk / "folder"
    if folder.exists():
        promised = json.loads((folder / "library.json").read_text(encoding="utf-8"))["photo_files"]
        if len(list((folder / "photos").iterdir())) < len(promised):
            problems.append("half an export")
    problems += _problems_of_old(desk / OLD) + _problems_of_backups(desk)
    known = {
        SHOP,
        OLD,
        "old before",
        "data",
        "copy.jewelcraft",
        "new.jewelcraft",
        "out.pdf",
        "out.jewelbundle",
        "folder",
    }
    left = [path.name for path in desk.iterdir() if not any(map(path.name.startswith, known))]
    problems += [f"left behind: {name}" for name in left if not (killed and _is_draft(name))]
    return problems


def _problems_of_old(path: Path) -> list[str]:
    """Say what is wrong with a workshop that may have been brought up to date, wholly or not at all."""
    with sqlite3.connect(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (count,) = connection.execute("SELECT count(*) FROM piece").fetchone()
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    connection.close()
    return [] if version in (2, 3) and count > 20 and verdict == "ok" else [f"old: {version}, {count}, {verdict}"]


def _problems_of_backups(desk: Path) -> list[str]:
    words = [sys.executable, "-m", "jewelcraft", "backups", "verify", str(desk / SHOP), "--json"]
    done = subprocess.run(words, check=False, capture_output=True, text=True, env=at_home(desk), encoding="utf-8")
    return [] if done.returncode == 0 else [f"backups: {done.stdout[-300:]}{done.stderr[-200:]}"]


def _is_draft(name: str) -> bool:
    return name.startswith(".") or name.endswith((".part", ".tmp"))
