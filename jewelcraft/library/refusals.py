"""The refusals of opening that a caller may answer with something better than their sentence."""

from __future__ import annotations

from jewelcraft.storage.errors import DamagedLibraryError
from jewelcraft.storage.errors import LibraryInUseError
from jewelcraft.storage.errors import LookOnlyError
from jewelcraft.storage.errors import ReadOnlyPlaceError

__all__ = ["DamagedLibraryError", "LibraryInUseError", "LookOnlyError", "ReadOnlyPlaceError"]
