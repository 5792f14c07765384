"""Tell where a file lies: on this computer, on a network, or in a folder that is copied to the internet."""

from __future__ import annotations

import os
import sys
from enum import Enum
from pathlib import Path
from pathlib import PurePath

_NETWORKS = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "ncpfs",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "webdav",
}
_SYNCED = {
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "dropbox": "Dropbox",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "box sync": "Box",
    "megasync": "MEGA",
    "yandexdisk": "Yandex Disk",
    "nextcloud": "Nextcloud",
    "baidunetdisk": "Baidu",
}
_DRIVE_REMOTE = 4


class PlaceKind(Enum):
    """What kind of place a file lies in."""

    OWN = "own"
    NETWORK = "network"
    SYNCED = "synced"


def place_of(path: Path, mounts: str | None = None) -> tuple[PlaceKind, str]:
    """Return the kind of place, and the name of the program that copies it to the internet where there is one."""
    synced = synced_by(path)
    if synced:
        return PlaceKind.SYNCED, synced
    return (PlaceKind.NETWORK, "") if is_on_network(path, mounts) else (PlaceKind.OWN, "")


def synced_by(path: PurePath) -> str:
    """Return the name of the program that copies a file's folder to the internet; empty where none is known."""
    for part in path.parent.parts:
        folded = part.casefold()
        for mark, name in _SYNCED.items():
            # As "OneDrive - Toko Emas", or "Dropbox (Personal)".
            if folded == mark or folded.startswith((f"{mark} ", f"{mark}-")):
                return name
    for variable in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        folder = os.environ.get(variable)
        if folder and path.is_relative_to(folder):
            return "OneDrive"
    return ""


def is_on_network(path: Path, mounts: str | None = None) -> bool:
    """Say whether a file lies on another computer; there SQLite's shared memory does not work."""
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        return _is_remote_drive(path)
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
    return kind_of_mount(path, mounts) in _NETWORKS


def _is_remote_drive(path: Path) -> bool:
    import ctypes

    windll = getattr(ctypes, "windll", None)
    root = path.resolve().anchor
    return windll is not None and windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOTE


def kind_of_mount(path: Path, mounts: str) -> str:
    """Return what kind of disk a file lies on, as the system's list of them says."""
    best, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:  # noqa: PLR2004 (device, folder, kind)
            continue
        folder = parts[1].replace("\\040", " ")
        if PurePath(path).is_relative_to(folder) and len(folder) >= len(best):
            best, kind = folder, parts[2]
    return kind
