"""Editions: catalogs as they left the house, recorded, printed again to the byte, and compared."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.edition import Edition
from jewelcraft.domain.edition import RateUsed
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.rare_collections import rare_collections
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.edition_pictures import pictures_in
from jewelcraft.library.edition_sheets import PrintedSheet
from jewelcraft.library.edition_sheets import SheetMemory
from jewelcraft.library.edition_sheets import SheetsMade
from jewelcraft.library.edition_sheets import printed_sheets
from jewelcraft.library.edition_sheets import with_sheets
from jewelcraft.library.edition_terms import as_printed
from jewelcraft.library.edition_terms import basis_words
from jewelcraft.library.edition_terms import recipient_words
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.pieces import now
from jewelcraft.library.print_pictures import PrintPictures
from jewelcraft.library.recorded_file import recorded_or_gone
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.pdf import WriteReport
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.edition import EditionComparison
    from jewelcraft.domain.frozen_sheet import SheetText
    from jewelcraft.domain.print_profile import PrintProfile
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.catalog_checks import PrintCheck
    from jewelcraft.library.library import Library


@dataclass(frozen=True, slots=True)
class ExportWishes:
    """For whom an edition is made, and how its file is written."""

    profile: PrintProfile
    recipients: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EditionReport:
    """What was written, as which edition, and what the maker should look at."""

    out: Path
    pages: int
    pieces: int
    language: str
    edition: Edition | None
    """None for a draft, which is not recorded."""
    size: int = 0
    fonts: tuple[str, ...] = ()
    """The typefaces whose letters are in the file."""
    warnings: tuple[Sentence, ...] = ()
    digest: str = ""
    """The SHA-256 of the file."""


class Editions:
    """The editions of a library's catalogs."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store
        self._sheets = SheetMemory()

    def all(self) -> list[Edition]:
        """Return all editions, the newest first."""
        return self._store.editions.all()

    def of_catalog(self, catalog_id: str) -> list[Edition]:
        """Return a catalog's editions, the newest first."""
        return self._store.editions.of_catalog(catalog_id)

    def next_number(self, catalog_id: str) -> int:
        """Return the number that the next export of a catalog gets."""
        return self._store.editions.next_number(catalog_id)

    def find(self, name: str, number: int) -> Edition:
        """Return an edition by its catalog's name and its number.

        Raises:
            NotFoundError: naming the editions there are.
        """
        named = [edition for edition in self.all() if edition.catalog_name.casefold() == name.casefold()]
        for edition in named:
            if edition.number == number:
                return edition
        if not named:
            raise self._unknown(name)
        known = ", ".join(str(edition.number) for edition in reversed(named))
        raise NotFoundError(
            "There is no edition {number} of {name}. There are: {numbers}.", number=number, name=name, numbers=known
        )

    def newest(self, name: str) -> int:
        """Return the number of a catalog's newest edition; 0 where it has none."""
        numbers = (each.number for each in self.all() if each.catalog_name.casefold() == name.casefold())
        return max(numbers, default=0)

    def _unknown(self, name: str) -> NotFoundError:
        """Say that a catalog is not there, or was never exported."""
        catalogs = {edition.catalog_name for edition in self.all()}
        if any(catalog.name.casefold() == name.casefold() for catalog in self._library.catalogs.all()):
            return NotFoundError("{name} has no editions yet. Export it as PDF, and it gets its first.", name=name)
        if not catalogs:
            return NotFoundError("There is no catalog {name}, and no catalog has editions yet.", name=name)
        known = ", ".join(sorted(catalogs, key=str.casefold))
        return NotFoundError("There is no catalog {name}. These have editions: {known}.", name=name, known=known)

    @rare_collections()
    def export(
        self, catalog: Catalog, target: Path, wishes: ExportWishes, progress: Progress | None = None
    ) -> EditionReport:
        """Print a catalog as its next edition and record what it says and rests on; stopped, it leaves nothing.

        A library that can only be read prints a draft without a number.

        Raises:
            CatalogError: where no piece is chosen, a stone's nature is not said, or the file cannot be written.
            Cancelled: where the user stopped.
        """
        from jewelcraft.catalog.frozen import freeze
        from jewelcraft.library.catalog_checks import require_natures

        is_recorded = not self._library.read_only
        moment = now().astimezone(UTC).replace(microsecond=0)
        number = self.next_number(catalog.id) if is_recorded else 0
        sheets: tuple[SheetText, ...] = ()
        with self._store.pieces.keeping():
            if is_recorded:
                require_natures(self._library, catalog)
            made = SheetsMade(self._sheets, progress or NoProgress(), len(catalog.piece_ids)) if is_recorded else None
            content = self._content(catalog, made)
            if made is not None:
                content, sheets = with_sheets(self._library, content, made)
                said = recipient_words(catalog, wishes.recipients)
                content = replace(content, edition=self._printed(catalog, number), recipients=said, created_at=moment)
        written, output = self._write(content, target, wishes.profile, progress)
        edition = None
        if is_recorded:
            with recorded_or_gone(target):
                edition = self._edition(catalog, wishes, written, number=number, moment=moment, file_name=target.name)
                self._store.editions.record(edition, freeze(content, output), pictures_in(content), sheets)
        facts = (written.pages, written.pieces, catalog.language, edition, written.size, written.fonts)
        return EditionReport(target, *facts, (*content.warnings, *written.warnings), written.digest)

    def _edition(
        self,
        catalog: Catalog,
        wishes: ExportWishes,
        written: WriteReport,
        *,
        number: int,
        moment: datetime,
        file_name: str,
    ) -> Edition:
        currency = catalog.currency or self._library.settings.home_currency
        return Edition(
            id=fresh_id(),
            catalog_id=catalog.id,
            number=number,
            catalog_name=catalog.name,
            made_at=moment,
            languages=catalog.languages,
            currency=currency,
            price_shown=str(catalog.price_shown if catalog.prints_prices else PriceShown.NONE),
            price_basis=basis_words(catalog, currency),
            valid_until=catalog.valid_until,
            recipients=" ".join(wishes.recipients.split()),
            note=wishes.note.strip(),
            profile=wishes.profile.name,
            pages=written.pages,
            pieces=written.pieces,
            file_name=file_name,
            file_digest=written.digest,
            file_size=written.size,
            rates=tuple(self._rates(catalog)),
        )

    def reprint(self, edition_id: str, target: Path, progress: Progress | None = None) -> EditionReport:
        """Print an edition again from what was recorded, whatever has changed since; say where bytes differ.

        Raises:
            CatalogError: where the file cannot be written, or the record is damaged.
        """
        from jewelcraft.catalog.frozen import thaw
        from jewelcraft.catalog.pdf import write_catalog

        edition = self._store.editions.get(edition_id)
        content, output = thaw(self._store.editions.document(edition_id))
        output = replace(output, icc=self._library.profiles.icc(output.profile))
        source = PrintPictures(self._library)
        if output.pictures is None:
            written = write_catalog(content, target, source, progress or NoProgress(), output=output)
        else:
            from jewelcraft.library.file_size import Derivatives

            small = Derivatives(source, self._library.photos.copy_for_print)
            try:
                written = write_catalog(content, target, small, progress or NoProgress(), output=output)
            finally:
                small.close()
        size, digest = written.size, written.digest
        warnings = list(written.warnings)
        if digest != edition.file_digest:
            warnings.append(
                sentence(
                    "Edition {number} was first printed with another version of JewelCraft. It says the same, but the"
                    " file is not the same to the byte.",
                    number=edition.number,
                )
            )
        return EditionReport(
            *(target, written.pages, written.pieces, content.language, edition, size, written.fonts),
            *(tuple(warnings), digest),
        )

    def sheets(self, edition_id: str) -> tuple[PrintedSheet, ...]:
        """Return the prices of an edition with their frozen cost sheets, counted again from what was stored.

        Raises:
            CatalogError: where the record is damaged.
        """
        from jewelcraft.catalog.frozen import thaw

        content, _output = thaw(self._store.editions.document(edition_id))
        texts = self._store.frozen.texts([entry.sheet for entry in content.entries if entry.sheet])
        return printed_sheets(self._store.editions.get(edition_id), content, texts)

    def preflight(self, catalog: Catalog, profile: PrintProfile, progress: Progress | None = None) -> PrintCheck:
        """Look the pages over as a print shop would, on the paper of its profile.

        Raises:
            CatalogError: where there is nothing to print.
        """
        from jewelcraft.library.catalog_checks import PrintCheck
        from jewelcraft.library.catalog_checks import check_catalog
        from jewelcraft.library.catalog_preview import CatalogPreview

        fitted = replace(catalog, paper=profile.paper or catalog.paper)
        preview = CatalogPreview(self._library, fitted, profile=profile)
        found = PrintCheck(preview.page_count)
        for place, known in enumerate(check_catalog(self._library, fitted, preview, profile)):
            (progress or NoProgress()).step(place, preview.page_count)
            found = known
        return found

    def compare(self, before_id: str, after_id: str | None = None) -> EditionComparison:
        """Say what changed between two editions, or between one and its catalog as it now is.

        Raises:
            NotFoundError: where an edition, or the catalog, is gone.
        """
        from jewelcraft.catalog.frozen import thaw
        from jewelcraft.library.edition_changes import compare_contents

        before = self._store.editions.get(before_id)
        content, _ = thaw(self._store.editions.document(before_id))
        if after_id is not None:
            after = self._store.editions.get(after_id)
            later, _ = thaw(self._store.editions.document(after_id))
            found = compare_contents(content, later, before.number, after.number)
            return replace(found, basis_before=before.price_basis, basis_after=after.price_basis)
        catalog = self._library.catalogs.get(before.catalog_id)
        basis = basis_words(catalog, catalog.currency or self._library.settings.home_currency)
        later = self._library.catalogs.content(as_printed(catalog, before))
        found = compare_contents(content, later, before.number, None)
        return replace(found, basis_before=before.price_basis, basis_after=basis)

    def add_recipients(self, edition_id: str, recipients: str) -> Edition:
        """Write down who else got an edition; who is known already is not written twice.

        Raises:
            InvalidValueError: where nobody is named.
        """
        known = self._store.editions.get(edition_id).recipients
        names = [" ".join(name.split()) for name in recipients.replace("\n", ";").split(";")]
        fresh = dict.fromkeys(name for name in names if name and name.casefold() not in known.casefold().split("; "))
        if not any(names):
            raise InvalidValueError("Say who got this edition.")
        if fresh:
            self._store.editions.tell_recipients(edition_id, "; ".join(filter(None, (known, *fresh))))
        return self._store.editions.get(edition_id)

    def _content(self, catalog: Catalog, sheets: SheetsMade | None) -> CatalogContent:
        content = self._library.catalogs.content(catalog, sheets)
        if not content.entries:
            raise CatalogError("This catalog has no pieces yet. Add at least one piece.")
        return content

    def _write(
        self, content: CatalogContent, target: Path, profile: PrintProfile, progress: Progress | None
    ) -> tuple[WriteReport, Output]:
        from jewelcraft.catalog.output import Output
        from jewelcraft.library.file_size import write_within

        output = Output(profile, self._library.profiles.icc(profile))
        photos = self._library.photos
        # A copy that is made only later would give a reprint other bytes.
        copies = None if photos.lack_copies(pictures_in(content)) else photos.copy_for_print
        source = PrintPictures(self._library)
        return write_within(content, target, source, progress or NoProgress(), output, copies=copies)

    def _printed(self, catalog: Catalog, number: int) -> str:
        """Return the words about the edition at the foot of every page, in each language once."""
        texts = []
        for language in catalog.languages:
            words = wording(language)
            write = Formatter(words.language, catalog.native_digits)
            day = write.day(self._library.today()).replace(" ", NO_BREAK)
            texts.append(words.label("edition", number=str(number), day=day))
        return " · ".join(dict.fromkeys(texts))

    def _rates(self, catalog: Catalog) -> Iterator[RateUsed]:
        """Yield the metal prices and exchange rates that the printed prices rest on."""
        if not catalog.prints_prices:
            return
        card = self._library.rates.card()
        alloys = {alloy for row in self._library.pieces.rows(catalog.piece_ids) for alloy in row.alloys}
        metals = {card.alloys[key].metal for key in alloys if key in card.alloys}
        wanted = [(RateKind.METAL, metal) for metal in sorted(metals)]
        wanted += sorted(key for key in card.rates if key[0] is RateKind.CURRENCY)
        for kind, name in wanted:
            rate = card.find(kind, name)
            if rate is not None:
                yield RateUsed(str(kind), name, rate.amount, rate.currency, rate.unit, rate.day)
