"""Look a catalog over before it goes to a printer: pages, soft pictures, old metal prices, missing words."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.pdf import zawgyi_warnings
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.piece import Status
from jewelcraft.domain.preflight import Finding
from jewelcraft.domain.preflight import Severity
from jewelcraft.domain.preflight import is_loud
from jewelcraft.domain.preflight import loudest_first
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.stone_disclosure import disclosure_gaps
from jewelcraft.domain.stone_disclosure import is_of_unknown_nature
from jewelcraft.library.preflight import LEAST_PPI
from jewelcraft.library.preflight import PageChecker
from jewelcraft.library.preflight import piece_at
from jewelcraft.library.preflight import ppi
from jewelcraft.library.translations import MissingText
from jewelcraft.library.translations import missing_texts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.print_profile import PrintProfile
    from jewelcraft.library.catalog_preview import CatalogPreview
    from jewelcraft.library.library import Library

_FOR_BUYERS = frozenset(
    {CatalogKind.CATALOG, CatalogKind.LINE_SHEET, CatalogKind.PRICE_LIST, CatalogKind.LOOKBOOK, CatalogKind.TABLE_CARDS}
)
_NAMED = 5
"""Pieces named in one sentence at most."""


@dataclass(frozen=True, slots=True)
class SoftPicture:
    """A picture that has too few pixels for its size on a page."""

    page: int
    """Index of the page."""
    digest: str
    ppi: int
    piece_id: str = ""
    """The piece in whose place it stands; empty on a cover."""
    name: str = ""
    """The file that it came from."""


_UNTRANSLATED = " in {language} yet"
"""What every warning about a text in one language says."""


@dataclass(frozen=True, slots=True)
class OldPrice:
    """A metal price that the catalog's prices rest on and that has grown old."""

    metal: str
    days: int


@dataclass(frozen=True, slots=True)
class PrintCheck:
    """What is known about a catalog's fitness for print."""

    pages: int
    soft: tuple[SoftPicture, ...] = ()
    old_prices: tuple[OldPrice, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What the printer would stumble over, the loudest first; soft pictures among them."""
    missing_texts: tuple[MissingText, ...] = ()

    @property
    def count(self) -> int:
        """How many things are to be looked at."""
        others = [finding for finding in self.findings if not finding.digest]
        told = len(self.old_prices) + len(self.other_warnings) + len(others)
        return bool(self.soft) + bool(self.missing_texts) + told

    @property
    def other_warnings(self) -> tuple[Sentence, ...]:
        """The warnings of which the list of missing texts says nothing."""
        return self.untold(self.warnings)

    @staticmethod
    def untold(warnings: Iterable[Sentence]) -> tuple[Sentence, ...]:
        """Return those of some warnings of which the list of missing texts says nothing."""
        return tuple(warning for warning in warnings if _UNTRANSLATED not in warning.template)

    @property
    def is_loud(self) -> bool:
        """Whether something would come back from the print shop."""
        return is_loud(self.findings)


def check_catalog(
    library: Library, catalog: Catalog, preview: CatalogPreview, profile: PrintProfile | None = None
) -> Iterator[PrintCheck]:
    """Yield what is known after each page, all of it at the end; laying out many pages takes its time."""
    profile = profile or library.profiles.get(catalog.profile_id)
    bleed = float(preview.content.paper.bleed_mm)
    checker = PageChecker(profile, library.profiles.icc(profile), bleed, library.photos.for_print)
    findings = [*_natures(library, catalog), *checker.document()]
    missing = tuple(missing_texts(library, catalog))
    old = tuple(old_prices(library, catalog))
    told = {str(finding.text) for finding in findings}
    known = (
        *losses(library, catalog),
        *_retired(library, catalog),
        *preview.content.warnings,
        *zawgyi_warnings(preview.content),
    )
    first = tuple(warning for warning in known if str(warning) not in told)
    soft: dict[str, SoftPicture] = {}
    notes: list[Sentence] = []
    for index in preview.indexes():
        page = preview.page(index)
        notes += page.notes
        for box in page.boxes:
            if isinstance(box, PictureBox) and (dense := ppi(box)) < LEAST_PPI:
                digest = box.picture.digest
                if digest not in soft or dense < soft[digest].ppi:
                    name = file_name(library, digest)
                    soft[digest] = SoftPicture(index, digest, dense, piece_at(page, box.rect), name)
        findings += (_with_file(library, finding) for finding in checker.page(page, index))
        warnings = distinct((*first, *notes))
        yield PrintCheck(preview.page_count, tuple(soft.values()), old, warnings, loudest_first(findings), missing)


def file_name(library: Library, digest: str) -> str:
    """Return the name of the file that a picture came from, "" where it is not known."""
    original, _, _recipe = digest.partition("~")
    return next((photo.name for photo in library.store.photos.by_digest(original) if photo.name), "")


def _with_file(library: Library, finding: Finding) -> Finding:
    """Name the file of a picture behind the title of its piece."""
    name = file_name(library, finding.digest) if finding.digest else ""
    if not name or "name" not in finding.text.values:
        return finding
    values = {**finding.text.values, "name": f"{finding.text.values['name']} ({name})"}
    return replace(finding, text=Sentence(finding.text.template, values))


def _natures(library: Library, catalog: Catalog) -> Iterator[Finding]:
    """Yield the stones whose nature a buyer would have to guess."""
    if CatalogField.STONES not in catalog.fields:
        return
    for piece in library.store.pieces.many(catalog.piece_ids):
        if piece.trashed_at is None:
            severity = Severity.STOP if is_of_unknown_nature(piece) else Severity.WARN
            for text in disclosure_gaps(piece):
                yield Finding(severity, text, piece_id=piece.id)


def require_natures(library: Library, catalog: Catalog) -> None:
    """See that no buyer has to guess what a stone is; the cards of the workshop's own bench may.

    Raises:
        CatalogError: naming a piece, and what to do.
    """
    if CatalogField.STONES not in catalog.fields or catalog.kind is CatalogKind.JOB_CARD:
        return
    pieces = [piece for piece in library.store.pieces.many(catalog.piece_ids) if piece.trashed_at is None]
    unknown = [piece.code for piece in pieces if is_of_unknown_nature(piece)]
    if unknown:
        raise CatalogError(
            "A buyer must read what each stone is, but that is missing for {codes}. Fill in Nature under their stones, "
            "or leave stones out of this document.",
            codes=", ".join(unknown[:_NAMED]) + (f" (+{len(unknown) - _NAMED})" if len(unknown) > _NAMED else ""),
        )


def losses(library: Library, catalog: Catalog) -> Iterator[Sentence]:
    """Yield what is said of the pieces that are sold at a loss."""
    if catalog.prints_prices:
        for row in library.pieces.rows(catalog.piece_ids):
            if row.figures is not None and row.figures.below_cost:
                yield sentence("{code} is sold below cost.", code=row.code)


def _retired(library: Library, catalog: Catalog) -> Iterator[Sentence]:
    """Yield what is said of the pieces that are no longer made."""
    if catalog.kind in _FOR_BUYERS:
        for row in library.pieces.rows(catalog.piece_ids):
            if row.status is Status.RETIRED:
                yield sentence(
                    "{code} is retired. Take it out, or a buyer may order what you no longer make.", code=row.code
                )


def old_prices(library: Library, catalog: Catalog) -> Iterator[OldPrice]:
    """Yield the metals of the pieces whose prices are older than the workshop allows."""
    if not catalog.prints_prices:
        return
    card = library.rates.card()
    alloys = {alloy for row in library.pieces.rows(catalog.piece_ids) for alloy in row.alloys}
    metals = {card.alloys[alloy].metal for alloy in alloys if alloy in card.alloys}
    for metal in sorted(metals):
        rate = card.find(RateKind.METAL, metal)
        if rate is not None and (days := (card.day - rate.day).days) >= library.settings.stale_days:
            yield OldPrice(metal, days)
