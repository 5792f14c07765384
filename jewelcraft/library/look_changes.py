"""Which changes of looks there are, asked of the looks themselves."""

from __future__ import annotations

from jewelcraft.catalog.look import changed_look
from jewelcraft.catalog.look import read_look
from jewelcraft.library.resources import resource


def changes_a_look(key: str, value: str) -> bool:
    """Say whether a change is one that looks know, whether or not one of them is so already."""
    found = [read_look(path) for path in resource("looks").glob("*.toml")]
    return value == "normal" or any(changed_look(look, ((key, value),)) != look for look in found)
