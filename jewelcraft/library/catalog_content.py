"""Gather all that a catalog prints: final texts in its language, prices in its currency, pictures in order."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import UTC
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.catalog.content import CatalogContent
from jewelcraft.catalog.content import Entry
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.look import read_look
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.stone_disclosure import disclosure_gaps
from jewelcraft.library.catalog_facts import FactWriter
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.recost import prices_of
from jewelcraft.library.resources import resource
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.texts import Texts
    from jewelcraft.library.library import Library

_FINISHED = (PhotoKind.PHOTO, PhotoKind.SAMPLE)
_WHOLE_FROM = Decimal(25)
"""Converted prices are whole units where even the smallest of the catalog is as large; else the currency's own step."""
_LARGE_STEPS = (Decimal(1000), Decimal(100), Decimal(10))
"""What prices in rupiah, kip or yen are rounded to, the largest that suits the smallest price."""
_INDEX_FROM = 30


@dataclass(frozen=True, slots=True)
class _Gathered:
    """A piece's entry before it is known how all prices are written, its price, and what to know about it."""

    entry: Entry
    price: Money | None
    warnings: tuple[Sentence, ...]


@dataclass(slots=True)
class EntryMemory:
    """Entries gathered before, for catalogs that are gathered again and again while they are designed.

    They are good as long as pieces, photos, rates and settings stay as they were; None stands
    for a piece that is left out.
    """

    choices: tuple[object, ...] = ()
    entries: dict[str, _Gathered | None] = field(default_factory=dict)

    def take(self, *choices: object) -> None:
        """Forget the entries if they were gathered for other choices."""
        if choices != self.choices:
            self.choices = choices
            self.entries.clear()


def gather(library: Library, catalog: Catalog, memory: EntryMemory | None = None) -> CatalogContent:
    """Return everything that a catalog prints, and what its maker should know before printing.

    Raises:
        CatalogError: when the look cannot be read.
    """
    return _Gatherer(library, catalog, memory or EntryMemory()).content()


def looks() -> list[tuple[str, str]]:
    """Return the key and the name of every look that comes with the program, the plain one first."""
    found = [read_look(path) for path in sorted(resource("looks").glob("*.toml"))]
    return sorted(((look.key, look.name) for look in found), key=lambda look: look[0] != "studio")


class _Gatherer:
    """Gathers one catalog and notes what is missing on the way."""

    def __init__(self, library: Library, catalog: Catalog, memory: EntryMemory) -> None:
        self._library = library
        self._memory = memory
        self._catalog = catalog
        self._settings = library.settings
        self._words = wording(catalog.language)
        self._format = Formatter(self._words.language)
        self._card = library.rates.card()
        self._basis = CostBasis(self._card)
        self._facts = FactWriter(self._words, self._format, self._card.alloys)
        self._currency = catalog.currency or self._settings.home_currency
        self._shows_prices = CatalogField.PRICE in catalog.fields and catalog.price_shown is not PriceShown.NONE
        self._warnings: list[Sentence] = []

    def content(self) -> CatalogContent:
        """Return the whole content."""
        catalog, settings = self._catalog, self._settings
        entries = self._entries()
        moment = catalog.changed_at or catalog.created_at
        dated = {"created_at": moment.astimezone(UTC)} if moment else {}
        has_index = catalog.layout is not Layout.LIST and len(entries) >= _INDEX_FROM
        return CatalogContent(
            look=read_look(resource("looks", f"{catalog.look}.toml")),
            title=self._phrase(catalog.titles) or Phrase(catalog.name, catalog.language),
            language=catalog.language,
            layout=catalog.layout,
            paper=catalog.paper,
            subtitle=self._phrase(catalog.subtitles),
            workshop=settings.name,
            place=settings.place,
            contact="\n".join(part for part in (settings.maker, settings.contact) if part.strip()),
            has_cover=catalog.has_cover,
            cover=self._cover(entries) if catalog.has_cover else None,
            maker=self._page_text(catalog.maker_texts, _maker_missing) if catalog.has_maker_page else Phrase(""),
            terms=self._page_text(catalog.terms_texts, _terms_missing) if catalog.has_terms_page else Phrase(""),
            price_note=catalog.price_note if self._shows_prices else "",
            validity=self._validity(),
            has_index=has_index,
            entries=entries,
            labels=self._words.labels,
            warnings=tuple(self._warnings),
            **dated,
        )

    def _entries(self) -> tuple[Entry, ...]:
        """Return the chosen pieces in their order; those in the Trash are left out and counted."""
        ids = self._catalog.piece_ids
        self._remember(ids)
        found = [known for piece_id in ids if (known := self._memory.entries[piece_id]) is not None]
        left_out = len(ids) - len(found)
        if left_out:
            self._warnings.append(
                sentence(
                    "{count} pieces of this catalog are deleted or in the Trash. They are left out.", count=left_out
                )
            )
        self._warnings += [warning for each in found for warning in each.warnings]
        prices = self._prices({each.entry.piece_id: each.price for each in found if each.price is not None})
        return tuple(replace(each.entry, price=prices.get(each.entry.piece_id, "")) for each in found)

    def _remember(self, ids: tuple[str, ...]) -> None:
        """Gather the entries that are not in memory yet."""
        catalog, memory = self._catalog, self._memory
        memory.take(catalog.language, self._currency, catalog.price_shown, catalog.fields, self._shows_prices)
        unknown = [piece_id for piece_id in ids if piece_id not in memory.entries]
        memory.entries |= dict.fromkeys(unknown)
        told, self._warnings = self._warnings, []
        for piece in self._library.store.pieces.many(unknown) if unknown else ():
            if piece.trashed_at is None:
                price = self._price(piece) if self._shows_prices else None
                entry = self._entry(piece)
                memory.entries[piece.id] = _Gathered(entry, price, tuple(self._warnings))
                self._warnings = []
        self._warnings = told

    def _entry(self, piece: Piece) -> Entry:
        fields = self._catalog.fields
        title = self._title(piece) if CatalogField.TITLE in fields else Phrase("")
        description = self._story(piece) if CatalogField.DESCRIPTION in fields else Phrase("")
        if CatalogField.STONES in fields:
            self._warnings += disclosure_gaps(piece)
        return Entry(
            piece_id=piece.id,
            code=piece.code,
            titles=(title,) if title else (),
            descriptions=(description,) if description else (),
            type_name=self._words.type_name(piece.type),
            facts=self._facts.facts(piece, fields),
            pictures=self._pictures(piece, title.text or self._words.type_name(piece.type)),
            prints_code=CatalogField.CODE in fields,
        )

    def _title(self, piece: Piece) -> Phrase:
        title = self._phrase(piece.titles)
        if not title:
            self._warnings.append(sentence("{code}: it has no title yet; its code is printed.", code=piece.code))
        elif title.language != self._catalog.language:
            self._warnings.append(
                sentence(
                    "{code}: no title in {language} yet; the one in {other} is printed.",
                    code=piece.code,
                    language=self._words.name,
                    other=wording(title.language).name,
                )
            )
        return title

    def _story(self, piece: Piece) -> Phrase:
        story = self._phrase(piece.descriptions)
        if story and story.language != self._catalog.language:
            self._warnings.append(
                sentence(
                    "{code}: no story in {language} yet; the one in {other} is printed.",
                    code=piece.code,
                    language=self._words.name,
                    other=wording(story.language).name,
                )
            )
        return story

    def _page_text(self, texts: Texts, missing: Callable[[str, str], Sentence]) -> Phrase:
        text = self._phrase(texts)
        if text and text.language != self._catalog.language:
            self._warnings.append(missing(self._words.name, wording(text.language).name))
        return text

    def _phrase(self, texts: Texts) -> Phrase:
        """Return a text in the document's language, else in the workshop's own languages, with its language."""
        for language in (self._catalog.language, *self._settings.languages, "en", *(code for code, _ in texts)):
            text = texts.get(language)
            if text is not None:
                return Phrase(text, language)
        return Phrase("")

    def _prices(self, known: dict[str, Money]) -> dict[str, str]:
        """Return the pieces' prices as they are printed: all of them with as many decimals as any needs."""
        if any(price.currency != self._currency for price in known.values()):
            known = self._converted(known)
        is_whole = all(price.amount == price.amount.to_integral_value() for price in known.values())
        decimals = 0 if is_whole else None
        return {piece_id: self._format.money(price, decimals, code=True) for piece_id, price in known.items()}

    def _price(self, piece: Piece) -> Money | None:
        """Return a piece's price in the currency of its policy; None, with a warning, where there is none."""
        sheet = cost_piece(piece, self._basis, explain=False)
        prices, missing = prices_of(sheet, piece, self._settings.policy, self._card)
        if prices is not None:
            price = prices.retail if self._catalog.price_shown is PriceShown.RETAIL else prices.wholesale
            try:
                self._card.exchange(price.currency, self._currency)
            except MissingRateError as error:
                missing = (error.name,)
            else:
                return price
        self._warnings.append(
            sentence("{code} has no price yet. Missing: {rates}.", code=piece.code, rates=", ".join(missing))
            if missing
            else sentence("{code} has no price yet. Nothing of its cost is entered.", code=piece.code)
        )
        return None

    def _converted(self, prices: dict[str, Money]) -> dict[str, Money]:
        """Bring prices into the currency of the catalog, rounded up to one step, so that they look like one list."""
        exact = {piece_id: self._card.convert(price, self._currency).amount for piece_id, price in prices.items()}
        step = self._step(min(exact.values()))
        return {
            piece_id: Money(round_to(amount, step, Rounding.UP), self._currency) for piece_id, amount in exact.items()
        }

    def _step(self, smallest: Decimal) -> Decimal:
        """Return what converted prices are rounded to; it never adds more than a few percent to the smallest."""
        if self._format.currency_decimals(self._currency) == 0:
            return next((step for step in _LARGE_STEPS if smallest >= step * HUNDRED), ONE)
        return ONE if smallest >= _WHOLE_FROM else minor_unit(self._currency)

    def _pictures(self, piece: Piece, alt: str) -> tuple[PictureRef, ...]:
        """Return the cover first, then finished views in order; sketches only where there is nothing else."""
        photos = [photo for photo in self._library.photos.of_piece(piece.id) if photo.trashed_at is None]
        finished = [photo for photo in photos if photo.kind in _FINISHED or photo.is_cover]
        chosen = sorted(
            finished or photos[-1:], key=lambda photo: (not photo.is_cover, photo.kind not in _FINISHED[:1])
        )
        return tuple(_reference(photo, alt) for photo in chosen)

    def _cover(self, entries: tuple[Entry, ...]) -> PictureRef | None:
        digest = self._catalog.cover_digest
        for photo in self._library.store.photos.by_digest(digest) if digest else ():
            return _reference(photo, self._catalog.name)
        return next((entry.pictures[0] for entry in entries if entry.pictures), None)

    def _validity(self) -> str:
        day = self._catalog.valid_until
        if day is None or not self._shows_prices:
            return ""
        return self._words.label("valid_until", day=self._format.day(day).replace(" ", NO_BREAK))


def _reference(photo: Photo, alt: str) -> PictureRef:
    from jewelcraft.library.workbench import seen_size

    width, height = seen_size(photo)
    kind = "image/jpeg" if photo.recipe else photo.media_type
    return PictureRef(photo.picture, width, height, kind, photo.caption or alt, photo.focus_x, photo.focus_y)


def _maker_missing(language: str, other: str) -> Sentence:
    return sentence(
        "The page about the workshop is not in {language} yet; the one in {other} is printed.",
        language=language,
        other=other,
    )


def _terms_missing(language: str, other: str) -> Sentence:
    return sentence(
        "The terms are not in {language} yet; those in {other} are printed.", language=language, other=other
    )
