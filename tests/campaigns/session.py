"""The works of a scripted session, the desk they are done on, and what must hold after each, whatever happened."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PIL import ImageDraw

from tests.campaigns.fork_server import ask
from tests.campaigns.fork_server import run

SHOP, OLD, COPY, NEW, BUNDLE = (
    "shop.jewelcraft",
    "old.jewelcraft",
    "copy.jewelcraft",
    "new.jewelcraft",
    "out.jewelbundle",
)
_VERSION_2 = Path(__file__).parents[1] / "storage" / "files" / "version-2.jewelcraft.gz"
_ROWS = 12
_PHOTOS = 3
_CROP = '{"steps":[{"do":"crop","height":5000,"ratio":"","width":5000,"x":0,"y":0}],"v":1}'
_ID = "[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_PASSING = re.compile(rf"(?<![0-9a-f])(?:{_ID})(?![0-9a-f])|\d{{4}}-\d\d-\d\dT[\d:.+]+")
"""Ids are drawn anew and moments pass; the rest of a row is what the work made of it."""
_NOT_ENTERED = {"original", "thumbnail", "edit_recipe", "meta", "exchange_mark", "journal_action", "journal_change"}
_OF_PRINTED = {"file_digest", "file_size", "document"}
"""A catalog says when it was printed, so that its bytes differ each time."""
_OUTPUTS = ("out.pdf", "quote.pdf", "pictures", "folder")
_LIBRARIES = (SHOP, COPY, NEW, BUNDLE, OLD)
_LOOKS = {"copies": ("data", "stick"), **{name: (name,) for name in _OUTPUTS}}
_LOOKS |= {name: (name, f"{name}-wal", f"{name}-journal") for name in _LIBRARIES}
"""What is looked at, and the files it consists of."""
_KEPT = {SHOP, OLD, COPY, NEW, BUNDLE, "data", "stick", *_OUTPUTS}


@dataclass(frozen=True)
class Material:
    """What works take in, all of it beside each other in one folder."""

    place: Path

    @property
    def shop(self) -> Path:
        """A workshop."""
        return self.place / "fresh.jewelcraft"

    @property
    def yesterday(self) -> Path:
        """The workshop as it was, so that it is seen when its copy is replaced."""
        return self.place / "yesterday.jewelcraft"

    @property
    def photos(self) -> Path:
        """A folder of photos."""
        return self.place / "photos"

    @property
    def table(self) -> Path:
        """A table of pieces."""
        return self.place / "table.csv"

    @property
    def bundle(self) -> Path:
        """Pieces of another laptop."""
        return self.place / "in.jewelbundle"

    @property
    def old(self) -> Path:
        """A workshop of an older version."""
        return self.place / OLD

    @property
    def folder(self) -> Path:
        """A workshop written out to be read by people."""
        return self.place / "escaped"

    @property
    def kept(self) -> Path:
        """What the program keeps elsewhere, its backups, and a stick with copies of them."""
        return self.place / "kept"


@dataclass(frozen=True)
class Work:
    """A command, by the words it is given on a desk; `may_half`: it is several actions by design."""

    name: str
    words: Callable[[Path, Material], list[object]]
    may_half: bool = False


def _quoted(desk: Path) -> str:
    with sqlite3.connect(f"{(desk / SHOP).as_uri()}?mode=ro&immutable=1", uri=True) as connection:
        (code,) = connection.execute("SELECT code FROM quote").fetchone()
    connection.close()
    return str(code)


_GOLD = ["4321.5", "--currency", "USD", "--unit", "ozt"]
WORKS = (
    Work("import", lambda desk, material: ["photos", "add", desk / SHOP, material.photos]),
    Work("intake", lambda desk, material: ["photos", "add", desk / SHOP, material.photos, "--sort"]),
    Work("table", lambda desk, material: ["pieces", "import", desk / SHOP, material.table]),
    Work("edit", lambda desk, _: ["rates", "set", desk / SHOP, "gold", *_GOLD]),
    Work("many", lambda desk, _: ["pieces", "edit", desk / SHOP, "--search", "R", "--set", "status=ready"]),
    Work("picture", lambda desk, _: ["photos", "edit", desk / SHOP, "IMG_0000.jpg", "--recipe", _CROP]),
    Work("list", lambda desk, _: ["pricelists", "set", desk / SHOP, "Retail", "--markup", "80"]),
    Work("undo", lambda desk, _: ["undo", desk / SHOP]),
    Work("back", lambda desk, _: ["history", "back", desk / SHOP, "0"]),
    Work("give", lambda desk, _: ["share", "give", desk / SHOP, desk / BUNDLE]),
    Work("take", lambda desk, material: ["share", "take", desk / SHOP, material.bundle]),
    Work("catalog", lambda desk, _: ["catalog", desk / SHOP, "--out", desk / "out.pdf", "--search", "R"]),
    Work("edition", lambda desk, _: ["catalog", desk / SHOP, "--out", desk / "out.pdf", "--name", "Spring"]),
    Work("backup", lambda desk, _: ["backup", desk / SHOP, desk / COPY]),
    Work("keep", lambda desk, _: ["backups", "make", desk / SHOP]),
    Work("carry", lambda desk, _: ["backups", "make", desk / SHOP, "--second"], may_half=True),
    Work("restore", lambda desk, _: ["backups", "restore", desk / SHOP]),
    Work("aside", lambda desk, _: ["backups", "restore", desk / SHOP, "--out", desk / NEW]),
    Work("fetch", lambda desk, _: ["backups", "restore", desk / SHOP, "--piece", "R-0001"]),
    Work("repair", lambda desk, _: ["repair", desk / SHOP, desk / NEW]),
    Work("mend", lambda desk, _: ["repair", desk / SHOP]),
    Work("quote", lambda desk, _: ["quotes", "new", desk / SHOP, "Lane Crawford", "R-0001=3", "R-0002=2"]),
    Work("offer", lambda desk, _: ["quotes", "export", desk / SHOP, _quoted(desk), "--out", desk / "quote.pdf"]),
    Work("buyer", lambda desk, _: ["buyers", "set", desk / SHOP, "Isetan", "--country", "JP"]),
    Work("originals", lambda desk, _: ["photos", "export", desk / SHOP, desk / "pictures"], may_half=True),
    Work("export", lambda desk, _: ["export", desk / SHOP, desk / "folder"]),
    Work("load", lambda desk, material: ["import", material.folder, desk / NEW]),
    Work("new", lambda desk, _: ["new", desk / NEW]),
    Work("upgrade", lambda desk, _: ["undo", desk / OLD], may_half=True),
    Work("look", lambda desk, _: ["pieces", "list", desk / SHOP]),
)


def make_material(place: Path) -> Material:
    """Make a workshop with a price, pieces and pictures, and what is to be brought into it."""
    material = Material(place)
    material.old.write_bytes(gzip.decompress(_VERSION_2.read_bytes()))
    material.photos.mkdir()
    for number in range(_PHOTOS):
        picture = Image.effect_noise((160, 120), 60).convert("RGB")
        ImageDraw.Draw(picture).text((20, 20), str(number))
        picture.save(material.photos / f"IMG_{number:04}.jpg", quality=80)
    _write_table(material.table, "N", _ROWS)
    other = place / "other.jewelcraft"
    for shop, prefix in ((material.shop, "R"), (other, "B")):
        _fill(shop, prefix, material)
    shutil.copy(material.shop, material.yesterday)
    _done("buyers", "set", material.shop, "Lane Crawford", "--country", "HK")
    _done("quotes", "new", material.shop, "Lane Crawford", "R-0001=1")
    ask(_add_catalog, place, material.shop)
    _done("share", "give", other, material.bundle)
    _done("export", material.shop, material.folder)
    _keep_once(place, material)
    return material


def _done(*words: object) -> None:
    place = next(word.parent for word in words if isinstance(word, Path))
    ended = run(list(words), place)
    if ended.code:
        raise RuntimeError(ended.err)


def _fill(shop: Path, prefix: str, material: Material) -> None:
    first = material.place / "first.csv"
    _write_table(first, prefix, 5)
    _done("new", shop, "--currency", "THB")
    _done("pieces", "import", shop, first)
    _done("rates", "set", shop, "USD", "32.5", "--currency", "THB")
    _done("rates", "set", shop, "gold", "4000", "--currency", "USD", "--unit", "ozt")
    _done("photos", "add", shop, *sorted(material.photos.iterdir())[:2], "--piece", f"{prefix}-0001")


def _add_catalog(shop: Path) -> None:
    from jewelcraft.domain.search import PieceQuery
    from jewelcraft.library.library import Library

    with Library.open(shop) as library:
        pieces = tuple(library.pieces.ids(PieceQuery()))
        library.catalogs.add(replace(library.catalogs.new("Spring"), piece_ids=pieces))


def _keep_once(place: Path, material: Material) -> None:
    """Back the workshop up as it lies on the desk, also on a stick, then change it, so that restoring changes it."""
    desk = lay_out(place, material)
    (desk / "stick").mkdir()
    for words in (["make", desk / SHOP], ["second", desk / SHOP, desk / "stick"]):
        if run(["backups", *words], desk).code:
            raise RuntimeError("the desk cannot be backed up")
    for name in ("data", "stick"):
        shutil.move(desk / name, material.kept / name)
    _done("rates", "set", material.shop, "silver", "51", "--currency", "USD", "--unit", "ozt")


def _write_table(path: Path, prefix: str, count: int) -> None:
    rows = [f"{prefix}-{number:04},Plain band {number},ring,18K yellow gold,3.2" for number in range(count)]
    path.write_text("\n".join(["Code,Title,Type,Metal,Weight g", *rows]), encoding="utf-8")


def lay_out(place: Path, material: Material) -> Path:
    """Lay out a folder with the same library every time, and files that the work is to replace."""
    desk = place / "desk"
    shutil.rmtree(desk, ignore_errors=True)
    if material.kept.exists():
        shutil.copytree(material.kept, desk)
    else:
        desk.mkdir()
    shutil.copy(material.shop, desk / SHOP)
    shutil.copy(material.yesterday, desk / COPY)
    shutil.copy(material.old, desk / OLD)
    (desk / "out.pdf").write_bytes(b"%PDF-1.4 of yesterday %%EOF")
    return desk


@dataclass(frozen=True)
class Outcome:
    """What a work left: what is wrong, and of each thing on the desk what it holds."""

    problems: tuple[str, ...]
    holds: dict[str, object]

    def lies_between(self, before: Outcome, after: Outcome) -> bool:
        """Say whether everything is as it was or as it was to be."""
        names = self.holds.keys() | before.holds.keys() | after.holds.keys()
        return all(self.holds.get(name) in (before.holds.get(name), after.holds.get(name)) for name in names)

    def strays(self, other: Outcome) -> list[str]:
        """Return the names of what differs."""
        names = self.holds.keys() | other.holds.keys()
        return sorted(name for name in names if self.holds.get(name) != other.holds.get(name))


_Seen = tuple[list[str], dict[str, object]]
_seen: dict[tuple[str, bytes], _Seen] = {}
"""What was found of things on a desk, by their name and the digest of their bytes."""


def outcome_of(desk: Path, *, killed: bool = False) -> Outcome:
    """Open and check all that lies on the desk, as the program does at its next start, and tell what it holds.

    What was killed cannot tidy up, so drafts under hidden names may lie about.
    """
    things = {name: _digest(desk, name) for name in _LOOKS}
    fresh = [name for name, digest in things.items() if (name, digest) not in _seen]
    if fresh:
        answer = ask(_look_at, desk, desk, fresh)
        assert isinstance(answer, dict)
        _seen.update({(name, things[name]): found for name, found in answer.items()})
    every = [_seen[thing] for thing in things.items()]
    problems = [problem for found, _holds in every for problem in found]
    left = [path.name for path in desk.iterdir() if path.name not in _KEPT and not _is_expected(path.name)]
    problems += [f"left behind: {name}" for name in left if not (killed and _is_draft(name))]
    holds = {name: held for _found, holds in every for name, held in holds.items()}
    return Outcome(tuple(problems), holds)


def _digest(desk: Path, name: str) -> bytes:
    hashed = hashlib.sha256()
    for part in (desk / part for part in _LOOKS[name]):
        for path in sorted(part.rglob("*")) if part.is_dir() else [part]:
            hashed.update(str(path).encode())
            if path.is_file():
                hashed.update(path.read_bytes())
    return hashed.digest()


def _look_at(desk: Path, names: list[str]) -> dict[str, _Seen]:
    return {name: _look(desk, name) for name in names}


def _look(desk: Path, name: str) -> _Seen:
    if name == "copies":
        return _look_at_copies(desk)
    if not (desk / name).exists():
        return [f"{name} is gone"] if name in (SHOP, COPY, OLD) else [], {}
    if name in _OUTPUTS:
        held = _output(desk / name)
        return [f"half of {name}"] if held == "half" else [], {name: held}
    look = _problems_of_old if name == OLD else _problems_of_library
    if name != OLD and not _opening_problem(desk / name):
        # What was not finished is taken back by opening it; the same bytes need not be read through again.
        known = _seen.get((name, _digest(desk, name)))
        if known is not None:
            return known
    problems = [f"{name}: {problem}" for problem in look(desk / name)]
    return problems, {name: rows_of(desk / name)}


def _is_expected(name: str) -> bool:
    # What stands beside an open library, and the lock that Windows leaves lying.
    beside = any(name == library + ending for library in _LIBRARIES for ending in ("-wal", "-shm", "-journal", "-lock"))
    return beside or name.startswith(("old before", "shop damaged"))


def _opening_problem(path: Path) -> str:
    from jewelcraft.domain.errors import LibraryFileError
    from jewelcraft.library.library import Library

    try:
        Library.open(path).close()
    except LibraryFileError as error:
        return f"does not open: {error}"
    return ""


def _problems_of_library(path: Path) -> list[str]:
    from jewelcraft.domain.errors import LibraryFileError
    from jewelcraft.library.library import Library

    try:
        with Library.open(path) as library:
            return [str(problem) for problem in library.check()]
    except LibraryFileError as error:
        return [f"does not open: {error}"]


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all that was entered into a library, without ids and moments."""
    from jewelcraft.storage.kept_tables import kept_tables

    connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)
    try:
        found = {}
        for table in kept_tables(connection):
            if table.name not in _NOT_ENTERED:
                names = ", ".join(f'"{name}"' for name in table.names if name not in _OF_PRINTED)
                rows = connection.execute(f"SELECT {names} FROM {table.name}").fetchall()
                found[table.name] = sorted((tuple(map(_lasting, row)) for row in rows), key=repr)
        return found | {"version": connection.execute("PRAGMA user_version").fetchall()}
    finally:
        connection.close()


def _lasting(value: object) -> object:
    return _PASSING.sub("#", value) if isinstance(value, str) else value


def _output(path: Path) -> object:
    if path.is_file():
        data = path.read_bytes()
        return ("yesterday" if b"yesterday" in data else "new") if data.rstrip().endswith(b"%%EOF") else "half"
    names = sorted(str(entry.relative_to(path)) for entry in path.rglob("*") if not entry.name.startswith("."))
    if path.name == "folder":
        promised = json.loads((path / "library.json").read_text(encoding="utf-8"))["photo_files"]
        return names if len(list((path / "photos").iterdir())) >= len(promised) else "half"
    return names


def _problems_of_old(path: Path) -> list[str]:
    """Say what is wrong with a workshop that may have been brought up to date, wholly or not at all."""
    with sqlite3.connect(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (count,) = connection.execute("SELECT count(*) FROM piece").fetchone()
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    connection.close()
    from jewelcraft.storage.schema import VERSION

    return [] if version in (2, VERSION) and count > 20 and verdict == "ok" else [f"old: {version}, {count}, {verdict}"]


def _look_at_copies(desk: Path) -> _Seen:
    """Read every backup to the last byte, here and on the stick."""
    from jewelcraft.library.backups import set_of
    from jewelcraft.library.second_place import sets_in

    problems: list[str] = []
    holds: dict[str, object] = {}
    sets = {"backups": [set_of(desk / SHOP)], "stick": sets_in(desk / "stick") if (desk / "stick").exists() else []}
    for name, every in sets.items():
        copies = [(copies, copy) for copies in every for copy in copies.copies()]
        problems += [f"{name}: {copy.path.name} is damaged" for copies, copy in copies if copies.verify(copy)]
        holds[name] = len(copies)
    if (desk / "data").exists() and not holds["backups"]:
        problems.append("no backup is left")
    return problems, holds


def _is_draft(name: str) -> bool:
    return name.startswith(".") or name.endswith((".part", ".tmp"))
