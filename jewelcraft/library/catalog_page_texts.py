"""The texts of a catalog's own pages, in one language or two: the maker's story, terms, metal clause, validity."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.content import Phrase
from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.money import Money
from jewelcraft.domain.sentences import sentence
from jewelcraft.library.catalog_clause import clause_tables
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.content import ClauseTable
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.price_basis import PriceBasis
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.texts import Texts
    from jewelcraft.library.library import Library


_WITHOUT_PAGES = ON_STOCK | {CatalogKind.JOB_CARD}
"""Kinds that have nothing but their pieces on them."""
_WITHOUT_TERMS = frozenset({CatalogKind.PORTFOLIO, CatalogKind.LOOKBOOK})


@dataclass(slots=True)
class PageTexts:
    """Finds the texts of one catalog and notes what is missing on the way."""

    library: Library
    catalog: Catalog
    card: RateCard
    currency: str
    warnings: list[Sentence]
    languages: tuple[str, ...] = field(init=False)
    """Those of the workshop, in which a text is printed that the document's own lacks."""

    def __post_init__(self) -> None:
        """Ask for the workshop's languages once."""
        self.languages = (*self.library.settings.languages, "en")

    @property
    def _second(self) -> str:
        return self.catalog.languages[1] if len(self.catalog.languages) > 1 else ""

    def phrase(self, texts: Texts) -> Phrase:
        """Return a text in the document's language, else in the workshop's own languages, with its language."""
        known = (self.catalog.language, *self.languages, *(code for code, _ in texts))
        for language in known:
            text = texts.get(language)
            if text is not None:
                return Phrase(text, language)
        return Phrase("")

    @property
    def _has_maker(self) -> bool:
        return self.catalog.has_maker_page and self.catalog.kind not in _WITHOUT_PAGES

    def maker(self) -> Phrase:
        """Return the text about the workshop."""
        return self._page_text(self.catalog.maker_texts, _maker_missing) if self._has_maker else Phrase("")

    def second_maker(self) -> Phrase:
        """Return it in the second language."""
        return self._second_text(self.catalog.maker_texts) if self._has_maker else Phrase("")

    def second(self, texts: Texts) -> Phrase:
        """Return a title in the second language, where it is written in it and says something else."""
        text = texts.get(self._second) if self._second else None
        return Phrase(text, self._second) if text and text != self.phrase(texts).text else Phrase("")

    @property
    def _has_terms(self) -> bool:
        """Whether terms of trade are printed; portfolios and lookbooks show work and sell nothing."""
        return self.catalog.has_terms_page and self.catalog.kind not in _WITHOUT_TERMS | _WITHOUT_PAGES

    def terms(self, *, priced: bool) -> Phrase:
        """Return the terms and, where prices are printed, what of a shipment is in them."""
        terms = self._page_text(self.catalog.terms_texts, _terms_missing) if self._has_terms else Phrase("")
        more = self._basis_line(self.catalog.language) if priced else ""
        return Phrase("\n".join(filter(None, (terms.text, more))), self.catalog.language) if more else terms

    def second_terms(self, *, priced: bool) -> Phrase:
        """Return them in the second language."""
        if not self._second:
            return Phrase("")
        own = self._second_text(self.catalog.terms_texts).text if self._has_terms else ""
        more = self._basis_line(self._second) if priced else ""
        return Phrase("\n".join(filter(None, (own, more))), self._second)

    def clauses(self, *, priced: bool) -> tuple[ClauseTable, ...]:
        """Return how prices follow the metals, where that is wanted, said in each language."""
        if not priced or not self.catalog.has_metal_clause:
            return ()
        used = {alloy for row in self.library.pieces.rows(self.catalog.piece_ids) for alloy in row.alloys}
        known = self.card.alloys
        alloys = sorted((known[key] for key in used if key in known), key=lambda alloy: alloy.name)
        spoken = [wording(language) for language in self.catalog.languages]
        writers = [Formatter(words.language, self.catalog.native_digits) for words in spoken]
        return clause_tables(alloys, self.card, self.currency, list(zip(spoken, writers, strict=True)))

    @property
    def _basis(self) -> PriceBasis | None:
        """The terms of delivery of the prices; retail prices have none."""
        return None if self.catalog.price_shown is PriceShown.RETAIL else self.catalog.basis

    def price_note(self) -> str:
        """Return what the prices mean, as it stands at the foot of every page."""
        note, basis = self.catalog.price_note.strip(), self._basis
        if basis is None:
            return note
        from jewelcraft.domain.price_basis import basis_gap

        gap = basis_gap(basis, self.currency)
        if gap is not None:
            self.warnings.append(gap)
        return basis.words if note.casefold() in basis.words.casefold() else f"{basis.words} · {note}"

    def price_words(self) -> dict[str, Any]:
        """Return what the foot of every page says of prices: their money where no note names it, basis, last day."""
        note = self.price_note()
        is_named = re.search(rf"(?<![A-Za-z]){re.escape(self.currency)}(?![A-Za-z])", note)
        return {"price_note": note, "currency": "" if is_named else self.currency, "validity": self.validity()}

    def _basis_line(self, language: str) -> str:
        """Return the terms of delivery, and what of a usual shipment is in the prices."""
        basis = self._basis
        if basis is None or not self._has_terms:
            return ""
        from jewelcraft.domain.price_basis import basis_costs

        words = wording(language)
        costs = basis_costs(basis, self.currency) if basis.order_value else {}
        if not costs:
            return words.label("price_basis_plain", basis=basis.words)
        names = [words.words["quotes"][f"cost_{name}"] for name in costs]
        names[1:] = [name[:1].lower() + name[1:] for name in names[1:]]
        write = Formatter(words.language, self.catalog.native_digits)
        order = write.money(Money(basis.order_value, self.currency), 0, code=True)
        return words.label("price_basis", basis=basis.words, order=order, costs=words.join(names))

    def validity(self) -> str:
        """Return until when prices are good, in each language once."""
        day = self.catalog.valid_until
        if day is None:
            return ""
        texts = []
        for language in self.catalog.languages:
            words = wording(language)
            written = Formatter(words.language, self.catalog.native_digits).day(day)
            texts.append(words.label("valid_until", day=written.replace(" ", NO_BREAK)))
        return " · ".join(dict.fromkeys(texts))

    def _page_text(self, texts: Texts, missing: Callable[[str, str], Sentence]) -> Phrase:
        second = texts.get(self._second) if self._second else None
        text = self.phrase(texts)
        if text and text.language != self.catalog.language:
            # What is written in the second language keeps its own place; it is no stand-in for the first.
            text = text if second is None else Phrase(second, self._second)
            self.warnings.append(missing(wording(self.catalog.language).name, wording(text.language).name))
            return text if second is None else Phrase("")
        return text

    def _second_text(self, texts: Texts) -> Phrase:
        text = texts.get(self._second) if self._second else None
        if texts and self._second and text is None:
            self.warnings.append(
                sentence(
                    "The pages about workshop and terms are not all in {language} yet.",
                    language=wording(self._second).name,
                )
            )
        is_said = text is not None and text == texts.get(self.catalog.language)
        return Phrase("" if is_said else text or "", self._second or "en")


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
