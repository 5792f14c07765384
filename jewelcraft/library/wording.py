"""The words that printed pages use in one language: labels, types, alloys, stones, cuts, natures, treatments."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.trade_words import plain_key
from jewelcraft.library.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.rates import Alloy

_CARATS = 24
_KARAT_METAL = "gold"
_NEAR_A_KARAT = 0.1
_ASIDE = re.compile(r"[\s,(].*")
TRADE_GROUPS = ("stones", "cuts", "treatments")
_UNTREATED = "untreated"
_NO_TREATMENT = ("treatments", "none")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language; what it does not know is printed as it was typed."""

    language: str
    name: str
    """The language's own name."""
    words: Mapping[str, Mapping[str, str]]

    def label(self, key: str, **values: str) -> str:
        """Return a label or a short phrase with its values filled in."""
        return self.words["labels"][key].format(**values)

    @property
    def labels(self) -> Mapping[str, str]:
        """All labels by key."""
        return self.words["labels"]

    def type_name(self, piece_type: str) -> str:
        """Return the name of a type of piece."""
        return self._word("types", piece_type)

    def group_name(self, piece_type: str) -> str:
        """Return the name of all pieces of a type, as it stands over a part of a catalog."""
        return self._word("type_groups", piece_type)

    def stone(self, kind: str, nature: str) -> str:
        """Return a stone with its nature, as the trade's rules ask."""
        kind_word = self._word("stones", kind)
        if not nature:
            # Silence would be read as natural, so it is said aloud.
            return self.label("nature_unstated", stone=kind_word)
        return self.label("stone", kind=kind_word, nature=self._word("natures", nature))

    def cut(self, cut: str) -> str:
        """Return the name of a cut."""
        return self._word("cuts", cut)

    def treatment(self, treatment: str) -> str:
        """Return the name of a treatment."""
        return self._word("treatments", treatment)

    def is_untreated(self, treatment: str) -> bool:
        """Say whether a treatment, as it was typed, says that there was none."""
        return self.treatment(treatment) == self.words["treatments"]["none"]

    def alloy(self, alloy: Alloy) -> str:
        """Return an alloy by metal, colour and fineness, as "18K white gold" or "silver 925"."""
        patterns = self.words["metals"]
        colour = _ASIDE.sub("", alloy.colour.lower())
        pattern = patterns.get(f"{alloy.metal}_{colour}") or patterns.get(alloy.metal) or patterns["plain"]
        return pattern.format(mark=_mark(alloy), name=alloy.name)

    def metal(self, metal: str) -> str:
        """Return the bare name of a metal."""
        return " ".join(self.words["metals"].get(metal, metal).format(mark="", name=metal).split())

    def unit(self, unit: str) -> str:
        """Return a unit of weight as a buyer reads it; one of the workshop's own as it is written."""
        return self.words["units"].get(unit, unit.replace("_", " "))

    def join(self, parts: list[str]) -> str:
        """Join the items of a list."""
        return self.words["labels"]["separator"].join(part for part in parts if part)

    def trade_word(self, typed: str) -> str:
        """Return the word for an English name of a stone, a cut or a treatment; other words as they are."""
        return next((self.words[group][key] for group, key in _keys(typed) if key in self.words[group]), typed)

    def trade_words(self, group: str) -> tuple[str, ...]:
        """Return all words of a group of the trade's words, as "stones"."""
        return tuple(dict.fromkeys(self.words[group].values()))

    def in_english(self, group: str, typed: str) -> str:
        """Return the English name of a word of this language; other words as they are."""
        wanted = typed.strip().casefold()
        key = next((key for key, text in self.words[group].items() if text.casefold() == wanted), "")
        if not key:
            return typed
        return _UNTREATED if (group, key) == _NO_TREATMENT else key.replace("_", " ")

    def _word(self, group: str, typed: str) -> str:
        return self.words[group].get(_key(group, typed), typed.strip())


@cache
def wording(language: str) -> Wording:
    """Return the words of a language, English for one that has none."""
    known = language if language in LANGUAGES else "en"
    table = tomllib.loads(resource("wording", f"{known}.toml").read_text(encoding="utf-8"))
    return Wording(known, table.pop("name"), table)


def _key(group: str, typed: str) -> str:
    """Return the key of a word in a group of a language's words."""
    key = plain_key(typed).replace(" ", "_")
    return _NO_TREATMENT[1] if group == _NO_TREATMENT[0] and key == _UNTREATED else key


def _keys(typed: str) -> list[tuple[str, str]]:
    return [(group, _key(group, typed)) for group in TRADE_GROUPS]


def _mark(alloy: Alloy) -> str:
    """Return how the trade writes the fineness: karats for gold where they are even, else thousandths."""
    karats = alloy.fineness * _CARATS
    if alloy.metal == _KARAT_METAL and abs(karats - round(karats)) < _NEAR_A_KARAT:
        return f"{round(karats)}K"
    return f"{round(alloy.fineness * 1000)}"
