"""Say in the window's words how old, how large and how sound a backup is."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_file_size

if TYPE_CHECKING:
    from jewelcraft.library.backups import Backup


def state_words(backup: Backup) -> str:
    """Say whether a backup was found whole."""
    if not backup.is_good:
        return QCoreApplication.translate("BackupWords", "damaged")
    if backup.is_whole_file:
        return QCoreApplication.translate("BackupWords", "whole file")
    return QCoreApplication.translate("BackupWords", "checked")


def content_words(backup: Backup) -> str:
    """Say what is in a backup, in short."""
    translate = QCoreApplication.translate
    parts = []
    if backup.pieces is not None:
        one, many = translate("BackupWords", "1 piece"), translate("BackupWords", "{count} pieces")
        parts.append(_count(backup.pieces, one, many))
    if backup.photos is not None:
        one, many = translate("BackupWords", "1 photo"), translate("BackupWords", "{count} photos")
        parts.append(_count(backup.photos, one, many))
    parts.append(write_file_size(backup.size_bytes))
    return " · ".join(parts)


def _count(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=write_decimal(Decimal(count), 0))
