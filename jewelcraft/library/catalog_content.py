"""Gather all that a catalog prints: final texts in its language, prices in its currency, pictures in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.catalog.content import UNDATED
from jewelcraft.catalog.content import CatalogContent
from jewelcraft.catalog.content import Entry
from jewelcraft.catalog.content import Fact
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.look import changed_look
from jewelcraft.catalog.look import read_look
from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.missing_words import missing_list
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.stone_disclosure import disclosure_gaps
from jewelcraft.library.catalog_choices import Chooser
from jewelcraft.library.catalog_choices import pictures_of
from jewelcraft.library.catalog_facts import FactWriter
from jewelcraft.library.catalog_labels import NO_PRICE_CODE
from jewelcraft.library.catalog_labels import LabelWriter
from jewelcraft.library.catalog_languages import both
from jewelcraft.library.catalog_languages import both_facts
from jewelcraft.library.catalog_languages import both_labels
from jewelcraft.library.catalog_page_texts import PageTexts
from jewelcraft.library.catalog_prices import PriceWriter
from jewelcraft.library.catalog_prices import delivery_share
from jewelcraft.library.catalog_sets import in_sets
from jewelcraft.library.catalog_sets import members_shown
from jewelcraft.library.catalog_sets import named
from jewelcraft.library.catalog_sets import whole
from jewelcraft.library.catalog_work import WorkWriter
from jewelcraft.library.catalog_work import catalog_needs_work
from jewelcraft.library.catalog_work import times_of
from jewelcraft.library.entry_memory import EntryMemory
from jewelcraft.library.entry_memory import Gathered
from jewelcraft.library.entry_memory import Priced
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.recost import prices_of
from jewelcraft.library.resources import resource
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.catalog import Paper
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.texts import Texts
    from jewelcraft.library.edition_sheets import SheetsMade
    from jewelcraft.library.library import Library

_INDEX_FROM = 30


def gather(
    library: Library, catalog: Catalog, memory: EntryMemory | None = None, sheets: SheetsMade | None = None
) -> CatalogContent:
    """Return everything that a catalog prints, and what its maker should know before printing.

    Where `sheets` will be kept with it, prices are those of the sheets.

    Raises:
        CatalogError: when the look cannot be read.
    """
    return _Gatherer(library, catalog, memory, sheets).content()


def looks() -> list[tuple[str, str]]:
    """Return the key and the name of every look that comes with the program, the plain one first."""
    found = [read_look(path) for path in sorted(resource("looks").glob("*.toml"))]
    return sorted(((look.key, look.name) for look in found), key=lambda look: look[0] != "studio")


class _Gatherer:
    """Gathers one catalog and notes what is missing on the way."""

    def __init__(
        self, library: Library, catalog: Catalog, memory: EntryMemory | None, sheets: SheetsMade | None
    ) -> None:
        self._library = library
        self._again, self._memory = memory is not None, memory or EntryMemory()
        self._sheets = sheets
        self._catalog = catalog
        self._settings = library.settings
        self._policies = library.price_lists.book()
        self._words = wording(catalog.language)
        self._second = catalog.languages[1] if len(catalog.languages) > 1 else ""
        second = self._second and wording(self._second).language
        self._format = Formatter(self._words.language, catalog.native_digits, second)
        self._card = library.rates.card()
        self._basis = CostBasis(self._card)
        self._facts = self._fact_writer(catalog.language)
        self._second_facts = self._fact_writer(self._second) if self._second else None
        self._currency = catalog.currency or self._settings.home_currency
        self._shows_prices = catalog.prints_prices
        self._chooser = Chooser(library, catalog, self._words)
        self._work = WorkWriter(library, self._words, self._format, self._card.alloys)
        self._warnings: list[Sentence] = []
        self._pages = PageTexts(library, catalog, self._card, self._currency, self._warnings)
        code = self._settings.price_code if catalog.price_shown is PriceShown.CODE else ""
        self._writer = PriceWriter(self._card, self._currency, self._format, code)
        if self._shows_prices and catalog.price_shown is PriceShown.CODE and not code:
            self._shows_prices = False
            self._warnings.append(NO_PRICE_CODE)

    def _fact_writer(self, language: str) -> FactWriter:
        words = wording(language)
        write = Formatter(words.language, self._catalog.native_digits)
        return FactWriter(words, write, self._card.alloys, self._card, self._settings.place.rpartition(",")[2].strip())

    def content(self) -> CatalogContent:
        """Return the whole content."""
        catalog, settings, entries = self._catalog, self._settings, self._entries()
        moment = catalog.changed_at or catalog.created_at
        has_index = catalog.has_index or (catalog.layout is not Layout.LIST and len(entries) >= _INDEX_FROM)
        return CatalogContent(
            look=changed_look(read_look(resource("looks", f"{catalog.look}.toml")), catalog.look_changes),
            title=self._pages.phrase(catalog.titles) or Phrase(catalog.name, catalog.language),
            language=catalog.language,
            layout=catalog.layout,
            paper=_paper(catalog),
            subtitle=self._pages.phrase(catalog.subtitles),
            second_title=self._pages.second(catalog.titles),
            second_subtitle=self._pages.second(catalog.subtitles),
            workshop=settings.name,
            place=settings.place,
            contact="\n".join(part for part in (settings.maker, settings.contact) if part.strip()),
            has_cover=catalog.has_cover,
            cover=self._chooser.cover(entries) if catalog.has_cover else None,
            maker=self._pages.maker(),
            second_maker=self._pages.second_maker(),
            terms=self._pages.terms(priced=self._shows_prices),
            second_terms=self._pages.second_terms(priced=self._shows_prices),
            clauses=self._pages.clauses(priced=self._shows_prices),
            side_by_side=catalog.side_by_side,
            **(self._pages.price_words() if self._shows_prices else {}),
            delivery_share=delivery_share(catalog, self._currency),
            has_index=has_index,
            **self._chooser.pages(entries),
            **times_of(self._work, catalog),
            entries=entries,
            labels=both_labels(self._words.labels, wording(self._second).labels if self._second else {}),
            warnings=tuple(self._warnings),
            created_at=moment.astimezone(UTC) if moment else UNDATED,
        )

    def _entries(self) -> tuple[Entry, ...]:
        """Return the chosen pieces in their order; those in the Trash are left out and counted."""
        ids = self._catalog.piece_ids
        self._remember(ids)
        sets = {piece_id: self._memory.sets[piece_id] for piece_id in ids if piece_id in self._memory.sets}
        if sets:
            ids = in_sets(ids, sets)
            self._remember(ids)
        found = [known for piece_id in ids if (known := self._memory.entries[piece_id]) is not None]
        if left_out := len(ids) - len(found):
            self._warnings.append(
                sentence(
                    "{count} pieces of this catalog are deleted or in the Trash. They are left out.", count=left_out
                )
            )
        told = [(each, self._memory.prices[each.entry.piece_id]) for each in found]
        self._warnings += [warning for each, priced in told for warning in (*priced.warnings, *each.warnings)]
        plain = {each.entry.piece_id: priced.price for each, priced in told if priced.price is not None}
        prices = self._writer.converted(plain, delivery_share(self._catalog, self._currency))
        written = self._writer.written(prices)
        priced = (
            replace(entry, price=written.get(key, ""), money=prices.get(key), facts=self._retail(entry, known))
            for each, known in told
            for entry, key in ((each.entry, each.entry.piece_id),)
        )
        chosen = [self._chooser.chosen(entry) for entry in priced]
        if self._catalog.kind in ON_STOCK:
            secret = replace(self._writer, code=self._settings.price_code)
            costs = {each.entry.piece_id: known.wholesale for each, known in told}
            chosen = LabelWriter(self._catalog, secret, costs, self._shows_prices, self._warnings).labelled(chosen)
        return named(chosen, sets)

    def _retail(self, entry: Entry, priced: Priced) -> tuple[Fact, ...]:
        """Return the facts of a piece, the suggested retail price among them where it is wanted."""
        facts = entry.facts
        if priced.retail is None or CatalogField.RETAIL not in self._catalog.fields:
            return facts
        (price,) = self._writer.converted({"": priced.retail}).values()
        text = self._format.money(price, 0 if price.amount == price.amount.to_integral_value() else None, code=True)
        label = both(
            self._words.label("suggested_retail"),
            wording(self._second).label("suggested_retail") if self._second else "",
        )
        return (*facts, Fact(CatalogField.RETAIL, label, text))

    def _remember(self, ids: tuple[str, ...]) -> None:
        """Gather the entries that are not in memory yet."""
        catalog, memory = self._catalog, self._memory
        memory.take(
            catalog.languages,
            catalog.native_digits,
            self._currency,
            catalog.price_shown,
            catalog.fields,
            self._shows_prices,
            catalog.sections,
            catalog.kind,
            catalog.layout is Layout.LIST,
        )
        memory.settle(self._library, self._card)
        unknown = [piece_id for piece_id in ids if piece_id not in memory.entries]
        memory.entries |= dict.fromkeys(unknown)
        if unknown and self._again:
            memory.look_at(self._library, unknown)
        told, self._warnings = self._warnings, []
        pieces = list(self._library.store.pieces.many(unknown)) if unknown else []
        memory.sets |= members_shown(catalog, [piece for piece in pieces if piece.trashed_at is None])
        for piece in pieces:
            if piece.trashed_at is None:
                memory.prices[piece.id] = self._priced(piece)
                self._warnings = []
                memory.entries[piece.id] = Gathered(self._entry(piece), tuple(self._warnings), bool(piece.members))
                self._warnings = []
        self._warnings = told
        self._price_again([key for key in ids if memory.entries[key] is not None and key not in memory.prices])

    def _price_again(self, ids: list[str]) -> None:
        """Price pieces that did not change themselves, by their stored figures of the day."""
        store, memory = self._library.store.pieces, self._memory
        if not ids or not self._shows_prices:
            memory.prices |= dict.fromkeys(ids, Priced())
            return
        figures = store.figures(ids) if store.figures_day() == self._card.day else {}
        for key, found in figures.items():
            known = memory.entries[key]
            if known is not None:
                memory.prices[key] = self._told_price(known.entry.code, found.wholesale, found.retail, found.missing)
        for piece in store.many([key for key in ids if key not in figures]):
            memory.prices[piece.id] = self._priced(piece)

    def _entry(self, piece: Piece) -> Entry:
        fields = self._catalog.fields
        title = self._title(piece) if CatalogField.TITLE in fields else Phrase("")
        has_story = CatalogField.DESCRIPTION in fields and self._catalog.kind not in ON_STOCK
        description = self._story(piece) if has_story else Phrase("")
        if CatalogField.STONES in fields:
            self._warnings += disclosure_gaps(piece)
        full = whole(piece)
        facts = self._facts.facts(full, fields)
        if self._second_facts is not None:
            separators = self._words.label("separator"), wording(self._second).label("separator")
            facts = both_facts(facts, self._second_facts.facts(full, fields), separators)
        return Entry(
            piece_id=piece.id,
            code=piece.code,
            titles=self._in_both(title, piece, piece.titles, CatalogField.TITLE),
            descriptions=self._in_both(description, piece, piece.descriptions, CatalogField.DESCRIPTION),
            type_name=self._words.type_name(piece.type),
            facts=facts,
            pictures=pictures_of(self._library, piece, title.text or self._words.type_name(piece.type)),
            prints_code=CatalogField.CODE in fields,
            section=self._chooser.section(piece),
            work=self._work.sheet(piece) if catalog_needs_work(self._catalog) else None,
        )

    def _in_both(self, first: Phrase, piece: Piece, texts: Texts, wanted: CatalogField) -> tuple[Phrase, ...]:
        """Return a text and its second language, which is never replaced by a third."""
        if wanted not in self._catalog.fields or not first:
            return ()
        if not self._second:
            return (first,)
        text = texts.get(self._second)
        if text is None:
            name = wording(self._second).name
            self._warnings.append(
                sentence("{code}: no title in {language} yet.", code=piece.code, language=name)
                if wanted is CatalogField.TITLE
                else sentence("{code}: no story in {language} yet.", code=piece.code, language=name)
            )
            return (first,)
        return (first,) if text == first.text else (first, Phrase(text, self._second))

    def _title(self, piece: Piece) -> Phrase:
        title = self._pages.phrase(piece.titles)
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
        story = self._pages.phrase(piece.descriptions)
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

    def _priced(self, piece: Piece) -> Priced:
        """Return a piece's price and its retail price; none, with a warning, where there is none."""
        if not self._shows_prices:
            return Priced()
        if self._sheets is not None:
            made = self._sheets.of(piece, self._card, self._policies.of(piece))
            if made.wholesale is not None:
                return self._told_price(piece.code, made.wholesale, made.retail, ())
        sheet = cost_piece(piece, self._basis, explain=False)
        prices, missing = prices_of(sheet, piece, self._policies, self._card)
        if prices is None:
            return self._told_price(piece.code, None, None, missing)
        return self._told_price(piece.code, prices.wholesale, prices.retail, missing)

    def _told_price(self, code: str, wholesale: Money | None, retail: Money | None, missing: tuple[str, ...]) -> Priced:
        price = retail if self._catalog.price_shown is PriceShown.RETAIL else wholesale
        if price is not None:
            try:
                self._card.exchange(price.currency, self._currency)
            except MissingRateError as error:
                missing = (error.name,)
            else:
                return Priced(price, retail, wholesale=wholesale)
        warning = sentence("{code} has no price yet. Nothing of its cost is entered.", code=code)
        if missing:
            warning = sentence("{code} has no price yet. Missing: {rates}.", code=code, rates=missing_list(missing))
        return Priced(warnings=(warning,))


def _paper(catalog: Catalog) -> Paper:
    """Return the paper; bleed and crop marks would make a bought sheet of labels larger than it is."""
    return replace(catalog.paper, bleed_mm=Decimal(0), crop_marks=False) if catalog.kind in ON_STOCK else catalog.paper
