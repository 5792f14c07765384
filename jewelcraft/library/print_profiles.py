"""What a designer does with the profiles of print shops: keep them, with the colours of their press."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.print_profile import Standard
from jewelcraft.domain.print_profile import check_profile
from jewelcraft.domain.sentences import sentence
from jewelcraft.library.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.print_profile import PrintProfile
    from jewelcraft.library.library import Library

_LARGEST_ICC = 20_000_000


class PrintProfiles:
    """The screens and print shops of a library: those that come with the program, and its own."""

    def __init__(self, library: Library) -> None:
        self._store = library.store

    def all(self) -> list[PrintProfile]:
        """Return all profiles: those of the program first, then the workshop's own by name."""
        own = sorted(self._store.profiles.all(), key=lambda profile: profile.name.casefold())
        return [*BUILT_IN, *own]

    def get(self, profile_id: str) -> PrintProfile:
        """Return a profile; the plain screen for none, or for one that is gone."""
        return next((profile for profile in self.all() if profile.id == profile_id), BUILT_IN[0])

    def on_its_paper(self, catalog: Catalog) -> Catalog:
        """Return a catalog on the paper that it will be printed on: that of its print shop, else its own."""
        paper = self.get(catalog.profile_id).paper
        return catalog if paper is None or paper == catalog.paper else replace(catalog, paper=paper)

    def by_name(self, name: str) -> PrintProfile:
        """Return the profile of a name or key, whatever its case.

        Raises:
            NotFoundError: naming the profiles there are.
        """
        for profile in self.all():
            if name.casefold() in {profile.name.casefold(), profile.id.casefold()}:
                return profile
        names = ", ".join(profile.id if profile in BUILT_IN else profile.name for profile in self.all())
        raise NotFoundError("There is no print shop {name}. There are: {names}.", name=name, names=names)

    def save(self, profile: PrintProfile) -> Changes:
        """Keep a profile.

        Raises:
            InvalidValueError: saying what to type instead.
        """
        checked = check_profile(profile)
        others = (other for other in self.all() if other.id != checked.id)
        if any(other.name.casefold() == checked.name.casefold() for other in others):
            raise InvalidValueError("There is a print shop {name} already. Choose another name.", name=checked.name)
        if any(checked.id == known.id for known in BUILT_IN):
            raise InvalidValueError("This profile comes with the program. Copy it and change the copy.")
        if checked.standard is Standard.X1A and checked.icc_digest:
            self._check_version(checked.icc_digest)
        with self._store.action(sentence("Print shop {name} saved", name=checked.name)) as action:
            self._store.profiles.put(checked)
        return action.changes

    def _check_version(self, digest: str) -> None:
        from jewelcraft.images.press import is_new_profile

        if is_new_profile(self._store.profiles.icc(digest)):
            raise InvalidValueError(
                "This colour profile is of version 4, which PDF/X-1a does not allow. Choose PDF/X-4, or ask the print"
                " shop for its profile of version 2."
            )

    def remove(self, profile_id: str) -> Changes:
        """Remove a profile; editions made with it can still be printed again."""
        name = self.get(profile_id).name
        with self._store.action(sentence("Print shop {name} removed", name=name)) as action:
            self._store.profiles.delete(profile_id)
        return action.changes

    def read_icc(self, path: Path) -> tuple[str, str]:
        """Take a print shop's colour profile in; return its digest and what it calls itself.

        Raises:
            CatalogError: where the file is no colour profile of a press.
        """
        from jewelcraft.images.press import read_press_profile

        try:
            size = path.stat().st_size
            data = path.read_bytes() if size <= _LARGEST_ICC else b""
        except OSError as error:
            raise CatalogError("The colour profile cannot be read: {name}.", name=path.name) from error
        if size > _LARGEST_ICC:
            raise CatalogError("{name} is larger than 20 MB, which no colour profile of a press is.", name=path.name)
        found = read_press_profile(data)
        digest = hashlib.sha256(data).hexdigest()
        self._store.profiles.put_icc(digest, found.name, data)
        return digest, found.name

    def icc(self, profile: PrintProfile) -> bytes:
        """Return the colour profile that a profile prints with; nothing where it is for a screen."""
        if not profile.uses_ink:
            return b""
        if not profile.icc_digest:
            return resource("icc", "FOGRA39L.icc").read_bytes()
        return self._store.profiles.icc(profile.icc_digest)
