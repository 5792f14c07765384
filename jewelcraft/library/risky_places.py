"""Say what a workshop's place on disk means for it, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import sentence
from jewelcraft.storage.risky_places import PlaceKind
from jewelcraft.storage.risky_places import place_of

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.sentences import Sentence


def warning_about(library: Path) -> Sentence | None:
    """Return the advice for a risky place; None where the file lies well."""
    kind, program = place_of(library.resolve())
    if kind is PlaceKind.SYNCED:
        return sentence(
            "This workshop lies in a folder of {program}. Keep the workshop itself in Documents and choose the"
            " {program} folder as the second place for backups: a file that is copied while you work can be spoilt.",
            program=program,
        )
    if kind is PlaceKind.NETWORK:
        return sentence(
            "This workshop lies on another computer. It is opened in a safer, slower way; never open it on two"
            " computers at once, and make backups on this one."
        )
    return None
