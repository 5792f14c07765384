"""The texts of a catalog's own pages, in one language or two: the maker's story, terms, metal clause, validity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.content import Phrase
from jewelcraft.domain.sentences import sentence
from jewelcraft.library.catalog_clause import clause_text
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.texts import Texts
    from jewelcraft.library.library import Library


@dataclass(slots=True)
class PageTexts:
    """Finds the texts of one catalog and notes what is missing on the way."""

    library: Library
    catalog: Catalog
    card: RateCard
    currency: str
    warnings: list[Sentence]

    @property
    def _second(self) -> str:
        return self.catalog.languages[1] if len(self.catalog.languages) > 1 else ""

    def phrase(self, texts: Texts) -> Phrase:
        """Return a text in the document's language, else in the workshop's own languages, with its language."""
        known = (self.catalog.language, *self.library.settings.languages, "en", *(code for code, _ in texts))
        for language in known:
            text = texts.get(language)
            if text is not None:
                return Phrase(text, language)
        return Phrase("")

    def maker(self) -> Phrase:
        """Return the text about the workshop."""
        catalog = self.catalog
        return self._page_text(catalog.maker_texts, _maker_missing) if catalog.has_maker_page else Phrase("")

    def second_maker(self) -> Phrase:
        """Return it in the second language."""
        return self._second_text(self.catalog.maker_texts) if self.catalog.has_maker_page else Phrase("")

    def terms(self, *, priced: bool) -> Phrase:
        """Return the terms and, where it is wanted, how prices follow the metal."""
        catalog = self.catalog
        terms = self._page_text(catalog.terms_texts, _terms_missing) if catalog.has_terms_page else Phrase("")
        clause = self._clause(catalog.language) if priced else ""
        return terms if not clause else Phrase("\n".join(filter(None, (terms.text, clause))), catalog.language)

    def second_terms(self, *, priced: bool) -> Phrase:
        """Return them in the second language."""
        if not self._second:
            return Phrase("")
        own = self._second_text(self.catalog.terms_texts).text if self.catalog.has_terms_page else ""
        clause = self._clause(self._second) if priced else ""
        return Phrase("\n".join(filter(None, (own, clause))), self._second)

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
        text = self.phrase(texts)
        if text and text.language != self.catalog.language:
            self.warnings.append(missing(wording(self.catalog.language).name, wording(text.language).name))
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
        return Phrase(text or "", self._second or "en")

    def _clause(self, language: str) -> str:
        if not self.catalog.has_metal_clause:
            return ""
        words = wording(language)
        write = Formatter(words.language, self.catalog.native_digits)
        used = {alloy for row in self.library.pieces.rows(self.catalog.piece_ids) for alloy in row.alloys}
        known = self.card.alloys
        alloys = sorted((known[key] for key in used if key in known), key=lambda alloy: alloy.name)
        return clause_text(alloys, self.card, self.currency, words, write)


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
