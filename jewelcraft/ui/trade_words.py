"""The trade's words in the window's language, and what is meant by one typed in that language or in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.trade_words import CUTS
from jewelcraft.domain.trade_words import STONES
from jewelcraft.domain.trade_words import TREATMENTS
from jewelcraft.domain.trade_words import plain_key
from jewelcraft.domain.trade_words import stone_word
from jewelcraft.domain.trade_words import treatment_word
from jewelcraft.domain.vocabulary import cut_word
from jewelcraft.library.wording import wording
from jewelcraft.ui.marks import mark
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import trade_word

if TYPE_CHECKING:
    from collections.abc import Iterable

_GIRDLES = (
    mark("StoneGirdle", "medium"),
    mark("StoneGirdle", "medium+"),
    mark("StoneGirdle", "slightly thick"),
    mark("StoneGirdle", "thick"),
    mark("StoneGirdle", "extremely thick"),
)


def girdle(name: str) -> str:
    """Return the thickness of a girdle in the window's language."""
    return QCoreApplication.translate("StoneGirdle", name) if name in _GIRDLES else name


def known_girdles() -> list[str]:
    """Return the thicknesses of girdles that change an estimate, for lists."""
    return list(map(girdle, _GIRDLES))


def read_girdle(typed: str) -> str:
    """Return what is kept of a girdle."""
    plain = " ".join(typed.split())
    return next((name for name in _GIRDLES if girdle(name).casefold() == plain.casefold()), plain)


def alloy(name: str) -> str:
    """Return the name of an alloy: the usual ones in the window's language, others as the workshop calls them."""
    return trade_word(name)


def stone(kind: str) -> str:
    """Return a kind of stone in the window's language."""
    return _put(stone_word(kind))


def cut(name: str) -> str:
    """Return a cut in the window's language."""
    return _put(cut_word(name.replace("_", " ")))


def treatment(name: str) -> str:
    """Return a treatment in the window's language."""
    return _put(treatment_word(name))


def known_stones() -> list[str]:
    """Return the stones with a word of their own, for lists."""
    return _sorted(map(stone, STONES))


def known_cuts() -> list[str]:
    """Return the cuts with a word of their own, for lists."""
    return list(dict.fromkeys(map(cut, CUTS)))


def known_treatments() -> list[str]:
    """Return the treatments with a word of their own, for lists."""
    return list(dict.fromkeys(map(treatment, TREATMENTS)))


def read_stone_kind(typed: str) -> str:
    """Return what is kept of a kind of stone: English where it is known, else as it was typed."""
    return _read("stones", STONES, typed)


def read_treatment(typed: str) -> str:
    """Return what is kept of a treatment."""
    return _read("treatments", TREATMENTS, typed)


def read_cut(typed: str) -> str:
    """Return what is kept of a cut."""
    plain = " ".join(typed.split())
    if plain_key(plain) in CUTS:
        return plain
    shown = {cut(name).casefold(): name for name in reversed(CUTS)}
    return shown.get(plain.casefold()) or _read("cuts", CUTS, plain)


def is_cut(typed: str) -> bool:
    """Say whether words are a known cut, in the window's language or in English."""
    return plain_key(read_cut(typed)) in CUTS


def _read(group: str, known: Iterable[str], typed: str) -> str:
    plain = " ".join(typed.split())
    return plain if plain_key(plain) in known else wording(language()).in_english(group, plain)


def _put(words: Sentence | str) -> str:
    return words if isinstance(words, str) else say(words)


def _sorted(words: Iterable[str]) -> list[str]:
    return sorted(dict.fromkeys(words), key=str.casefold)
