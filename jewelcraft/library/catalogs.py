"""What a designer does with catalogs: choose, arrange, look at and print."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.sentences import sentence
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.pieces import now
from jewelcraft.library.print_pictures import PrintPictures

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.edition_sheets import SheetsMade
    from jewelcraft.library.library import Library


@dataclass(frozen=True, slots=True)
class CatalogReport:
    """What was printed, and what the maker should look at."""

    out: Path
    pages: int
    pieces: int
    language: str
    warnings: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class PageContents:
    """What stands on a page: what it is, and the codes of its pieces."""

    number: int
    kind: str
    codes: tuple[str, ...]


class Catalogs:
    """The catalogs of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store

    def all(self) -> list[Catalog]:
        """Return all catalogs, the last changed first."""
        return self._store.catalogs.all()

    def get(self, catalog_id: str) -> Catalog:
        """Return a catalog.

        Raises:
            NotFoundError: where it has been deleted.
        """
        return self._store.catalogs.get(catalog_id)

    def by_name(self, name: str) -> Catalog:
        """Return the catalog of a name, whatever its case.

        Raises:
            NotFoundError: naming the catalogs there are.
        """
        for catalog in self.all():
            if catalog.name.casefold() == name.casefold():
                return catalog
        raise NotFoundError(
            "There is no catalog {name}. There are: {names}.",
            name=name,
            names=", ".join(catalog.name for catalog in self.all()) or "—",
        )

    def new(self, name: str) -> Catalog:
        """Return an unsaved catalog with an identity."""
        moment = now()
        language = self._library.settings.languages[0] if self._library.settings.languages else "en"
        return Catalog(id=fresh_id(), name=name, language=language, created_at=moment, changed_at=moment)

    def add(self, catalog: Catalog) -> Changes:
        """Keep a new catalog."""
        checked = _checked(catalog)
        with self._store.action(sentence("Catalog {name} added", name=checked.name)) as action:
            self._store.catalogs.insert(checked)
        return action.changes

    def change(self, catalog: Catalog) -> Changes:
        """Keep a catalog as it now is."""
        checked = replace(_checked(catalog), changed_at=now())
        with self._store.action(sentence("Catalog {name} changed", name=checked.name)) as action:
            self._store.catalogs.update(checked)
        return action.changes

    def remove(self, catalog_id: str) -> Changes:
        """Delete a catalog; its pieces stay."""
        name = self.get(catalog_id).name
        with self._store.action(sentence("Catalog {name} deleted", name=name)) as action:
            self._store.catalogs.delete(catalog_id)
        return action.changes

    def content(self, catalog: Catalog, sheets: SheetsMade | None = None) -> CatalogContent:
        """Gather everything that is printed, frozen; where `sheets` will be kept with it, priced by them."""
        from jewelcraft.library.catalog_content import gather

        return gather(self._library, catalog, sheets=sheets)

    def contents(self, catalog: Catalog) -> tuple[PageContents, ...]:
        """Return what stands on which page."""
        return _contents(self.content(catalog))

    def add_logo(self, path: Path) -> str:
        """Keep a workshop's sign and return its digest, for a catalog's `logo_digest`.

        Raises:
            PictureRefusedError: where the file is no picture that can be read.
        """
        from hashlib import sha256

        from jewelcraft.domain.errors import PictureRefusedError
        from jewelcraft.images.printing import print_image

        try:
            data = path.read_bytes()
        except OSError as error:
            raise PictureRefusedError("{name} cannot be read.", name=path.name) from error
        print_image(data, longest=64)
        digest = sha256(data).hexdigest()
        self._store.photos.put_original(digest, data)
        return digest

    def write(self, catalog: Catalog, target: Path, progress: Progress | None = None) -> CatalogReport:
        """Print a catalog to a PDF file; a cancelled or failed one leaves nothing behind.

        Raises:
            CatalogError: where no piece is chosen or the file cannot be written.
        """
        from jewelcraft.catalog.pdf import write_catalog
        from jewelcraft.domain.work import NoProgress

        content = self.content(catalog)
        if not content.entries:
            raise CatalogError("This catalog has no pieces yet. Add at least one piece.")
        written = write_catalog(content, target, PrintPictures(self._library), progress or NoProgress())
        warnings = (*content.warnings, *written.warnings)
        return CatalogReport(target, written.pages, len(content.entries), catalog.language, warnings)


def _contents(content: CatalogContent) -> tuple[PageContents, ...]:
    from jewelcraft.catalog.plan import plan_catalog

    codes = {entry.piece_id: entry.code for entry in content.entries}
    return tuple(
        PageContents(number, page.kind, tuple(codes[piece_id] for piece_id in page.piece_ids))
        for number, page in enumerate(plan_catalog(content).pages, 1)
    )


def file_name(catalog: Catalog) -> str:
    """Return the name proposed for a catalog's PDF, as "Hong Kong 2027 (en).pdf", safe on every system."""
    from jewelcraft.exchange.names import safe_file_name

    return f"{safe_file_name(catalog.name, 'catalog')} ({catalog.language}).pdf"


def _checked(catalog: Catalog) -> Catalog:
    name = " ".join(catalog.name.split())
    if not name:
        raise InvalidValueError("Give the catalog a name.")
    if catalog.basis is None:
        return replace(catalog, name=name)
    from jewelcraft.domain.price_basis import check_basis

    return replace(catalog, name=name, basis=check_basis(catalog.basis))
