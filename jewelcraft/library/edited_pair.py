"""The two sizes in which an edited picture is kept for lists and screens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.recipe import recipe_digest

if TYPE_CHECKING:
    from jewelcraft.storage.store import Store

SMALL, LARGE = 512, 1600
"""The longer side of each."""


@dataclass(frozen=True, slots=True)
class EditedPair:
    """What lists and screens show of an edited picture, behind its recipe's text; empty where nothing can be made."""

    recipe: str = ""
    large: bytes = b""
    small: bytes = b""

    def keep(self, store: Store, picture: str) -> None:
        """Keep it under the picture's name."""
        if self.recipe:
            store.renditions.put_recipe(recipe_digest(self.recipe), self.recipe)
        store.renditions.put(picture, LARGE, self.large)
        store.renditions.put(picture, SMALL, self.small)
