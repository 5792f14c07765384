"""The second place for backups: a memory stick or folder that the user chose, known again by a small file on it."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any
from uuid import uuid4

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.library.backup_places import backups_folder
from jewelcraft.library.backups import set_of
from jewelcraft.storage.copy_mirror import mirror
from jewelcraft.storage.copy_set import CopySet
from jewelcraft.storage.durable_files import remove_leftovers
from jewelcraft.storage.durable_files import write_durably
from jewelcraft.storage.errors import os_refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.copy_mirror import MirrorReport

FOLDER = "JewelCraft backups"
_MARK = "place.json"
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """What this computer remembers of the place: its id, where it was last, and when each set was last copied."""

    id: str
    folder: Path
    last: tuple[tuple[str, str], ...] = ()

    def copied_at(self, library: Path) -> datetime | None:
        """Return when a library's backups were last copied there whole."""
        text = dict(self.last).get(set_of(library).folder.name)
        try:
            return datetime.fromisoformat(text) if text else None
        except ValueError:
            return None


def known_place() -> SecondPlace | None:
    """Return the place that was chosen, None where there is none."""
    values = _read(_memory())
    try:
        last = tuple((str(name), str(moment)) for name, moment in dict(values.get("last", {})).items())
        return SecondPlace(str(values["id"]), Path(values["folder"]), last)
    except (KeyError, TypeError, ValueError):
        return None


def choose_place(chosen: Path) -> SecondPlace:
    """Make a folder on a stick or in a synced folder the second place; one that was it before is known again.

    Raises:
        LibraryFileError: where nothing can be written there, or it is the folder of the first place.
    """
    root = chosen if chosen.name == FOLDER else chosen / FOLDER
    if backups_folder().resolve() in (root.resolve(), *root.resolve().parents):
        raise LibraryFileError("This folder holds the first backups already. Choose a stick or another disk.")
    try:
        root.mkdir(parents=True, exist_ok=True)
        identity = str(_read(root / _MARK).get("id") or uuid4().hex)
        write_durably(root / _MARK, json.dumps({"id": identity, "made by": "JewelCraft"}).encode())
    except OSError as error:
        raise os_refusal(error, root) from error
    before = known_place()
    place = SecondPlace(identity, root, before.last if before and before.id == identity else ())
    _remember(place)
    return place


def forget_place() -> None:
    """Use no second place any more; what lies there stays."""
    _memory().unlink(missing_ok=True)


def find_place(place: SecondPlace | None = None, roots: Iterable[Path] | None = None) -> Path | None:
    """Return where the place is now, under whatever drive letter; None while it is away."""
    place = place or known_place()
    if place is None:
        return None
    if _is(place, place.folder):
        return place.folder
    inside = place.folder.relative_to(place.folder.anchor)
    for root in mounted_roots() if roots is None else roots:
        # A stick shows up with its own folders under a new letter or name.
        for depth in range(len(inside.parts)):
            candidate = root.joinpath(*inside.parts[depth:])
            if _is(place, candidate):
                return candidate
    return None


def mounted_roots() -> list[Path]:
    """Return where sticks and disks appear on this computer."""
    if sys.platform == "win32":
        return [root for letter in "DEFGHIJKLMNOPQRSTUVWXYZABC" if (root := Path(f"{letter}:\\")).is_dir()]
    parents = [Path("/Volumes"), Path("/mnt")]
    for media in (Path("/media"), Path("/run/media")):
        parents += [media, *_folders(media)]
    return [folder for parent in parents for folder in _folders(parent)]


def set_there(library: Path) -> CopySet | None:
    """Return the set of a library's backups in the second place; None while it is away or has none."""
    root = find_place()
    if root is None:
        return None
    copies = CopySet(root / _name_there(library))
    return copies if copies.folder.is_dir() else None


def copy_there(library: Path, progress: Progress | None = None) -> MirrorReport | None:
    """Bring the second place up to date with the backups of a library; None while it is away.

    Raises:
        LibraryFileError: saying in one sentence what happened; the first backups are as they were.
    """
    place = known_place()
    root = find_place(place)
    if place is None or root is None:
        return None
    try:
        report = mirror(set_of(library), CopySet(root / _name_there(library)), progress)
    except OSError as error:
        if find_place(place) is None:
            raise LibraryFileError(
                "The second place for backups was taken away while it was written to. Nothing is lost: copying goes"
                " on when it is back."
            ) from error
        raise os_refusal(error, root) from error
    now = datetime.now().replace(microsecond=0)  # noqa: DTZ005 (the laptop's own clock, as shown)
    last = {**dict(place.last), set_of(library).folder.name: now.isoformat()}
    _remember(SecondPlace(place.id, root, tuple(last.items())))
    return report


def sets_in(folder: Path) -> list[CopySet]:
    """Return every set of backups in a folder or stick, as on the first day of a new computer."""
    roots = (folder, folder / FOLDER)
    found = [CopySet(inner) for root in roots for inner in _folders(root) if (inner / "copies").is_dir()]
    return [CopySet(folder), *found] if (folder / "copies").is_dir() else found


def _name_there(library: Path) -> str:
    # Two laptops may bring workshops of one name and path to the same stick.
    copies = set_of(library)
    return f"{copies.folder.name}-{copies.identity()[:8]}"


def _is(place: SecondPlace, folder: Path) -> bool:
    return bool(place.id) and _read(folder / _MARK).get("id") == place.id


def _folders(parent: Path) -> list[Path]:
    try:
        return sorted(path for path in parent.iterdir() if path.is_dir())
    except OSError:
        return []


def _memory() -> Path:
    return backups_folder() / "second-place.json"


def _remember(place: SecondPlace) -> None:
    values = {"id": place.id, "folder": str(place.folder), "last": dict(place.last)}
    backups_folder().mkdir(parents=True, exist_ok=True)
    remove_leftovers(backups_folder(), older_than=_MINUTE)
    try:
        write_durably(_memory(), json.dumps(values, ensure_ascii=False).encode())
    except OSError as error:
        raise os_refusal(error, _memory()) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
